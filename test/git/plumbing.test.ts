import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commitFiles, readFileAt} from '../../src/git/commit-files.ts';
import {ensureCommit, mergeBase} from '../../src/git/ensure-commit.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {pushCreateOnly, pushExpecting} from '../../src/git/push.ts';
import {remoteRef} from '../../src/git/remote.ts';
import {writeTagObject} from '../../src/git/tag-object.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const date = new Date('2025-01-01T00:00:00Z');

describe('commitFiles', () => {
  test('adds, replaces and deletes deep files, and touches neither work tree, index nor HEAD', async () => {
    await using folder = await temporaryFolder();
    const git = await repository(folder.path, {'a/b/c.txt': '1', 'a/d.txt': '2', 'top é.txt': '3'});
    await writeFile(join(folder.path, 'a/d.txt'), 'dirty');
    await writeFile(join(folder.path, 'staged.txt'), 'staged');
    await git.run(['add', 'staged.txt']);
    const before = [await git.run(['status', '--porcelain']), await git.run(['rev-parse', 'HEAD'])];
    const commit = await commitFiles(git, {
      parent: 'HEAD',
      files: {'a/b/c.txt': null, 'a/d.txt': 'new\n', 'x/y/z.txt': 'z'},
      message: 'Message\n',
      date,
    });
    expect(await git.run(['-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', commit])).toBe(
      'a/d.txt\ntop é.txt\nx/y/z.txt',
    );
    expect(await readFileAt(git, commit, 'a/d.txt')).toBe('new\n');
    expect(await readFileAt(git, commit, 'a/b/c.txt')).toBeUndefined();
    expect([await git.run(['status', '--porcelain']), await git.run(['rev-parse', 'HEAD'])]).toEqual(before);
    await git.run(['fsck', '--strict']);
  });

  test('the same input makes the same commit', async () => {
    await using folder = await temporaryFolder();
    const git = await repository(folder.path, {a: '1'});
    const options = {parent: 'HEAD', files: {b: '2'}, message: 'x\n', date};
    expect(await commitFiles(git, options)).toBe(await commitFiles(git, options));
  });

  test('a file takes the place of a folder and the other way round; nothing may be left', async () => {
    await using folder = await temporaryFolder();
    const git = await repository(folder.path, {'a/b': '1'});
    const file = await commitFiles(git, {parent: 'HEAD', files: {a: 'file'}, message: 'x', date});
    expect(await git.run(['ls-tree', '-r', '--name-only', file])).toBe('a');
    const back = await commitFiles(git, {parent: file, files: {'a/b': 'folder'}, message: 'x', date});
    expect(await git.run(['ls-tree', '-r', '--name-only', back])).toBe('a/b');
    const empty = await commitFiles(git, {parent: back, files: {'a/b': null}, message: 'x', date});
    expect(await git.run(['ls-tree', '-r', empty])).toBe('');
  });

  test.each(['../x', 'a/../x', '/x', 'a//b', './x'])('%s is no path', async (path) => {
    await using folder = await temporaryFolder();
    const git = await repository(folder.path, {a: '1'});
    await expect(
      commitFiles(git, {parent: 'HEAD', files: {[path]: 'x'}, message: 'x', date}),
    ).rejects.toThrow(/not a path/);
  });
});

