import type {ConfigTypes} from '../generated/documents.ts';
import {fetchMistakes} from './fetch-checks.ts';
import {leadsOutside} from './leads-outside.ts';
import {linearPattern} from './linear-pattern.ts';
import {missingMistakes} from './missing-checks.ts';
import type {PathMistake} from './schema-mistakes.ts';

/** A longer regular expression is more likely an accident or an attack than a contract. */
const longestPattern = 500;

/** What the contract of one dataset says that cannot be. */
export function datasetMistakes(at: readonly string[], dataset: ConfigTypes.Dataset): readonly PathMistake[] {
  const columns = Object.entries(dataset.columns).flatMap(([name, column]) =>
    columnMistakes(['columns', name], column),
  );
  return [
    ...pathMistakes(dataset),
    ...fetchMistakes(dataset),
    ...keyColumnMistakes(dataset),
    ...rowMistakes(dataset),
    ...columns,
    ...missingMistakes(dataset),
  ].map(({path, mistake}) => ({path: [...at, ...path], mistake}));
}

function pathMistakes({path: given}: ConfigTypes.Dataset): readonly PathMistake[] {
  return [given].flat().flatMap((path, index) => {
    if (!leadsOutside(path)) return [];
    const what = `is ${JSON.stringify(path)}, which leads outside the repository`;
    const at = Array.isArray(given) ? ['path', String(index)] : ['path'];
    return [
      {path: at, mistake: {what, expected: 'a path inside of it, relative to the folder of this file'}},
    ];
  });
}

function keyColumnMistakes(dataset: ConfigTypes.Dataset): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  const names = Object.keys(dataset.columns);
  for (const key of ['id', 'time'] as const) {
    const name = dataset[key];
    if (name !== undefined && !names.includes(name))
      mistakes.push({
        path: [key],
        mistake: {
          what: `is ${JSON.stringify(name)}, which is no declared column`,
          expected: names.join(', '),
        },
      });
  }
  const type = dataset.time === undefined ? undefined : dataset.columns[dataset.time]?.type;
  if (type === 'string' || type === 'boolean')
    mistakes.push({
      path: ['time'],
      mistake: {
        what: `is a column of type ${type}`,
        expected: 'a column of type timestamp, integer or number',
      },
    });
  if (dataset.split?.by === 'time' && dataset.time === undefined)
    mistakes.push({
      path: ['split', 'by'],
      mistake: {
        what: 'is time, but the dataset names no time column',
        expected: 'the key time, or by: random',
      },
    });
  return mistakes;
}

function rowMistakes({rows}: ConfigTypes.Dataset): readonly PathMistake[] {
  return (rows?.minimum ?? 0) > (rows?.maximum ?? Infinity)
    ? [{path: ['rows', 'minimum'], mistake: {what: 'is above the maximum'}}]
    : [];
}

function columnMistakes(at: readonly string[], column: ConfigTypes.ColumnContract): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  const isNumber = column.type === 'number' || column.type === 'integer';
  for (const key of ['minimum', 'maximum'] as const)
    if (column[key] !== undefined && !isNumber)
      mistakes.push({
        path: [...at, key],
        mistake: {
          what: `does not apply to type ${column.type}`,
          expected: 'type number or integer, or no such key',
        },
      });
  if ((column.minimum ?? -Infinity) > (column.maximum ?? Infinity))
    mistakes.push({path: [...at, 'minimum'], mistake: {what: 'is above the maximum'}});
  if (column.pattern !== undefined) mistakes.push(...patternMistakes([...at, 'pattern'], column));
  const kind = isNumber ? 'number' : column.type === 'boolean' ? 'boolean' : 'string';
  for (const [index, value] of (column.values ?? []).entries())
    if (typeof value !== kind)
      mistakes.push({
        path: [...at, 'values', String(index)],
        mistake: {
          what: `is ${JSON.stringify(value)}`,
          expected: `a ${kind}, as the column is of type ${column.type}`,
        },
      });
  return mistakes;
}

function patternMistakes(
  path: readonly string[],
  {type, pattern = ''}: ConfigTypes.ColumnContract,
): readonly PathMistake[] {
  if (type !== 'string')
    return [
      {path, mistake: {what: `does not apply to type ${type}`, expected: 'type string, or no such key'}},
    ];
  if (pattern.length > longestPattern)
    return [{path, mistake: {what: `is longer than ${longestPattern} characters`}}];
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : '';
    return [{path, mistake: {what: `is no regular expression (${reason})`}}];
  }
  const linear = linearPattern(pattern);
  if (!('refused' in linear)) return [];
  const what = `cannot be matched in time that grows with the text alone: at character ${linear.at + 1}, ${linear.refused}`;
  const todo = 'Write it without, or check such values in the code that prepares the data.';
  return [{path, mistake: {what, expected: 'what RE2 has too (docs/patterns.md)', todo}}];
}
