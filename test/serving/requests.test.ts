import {connect} from 'node:net';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import type {ManifestTypes} from '../../src/generated/documents.ts';
import {placeVersion} from '../deployment/support/small-version.ts';
import {logOf, startSmall} from './support/small-server.ts';

const rows = {instances: [{distance: 100, origin: 'SFO'}]};
const text = JSON.stringify(rows);

/** Sends bytes as they are; what fetch adds of its own (a Content-Type) is not there. */
async function send(
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  line = 'POST /v1/models/late:predict HTTP/1.1',
): Promise<{status: number; error: unknown; body: Record<string, unknown>; head: string}> {
  const bytes = Buffer.from(body);
  const {port, host} = new URL(url);
  const all = {host, connection: 'close', 'content-length': String(bytes.length), ...headers};
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(Buffer.concat([Buffer.from(`${line}\r\n${head.join('')}\r\n`), bytes]));
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  const answer = Buffer.concat(parts).toString('utf8');
  const end = answer.indexOf('\r\n\r\n');
  const parsed = JSON.parse(answer.slice(end + 4)) as Record<string, unknown>;
  return {
    status: Number(answer.split(' ')[1]),
    error: parsed['error'],
    body: parsed,
    head: answer.slice(0, end),
  };
}

describe('bodies', () => {
  test.each<[string, string | Uint8Array, Record<string, string>, number, RegExp]>([
    ['no Content-Type', text, {}, 200, /^$/],
    ['no Content-Type, of a page', text, {origin: 'http://evil.example'}, 415, /application\/json, not none/],
    ['no Content-Type, of a page that hides', text, {'sec-fetch-site': 'cross-site'}, 415, /not none/],
    ['another type', text, {'content-type': 'text/plain'}, 415, /not text\/plain/],
    ['no type at all', text, {'content-type': 'json'}, 415, /./],
    ['UTF-8 by name', text, {'content-type': 'application/json; charset="UTF-8"'}, 200, /^$/],
    [
      'another charset',
      Buffer.from('{"instances": [{"distance": 1, "origin": "Zürich"}]}', 'latin1'),
      {'content-type': 'application/json; charset=iso-8859-1'},
      415,
      /charset must be utf-8, not iso-8859-1/,
    ],
    [
      'broken UTF-8',
      Buffer.from('{"instances": [{"distance": 1, "origin": "Zürich"}]}', 'latin1'),
      {},
      400,
      /not UTF-8/,
    ],
    ['gzip', gzipSync(text), {'content-encoding': 'gzip'}, 200, /^$/],
    ['gzip that is none', text, {'content-encoding': 'gzip'}, 400, /no gzip/],
    ['a gzip bomb', gzipSync(Buffer.alloc(20_000_000, 32)), {'content-encoding': 'gzip'}, 413, /unpacked/],
    ['another encoding', text, {'content-encoding': 'br'}, 415, /gzip or none, not br/],
    ['binary tensors', text, {'inference-header-content-length': '10'}, 415, /binary_data=False/],
    ['half a JSON', text.slice(0, 20), {}, 400, /The body is not JSON/],
    ['NaN', '{"instances": [{"distance": NaN}]}', {}, 400, /not JSON: .*a missing value is null/],
    ['nothing', '', {}, 400, /no "instances"/],
    ['a body too large', text, {'content-length': '17000000'}, 413, /more than 16777216 bytes/],
  ])('%s', async (_, body, headers, status, error) => {
    await using server = await startSmall();
    const answer = await send(server.url, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.error ?? '').toMatch(error);
    expect(answer.head.toLowerCase()).toMatch(/content-type: application\/json(\r\n|$)/);
  });
});

