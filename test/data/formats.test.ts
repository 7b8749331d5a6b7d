import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {openDuckDB, quoted} from '../../src/data/duckdb.ts';
import {tableEndings} from '../../src/data/formats.ts';
import {readRows} from '../../src/data/read-rows.ts';
import {countLeftOut} from '../../src/monitoring/live/left-out.ts';
import {readLiveFiles} from '../../src/monitoring/live/read-live-files.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const silent = recordingLog();
const counts = () => ({rows: countLeftOut(), values: countLeftOut()});
const columns = {id: {type: 'string'}, x: {type: 'number'}} as const;
const dataset = {path: 'unused', id: 'id', columns};

/** A file with one row in the format that its name says. */
async function writeRow(file: string): Promise<void> {
  const comma = 'id,x,prediction\na,1.5,0.25\n';
  if (file.endsWith('.tsv')) await writeFile(file, comma.replaceAll(',', '\t'));
  else if (file.endsWith('.csv')) await writeFile(file, comma);
  else if (file.endsWith('.parquet')) {
    using db = await openDuckDB([file]);
    await db.run(`copy (select 'a' as id, 1.5 as x, 0.25 as prediction) to ${quoted(file)} (format parquet)`);
  } else await writeFile(file, '{"id":"a","x":1.5,"prediction":0.25}\n');
}

test.each(tableEndings)('a file %s is read as data and as live data', async (ending) => {
  await using folder = await temporaryFolder();
  const path = `live${ending}`;
  await writeRow(join(folder.path, path));
  const {table, problems} = await readRows([{absolute: join(folder.path, path), shown: path}], columns);
  expect([table.rows, problems]).toEqual([1, []]);
  expect(table.columns.get('x')?.values[0]).toBe(1.5);
  const [row] = await readLiveFiles(
    folder.path,
    path,
    {
      dataset,
      features: ['x'],
      answers: 'number',
      targets: [],
    },
    counts(),
    silent,
  );
  expect([row?.id, row?.prediction, row?.feature('x')]).toEqual(['a', 0.25, 1.5]);
});

test('markers of the dataset are missing in live data of a table', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'live.csv'), 'id,x,prediction\na,?,0.25\n');
  const marked = {...dataset, missing: ['?']};
  const [row] = await readLiveFiles(
    folder.path,
    'live.csv',
    {
      dataset: marked,
      features: ['x'],
      answers: 'number',
      targets: [],
    },
    counts(),
    silent,
  );
  expect(row?.feature('x')).toBeNull();
});

test('what has another ending is refused by both, with the same list', async () => {
  await using folder = await temporaryFolder();
  const absolute = join(folder.path, 'live.xlsx');
  await writeFile(absolute, 'x');
  const list = /\.csv, \.tsv, \.parquet, \.ndjson or \.jsonl/;
  await expect(readRows([{absolute, shown: 'live.xlsx'}], columns)).rejects.toThrow(list);
  await expect(
    readLiveFiles(
      folder.path,
      'live.xlsx',
      {dataset, features: ['x'], answers: 'number', targets: []},
      counts(),
      silent,
    ),
  ).rejects.toThrow(list);
});

test('rows of a table that cannot be read, and values that are none, are counted with their places', async () => {
  await using folder = await temporaryFolder();
  const lines = ['id,x,prediction', 'a,1,0.5', 'b,1,0.5,more', 'c,one,0.5', 'Zürich,1,0.5', 'd,2,0.5'];
  await writeFile(join(folder.path, 'live.csv'), Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
  const {rows, values} = counts();
  const read = await readLiveFiles(
    folder.path,
    'live.csv',
    {dataset, features: ['x'], answers: 'number', targets: []},
    {rows, values},
    silent,
  );
  expect(read.map(({id}) => id)).toEqual(['a', 'c', 'd']);
  expect(rows.list()).toMatchObject([{rows: 2, examples: ['live.csv:3', 'live.csv:5']}]);
  expect(values.list()).toEqual([
    {reason: 'x is "one", not a finite number', rows: 1, examples: ['live.csv:4']},
  ]);
});

test('a column of the file counts, not the folder of the same name; what only the folder says is had from it', async () => {
  await using folder = await temporaryFolder();
  const path = 'date=2024-01-01/kind=a%2Fb/none=__HIVE_DEFAULT_PARTITION__/part.parquet';
  const absolute = join(folder.path, path);
  await mkdir(dirname(absolute), {recursive: true});
  using db = await openDuckDB([absolute]);
  await db.run(`copy (select '08:00' as date, 1.5 as x) to ${quoted(absolute)} (format parquet)`);
  const asked = {
    date: {type: 'string'},
    x: {type: 'number'},
    kind: {type: 'string'},
    none: {type: 'string'},
  } as const;
  const {table, problems} = await readRows([{absolute, shown: path}], asked);
  expect(problems).toEqual([]);
  expect([...table.columns.values()].map(({values}) => values[0])).toEqual(['08:00', 1.5, 'a/b', null]);
  // A folder above the repository says nothing.
  const above = await readRows([{absolute, shown: 'part.parquet'}], {kind: {type: 'string'}});
  expect(above.problems).toMatchObject([{id: 'column-missing:kind'}]);
});
