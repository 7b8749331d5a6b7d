import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {testGit} from '../support/context.ts';
import {cairn} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

const recorded = new URL('fixtures/mlruns', import.meta.url).pathname;

async function repository(): Promise<{path: string} & AsyncDisposable> {
  const folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'first']);
  await git.run(['config', 'user.name', 'Dana']);
  await git.run(['config', 'user.email', 'dana@example.com']);
  return folder;
}

describe('cairn import', () => {
  test('mlflow: shows first, then writes records and tags, which show and history read', async () => {
    await using folder = await repository();
    const dry = cairn(folder.path, 'import', 'mlflow', recorded, '--tags', '--dry-run');
    expect(dry).toMatchObject({code: 0});
    expect(dry.out).toContain('Nothing was written');
    expect(existsSync(join(folder.path, 'registry'))).toBe(false);
    const done = cairn(folder.path, 'import', 'mlflow', recorded, '--tags', '--rename', 'churn=leavers');
    expect(done).toMatchObject({code: 0});
    expect(done.out).toContain('3 records written, 0 were there already; 6 tags made.');
    expect(done.out).toContain('Without versions: no-versions-yet.');
    expect(cairn(folder.path, 'show', 'leavers#production').out).toContain('2.0.0');
    expect(
      cairn(folder.path, 'import', 'mlflow', recorded, '--tags', '--rename', 'churn=leavers').out,
    ).toContain('0 records written, 3 were there already; 0 tags made.');
  });

  test('mlflow: says what to do where git does not know who tags', async () => {
    await using folder = await repository();
    const git = testGit(folder.path);
    await git.run(['config', '--unset', 'user.name']);
    await git.run(['config', '--unset', 'user.email']);
    await git.run(['config', 'user.useConfigOnly', 'true']);
    const refused = cairn(folder.path, 'import', 'mlflow', recorded, '--tags');
    expect(refused).toMatchObject({code: 1, err: expect.stringContaining('CAIRN_GIT_NO_IDENTITY') as string});
    await git.run(['config', 'user.name', 'Dana']);
    await git.run(['config', 'user.email', 'dana@example.com']);
    expect(cairn(folder.path, 'import', 'mlflow', recorded, '--tags').out).toContain('6 tags made');
  });

  test('dvc: writes the digests that DVC states', async () => {
    await using folder = await repository();
    await mkdir(join(folder.path, 'data'));
    await writeFile(
      join(folder.path, 'data/train.csv.dvc'),
      'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  size: 8\n  path: train.csv\n',
    );
    await testGit(folder.path).run(['add', '--all']);
    const done = cairn(folder.path, 'import', 'dvc');
    expect(done).toMatchObject({code: 0, err: ''});
    expect(done.out).toContain('wrote registry/data-pointers.json');
    expect(JSON.parse(cairn(folder.path, '--json', 'import', 'dvc').out)).toMatchObject({
      pointers: [{path: 'data/train.csv', md5: 'e5ebd4c02cefbe7955977c67ada242b7'}],
    });
  });

  test.each([
    [['mlflow', 'nowhere'], 'CAIRN_IMPORT_INVALID'],
    [['mlflow', recorded, '--rename', 'churn'], 'CAIRN_INPUT_INVALID'],
    [['mlflow', recorded, '--rename', 'churn=a/b'], 'CAIRN_IMPORT_INVALID'],
  ])('%j says what is wrong, and writes nothing', async (args, code) => {
    await using folder = await repository();
    const refused = cairn(folder.path, 'import', ...args);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(code);
    expect(existsSync(join(folder.path, 'registry'))).toBe(false);
  });
});
