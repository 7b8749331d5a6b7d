import fc from 'fast-check';
import {glob, mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {datasetOf, parseConfig, trainedModelOf} from '../../src/config/load-config.ts';
import {checkLabels} from '../../src/data/check-labels.ts';
import {describeColumns} from '../../src/data/describe-columns.ts';
import {loadDataset} from '../../src/data/load-dataset.ts';
import {splitRows} from '../../src/data/split.ts';
import {targetClasses} from '../../src/data/target-classes.ts';
import {draftConfig} from '../../src/templates/draft-config.ts';
import {lookAtRepository} from '../../src/templates/look-at-repository.ts';
import type {Draft} from '../../src/templates/write-config.ts';
import {writeConfig} from '../../src/templates/write-config.ts';
import {testGit} from '../support/context.ts';
import {sample} from '../support/effort.ts';
import {temporaryFolder} from '../support/temporary.ts';

const given = {stages: ['production']};

/** The draft for a folder, with these options and otherwise what is proposed. */
async function draft(
  folder: string,
  options: Readonly<Record<string, string>> = {},
): ReturnType<typeof draftConfig> {
  const survey = await lookAtRepository(folder, testGit(folder));
  return draftConfig(
    folder,
    survey,
    async ({option, proposed}) => Promise.resolve(options[option] ?? proposed),
    given,
  );
}

/** The configuration that is written for a folder. */
async function configFor(folder: string, options?: Readonly<Record<string, string>>) {
  const made = await draft(folder, options);
  if ('nothing' in made) throw new Error(made.nothing);
  return parse(made);
}

function parse(made: Draft) {
  const config = parseConfig(writeConfig(made, {schema: 'https://example.com/s.json'}), 'cairn.yaml');
  const model = trainedModelOf(config, Object.keys(config.models)[0] ?? '');
  return {model, dataset: datasetOf(config, model.dataset)};
}

async function folderWith(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), {recursive: true});
    await writeFile(join(folder.path, path), text);
  }
  return folder;
}

function lines(count: number, line: (row: number) => string): string {
  return Array.from({length: count}, (_, row) => `${line(row)}\n`).join('');
}

test('column types are what every value has, and what a training is handed as it was written', async () => {
  await using folder = await folderWith({
    'a.csv':
      'id;zip;age;score;ok;when;odd;typo;const;empty;huge;pair\n' +
      '1;01234;20;1.5;True;2024-01-01;3;3;a;;9007199254740993;Yes\n' +
      '2;11234;21;2;false;2024-01-02 10:00;;5l;a;;9007199254740994;No\n' +
      '3;11236;;2e3;false;2024-01-03;NA;7;a;;9007199254740995;No\n' +
      '4;11236;;7;false;2024-01-03;5;8;a;;9007199254740996;No\n',
  });
  const {columns} = await describeColumns({absolute: join(folder.path, 'a.csv'), shown: 'a.csv'});
  expect(Object.fromEntries(columns.map(({name, type, missing}) => [name, `${type} ${missing}`]))).toEqual({
    id: 'integer 0',
    zip: 'string 0',
    age: 'integer 2',
    score: 'number 0',
    ok: 'boolean 0',
    when: 'timestamp 0',
    odd: 'integer 2',
    typo: 'string 0',
    const: 'string 0',
    empty: 'string 4',
    huge: 'string 0',
    pair: 'string 0',
  });
  expect(columns.find(({name}) => name === 'odd')?.marker).toEqual({text: 'NA', rows: 1});
  expect(columns.find(({name}) => name === 'typo')?.oddOne).toEqual({text: '5l', rows: 1});
});

