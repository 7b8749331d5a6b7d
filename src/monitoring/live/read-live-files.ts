import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import type {ColumnContract, DatasetConfig} from '../../config/load-config.ts';
import {markedColumns} from '../../config/missing-markers.ts';
import {findDataFiles, type FoundFile} from '../../data/find-files.ts';
import {formatOf, tableEndingsText} from '../../data/formats.ts';
import {readRows} from '../../data/read-rows.ts';
import type {Column} from '../../data/table.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Log, Progress} from '../../kernel/log.ts';
import {countProblems, type LiveCounts} from './left-out.ts';
import type {LiveRow} from './live-rows.ts';
import {readLogLines} from './read-log-lines.ts';

/** The columns of live rows. */
interface LiveColumns {
  readonly dataset: DatasetConfig;
  readonly features: readonly string[];
  /** What stands under `prediction`: a number, or the name of a class. */
  readonly answers: 'number' | 'string';
  /** Several targets, each of which is under `prediction_<its name>`; else none. */
  readonly targets: readonly string[];
}

/**
 * Reads logged traffic from files of the workspace: NDJSON as a server logs it, or tables of another format with the
 * features, the columns of the dataset that name and time a row, and `prediction` (or `prediction_<target>` for several). Throws CAIRN_LIVE_INVALID where a file lacks a
 * feature or names another ending.
 */
export async function readLiveFiles(
  workspace: string,
  pattern: string,
  columns: LiveColumns,
  counts: LiveCounts,
  log: Pick<Log, 'info' | 'progress'>,
): Promise<LiveRow[]> {
  const progress: Progress = (message, share) => {
    log.progress(message, share);
  };
  const rows: LiveRow[] = [];
  for (const file of await findDataFiles(workspace, {path: pattern})) {
    const format = formatOf(file.path);
    if (format === undefined)
      throw new UserError('CAIRN_LIVE_INVALID', {
        where: file.path,
        what: 'has an unknown ending',
        expected: tableEndingsText,
      });
    if (format === 'ndjson')
      for await (const row of readLog(file, columns.dataset, counts, log)) {
        if (rows.push(row) % 10_000 === 0) progress(`Reading ${file.path}: ${rows.length} rows`);
      }
    else for (const row of await readTabular(file, columns, counts, progress)) rows.push(row);
  }
  return rows;
}

/** The lines of a file of NDJSON as rows. */
function readLog(
  file: FoundFile,
  {id, time}: DatasetConfig,
  counts: LiveCounts,
  log: Pick<Log, 'info'>,
): AsyncGenerator<LiveRow> {
  const lines = createInterface({input: createReadStream(file.absolute, 'utf8'), crlfDelay: Infinity});
  return readLogLines(lines, {
    name: file.path,
    naming: {...(id !== undefined && {id}), ...(time !== undefined && {time})},
    left: counts.rows,
    torn(place) {
      log.info(`${place} is no whole line yet and is left out: what writes the log may be at it.`);
    },
  });
}

async function readTabular(
  file: FoundFile,
  {dataset, features, answers, targets}: LiveColumns,
  counts: LiveCounts,
  progress: Progress,
): Promise<LiveRow[]> {
  const marked = markedColumns(dataset);
  const typeOf = (name: string): ColumnContract => {
    const {type = 'string', missing} = marked[name] ?? {};
    return {type, required: false, ...(missing && {missing})};
  };
  const naming = [dataset.id, dataset.time].filter((name) => name !== undefined);
  const contracts: Record<string, ColumnContract> = {
    ...Object.fromEntries(naming.map((name) => [name, typeOf(name)])),
    ...Object.fromEntries(features.map((name) => [name, {...typeOf(name), required: true}])),
    prediction: {type: answers, required: false},
    ...Object.fromEntries(targets.map((name) => [predictionOf(name), {type: 'number', required: false}])),
  };
  const {table, problems} = await readRows(
    [{absolute: file.absolute, shown: file.path}],
    contracts,
    progress,
  );
  const missing = features.filter((name) => problems.some(({id}) => id === `column-missing:${name}`));
  if (missing.length > 0)
    throw new UserError('CAIRN_LIVE_INVALID', {
      where: file.path,
      what: `has no column ${missing.map((name) => JSON.stringify(name)).join(', ')}`,
      expected: 'every feature of the model',
    });
  countProblems(counts, problems);
  const at = (name: string | undefined, row: number): string | number | null =>
    name === undefined ? null : valueAt(table.columns.get(name), row);
  return Array.from({length: table.rows}, (_, row): LiveRow => {
    const id = at(dataset.id, row);
    const time = at(dataset.time, row);
    return {
      id: id === null ? null : String(id),
      time: typeof time === 'number' ? time : Number.NaN,
      prediction: at('prediction', row) ?? undefined,
      target: (name) => at(predictionOf(name), row),
      probability: () => undefined,
      version: undefined,
      feature: (name) => at(name, row),
    };
  });
}

/** The true value may stand beside it, under the name of the target. */
function predictionOf(target: string): string {
  return `prediction_${target}`;
}

function valueAt(column: Column | undefined, row: number): string | number | null {
  if (column === undefined) return null;
  const value = column.values[row] ?? null;
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}
