import type {UserError} from '../kernel/errors.ts';
import {firstOnes} from '../text/first-ones.ts';
import {quoted} from '../text/quoted.ts';
import {unclear, type Wanted} from './model-output.ts';

/**
 * The outputs of a model that give one of several targets each: those that train.output names, else those that are named after the
 * targets; undefined where one output is to give them all. Throws CAIRN_OUTPUT_UNCLEAR where a named one is missing.
 */
export function outputsOfTargets(
  known: readonly string[],
  {targets, outputs, from}: Wanted,
  file: string,
): readonly string[] | undefined {
  const missing = outputs.filter((name) => !known.includes(name));
  if (missing.length > 0)
    throw unclear(
      file,
      `has no output of numbers ${firstOnes(missing.map(quoted), 10)}`,
      `outputs of it: ${firstOnes(known.map(quoted), 10)}`,
      'Correct train.output: {names: […]}.',
    );
  if (outputs.length > 0) return outputs;
  const isNamed =
    targets.length > 0 && from.name === undefined && targets.every((name) => known.includes(name));
  return isNamed ? targets : undefined;
}

/** CAIRN_OUTPUT_UNCLEAR for a model that gives several outputs (`of` says of what), none of them for sure the prediction. */
export function severalOutputs(
  names: readonly string[],
  {targets}: Wanted,
  file: string,
  of: '' | ' of numbers',
): UserError {
  const one = `train.output: {name: ${names.map((name) => JSON.stringify(name)).join(' or ')}}`;
  if (targets.length === 0)
    return unclear(
      file,
      `gives ${names.length} outputs${of}, and nothing says which is the prediction`,
      `one output${of}`,
      `Name it in cairn.yaml: ${one}.`,
    );
  return unclear(
    file,
    `gives ${names.length} outputs${of}, and nothing says which give the targets ${firstOnes(targets.map(quoted), 10)}`,
    'one output of all targets, or one named after each',
    `Name the one of all in cairn.yaml: ${one}; or one for each, in the order of target: train.output: {names: […]}.`,
  );
}

/** Throws CAIRN_OUTPUT_UNCLEAR where one of several outputs gives another count of numbers than one a row. */
export function requireOneEach(
  columns: readonly {readonly length: number}[],
  names: readonly string[],
  {rows, file}: {rows: number; file: string},
): void {
  const at = columns.findIndex(({length}) => length !== rows);
  if (at === -1) return;
  throw unclear(
    file,
    `gives ${columns[at]?.length ?? 0} numbers in output ${quoted(names[at] ?? '')} for ${rows} rows`,
    'one number a row in each of several outputs',
    'Name one output of all in cairn.yaml: train.output: {name: …}, or let each give one number.',
  );
}
