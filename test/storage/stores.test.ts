import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readManifest} from '../../src/registry/read-manifest.ts';
import type {Artifact} from '../../src/storage/artifact-store.ts';
import {artifactChecker} from '../../src/storage/check-artifact.ts';
import {commitContent} from '../../src/storage/commit-content.ts';
import {commitPath} from '../../src/storage/tree/commit-path.ts';
import {fetchArtifacts} from '../../src/storage/fetch-artifacts.ts';
import {inParallel, slots} from '../../src/transfer/in-parallel.ts';
import {openStores} from '../../src/storage/open-stores.ts';
import {placeArtifacts} from '../../src/storage/place-artifacts.ts';
import {replaceFile} from '../../src/files/replace-file.ts';
import {storeCredentials} from '../../src/storage/store-credentials.ts';
import {storeEach} from '../../src/storage/store-artifacts.ts';
import {bytesText, transferProgress} from '../../src/transfer/transfer-progress.ts';
import {register} from '../../src/verbs/register.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {makeRun, promotionWorld} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {bytesOf, readAll, storeAccess, writeModel} from './support/files.ts';
import {thorough} from '../support/effort.ts';

const version = {model: 'm', version: '1.0.0'};
const call = {
  model: 'm',
  bump: 'patch',
  token: '',
  config: 'cairn.yaml',
  attest: false,
  'workflow-run': undefined,
  version: undefined,
  title: undefined,
  prerelease: undefined,
} as const;

thorough(
  'files in the tree are in the commit of the tag, also for another clone that has not fetched it',
  async () => {
    await using world = await promotionWorld(undefined, 'storage: {kind: tree}\n');
    const run = await makeRun(world.git, {seed: 1});
    const context = await world.context(world.git);
    const {outputs} = await register.run({...call, run}, context);
    expect(outputs['release-url']).toBe('');
    const found = await readManifest(world.git, 'm', '0.0.1');
    if (found === undefined) throw new Error('no manifest');
    const {manifest} = found;
    expect(manifest.artifacts.map(({store}) => store)).toEqual(
      manifest.artifacts.map(() => ({kind: 'tree'})),
    );
    const other = await world.clone('other');
    await other.run(['tag', '-d', 'm@v0.0.1']).catch(() => undefined);
    await using folder = await temporaryFolder();
    const there = await world.context(other);
    await fetchArtifacts({...there, storage: undefined, manifest, into: folder.path});
    const model = join(world.git.directory, '.cairn/runs', run, 'model');
    expect(await readAll(folder.path)).toEqual(await readAll(model));
    await register.run({...call, run}, context); // found, and nothing is missing
    const wrong = {...manifest.artifacts[0]!, sha256: `sha256:${'0'.repeat(64)}`};
    const check = artifactChecker({...context, storage: undefined}, manifest);
    expect(await check(wrong)).toMatchObject({state: 'broken'});
    expect(await check(manifest.artifacts[0]!)).toEqual({state: 'intact'});
    expect(await check({...wrong, path: 'nothing'})).toMatchObject({state: 'broken'});
  },
);

test('bytes that are not text are in the commit as they are', async () => {
  await using folder = await temporaryFolder();
  const artifacts = await writeModel(join(folder.path, 'model'), {'a/b.bin': 500, empty: 0}, 'tree');
  const access = storeAccess(folder.path, {kind: 'tree'}, {git: testGit(folder.path)});
  const obtain = async (): Promise<string> => Promise.resolve(join(folder.path, 'model'));
  const content = await commitContent({...version, artifacts}, access, obtain);
  expect(content).toEqual({
    'registry/m/files/1.0.0/a/b.bin': bytesOf('a/b.bin', 500),
    'registry/m/files/1.0.0/empty': Buffer.alloc(0),
  });
  await writeFile(join(folder.path, 'model/a/b.bin'), 'changed');
  await expect(commitContent({...version, artifacts}, access, obtain)).rejects.toMatchObject({
    code: 'CAIRN_ARTIFACT_CORRUPT',
  });
});

test.each([
  ['tree', {a: 1024 ** 2}, undefined],
  ['tree', {a: 1024 ** 2 + 1}, /a: has 1048577 bytes.*at most 1048576/s],
  ['tree', {a: 1024 ** 2, b: 1024 ** 2, c: 1024 ** 2, d: 1024 ** 2, e: 1024 ** 2}, undefined],
  [
    'tree',
    {a: 1024 ** 2, b: 1024 ** 2, c: 1024 ** 2, d: 1024 ** 2, e: 1024 ** 2, f: 1},
    /5242881 bytes in all/,
  ],
  ['release', {a: 2 * 1024 ** 3 - 1}, undefined],
  ['release', {a: 2 * 1024 ** 3, b: 2 ** 40}, /a: has 2147483648 bytes.*b: has/s],
  ['release', Object.fromEntries(Array.from({length: 1001}, (_, i) => [`f${i}`, 1])), /1001 files/],
  ['s3', {a: 2 ** 40}, undefined],
] as const)('what a store of kind %s takes: %j', (kind, sizes: Record<string, number>, pattern) => {
  const files = Object.entries(sizes).map(([path, size]) => ({
    path,
    size,
    sha256: `sha256:${'a'.repeat(64)}`,
  }));
  if (pattern === undefined) expect(placeArtifacts(files, kind)).toHaveLength(files.length);
  else expect(() => placeArtifacts(files, kind)).toThrow(pattern);
});

