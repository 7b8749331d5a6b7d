import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readRecord, readStated, updateRecord} from '../../src/git/ref-record.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const ref = 'refs/cairn/test/m';
const date = new Date('2025-06-01T12:00:00Z');
const record = {ref, message: 'Add', date};
const eight = Array.from({length: 8}, (_, index) => index);

const add = async (git: Git, name: string, text = name): Promise<boolean> =>
  (await updateRecord(git, record, () => ({files: {[name]: text}, value: undefined}))).changed;

const namesIn = async (git: Git): Promise<string[]> => {
  const found = await readRecord(git, ref);
  return found === undefined ? [] : (await git.run(['ls-tree', '--name-only', found.commit])).split('\n');
};

/** A bare repository and clones of it that call it `remote`. */
async function clones(folder: string, count: number, remote = 'origin'): Promise<{bare: Git; all: Git[]}> {
  const bare = testGit(join(folder, 'shared.git'));
  await mkdir(bare.directory);
  await bare.run(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  const all: Git[] = [];
  for (let index = 0; index < count; index++) {
    const git = testGit(join(folder, `clone-${index}`));
    await mkdir(git.directory);
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    await git.run(['remote', 'add', remote, bare.directory]);
    all.push(git);
  }
  return {bare, all};
}

async function withoutRemote(directory: string): Promise<Git> {
  const git = testGit(directory);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  return git;
}

describe('8 writers at once lose nothing', () => {
  test('in one clone without a remote', async () => {
    await using folder = await temporaryFolder();
    const git = await withoutRemote(folder.path);
    const changed = await Promise.all(eight.map(async (n) => add(testGit(git.directory), `file-${n}`)));
    expect(changed).toEqual(eight.map(() => true));
    expect(await namesIn(git)).toEqual(eight.map((n) => `file-${n}`));
    expect(await git.run(['rev-list', '--count', ref])).toBe('8');
  });

  thorough('in one clone with a remote', async () => {
    await using folder = await temporaryFolder();
    const {bare, all} = await clones(folder.path, 1);
    const directory = all[0]?.directory ?? '';
    const changed = await Promise.all(eight.map(async (n) => add(testGit(directory), `file-${n}`)));
    expect(changed).toEqual(eight.map(() => true));
    expect((await bare.run(['ls-tree', '--name-only', ref])).split('\n')).toEqual(
      eight.map((n) => `file-${n}`),
    );
    expect(await namesIn(testGit(directory))).toEqual(eight.map((n) => `file-${n}`));
  });

  thorough('each in its own clone of one remote', async () => {
    await using folder = await temporaryFolder();
    const {bare, all} = await clones(folder.path, 8, 'upstream');
    const changed = await Promise.all(all.map(async (git, n) => add(git, `file-${n}`)));
    expect(changed).toEqual(eight.map(() => true));
    expect((await bare.run(['ls-tree', '--name-only', ref])).split('\n')).toEqual(
      eight.map((n) => `file-${n}`),
    );
    expect(await bare.run(['rev-list', '--count', '--merges', ref])).toBe('0');
  });
});

test('a writer that was killed between the push and the clone’s own ref finds its work done', async () => {
  await using folder = await temporaryFolder();
  const {bare, all} = await clones(folder.path, 2);
  const [one, two] = all as [Git, Git];
  await add(one, 'first');
  const killed: Git = {
    ...one,
    try: async (args, options) => {
      if (args[0] === 'update-ref') throw new Error('killed');
      return one.try(args, options);
    },
  };
  const shared = await bare.run(['rev-parse', ref]);
  await expect(add(killed, 'second')).rejects.toThrow('killed');
  expect(await bare.run(['rev-parse', ref])).not.toBe(shared);
  expect(await one.run(['rev-parse', ref])).toBe(shared);
  expect(await add(testGit(one.directory), 'second')).toBe(false);
  expect(await one.run(['rev-parse', ref])).toBe(await bare.run(['rev-parse', ref]));
  expect(await namesIn(two)).toEqual(['first', 'second']);
});

test('what a lost race wrote is in sight of the second try', async () => {
  await using folder = await temporaryFolder();
  const {all} = await clones(folder.path, 2);
  const [one, two] = all as [Git, Git];
  const seen: (string | undefined)[] = [];
  await updateRecord(one, record, async (before) => {
    seen.push(await before?.file('list'));
    if (seen.length === 1) await add(two, 'list', 'two\n');
    return {files: {list: `${seen.at(-1) ?? ''}one\n`}, value: undefined};
  });
  expect(seen).toEqual([undefined, 'two\n']);
  expect(await (await readRecord(two, ref))?.file('list')).toBe('two\none\n');
});

test('nothing to do is no commit, and what the clone alone has is shared then', async () => {
  await using folder = await temporaryFolder();
  const {bare} = await clones(folder.path, 0);
  await mkdir(join(folder.path, 'alone'));
  const alone = await withoutRemote(join(folder.path, 'alone'));
  const nothing = async (git: Git): Promise<string | undefined> =>
    (await updateRecord(git, record, () => ({files: undefined, value: undefined}))).commit;
  expect(await nothing(alone)).toBeUndefined();
  await add(alone, 'a');
  const commit = await alone.run(['rev-parse', ref]);
  await alone.run(['remote', 'add', 'origin', bare.directory]);
  const connected = testGit(alone.directory);
  expect(await nothing(connected)).toBe(commit);
  expect(await bare.run(['rev-parse', ref])).toBe(commit);
  expect(await add(connected, 'a')).toBe(false);
});

thorough(
  'a writer who remembers the remote as it was notices that the record went, and that it moved',
  async () => {
    await using folder = await temporaryFolder();
    const {bare, all} = await clones(folder.path, 2);
    const [one, two] = all as [Git, Git];
    await add(one, 'a');
    await bare.run(['update-ref', '-d', ref]);
    await one.run(['update-ref', '-d', ref]);
    expect(await add(one, 'a')).toBe(true);
    expect(await bare.run(['ls-tree', '--name-only', ref])).toBe('a');
    await add(two, 'b');
    expect(await add(one, 'c')).toBe(true);
    expect(await bare.run(['ls-tree', '--name-only', ref])).toBe('a\nb\nc');
  },
);

describe('a record of the clone', () => {
  test('that is ahead of the remote counts, and offline nobody is asked', async () => {
    await using folder = await temporaryFolder();
    const {bare, all} = await clones(folder.path, 2);
    const [one, two] = all as [Git, Git];
    await add(one, 'a');
    const early = await bare.run(['rev-parse', ref]);
    await add(one, 'b');
    await bare.run(['update-ref', ref, early]);
    expect(await namesIn(one)).toEqual(['a', 'b']);
    expect(await one.run(['rev-parse', ref])).not.toBe(early);
    expect((await readStated(one, ref, {offline: false}))?.commit).toBe(early);
    expect(await readRecord(two, ref, {offline: true})).toBeUndefined();
    await two.run(['remote', 'set-url', 'origin', join(folder.path, 'gone.git')]);
    await expect(readRecord(two, ref)).rejects.toThrow(/gone\.git/);
    expect(await readRecord(two, ref, {offline: true})).toBeUndefined();
  });

  thorough('that went another way than the remote’s stays reachable from the next commit', async () => {
    await using folder = await temporaryFolder();
    const {bare, all} = await clones(folder.path, 2);
    const [one, two] = all as [Git, Git];
    await add(one, 'a');
    const lone = await bare.run(['rev-parse', ref]);
    await bare.run(['update-ref', '-d', ref]);
    await add(two, 'b');
    expect(await namesIn(one)).toEqual(['b']);
    expect(await one.run(['rev-parse', ref])).toBe(lone);
    expect(await add(one, 'b')).toBe(false);
    expect(await one.run(['rev-parse', ref])).toBe(lone);
    expect(await add(one, 'c')).toBe(true);
    expect(await namesIn(two)).toEqual(['b', 'c']);
    expect(await bare.run(['merge-base', '--is-ancestor', lone, ref])).toBe('');
  });
});
