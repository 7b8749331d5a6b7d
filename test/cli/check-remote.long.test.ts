import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {tagsBehind} from '../../src/registry/tags-behind.ts';
import {cairn, rolledBack} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('tags of the models that are new or elsewhere on the remote are behind, in its order', () => {
  const local = new Map([
    ['m@v1.0.0', 'a'],
    ['m#production#1', 'b'],
    ['m@v9.0.0', 'only here'],
  ]);
  const remote = new Map([
    ['m@v1.0.0', 'a'],
    ['m#production#1', 'moved'],
    ['m@v2.0.0', 'c'],
    ['other@v1.0.0', 'd'],
    ['v1.2.3', 'e'],
  ]);
  expect(tagsBehind({local, remote}, new Set(['m']))).toEqual(['m#production#1', 'm@v2.0.0']);
  expect(tagsBehind({local, remote}, undefined)).toEqual(['m#production#1', 'm@v2.0.0', 'other@v1.0.0']);
});

const commands = [['show'], ['show', 'm'], ['history'], ['at', '2030-01-01'], ['diff', 'm@1.0.0', 'm@1.0.0']];

test('show, history, at and diff say where the clone is behind, beside their answer; --fetch mends it', async () => {
  await using folder = await temporaryFolder();
  const [upstream, clone] = [join(folder.path, 'upstream'), join(folder.path, 'clone')];
  mkdirSync(upstream);
  const {state, commits} = await rolledBack(upstream);
  execFileSync('git', ['clone', '--quiet', upstream, clone]);
  for (const args of commands) expect(cairn(clone, ...args, '--check-remote').err).not.toContain('behind');
  await state({kind: 'version', model: 'm', version: '3.0.0'}, commits[2] ?? '', 1_700_000_200, '3.0.0');
  for (const args of commands) {
    const answer = cairn(clone, '--json', ...args);
    expect(answer.err).not.toContain('behind'); // no terminal, and nobody asked
    const told = cairn(clone, '--json', ...args, '--check-remote');
    expect(told).toMatchObject({code: answer.code, out: answer.out});
    expect(told.err).toContain('warning: this clone is behind origin: it lacks m@v3.0.0');
  }
  const unknown = cairn(clone, 'show', 'm@3.0.0', '--check-remote');
  expect(unknown.code).toBe(1);
  expect(unknown.err).toMatch(/CAIRN_VERSION_UNKNOWN[^]*add --fetch[^]*behind origin/);
  expect(cairn(clone, 'show', '--fetch', '--check-remote')).toMatchObject({code: 0, err: ''});
  expect(cairn(clone, 'show', '--check-remote').err).toBe('');
});

test('at a terminal it is said unasked, and --no-check-remote asks nothing', async () => {
  await using folder = await temporaryFolder();
  const [upstream, clone] = [join(folder.path, 'upstream'), join(folder.path, 'clone')];
  mkdirSync(upstream);
  await rolledBack(upstream);
  execFileSync('git', ['clone', '--quiet', '--no-tags', upstream, clone]);
  const atTerminal = (...args: string[]): string =>
    execFileSync(
      'script',
      ['-qec', ['node', join(process.cwd(), 'bin/cairn.cjs'), ...args].join(' '), '/dev/null'],
      {
        cwd: clone,
        encoding: 'utf8',
        env: {PATH: process.env['PATH'], HOME: folder.path},
      },
    );
  expect(atTerminal('show')).toContain('behind origin: it lacks');
  expect(atTerminal('show', '--no-check-remote')).not.toContain('behind');
});

test('a remote that cannot be asked, or does not answer, spoils nothing', async () => {
  await using folder = await temporaryFolder();
  const {git} = await rolledBack(folder.path);
  const plain = cairn(folder.path, 'show');
  expect(cairn(folder.path, 'show', '--check-remote')).toEqual(plain); // no remote
  expect(cairn(folder.path, 'show', '--fetch').err).toContain('no remote to fetch from');
  await git.run(['remote', 'add', 'origin', join(folder.path, 'gone')]);
  const gone = cairn(folder.path, 'show', '--check-remote');
  expect(gone).toMatchObject({code: 0, out: plain.out});
  expect(gone.err).toContain('whether this clone is behind is not known: origin: ');
  writeFileSync(join(folder.path, 'silent'), '#!/bin/sh\nexec sleep 600\n', {mode: 0o755});
  await git.run(['config', 'core.sshCommand', join(folder.path, 'silent')]);
  await git.run(['remote', 'set-url', 'origin', 'ssh://nowhere.example/o/r']);
  expect(cairn(folder.path, 'show', '--check-remote').err).toContain('no answer within 3 seconds');
});
