import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {register} from '../../src/verbs/register.ts';
import type {Artifact} from '../../src/storage/artifact-store.ts';
import {artifactChecker} from '../../src/storage/check-artifact.ts';
import {fetchArtifacts} from '../../src/storage/fetch-artifacts.ts';
import {lfsEndpoint} from '../../src/storage/lfs/lfs-endpoint.ts';
import {lfsPointer} from '../../src/storage/lfs/lfs-pointer.ts';
import {openStores} from '../../src/storage/open-stores.ts';
import {storeEach} from '../../src/storage/store-artifacts.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {testGit} from '../support/context.ts';
import {makeRun, promotionWorld} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {bytesOf, readAll, writeModel} from './support/files.ts';
import {lfsRepository as opened, version} from './support/lfs-repository.ts';
import {lfsToken, startLfs} from './support/lfs-server.ts';
import type {Trouble} from './support/loopback-server.ts';

test('objects are uploaded once, verified, and come back; the token goes to the batch API alone', async () => {
  await using folder = await temporaryFolder();
  await using lfs = await startLfs();
  const {store, fetch, model, artifacts} = await opened(lfs.url, folder.path, {
    empty: 0,
    a: 1,
    'b/c': 70_000,
  });
  await store();
  const stored = artifacts.filter(({size}) => size > 0).map(({sha256}) => sha256.slice(7));
  expect([...lfs.objects.keys()].sort()).toEqual([...stored].sort());
  expect([...lfs.verified].sort()).toEqual([...stored].sort());
  expect(lfs.requests[0]).toBe('POST /octo/ml.git/info/lfs/objects/batch');
  await store();
  expect(lfs.verified).toHaveLength(2);
  expect(await fetch()).toEqual(await readAll(model));
  expect(lfs.faults).toEqual([]);
  expect(lfs.requests.join('\n')).not.toContain(lfsToken);
});

test.each<[string, RegExp, Trouble]>([
  ['a busy batch API', /batch/, 'busy'],
  ['a lost answer to an upload', /bytes\/put/, 'lost answer'],
  ['a reset at verify', /bytes\/verify/, 'reset'],
  ['a cut download', /bytes\/get/, 'cut'],
  ['a truncated download', /bytes\/get/, 'truncated'],
  ['wrong bytes', /bytes\/get/, 'flipped'],
])('%s passes', async (_, pattern, trouble) => {
  await using folder = await temporaryFolder();
  let left = 1;
  await using lfs = await startLfs({
    trouble: ({url}) => (pattern.test(url ?? '') && left-- > 0 ? trouble : undefined),
  });
  const {store, fetch} = await opened(lfs.url, folder.path, {file: 5000});
  await store();
  expect(await fetch()).toEqual({file: bytesOf('file', 5000)});
  expect(left).toBeLessThan(1);
});

test.each([
  ['no LFS in this repository', {refuse: {status: 404, message: 'Git LFS is disabled'}}, /404.*disabled/],
  ['no room left', {refuse: {status: 507, message: 'over quota'}}, /507.*over quota/],
  ['no right to write', {refuse: {status: 403, message: 'read only'}}, /403.*read only/],
  ['an object that is refused', {refuseObject: {code: 422, message: 'too big'}}, /422.*too big/],
])('%s: one sentence, tried once', async (_, options, pattern) => {
  await using folder = await temporaryFolder();
  await using lfs = await startLfs(options);
  const {store} = await opened(lfs.url, folder.path, {file: 10});
  await expect(store()).rejects.toThrow(pattern);
  expect(lfs.requests).toHaveLength(1);
});

test('a token for another server is not sent', async () => {
  await using folder = await temporaryFolder();
  await using lfs = await startLfs();
  const {store, access} = await opened(lfs.url, folder.path, {file: 10});
  const elsewhere = {...access, storeCredentials: {git: {server: 'https://github.com', token: lfsToken}}};
  const artifacts = await writeModel(join(folder.path, 'model'), {file: 10}, 'lfs');
  const stores = openStores(elsewhere, version);
  const attempt = storeEach({...version, artifacts}, elsewhere, stores, async () =>
    Promise.resolve(join(folder.path, 'model')),
  );
  await expect(attempt).rejects.toThrow(/the LFS server answered 401/);
  await store();
});

