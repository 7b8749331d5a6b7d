import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {connectGitHub} from '../../src/github/connect.ts';
import type {GitHub} from '../../src/kernel/ports.ts';
import {findRelease, listReleaseAssets} from '../../src/github/releases.ts';
import type {Fault} from '../../src/local/forge/http/faults.ts';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {UserError} from '../../src/kernel/errors.ts';
import type {Artifact, StoreAccess} from '../../src/storage/artifact-store.ts';
import {fetchArtifacts} from '../../src/storage/fetch-artifacts.ts';
import {openStores, type Stores} from '../../src/storage/open-stores.ts';
import {s3Store} from '../../src/storage/s3/s3-store.ts';
import {storeEach} from '../../src/storage/store-artifacts.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {bytesOf, readAll, storeAccess, writeModel} from './support/files.ts';
import {lfsToken, startLfs} from './support/lfs-server.ts';
import type {Trouble} from './support/loopback-server.ts';
import {s3Bucket, s3Credentials, s3Region, startS3} from './support/s3-server.ts';
import {thorough} from '../support/effort.ts';

/** Whatever goes wrong, calls again and again end with every file stored once and fetched byte by byte. */

const partBytes = 1024;
const sizes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c/d', 'c/e', 'f g'),
  fc.constantFrom(0, 1, 2, 700, partBytes - 1, partBytes, partBytes + 1, 2 * partBytes, 5 * partBytes + 3),
  {minKeys: 1},
);
const troubles = fc.array(
  fc.option(
    fc.constantFrom<NonNullable<Trouble>[]>(
      'reset',
      'busy',
      'lost answer',
      'cut',
      'truncated',
      'flipped',
      'no ranges',
    ),
    {nil: undefined, freq: 2},
  ),
  {maxLength: 60},
);

interface Case {
  readonly access: StoreAccess;
  readonly artifacts: Artifact[];
  readonly stores: () => Stores;
  readonly version: string;
  readonly model: string;
  readonly into: string;
}

/** Runs until nothing throws; every failure must be a sentence for a person, and there are no more than `most`. */
async function untilDone(work: () => Promise<void>, most: number, after: () => Promise<void>): Promise<void> {
  for (let failures = 0; ; failures += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(failures).toBeLessThan(most);
    } finally {
      await after();
    }
  }
}

/** Every file that has its final name has its bytes. */
async function expectNoPartialFile(into: string, {artifacts}: Case): Promise<void> {
  for (const [path, bytes] of Object.entries(await readAll(into))) {
    expect(artifacts.map((artifact) => artifact.path)).toContain(path);
    expect(bytes.equals(bytesOf(path, bytes.length))).toBe(true);
    expect(bytes.length).toBe(artifacts.find((artifact) => artifact.path === path)?.size);
  }
}

async function run(one: Case): Promise<void> {
  const manifest = {model: 'm', version: one.version, artifacts: one.artifacts};
  const store = async (): Promise<void> =>
    storeEach(manifest, one.access, one.stores(), async () => Promise.resolve(one.model));
  const fetch = async (): Promise<void> => fetchArtifacts({...one.access, manifest, into: one.into});
  await untilDone(store, 60, async () => Promise.resolve());
  await untilDone(fetch, 60, async () => expectNoPartialFile(one.into, one));
  expect(await readAll(one.into)).toEqual(await readAll(one.model));
}

thorough('S3', {timeout: 120_000}, async () => {
  await fc.assert(
    fc.asyncProperty(sizes, troubles, async (files, list) => {
      const queue = [...list];
      await using folder = await temporaryFolder();
      await using s3 = await startS3({pageSize: 2, trouble: () => queue.shift()});
      const storage = {kind: 's3', endpoint: s3.url, bucket: s3Bucket, region: s3Region} as const;
      const model = join(folder.path, 'model');
      const artifacts = await writeModel(model, files, 's3', storage);
      const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
      const stores = (): Stores => {
        const store = s3Store(access, 'm@v1.0.0', partBytes);
        return {of: async () => Promise.resolve(store)};
      };
      await run({access, artifacts, stores, version: '1.0.0', model, into: join(folder.path, 'out')});
      const stored = new Set(artifacts.filter(({size}) => size > 0).map(({sha256}) => sha256.slice(7)));
      expect([...s3.objects.keys()].map((key) => basename(key)).sort()).toEqual([...stored].sort());
      expect(s3.uploads.size).toBe(0);
    }),
    {numRuns: 40},
  );
});

