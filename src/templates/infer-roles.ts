import type {SeenColumn, SeenTable} from '../data/describe-columns.ts';
import {UserError} from '../kernel/errors.ts';
import {counted} from '../text/counted.ts';
import {quoted} from '../text/quoted.ts';
import {inferTask, type InferredTask} from './infer-task.ts';

/** Which column is what, as the data suggest it or a person said. */
export interface Roles extends InferredTask {
  readonly target: string;
  readonly id: string | undefined;
  readonly time: string | undefined;
  /** What is left to learn from; there may be nothing. */
  readonly features: readonly string[];
  /** Columns that are no features though nobody said so, and why. */
  readonly left: readonly {readonly name: string; readonly why: string}[];
}

/** The columns that could name a row: whole numbers or texts, each once, that are called like an id; the best guess first. */
export function idCandidates({rows, columns}: SeenTable): readonly string[] {
  return columns
    .filter(({name, type}) => (type === 'integer' || type === 'string') && isCalledId(name))
    .filter(({missing, distinct}) => missing === 0 && distinct === rows)
    .map(({name}) => name);
}

function isCalledId(name: string): boolean {
  return (
    /^(id|uuid|guid|key|index|row|rowid|row_?number)$|[_\s.-](id|uuid|guid|key|number)$/i.test(name) ||
    /[a-z]I[dD]$/.test(name)
  );
}

/** The columns that could be predicted, the best guess first: one that is called so, else the last ones first. */
export function targetCandidates(seen: SeenTable, id: string | undefined): readonly string[] {
  const called = /^(target|label|labels|class|y|outcome|response)$/i;
  const possible = seen.columns.filter(
    (column) => column.name !== id && typeof inferTask(column, seen.rows) !== 'string',
  );
  const [named, others] = [true, false].map((is) => possible.filter(({name}) => called.test(name) === is));
  return [...(named ?? []), ...(others ?? []).reverse()].map(({name}) => name);
}

/**
 * Gives each column its part. Throws CAIRN_INPUT_INVALID where a column that was named is not there, or cannot be what it
 * was named for.
 */
export function inferRoles(
  seen: SeenTable,
  {target, id, positive}: {target: string; id: string | undefined; positive?: string | undefined},
): Roles {
  const column = named(seen, target, '--target');
  const task = inferTask(column, seen.rows, positive);
  if (typeof task === 'string')
    throw new UserError('CAIRN_INPUT_INVALID', {where: '--target', what: `${quoted(target)} ${task}`});
  if (id !== undefined) requireId(named(seen, id, '--id'), seen.rows);
  const time = timeColumn(seen.columns);
  const others = seen.columns.filter(({name}) => ![target, id, time].includes(name));
  const reasons = others.map((one) => ({name: one.name, why: whyNoFeature(one, seen.rows)}));
  const left = reasons.flatMap(({name, why}) => (why === undefined ? [] : [{name, why}]));
  const features = reasons.filter(({why}) => why === undefined).map(({name}) => name);
  return {...task, target, id, time, features, left};
}

function named({columns}: SeenTable, name: string, where: string): SeenColumn {
  const column = columns.find((one) => one.name === name);
  if (column !== undefined) return column;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where,
    what: `${quoted(name)} is no column of the data`,
    expected: columns.map((one) => one.name).join(', '),
  });
}

function requireId({name, missing, distinct}: SeenColumn, rows: number): void {
  if (missing === 0 && distinct === rows) return;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: '--id',
    what: `${quoted(name)} does not name a row: ${counted(rows, 'row')}, ${counted(distinct, 'different value')}, ${missing} missing`,
    expected: 'a column with another value in every row',
  });
}

/** The only column of moments that every row has, where it is called like one that orders rows. */
function timeColumn(columns: readonly SeenColumn[]): string | undefined {
  const called =
    /^(time|timestamp|date|datetime|day|ts|created|event_?(time|date)|created_?(at|on)?|updated_?(at|on)?)$/i;
  const moments = columns.filter(
    ({name, type, missing}) => type === 'timestamp' && missing === 0 && called.test(name),
  );
  return moments.length === 1 ? moments[0]?.name : undefined;
}

function whyNoFeature({type, missing, distinct}: SeenColumn, rows: number): string | undefined {
  if (missing === rows) return 'has no value in any row';
  if (type === 'timestamp') return 'is a moment: give parts of it (hour, weekday) as columns of their own';
  if (distinct === 1 && missing === 0) return 'has the same value in every row';
  if (type === 'string' && rows >= 20 && distinct > rows / 2)
    return 'is a text that is another one in most rows';
  return undefined;
}
