import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadDataset} from '../../src/data/load-dataset.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('reading and checking a dataset tells how far it is', async () => {
  await using folder = await temporaryFolder();
  const rows = Array.from({length: 5000}, (_, row) => `${row},${row / 2}`);
  await writeFile(join(folder.path, 'd.csv'), `id,x\n${rows.join('\n')}\n`);
  const told: [string, number | undefined][] = [];
  const columns = {id: {type: 'string'}, x: {type: 'number', minimum: 0}} as const;
  await loadDataset(folder.path, {path: 'd.csv', columns, id: 'id'}, (message, share) => {
    told.push([message, share]);
  });
  const typing = told.flatMap(([message, share]) => (message === 'Typing 5000 rows' ? [share] : []));
  expect(typing.length).toBeGreaterThan(1);
  expect(typing.at(-1)).toBe(1);
  expect(told).toEqual(
    expect.arrayContaining([
      ['Checking the contract', 0],
      ['Checking the contract', 0.5],
    ]),
  );
});
