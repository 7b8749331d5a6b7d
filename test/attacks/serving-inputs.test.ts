import {afterAll, beforeAll, expect, test} from 'vitest';
import {startSmall, type SmallServer} from '../serving/support/small-server.ts';

/*
 * Who: whoever may send rows to the model server.
 * What they may reach: an answer that no model gives (from a value that is none, a key of all objects, a name that only looks like a
 * column), a server that changes or ends, or a fault with its own words and paths.
 * What stops it: a row has the columns of the signature and no other key, each of its type; what differs is refused with 400 and
 * the place, and the next row is answered as before.
 */
let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(async () => server[Symbol.asyncDispose]());

const row = '{"distance": 500, "origin": "SFO"}';

async function ask(body: string): Promise<{status: number; text: string}> {
  const answer = await fetch(`${server.url}/v1/models/late:predict`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body,
  });
  return {status: answer.status, text: await answer.text()};
}

const rows: readonly (readonly [string, string])[] = [
  ['a number that JSON does not have', row.replace('500', 'NaN')],
  ['a number beyond every number', row.replace('500', '1e999')],
  ['a number as a text', row.replace('500', '"500"')],
  ['a number in a list', row.replace('500', '[500]')],
  ['a number that is an object with a value', row.replace('500', '{"valueOf": 500}')],
  ['a truth for a number', row.replace('500', 'true')],
  ['a number for a text', row.replace('"SFO"', '7')],
  ['a column that all objects have beside them', row.replace('{', '{"__proto__": {"distance": 1}, ')],
  ['columns in the prototype alone', `{"__proto__": ${row}}`],
  ['columns in the constructor alone', `{"constructor": {"prototype": ${row}}}`],
  ['a column whose name looks alike', row.replace('origin', 'оrigin')],
  ['a column with a letter that is not drawn', row.replace('origin', 'origin\u200b')],
  ['a list for a row', '[500, "SFO"]'],
  ['nothing for a row', 'null'],
  ['a text for a row', '"500,SFO"'],
];

test.each(rows)('%s is refused with 400, and the next row is answered as before', async (_, hostile) => {
  const honest = await ask(`{"instances": [${row}]}`);
  expect(honest.status).toBe(200);
  const {status, text} = await ask(`{"instances": [${row}, ${hostile}]}`);
  expect({status, text}).toMatchObject({status: 400});
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|predictions/);
  expect(await ask(`{"instances": [${row}]}`)).toEqual(honest);
});

test.each([
  ['rows in lists without end', `{"instances": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  [
    'objects in objects without end',
    `{"instances": [${'{"distance":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`,
  ],
  ['a key of 8 MB', `{"instances": [{"${'x'.repeat(8_000_000)}": 1}]}`],
  [
    '100,000 other columns',
    `{"instances": [{${Array.from({length: 100_000}, (_, i) => `"c${i}": 1`).join()}}]}`,
  ],
  ['no rows', '{"instances": []}'],
  ['rows that are a number', '{"instances": 1e308}'],
  ['the same key twice', `{"instances": [${row.replace('}', ', "distance": 1e6, "distance": "x"}')}]}`],
])('%s: a short refusal in seconds', async (_, body) => {
  const start = performance.now();
  const {status, text} = await ask(body);
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(5_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('nothing of it is in the prototype of all objects', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['distance']).toBeUndefined();
});
