import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import {databaseOfMlflow} from '../importing/database-of-mlflow.ts';
import {cairnOnPath} from '../support/cairn-on-path.ts';
import {testGit} from '../support/context.ts';
import {blockOf} from '../support/page-blocks.ts';
import {configText, write} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

// The blocks of docs/migration.md, as a shell runs them, each in a repository of the tool that a team comes from.

const page = 'docs/migration.md';

/** A repository with these files, which are committed; `sh` plays a block in it and gives the exit code and both streams. */
async function repository(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const top = join(folder.path, 'repository');
  const environment = {PATH: cairnOnPath(folder.path), HOME: folder.path};
  mkdirSync(top);
  await write(top, files);
  const git = testGit(top);
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['config', 'user.name', 'Dana'],
    ['config', 'user.email', 'dana@example.com'],
    ['add', '--all'],
    ['commit', '--quiet', '--allow-empty', '-m', 'First'],
  ])
    await git.run(args);
  return {
    top,
    git,
    sh: (block: string): string => {
      const {status, stdout, stderr} = spawnSync('bash', ['-euo', 'pipefail', '-c', block], {
        cwd: top,
        encoding: 'utf8',
        env: environment,
      });
      expect(status, `${block}${stdout}${stderr}`).toBe(0);
      return `${stdout}${stderr}`;
    },
    [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose](),
  };
}

/** The lines of a block, each by itself. */
function linesOf(begins: string): readonly [string, string] {
  const [first = '', second = '', ...others] = blockOf(page, 'sh', begins).trim().split('\n');
  expect(others).toEqual([]);
  return [first, second];
}

test('from GTO: its tags are read as they are, and each version gets a record', async () => {
  await using world = await repository({
    'cairn.yaml': configText().replace('  m:\n', '  churn:\n'),
    'artifacts.yaml': 'churn: {type: model, path: m.pkl, description: the first}\n',
    'm.pkl': 'weights',
  });
  for (const tag of ['churn@v1.0.0', 'churn#production#1'])
    await world.git.run(['tag', '--annotate', '--message', 'Made by GTO', tag]);

  const shown = world.sh(blockOf(page, 'sh', 'cairn show'));
  expect(shown).toMatch(/churn.*1\.0\.0/);
  expect(shown).toContain('production');

  const [dry, real] = linesOf('cairn import gto');
  const record = join(world.top, 'registry/churn/imports/1.0.0.json');
  expect(world.sh(dry)).toContain('Nothing was written');
  expect(existsSync(record)).toBe(false);
  expect(world.sh(real)).toContain('1 record written');
  expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({
    version: '1.0.0',
    description: 'the first',
    path: 'm.pkl',
    artifacts: [{path: 'm.pkl', size: 7}],
  });
}, 60_000);

test('from MLflow: its database, and its folder of before', async () => {
  const [dry, real] = linesOf('cairn import mlflow');
  await using ofNow = await repository({});
  const database = new DatabaseSync(join(ofNow.top, 'mlflow.db'));
  database.exec(databaseOfMlflow);
  database.close();
  expect(ofNow.sh(dry)).toContain('Nothing was written');
  expect(existsSync(join(ofNow.top, 'registry'))).toBe(false);
  expect(ofNow.sh(real)).toMatch(/3 records written.*tags? made/);
  expect(await ofNow.git.run(['tag', '--list', 'churn@*'])).toBe('churn@v1.0.0\nchurn@v2.0.0');

  await using ofBefore = await repository({});
  cpSync('test/importing/fixtures/mlruns', join(ofBefore.top, 'mlruns'), {recursive: true});
  const before = (line: string): string => ofBefore.sh(line.replace('mlflow.db', 'mlruns'));
  expect(before(dry)).toContain('Nothing was written');
  expect(before(real)).toContain('3 records written, 0 were there already; 6 tags made.');
}, 60_000);

test('from DVC: what its pointers say, with the digest of the bytes that are there', async () => {
  await using world = await repository({
    'data/train.csv.dvc':
      'outs:\n- md5: e5ebd4c02cefbe7955977c67ada242b7\n  size: 8\n  hash: md5\n  path: train.csv\n',
    'data/.gitignore': '/train.csv\n',
  });
  writeFileSync(join(world.top, 'data/train.csv'), 'a,b\n1,2\n');
  expect(world.sh(blockOf(page, 'sh', 'cairn import dvc'))).toContain('wrote registry/data-pointers.json');
  expect(JSON.parse(readFileSync(join(world.top, 'registry/data-pointers.json'), 'utf8'))).toMatchObject({
    pointers: [{path: 'data/train.csv', hash: 'md5', sha256: expect.stringContaining('sha256:') as string}],
  });
}, 60_000);
