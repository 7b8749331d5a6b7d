import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openDuckDB, quoted} from '../../src/data/duckdb.ts';
import {tableEndings} from '../../src/data/formats.ts';
import {readRows} from '../../src/data/read-rows.ts';
import {readLiveFiles} from '../../src/monitoring/live/read-live-files.ts';
import {temporaryFolder} from '../support/temporary.ts';

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
  const [row] = await readLiveFiles(folder.path, path, {
    dataset,
    features: ['x'],
    answers: 'number',
    targets: [],
  });
  expect([row?.id, row?.prediction, row?.feature('x')]).toEqual(['a', 0.25, 1.5]);
});

test('markers of the dataset are missing in live data of a table', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'live.csv'), 'id,x,prediction\na,?,0.25\n');
  const marked = {...dataset, missing: ['?']};
  const [row] = await readLiveFiles(folder.path, 'live.csv', {
    dataset: marked,
    features: ['x'],
    answers: 'number',
    targets: [],
  });
  expect(row?.feature('x')).toBeNull();
});

test('what has another ending is refused by both, with the same list', async () => {
  await using folder = await temporaryFolder();
  const absolute = join(folder.path, 'live.xlsx');
  await writeFile(absolute, 'x');
  const list = /\.csv, \.tsv, \.parquet, \.ndjson or \.jsonl/;
  await expect(readRows([{absolute, shown: 'live.xlsx'}], columns)).rejects.toThrow(list);
  await expect(
    readLiveFiles(folder.path, 'live.xlsx', {dataset, features: ['x'], answers: 'number', targets: []}),
  ).rejects.toThrow(list);
});
