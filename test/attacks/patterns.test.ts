import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runBundle} from '../support/run-action.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: whoever can bring one value into the data (a customer who types a name).
 * What it may reach: the checks of each pull request and each training: a pattern that a matcher tries again and again takes years.
 * What stops it: patterns are matched by RE2, in time that grows with the value alone.
 */
test('one value against a pattern that people write', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'data'));
  await writeFile(
    join(folder.path, 'cairn.yaml'),
    // By a function: a text would take its `$'` for what stands behind the place.
    smallConfig.replace(
      'country: {type: string}',
      () => String.raw`country: {type: string, pattern: '^(\w+\s?)+$'}`,
    ),
  );
  await writeFile(
    join(folder.path, 'data/a.csv'),
    `${smallCsv(100)}r100,2024-03-01T00:00:00.000Z,1,${'a'.repeat(56)}!,true\n`,
  );
  const run = await runBundle('validate-data', {workspace: folder.path, inputs: {model: 'small'}});
  expect([run.code, run.annotations]).toEqual([
    1,
    expect.arrayContaining([expect.stringContaining('does not match the pattern')]),
  ]);
});