describe('the task is what the values of the target suggest', () => {
  test.each([
    [
      'truth values',
      (row: number) => String(row % 3 === 0),
      {task: 'binary', positive: undefined, type: 'boolean'},
    ],
    ['0 and 1', (row: number) => String(row % 2), {task: 'binary', positive: undefined, type: 'integer'}],
    ['0.0 and 1.0', (row: number) => `${row % 2}.0`, {task: 'binary', positive: undefined, type: 'number'}],
    [
      'two texts',
      (row: number) => (row % 3 ? 'No' : 'Yes'),
      {task: 'binary', positive: 'Yes', type: 'string'},
    ],
    [
      'two texts without a hint',
      (row: number) => (row % 3 ? 'on time' : 'late'),
      {task: 'binary', positive: 'late', type: 'string'},
    ],
    ['1 and 2', (row: number) => String(1 + (row % 2)), {task: 'binary', positive: '1', type: 'string'}],
    [
      'three texts',
      (row: number) => 'abc'.charAt(row % 3),
      {task: 'multiclass', positive: undefined, type: 'string'},
    ],
    [
      'few whole numbers',
      (row: number) => String(row % 4),
      {task: 'multiclass', positive: undefined, type: 'integer'},
    ],
    [
      'many whole numbers',
      (row: number) => String(row * 7),
      {task: 'regression', positive: undefined, type: 'integer'},
    ],
    ['numbers', (row: number) => String(row / 8), {task: 'regression', positive: undefined, type: 'number'}],
  ])('%s', async (_, value, expected) => {
    await using folder = await folderWith({
      'data/x.csv': `a,y\n${lines(40, (row) => `${row % 7},${value(row)}`)}`,
    });
    const {model, dataset} = await configFor(folder.path);
    expect({task: model.task, positive: model.positive, type: dataset.columns['y']?.type}).toEqual(expected);
  });

  test('the positive value is the one that a person names', async () => {
    await using folder = await folderWith({
      'x.csv': `a,y\n${lines(9, (row) => `${row},${row % 3 ? 'No' : 'Yes'}`)}`,
    });
    expect((await configFor(folder.path, {positive: 'No'})).model.positive).toBe('No');
    await expect(draft(folder.path, {positive: 'Perhaps'})).rejects.toThrow(
      /"No" and "Yes", and not "Perhaps"/,
    );
  });
});

test('an id and a time are columns that are called so and are so; moments, constants and names are no features', async () => {
  const row = (i: number): string =>
    `u${i},2024-01-${String(1 + (i % 28)).padStart(2, '0')},2001-01-01,${i % 5},x,name ${i},${i % 2}\n`;
  await using folder = await folderWith({
    'data/people.csv': `user_id,created_at,born,age,country,name,churn\n${lines(30, (i) => row(i).trim())}`,
  });
  const {model, dataset} = await configFor(folder.path);
  expect([dataset.id, dataset.time, model.target, model.features]).toEqual([
    'user_id',
    'created_at',
    'churn',
    ['age'],
  ]);
});

test.each([
  [
    'a data file that is not there',
    {data: 'b.csv'},
    /"b.csv" is no file of this folder. Expected: one of a.csv/,
  ],
  ['a target that is no column', {target: 'z'}, /"z" is no column of the data. Expected: a, y/],
  ['an id that names no row', {id: 'a'}, /"a" does not name a row: 8 rows, 3 different values/],
  ['a training of a shell', {train: 'python3 train.py | tee log'}, /no shell runs it that would know \|/],
  ['a training whose script is not there', {train: 'python3 fit.py'}, /names "fit.py", which is no file/],
])('%s is refused, with what there is', async (_, options, words) => {
  await using folder = await folderWith({'a.csv': `a,y\n${lines(8, (row) => `${row % 3},${row % 2}`)}`});
  await expect(draft(folder.path, options)).rejects.toThrow(words);
});

test.each([
  ['there are none', {}, /no table/],
  ['they are in another format', {'data/x.json': '[]'}, /x\.json is in a format that Cairn does not read/],
  ['there are no rows', {'x.csv': 'a,b\n'}, /has 0 rows/],
  ['there is nothing to learn from', {'x.csv': 'a,b\n1,2\n1,3\n'}, /no column to learn from beside "b"/],
  ['nothing can be predicted', {'x.csv': 'a,b\n1,2\n1,2\n'}, /no column of x.csv can be predicted/],
])('where %s, it is said why nothing is drafted', async (_, files, words) => {
  await using folder = await folderWith(files);
  expect(await draft(folder.path)).toMatchObject({nothing: expect.stringMatching(words) as string});
});

