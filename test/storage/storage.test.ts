import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {storeFolder} from '../../src/storage/folder/store-folder.ts';
import {chosenStore} from '../../src/storage/stores.ts';
import {assetNames} from '../../src/storage/release/asset-name.ts';
import {placeArtifacts} from '../../src/storage/place-artifacts.ts';
import {stayInside} from '../../src/files/stay-inside.ts';
import {copyChecked, writeChecked} from '../../src/files/write-checked.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('names of assets are what GitHub keeps, and no two are alike', () => {
  expect([...assetNames(['model.json', 'weights/part-1.bin']).values()]).toEqual([
    'model.json',
    'weights-part-1.bin',
  ]);
  const path = fc.array(
    fc.oneof(fc.constantFrom('a', 'A', 'a-b', '.x'), fc.string({minLength: 1, maxLength: 8})),
    {minLength: 1, maxLength: 3},
  );
  fc.assert(
    fc.property(fc.uniqueArray(path.map((parts) => parts.join('/'))), (paths) => {
      const names = [...assetNames(paths).values()];
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,249}$/);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length);
    }),
  );
});

test('places depend on the kind of store alone', () => {
  const file = {path: 'a b.bin', size: 3, sha256: digestOf('abc')};
  expect(placeArtifacts([file], 'folder')[0]?.store).toEqual({
    kind: 'folder',
    path: `sha256/ba/${digestOf('abc').slice(7)}`,
  });
  expect(placeArtifacts([file], 'release')[0]?.store).toMatchObject({kind: 'release'});
  expect([chosenStore(undefined, undefined), chosenStore({kind: 'release'}, undefined)]).toEqual([
    'folder',
    'release',
  ]);
  const roots = {workspace: '/w', home: '/h'};
  expect(
    ['s', '/s', '~/s', undefined].map((path) =>
      storeFolder({kind: 'folder', ...(path !== undefined && {path})}, roots),
    ),
  ).toEqual(['/w/s', '/s', '/h/s', '/h/.cairn/store']);
});

test.each(['../x', 'a/../../x', '/etc/passwd', '', '.', 'a\0b', String.raw`a\..\b`])(
  '%j leads outside',
  (path) => {
    expect(() => stayInside('/tmp/root', path)).toThrow(
      expect.objectContaining({code: 'CAIRN_PATH_OUTSIDE'}),
    );
  },
);

test.each([
  ['other bytes', 'abd'],
  ['fewer bytes', 'ab'],
  ['more bytes', 'abcd'],
])('%s leave no file behind and spoil no older one', async (_, arrived) => {
  await using folder = await temporaryFolder();
  const target = join(folder.path, 'file');
  await writeFile(target, 'old');
  const expected = {size: 3, sha256: digestOf('abc')};
  await expect(writeChecked(chunks(arrived), target, expected)).rejects.toMatchObject({
    code: 'CAIRN_ARTIFACT_CORRUPT',
  });
  expect(await readFile(target, 'utf8')).toBe('old');
  expect(await readdir(folder.path)).toEqual(['file']);
  await writeChecked(chunks('abc'), target, expected);
  expect(await readFile(target, 'utf8')).toBe('abc');
});

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  for (const letter of text) yield await Promise.resolve(Buffer.from(letter));
}

test('copying a file that is lost is an error that can be caught, and makes nothing', async () => {
  await using folder = await temporaryFolder();
  const expected = {size: 1, sha256: digestOf('x')};
  const copied = copyChecked(join(folder.path, 'lost'), join(folder.path, 'deep', 'target'), expected);
  await expect(copied).rejects.toMatchObject({code: 'ENOENT'});
  expect(await readdir(folder.path)).toEqual([]);
});
