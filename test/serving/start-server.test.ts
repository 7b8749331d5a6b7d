import {appendFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {request as httpRequest} from 'node:http';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {startServer, type RunningServer} from '../../src/serving/start-server.ts';
import {expectedOf, placeVersion, smallModel} from '../deployment/support/small-version.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const now = new Date('2026-03-04T05:06:07.000Z');

async function start(directory: string): Promise<RunningServer & AsyncDisposable> {
  const server = await startServer({
    directory,
    port: 0,
    log: recordingLog(),
    childEnvironment: {},
    temporary: directory,
    pid: 4711,
    cairnVersion: 'cairn 0.1.0',
    now: () => now,
  });
  return {...server, [Symbol.asyncDispose]: async () => server.close()};
}

async function call(url: string, body?: unknown): Promise<{status: number; body: Record<string, unknown>}> {
  const response = await fetch(
    url,
    body === undefined
      ? {}
      : {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)},
  );
  return {status: response.status, body: (await response.json()) as Record<string, unknown>};
}

const tensors = (
  distance: readonly (number | null)[],
  origin: readonly string[],
): Record<string, unknown> => ({
  inputs: [
    {name: 'distance', datatype: 'FP64', shape: [distance.length], data: distance},
    {name: 'origin', datatype: 'BYTES', shape: [origin.length, 1], data: origin.map((one) => [one])},
  ],
});

