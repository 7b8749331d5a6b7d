import type {ConfigTypes} from '../generated/documents.ts';
import type {PathMistake} from './schema-mistakes.ts';
import {targetsOf} from './targets.ts';
import {unknownName} from './unknown-name.ts';
import type {TrainedModelConfig} from './trained-model.ts';

/** What is wrong with the columns that cut the test rows into slices and groups. */
export function evaluateMistakes(
  at: readonly string[],
  {evaluate = {}, target}: Pick<TrainedModelConfig, 'evaluate' | 'target'>,
  dataset: ConfigTypes.Dataset,
): readonly PathMistake[] {
  const named = [
    ...(evaluate.slices ?? []).map((column, i) => ({column, path: [...at, 'slices', String(i)]})),
    ...(evaluate.fairness?.columns ?? []).map((column, i) => ({
      column,
      path: [...at, 'fairness', 'columns', String(i)],
    })),
  ];
  const targets = targetsOf({target});
  return named.flatMap(({column, path}): PathMistake[] => {
    const type = Object.hasOwn(dataset.columns, column) ? dataset.columns[column]?.type : undefined;
    if (type === undefined) return [unknownName(path, 'column', column, Object.keys(dataset.columns))];
    if (targets.includes(column)) {
      const what = targets.length > 1 ? 'one of the targets' : 'the target itself';
      return [{path, mistake: {what: `is ${what}: no part would have other labels than its own`}}];
    }
    if (type === 'timestamp')
      return [
        {
          path,
          mistake: {
            what: 'is a timestamp, which does not cut rows into parts',
            todo: 'Give parts of it (hour, weekday) as columns of their own.',
          },
        },
      ];
    return [];
  });
}
