import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startLocal, type Local} from '../../src/local/start-local.ts';
import type {WorkflowRun} from '../../src/local/contract.ts';
import {testGit} from '../support/context.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** The examples of the READMEs, each a workflow of its own: trained, evaluated and registered by three workflow runs. */
const repository = 'octo/small';
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let local: Local;
let git: ReturnType<typeof testGit>;
const seen = new Map<number, WorkflowRun>();

async function example(verb: string): Promise<string> {
  const readme = await readFile(`actions/${verb}/README.md`, 'utf8');
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  return block.replaceAll('my-model', 'small').replaceAll('@v0.1.0', `@${'a'.repeat(40)}`);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  const home = join(folder.path, 'home');
  await mkdir(home);
  local = await startLocal({
    directory: join(folder.path, 'forge'),
    repository,
    defaultBranch: 'main',
    home,
    validate: true,
    onUpdate: (run) => seen.set(run.id, run),
  });
  const clone = join(folder.path, 'clone');
  const files = {
    '.github/workflows/train.yml': await example('train'),
    '.github/workflows/evaluate.yml': await example('evaluate'),
    '.github/workflows/register.yml': await example('register'),
    'cairn.yaml': smallConfig,
    'data/2024-01.csv': smallCsv(600),
    '.gitignore': '.cairn/\n',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(clone, path)), {recursive: true});
    await writeFile(join(clone, path), text);
  }
  git = testGit(clone, {server: local.forge.serverUrl, token: local.personToken('dana')});
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['remote', 'add', 'origin', `${local.forge.serverUrl}/${repository}`]);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'A small model']);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
}, 60_000);

afterAll(async () => {
  await local[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function dispatch(verb: string, inputs: Record<string, string>): Promise<number> {
  const [id = 0] = await local.runner.schedule(repository, `.github/workflows/${verb}.yml`, inputs);
  await local.runner.idle();
  expect(seen.get(id)?.conclusion, verb).toBe('success');
  return id;
}

test('what one workflow run trained, later ones evaluate and register', {timeout: 120_000}, async () => {
  const workflowRun = String(await dispatch('train', {}));
  const response = await fetch(
    `${local.forge.apiUrl}/repos/${repository}/actions/runs/${workflowRun}/artifacts`,
    {headers: {authorization: `Bearer ${local.personToken('dana')}`}},
  );
  const {artifacts} = (await response.json()) as {artifacts: {name: string}[]};
  const run = artifacts[0]?.name.replace('cairn-run-', '') ?? '';
  const commit = await git.run(['rev-parse', 'HEAD']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'The branch goes on']);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  await dispatch('evaluate', {run, 'workflow-run': workflowRun, commit});
  await dispatch('register', {run, 'workflow-run': workflowRun});
  await git.run(['fetch', '--quiet', '--tags', 'origin']);
  expect(await git.run(['tag'])).toBe('small@v0.0.1');
  expect(local.forge.violations).toEqual([]);
});