async function logOf(directory: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(directory, 'log', '2026-03.ndjson'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('Open Inference Protocol', () => {
  test('health, server and model metadata', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const get = async (path: string): Promise<unknown> => (await call(`${server.url}${path}`)).body;
    expect(await get('/v2')).toEqual({
      name: 'cairn',
      version: '0.1.0',
      extensions: ['model_repository(load)'],
    });
    expect(await get('/v2/health/live')).toEqual({live: true});
    expect(await get('/v2/health/ready')).toEqual({ready: true, live: true});
    expect(await get('/v2/models')).toEqual({models: ['late']});
    expect(await get('/')).toEqual({status: 'alive'});
    expect(await get('/v1/models')).toEqual({models: ['late']});
    expect(await get('/v1/models/late')).toEqual({name: 'late', ready: true});
    const metadata = {
      name: 'late',
      versions: ['1.0.0'],
      platform: 'cairn_tensorflow',
      inputs: [
        {name: 'distance', datatype: 'FP64', shape: [-1]},
        {name: 'origin', datatype: 'BYTES', shape: [-1]},
      ],
      outputs: [{name: 'probability', datatype: 'FP64', shape: [-1]}],
    };
    expect(await get('/v2/models/late')).toMatchObject(metadata);
    expect(await get('/v2/models/late/versions/1.0.0')).toMatchObject(metadata);
    expect(await get('/v2/models/late/ready')).toEqual({name: 'late', ready: true});
    expect(await get('/v2/models/late/versions/1.0.0/ready')).toEqual({name: 'late', ready: true});
    expect(await get('/cairn/status')).toMatchObject({model: 'late', version: '1.0.0', pid: 4711});
    for (const path of [
      '/v1/models/other',
      '/v2/models/other',
      '/v2/models/late/versions/2.0.0',
      '/v2/models/late/versions/2.0.0/ready',
      '/nothing',
    ])
      expect(await call(`${server.url}${path}`), path).toMatchObject({
        status: 404,
        body: {error: expect.any(String) as string},
      });
  });

  test('infer answers in order, echoes the id, and logs every row', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', -1);
    await using server = await start(folder.path);
    const answer = await call(`${server.url}/v2/models/late/infer`, {
      id: 'x',
      ...tensors([0, 2000], ['OAK', 'SFO']),
    });
    expect(answer.status).toBe(200);
    const [output] = answer.body['outputs'] as {
      name: string;
      shape: number[];
      datatype: string;
      data: number[];
    }[];
    expect(answer.body).toMatchObject({id: 'x', model_name: 'late', model_version: '1.0.0'});
    expect(output).toMatchObject({name: 'probability', shape: [2], datatype: 'FP64'});
    expect(output?.data[0]).toBeCloseTo(expectedOf(-1, 0, 'OAK'), 6);
    expect(output?.data[1]).toBeCloseTo(expectedOf(-1, 2000, 'SFO'), 6);
    const log = await logOf(folder.path);
    expect(log).toHaveLength(2);
    expect(log[1]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      time: now.toISOString(),
      at: now.toISOString(),
      model: 'late',
      version: '1.0.0',
      caller: 'node',
      features: {distance: 2000, origin: 'SFO'},
      prediction: output?.data[1],
    });
  });

  test('a request may keep out of the log', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const quiet = {...tensors([1], ['OAK']), parameters: {cairn_log: false}};
    expect((await call(`${server.url}/v2/models/late/versions/1.0.0/infer`, quiet)).status).toBe(200);
    expect(await readdir(folder.path)).not.toContain('log');
  });

  const good = tensors([1], ['OAK'])['inputs'] as Record<string, unknown>[];
  const [distance = {}, origin = {}] = good;
  test.each<[string, unknown, RegExp]>([
    ['no inputs', {}, /no "inputs"/],
    ['inputs that are no list', {inputs: {}}, /no "inputs"/],
    ['an input that is no object', {inputs: [3]}, /An input must be an object/],
    ['a list as body', [1], /The body must be an object/],
    ['a missing column', {inputs: [distance]}, /Missing column "origin"/],
    ['an unknown column', {inputs: [...good, {...distance, name: 'speed'}]}, /Unknown column "speed"/],
    ['a column twice', {inputs: [...good, distance]}, /given twice/],
    [
      'an unknown datatype',
      {inputs: [{...distance, datatype: 'FLOAT'}, origin]},
      /"datatype" must be one of/,
    ],
    ['no name', {inputs: [{...distance, name: undefined}, origin]}, /no "name"/],
    ['a shape of another size', {inputs: [{...distance, shape: [2]}, origin]}, /needs 2 values, data has 1/],
    [
      'a wide shape',
      {inputs: [{...distance, shape: [1, 2], data: [1, 2]}, origin]},
      /must be \[n\] or \[n, 1\]/,
    ],
    ['a negative shape', {inputs: [{...distance, shape: [-1]}, origin]}, /must be \[n\] or \[n, 1\]/],
    ['no shape', {inputs: [{...distance, shape: undefined}, origin]}, /must be \[n\] or \[n, 1\]/],
    ['no data', {inputs: [{...distance, data: undefined}, origin]}, /"data" must be a list/],
    [
      'text for a number',
      {inputs: [{...distance, data: ['1']}, origin]},
      /row 1: the value is not of datatype FP64/,
    ],
    [
      'a number for text',
      {inputs: [distance, {...origin, datatype: 'FP64', data: [1]}]},
      /expected a text, not 1/,
    ],
    [
      'a whole number out of range',
      {inputs: [{...distance, datatype: 'INT8', data: [200]}, origin]},
      /datatype INT8/,
    ],
    [
      'a whole number beyond 2^53',
      {inputs: [{...distance, datatype: 'INT64', data: [2 ** 60]}, origin]},
      /datatype INT64/,
    ],
    [
      'columns of unequal length',
      {inputs: [distance, {...origin, shape: [2], data: ['a', 'b']}]},
      /has 2 rows, others have 1/,
    ],
    [
      'no rows',
      {
        inputs: [
          {...distance, shape: [0], data: []},
          {...origin, shape: [0], data: []},
        ],
      },
      /no rows/,
    ],
    ['an unknown output', {inputs: good, outputs: [{name: 'label'}]}, /no output "label"/],
    [
      'classes of Triton',
      {inputs: good, outputs: [{name: 'probability', parameters: {classification: 2}}]},
      /Output "probability": the parameter "classification" is not spoken.*"label" and "probabilities"/,
    ],
    [
      'shared memory',
      {inputs: good, outputs: [{name: 'probability', parameters: {shared_memory_region: 'x'}}]},
      /"shared_memory_region" is not spoken/,
    ],
    [
      'parameters that are none',
      {inputs: good, outputs: [{name: 'probability', parameters: 3}]},
      /"parameters" of an output must be an object/,
    ],
    ['an id that is no text', {inputs: good, id: 3}, /"id" must be a text/],
  ])('infer refuses %s', async (_, body, message) => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const answer = await call(`${server.url}/v2/models/late/infer`, body);
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(message);
    expect(await readdir(folder.path)).not.toContain('log');
  });

  test('what is not JSON, too large, of another type or from another host is refused', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const infer = `${server.url}/v2/models/late/infer`;
    const send = async (type: string, body: string): Promise<number> =>
      (await fetch(infer, {method: 'POST', headers: {'content-type': type}, body})).status;
    expect(await send('application/json', '{"inputs": [')).toBe(400);
    expect(await send('text/plain', JSON.stringify(tensors([1], ['OAK'])))).toBe(415);
    expect(await send('application/x-www-form-urlencoded', 'a=1')).toBe(415);
    expect(await send('application/json', `"${'x'.repeat(17 * 1024 * 1024)}"`)).toBe(413);
    const {port} = new URL(server.url);
    const withHost = async (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        httpRequest({port, host: '127.0.0.1', path: '/cairn/log', headers: {host}}, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await withHost('evil.example')).toBe(403);
    expect(await withHost(`127.0.0.1.evil.example:${port}`)).toBe(403);
    expect(await withHost(`localhost:${port}`)).toBe(200);
    expect(await withHost(`127.0.0.1:${port}`)).toBe(200);
    const headers = (await fetch(`${server.url}/v2`, {headers: {origin: 'https://evil.example'}})).headers;
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('predict', () => {
  test('rows as objects, with id and time of their own', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0, {idColumn: 'flight', timeColumn: 'departure'});
    await using server = await start(folder.path);
    const answer = await call(`${server.url}/v1/models/late:predict`, {
      instances: [
        {distance: 100, origin: 'SFO', flight: 17, departure: '2001-02-03 04:05'},
        {distance: null, origin: 'OAK', flight: 'b', departure: 981_173_100_000},
      ],
    });
    expect(answer).toMatchObject({status: 200, body: {model_version: '1.0.0'}});
    expect((answer.body['predictions'] as number[])[0]).toBeCloseTo(expectedOf(0, 100, 'SFO'), 6);
    const log = await logOf(folder.path);
    expect(log.map(({id, time}) => [id, time])).toEqual([
      ['17', '2001-02-03T04:05:00.000Z'],
      ['b', '2001-02-03T04:05:00.000Z'],
    ]);
    expect(log[1]?.['features']).toEqual({distance: null, origin: 'OAK'});
  });

  test.each<[string, unknown, number, RegExp]>([
    ['nothing', {}, 400, /no "instances"/],
    ['an empty list', {instances: []}, 400, /no "instances"/],
    ['a row that is no object', {instances: [[1, 'OAK']]}, 400, /Instance 1 is not an object/],
    [
      'a row without a column',
      {instances: [{distance: 1, origin: 'a'}, {distance: 1}]},
      400,
      /Instance 2 has no column "origin"/,
    ],
    [
      'a column that comes late',
      {instances: [{distance: 1}, {distance: 1, origin: 'a'}]},
      400,
      /Instance 1 has no column "origin"/,
    ],
    ['the target', {instances: [{distance: 1, origin: 'a', late: 1}]}, 400, /Unknown column "late"/],
    [
      'a time that is none',
      {instances: [{distance: 1, origin: 'a', departure: 'soon'}]},
      400,
      /expected a moment/,
    ],
    ['an id that is none', {instances: [{distance: 1, origin: 'a', flight: {}}]}, 400, /expected an id/],
    ['a boolean', {instances: [{distance: true, origin: 'a'}]}, 400, /row 1: expected a number, not true/],
    ['__proto__', JSON.parse('{"instances": [{"__proto__": 1, "distance": 1, "origin": "a"}]}'), 400, /./],
  ])('refuses %s', async (_, body, status, message) => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0, {idColumn: 'flight', timeColumn: 'departure'});
    await using server = await start(folder.path);
    const answer = await call(`${server.url}/v1/models/late:predict`, body);
    expect(answer.status).toBe(status);
    expect(answer.body['error']).toMatch(message);
  });

  test('another verb or model is not there', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    expect((await call(`${server.url}/v1/models/late:explain`, {})).status).toBe(404);
    expect((await call(`${server.url}/v1/models/other:predict`, {instances: [{}]})).status).toBe(404);
  });
});

