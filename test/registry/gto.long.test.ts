import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {holderOf, readWholeRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {cairn, registryRepository, rolledBack} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** The real GTO, kept between runs; its newest dependencies miss a module that it imports, hence the pins. */
const home = join(import.meta.dirname, '../../node_modules/.cache/cairn-gto-venv');
const requirements = ['gto==1.7.2', 'typer==0.15.4', 'click==8.1.8'];
const program = join(home, 'bin/gto');
let absent: string | undefined = 'not looked for';

beforeAll(async () => {
  absent = process.env['CAIRN_TEST_GTO'] === '0' ? 'CAIRN_TEST_GTO is 0' : await install();
  if (absent !== undefined) process.stderr.write(`gto tests are skipped: ${absent}\n`);
}, 180_000);

async function install(): Promise<string | undefined> {
  const ready = join(home, `ready-${requirements.join('-').replaceAll('==', '-')}`);
  if (existsSync(ready)) return undefined;
  await rm(home, {recursive: true, force: true});
  await mkdir(home, {recursive: true});
  for (const [command, ...args] of [
    ['python3', '-m', 'venv', home],
    [join(home, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', ...requirements],
    [program, '--version'],
  ]) {
    const {status, stderr, error} = spawnSync(command ?? '', args, {encoding: 'utf8', timeout: 80_000});
    if (status !== 0) return `${command} failed: ${error?.message ?? stderr.trim().slice(-300)}`;
  }
  await writeFile(`${ready}.new`, '');
  await rename(`${ready}.new`, ready);
  return undefined;
}

function gto(directory: string, ...args: string[]): string {
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd: directory,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], HOME: directory, TZ: 'UTC', NO_COLOR: '1'},
  });
  if (status !== 0) throw new Error(`gto ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

function json(text: string): unknown {
  return JSON.parse(text);
}

/** GTO's JSON with its times in UTC, where GTO keeps the zone of the tagger. */
function inUtc(text: string): unknown {
  const utc = (time: string): string => new Date(time).toISOString().replace('.000Z', '+00:00');
  return json(text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/g, utc));
}

describe('a repository that Cairn wrote', () => {
  test('is the same to gto and to --format gto', async (context) => {
    if (absent !== undefined) context.skip(absent);
    await using folder = await temporaryFolder();
    const {path} = folder;
    const {git} = await rolledBack(path);
    const ours = (...args: string[]): unknown => json(cairn(path, ...args, '--format', 'gto').out);
    expect(ours('show')).toEqual(json(gto(path, 'show', '--json')));
    expect(ours('show')).toMatchObject({
      m: {version: 'v2.0.0', stage: {production: 'v1.0.0', staging: 'v2.0.0'}},
    });
    expect(ours('history')).toEqual(json(gto(path, 'history', '--json')));
    expect(ours('history', '--asc')).toEqual(json(gto(path, 'history', '--json', '--asc')));
    for (const tag of (await git.run(['tag'])).split('\n'))
      expect(ours('check-ref', tag)).toEqual(json(gto(path, 'check-ref', tag, '--json')));
    expect(ours('show', 'm')).toEqual(json(gto(path, 'show', 'm', '--json')));
    for (const name of ['m@v2.0.0', 'm@latest', 'm#staging', 'm@v7.0.0'])
      expect(ours('show', name)).toEqual(json(gto(path, 'show', name, '--json')));
  });

  test('with stages taken away and given back, a version taken back, and a commit that is assigned before it is registered', async (context) => {
    if (absent !== undefined) context.skip(absent);
    await using folder = await temporaryFolder();
    const {path} = folder;
    const {git, commits, state} = await rolledBack(path);
    const [a = '', b = '', c = ''] = commits;
    const at = 1_700_000_100;
    await state({kind: 'unassignment', model: 'm', stage: 'staging'}, b, at, '2.0.0');
    await state({kind: 'assignment', model: 'm', stage: 'staging'}, b, at + 10, '2.0.0');
    await git.run(['tag', '-a', '-m', 'bare', 'm#dev#40', c], {
      environment: {GIT_COMMITTER_DATE: `${at + 20} +0100`},
    });
    await state({kind: 'version', model: 'm', version: '3.0.0-rc.1'}, c, at + 30, '3.0.0-rc.1');
    await state({kind: 'assignment', model: 'm', stage: 'shadow'}, a, at + 40, '1.0.0');
    const ours = (...args: string[]): unknown => json(cairn(path, ...args, '--format', 'gto').out);
    for (const args of [['show'], ['show', 'm'], ['show', 'm#dev']])
      expect(ours(...args)).toEqual(inUtc(gto(path, ...args, '--json')));
    await state({kind: 'unassignment', model: 'm', stage: 'staging'}, b, at + 50, '2.0.0');
    await state({kind: 'deregistration', model: 'm', version: '2.0.0'}, b, at + 60, '2.0.0');
    // Where nothing moves up: staging is empty for both, and 2.0.0 is gone.
    for (const args of [['show'], ['show', 'm'], ['history'], ['check-ref', 'm#staging!#42']])
      expect(ours(...args)).toEqual(inUtc(gto(path, ...args, '--json')));
  });
});

describe('a repository that gto wrote', () => {
  test('is read with the versions, the holders and the history that gto means', async (context) => {
    if (absent !== undefined) context.skip(absent);
    await using folder = await temporaryFolder();
    const {path} = folder;
    const {git, commits} = await registryRepository(path);
    const second = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100));
    gto(path, 'register', 'm', commits[0] ?? '', '--version', 'v1.0.0');
    await second();
    gto(path, 'register', 'm', commits[1] ?? '');
    await second();
    gto(path, 'assign', 'm', '--version', 'v1.0.1', '--stage', 'production');
    await second();
    gto(path, 'assign', 'm', '--version', 'v1.0.0', '--stage', 'production');
    gto(path, 'register', 'models/cv:other', commits[2] ?? '');
    const registry = await readWholeRegistry(git, {declared: undefined});
    expect(versionsOf(registry, 'm').map(({version}) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(holderOf(registry, 'm', 'production')).toMatchObject({version: '1.0.0', sequence: 4});
    expect(versionsOf(registry, 'models/cv:other').map(({version}) => version)).toEqual(['0.0.1']);
    expect(registry.diagnostics).toEqual([]);
    expect(json(cairn(path, 'show', '--format', 'gto').out)).toEqual(json(gto(path, 'show', '--json')));
    expect(json(cairn(path, 'history', 'm', '--format', 'gto').out)).toEqual(
      json(gto(path, 'history', 'm', '--json')),
    );
    // Within one second GTO's own order is a matter of chance.
    await second();
    gto(path, 'deprecate', 'm', 'v1.0.0', 'production');
    await second();
    gto(path, 'deprecate', 'm');
    expect(json(cairn(path, 'show', '--format', 'gto').out)).toEqual(json(gto(path, 'show', '--json')));
  });
});
