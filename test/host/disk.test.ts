import {execFile, execFileSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {explainFileFault} from '../../src/files/file-fault.ts';
import {replaceFile} from '../../src/files/replace-file.ts';
import {writeChecked} from '../../src/files/write-checked.ts';
import {asUserError} from '../../src/host/as-user-error.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {writeNewFiles} from '../../src/templates/write-new-files.ts';
import {testGit} from '../support/context.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const fault = (code: string, more: object): Error => Object.assign(new Error(`${code}: x`), {code, ...more});

test.each<[string, unknown, string | undefined, string | undefined]>([
  ['full', fault('ENOSPC', {syscall: 'write', path: '/a'}), 'CAIRN_DISK_FULL', '/a'],
  ['full, without a place', fault('ENOSPC', {syscall: 'write'}), 'CAIRN_DISK_FULL', undefined],
  ['a quota', fault('EDQUOT', {syscall: 'open', path: '/a'}), 'CAIRN_DISK_FULL', '/a'],
  ['read-only', fault('EROFS', {syscall: 'mkdir', path: '/a'}), 'CAIRN_DISK_READ_ONLY', '/a'],
  ['forbidden', fault('EACCES', {syscall: 'rename', path: '/a', dest: '/b'}), 'CAIRN_FILE_FORBIDDEN', '/b'],
  [
    'a cause',
    new Error('x', {cause: fault('EPERM', {syscall: 'unlink', path: '/a'})}),
    'CAIRN_FILE_FORBIDDEN',
    '/a',
  ],
  ['a port', fault('EACCES', {syscall: 'listen'}), undefined, undefined],
  ['a program', fault('EACCES', {syscall: 'spawn /bin/x', path: '/bin/x'}), undefined, undefined],
  ['a file that is not there', fault('ENOENT', {syscall: 'open', path: '/a'}), undefined, undefined],
  ['a library', fault('EPERM', {}), undefined, undefined],
])('%s', (_, error, code, where) => {
  const explained = explainFileFault(error);
  if (code === undefined) expect(explained).toBe(error);
  else {
    expect(explained).toMatchObject({code});
    expect(explained instanceof UserError && explained.mistakes[0]?.where).toBe(where);
  }
});

/** A file system of its own with so much room, or why there is none. */
async function smallDisk(
  size: string,
): Promise<(AsyncDisposable & {path: string; remount: (how: string) => void}) | undefined> {
  const folder = await temporaryFolder();
  const mount = (...args: string[]): void => {
    execFileSync('mount', args, {stdio: 'ignore'});
  };
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder.path);
  } catch {
    await folder[Symbol.asyncDispose]();
    return undefined;
  }
  return {
    path: folder.path,
    remount: (how) => {
      mount('-o', `remount,${how}`, folder.path);
    },
    async [Symbol.asyncDispose]() {
      execFileSync('umount', ['-l', folder.path]);
      await folder[Symbol.asyncDispose]();
    },
  };
}

const cannotMount = 'this user may not mount a file system of a given size';