describe('the log', () => {
  test('says who asked, as they call themselves, and no more than 200 characters of it', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const ask = async (headers: Record<string, string>): Promise<number> => {
      const body = JSON.stringify({instances: [{distance: 1, origin: 'OAK'}]});
      const url = `${server.url}/v1/models/late:predict`;
      const {status} = await fetch(url, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...headers},
        body,
      });
      return status;
    };
    expect(await ask({'user-agent': 'shop/2.1', 'x-cairn-caller': 'billing'})).toBe(200);
    expect(await ask({'user-agent': 'shop/2.1'})).toBe(200);
    expect(await ask({'x-cairn-caller': 'x'.repeat(500)})).toBe(200);
    expect((await logOf(folder.path)).map(({caller}) => caller)).toEqual([
      'billing',
      'shop/2.1',
      'x'.repeat(200),
    ]);
  });

  test('a window of it, by the time of the rows, across months; broken lines are passed over', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0, {timeColumn: 'departure'});
    const line = (id: string, time: string): string =>
      JSON.stringify({id, time, features: {}, prediction: 0});
    await mkdir(join(folder.path, 'log'));
    await writeFile(
      join(folder.path, 'log', '2026-02.ndjson'),
      `${line('a', '2001-01-31T23:59:59.999Z')}\n${line('b', '2001-02-01T00:00:00Z')}\n`,
    );
    await writeFile(
      join(folder.path, 'log', '2026-03.ndjson'),
      `${line('c', '2001-02-28T00:00:00Z')}\n{"id":"cut","time":"2001-02-10T`,
    );
    await appendFile(join(folder.path, 'log', 'notes.txt'), 'no log');
    await using server = await start(folder.path);
    await call(`${server.url}/v1/models/late:predict`, {
      instances: [{distance: 1, origin: 'a', departure: '2001-02-15'}],
    });
    const read = async (query: string): Promise<string[]> => {
      const response = await fetch(`${server.url}/cairn/log${query}`);
      expect(response.headers.get('content-type')).toContain('application/x-ndjson');
      const text = await response.text();
      return text
        .split('\n')
        .filter(Boolean)
        .map((one) => (JSON.parse(one) as {time: string}).time.slice(0, 10));
    };
    expect(await read('?from=2001-02-01T00:00:00Z&to=2001-03-01T00:00:00Z')).toEqual([
      '2001-02-01',
      '2001-02-28',
      '2001-02-15',
    ]);
    expect(await read('?to=2001-02-01')).toEqual(['2001-01-31']);
    expect(await read('')).toHaveLength(4);
    expect((await call(`${server.url}/cairn/log?from=yesterday`)).status).toBe(400);
  });

  test('lines of concurrent requests are whole', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const rows = Array.from({length: 50}, () => ({distance: 1, origin: 'ä"\n'}));
    await Promise.all(
      Array.from({length: 20}, async () => call(`${server.url}/v1/models/late:predict`, {instances: rows})),
    );
    expect(await logOf(folder.path)).toHaveLength(1000);
  });
});

