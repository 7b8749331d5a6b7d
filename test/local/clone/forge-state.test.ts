import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {forgeStateOf, repositoryName} from '../../../src/local/clone/forge-state.ts';
import {temporaryFolder} from '../../support/temporary.ts';

test.each([
  ['shop', 'shop'],
  ['Übung', 'Ubung'],
  ['模型', 'repository'],
  ['模型 2', '2'],
  ['.ml', 'ml'],
  ['my models', 'my-models'],
  ['model.git', 'model'],
  ['..', 'repository'],
  ['-x-', 'x'],
])('folder %s is called %s', (folder, name) => {
  expect(repositoryName(folder)).toBe(name);
});

test('whatever a folder is called, the forge takes the name', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 200}), (folder) => {
      const name = repositoryName(folder);
      expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/);
      expect(name).not.toMatch(/\.git$/i);
    }),
  );
});

test('two folders of one name have a forge each, and keep it', async () => {
  await using folder = await temporaryFolder();
  const [one, two] = [join(folder.path, 'a/ml'), join(folder.path, 'b/ml')];
  await mkdir(one, {recursive: true});
  await mkdir(two, {recursive: true});
  const root = join(folder.path, 'state');
  expect((await forgeStateOf(root, one)).name).toBe('ml');
  expect((await forgeStateOf(root, two)).name).toBe('ml-2');
  expect((await forgeStateOf(root, one)).name).toBe('ml');
  expect((await forgeStateOf(root, two)).directory).toBe(join(root, 'ml-2'));
  await rm(one, {recursive: true});
  expect((await forgeStateOf(root, join(folder.path, 'c/ml'))).name).toBe('ml');
});
