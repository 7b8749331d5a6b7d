import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Profile} from '../../src/generated/documents.ts';
import {compareLabels} from '../../src/monitoring/drift/compare-labels.ts';
import {driftSettings} from '../../src/monitoring/drift/drift-settings.ts';
import {readLabels} from '../../src/monitoring/live/read-labels.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {categoricalProfile} from './profiles.ts';

const columns = {id: {type: 'string'}, late: {type: 'string'}} as const;
const options = {dataset: {path: 'x.csv', id: 'id', columns}, target: 'late', positive: 'yes'} as const;

test('a label that is a marker of the dataset has not come yet', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'a.csv'), 'id,late\na,yes\nb,?\n?,no\nc,no\n');
  const dataset = {...options.dataset, missing: ['?']};
  const labels = await readLabels(folder.path, 'a.csv', {...options, dataset, ids: ['a', 'b', 'c', '?']});
  expect([...labels.values]).toEqual([1, Number.NaN, 0, Number.NaN]);
});

test('labels that are not here are none, and refused where their dataset is still to be fetched', async () => {
  await using folder = await temporaryFolder();
  const ids = ['a'];
  expect([...(await readLabels(folder.path, '*.csv', {...options, ids})).values]).toEqual([Number.NaN]);
  const dataset = {...options.dataset, fetch: 'dvc pull x.csv'};
  await expect(readLabels(folder.path, '*.csv', {...options, dataset, ids})).rejects.toMatchObject({
    code: 'CAIRN_DATA_NOT_FETCHED',
  });
});

test('labels that are texts arrive as 1 for the positive value and 0 for the other one', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'labels'));
  await writeFile(join(folder.path, 'labels/a.csv'), 'id,late\na,yes\nb,no\nc,\n');
  await writeFile(join(folder.path, 'labels/b.csv'), 'id,late\nb,yes\n');
  const labels = await readLabels(folder.path, 'labels/*.csv', {...options, ids: ['a', 'b', 'c', null]});
  expect([...labels.values]).toEqual([1, 1, Number.NaN, Number.NaN]);
});

test('of several other texts the one that most rows have is the other one, in whatever file it comes', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'a.csv'), 'id,late\na,No\nb,yes\nx,No\ny,No\nz,No\n');
  await writeFile(join(folder.path, 'b.csv'), 'id,late\nc,no\nd,no\ne,unknown\nf,\ng,No\n');
  const labels = await readLabels(folder.path, '*.csv', {
    ...options,
    ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  });
  // Rows that are not asked for do not count: what x, y and z have is not the other one.
  expect([...labels.values]).toEqual([0, 1, NaN, NaN, NaN, NaN, 0]);
  expect(labels).toMatchObject({
    negative: 'No',
    unreadable: [
      {text: 'no', rows: 2},
      {text: 'unknown', rows: 1},
    ],
  });
  const more = await readLabels(folder.path, '*.csv', {...options, ids: ['a', 'c', 'd']});
  expect([...more.values]).toEqual([NaN, 0, 0]);
  expect(more).toMatchObject({negative: 'no', unreadable: [{text: 'No', rows: 1}]});
});

test('labels of several targets may come one after the other: each is the last that was there', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'labels'));
  await writeFile(join(folder.path, 'labels/a.csv'), 'id,price,minutes\na,1.5,\nb,2,20\n');
  await writeFile(join(folder.path, 'labels/b.csv'), 'id,price,minutes\na,,10\nb,3,\n');
  const several = {
    dataset: {
      ...{path: 'x.csv', id: 'id'},
      columns: {id: {type: 'string'}, price: {type: 'number'}, minutes: {type: 'integer'}},
    } as const,
    target: ['price', 'minutes'],
  };
  const labels = await readLabels(folder.path, 'labels/*.csv', {...several, ids: ['b', null, 'a', 'c']});
  expect([...labels.values]).toEqual([3, 20, NaN, NaN, 1.5, 10, NaN, NaN]);
  await writeFile(join(folder.path, 'labels/c.csv'), 'id,price\nd,1\n');
  await expect(readLabels(folder.path, 'labels/*.csv', {...several, ids: []})).rejects.toMatchObject({
    code: 'CAIRN_LIVE_INVALID',
    mistakes: [{where: 'labels/c.csv', what: 'has no columns "id", "price", "minutes"'}],
  });
});

test('a label of a class that the model does not know is counted as unseen, and the others arrive', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'a.csv'), 'id,late\na,no\nb,perhaps\nc,yes\n');
  await writeFile(join(folder.path, 'b.csv'), 'id,late\nd,lost\ne,perhaps\n');
  const known = {dataset: options.dataset, target: 'late', classes: ['no', 'yes']};
  const {values, unseen} = await readLabels(folder.path, '*.csv', {
    ...known,
    ids: ['a', 'b', 'c', 'd', 'e', 'f'],
  });
  expect(unseen).toEqual(['perhaps', 'lost']);
  expect([...values]).toEqual([0, 2, 1, 3, 2, Number.NaN]);
  const profile: Profile = {
    ...{document: 'profile', schemaVersion: 1, rows: 3, columns: []},
    label: categoricalProfile('late', ['no', 'no', 'yes']),
  };
  const [finding] = compareLabels({
    ...{profile, labels: values, unseen, classes: known.classes, confidence: 0.95},
    ...{task: 'multiclass', live: {independent: 1}, thresholds: driftSettings({}).thresholds},
  });
  expect(finding).toMatchObject({
    current: 5,
    message: expect.stringContaining(
      'never seen in training: "perhaps" 40.0 %, "lost" 20.0 % (60.0 % of the rows)',
    ) as string,
  });
});

test('labels that cannot be read, and labels that join no row, are counted with their places', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'a.csv'), 'id,late\na,ja\nb,true\nc,nein,more\n');
  const dataset = {...options.dataset, columns: {...columns, late: {type: 'boolean'}}} as const;
  const of = {dataset, target: 'late'} as const;
  const some = await readLabels(folder.path, 'a.csv', {...of, ids: ['a', 'b', 'c']});
  expect([...some.values]).toEqual([Number.NaN, 1, Number.NaN]);
  expect(some.leftOut).toEqual([
    {reason: 'the row has 3 fields where the header has 2', rows: 1, examples: ['a.csv:4']},
    {reason: 'late is "ja", not true or false', rows: 1, examples: ['a.csv:2']},
  ]);
  const none = await readLabels(folder.path, 'a.csv', {...of, ids: ['row 1', null]});
  expect(none.leftOut.at(-1)).toEqual({
    reason: 'is of no id that a row has',
    rows: 2,
    examples: ['"a"', '"b"'],
  });
  expect((await readLabels(folder.path, 'a.csv', {...of, ids: []})).leftOut).toEqual(some.leftOut);
});
