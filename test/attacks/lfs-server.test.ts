import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Artifact} from '../../src/storage/artifact-store.ts';
import {artifactChecker} from '../../src/storage/check-artifact.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {readAll} from '../storage/support/files.ts';
import {lfsRepository, version} from '../storage/support/lfs-repository.ts';
import {startLfs, type BatchAnswer} from '../storage/support/lfs-server.ts';

/*
 * Who: an LFS server that `.lfsconfig` of a branch or somebody between names, or one that is broken.
 * What it may reach: that other bytes count as the files of a version, that a file counts as stored which it does not have,
 * or that the token goes elsewhere.
 * What stops it: an answer counts for the digest and the size that were asked for alone, and bytes by their digest.
 */
const other = 'f'.repeat(64);

type Trick = (answer: BatchAnswer) => unknown;

function each(answer: BatchAnswer, change: (object: BatchAnswer['objects'][number]) => unknown): unknown {
  return {...answer, objects: answer.objects.map(change)};
}

const tricks: readonly (readonly [string, Trick, RegExp])[] = [
  ['another digest', (answer) => each(answer, (one) => ({...one, oid: other})), /says nothing of the object/],
  [
    'the digest in capitals',
    (answer) => each(answer, (one) => ({...one, oid: one.oid.toUpperCase()})),
    /says nothing of the object/,
  ],
  ['another size', (answer) => each(answer, (one) => ({...one, size: one.size + 1})), /101 bytes .* 100/],
  ['no bytes at all', (answer) => each(answer, (one) => ({...one, size: 0})), / 0 bytes .* 100/],
  ['a size in words', (answer) => each(answer, (one) => ({...one, size: '100'})), /"100" bytes .* 100/],
  [
    'the right object behind one of another size',
    (answer) => ({...answer, objects: [{...answer.objects[0], size: 1}, ...answer.objects]}),
    / 1 bytes .* 100/,
  ],
  ['digests of another kind', (answer) => ({...answer, hash_algo: 'sha1'}), /says nothing of the object/],
  ['another transfer', (answer) => ({...answer, transfer: 'ssh'}), /says nothing of the object/],
  ['no objects', (answer) => ({...answer, objects: []}), /says nothing of the object/],
  ['a list in place of the answer', (answer) => [answer], /says nothing of the object/],
];

test.each(tricks)('%s is refused on the way out and in, and no file is made', async (_, trick, words) => {
  await using folder = await temporaryFolder();
  let lies = false;
  await using lfs = await startLfs({answered: (answer) => (lies ? trick(answer) : answer)});
  const {store, fetch, access, artifacts} = await lfsRepository(lfs.url, folder.path, {file: 100});
  lies = true;
  await expect(store()).rejects.toMatchObject({
    code: 'CAIRN_STORE_REFUSED',
    message: expect.stringMatching(words) as string,
  });
  expect(lfs.objects.size).toBe(0);
  lies = false;
  await store();
  lies = true;
  await expect(store()).rejects.toMatchObject({code: 'CAIRN_STORE_REFUSED'}); // what is there already
  await expect(fetch()).rejects.toMatchObject({code: 'CAIRN_STORE_REFUSED'});
  expect(await readAll(join(folder.path, 'out'))).toEqual({});
  const [artifact] = artifacts as [Artifact];
  expect(await artifactChecker(access, version)(artifact)).toMatchObject({state: 'unknown'});
  expect(lfs.faults).toEqual([]);
});

test('the bytes of another object, under the right digest and size, are no file', async () => {
  await using folder = await temporaryFolder();
  let lies = false;
  await using lfs = await startLfs({
    answered: (answer) =>
      lies
        ? each(answer, (one) => ({
            ...one,
            actions: {
              download: {
                ...one.actions?.['download'],
                href: `${lfs.url}/bytes/get/${other}`,
              },
            },
          }))
        : answer,
  });
  const {store, fetch} = await lfsRepository(lfs.url, folder.path, {file: 100});
  await store();
  lies = true;
  for (const size of [99, 100, 1_000_000]) {
    lfs.objects.set(other, Buffer.alloc(size));
    await expect(fetch()).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_CORRUPT'});
    expect(await readAll(join(folder.path, 'out'))).toEqual({});
  }
});
