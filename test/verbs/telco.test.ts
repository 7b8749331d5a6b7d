import {expect, test} from 'vitest';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll} from '../data/synthetic-flights.ts';
import {testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {temporaryFolder} from '../support/temporary.ts';

const node = JSON.stringify(process.execPath);
const config = `version: 1
datasets:
  telco:
    path: telco.csv
    id: customerID
    missing: [' ']
    columns:
      customerID: {type: string}
      Partner: {type: boolean}
      tenure: {type: integer}
      TotalCharges: {type: number, required: false}
      Churn: {type: string, values: ['Yes', 'No']}
models:
  churn:
    task: binary
    dataset: telco
    target: Churn
    positive: 'Yes'
    features: [Partner, tenure, TotalCharges]
    train: {trainer: command, command: [${node}, train.cjs], model: model, format: command, predict: [${node}, predict.cjs]}
    evaluate: {metrics: [roc_auc], resamples: 50}
    stages: {production: {}}
    monitor: {minimum-rows: 10}
`;

/** Partners churn late and others early; eleven customers have no charges yet, as in the public data. */
function telco(rows: number): string {
  const lines = Array.from({length: rows}, (_, i) => {
    const [partner, tenure] = [i % 2 === 0, (i * 7) % 72];
    const churns = partner === tenure > 35;
    const charges = i < 11 ? ' ' : (tenure * 20.5).toFixed(2);
    return `c${i},${partner ? 'Yes' : 'No'},${tenure},${charges},${churns ? 'Yes' : 'No'}`;
  });
  return `customerID,Partner,tenure,TotalCharges,Churn\n${lines.join('\n')}\n`;
}

/** Counts what it compares with 'Yes', as such scripts do, and stops where that is never true. */
const trainer = `
const {copyFileSync, mkdirSync, readFileSync} = require('node:fs');
const [header, ...rows] = readFileSync(process.env.CAIRN_TRAIN, 'utf8').trim().split('\\n').map((line) => line.split(','));
if (header.join() !== 'Partner,tenure,TotalCharges,Churn,customerID') throw new Error(header.join());
const count = (test) => rows.filter(test).length;
const seen = [count((row) => row[0] === 'Yes'), count((row) => row[3] === 'Yes'), count((row) => row[2] === ' ')];
const part = rows.length / 4;
if (seen[0] < part || seen[1] < part || seen[2] === 0) throw new Error('seen ' + seen);
mkdirSync(process.env.CAIRN_OUTPUT + '/model');
copyFileSync('predict.cjs', process.env.CAIRN_OUTPUT + '/model/predict.cjs');
`;
const predictor = `
const {readFileSync, writeFileSync} = require('node:fs');
const [, ...rows] = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n').map((line) => line.split(','));
const answers = rows.map(([partner, tenure]) => ((partner === 'Yes') === Number(tenure) > 35 ? 0.9 : 0.1));
writeFileSync(process.env.CAIRN_PREDICTIONS, ['prediction', ...answers].join('\\n') + '\\n');
`;

test('a script that compares with Yes learns from data with Yes, and is asked with Yes', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path, now: () => new Date('2024-03-01T00:00:00Z')});
  await context.git.run(['init', '--quiet', '--initial-branch', 'main']);
  await commitAll(context.git, {
    'cairn.yaml': config,
    'telco.csv': telco(200),
    'train.cjs': trainer,
    'predict.cjs': predictor,
  });
  const {run} = (await train.run({model: 'churn', config: 'cairn.yaml'}, context)).outputs;
  await evaluate.run(inputsOf(evaluate, {model: 'churn', run}), context);
  const show = async (file: string): Promise<unknown> =>
    JSON.parse(await context.git.run(['show', `refs/cairn/runs/${run}:${file}`]));
  expect(await show('evaluation.json')).toMatchObject({metrics: [{name: 'roc_auc', value: 1}]});
  expect(await show('run.json')).toMatchObject({
    signature: {
      inputs: [
        {name: 'Partner', words: ['No', 'Yes'], missing: [' ']},
        {name: 'tenure'},
        {name: 'TotalCharges', missing: [' ']},
      ],
    },
  });
});
