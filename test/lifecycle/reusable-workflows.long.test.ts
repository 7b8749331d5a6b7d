import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startLocal, type Local} from '../../src/local/start-local.ts';
import type {WorkflowRun} from '../../src/local/contract.ts';
import {testGit} from '../support/context.ts';
import {blockOf} from '../support/page-blocks.ts';
import {smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

// A repository with the calls of docs/reusable-workflows.md and nothing else goes from training to a deployment, back, and to drift.

const repository = 'octo/shop';
const page = 'docs/reusable-workflows.md';
const seen = new Map<number, WorkflowRun>();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let local: Local;
let mine: string;
let git: ReturnType<typeof testGit>;

beforeAll(async () => {
  folder = await temporaryFolder();
  symlinkSync(process.cwd(), join(folder.path, 'cairn'));
  mine = join(folder.path, 'mine');
  const home = join(folder.path, 'home');
  for (const path of [join(mine, 'data'), home]) mkdirSync(path, {recursive: true});
  writeFileSync(join(mine, 'data/churn.csv'), smallCsv(600).replace('bought', 'left'));
  mkdirSync(join(mine, 'scripts'));
  writeFileSync(join(mine, 'scripts/deploy.sh'), '#!/bin/sh\n', {mode: 0o755});
  writeFileSync(join(mine, 'requirements.txt'), '# nothing to install\n');
  local = await startLocal({
    directory: join(folder.path, 'forge'),
    repository,
    defaultBranch: 'main',
    home,
    validate: true,
    onUpdate: (run) => seen.set(run.id, run),
  });
  git = testGit(mine, {server: local.forge.serverUrl, token: local.personToken('dana')});
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'Customers']);
  const {status, stderr} = spawnSync(
    'bash',
    ['-euo', 'pipefail', '-c', `${blockOf(page, 'sh', 'node ..').trim()} --deploy command`],
    {
      cwd: mine,
      encoding: 'utf8',
      env: {PATH: process.env['PATH'], HOME: home},
    },
  );
  expect(status, stderr).toBe(0);
  writeFileSync(join(mine, '.github/workflows/train.yml'), blockOf(page, 'yaml', 'name: Train'));
  await git.run(['remote', 'add', 'origin', `${local.forge.serverUrl}/${repository}`]);
  await commit('Cairn');
}, 60_000);

afterAll(async () => {
  await local[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function commit(message: string): Promise<void> {
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', message]);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  await local.runner.idle();
}

/** How the runs of a workflow ended, with what they complained of. */
function ended(file: string): string[] {
  return [...seen.values()]
    .filter(({workflowPath, event}) => workflowPath.endsWith(`/${file}`) && event !== 'pull_request')
    .map(({conclusion, jobs}) =>
      [
        conclusion,
        ...jobs.flatMap(({annotations}) =>
          annotations.filter(({level}) => level === 'error').map(({message}) => message),
        ),
      ].join(': '),
    );
}

async function rest(method: string, path: string): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${local.forge.apiUrl}/repos/${repository}/${path}`, {
    method,
    headers: {authorization: `Bearer ${local.personToken('dana')}`},
  });
  expect(response.status).toBeLessThan(300);
  return [(await response.json()) as Record<string, unknown>].flat();
}

test(
  'calls alone train, evaluate, register, propose, judge, release and deploy',
  {timeout: 300_000},
  async () => {
    for (const file of readdirSync(join(mine, '.github/workflows')))
      expect(readFileSync(join(mine, '.github/workflows', file), 'utf8')).not.toContain('steps:');
    expect(ended('train.yml')).toEqual(['success']);
    expect(ended('promotion.yml')).toEqual(['success']);
    const train = [...seen.values()].find(({workflowPath}) => workflowPath.endsWith('/train.yml'));
    expect(train?.jobs.map(({name}) => name)).toEqual([
      'train / Plan',
      'train / churn / Train',
      'train / churn / Predict where a command does',
      'train / churn / Predict where the champion is a command',
      'train / churn / Evaluate against the champion',
      'train / churn / Register and propose',
    ]);
    const [pull] = await rest('GET', 'pulls');
    expect(pull?.['title']).toContain('churn');
    await rest('PUT', `pulls/${String(pull?.['number'])}/merge`);
    await local.runner.idle();
    expect(ended('release.yml')).toEqual(['success']);
    await git.run(['fetch', '--quiet', '--tags', 'origin']);
    expect((await git.run(['tag'])).split('\n')).toEqual(['churn#production#1', 'churn@v0.0.1']);
    const [deployment] = await rest('GET', 'deployments');
    expect(deployment?.['environment']).toBe('production');
    const rehearsal = {model: 'churn#production', reason: 'an exercise', how: 'rehearsal'};
    await local.runner.schedule(repository, '.github/workflows/rollback.yml', rehearsal);
    await local.runner.schedule(repository, '.github/workflows/retrain.yml', {model: 'churn'});
    await local.runner.idle();
    expect(ended('rollback.yml')[0]).toContain('CAIRN_'); // there is no earlier version yet
    expect(ended('retrain.yml')).toEqual(['success']);
    expect(local.forge.violations).toEqual([]);
  },
);
