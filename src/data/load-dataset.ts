import type {DatasetConfig} from '../config/load-config.ts';
import {markedColumns} from '../config/missing-markers.ts';
import type {Digest} from '../kernel/digest.ts';
import type {Progress} from '../kernel/log.ts';
import {checkContract, type ContractCheck} from './check-contract.ts';
import {dataInvalid} from './data-problem.ts';
import {dataDigest, findDataFiles} from './find-files.ts';
import type {MarkedCells} from './marked-cells.ts';
import {readRows, type ReadRows} from './read-rows.ts';
import type {Table} from './table.ts';

/** A dataset as its files are now. */
export interface LoadedDataset {
  readonly table: Table;
  readonly digest: Digest;
  readonly files: readonly {readonly path: string; readonly sha256: Digest; readonly rows: number}[];
  readonly checks: readonly ContractCheck[];
  /** Cells that are missing by a marker. */
  readonly marked: readonly MarkedCells[];
  /** How boolean columns write false and true, where that is not false and true. */
  readonly words: ReadRows['words'];
}

/** Finds and reads the files of a dataset and holds them against its contract; broken expectations are in `checks`. */
export async function loadDataset(
  workspace: string,
  dataset: DatasetConfig,
  progress: Progress = () => undefined,
  options: {withTexts?: boolean} = {},
): Promise<LoadedDataset> {
  const found = await findDataFiles(workspace, dataset);
  const read = await readRows(
    found.map(({absolute, path}) => ({absolute, shown: path})),
    markedColumns(dataset),
    progress,
    options,
  );
  const rowsOf = new Map(read.files.map(({path, rows}) => [path, rows]));
  return {
    table: read.table,
    digest: dataDigest(found),
    files: found.map(({path, sha256}) => ({path, sha256, rows: rowsOf.get(path) ?? 0})),
    checks: await checkContract(read, dataset, progress),
    marked: read.marked,
    words: read.words,
  };
}

/** Like `loadDataset`, but throws CAIRN_DATA_INVALID where the data break their contract. */
export async function loadSoundDataset(
  workspace: string,
  dataset: DatasetConfig,
  progress: Progress = () => undefined,
  options: {withTexts?: boolean} = {},
): Promise<LoadedDataset> {
  const loaded = await loadDataset(workspace, dataset, progress, options);
  const problems = loaded.checks.flatMap(({problem}) => problem ?? []);
  if (problems.length > 0) throw dataInvalid(problems);
  return loaded;
}

/** Earliest and latest value of the time column, as ISO 8601 (as a number where it is not of type timestamp). */
export function timeRange(
  table: Table,
  dataset: Pick<DatasetConfig, 'time' | 'columns'>,
): {from: string; to: string} | undefined {
  const column = dataset.time === undefined ? undefined : table.columns.get(dataset.time);
  if (column?.kind !== 'number') return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (const time of column.values) {
    if (time < from) from = time;
    if (time > to) to = time;
  }
  if (from > to) return undefined;
  const isMoment = dataset.columns[dataset.time ?? '']?.type === 'timestamp';
  const shown = (time: number): string => (isMoment ? new Date(time).toISOString() : String(time));
  return {from: shown(from), to: shown(to)};
}
