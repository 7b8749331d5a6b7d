import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {temporaryFolder} from '../support/temporary.ts';

/** The command line as a person meets it: the launcher in bin/ and the built dist/. */
function cairn(directory: string, ...args: string[]): {code: number; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(process.cwd(), 'bin/cairn.cjs'), '-C', directory, ...args],
    {
      encoding: 'utf8',
      env: {PATH: process.env['PATH'], HOME: directory},
    },
  );
  return {code: status ?? -1, out: stdout, err: stderr};
}

function repository(directory: string): void {
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'trunk', directory]);
}

describe('cairn init', () => {
  test('writes the workflows for the branch and the model, and refuses to overwrite', async () => {
    await using folder = await temporaryFolder();
    repository(folder.path);
    const first = cairn(folder.path, 'init', '--yes', '--model', 'churn', '--pin', 'a'.repeat(40));
    expect(first).toMatchObject({code: 0, err: ''});
    expect(readFileSync(join(folder.path, '.github/workflows/train.yml'), 'utf8')).toContain(
      'branches: [trunk]',
    );
    expect(readFileSync(join(folder.path, 'cairn.yaml'), 'utf8')).toContain('  churn:');
    writeFileSync(join(folder.path, 'cairn.yaml'), 'mine');
    const second = cairn(folder.path, 'init', '--yes');
    expect(second.code).toBe(1);
    expect(second.err).toContain('CAIRN_FILE_EXISTS');
    const written = first.out.match(/^wrote /gm) ?? [];
    expect(written.length).toBeGreaterThan(7);
    expect(second.err.match(/exists already/g)).toHaveLength(written.length);
    expect(readFileSync(join(folder.path, 'cairn.yaml'), 'utf8')).toBe('mine');
  });
});

describe('a mistake at a terminal', () => {
  test('gets all mistakes of the call at once, a code, and exit code 1', async () => {
    await using folder = await temporaryFolder();
    const {code, err, out} = cairn(folder.path, 'register', '--bump', 'huge');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('error CAIRN_INPUT_INVALID');
    expect(err).toContain('--model');
    expect(err).toContain('--run');
    expect(err).toContain('one of patch, minor, major');
  });

  test('is JSON on stdout when JSON was asked for', async () => {
    await using folder = await temporaryFolder();
    const {code, out} = cairn(folder.path, '--json', 'validate-data');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({error: {code: 'CAIRN_CONFIG_INVALID'}});
  });

  test('an unknown command is named, with the nearest known one', async () => {
    await using folder = await temporaryFolder();
    const {code, err} = cairn(folder.path, 'regster');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean register?');
  });

  test('a port that is none is refused', async () => {
    await using folder = await temporaryFolder();
    expect(cairn(folder.path, 'serve', '--from', '.', '--port', '99999').err).toContain(
      'a port from 1 to 65535',
    );
  });
});

describe('the launcher', () => {
  test('says one clear sentence on an old Node where there is no newer one', async () => {
    await using folder = await temporaryFolder();
    cpSync('bin', join(folder.path, 'bin'), {recursive: true});
    mkdirSync(join(folder.path, 'dist'));
    writeFileSync(
      join(folder.path, 'old.cjs'),
      "Object.defineProperty(process.versions, 'node', {value: '18.20.0'});\n",
    );
    const {status, stderr} = spawnSync(
      process.execPath,
      ['--require', join(folder.path, 'old.cjs'), join(folder.path, 'bin/cairn.cjs'), '--version'],
      {
        encoding: 'utf8',
        env: {PATH: folder.path},
      },
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'error CAIRN_NODE_TOO_OLD\nCairn runs on Node.js 24 or newer, and this is 18.20.0. Install Node.js 24 (https://nodejs.org) and try again.\n',
    );
  });

  test('prints the version', async () => {
    await using folder = await temporaryFolder();
    expect(cairn(folder.path, '--version').out).toMatch(/^cairn \d+\.\d+\.\d+\n$/);
  });
});