describe('null', () => {
  test('an optional field that is null is absent', async () => {
    await using server = await startSmall();
    const input = {data: [1], name: 'distance', datatype: 'FP64', shape: [1], parameters: null};
    const body = {
      id: null,
      parameters: null,
      outputs: null,
      inputs: [input, {name: 'origin', datatype: 'BYTES', shape: [1], data: ['OAK']}],
    };
    const infer = 'POST /v2/models/late/infer HTTP/1.1';
    const answer = await send(server.url, JSON.stringify(body), {}, infer);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('id');
    const named = {...body, id: 'a', outputs: [{name: 'probability', parameters: null}]};
    expect(await send(server.url, JSON.stringify(named), {}, infer)).toMatchObject({
      status: 200,
      body: {id: 'a'},
    });
    const unclear = {...body, parameters: {cairn_log: 'false'}};
    expect(await send(server.url, JSON.stringify(unclear), {}, infer)).toMatchObject({
      status: 400,
      error: '"cairn_log" in "parameters" must be true or false.',
    });
    const deep = JSON.stringify(body).replace('[1]', '['.repeat(20_000) + ']'.repeat(20_000));
    expect((await send(server.url, deep, {}, infer)).status).toBe(400);
  });

  test('in a required column it is 400 with row and column, and the others of the batch are not answered', async () => {
    await using server = await startSmall({
      inputs: [
        {name: 'distance', type: 'number', required: true},
        {name: 'origin', type: 'string', required: false},
      ],
    });
    const ask = async (instances: unknown): ReturnType<typeof send> =>
      send(server.url, JSON.stringify({instances}));
    const fine = {distance: 1, origin: null};
    expect(await ask([fine, {distance: null, origin: 'OAK'}])).toMatchObject({
      status: 400,
      error:
        'Column "distance", row 2: expected a number, not null. The contract of the data requires a value.',
    });
    expect((await ask([fine])).status).toBe(200);
    expect(await logOf(server.directory)).toHaveLength(1);
  });

  test('a fill stands for it', async () => {
    await using server = await startSmall({
      inputs: [
        {name: 'distance', type: 'number', required: true, fill: 100},
        {name: 'origin', type: 'string', required: true},
      ],
    });
    const ask = async (distance: unknown): Promise<unknown> =>
      (await send(server.url, JSON.stringify({instances: [{distance, origin: 'OAK'}]}))).body['predictions'];
    expect(await ask(null)).toEqual(await ask(100));
  });

  test.each([
    ['no body', '', /must be an object/],
    ['null', 'null', /must be an object/],
    ['files of its own', '{"parameters": {"config": "{}"}}', /takes no "parameters"/],
  ])('a load with %s loads nothing', async (_, body, error) => {
    await using server = await startSmall();
    await placeVersion(server.directory, '1.1.0', 1);
    const load = 'POST /v2/repository/models/late/load HTTP/1.1';
    const answer = await send(server.url, body, {}, load);
    expect(answer).toMatchObject({status: 400});
    expect(answer.error).toMatch(error);
    const {body: status} = await send(server.url, '', {}, 'GET /cairn/status HTTP/1.1');
    expect(status['version']).toBe('1.0.0');
    expect((await send(server.url, '{"parameters": null}', {}, load)).body['version']).toBe('1.1.0');
  });
});

