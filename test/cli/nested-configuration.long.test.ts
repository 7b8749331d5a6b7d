import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {environmentOf, runCommandLine, type CommandRun} from '../support/command-line.ts';
import {smallCsv, smallRepository, type SmallRepository} from '../support/small-repository.ts';

// A configuration in a folder, beside the one at the root: it is found from there, and everything in it starts there.

const nested = `version: 1
datasets:
  sales:
    path: [rows/*.csv, ../data/2024-01.csv]
    id: id
    time: time
    columns:
      id: {type: string}
      time: {type: timestamp}
      amount: {type: number}
      country: {type: string}
      bought: {type: boolean}
models:
  nested:
    task: binary
    dataset: sales
    target: bought
    features: [amount]
    train: {trainer: command, command: [node, train.cjs], format: command, model: model, predict: [node, predict.cjs]}
    evaluate: {metrics: [roc_auc], resamples: 200}
    card: about.md
    monitor: {labels: rows/*.csv, live: live.csv, minimum-rows: 50}
    stages:
      production:
        target: here
        rule-files: [rules/production.yaml]
storage: {kind: folder, path: store}
targets:
  here: {kind: command, deploy: [node, deploy.cjs]}
`;

const predictor = `const {readFileSync, writeFileSync} = require('node:fs');
const [header, ...rows] = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n');
const at = header.split(',').indexOf('amount');
const answers = rows.map((row) => Math.min(1, Math.max(0, Number(row.split(',')[at]) / 100)));
writeFileSync(process.env.CAIRN_PREDICTIONS, ['prediction', ...answers].join('\\n') + '\\n');
`;

const files = {
  'ml/cairn.yaml': nested,
  'ml/rows/2024-02.csv': smallCsv(300, {from: 600}),
  'ml/about.md': 'Written by people.\n',
  'ml/requirements.txt': 'numpy==2.0.0\n',
  'ml/rules/production.yaml': 'version: 1\nrules:\n  - {id: good-enough, metric: roc_auc, minimum: 0.6}\n',
  'ml/predict.cjs': predictor,
  'ml/train.cjs':
    "const {cpSync} = require('node:fs');\ncpSync('predict.cjs', process.env.CAIRN_OUTPUT + '/model/predict.cjs');\n",
  'ml/deploy.cjs': "require('node:fs').writeFileSync('deployed', process.env.CAIRN_VERSION);\n",
  'ml/live.csv': smallCsv(200, {from: 900, shift: 60}).replace('bought', 'prediction'),
};

let small: SmallRepository;
let run = '';

beforeAll(async () => {
  small = await smallRepository();
  for (const [path, text] of Object.entries(files)) await small.write(path, text);
  await small.push('A configuration in a folder');
});
afterAll(async () => small[Symbol.asyncDispose]());

async function cairn(folder: string, ...args: string[]): Promise<CommandRun> {
  return runCommandLine(['-C', join(small.clone, folder), '--json', ...args], environmentOf(small));
}

