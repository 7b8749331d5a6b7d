import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {dataDigest, findDataFiles} from '../../src/data/find-files.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {temporaryFolder} from '../support/temporary.ts';

async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), text);
  }
}

test('files and globs, each once, sorted by path, with digests', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, {
    'data/b.csv': 'b',
    'data/a.csv': 'a',
    'data/deep/c.csv': 'c',
    'node_modules/x/d.csv': 'd',
    '.cairn/runs/e.csv': 'e',
    'data/[odd].csv': 'odd',
  });
  const paths = async (path: string | [string, ...string[]]) =>
    (await findDataFiles(folder.path, {path})).map((file) => file.path);
  expect(await paths('**/*.csv')).toEqual(['data/[odd].csv', 'data/a.csv', 'data/b.csv', 'data/deep/c.csv']);
  expect(await paths(['data/b.csv', 'data/*.csv'])).toEqual(['data/[odd].csv', 'data/a.csv', 'data/b.csv']);
  expect(await paths('./data/[odd].csv')).toEqual(['data/[odd].csv']);
  const [odd] = await findDataFiles(folder.path, {path: 'data/[odd].csv'});
  expect(odd?.sha256).toBe(digestOf('odd'));
});

test('the digest of data depends on bytes, not on names or order', () => {
  const [a, b] = [{sha256: digestOf('a')}, {sha256: digestOf('b')}];
  expect(dataDigest([a, b])).toBe(dataDigest([b, a]));
  expect(dataDigest([a, b])).not.toBe(dataDigest([a, a]));
});

describe('refused', () => {
  test('a pattern without files', async () => {
    await using folder = await temporaryFolder();
    await write(folder.path, {'a.csv': 'a'});
    await expect(findDataFiles(folder.path, {path: ['a.csv', 'data/*.csv']})).rejects.toMatchObject({
      code: 'CAIRN_DATA_MISSING',
      message: expect.stringContaining('data/*.csv: matches no file.') as unknown,
    });
  });

  test.each(['../a.csv', '/etc/passwd', 'data/../../a.csv'])('%s', async (path) => {
    await using folder = await temporaryFolder();
    await expect(findDataFiles(folder.path, {path})).rejects.toMatchObject({code: 'CAIRN_PATH_OUTSIDE'});
  });

  test('a link that leads out, and not one that stays inside', async () => {
    await using outside = await temporaryFolder();
    await using folder = await temporaryFolder();
    await write(outside.path, {'secret.csv': 's'});
    await write(folder.path, {'data/a.csv': 'a'});
    await symlink(join(folder.path, 'data', 'a.csv'), join(folder.path, 'data', 'b.csv'));
    expect((await findDataFiles(folder.path, {path: 'data/*.csv'})).map(({path}) => path)).toEqual([
      'data/a.csv',
      'data/b.csv',
    ]);
    await symlink(join(outside.path, 'secret.csv'), join(folder.path, 'data', 'c.csv'));
    await expect(findDataFiles(folder.path, {path: 'data/*.csv'})).rejects.toMatchObject({
      code: 'CAIRN_PATH_OUTSIDE',
    });
    await symlink(outside.path, join(folder.path, 'linked'));
    await expect(findDataFiles(folder.path, {path: 'linked/secret.csv'})).rejects.toMatchObject({
      code: 'CAIRN_PATH_OUTSIDE',
    });
  });
});