describe('versions', () => {
  test('a reload under load loses no request, and each answer is of the version that it names', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', -1);
    await using server = await start(folder.path);
    const seen = new Set<unknown>();
    let going = true;
    const caller = async (): Promise<number> => {
      let count = 0;
      while (going) {
        const answer = await call(`${server.url}/v1/models/late:predict`, {
          instances: [{distance: 0, origin: 'OAK'}],
        });
        expect(answer.status).toBe(200);
        const bias = answer.body['model_version'] === '1.0.0' ? -1 : 1;
        expect((answer.body['predictions'] as number[])[0]).toBeCloseTo(expectedOf(bias, 0, 'OAK'), 6);
        seen.add(answer.body['model_version']);
        count += 1;
      }
      return count;
    };
    const callers = Array.from({length: 8}, caller);
    for (let i = 0; i < 10; i++) {
      await placeVersion(folder.path, i % 2 === 0 ? '1.1.0' : '1.0.0', i % 2 === 0 ? 1 : -1);
      expect(await call(`${server.url}/v2/repository/models/late/load`, {})).toMatchObject({status: 200});
    }
    going = false;
    const counts = await Promise.all(callers);
    expect(seen).toEqual(new Set(['1.0.0', '1.1.0']));
    expect(await logOf(folder.path)).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });

  test('a version that does not load leaves the old one answering, and says why', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', -1);
    await using server = await start(folder.path);
    await placeVersion(folder.path, '1.1.0', 0, {files: {...smallModel(0), 'model.json': Buffer.from('{}')}});
    const load = `${server.url}/v2/repository/models/late/load`;
    const answer = await call(load, {});
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(/old one answers on.*model\.json: does not have digest sha256:/);
    expect((await call(`${server.url}/cairn/status`)).body['version']).toBe('1.0.0');
    await writeFile(join(folder.path, 'current.json'), '{"model": "late", "version": "../../x"}');
    expect((await call(load, {})).status).toBe(400);
    await placeVersion(folder.path, '1.2.0', 0, {change: {model: 'other'}});
    expect((await call(load, {})).body['error']).toMatch(/is of other 1\.2\.0, not late 1\.2\.0/);
    expect((await call(`${server.url}/v2/repository/models/other/load`, {})).status).toBeGreaterThanOrEqual(
      400,
    );
    await placeVersion(folder.path, '1.3.0', 2);
    expect(await call(load, {})).toEqual({status: 200, body: {name: 'late', version: '1.3.0'}});
  });

  test('it does not start without a whole version, or on a port that is taken', async () => {
    await using folder = await temporaryFolder();
    await expect(start(folder.path)).rejects.toMatchObject({code: 'CAIRN_TARGET_BROKEN'});
    await placeVersion(folder.path, '1.0.0', 0);
    await using server = await start(folder.path);
    const options = {
      log: recordingLog(),
      childEnvironment: {},
      temporary: folder.path,
      pid: 1,
      cairnVersion: 'cairn 1',
    };
    await expect(
      startServer({...options, directory: folder.path, port: Number(new URL(server.url).port)}),
    ).rejects.toMatchObject({code: 'CAIRN_TARGET_PORT_TAKEN'});
    await expect(startServer({...options, directory: folder.path, port: 0, host: '0.0.0.0'})).rejects.toThrow(
      /no loopback/,
    );
  });
});
