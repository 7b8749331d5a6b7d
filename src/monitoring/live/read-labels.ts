import type {ColumnContract, DatasetConfig} from '../../config/load-config.ts';
import {markedColumns} from '../../config/missing-markers.ts';
import {targetsOf} from '../../config/targets.ts';
import {findDataFiles, type FoundFile} from '../../data/find-files.ts';
import {classesIn, labelsOf, type LabelColumn} from '../../data/labels.ts';
import {readRows} from '../../data/read-rows.ts';
import {textAt, type Column} from '../../data/table.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Progress} from '../../kernel/log.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {quoted} from '../../text/quoted.ts';

/** Labels of rows. */
export interface ArrivedLabels {
  /** One number a row, or one for each of several targets, row after row; NaN where there is none yet (nor any file). */
  readonly values: Float64Array;
  /** Classes that are none of the model's: the places of these go on after those of the model's. */
  readonly unseen: readonly string[];
}

/**
 * The labels of rows, joined by id from files that may come later than the predictions. Of several labels of one id the last counts, for each target by
 * itself. Throws CAIRN_LIVE_INVALID where id or a target is not in the files.
 */
export async function readLabels(
  workspace: string,
  pattern: string,
  {
    dataset,
    target,
    positive,
    classes = [],
    ids,
  }: LabelColumn & {dataset: DatasetConfig; ids: readonly (string | null)[]},
  progress?: Progress,
): Promise<ArrivedLabels> {
  const {id} = dataset;
  const wrong = (where: string, what: string): UserError =>
    new UserError('CAIRN_LIVE_INVALID', {where, what});
  if (id === undefined)
    throw wrong('cairn.yaml', 'the dataset names no id column, by which labels could be joined');
  const targets = targetsOf({target});
  const marked = markedColumns(dataset);
  const contractOf = (name: string, otherwise: ColumnContract['type']): ColumnContract => {
    const {type = otherwise, missing} = marked[name] ?? {};
    return {type, ...(missing && {missing})};
  };
  const contracts = {
    [id]: contractOf(id, 'string'),
    ...Object.fromEntries(targets.map((name) => [name, contractOf(name, 'number')])),
  };
  const labels = new Map<string, number[]>();
  const known = new Set(classes);
  for (const file of await arrived(workspace, pattern, dataset)) {
    const {table, problems} = await readRows(
      [{absolute: file.absolute, shown: file.path}],
      contracts,
      progress,
    );
    const names = table.columns.get(id);
    const isAbsent = problems.some(({id: problem}) => problem.startsWith('column-missing:'));
    if (isAbsent || names === undefined || targets.some((name) => !table.columns.has(name)))
      throw wrong(file.path, `has no columns ${firstOnes([id, ...targets].map(quoted), 10)}`);
    if (classes.length > 0 && typeof target === 'string')
      for (const found of classesIn(table, target)) known.add(found);
    collectLabels(labels, names, {
      values: labelsOf(table, {target, positive, classes: [...known]}, file.path),
      width: targets.length,
    });
  }
  const unknown = targets.map(() => Number.NaN);
  return {
    values: Float64Array.from(
      ids.flatMap((name) => (name === null ? unknown : (labels.get(name) ?? unknown))),
    ),
    unseen: [...known].slice(new Set(classes).size),
  };
}

function collectLabels(
  labels: Map<string, number[]>,
  names: Column,
  {values, width}: {values: Float64Array; width: number},
): void {
  for (let row = 0; row * width < values.length; row++) {
    const name = textAt(names, row);
    if (name === undefined) continue;
    const earlier = labels.get(name);
    const own = [...values.subarray(row * width, (row + 1) * width)];
    labels.set(
      name,
      own.map((value, one) => (Number.isNaN(value) ? (earlier?.[one] ?? Number.NaN) : value)),
    );
  }
}

/** The files with labels; none where none has arrived yet. Those of a dataset that is fetched have to be there. */
async function arrived(
  workspace: string,
  pattern: string,
  {path, fetch}: Pick<DatasetConfig, 'path' | 'fetch'>,
): Promise<readonly FoundFile[]> {
  if (fetch !== undefined && [path].flat().includes(pattern)) return findDataFiles(workspace, {path, fetch});
  try {
    return await findDataFiles(workspace, {path: pattern});
  } catch (error) {
    if (error instanceof UserError && error.code === 'CAIRN_DATA_MISSING') return [];
    throw error;
  }
}