test('objects that are lost or wrong on the server are errors of their own', async () => {
  await using folder = await temporaryFolder();
  await using lfs = await startLfs();
  const {store, fetch, access, artifacts} = await opened(lfs.url, folder.path, {file: 100});
  const [artifact] = artifacts as [Artifact];
  await store();
  lfs.objects.set(artifact.sha256.slice(7), Buffer.alloc(100));
  await expect(fetch()).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_CORRUPT'});
  expect(await artifactChecker(access, version)(artifact)).toMatchObject({state: 'broken'});
  lfs.objects.clear();
  await expect(fetch()).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_MISSING'});
  expect(await readAll(join(folder.path, 'out'))).toEqual({});
});

test.each([
  ['https://github.com/o/r', 'https://github.com/o/r.git/info/lfs'],
  ['https://github.com/o/r.git', 'https://github.com/o/r.git/info/lfs'],
  ['https://x:secret@github.com/o/r.git/', 'https://github.com/o/r.git/info/lfs'],
  ['git@github.com:o/r.git', 'https://github.com/o/r.git/info/lfs'],
  ['ssh://git@github.com/o/r.git', 'https://github.com/o/r.git/info/lfs'],
  ['ssh://git@example.org:2222/o/r', 'https://example.org/o/r.git/info/lfs'],
])('the LFS server of %s', async (origin, endpoint) => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await git.run(['remote', 'add', 'origin', origin]);
  expect(await lfsEndpoint(git)).toBe(endpoint);
  await git.run(['config', 'lfs.url', 'https://lfs.example.org/x/']);
  expect(await lfsEndpoint(git)).toBe('https://lfs.example.org/x');
});

test('a remote in a folder has no LFS server', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await git.run(['remote', 'add', 'origin', '/srv/git/x.git']);
  await expect(lfsEndpoint(git)).rejects.toMatchObject({code: 'CAIRN_STORE_REFUSED'});
});

test('a registered version has pointers in its commit and objects on the server before its tag is there', async () => {
  await using world = await promotionWorld(undefined, 'storage: {kind: lfs}\n');
  const order: string[] = [];
  await using lfs = await startLfs({
    trouble: ({url}) => {
      if (url?.includes('/put/') === true) order.push('object');
      return undefined;
    },
  });
  await world.git.run(['config', 'lfs.url', `${lfs.url}/octo/ml.git/info/lfs`]);
  const run = await makeRun(world.git, {seed: 1});
  const git: Git = {
    ...world.git,
    try: async (args, options) => {
      if (args[0] === 'push') order.push('push');
      return world.git.try(args, options);
    },
    run: async (args, options) => {
      if (args[0] === 'push') order.push('push');
      return world.git.run(args, options);
    },
  };
  const storeCredentials = {git: {server: lfs.url, token: lfsToken}};
  const context = await world.context(world.git, {git, storeCredentials});
  const inputs = {
    model: 'm',
    run,
    bump: 'patch',
    token: '',
    config: 'cairn.yaml',
    attest: false,
    'workflow-run': undefined,
  } as const;
  const call = {...inputs, version: undefined, title: undefined, prerelease: undefined};
  await register.run(call, context);
  expect(order[0]).toBe('object');
  expect(order).toContain('push');
  const found = await readManifest(world.git, 'm', '0.0.1');
  for (const artifact of found?.manifest.artifacts ?? []) {
    expect(artifact.store).toEqual({kind: 'lfs'});
    const at = `m@v0.0.1:registry/m/files/0.0.1/${artifact.path}`;
    expect(await world.git.run(['show', at])).toBe(lfsPointer(artifact).trimEnd());
  }
  expect(await world.git.run(['show', 'm@v0.0.1:registry/m/files/0.0.1/.gitattributes'])).toContain(
    'filter=lfs',
  );
  lfs.objects.clear();
  await register.run(call, context); // stores what was lost
  if (found === undefined) throw new Error('no manifest');
  await using folder = await temporaryFolder();
  await fetchArtifacts({...context, storage: undefined, manifest: found.manifest, into: folder.path});
  expect(Object.keys(await readAll(folder.path)).sort()).toEqual(
    found.manifest.artifacts.map(({path}) => path),
  );
});
