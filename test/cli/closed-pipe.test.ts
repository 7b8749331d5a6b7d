import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {rolledBack} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

/** Runs the command line with readers that are gone before it writes, as `head` is; what the other stream still says. */
async function unread(
  closed: readonly ('stdout' | 'stderr')[],
  directory: string,
  ...args: readonly string[]
): Promise<{code: number | null; out: string; err: string}> {
  const child = spawn(process.execPath, [join('bin', 'cairn.cjs'), '-C', directory, ...args], {
    env: {PATH: process.env['PATH'], HOME: directory},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const stream of closed) child[stream].destroy();
  const [code, out, err] = await Promise.all([
    ended,
    closed.includes('stdout') ? '' : text(child.stdout),
    closed.includes('stderr') ? '' : text(child.stderr),
  ]);
  return {code, out, err};
}

thorough('a command whose output nobody reads ends quietly, with its own exit code', async () => {
  await using folder = await temporaryFolder();
  await rolledBack(folder.path);
  for (const [args, code] of [
    [['show'], 0],
    [['--json', 'history'], 0],
    [['at', '2030-01-01'], 0],
    [['check-ref', 'm@v1.0.0'], 0],
    [['import', 'gto', '--dry-run'], 0],
    [['--json', 'show', 'other'], 1],
  ] as const) {
    const one = await unread(['stdout'], folder.path, ...args);
    expect([args, one.code]).toEqual([args, code]);
    expect(one.err).not.toMatch(/EPIPE|fault in Cairn|at .*\.js/);
  }
  for (const closed of [['stderr'], ['stdout', 'stderr']] as const)
    for (const args of [['validate-data'], ['doctor'], ['show', 'other']]) {
      const {code} = await unread(closed, folder.path, ...args);
      expect([args, code]).toEqual([args, 1]);
    }
});

test.each([[['--help']], [['train', '--help']], [['import', 'gto', '--help']]])(
  'so does %j',
  async (args) => {
    await using folder = await temporaryFolder();
    expect(await unread(['stdout'], folder.path, ...args)).toMatchObject({code: 0, err: ''});
  },
);
