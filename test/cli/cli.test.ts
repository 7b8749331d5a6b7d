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
    const written = first.out.match(/^wrote (?!registry\/)/gm) ?? [];
    expect(written.length).toBeGreaterThan(7);
    expect(second.err.match(/exists already/g)).toHaveLength(written.length);
    expect(readFileSync(join(folder.path, 'cairn.yaml'), 'utf8')).toBe('mine');
  });
});

describe('cairn init with data', () => {
  const rows = Array.from({length: 40}, (_, i) => `${i},${i % 7},${i % 3 ? 'No' : 'Yes'}\n`).join('');

  test('writes a cairn.yaml that the data keep, and says what it took', async () => {
    await using folder = await temporaryFolder();
    repository(folder.path);
    mkdirSync(join(folder.path, 'data'));
    writeFileSync(join(folder.path, 'data/churn.csv'), `customerID,age,left\n${rows}`);
    const {code, out, err} = cairn(folder.path, 'init', '--pin', 'a'.repeat(40));
    expect({code, err}).toEqual({code: 0, err: ''});
    for (const [option, value] of [
      ['data', 'data/churn.csv'],
      ['id', 'customerID'],
      ['target', 'left'],
      ['positive', 'Yes'],
      ['model', 'churn'],
      ['branch', 'trunk'],
    ])
      expect(out).toContain(`took --${option ?? ''} "${value ?? ''}": `);
    const text = readFileSync(join(folder.path, 'cairn.yaml'), 'utf8');
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/a{40}\/schemas\/config\.schema\.json\n/,
    );
    expect(cairn(folder.path, 'validate-data')).toMatchObject({code: 0});
  });

  test('takes what the options say, and writes the target that is asked for', async () => {
    await using folder = await temporaryFolder();
    repository(folder.path);
    writeFileSync(join(folder.path, 'x.csv'), `k,age,left\n${rows}`);
    const options = [
      '--data',
      'x.csv',
      '--target',
      'age',
      '--id',
      'k',
      '--train',
      '-',
      '--model',
      'm',
      '--deploy',
      'command',
      '--stages',
      'staging,production',
    ];
    const {code, out} = cairn(folder.path, 'init', '--pin', 'a'.repeat(40), ...options);
    expect(code).toBe(0);
    const second = cairn(folder.path, 'init', '--model', 'second', '--data', 'x.csv', '--target', 'left');
    expect(second).toMatchObject({code: 0, err: ''});
    expect(second.out).toContain('added second to cairn.yaml');
    expect(out.match(/^took .*/gm)).toEqual([expect.stringContaining('--branch') as string]);
    const text = readFileSync(join(folder.path, 'cairn.yaml'), 'utf8');
    expect(text).toMatch(
      /task: multiclass[\s\S]*target: here[\s\S]*\ntargets:\n {2}here:\n {4}kind: command/,
    );
    expect(text).toMatch(/ staging:\n {8}rules:\n(?: {10}.*\n)+ {6}production:\n {8}target: here\n/);
    expect(text).toContain('- {id: soaked, after: staging, soak-hours: 24}\n');
    expect(text.match(/versus: champion/g)).toHaveLength(2); // production of each model
    expect(readFileSync(join(folder.path, '.github/workflows/train-model.yml'), 'utf8')).toContain(
      'stage: staging\n',
    );
    const bad = cairn(folder.path, 'init', '--model', 'third', '--stages', 'a b,production');
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('--stages: "a b" is no name of a stage');
    expect(cairn(folder.path, 'validate-data')).toMatchObject({code: 0});
  });
});

describe('cairn init in a repository that has other things', () => {
  test('takes a prefix beside a workflow of the same name, and leaves that one alone', async () => {
    await using folder = await temporaryFolder();
    repository(folder.path);
    mkdirSync(join(folder.path, '.github/workflows'), {recursive: true});
    writeFileSync(join(folder.path, '.github/workflows/train.yml'), 'mine');
    const {code, out} = cairn(folder.path, 'init', '--yes', '--pin', 'a'.repeat(40));
    expect(code).toBe(0);
    expect(out).toContain('took --prefix "cairn-": .github/workflows/train.yml is there already');
    expect(readFileSync(join(folder.path, '.github/workflows/train.yml'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder.path, '.github/workflows/cairn-drift-model.yml'), 'utf8')).toContain(
      'uses: ./.github/workflows/cairn-retrain.yml',
    );
  });

  test('writes the configuration into the folder at hand, and the workflows to the top', async () => {
    await using folder = await temporaryFolder();
    repository(folder.path);
    const sub = join(folder.path, 'models');
    mkdirSync(sub);
    const rows = Array.from({length: 20}, (_, i) => `${i % 7},${i % 2}\n`).join('');
    writeFileSync(join(sub, 'x.csv'), `a,y\n${rows}`);
    expect(cairn(sub, 'init', '--yes', '--pin', 'a'.repeat(40))).toMatchObject({code: 0});
    expect(readFileSync(join(folder.path, '.github/workflows/train.yml'), 'utf8')).toContain(
      '- models/x.csv\n',
    );
    expect(cairn(sub, 'validate-data')).toMatchObject({code: 0});
  });

  test('serves a second folder too, whose workflows get a prefix, and leaves how Git shows the registry', async () => {
    await using folder = await temporaryFolder();
    repository(folder.path);
    for (const name of ['one', 'two']) mkdirSync(join(folder.path, name));
    const one = cairn(join(folder.path, 'one'), 'init', '--yes', '--model', 'one', '--pin', 'a'.repeat(40));
    expect(one).toMatchObject({code: 0, err: ''});
    writeFileSync(join(folder.path, 'registry/.gitattributes'), 'mine');
    const two = cairn(join(folder.path, 'two'), 'init', '--yes', '--model', 'two', '--pin', 'a'.repeat(40));
    expect(two).toMatchObject({code: 0, err: ''});
    expect(two.out).toContain('wrote .github/workflows/cairn-train.yml\n');
    expect(two.out).toContain('left registry/.gitattributes as it is: it is there already\n');
    expect(two.out).not.toContain('wrote registry/');
    expect(readFileSync(join(folder.path, 'registry/.gitattributes'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder.path, 'two/cairn.yaml'), 'utf8')).toContain('  two:');
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