describe('create-only pushes', () => {
  test('the first wins, the second is told and keeps nothing, the same again is fine', async () => {
    await using folder = await temporaryFolder();
    const {one, two, commit} = await twoClones(folder.path);
    const mine = await writeTagObject(one, {name: 'x', commit, message: 'one\n', date});
    const theirs = await writeTagObject(two, {name: 'x', commit, message: 'two\n', date});
    expect(await pushCreateOnly(one, {refs: ['refs/tags/x'], object: mine})).toBe('created');
    expect(await pushCreateOnly(two, {refs: ['refs/tags/x'], object: theirs})).toBe('taken');
    expect(await two.run(['tag', '--list'])).toBe('');
    expect(await pushCreateOnly(one, {refs: ['refs/tags/x'], object: mine})).toBe('created');
    expect(await remoteRef(two, 'refs/tags/x')).toBe(mine);
    expect(await one.run(['cat-file', '-p', 'refs/tags/x'])).toContain('> 1735689600 +0000');
  });

  test('many at once: exactly one wins', async () => {
    await using folder = await temporaryFolder();
    const {one, two, commit} = await twoClones(folder.path);
    const outcomes = await Promise.all(
      [one, two, one, two].map(async (git, index) => {
        const object = await writeTagObject(git, {name: 'x', commit, message: `${index}\n`, date});
        return pushCreateOnly(git, {refs: ['refs/tags/x'], object});
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  });

  test('without a remote the clone decides', async () => {
    await using folder = await temporaryFolder();
    const git = await repository(folder.path, {a: '1'});
    const commit = await git.run(['rev-parse', 'HEAD']);
    const first = await writeTagObject(git, {name: 'x', commit, message: 'one\n', date});
    const second = await writeTagObject(git, {name: 'x', commit, message: 'two\n', date});
    expect(await pushCreateOnly(git, {refs: ['refs/tags/x'], object: first})).toBe('created');
    expect(await pushCreateOnly(git, {refs: ['refs/tags/x'], object: first})).toBe('created');
    expect(await pushCreateOnly(git, {refs: ['refs/tags/x'], object: second})).toBe('taken');
  });

  test('more than three tags in one push, which would start no workflow, are a fault', async () => {
    await using folder = await temporaryFolder();
    const {one, commit} = await twoClones(folder.path);
    const refs = ['a', 'b', 'c'].map((name) => `refs/tags/${name}`);
    expect(await pushCreateOnly(one, {refs: [...refs, 'refs/cairn/x'], object: commit})).toBe('created');
    await expect(pushCreateOnly(one, {refs: [...refs, 'refs/tags/d'], object: commit})).rejects.toThrow(
      'more than three tags',
    );
  });

  test('a branch moves from the value that was seen alone', async () => {
    await using folder = await temporaryFolder();
    const {one, two, commit} = await twoClones(folder.path);
    const next = await commitFiles(one, {parent: commit, files: {b: '1'}, message: 'x', date});
    const other = await commitFiles(two, {parent: commit, files: {b: '2'}, message: 'x', date});
    const ref = 'refs/heads/b';
    expect(await pushExpecting(one, {ref, object: next, expected: ''})).toBe('pushed');
    expect(await pushExpecting(two, {ref, object: other, expected: ''})).toBe('moved');
    expect(await pushExpecting(two, {ref, object: other, expected: commit})).toBe('moved');
    expect(await pushExpecting(two, {ref, object: other, expected: next})).toBe('pushed');
  });

  test('a remote that refuses is a clear error, not a lost race', async () => {
    await using folder = await temporaryFolder();
    const {one, commit} = await twoClones(folder.path);
    const hook = join(folder.path, 'origin.git/hooks/pre-receive');
    await mkdir(join(folder.path, 'origin.git/hooks'), {recursive: true});
    await writeFile(hook, '#!/bin/sh\necho "tags are protected" >&2\nexit 1\n', {mode: 0o755});
    await expect(pushCreateOnly(one, {refs: ['refs/tags/x'], object: commit})).rejects.toMatchObject({
      code: 'CAIRN_PUSH_REFUSED',
    });
  });
});

test('a commit that the clone lacks is fetched; history of a shallow clone is completed', async () => {
  await using folder = await temporaryFolder();
  const {one, commit} = await twoClones(folder.path);
  const next = await commitFiles(one, {parent: commit, files: {b: '1'}, message: 'x', date});
  await one.run(['push', '--quiet', 'origin', `${next}:refs/heads/next`]);
  const directory = join(folder.path, 'shallow');
  await one.run(['clone', '--quiet', '--depth=1', `file://${join(folder.path, 'origin.git')}`, directory]);
  const shallow = testGit(directory);
  expect(await ensureCommit(shallow, next, {role: 'head', refs: ['refs/heads/next']})).toBe(next);
  expect(await ensureCommit(shallow, 'next', {role: 'head'})).toBe(next);
  expect(await mergeBase(shallow, commit, next)).toBe(commit);
  await expect(ensureCommit(shallow, '--upload-pack=touch /tmp/x', {role: 'head'})).rejects.toMatchObject({
    code: 'CAIRN_COMMIT_MISSING',
  });
});

async function repository(directory: string, files: Record<string, string>): Promise<Git> {
  const git = testGit(directory);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), {recursive: true});
    await writeFile(join(directory, path), text);
  }
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'First']);
  return git;
}

async function twoClones(root: string): Promise<{one: Git; two: Git; commit: string}> {
  const bare = join(root, 'origin.git');
  await mkdir(bare);
  await testGit(bare).run(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  await mkdir(join(root, 'one'));
  const one = await repository(join(root, 'one'), {a: '1'});
  await one.run(['remote', 'add', 'origin', bare]);
  await one.run(['push', '--quiet', 'origin', 'main']);
  await one.run(['clone', '--quiet', bare, join(root, 'two')]);
  return {one, two: testGit(join(root, 'two')), commit: await one.run(['rev-parse', 'HEAD'])};
}
