import {spawnSync} from 'node:child_process';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {machineText} from '../../src/report/machine-text.ts';
import {trainingMachine} from '../../src/training/training-machine.ts';
import {temporaryFolder} from '../support/temporary.ts';

const version = spawnSync('python3', ['-c', 'import platform; print(platform.python_version())'], {
  encoding: 'utf8',
});

/** What is found out with these programs first on PATH. */
async function found(
  command: readonly string[],
  programs: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
) {
  await using folder = await temporaryFolder();
  const bin = join(folder.path, 'bin');
  await mkdir(bin);
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return await trainingMachine(command, {
    folder: folder.path,
    childEnvironment: {PATH: `${bin}:${process.env['PATH'] ?? ''}`, ...variables},
    signal: new AbortController().signal,
  });
}

test.skipIf(version.status !== 0)('a training by Python names its version and its packages', async () => {
  const {interpreter, packages = {}} = await found(['python3', 'train.py']);
  expect(interpreter).toBe(`Python ${version.stdout.trim()}`);
  const names = Object.keys(packages);
  expect(names).toContain('pip');
  expect(names).toEqual([...names].sort());
  expect(packages['pip']).toMatch(/^\d+\.\d+/);
});

test('the interpreter is the one of the command, with what stands before it', async () => {
  const uv =
    'shift; shift; echo "Python 3.9.9"; echo "numpy 2.0"; echo "numpy 1.0"; echo "odd line of words"';
  expect(await found(['uv', 'run', 'python', 'train.py'], {uv})).toEqual({
    interpreter: 'Python 3.9.9',
    packages: {numpy: '2.0'},
  });
  const Rscript = '[ "$1" = -e ] && echo "R 4.3.1 " && echo "stats 4.3.1"';
  expect(await found(['Rscript', 'train.R'], {Rscript})).toEqual({
    interpreter: 'R 4.3.1',
    packages: {stats: '4.3.1'},
  });
});

test.each([
  ['no interpreter that is known', ['node', 'train.mjs'], {}],
  ['a python that does not start', ['python3.99', 'train.py'], {}],
  ['a python that fails', ['python', 'train.py'], {python: 'echo "Python 3.9.9"; exit 1'}],
  ['a python that says something else', ['python', 'train.py'], {python: 'echo hello'}],
])('%s leaves it out', async (_, command, programs) => {
  expect(await found(command, programs)).toEqual({});
});

test('GPUs and the image are named where they are known', async () => {
  const machine = await found(
    ['node', 'train.mjs'],
    {'nvidia-smi': 'echo "NVIDIA A10, 550.54"; echo "NVIDIA A10, 550.54"'},
    {CAIRN_IMAGE: 'python:3.12@sha256:ab'},
  );
  expect(machine).toEqual({
    gpus: ['NVIDIA A10, 550.54', 'NVIDIA A10, 550.54'],
    image: 'python:3.12@sha256:ab',
  });
  expect(machineText({...machine, interpreter: 'Python 3.12.1', packages: {a: '1'}})).toBe(
    'Python 3.12.1 with 1 package, 2 × NVIDIA A10, 550.54, image python:3.12@sha256:ab',
  );
  expect(machineText({})).toBe('');
});
