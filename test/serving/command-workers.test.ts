import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {placeVersion} from '../deployment/support/small-version.ts';
import {thorough} from '../support/effort.ts';
import {logOf, startSmall, type SmallServer} from './support/small-server.ts';

/** A worker of Node that answers `answer`, an expression of `columns`, after so many milliseconds. */
const worker = (answer: string, fault = '', milliseconds = 0): string[] => [
  process.execPath,
  '-e',
  `const say = (what) => process.stdout.write(JSON.stringify(what) + '\\n');
  require('node:readline').createInterface({input: process.stdin}).on('line', (line) => {
    const {id, columns, protocol} = JSON.parse(line);
    if (protocol) return say({protocol, version: 1});
    if (columns.origin[0] === 'bad') {${fault}} else setTimeout(() => say({id, predictions: ${answer}}), ${milliseconds});
  });`,
];
const half = 'columns.distance.map(() => 0.5)';

async function ask(
  server: Pick<SmallServer, 'url'>,
  instances: readonly unknown[],
): Promise<{status: number; body: Record<string, unknown>; retryAfter: string | null}> {
  const response = await fetch(`${server.url}/v1/models/late:predict`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({instances}),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return {status: response.status, body, retryAfter: response.headers.get('retry-after')};
}
const row = (origin = 'SFO', distance = 1): unknown => ({origin, distance});

describe('a command that stays, behind the server', () => {
  test('answers many requests at once, each its own rows', async () => {
    const command = worker('columns.distance.map((distance) => distance / 1000)');
    await using server = await startSmall({command, protocol: 'lines'});
    const answers = await Promise.all(
      Array.from({length: 200}, async (_, i) => ask(server, [row('SFO', i), row('OAK', i + 1)])),
    );
    expect(answers.map(({body}) => body['predictions'])).toEqual(
      Array.from({length: 200}, (_, i) => [i / 1000, (i + 1) / 1000]),
    );
    expect(await logOf(server.directory)).toHaveLength(400);
  });

  test.each([
    ['dies', 'console.error("/home/me: " + "sec" + "ret"); process.exit(1)', 'ended with code 1'],
    ['hangs', 'console.error("/home/me: " + "sec" + "ret")', 'gave no answer in 0.5 s and was ended'],
    [
      'writes nonsense',
      'console.log("/home/me: " + "sec" + "ret")',
      'wrote to its standard output what is no line of the protocol',
    ],
    ['gives up', 'say({id, error: "/home/me: " + "sec" + "ret"})', 'has no prediction'],
  ])(
    'where it %s, that request is 500 without what it said, which the log has; the others are answered',
    async (_, fault, sentence) => {
      await using server = await startSmall({command: worker(half, fault), protocol: 'lines', longest: 500});
      const answers = await Promise.all(
        [row(), row('bad'), row(), row()].map(async (one) => ask(server, [one])),
      );
      expect(answers.map(({status}) => status)).toEqual([200, 500, 200, 200]);
      const said = JSON.stringify(answers[1]?.body);
      expect(said).toContain(sentence);
      expect(said).not.toContain('secret');
      expect(JSON.stringify(server.log)).toContain('/home/me: secret');
      expect(await logOf(server.directory)).toHaveLength(3);
    },
  );

  thorough('the timeout of the target holds, and not that of the server', async () => {
    const command = worker(half, '');
    await using server = await startSmall({command, protocol: 'lines', longest: 60_000, timeout: 1});
    const answer = await ask(server, [row('bad')]);
    expect(answer).toMatchObject({
      status: 500,
      body: {error: expect.stringContaining('gave no answer in 1 s and was ended') as unknown},
    });
  });

  thorough('beyond the queue it says 503 and Retry-After', async () => {
    await using server = await startSmall({command: worker(half, '', 20), protocol: 'lines'});
    const answers = await Promise.all(Array.from({length: 400}, async () => ask(server, [row()])));
    const refused = answers.filter(({status}) => status === 503);
    expect(answers.filter(({status}) => status === 200).length).toBeGreaterThanOrEqual(257);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({
      retryAfter: '1',
      body: {error: expect.stringMatching(/calls of the model wait already/) as unknown},
    });
    expect(await logOf(server.directory)).toHaveLength(400 - refused.length);
  });

  test('gets the environment of children and no more', async () => {
    const command = worker(
      `(console.error(Object.keys(process.env).sort().join()), ${half})`,
      'process.exit()',
    );
    await using server = await startSmall({command, protocol: 'lines', environment: {MINE: '1'}});
    expect((await ask(server, [row()])).status).toBe(200);
    await ask(server, [row('bad')]);
    expect(JSON.stringify(server.log)).toMatch(
      /\| CAIRN_COLUMNS,CAIRN_TASK,MINE,(OMP_NUM_THREADS,)?PYTHONDONTWRITEBYTECODE\b/,
    );
  });

  test('a swap lets the old version answer what it was asked, then ends it; one that does not start changes nothing', async () => {
    const leave = (version: string): string[] => {
      const [program = '', flag = '', code = ''] = worker(version, '', 500);
      return [program, flag, `require('node:fs').writeFileSync('pid', String(process.pid)); ${code}`];
    };
    await using server = await startSmall({command: leave('[0.25]'), protocol: 'lines'});
    const {directory} = server;
    const pid = Number(await readFile(join(directory, 'versions/1.0.0/model/pid'), 'utf8'));
    const load = async (version: string, predict: readonly string[]): Promise<Response> => {
      await placeVersion(directory, version, 0, {
        change: {format: 'command', predict: [...predict], protocol: 'lines'},
      });
      return fetch(`${server.url}/v2/repository/models/late/load`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: '{}',
      });
    };
    const broken = await load('1.0.1', [
      process.execPath,
      '-e',
      'console.error("/home/me: " + "sec" + "ret"); process.exit(1)',
    ]);
    const text = await broken.text();
    expect(broken.status).toBe(400);
    expect(text).toContain('the old one answers on');
    expect(text).not.toContain('secret');
    const before = ask(server, [row()]);
    await sleep(100);
    expect((await load('1.1.0', leave('[0.75]'))).status).toBe(200);
    expect(isRunning(pid)).toBe(true);
    expect((await before).body['predictions']).toEqual([0.25]);
    expect((await ask(server, [row()])).body['predictions']).toEqual([0.75]);
    for (let i = 0; i < 40 && isRunning(pid); i++) await sleep(50);
    expect(isRunning(pid)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
