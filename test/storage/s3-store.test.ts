import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Artifact, StoreAccess} from '../../src/storage/artifact-store.ts';
import {artifactChecker} from '../../src/storage/check-artifact.ts';
import {fetchArtifacts} from '../../src/storage/fetch-artifacts.ts';
import type {Stores} from '../../src/storage/open-stores.ts';
import {s3Store} from '../../src/storage/s3/s3-store.ts';
import {storeEach} from '../../src/storage/store-artifacts.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {bytesOf, readAll, storeAccess, writeModel} from './support/files.ts';
import type {Trouble} from './support/loopback-server.ts';
import {s3Bucket, s3Credentials, s3Region, startS3} from './support/s3-server.ts';

const partBytes = 1024;
const version = {model: 'm', version: '1.0.0'};

function storageOf(url: string) {
  return {kind: 's3', endpoint: url, bucket: s3Bucket, region: s3Region, prefix: 'team/models'} as const;
}

function inParts(access: StoreAccess): Stores {
  const store = s3Store(access, 'm@v1.0.0', partBytes);
  return {of: async () => Promise.resolve(store)};
}

async function store(access: StoreAccess, artifacts: Artifact[], folder: string): Promise<void> {
  await storeEach({...version, artifacts}, access, inParts(access), async () => Promise.resolve(folder));
}

/** Trouble for the first request that matches, and no other. */
function once(pattern: RegExp, trouble: Trouble, times = 1): (request: IncomingMessage) => Trouble {
  let left = times;
  return ({method, url}) =>
    left > 0 && pattern.test(`${method ?? ''} ${url ?? ''}`) && left-- > 0 ? trouble : undefined;
}

test('files go in one piece or in parts, come back byte by byte, and are not sent again', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3({pageSize: 2});
  const storage = storageOf(s3.url);
  const sizes = {
    empty: 0,
    one: 1,
    'a/part': partBytes,
    'a/more': partBytes + 1,
    'big file.bin': 5 * partBytes + 7,
  };
  const artifacts = await writeModel(join(folder.path, 'model'), sizes, 's3', storage);
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await store(access, artifacts, join(folder.path, 'model'));
  expect([...s3.objects.keys()].sort()).toEqual(
    artifacts
      .filter(({size}) => size > 0)
      .map(({sha256}) => `team/models/sha256/${sha256.slice(7, 9)}/${sha256.slice(7)}`)
      .sort(),
  );
  expect(s3.uploads.size).toBe(0);
  const writes = s3.writes();
  expect(writes).toBe(2 + 2 + 6);
  await store(access, artifacts, '/nowhere'); // nothing is sent, so the files are not even looked for
  expect(s3.writes()).toBe(writes);

  const into = join(folder.path, 'out');
  await fetchArtifacts({...access, manifest: {...version, artifacts}, into});
  expect(await readAll(into)).toEqual(await readAll(join(folder.path, 'model')));
  expect(s3.refusals).toEqual([]);
});

test('an upload that broke off is gone on with: parts that are there and right are not sent again', async () => {
  await using folder = await temporaryFolder();
  let dead = false;
  let puts = 0;
  await using s3 = await startS3({
    pageSize: 2,
    trouble: ({method}) => {
      if (method === 'PUT' && ++puts > 5) dead = true;
      return dead ? 'reset' : undefined;
    },
  });
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(folder.path, {big: 10 * partBytes}, 's3', storage);
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await expect(store(access, artifacts, folder.path)).rejects.toMatchObject({
    code: 'CAIRN_STORE_UNAVAILABLE',
  });
  expect(s3.writes()).toBe(5);
  expect(s3.objects.size).toBe(0);
  const [upload] = s3.uploads.values();
  upload?.parts.set(2, Buffer.alloc(partBytes)); // right size, other bytes: a part that nobody can trust
  dead = false;
  puts = -100;
  await store(access, artifacts, folder.path);
  expect(s3.writes()).toBe(5 + 6);
  expect([...s3.objects.values()]).toEqual([bytesOf('big', 10 * partBytes)]);
  expect(s3.uploads.size).toBe(0);
});

