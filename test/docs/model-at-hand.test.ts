import {readFileSync} from 'node:fs';
import {copyFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse, stringify} from 'yaml';
import {digestOf} from '../../src/kernel/digest.ts';
import type {Manifest} from '../../src/generated/documents.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {register} from '../../src/verbs/register.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll} from '../data/synthetic-flights.ts';
import {testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {blockOf} from '../support/page-blocks.ts';
import {temporaryFolder} from '../support/temporary.ts';

const exported = 'test/models/exported';
const model = `${exported}/columns_zipmap_on/model.onnx`;
const number = {type: 'number'};
const text = {type: 'string'};
const around = {
  version: 1,
  datasets: {
    people: {
      path: 'data.csv',
      id: 'id',
      columns: {id: text, age: number, income: number, score: number, city: text, label: {type: 'boolean'}},
      split: {by: 'random', test: 0.5, seed: 1},
    },
  },
  storage: {kind: 'folder', path: 'store'},
};

test('docs/migration.md: a model file at hand is evaluated like a run and becomes a version of the same bytes', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  const {models} = parse(blockOf('docs/migration.md', 'yaml', 'models:')) as {models: {churn: object}};
  const churn = {
    task: 'binary',
    dataset: 'people',
    target: 'label',
    features: ['age', 'income', 'score', 'city'],
    ...models.churn,
    stages: {production: {}},
  };
  await context.git.run(['init', '--quiet', '--initial-branch', 'main']);
  await mkdir(join(folder.path, 'models'));
  await copyFile(model, join(folder.path, 'models/churn.onnx'));
  await commitAll(context.git, {
    'cairn.yaml': stringify({...around, models: {churn}}),
    'data.csv': readFileSync(`${exported}/data.csv`, 'utf8'),
    '.gitignore': '.cairn/\nstore/\n.cache/\n', // the home of a test is its work tree
  });
  const {outputs} = await train.run(inputsOf(train, {model: 'churn'}), context);
  const {run} = outputs;
  await evaluate.run(inputsOf(evaluate, {model: 'churn', run}), context);
  const asked = inputsOf(register, {model: 'churn', run, version: '1.4.0'});
  const manifest = (await register.run(asked, context)).document as Manifest;
  expect(manifest).toMatchObject({version: '1.4.0', trainer: {kind: 'command'}});
  expect(manifest.artifacts.map(({sha256}) => sha256)).toEqual([digestOf(readFileSync(model))]);
  expect(manifest.metrics.map(({name}) => name)).toContain('roc_auc');
});