describe('the contract of the data', () => {
  const inputs: ManifestTypes.Signature['inputs'] = [
    {name: 'distance', type: 'number', minimum: 0, maximum: 5000},
    {name: 'origin', type: 'string', values: ['OAK', 'SFO']},
  ];
  const instances = [
    {distance: 1, origin: 'OAK'},
    {distance: -1, origin: 'JFK'},
    {distance: 5001, origin: null},
  ];
  const texts = [
    'column "distance", row 2: -1 is below 0',
    'column "distance", row 3: 5001 is above 5000',
    'column "origin", row 2: "JFK" is no allowed value',
  ];

  test('values outside it are answered, marked and logged', async () => {
    await using server = await startSmall({inputs});
    const {status, body} = await send(server.url, JSON.stringify({instances}));
    expect(status).toBe(200);
    expect(body['predictions']).toHaveLength(3);
    expect(body['outside']).toEqual({values: 3, first: texts});
    const tensors = [
      {name: 'distance', datatype: 'FP64', shape: [3], data: [1, -1, 5001]},
      {name: 'origin', datatype: 'BYTES', shape: [3], data: ['OAK', 'JFK', null]},
    ];
    const infer = 'POST /v2/models/late/infer HTTP/1.1';
    const answer = await send(server.url, JSON.stringify({inputs: tensors}), {}, infer);
    expect(answer.body['parameters']).toEqual({cairn_outside_values: 3, cairn_outside: texts.join('; ')});
    const lines = await logOf(server.directory);
    expect(lines.map(({outside}) => outside).slice(0, 3)).toEqual([
      undefined,
      ['distance', 'origin'],
      ['distance'],
    ]);
    expect((await send(server.url, text)).body).not.toHaveProperty('outside');
  });

  test('a target may have them refused: then nothing of the batch is answered or logged', async () => {
    await using server = await startSmall({inputs, outsideContract: 'refuse'});
    expect(await send(server.url, JSON.stringify({instances}))).toMatchObject({
      status: 400,
      error: `Outside the contract of the data: ${texts[0]} and 2 more.`,
    });
    expect((await send(server.url, text)).status).toBe(200);
    expect(await logOf(server.directory)).toHaveLength(1);
  });
});

describe('errors have one shape', () => {
  test.each<[string, string, Record<string, string>, number, RegExp]>([
    ['an unknown path', 'GET /nothing HTTP/1.1', {}, 404, /There is no GET \/nothing/],
    ['a broken path', 'GET /v2/models/%zz HTTP/1.1', {}, 400, /./],
    ['a name without end', `GET /v2/models/${'x'.repeat(3000)} HTTP/1.1`, {}, 414, /./],
    ['another method', 'GET /v2/models/late/infer HTTP/1.1', {}, 405, /takes POST, not GET/],
    ['the method of a browser', 'GET /v1/models/late:predict HTTP/1.1', {}, 405, /takes POST, not GET/],
    ['another method of a read path', 'DELETE /cairn/log?from=x HTTP/1.1', {}, 405, /takes GET, not DELETE/],
    ['a method that nobody knows', 'FOO /v2 HTTP/1.1', {}, 400, /./],
    ['a known method of no use', 'PROPFIND /v2 HTTP/1.1', {}, 405, /takes GET, not PROPFIND/],
    ['no HTTP', 'hello', {}, 400, /./],
    ['another host', 'GET /v2 HTTP/1.1', {host: 'evil.example'}, 403, /Host header/],
    ['headers without end', 'GET /v2 HTTP/1.1', {x: 'x'.repeat(100_000)}, 431, /./],
    ['a moment that is none', 'GET /cairn/log?from=x HTTP/1.1', {}, 400, /"from" must be/],
  ])('%s', async (_, line, headers, status, error) => {
    await using server = await startSmall();
    const answer = await send(server.url, '', headers, line);
    expect(answer.status).toBe(status);
    expect(answer.error).toMatch(error);
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect(answer.head.toLowerCase()).toContain('content-type: application/json');
    expect(/\r\nallow: \w+/.test(answer.head)).toBe(status === 405);
  });

  test('a long name of a model is found in both protocols', async () => {
    await using server = await startSmall();
    const name = 'x'.repeat(100);
    for (const line of [`POST /v1/models/${name}:predict HTTP/1.1`, `GET /v2/models/${name} HTTP/1.1`])
      expect(await send(server.url, text, {}, line)).toMatchObject({status: 404});
  });

  test('what a model says as it fails is in the log of the server, not in the answer', async () => {
    const code = 'throw new Error(`/secret/place ${process.env.CAIRN_ROWS}`)';
    await using server = await startSmall({
      command: [process.execPath, '-e', code],
    });
    const answer = await send(server.url, text);
    expect(answer.status).toBe(500);
    expect(answer.error).toMatch(/of the model ended with .*code 1.*the log of the server has the rest/);
    expect(JSON.stringify(answer.body)).not.toMatch(/at .*:\d+:\d+/);
    expect(String(answer.error)).not.toContain('\n');
    expect(server.log.lines.join('\n')).toContain('Error: /secret/place');
  });
});