async function outputsOf(folder: string, ...args: string[]): Promise<Record<string, string>> {
  const {code, out, err} = await cairn(folder, ...args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${err}${out}`);
  return (JSON.parse(out) as {outputs: Record<string, string>}).outputs;
}

test('a model goes from training to its deployment', {timeout: 120_000}, async () => {
  const outputs = await outputsOf('ml', 'train', 'nested');
  ({run = ''} = outputs);
  expect(await outputsOf('', 'train', 'nested', '--config', 'ml/cairn.yaml')).toEqual(outputs);
  expect(await outputsOf('ml/rows', 'train', 'nested')).toEqual(outputs);
  await outputsOf('ml', 'evaluate', 'nested', '--run', run);
  await outputsOf('ml', 'register', 'nested', '--run', run);
  const {'pull-request': pull, verdict} = await outputsOf('ml', 'propose', 'nested');
  expect(verdict).toBe('pass');

  await small.git.run(['fetch', '--quiet', 'origin', `+refs/pull/${pull ?? ''}/head:refs/heads/proposal`]);
  expect(await outputsOf('ml', 'gate', '--base', 'main', '--head', 'proposal')).toMatchObject({
    verdict: 'pass',
  });
  const ofRoot = await cairn('', 'gate', '--base', 'main', '--head', 'proposal');
  expect(ofRoot).toMatchObject({code: 1});
  expect(ofRoot.out).toContain(
    'Model nested is declared in ml/cairn.yaml: run the gate with that configuration',
  );

  await small.git.run(['merge', '--quiet', '--ff-only', 'proposal']);
  await small.git.run(['push', '--quiet', 'origin', 'main']);
  const left = await cairn('', 'release', '--dry-run');
  expect(left).toMatchObject({code: 0});
  expect(left.err).toContain(
    'registry/nested/stages/production.json is left to a run with the configuration ml/cairn.yaml',
  );
  expect(left.err).not.toContain('is ignored');
  expect(await outputsOf('ml', 'release')).toMatchObject({changed: 'true'});
  expect(await outputsOf('ml', 'deploy', 'nested')).toMatchObject({result: 'deployed', version: '0.0.1'});
  expect(await cairn('ml', 'check-drift', 'nested')).toMatchObject({code: 3});
});

test('its documents name files from the root, and its commands ran in its folder', async () => {
  const manifest = JSON.parse(
    await small.git.run(['show', 'nested@v0.0.1:registry/nested/versions/0.0.1.json']),
  ) as {data: {files: {path: string}[]}; environment: {lockfiles: {path: string}[]}};
  expect(manifest.data.files.map(({path}) => path)).toEqual(['data/2024-01.csv', 'ml/rows/2024-02.csv']);
  expect(manifest.environment.lockfiles.map(({path}) => path)).toEqual(['ml/requirements.txt']);
  expect(await small.git.run(['show', 'nested@v0.0.1:registry/nested/versions/0.0.1.md'])).toContain(
    'Written by people.',
  );
  expect(await small.git.run(['status', '--porcelain', '--untracked-files=all'])).toMatch(
    /^\?\? ml\/deployed\n\?\? ml\/store\/sha256\/\S+$/,
  );
  const {out} = await cairn('ml', 'verify', 'nested#production');
  const findings = JSON.parse(out) as {id: string; subject: string; status: string; message: string}[];
  expect(findings.filter(({status}) => status === 'fail')).toEqual([]);
});

test('what the registry holds is the same from everywhere', async () => {
  const {out} = await cairn('ml', 'show');
  expect(out).toContain('"model": "nested"');
  expect((await cairn('', 'show')).out).toBe(out);
  expect((await cairn('', 'show')).err).toBe('');
});

describe('a model that is declared twice', () => {
  const verbs = [
    ['validate-data'],
    ['train', 'nested'],
    ['evaluate', 'nested', '--run', 'nested-000000000000'],
    ['register', 'nested', '--run', 'nested-000000000000'],
    ['propose', 'nested'],
    ['release'],
    ['deploy', 'nested'],
    ['check-drift', 'nested'],
    ['retrain', 'nested', '--verdict', 'drift'],
    ['rollback', 'nested', '--reason', 'a drill'],
    ['retire', 'nested@0.0.1', '--reason', 'a drill'],
  ];

  test.each([
    ['in two configurations', 'nested', verbs, 'is declared in ml/cairn.yaml:14 as well'],
    [
      'in two spellings',
      'Nested',
      verbs.slice(0, 1),
      'differs from nested in ml/cairn.yaml:14 in nothing but case',
    ],
  ])('%s is refused by what reads the configuration, with both places', async (_, name, lines, problem) => {
    await small.write('other/cairn.yaml', nested.replace('\n  nested:', `\n  ${name}:`));
    await small.push('The same model once more');
    for (const line of lines) {
      const {code, out} = await cairn('ml', ...line);
      expect(code, line.join(' ')).toBe(1);
      expect(JSON.parse(out), line.join(' ')).toMatchObject({
        error: {
          code: 'CAIRN_MODEL_AMBIGUOUS',
          mistakes: [{where: `other/cairn.yaml:14 models.${name}`, what: problem}],
        },
      });
    }
    const {code, out} = await cairn('', 'doctor');
    expect(code).toBe(1);
    expect(out).toContain('ambiguous-model');
    expect(out).toContain(problem);
    // It is nothing to a configuration that has no part in it.
    expect((await cairn('', 'validate-data')).code).toBe(0);
    await small.git.run(['rm', '--quiet', 'other/cairn.yaml']);
    await small.push('Only once again');
  });

  test('in two spellings in one file', async () => {
    const twice = nested
      .replace('\n  nested:', '\n  nested: &m')
      .replace('\nstorage:', '\n  NESTED: *m\nstorage:');
    await small.write('ml/cairn.yaml', twice);
    const {out} = await cairn('ml', 'validate-data');
    expect(JSON.parse(out)).toMatchObject({
      error: {
        code: 'CAIRN_MODEL_AMBIGUOUS',
        mistakes: [{what: 'differs from nested in ml/cairn.yaml:14 in nothing but case'}],
      },
    });
    await small.write('ml/cairn.yaml', nested);
  });
});
