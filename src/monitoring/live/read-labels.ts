import type {ColumnContract, DatasetConfig} from '../../config/load-config.ts';
import {markedColumns} from '../../config/missing-markers.ts';
import {findDataFiles, type FoundFile} from '../../data/find-files.ts';
import {labelsOf, type LabelColumn} from '../../data/labels.ts';
import {readRows} from '../../data/read-rows.ts';
import {textAt, type Column} from '../../data/table.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Progress} from '../../kernel/log.ts';

/**
 * The labels of rows, joined by id from files that may come later than the predictions: one number a row, NaN where there
 * is none yet (nor any file). Of several labels of one id the last counts. Throws CAIRN_LIVE_INVALID where id or target is not in the files.
 */
export async function readLabels(
  workspace: string,
  pattern: string,
  {
    dataset,
    target,
    positive,
    classes,
    ids,
  }: LabelColumn & {dataset: DatasetConfig; ids: readonly (string | null)[]},
  progress?: Progress,
): Promise<Float64Array> {
  const {id} = dataset;
  const wrong = (where: string, what: string): UserError =>
    new UserError('CAIRN_LIVE_INVALID', {where, what});
  if (id === undefined)
    throw wrong('cairn.yaml', 'the dataset names no id column, by which labels could be joined');
  const marked = markedColumns(dataset);
  const contractOf = (name: string, otherwise: ColumnContract['type']): ColumnContract => {
    const {type = otherwise, missing} = marked[name] ?? {};
    return {type, ...(missing && {missing})};
  };
  const contracts = {[id]: contractOf(id, 'string'), [target]: contractOf(target, 'number')};
  const labels = new Map<string, number>();
  for (const file of await arrived(workspace, pattern)) {
    const {table, problems} = await readRows(
      [{absolute: file.absolute, shown: file.path}],
      contracts,
      progress,
    );
    const names = table.columns.get(id);
    const values = table.columns.get(target);
    const absent = problems.some(({id: problem}) => problem.startsWith('column-missing:'));
    if (absent || names === undefined || values === undefined)
      throw wrong(file.path, `has no columns ${JSON.stringify(id)} and ${JSON.stringify(target)}`);
    collectLabels(labels, names, labelsOf(table, {target, positive, classes}, file.path));
  }
  return Float64Array.from(ids, (name) => (name === null ? Number.NaN : (labels.get(name) ?? Number.NaN)));
}

function collectLabels(labels: Map<string, number>, names: Column, values: Float64Array): void {
  values.forEach((value, row) => {
    const name = textAt(names, row);
    if (name !== undefined && !Number.isNaN(value)) labels.set(name, value);
  });
}

/** The files with labels; none where none has arrived yet. */
async function arrived(workspace: string, pattern: string): Promise<readonly FoundFile[]> {
  try {
    return await findDataFiles(workspace, {path: pattern});
  } catch (error) {
    if (error instanceof UserError && error.code === 'CAIRN_DATA_MISSING') return [];
    throw error;
  }
}
