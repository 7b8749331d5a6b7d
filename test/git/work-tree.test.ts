import fc from 'fast-check';
import {mkdir, realpath, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fromTop, nearestFile, openWorkTree} from '../../src/git/work-tree.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const environment = {PATH: process.env['PATH'] ?? ''};

describe('openWorkTree', () => {
  test('finds the top from every folder, through links and in work trees of their own', async () => {
    await using folder = await temporaryFolder();
    const root = await realpath(folder.path);
    const [top, other] = [join(root, 'clone'), join(root, 'other')];
    await mkdir(join(top, 'a/b'), {recursive: true});
    await mkdir(join(top, 'a/.git')); // an empty one is none
    const git = testGit(top);
    await git.run(['init', '--quiet']);
    await git.run(['commit', '--quiet', '--allow-empty', '-m', 'x']);
    await git.run(['worktree', 'add', '--quiet', other]);
    await mkdir(join(other, 'a'));
    await symlink(join(top, 'a/b'), join(root, 'link'));
    const standing = async (directory: string): Promise<unknown> => {
      const opened = await openWorkTree({directory, environment});
      expect(opened.git.directory).toBe(opened.standing.top);
      return opened.standing;
    };
    expect(await standing(top)).toEqual({top, below: ''});
    expect(await standing(join(top, 'a'))).toEqual({top, below: 'a'});
    expect(await standing(join(top, 'a/b'))).toEqual({top, below: 'a/b'});
    expect(await standing(join(root, 'link'))).toEqual({top, below: 'a/b'});
    expect(await standing(join(other, 'a'))).toEqual({top: other, below: 'a'});
  });

  test('takes a folder in no work tree, and a bare repository, as they are', async () => {
    await using folder = await temporaryFolder();
    const bare = join(folder.path, 'bare.git');
    await testGit(folder.path).run(['init', '--quiet', '--bare', bare]);
    for (const directory of [folder.path, bare])
      expect((await openWorkTree({directory, environment})).standing).toEqual({top: directory, below: ''});
  });
});

describe('fromTop', () => {
  test.each([
    ['ml', 'live.csv', 'ml/live.csv'],
    ['ml', '../live.csv', 'live.csv'],
    ['ml', './logs/*.csv', 'ml/logs/*.csv'],
    ['', './cairn.yaml', 'cairn.yaml'],
    ['ml', '../../elsewhere', '../elsewhere'],
    ['ml', '/top/ml/x', 'ml/x'],
    ['ml', '/topper/x', '/topper/x'],
    ['ml', '/tmp/x', '/tmp/x'],
  ])('from %j, %s is %s', (below, path, expected) => {
    expect(fromTop({top: '/top', below}, path)).toBe(expected);
  });

  test('names the same file from everywhere', () => {
    const name = fc.constantFrom('a', 'b', 'c.csv');
    const folders = fc.array(name, {maxLength: 4});
    fc.assert(
      fc.property(folders, fc.array(name, {minLength: 1, maxLength: 4}), (stand, file) => {
        const path = [...stand.map(() => '..'), ...file].join('/');
        expect(fromTop({top: '/top', below: stand.join('/')}, path)).toBe(file.join('/'));
      }),
    );
  });
});

test('nearestFile looks upwards to the top and no further, and passes folders over', async () => {
  await using folder = await temporaryFolder();
  const top = join(folder.path, 'top');
  await mkdir(join(top, 'a/b/cairn.yaml'), {recursive: true});
  await writeFile(join(folder.path, 'cairn.yaml'), '');
  expect(await nearestFile({top, below: 'a/b'}, 'cairn.yaml')).toBeUndefined();
  await writeFile(join(top, 'cairn.yaml'), '');
  expect(await nearestFile({top, below: 'a/b'}, 'cairn.yaml')).toBe('cairn.yaml');
  await writeFile(join(top, 'a/cairn.yaml'), '');
  expect(await nearestFile({top, below: 'a/b'}, 'cairn.yaml')).toBe('a/cairn.yaml');
  expect(await nearestFile({top, below: ''}, 'cairn.yaml')).toBe('cairn.yaml');
});