test('limits of the tree are configured', () => {
  const files = [{path: 'a', size: 11, sha256: `sha256:${'a'.repeat(64)}`}];
  expect(() => placeArtifacts(files, 'tree', {kind: 'tree', 'file-limit': 10})).toThrow(/at most 10/);
  expect(() => placeArtifacts(files, 'tree', {kind: 'tree', 'total-limit': 10})).toThrow(/at most 10/);
  expect(placeArtifacts(files, 'tree', {kind: 'tree', 'file-limit': 11, 'total-limit': 11})).toHaveLength(1);
});

test.each(['../x', 'a/.git/config', '.GIT/x', 'a//b', String.raw`a\b`, './a', 'a\0'])(
  '%j is no path in a commit',
  (path) => {
    expect(() => commitPath('m', '1.0.0', path)).toThrow(
      expect.objectContaining({code: 'CAIRN_PATH_OUTSIDE'}),
    );
  },
);

test('files of the same bytes are stored once, and all of them come back', async () => {
  await using folder = await temporaryFolder();
  const model = join(folder.path, 'model');
  await mkdir(model);
  const [one] = await writeModel(join(folder.path, 'x'), {a: 4}, 'folder');
  await writeFile(join(model, 'a'), await readFile(join(folder.path, 'x/a')));
  await writeFile(join(model, 'b'), await readFile(join(folder.path, 'x/a')));
  const artifacts: Artifact[] = [one!, {...one!, path: 'b'}];
  const access = storeAccess(folder.path, {kind: 'folder', path: 'store'});
  const stores = openStores(access, version);
  await storeEach({...version, artifacts}, access, stores, async () => Promise.resolve(model));
  expect(Object.keys(await readAll(join(folder.path, 'store')))).toHaveLength(1);
  expect(access.log.lines.filter((line) => line.includes('Stored'))).toHaveLength(1);
  await fetchArtifacts({...access, manifest: {...version, artifacts}, into: join(folder.path, 'out')});
  expect(Object.keys(await readAll(join(folder.path, 'out')))).toEqual(['a', 'b']);
});

test('work in parallel keeps to its limit, stops after a failure and waits for what runs', async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  const work = async (item: number): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (item === 3) throw new Error('three');
    done.push(item);
  };
  await inParallel([1, 2, 4, 5, 6, 7, 8, 9], 3, work);
  expect([most, done.length]).toEqual([3, 8]);
  await expect(inParallel([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 2, work)).rejects.toThrow('three');
  expect(running).toBe(0);
  expect(done).not.toContain(10);
  const slot = slots(2);
  most = 0;
  await Promise.all([1, 2, 4, 5, 6].map(async (item) => slot(async () => work(item))));
  expect([most, running]).toEqual([2, 0]);
  await expect(slot(async () => work(3))).rejects.toThrow('three');
  await Promise.all([1, 2, 4].map(async (item) => slot(async () => work(item))));
  expect(most).toBe(2);
});

test('progress says bytes and share while work goes on, and nothing after it', async () => {
  const log = recordingLog();
  const shares: (number | undefined)[] = [];
  const progress = {
    ...log,
    progress: (message: string, share?: number) => {
      shares.push(share);
      log.info(message);
    },
  };
  {
    using transfer = transferProgress(progress, 'Storing', 3 * 1024 ** 2, 1);
    transfer.file()(1024 ** 2);
    transfer.file()(512 * 1024);
    while (shares.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(log.lines[0]).toBe('info: Storing: 1.5 MiB of 3.0 MiB');
  expect(shares[0]).toBe(0.5);
  const {length} = shares;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(shares).toHaveLength(length);
  expect([0, 1023, 1024, 2 * 1024 ** 3].map(bytesText)).toEqual([
    '0 bytes',
    '1023 bytes',
    '1.0 KiB',
    '2.0 GiB',
  ]);
});

test('credentials come from the environment, whole or not at all', () => {
  const both = {AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: ' b ', AWS_SESSION_TOKEN: ''};
  expect(storeCredentials(both, undefined)).toEqual({s3: {accessKeyId: 'a', secretAccessKey: 'b'}});
  expect(storeCredentials({...both, AWS_SESSION_TOKEN: 'c'}, undefined).s3?.sessionToken).toBe('c');
  expect(storeCredentials({AWS_ACCESS_KEY_ID: 'a'}, {server: 's', token: 't'})).toEqual({
    git: {server: 's', token: 't'},
  });
});

test('a replaced file is the old one or the new one, and leaves nothing beside it', async () => {
  await using folder = await temporaryFolder();
  await replaceFile(join(folder.path, 'a/b'), 'one');
  await replaceFile(join(folder.path, 'a/b'), 'two');
  expect(await readAll(folder.path)).toEqual({'a/b': Buffer.from('two')});
  await expect(replaceFile(join(folder.path, 'a'), 'x')).rejects.toThrow();
  expect(Object.keys(await readAll(folder.path))).toEqual(['a/b']);
});
