import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ColumnContract} from '../../src/config/load-config.ts';
import {isMarker} from '../../src/config/missing-markers.ts';
import {openDuckDB, quoted} from '../../src/data/duckdb.ts';
import {loadDataset} from '../../src/data/load-dataset.ts';
import {columnOf} from '../../src/data/table.ts';
import {temporaryFolder} from '../support/temporary.ts';

const columns: Record<string, ColumnContract> = {
  id: {type: 'string'},
  charge: {type: 'number', required: false},
  plan: {type: 'string', required: false, missing: ['?', 'none']},
  old: {type: 'boolean', required: false, missing: ['NA', ' ']},
};
const missing = [' ', '?', 'NA', -999];

/** The values, the counts of markers, and what is wrong with a file of this dataset. */
async function load(name: string, write: (path: string) => Promise<void>, more = columns) {
  await using folder = await temporaryFolder();
  await write(join(folder.path, name));
  const loaded = await loadDataset(folder.path, {path: name, columns: more, missing});
  return {
    values: Object.fromEntries(
      Object.keys(more).map((one) => [one, [...columnOf(loaded.table, one).values]]),
    ),
    marked: loaded.marked.map(({column, marker, cells}) => `${column} ${JSON.stringify(marker)} ${cells}`),
    problems: loaded.checks.flatMap(({problem}) => problem?.message ?? []),
  };
}

describe('cells that are markers are missing, by column and counted', () => {
  const expected = {
    values: {
      id: ['a', 'b', 'c', 'd', 'e'],
      charge: [1.5, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
      plan: ['NA', null, null, ' ', null],
      old: [1, Number.NaN, 0, Number.NaN, Number.NaN],
    },
    marked: [
      'charge " " 1',
      'charge "NA" 1',
      'charge "-999" 1',
      'plan "?" 1',
      'plan "none" 1',
      'old "NA" 1',
      'old " " 1',
    ],
    problems: [],
  };

  test('in CSV', async () => {
    const text = 'id,charge,plan,old\na,1.5,NA,yes\nb, ,?," "\nc,NA,none,no\nd,-999.0, ,NA\ne,,,\n';
    expect(await load('rows.csv', async (path) => writeFile(path, text))).toEqual(expected);
  });

  test('in NDJSON', async () => {
    const rows = [
      {id: 'a', charge: 1.5, plan: 'NA', old: true},
      {id: 'b', charge: ' ', plan: '?', old: ' '},
      {id: 'c', charge: 'NA', plan: 'none', old: 'no'},
      {id: 'd', charge: -999, plan: ' ', old: 'NA'},
      {id: 'e', charge: null, plan: ''},
    ];
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    expect(await load('rows.ndjson', async (path) => writeFile(path, text))).toEqual(expected);
  });

  test('in Parquet', async () => {
    const values = `('a', '1.5', 'NA', 'yes'), ('b', ' ', '?', ' '), ('c', 'NA', 'none', 'f'), ('d', '-999.0', ' ', 'NA'), ('e', null, '', null)`;
    const write = async (path: string): Promise<void> => {
      using db = await openDuckDB([path]);
      await db.run(
        `copy (from (values ${values}) t(id, charge, plan, old)) to ${quoted(path)} (format parquet)`,
      );
    };
    expect(await load('rows.parquet', write)).toEqual(expected);
  });

  test('and where the contract requires a value they break it', async () => {
    const strict: Record<string, ColumnContract> = {...columns, charge: {type: 'number'}};
    const text = 'id,charge,plan,old\na,1.5,x,yes\nb,?,x,no\n';
    const {problems} = await load('rows.csv', async (path) => writeFile(path, text), strict);
    expect(problems).toEqual(['charge is missing']);
  });

  test('a number of Parquet is compared as a number', async () => {
    const write = async (path: string): Promise<void> => {
      using db = await openDuckDB([path]);
      await db.run(`copy (select -999.0::double as charge) to ${quoted(path)} (format parquet)`);
    };
    const only: Record<string, ColumnContract> = {charge: {type: 'number', required: false}};
    expect(await load('rows.parquet', write, only)).toMatchObject({marked: ['charge "-999" 1']});
  });
});

test('what is a marker of a file is one of a request, and the other way round', async () => {
  const texts = fc.oneof(
    fc.constantFrom(
      'NA',
      'na',
      ' ',
      '?',
      "it's",
      '-999',
      '-999.0',
      ' -999',
      '1e3',
      '1000',
      '1_000',
      'inf',
      'nan',
      '+5',
      '5',
      '.5',
      '0.50',
    ),
    fc.double({noNaN: true}).map(String),
    fc.string({maxLength: 4}).filter((text) => !/[\0\r\n]/.test(text)),
  );
  const types = fc.constantFrom<ColumnContract['type']>(
    'number',
    'integer',
    'boolean',
    'string',
    'timestamp',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(texts, {minLength: 1, maxLength: 4}),
      fc.array(
        texts.filter((text) => text !== ''),
        {minLength: 1, maxLength: 20},
      ),
      types,
      async (markers, cells, type) => {
        const lines = cells.map((text) => JSON.stringify({x: text})).join('\n');
        await using folder = await temporaryFolder();
        await writeFile(join(folder.path, 'rows.ndjson'), `${lines}\n`);
        const contract = {type, required: false, missing: markers};
        const {marked} = await loadDataset(folder.path, {path: 'rows.ndjson', columns: {x: contract}});
        const counted = marked.reduce((sum, one) => sum + one.cells, 0);
        expect(counted).toBe(cells.filter((text) => isMarker(text, markers, type)).length);
      },
    ),
    {numRuns: 25},
  );
});
