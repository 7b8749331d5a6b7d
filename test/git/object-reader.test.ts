import {spawn} from 'node:child_process';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {commitFiles, readBytesAt, readFileAt} from '../../src/git/commit-files.ts';
import {resolveCommit} from '../../src/git/ensure-commit.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const date = new Date('2025-01-01T00:00:00Z');

async function repository(directory: string): Promise<{git: Git; commit: string}> {
  const git = testGit(directory);
  await mkdir(directory, {recursive: true});
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
  return {git, commit: await git.run(['rev-parse', 'HEAD'])};
}

test('files of every name and size, many at once, and none where there is none', async () => {
  await using folder = await temporaryFolder();
  const {git, commit: parent} = await repository(folder.path);
  const big = Buffer.alloc(3_000_000, 'big\n');
  const files: Record<string, string | Uint8Array> = {
    plain: 'text\n',
    empty: '',
    'a folder/with "quotes" and \\': 'quoted',
    'line\nbreak': 'broken',
    'é 模型': 'unicode',
    big,
    fake: `${'a'.repeat(40)} blob 3\nabc\n`,
  };
  const commit = await commitFiles(git, {parent, files, message: 'x', date});
  const names = [...Object.keys(files), 'nothing', 'a folder', 'no\nfile', ...Object.keys(files)];
  const read = await Promise.all(names.map(async (name) => readBytesAt(git, commit, name)));
  expect(read.map((bytes) => bytes && digestOf(bytes))).toEqual(
    names.map((name) => (files[name] === undefined ? undefined : digestOf(files[name]))),
  );
  expect(await readFileAt(git, 'HEAD', 'plain')).toBeUndefined();
  expect(await readFileAt(git, 'nowhere', 'plain')).toBeUndefined();
  expect(await readFileAt(git, `${commit} blob 3`, 'plain')).toBeUndefined();
});

test('what comes after the first question is found: commits, refs, fetched packs', async () => {
  await using folder = await temporaryFolder();
  const {git} = await repository(join(folder.path, 'one'));
  await git.run(['clone', '--quiet', '.', join(folder.path, 'two')]);
  const two = testGit(join(folder.path, 'two'));
  expect(await resolveCommit(two, 'refs/heads/next')).toBeUndefined();
  let parent = 'HEAD';
  for (let index = 0; index < 3; index++)
    parent = await commitFiles(git, {parent, files: {[`f${index}`]: String(index)}, message: 'x', date});
  await git.run(['update-ref', 'refs/heads/next', parent]);
  await git.run(['repack', '-adq']);
  await two.run(['-c', 'fetch.unpackLimit=1', 'fetch', '--quiet', 'origin', 'next:next']);
  expect(await resolveCommit(two, 'refs/heads/next')).toBe(parent);
  expect(await readFileAt(two, 'next', 'f2')).toBe('2');
  await two.run(['pack-refs', '--all']);
  await two.run(['gc', '--quiet', '--prune=now']);
  expect(await readFileAt(two, 'next', 'f1')).toBe('1');
});

test('a reader that ended is started again; where there is no repository the error says so', async () => {
  await using folder = await temporaryFolder();
  const {git, commit} = await repository(join(folder.path, 'one'));
  expect(await resolveCommit(git, 'HEAD')).toBe(commit);
  await rm(join(git.directory, '.git'), {recursive: true});
  await writeFile(join(git.directory, 'x'), '');
  const other = testGit(git.directory);
  await expect(other.object('HEAD')).rejects.toMatchObject({code: 'CAIRN_GIT_NO_REPOSITORY'});
  await git.run(['init', '--quiet']);
  expect(await other.object('HEAD')).toBeUndefined();
  await expect(testGit(join(folder.path, 'gone')).object('HEAD')).rejects.toMatchObject({
    code: 'CAIRN_GIT_NO_REPOSITORY',
  });
});

test('an object that a partial clone lacks is fetched; where that fails, it is said and not taken for absence', async () => {
  await using folder = await temporaryFolder();
  const {git} = await repository(join(folder.path, 'one'));
  const commit = await commitFiles(git, {
    parent: 'HEAD',
    files: {a: 'lazy', b: 'lazier'},
    message: 'x',
    date,
  });
  await git.run(['update-ref', 'refs/heads/main', commit]);
  await git.run(['config', 'uploadpack.allowFilter', 'true']);
  await git.run(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const url = `file://${git.directory}`;
  await git.run(['clone', '--quiet', '--bare', '--filter=blob:none', url, join(folder.path, 'two')]);
  const two = testGit(join(folder.path, 'two'));
  expect(await readFileAt(two, 'main', 'a')).toBe('lazy');
  expect(await resolveCommit(two, '1'.repeat(40))).toBeUndefined();
  await rm(git.directory, {recursive: true});
  await expect(readFileAt(two, 'main', 'b')).rejects.toThrow(/cat-file --batch/);
  expect(await readFileAt(two, 'main', 'a')).toBe('lazy');
});

test('a reader holds no process that has nothing else to do', async () => {
  await using folder = await temporaryFolder();
  const {git, commit} = await repository(folder.path);
  const source = fileURLToPath(new URL('../../src/git/git.ts', import.meta.url));
  const program = `
    const {openGit} = await import(${JSON.stringify(source)});
    const git = openGit({directory: ${JSON.stringify(git.directory)}, environment: {PATH: process.env.PATH}});
    const found = await git.object('HEAD');
    const held = process.getActiveResourcesInfo().filter((one) => /Pipe|Process|Timeout/.test(one));
    await new Promise((resolve) => setImmediate(resolve));
    console.log(found.id, held);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const out: string[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  expect(out.join('')).toBe(`${commit} []\n`);
});