test('unfinished uploads of the same key are ended once the object is there', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3();
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(folder.path, {big: 3 * partBytes}, 's3', storage);
  const [artifact] = artifacts;
  if (artifact?.store.kind !== 's3') throw new Error('not in S3');
  s3.uploads.set('old', {key: artifact.store.key, parts: new Map([[9, Buffer.alloc(5)]])});
  s3.uploads.set('older', {key: artifact.store.key, parts: new Map()});
  s3.uploads.set('foreign', {key: `${artifact.store.key}-more`, parts: new Map()});
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await store(access, artifacts, folder.path);
  expect([...s3.uploads.keys()]).toEqual(['foreign']);
});

describe.each<[string, RegExp, Trouble]>([
  ['a busy service', /PUT/, 'busy'],
  ['a reset connection', /PUT/, 'reset'],
  ['a lost answer', /PUT/, 'lost answer'],
  ['bytes that change on the way', /PUT/, 'flipped'],
  ['a lost answer to the beginning of an upload', /POST.*uploads/, 'lost answer'],
  ['a lost answer to the end of an upload', /POST.*uploadId/, 'lost answer'],
  ['a download cut in the middle', /GET.*sha256\/../, 'cut'],
  ['a truncated download', /GET.*sha256\/../, 'truncated'],
  ['a download with wrong bytes', /GET.*sha256\/../, 'flipped'],
])('%s', (_, pattern, trouble) => {
  test.each([200, 4 * partBytes])('with %i bytes passes', async (size) => {
    await using folder = await temporaryFolder();
    await using s3 = await startS3({trouble: once(pattern, trouble)});
    const storage = storageOf(s3.url);
    const artifacts = await writeModel(join(folder.path, 'model'), {file: size}, 's3', storage);
    const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
    await store(access, artifacts, join(folder.path, 'model'));
    expect(s3.uploads.size).toBe(0);
    await fetchArtifacts({...access, manifest: {...version, artifacts}, into: join(folder.path, 'out')});
    expect(await readAll(join(folder.path, 'out'))).toEqual({file: bytesOf('file', size)});
  });
});

test('a cut download goes on where it broke, also where the service sends all again', async () => {
  await using folder = await temporaryFolder();
  const troubles: Trouble[] = ['cut', 'no ranges', 'cut'];
  await using s3 = await startS3({trouble: ({method}) => (method === 'GET' ? troubles.shift() : undefined)});
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(join(folder.path, 'model'), {file: 1000}, 's3', storage);
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await store(access, artifacts, join(folder.path, 'model'));
  await fetchArtifacts({...access, manifest: {...version, artifacts}, into: join(folder.path, 'out')});
  expect(await readFile(join(folder.path, 'out/file'))).toEqual(bytesOf('file', 1000));
  expect(access.log.lines.filter((line) => line.includes('broke at 500 of 1000 bytes'))).toHaveLength(1);
  expect(s3.requests.filter((line) => line.startsWith('GET'))).toHaveLength(2);
});

test('stored bytes that are wrong, short or lost are an error of their own, and no file is left', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3();
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(join(folder.path, 'model'), {file: 100}, 's3', storage);
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await store(access, artifacts, join(folder.path, 'model'));
  const [key = ''] = s3.objects.keys();
  const check = async () => artifactChecker(access, version)(artifacts[0]!);
  const fetched = async (): Promise<void> =>
    fetchArtifacts({...access, manifest: {...version, artifacts}, into: join(folder.path, 'out')});
  expect(await check()).toEqual({state: 'intact'});
  for (const bytes of [Buffer.alloc(100), bytesOf('file', 99), bytesOf('file', 101), Buffer.alloc(0)]) {
    s3.objects.set(key, bytes);
    await expect(fetched()).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_CORRUPT'});
    expect(await check()).toMatchObject({state: 'broken'});
  }
  s3.objects.clear();
  await expect(fetched()).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_MISSING'});
  expect(await check()).toMatchObject({state: 'broken'});
  expect(await readAll(join(folder.path, 'out'))).toEqual({});
  await store(access, artifacts, join(folder.path, 'model'));
  await fetched();
});