test('a training script is found, and what it does not do yet is said beside it', async () => {
  await using folder = await folderWith({
    'a.csv': `a,y\n${lines(8, (row) => `${row % 3},${row % 2}`)}`,
    'src/train.py': 'print("no output")\n',
    'venv/lib/train.py': '',
  });
  const made = await draft(folder.path);
  if ('nothing' in made) throw new Error(made.nothing);
  const text = writeConfig(made, {schema: 's'});
  expect(parse(made).model.train).toMatchObject({trainer: 'command', command: ['python3', 'src/train.py']});
  expect(text).toMatch(/# "src\/train.py" does not name CAIRN_OUTPUT yet/);
});

/** Checks that a table keeps the contract that was drafted for it; false where none was. */
async function keepsItsContract(folder: string, path: string): Promise<boolean> {
  const made = await draft(folder, {data: path});
  if ('nothing' in made) return false;
  const {model, dataset} = parse(made);
  const {checks, table} = await loadDataset(folder, dataset);
  expect(checks.flatMap(({problem}) => problem?.message ?? [])).toEqual([]);
  if (made.seen.columns.find(({name}) => name === model.target)?.missing !== 0 || table.rows < 20)
    return true;
  const split = splitRows(table, {...dataset, split: {by: 'random'}});
  checkLabels(table, {...model, classes: targetClasses(model, dataset, table)}, split);
  return true;
}

test('what is written keeps every small table valid', {timeout: 300_000}, async () => {
  await using folder = await temporaryFolder();
  const cell = fc.oneof(
    fc.integer({min: -20, max: 20}).map(String),
    fc.double({noNaN: true}).map(String),
    fc.constantFrom(
      '',
      ' ',
      'NA',
      'nan',
      'inf',
      'true',
      'False',
      'yes',
      '0',
      '1',
      '007',
      '1_000',
      '2024-01-01',
      '2024-02-30',
      '12:30',
      'epoch',
      '0x1f',
    ),
    fc.string({maxLength: 6}),
  );
  const name = fc.oneof(
    fc.constantFrom('id', 'target', 'time', 'a b', 'y', '1', 'true', '- x', '#', 'a: b', '{x}', '"q"', 'ü'),
    fc.string({minLength: 1, maxLength: 8}),
  );
  const table = fc
    .record({
      names: fc.array(name, {minLength: 2, maxLength: 5}),
      rows: fc.array(fc.array(cell, {minLength: 5, maxLength: 5}), {minLength: 1, maxLength: 12}),
      // Few values for a whole column make types and classes likely.
      pools: fc.array(fc.array(cell, {minLength: 1, maxLength: 3}), {minLength: 5, maxLength: 5}),
      delimiter: fc.constantFrom(',', ';', '\t'),
      picks: fc.array(fc.nat(99), {minLength: 60, maxLength: 60}),
    })
    .map(({names, rows, pools, delimiter, picks}) => {
      const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const body = rows.map((row, r) =>
        names.map((_, c) => {
          const pool = pools[c] ?? [];
          return c % 2 === 0 ? (row[c] ?? '') : (pool[(picks[r * 5 + c] ?? 0) % pool.length] ?? '');
        }),
      );
      return [names, ...body].map((fields) => fields.map(field).join(delimiter)).join('\n');
    });
  const numRuns = sample({all: 400, quick: 12});
  let drafted = 0;
  await fc.assert(
    fc.asyncProperty(table, async (text) => {
      await writeFile(join(folder.path, 'x.csv'), `${text}\n`);
      if (await keepsItsContract(folder.path, 'x.csv')) drafted++;
    }),
    {numRuns},
  );
  expect(drafted).toBeGreaterThan(numRuns / 3);
});

test('what is written keeps the tables of the examples valid', {timeout: 120_000}, async () => {
  const paths: string[] = [];
  for await (const path of glob('examples/**/*.csv')) paths.push(path);
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths.slice(0, sample({all: 100, quick: 1})))
    expect(await keepsItsContract('.', path)).toBe(true);
});
