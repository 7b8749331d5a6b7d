import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {ColumnContract} from '../../src/config/load-config.ts';
import {openDuckDB, quoted} from '../../src/data/duckdb.ts';
import {loadDataset} from '../../src/data/load-dataset.ts';
import {selectRows} from '../../src/data/table.ts';
import {writeCsv} from '../../src/data/write-csv.ts';
import {temporaryFolder} from '../support/temporary.ts';

const columns: Record<string, ColumnContract> = {
  code: {type: 'integer'},
  price: {type: 'number', required: false},
  note: {type: 'string', required: false, missing: ['n/a']},
  late: {type: 'boolean', required: false},
  at: {type: 'timestamp', required: false},
};

/** What a dataset of these files is written as again, its rows in the other order; and the words of its booleans. */
async function again(files: Record<string, string>, asRead = true) {
  await using folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  const path = Object.keys(files);
  const loaded = await loadDataset(folder.path, {path, columns, missing: [' ']}, undefined, {
    withTexts: true,
  });
  const {table, words} = loaded;
  const reversed = selectRows(
    table,
    Uint32Array.from({length: table.rows}, (_, i) => table.rows - 1 - i),
  );
  const out = join(folder.path, 'out.csv');
  await writeCsv(out, reversed, Object.keys(columns), columns, {asRead});
  return {text: await readFile(out, 'utf8'), words: [...words]};
}

const csv =
  'code,price,note,late,at\n007,1.50,n/a,No,2001-01-02 03:04\n+7, ,"a, b",Yes,2001-01-02T03:04:05.000Z\n7,1.5,,Yes,\n8,1e3,x,,2001-01-02\n';

test('cells of CSV are written as they were read, markers too', async () => {
  const {text, words} = await again({'a.csv': csv});
  expect(text).toBe(
    'code,price,note,late,at\n8,1e3,x,,2001-01-02\n7,1.5,,Yes,\n+7, ,"a, b",Yes,2001-01-02T03:04:05.000Z\n007,1.50,n/a,No,2001-01-02 03:04\n',
  );
  expect(words).toEqual([['late', ['No', 'Yes']]]);
});

test('without texts a value has one form', async () => {
  expect((await again({'a.csv': csv}, false)).text).toContain('\n7,1.5,,false,2001-01-02T03:04:00.000Z\n');
});

test('several spellings of one truth are no words', async () => {
  const {words} = await again({'a.csv': `${csv}9,1,x,yes,\n`});
  expect(words).toEqual([]);
  expect((await again({'a.csv': csv.replaceAll('Yes', 'true').replaceAll('No', 'false')})).words).toEqual([]);
});

test('typed values of Parquet have one form, its texts are as they are; files of both kinds go together', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'b.parquet');
  {
    using db = await openDuckDB([path]);
    await db.run(
      `copy (select 7.0::double as code, '1.50' as price, 'n/a' as note, true as late, timestamptz '2001-01-02T03:04:00Z' as at) to ${quoted(path)} (format parquet)`,
    );
  }
  await writeFile(join(folder.path, 'a.csv'), csv);
  const {table} = await loadDataset(
    folder.path,
    {path: ['a.csv', 'b.parquet'], columns, missing: [' ']},
    undefined,
    {
      withTexts: true,
    },
  );
  const out = join(folder.path, 'out.csv');
  await writeCsv(out, table, Object.keys(columns), columns, {asRead: true});
  const lines = (await readFile(out, 'utf8')).trim().split('\n');
  expect(lines.at(-1)).toBe('7,1.50,n/a,true,2001-01-02T03:04:00.000Z');
  expect(lines[1]).toBe('007,1.50,n/a,No,2001-01-02 03:04');
});
