import {cp, mkdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {runBundle, type ActionRun} from '../support/run-action.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: code that ran earlier on this machine as the same user: a training command, or an earlier job of a self-hosted runner.
 * What it may reach: the runner's tool cache, the folders above the toolkit, the home folder.
 * What stops it: files of native parts are compared with digests that are committed with Cairn, each time before they are
 * loaded; nothing beside the toolkit is looked at.
 */

const machine = `${process.platform}-${process.arch}`;
const name = `@duckdb/node-bindings-${machine}`;

/** The toolkit as the runner unpacks it: dist/ and actions/, no node_modules; and a workspace with data. */
async function world(): Promise<
  AsyncDisposable & {
    root: string;
    cache: string;
    proof: string;
    evil: string;
    validate: () => Promise<ActionRun>;
  }
> {
  const folder = await temporaryFolder();
  const root = join(folder.path, 'actions', 'cairn');
  const workspace = join(folder.path, 'workspace');
  const tools = join(folder.path, 'tools');
  await mkdir(root, {recursive: true});
  await mkdir(join(workspace, 'data'), {recursive: true});
  for (const part of ['actions', 'dist', 'package.json']) await cp(part, join(root, part), {recursive: true});
  await writeFile(join(workspace, 'cairn.yaml'), smallConfig);
  await writeFile(join(workspace, 'data/sales.csv'), smallCsv(100));
  const proof = join(folder.path, 'proof');
  const table = JSON.parse(await readFile('src/native/native-packages.json', 'utf8')) as {
    duckdb: Record<string, {packages: {version: string}[]}>;
  };
  const version = table.duckdb[machine]?.packages[0]?.version ?? '';
  return {
    root,
    cache: join(tools, 'cairn', 'duckdb', version, machine),
    proof,
    evil: `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'ran with ' + process.env.INPUT_TOKEN);`,
    validate: async () =>
      runBundle('validate-data', {
        root,
        workspace,
        inputs: {model: 'small'},
        environment: {RUNNER_TOOL_CACHE: tools, npm_config_registry: 'http://127.0.0.1:9/'},
      }),
    [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose](),
  };
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
}

/** The pinned files as a download leaves them. */
async function fill(cache: string): Promise<string> {
  const part = join(cache, 'node_modules', name);
  await mkdir(part, {recursive: true});
  await cp(join('node_modules', name), part, {recursive: true, filter: (path) => !path.endsWith('.md')});
  return part;
}

test('a cache that holds what is pinned is used, without a download', async () => {
  await using small = await world();
  await fill(small.cache);
  const run = await small.validate();
  expect([run.code, run.log]).toEqual([0, expect.not.stringContaining('Downloading')]);
});

test.each<[string, (part: string, evil: string) => Promise<void>]>([
  [
    'code in the place of the library',
    async (part, evil) => put(join(part, 'duckdb.node', 'index.js'), evil),
  ],
  ['a file more beside the library', async (part, evil) => put(join(part, 'node_modules/x/index.js'), evil)],
  ['one byte changed', async (part) => put(join(part, 'package.json'), '{"name": "x"}')],
])('planted in the cache: %s; nothing of it runs, and it is said', async (what, plant) => {
  await using small = await world();
  const part = join(small.cache, 'node_modules', name);
  if (!what.startsWith('code')) await fill(small.cache);
  await plant(part, small.evil);
  const run = await small.validate();
  expect(existsSync(small.proof)).toBe(false);
  expect(run.annotations).toContainEqual(expect.stringMatching(/^warning: .* is not what Cairn pins \(/));
  expect(run.annotations).toContainEqual(expect.stringContaining('CAIRN_NATIVE_UNAVAILABLE'));
  expect(existsSync(small.cache)).toBe(false);
});

test.each([
  ['a folder above the toolkit', '../../node_modules'],
  ['the folder of all Actions', '../node_modules'],
])('planted in %s: it is not looked at', async (_, where) => {
  await using small = await world();
  await put(join(small.root, where, name, 'duckdb.node', 'index.js'), small.evil);
  const run = await small.validate();
  expect(existsSync(small.proof)).toBe(false);
  expect(run.annotations).toContainEqual(expect.stringContaining('could not be downloaded'));
});

test('the whole cache as a link to a folder of the attacker', async () => {
  await using small = await world();
  const elsewhere = `${small.proof}-cache`;
  await put(join(elsewhere, 'node_modules', name, 'duckdb.node', 'index.js'), small.evil);
  await mkdir(dirname(small.cache), {recursive: true});
  await symlink(elsewhere, small.cache);
  await small.validate();
  expect(existsSync(small.proof)).toBe(false);
  expect(existsSync(elsewhere)).toBe(true);
});
