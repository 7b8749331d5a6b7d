import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {DatasetConfig} from '../../src/config/load-config.ts';
import {checkLabels} from '../../src/data/check-labels.ts';
import {loadDataset, loadSoundDataset, timeRange} from '../../src/data/load-dataset.ts';
import {temporaryFolder} from '../support/temporary.ts';

const contract: DatasetConfig = {
  path: 'rows.csv',
  id: 'id',
  time: 'at',
  columns: {
    id: {type: 'string'},
    at: {type: 'timestamp'},
    hour: {type: 'integer', minimum: 0, maximum: 23},
    origin: {type: 'string', required: false, pattern: '^[A-Z]{3}$', values: ['ABC', 'XYZ', 'abc']},
    late: {type: 'boolean', values: [true, false]},
  },
};

/** The broken expectations as `id line,line (count)`. */
async function brokenIn(text: string, more: Partial<DatasetConfig> = {}): Promise<readonly string[]> {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'rows.csv'), text);
  const {checks} = await loadDataset(folder.path, {...contract, ...more});
  return checks.flatMap(({problem}) =>
    problem === undefined
      ? []
      : [`${problem.id} ${problem.places.map(({line}) => line ?? '?').join(',')} (${problem.count})`],
  );
}

const header = 'id,at,hour,origin,late\n';

test('rows that keep their contract', async () => {
  expect(await brokenIn(`${header}a,2001-01-01,0,ABC,true\nb,2001-01-02,23,,false\n`)).toEqual([]);
});

test.each([
  ['a missing value', 'a,,1,ABC,true\n', ['required:at 2 (1)']],
  [
    'below and above',
    'a,2001-01-01,-1,,true\nb,2001-01-01,24,,true\nc,2001-01-01,99,,true\n',
    ['minimum:hour 2 (1)', 'maximum:hour 3,4 (2)'],
  ],
  ['a value of none', 'a,2001-01-01,1,DEF,true\n', ['values:origin 2 (1)']],
  ['against the pattern', 'a,2001-01-01,1,abc,true\n', ['pattern:origin 2 (1)']],
  ['an id twice', 'a,2001-01-01,1,,true\nb,2001-01-01,1,,true\na,2001-01-01,1,,true\n', ['unique:id 4 (1)']],
  ['a bad value is told once', 'a,2001-01-01,x,,true\n', ['column-type:hour 2 (1)']],
  ['no rows', '', ['rows ? (1)']],
])('%s', async (_, rows, broken) => {
  expect(await brokenIn(`${header}${rows}`)).toEqual(broken);
});

test('a column too few', async () => {
  expect(await brokenIn('id,at,hour,origin\na,2001-01-01,1,\n')).toEqual(['column-missing:late 1 (1)']);
});

test('too many rows', async () => {
  expect(
    await brokenIn(`${header}a,2001-01-01,1,,true\nb,2001-01-01,1,,true\n`, {rows: {maximum: 1}}),
  ).toEqual(['rows ? (1)']);
});

test('ten places are kept of many', async () => {
  const rows = Array.from({length: 30}, (_, i) => `r${i},2001-01-01,77,,true\n`).join('');
  expect(await brokenIn(`${header}${rows}`)).toEqual(['maximum:hour 2,3,4,5,6,7,8,9,10,11 (30)']);
});

test('a broken contract is refused with all of it; the range of time is known', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'rows.csv'), `${header}a,2001-01-01,-1,,true\na,2001-01-03,1,,true\n`);
  await expect(loadSoundDataset(folder.path, contract)).rejects.toThrow(
    /rows\.csv:2: hour "-1" is below 0\.\nrows\.csv:3: id "a" is the id of an earlier row\./,
  );
  const {table} = await loadDataset(folder.path, contract);
  expect(timeRange(table, contract)).toEqual({
    from: '2001-01-01T00:00:00.000Z',
    to: '2001-01-03T00:00:00.000Z',
  });
});

test.each([
  [[0, 1, 2, 1], 'y, row 3: is 2. Expected: 0 or 1'],
  [[0, Number.NaN, 1, 1], 'y, row 2: has no value.'],
  [[1, 1, 0, 0], 'y: is 1 in all 2 rows to learn from.'],
])('labels %j are refused', (labels, sentence) => {
  const table = {
    rows: 4,
    columns: new Map([['y', {kind: 'number', values: Float64Array.from(labels)}]] as const),
  };
  const split = {train: Uint32Array.of(0, 1), test: Uint32Array.of(2, 3)};
  expect(() => {
    checkLabels(table, {target: 'y', task: 'binary'}, split);
  }).toThrow(sentence);
});
