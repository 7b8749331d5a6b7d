import type {ConfigTypes} from '../generated/documents.ts';
import {isMarker, markedColumns, type Markers} from './missing-markers.ts';
import type {PathMistake} from './schema-mistakes.ts';
import type {TrainedModelConfig} from './trained-model.ts';

/** What is read as true or false. */
const truths = new Set(['true', 't', 'yes', 'y', '1', '1.0', 'false', 'f', 'no', 'n', '0', '0.0']);

/** Markers of missing values that are values of a column too. */
export function missingMistakes({columns, missing}: ConfigTypes.Dataset): readonly PathMistake[] {
  const mistakes = Object.entries(columns).flatMap(([name, column]) => {
    const [markers, at] =
      column.missing === undefined ? [missing, ['missing']] : [column.missing, ['columns', name, 'missing']];
    return (markers ?? []).flatMap((marker, index): PathMistake[] => {
      const is = valueOf(marker, column);
      return is === undefined
        ? []
        : [both([...at, String(index)], marker, `${is} of column ${JSON.stringify(name)}`)];
    });
  });
  const places = mistakes.map(({path}) => path.join('\n'));
  return mistakes.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/** Values of the target that a model names and that are markers of missing values. */
export function missingLabelMistakes(
  at: readonly string[],
  {target, positive, classes = []}: TrainedModelConfig,
  dataset: ConfigTypes.Dataset,
): readonly PathMistake[] {
  const columns = markedColumns(dataset);
  const column = typeof target === 'string' && Object.hasOwn(columns, target) ? columns[target] : undefined;
  if (column === undefined) return [];
  const named = [
    ...(positive === undefined ? [] : [{path: [...at, 'positive'], value: positive}]),
    ...classes.map((value, index) => ({path: [...at, 'classes', String(index)], value})),
  ];
  return named.flatMap(({path, value}) =>
    isMarker(value, column.missing, column.type)
      ? [both(path, value, 'a marker of missing values of the target')]
      : [],
  );
}

function valueOf(
  marker: Markers[number],
  {type, values = []}: ConfigTypes.ColumnContract,
): string | undefined {
  if (type === 'boolean' && truths.has(String(marker).trim().toLowerCase())) return 'true or false';
  return values.some((value) => isMarker(value, [marker], type)) ? 'an allowed value' : undefined;
}

function both(path: readonly string[], marker: string | number | boolean, is: string): PathMistake {
  return {
    path,
    mistake: {
      what: `is ${JSON.stringify(marker)}, which is ${is} too`,
      expected: 'a text that is a value or a marker of missing values, not both',
      todo: 'Take it out of one of them; a column may have a list `missing` of its own, which counts in place of that of the dataset.',
    },
  };
}