describe('a full disk', () => {
  test('a file is replaced whole or not at all, and no part of one stays', async ({skip}) => {
    await using disk = (await smallDisk('64k')) ?? skip(cannotMount);
    const file = join(disk.path, 'report.json');
    await replaceFile(file, 'old');
    await expect(replaceFile(file, 'x'.repeat(200_000))).rejects.toMatchObject({code: 'ENOSPC', path: file});
    const bytes = async function* (): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < 20; sent++) yield await Promise.resolve(Buffer.alloc(10_000));
    };
    const expected = {size: 200_000, sha256: `sha256:${'0'.repeat(64)}`} as const;
    const model = join(disk.path, 'model.onnx');
    await expect(writeChecked(bytes(), model, expected)).rejects.toMatchObject({code: 'ENOSPC', path: model});
    const files = new Map([
      ['a.yml', 'a'],
      ['b.yml', 'x'.repeat(200_000)],
    ]);
    await expect(writeNewFiles(disk.path, files)).rejects.toMatchObject({code: 'ENOSPC'});
    expect(await readdir(disk.path)).toEqual(['report.json']);
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  test('git says it in its own words', async ({skip}) => {
    await using disk = (await smallDisk('4m')) ?? skip(cannotMount);
    await repository(disk.path);
    const git = testGit(disk.path);
    const store = async (): Promise<unknown> =>
      git
        .run(['hash-object', '-w', '--stdin'], {input: randomBytes(100_000)})
        .then(() => undefined, asUserError);
    await writeFile(join(disk.path, 'filler'), Buffer.alloc(8 << 20)).catch(() => undefined);
    expect(await store()).toMatchObject({code: 'CAIRN_DISK_FULL'});
    await rm(join(disk.path, 'filler'));
    expect(await store()).toBeUndefined();
    disk.remount('ro');
    expect(await store()).toMatchObject({code: 'CAIRN_DISK_READ_ONLY'});
  });

  thorough(
    'verbs say so with exit code 1, leave nothing half-written, and go on when there is room',
    async ({skip}) => {
      await using disk = (await smallDisk('4m')) ?? skip(cannotMount);
      await using temporary = await temporaryFolder();
      const {path} = disk;
      await repository(path);
      const run = async (...args: string[]): Promise<{code: number; said: string}> =>
        cairn(args, {directory: path, temporary: temporary.path});
      const filler = join(path, 'filler');
      const fill = async (): Promise<void> => {
        await writeFile(filler, Buffer.alloc(8 << 20)).catch(() => undefined);
      };
      await fill();
      for (const verb of ['validate-data', 'train']) {
        const told = await run(verb, '--model', 'small');
        expect(told.said).toMatch(/error CAIRN_DISK_FULL\n.*disk is full/s);
        expect(told.code).toBe(1);
        expect(existsSync(join(path, '.cairn')) ? await left(join(path, '.cairn')) : []).toEqual([]);
      }
      await rm(filler);
      expect((await run('validate-data', '--model', 'small')).code).toBe(0);
      disk.remount('ro');
      for (const verb of ['validate-data', 'train']) {
        const told = await run(verb, '--model', 'small');
        expect(told.said).toMatch(/error CAIRN_DISK_READ_ONLY\n.*read-only/s);
        expect(told.code).toBe(1);
      }
      disk.remount('rw');
      expect((await run('train', '--model', 'small')).code).toBe(0);
      expect(await readdir(temporary.path)).toEqual([]);
    },
    120_000,
  );
});

/** Files below a folder with something in them. */
async function left(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries.filter((entry) => entry.isFile() && entry.name !== '.gitignore').map(({name}) => name);
}

async function repository(folder: string): Promise<void> {
  const git = testGit(folder);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'cairn.yaml'), smallConfig);
  await writeFile(join(folder, '.gitignore'), '.cairn/\nfiller\n');
  await writeFile(join(folder, 'data', '2024-01.csv'), smallCsv(600));
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'first']);
}

/** The CLI from its source, in a process of its own. */
async function cairn(
  args: readonly string[],
  {directory, temporary}: {directory: string; temporary: string},
): Promise<{code: number; said: string}> {
  return new Promise((resolve) => {
    const environment = {PATH: process.env['PATH'], HOME: temporary, TMPDIR: temporary, LANG: 'C.UTF-8'};
    const identity = {
      GIT_AUTHOR_NAME: 'T',
      GIT_AUTHOR_EMAIL: 't@t',
      GIT_COMMITTER_NAME: 'T',
      GIT_COMMITTER_EMAIL: 't@t',
    };
    const child = execFile(
      process.execPath,
      [join(process.cwd(), 'src/cli/main.ts'), ...args],
      {cwd: directory, env: {...environment, ...identity}},
      (_, stdout, stderr) => {
        resolve({code: child.exitCode ?? -1, said: `${stdout}${stderr}`});
      },
    );
  });
}
