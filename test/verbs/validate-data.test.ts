import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parseDocument} from '../../src/provenance/document.ts';
import {validateData} from '../../src/verbs/validate-data.ts';
import {flightsConfig, flightsCsv} from '../data/synthetic-flights.ts';
import {testContext} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const inputs = {dataset: undefined, model: undefined, config: 'cairn.yaml'};

async function validate(
  csv: string,
  more: Partial<{dataset: string; model: string}> = {},
  config = flightsConfig({path: 'flights.csv'}),
) {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'cairn.yaml'), config);
  await writeFile(join(folder.path, 'flights.csv'), csv);
  const context = await testContext({workspace: folder.path, now: () => new Date('2001-02-01T00:00:00Z')});
  const result = await validateData.run({...inputs, ...more}, context);
  const reports = await Promise.all(
    result.outputs.report
      .split('\n')
      .map(async (path) =>
        parseDocument('data-report', await readFile(join(folder.path, path), 'utf8'), path),
      ),
  );
  return {result, reports};
}

test('rows that keep their contract pass', async () => {
  const {result, reports} = await validate(flightsCsv(200), {model: 'flight-delay'});
  expect(result).toMatchObject({
    conclusion: 'success',
    outputs: {verdict: 'pass', rows: '200', report: '.cairn/reports/data-flights.json'},
    annotations: [],
  });
  expect(reports[0]).toMatchObject({
    dataset: 'flights',
    verdict: 'pass',
    rows: 200,
    digest: result.outputs.digest,
    files: [{path: 'flights.csv', rows: 200}],
  });
  expect(reports[0]!.checks.every(({verdict}) => verdict === 'pass')).toBe(true);
});

test('markers of missing values are counted by column in the report, its summary and the log', async () => {
  const config = flightsConfig({path: 'flights.csv'}).replace('columns:', `missing: ['?']\n    columns:`);
  const [header = '', ...rows] = flightsCsv(20).split('\n');
  const at = header.split(',').indexOf('origin');
  const marked = rows.map((row, i) =>
    row
      .split(',')
      .map((cell, j) => (j === at && i < 3 ? '?' : cell))
      .join(','),
  );
  const {result, reports} = await validate([header, ...marked].join('\n'), {}, config);
  expect(reports[0]).toMatchObject({missing: [{column: 'origin', marker: '?', cells: 3}], verdict: 'fail'});
  expect(reports[0]?.checks.find(({id}) => id === 'required:origin')).toMatchObject({count: 3});
  expect(result.summary).toContain('| `origin` | `"?"` | 3 |');
});

test('a broken contract fails with annotations, ten at most, and one row of the report for each expectation', async () => {
  const bad = Array.from({length: 15}, (_, i) => `x${i},2001-01-31,77,1,5,A00,A01,3,true\n`).join('');
  const {result, reports} = await validate(
    `${flightsCsv(20)}f3,2001-01-31,5,1,5,<b>@all</b>|,A01,3,true\n${bad}`,
  );
  expect(result).toMatchObject({conclusion: 'failure', outputs: {verdict: 'fail', rows: '36'}});
  expect(result.annotations).toHaveLength(10);
  expect(result.annotations?.[0]).toEqual({
    level: 'error',
    message: 'hour "77" is above 23 (here: "77")',
    place: {file: 'flights.csv', title: 'maximum:hour', line: 23},
  });
  const broken = reports[0]!.checks.filter(({verdict}) => verdict === 'fail');
  expect(broken.map(({id, count, examples}) => [id, count, examples])).toEqual([
    ['maximum:hour', 15, ['77']],
    ['pattern:origin', 1, ['<b>@all</b>|']],
    ['unique:id', 1, ['f3']],
  ]);
  // Outside of code spans no tag and no mention is left.
  expect(result.summary?.replaceAll(/`[^`]*`/g, '')).not.toMatch(/(?<!\\)<b|@all/);
});

test('all datasets of the configuration, or the named one', async () => {
  const two = flightsConfig({path: 'flights.csv'}).replace(
    'datasets:\n',
    'datasets:\n  tiny:\n    path: flights.csv\n    columns: {id: {type: string}}\n    rows: {minimum: 500}\n',
  );
  const all = await validate(flightsCsv(20), {}, two);
  expect(all.reports.map(({dataset, verdict}) => [dataset, verdict])).toEqual([
    ['tiny', 'fail'],
    ['flights', 'pass'],
  ]);
  expect(all.result).toMatchObject({conclusion: 'failure', outputs: {rows: '40', verdict: 'fail'}});
  const one = await validate(flightsCsv(20), {dataset: 'flights'}, two);
  expect(one.result).toMatchObject({
    conclusion: 'success',
    outputs: {report: '.cairn/reports/data-flights.json'},
  });
});

test('an unknown dataset, a missing file and an empty one are errors', async () => {
  await expect(validate('x', {dataset: 'flight'})).rejects.toMatchObject({code: 'CAIRN_DATASET_UNKNOWN'});
  await expect(validate('x', {}, flightsConfig({path: 'gone.csv'}))).rejects.toMatchObject({
    code: 'CAIRN_DATA_MISSING',
  });
  await expect(validate('')).rejects.toThrow('flights.csv: is empty: it has no header and no rows.');
});
