import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ColumnContract} from '../../src/config/load-config.ts';
import {openDuckDB} from '../../src/data/duckdb.ts';
import {readRows} from '../../src/data/read-rows.ts';
import {readTable} from '../../src/data/read-table.ts';
import {columnOf, numbersOf, selectRows, textAt, type Table} from '../../src/data/table.ts';
import {writeCsv} from '../../src/data/write-csv.ts';
import {temporaryFolder} from '../support/temporary.ts';

const columns: Record<string, ColumnContract> = {
  id: {type: 'integer'},
  x: {type: 'number'},
  name: {type: 'string'},
  at: {type: 'timestamp'},
  ok: {type: 'boolean'},
};

/** The problems of a file with this text, as `place: message (count)`. */
async function problemsOf(
  text: string | Uint8Array,
  wanted = columns,
  name = 'rows.csv',
): Promise<readonly string[]> {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, name), text);
  const {problems} = await readRows([{absolute: join(folder.path, name), shown: name}], wanted);
  return problems.map(
    ({message, count, places}) =>
      `${places.map(({line, row}) => line ?? `row ${row}`).join(',')}: ${message} (${count})`,
  );
}

async function tableOf(text: string, wanted = columns, name = 'rows.csv'): Promise<Table> {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, name), text);
  return await readTable([join(folder.path, name)], wanted);
}

const valuesOf = (table: Table, name: string): readonly unknown[] => [...columnOf(table, name).values];

describe('CSV', () => {
  test('every type, and missing values of each', async () => {
    const table = await tableOf(
      'id,x,name,at,ok\n1,1.5,"a ""b"", c",2001-01-02T03:04:05Z,true\n2,-2e3,é,2001-01-02 03:04,0\n3, 7 ,two words,2001-01-02T03:04:05+02:00,No\n,,,,\n',
    );
    expect(valuesOf(table, 'id')).toEqual([1, 2, 3, Number.NaN]);
    expect(valuesOf(table, 'x')).toEqual([1.5, -2000, 7, Number.NaN]);
    expect(valuesOf(table, 'name')).toEqual(['a "b", c', 'é', 'two words', null]);
    expect(valuesOf(table, 'at')).toEqual([
      Date.UTC(2001, 0, 2, 3, 4, 5),
      Date.UTC(2001, 0, 2, 3, 4),
      Date.UTC(2001, 0, 2, 1, 4, 5),
      Number.NaN,
    ]);
    expect(valuesOf(table, 'ok')).toEqual([1, 0, 0, Number.NaN]);
  });

  test.each([
    ['semicolons', 'id;x\n1;2\n'],
    ['tabs', 'id\tx\n1\t2\n'],
    ['a byte order mark', '\uFEFFid,x\n1,2\n'],
    ['Windows line ends', 'id,x\r\n1,2\r\n'],
    ['no last line end', 'id,x\n1,2'],
    ['quoted names', '"id","x"\n"1","2"\n'],
    ['other columns and another order', 'y,x,Id,id\n9,2,8,1\n'],
  ])('with %s', async (_, text) => {
    const table = await tableOf(text, {id: {type: 'integer'}, x: {type: 'number'}});
    expect([valuesOf(table, 'id'), valuesOf(table, 'x')]).toEqual([[1], [2]]);
  });

  test('numbers keep every bit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({noNaN: true, noDefaultInfinity: true}), {minLength: 1, maxLength: 50}),
        async (values) => {
          const table = await tableOf(`x\n${values.map(String).join('\n')}\n`, {x: {type: 'number'}});
          expect(valuesOf(table, 'x').map((value) => (value === 0 ? 0 : value))).toEqual(
            values.map((value) => (value === 0 ? 0 : value)),
          );
        },
      ),
      {numRuns: 15},
    );
  });

  test('what is written is read again: any text, any number, missing values', async () => {
    const text = fc
      .oneof(
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}),
        fc.constantFrom('"', ',', '\n', '\r\n', 'a"b,c\nd', "'", ' ', 'NULL'),
      )
      .filter((value) => !value.includes('\0') && !value.includes('\uFEFF'));
    const row = fc.record({
      name: fc.option(text),
      x: fc.option(fc.double({noNaN: true, noDefaultInfinity: true}), {nil: Number.NaN}),
      ok: fc.constantFrom(0, 1, Number.NaN),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 20}), async (rows) => {
        await using folder = await temporaryFolder();
        const path = join(folder.path, 'rows.csv');
        const wanted = {x: {type: 'number'}, name: {type: 'string'}, ok: {type: 'boolean'}} as const;
        const table: Table = {
          rows: rows.length,
          columns: new Map([
            ['x', {kind: 'number', values: Float64Array.from(rows, ({x}) => x + 0)}],
            ['name', {kind: 'string', values: rows.map(({name}) => name)}],
            ['ok', {kind: 'number', values: Float64Array.from(rows, ({ok}) => ok)}],
          ] as const),
        };
        await writeCsv(path, table, ['x', 'name', 'ok'], wanted);
        const read = await readTable([path], wanted);
        for (const name of ['x', 'name', 'ok']) expect(valuesOf(read, name)).toEqual(valuesOf(table, name));
      }),
      {numRuns: 25},
    );
  });

  test('a header alone is no rows', async () => {
    expect((await tableOf('id,x\n', {x: {type: 'number'}})).rows).toBe(0);
  });
});

