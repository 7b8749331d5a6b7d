import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {cairn} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** A repository whose registry GTO made: two versions of a model, the first of them in production. */
async function ofGto(config: string) {
  const folder = await temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {cwd: folder.path});
  git('init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(folder.path, 'cairn.yaml'), config);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Start');
  for (const tag of ['cv-class@v0.1.0', 'cv-class@v0.2.0', 'cv-class#production#1'])
    git('tag', '-a', '-m', `GTO: ${tag}`, tag);
  return folder;
}

const alone = 'version: 1\nmodels: {cv-class: {}}\n';

test('a model that is known by its tags alone is shown, and its history told', async () => {
  await using folder = await ofGto(alone);
  expect(cairn(folder.path, 'show', 'cv-class')).toMatchObject({code: 0, err: ''});
  expect(cairn(folder.path, 'history', 'cv-class').out).toContain('production');
  expect(cairn(folder.path, 'at', '2100-01-01').code).toBe(0);
  expect(cairn(folder.path, 'import', 'gto', '--dry-run').code).toBe(0);
});

test('it is left out of the matrix of what is trained, which is said', async () => {
  await using folder = await ofGto(alone);
  for (const use of ['training', 'drift']) {
    const planned = cairn(folder.path, '--json', 'plan', '--for', use);
    expect(JSON.parse(planned.out)).toMatchObject({document: {models: []}});
    expect(planned.err).toContain('Known by tags alone, so neither trained nor monitored: cv-class.');
  }
});

test.each([
  ['plan', '--model', 'cv-class'],
  ['train', 'cv-class'],
  ['evaluate', 'cv-class', '--run', 'r1'],
  ['predict', 'cv-class', '--run', 'r1'],
  ['check-drift', 'cv-class'],
  ['validate-data', '--model', 'cv-class'],
])('what needs a training refuses it: %s', async (...args) => {
  await using folder = await ofGto(alone.replace('{}', '{stages: {production: {}}}'));
  const refused = cairn(folder.path, ...args);
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('CAIRN_MODEL_UNTRAINED');
  expect(refused.err).toContain('the keys task, dataset, target, features and train');
});

test('the setup is diagnosed with it, and data of nobody are checked', async () => {
  await using folder = await ofGto(alone);
  expect(cairn(folder.path, 'doctor').out).not.toContain('CAIRN_');
  const checked = cairn(folder.path, 'validate-data');
  expect(checked).toMatchObject({code: 0});
  expect(checked.out).toContain('The configuration has no dataset: nothing was checked.');
});