test('an object of another size, or of the right size with another checksum, is stored again', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3();
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(folder.path, {file: 100}, 's3', storage);
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await store(access, artifacts, folder.path);
  const [key = ''] = s3.objects.keys();
  const spoil = [
    () => s3.objects.set(key, Buffer.alloc(99)),
    () => {
      s3.objects.set(key, Buffer.alloc(100));
      s3.checksums.set(key, createHash('sha256').update(Buffer.alloc(100)).digest('base64'));
    },
  ];
  for (const change of spoil) {
    change();
    await store(access, artifacts, folder.path);
    expect([...s3.objects.values()]).toEqual([bytesOf('file', 100)]);
  }
  expect(s3.writes()).toBe(3);
});

test.each([
  ['wrong secret', {s3: {...s3Credentials, secretAccessKey: 'wrong'}}, 'CAIRN_STORE_REFUSED'],
  ['no credentials', {}, 'CAIRN_STORE_CREDENTIALS_MISSING'],
])('%s: one sentence, without the secret', async (_, storeCredentials, code) => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3();
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(folder.path, {file: 100}, 's3', storage);
  const access = storeAccess(folder.path, storage, {storeCredentials});
  const failure = await (async () => store(access, artifacts, folder.path))().catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({code});
  expect(`${String(failure)} ${access.log.lines.join(' ')}`).not.toMatch(/wrong'|wJalr/);
  expect(await artifactChecker(access, version)(artifacts[0]!)).toMatchObject({state: 'unknown'});
});

test('temporary credentials send their session token, signed', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3({token: 'FwoGZXIvYXdzE'});
  const storage = storageOf(s3.url);
  const artifacts = await writeModel(folder.path, {file: 100}, 's3', storage);
  const s3Temporary = {...s3Credentials, sessionToken: 'FwoGZXIvYXdzE'};
  await store(
    storeAccess(folder.path, storage, {storeCredentials: {s3: s3Temporary}}),
    artifacts,
    folder.path,
  );
  expect(s3.objects.size).toBe(1);
});

test('a bucket that is not there and a service that is not there are told apart', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3();
  const storeCredentials = {s3: s3Credentials};
  const absent = {...storageOf(s3.url), bucket: 'nobodys'};
  const artifacts = await writeModel(folder.path, {file: 100}, 's3', absent);
  await expect(
    store(storeAccess(folder.path, absent, {storeCredentials}), artifacts, folder.path),
  ).rejects.toMatchObject({
    code: 'CAIRN_STORE_REFUSED',
  });
  const nowhere = storageOf('http://127.0.0.1:1');
  await expect(
    store(storeAccess(folder.path, nowhere, {storeCredentials}), artifacts, folder.path),
  ).rejects.toMatchObject({
    code: 'CAIRN_STORE_UNAVAILABLE',
  });
});

test.each(['../other/sha256/xx', 'a/../b', '/abs', './x', 'sha256/ab/short', 'a?b'])(
  'the key %j of a manifest is refused',
  async (key) => {
    await using s3 = await startS3();
    const access = storeAccess('/', storageOf(s3.url), {storeCredentials: {s3: s3Credentials}});
    const artifact: Artifact = {
      path: 'x',
      size: 1,
      sha256: `sha256:${'a'.repeat(64)}`,
      store: {kind: 's3', key},
    };
    const opened = s3Store(access, 'm@v1.0.0');
    await expect((async () => opened.get(artifact, 0))()).rejects.toMatchObject({code: 'CAIRN_PATH_OUTSIDE'});
    expect(s3.requests).toEqual([]);
  },
);

test('a file that is not what the manifest says is not stored', async () => {
  await using folder = await temporaryFolder();
  await using s3 = await startS3();
  const storage = storageOf(s3.url);
  await mkdir(join(folder.path, 'model'));
  const artifacts = await writeModel(join(folder.path, 'model'), {file: 100}, 's3', storage);
  await writeFile(join(folder.path, 'model/file'), 'changed');
  const access = storeAccess(folder.path, storage, {storeCredentials: {s3: s3Credentials}});
  await expect(store(access, artifacts, join(folder.path, 'model'))).rejects.toMatchObject({
    code: 'CAIRN_ARTIFACT_CORRUPT',
  });
  expect(s3.objects.size).toBe(0);
});