describe('what is wrong is named with its line', () => {
  test('bad values of every type, lines counted with line breaks in fields and short rows before', async () => {
    const text =
      'id,x,name,at,ok\n1,1,"two\nlines",2001-01-01,true\n2,2\n\n3.5,zz,q,nope,maybe\n4,NaN,q,,\n5,1_0,q,,\n';
    expect(await problemsOf(text)).toEqual([
      '4: the row has 2 fields where the header has 5 (1)',
      '6: id is "3.5", not a whole number (1)',
      '6,7,8: x is "zz", not a finite number (3)',
      '6: at is "nope", not a moment such as 2001-01-31T06:30:00Z (UTC where it names no offset) (1)',
      '6: ok is "maybe", not true or false (1)',
    ]);
  });

  test.each([
    ['a row too long', 'id,x\n1,2,3\n', '2: the row has 3 fields where the header has 2 (1)'],
    ['a quote that does not end', 'id,x\n1,"2\n3,4\n', '2: the row has a quoted field that does not end (1)'],
    ['a missing column', 'id,y\n1,2\n', '1: has no column "x" (1)'],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text, {id: {type: 'integer'}, x: {type: 'number'}})).toContain(problem);
  });

  test('bytes that are not UTF-8', async () => {
    expect(await problemsOf(Buffer.from('x\n\xff\xfe\n', 'latin1'), {x: {type: 'string'}})).toEqual([
      '2: the row is not UTF-8 (1)',
    ]);
  });

  test.each([
    ['empty.csv', '', 'empty.csv: is empty: it has no header and no rows.'],
    ['twice.csv', 'x,x\n1,2\n', 'twice.csv:1: names the column "x" twice.'],
    [
      'lfs.csv',
      'version https://git-lfs.github.com/spec/v1\noid sha256:1\n',
      'lfs.csv: is a pointer of Git LFS, not the data.',
    ],
    ['broken.parquet', 'PAR1', 'broken.parquet: cannot be read:'],
    ['rows.xlsx', 'x', 'rows.xlsx: is no file that Cairn reads.'],
    ['gone.csv', undefined, 'gone.csv: cannot be read:'],
  ])('%s cannot be read at all', async (name, text, sentence) => {
    await using folder = await temporaryFolder();
    const absolute = join(folder.path, name);
    if (text !== undefined) await writeFile(absolute, text);
    await expect(readRows([{absolute, shown: name}], {x: {type: 'number'}})).rejects.toMatchObject({
      code: 'CAIRN_DATA_INVALID',
      message: expect.stringContaining(sentence) as unknown,
    });
  });

  test('readTable throws all of it at once', async () => {
    await expect(
      tableOf('id,x\nq,z\n', {id: {type: 'integer'}, x: {type: 'number'}, y: {type: 'string'}}),
    ).rejects.toThrow(/no column "y"[^]*id is "q"[^]*x is "z"/);
  });
});

describe('other formats', () => {
  test('Parquet: typed columns, several files in order', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, "it's.parquet");
    {
      using db = await openDuckDB([path]);
      await db.run(
        `copy (select 1::bigint id, 0.1::float x, 'é' as "name", timestamp '2001-01-02 03:04:05' "at", true ok union all select null, null, '', null, false) to '${path.replace("'", "''")}' (format parquet)`,
      );
    }
    const table = await readTable([path, path], columns);
    expect(table.rows).toBe(4);
    expect(valuesOf(table, 'id')).toEqual([1, Number.NaN, 1, Number.NaN]);
    expect(valuesOf(table, 'x')[0]).toBe(0.1);
    expect(valuesOf(table, 'name')).toEqual(['é', null, 'é', null]);
    expect(valuesOf(table, 'at')[0]).toBe(Date.UTC(2001, 0, 2, 3, 4, 5));
    expect(valuesOf(table, 'ok')).toEqual([1, 0, 1, 0]);
  });

  test('NDJSON: an absent key is a missing value', async () => {
    const table = await tableOf(
      '{"x": 1.5, "name": "z"}\n{"x": null}\n{"name": 3}\n',
      {x: {type: 'number'}, name: {type: 'string'}},
      'rows.ndjson',
    );
    expect(valuesOf(table, 'x')).toEqual([1.5, Number.NaN, Number.NaN]);
    expect(valuesOf(table, 'name')).toEqual(['z', null, '3']);
  });
});

test('DuckDB reaches the given files and nothing else', async () => {
  await using folder = await temporaryFolder();
  const [inside, outside] = [join(folder.path, 'in.csv'), join(folder.path, 'out.csv')];
  await writeFile(inside, 'x\n1\n');
  await writeFile(outside, 'x\n2\n');
  using db = await openDuckDB([inside]);
  expect(await db.rows(`select * from read_csv('${inside}')`)).toEqual([[1n]]);
  for (const query of [
    `select * from read_csv('${outside}')`,
    `copy (select 1) to '${outside}'`,
    'install httpfs',
    'set enable_external_access = true',
    `attach '${outside}.db'`,
  ])
    await expect(db.rows(query)).rejects.toThrow();
});

test('rows can be selected, repeated and left out', () => {
  const table: Table = {
    rows: 3,
    columns: new Map([
      ['x', {kind: 'number', values: Float64Array.of(1, Number.NaN, 3)}],
      ['s', {kind: 'string', values: ['a', null, 'c']}],
    ] as const),
  };
  const selected = selectRows(table, Uint32Array.of(2, 2, 1));
  expect([...numbersOf(selected, 'x')]).toEqual([3, 3, Number.NaN]);
  expect(columnOf(selected, 's').values).toEqual(['c', 'c', null]);
  expect([0, 1].map((row) => textAt(columnOf(table, 's'), row))).toEqual(['a', undefined]);
  expect(() => columnOf(table, 'y')).toThrow('no column "y"');
});
