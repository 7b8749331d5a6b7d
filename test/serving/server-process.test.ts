import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import {placeVersion} from '../deployment/support/small-version.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {sampleOf, thorough} from '../support/effort.ts';
import {serve, type ServerProcess} from './support/server-process.ts';

async function predict(port: number, ids: readonly string[], origin = 'OAK'): Promise<number> {
  const instances = ids.map((flight) => ({distance: 1, origin, flight}));
  const response = await fetch(`http://127.0.0.1:${port}/v1/models/late:predict`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({instances}),
  });
  const body = (await response.json()) as Record<string, unknown>;
  if (response.status !== 200) expect(Object.keys(body)).toEqual(['error']);
  return response.status;
}

const names = (prefix: string, count: number): string[] =>
  Array.from({length: count}, (_, i) => `${prefix}${i}`);

/** Fills what the log lies on, makes room, and compares the log with the rows that were answered. */
async function fillAndGoOn(
  server: ServerProcess,
  directory: string,
  room: () => Promise<unknown>,
): Promise<void> {
  const answered = ['first'];
  expect(await predict(server.port, answered)).toBe(200);
  expect(await predict(server.port, names('refused', 500), 'x'.repeat(400))).toBe(503);
  expect(await predict(server.port, names('again', 500), 'x'.repeat(400))).toBe(503);
  await room();
  for (const id of ['second', 'third', 'fourth']) {
    expect(await predict(server.port, [id])).toBe(200);
    answered.push(id);
  }
  const month = `${new Date().toISOString().slice(0, 7)}.ndjson`;
  const text = await readFile(join(directory, 'log', month), 'utf8');
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as {id: string}).id)).toEqual(answered);
}

describe('a log that cannot grow', () => {
  test('past a limit of the file it refuses whole batches, and loses no row afterwards', async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0, {idColumn: 'flight'});
    await using server = await serve(folder.path, 'ulimit -S -f 64;');
    await fillAndGoOn(server, folder.path, async () =>
      promisify(execFile)('prlimit', ['--pid', String(server.child.pid), '--fsize=unlimited']),
    );
    expect(server.said()).toContain('EFBIG');
  });

  test('on a full disk it refuses whole batches, and loses no row afterwards', async ({skip}) => {
    await using folder = await temporaryFolder();
    const disk = join(folder.path, 'log');
    await placeVersion(folder.path, '1.0.0', 0, {idColumn: 'flight'});
    await mkdir(disk);
    const run = promisify(execFile);
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk]).catch(
      () => undefined,
    );
    if (mounted === undefined) skip('no tmpfs can be mounted here');
    try {
      await writeFile(join(disk, 'ballast'), Buffer.alloc(64 * 1024));
      await using server = await serve(folder.path);
      await fillAndGoOn(server, folder.path, async () => writeFile(join(disk, 'ballast'), ''));
      expect(server.said()).toContain('ENOSPC');
    } finally {
      await run('umount', [disk]);
    }
  });
});

describe('SIGTERM', () => {
  const request = 'POST /v1/models/late:predict HTTP/1.1\r\nhost: localhost\r\n';
  const body = '{"instances": [{"distance": 1, "origin": "OAK"}]}';
  const open = async (port: number, text = ''): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    if (text !== '') socket.write(text);
    return socket;
  };

  const clients: readonly (readonly [string, string, number])[] = [
    ['a connection that never sent anything', '', 2000],
    ['a connection kept open after an answer', `GET /v2 HTTP/1.1\r\nhost: localhost\r\n\r\n`, 2000],
    ['half a head', request, 9000],
    ['half a body', `${request}content-length: 100\r\n\r\n{`, 9000],
  ];
  test.each(sampleOf(clients, 2))(
    'ends the server although a client holds %s',
    async (_, text, within) => {
      await using folder = await temporaryFolder();
      await placeVersion(folder.path, '1.0.0', 0);
      await using server = await serve(folder.path);
      const socket = await open(server.port, text);
      await sleep(300);
      const start = Date.now();
      server.child.kill('SIGTERM');
      const [code] = (await once(server.child, 'exit')) as [number | null];
      expect(Date.now() - start).toBeLessThan(within);
      expect(code).toBe(0);
      socket.destroy();
    },
    40_000,
  );

  thorough(
    'ends the processes of a command that stays, also one that hangs',
    async () => {
      await using folder = await temporaryFolder();
      const code = `require('node:fs').writeFileSync('pid', String(process.pid));
        process.on('SIGTERM', () => undefined);
        console.log('{"protocol":"cairn-lines","version":1}');
        setInterval(() => undefined, 1e6);`;
      await placeVersion(folder.path, '1.0.0', 0, {
        change: {format: 'command', predict: [process.execPath, '-e', code], protocol: 'lines'},
      });
      await using server = await serve(folder.path);
      const pid = Number(await readFile(join(folder.path, 'versions/1.0.0/model/pid'), 'utf8'));
      const socket = await open(server.port, `${request}content-length: ${body.length}\r\n\r\n${body}`);
      await sleep(300);
      const start = Date.now();
      server.child.kill('SIGTERM');
      expect(await once(server.child, 'exit')).toEqual([0, null]);
      expect(Date.now() - start).toBeLessThan(9000);
      expect(() => process.kill(pid, 0)).toThrow('ESRCH');
      socket.destroy();
    },
    60_000,
  );

  thorough(
    'answers what was asked before, then ends; a model that has no end is ended',
    async () => {
      await using folder = await temporaryFolder();
      const code = (milliseconds: number): string =>
        `setTimeout(() => require('node:fs').writeFileSync(process.env.CAIRN_PREDICTIONS, 'prediction\\n0.5\\n'), ${milliseconds})`;
      for (const [milliseconds, answered] of [
        [1500, true],
        [60_000, false],
      ] as const) {
        const predictWith = [process.execPath, '-e', code(milliseconds)];
        await placeVersion(folder.path, '1.0.0', 0, {change: {format: 'command', predict: predictWith}});
        await using server = await serve(folder.path);
        const socket = await open(server.port, `${request}content-length: ${body.length}\r\n\r\n${body}`);
        let answer = '';
        socket.on('data', (part) => (answer += String(part)));
        await sleep(500);
        const start = Date.now();
        server.child.kill('SIGTERM');
        expect(await once(server.child, 'exit')).toEqual([0, null]);
        expect(Date.now() - start).toBeLessThan(9000);
        expect(answer.includes('"predictions":[0.5]')).toBe(answered);
      }
    },
    60_000,
  );
});