thorough('Git LFS', {timeout: 120_000}, async () => {
  await using root = await temporaryFolder();
  const git = testGit(root.path);
  await git.run(['init', '--quiet']);
  await fc.assert(
    fc.asyncProperty(sizes, troubles, async (files, list) => {
      const queue = [...list];
      await using folder = await temporaryFolder();
      await using lfs = await startLfs({trouble: () => queue.shift()});
      await git.run(['config', 'lfs.url', `${lfs.url}/o/r.git/info/lfs`]);
      const model = join(folder.path, 'model');
      const artifacts = await writeModel(model, files, 'lfs');
      const storeCredentials = {git: {server: lfs.url, token: lfsToken}};
      const access = storeAccess(folder.path, {kind: 'lfs'}, {git, storeCredentials});
      const stores = (): Stores => openStores(access, {model: 'm', version: '1.0.0'});
      await run({access, artifacts, stores, version: '1.0.0', model, into: join(folder.path, 'out')});
      const stored = new Set(artifacts.filter(({size}) => size > 0).map(({sha256}) => sha256.slice(7)));
      expect([...lfs.objects.keys()].sort()).toEqual([...stored].sort());
      expect(lfs.faults).toEqual([]);
    }),
    {numRuns: 30},
  );
});

describe('release assets', () => {
  let queue: (Fault | undefined)[] = [];
  let forge: Awaited<ReturnType<typeof startForge>>;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let github: GitHub;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const faults = (): Fault | undefined => queue.shift();
    forge = await startForge({directory: join(folder.path, 'forge'), validate: true, faults});
    await forge.createRepository({owner: 'octo', name: 'ml', defaultBranch: 'main'});
    const token = forge.issueToken({repository: 'octo/ml', actor: 'dana', kind: 'person', permissions: {}});
    const {apiUrl, serverUrl} = forge;
    const options = {repository: 'octo/ml', token, apiUrl, serverUrl, userAgent: 'test', log: recordingLog()};
    github = connectGitHub({...options, retries: 0});
  });
  afterAll(async () => {
    await forge[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });
  const faults = fc.array(
    fc.option(
      fc.constantFrom<Fault[]>(
        {kind: 'reset'},
        {kind: 'after'},
        {kind: 'half'},
        {kind: 'torn'},
        {kind: 'status', status: 500},
        {kind: 'status', status: 502},
        {kind: 'status', status: 503},
        {kind: 'status', status: 429},
      ),
      {nil: undefined, freq: 2},
    ),
    {maxLength: 40},
  );
  let patch = 0;

  thorough('each file is one complete asset', {timeout: 120_000}, async () => {
    await fc.assert(
      fc.asyncProperty(sizes, faults, async (files, list) => {
        await using place = await temporaryFolder();
        queue = [];
        const version = `1.0.${++patch}`;
        const model = join(place.path, 'model');
        const artifacts = await writeModel(model, files, 'release');
        const access = storeAccess(place.path, {kind: 'release'}, {github});
        const draft = {title: 't', body: 'b'};
        const stores = (): Stores => openStores(access, {model: 'm', version}, draft);
        queue = [...list];
        await run({access, artifacts, stores, version, model, into: join(place.path, 'out')});
        queue = [];
        const release = await findRelease(github, `m@v${version}`);
        const assets = release === undefined ? [] : await listReleaseAssets(github, release);
        const wanted = artifacts.filter(({size}) => size > 0);
        expect(assets.map(({digest, complete}) => [digest, complete]).sort()).toEqual(
          wanted.map(({sha256}) => [sha256, true]).sort(),
        );
      }),
      {numRuns: 25},
    );
    expect(forge.violations).toEqual([]);
  });
});

test('the bytes of a test file depend on its name and size alone', async () => {
  await using folder = await temporaryFolder();
  await writeModel(folder.path, {x: 100}, 'folder');
  expect(await readFile(join(folder.path, 'x'))).toEqual(bytesOf('x', 100));
  expect(bytesOf('x', 100).equals(bytesOf('y', 100))).toBe(false);
});
