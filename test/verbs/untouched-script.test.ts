import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll} from '../data/synthetic-flights.ts';
import {testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

const node = JSON.stringify(process.execPath);

/** A script that knows nothing of Cairn: it reads data/train.csv and writes models/model.json, as it always did. */
const script = `
const {copyFileSync, existsSync, readFileSync, writeFileSync} = require('node:fs');
const [header, ...rows] = readFileSync('data/train.csv', 'utf8').trim().split('\\n').map((line) => line.split(','));
if (existsSync('models/model.json')) throw new Error('an old model is there');
if (existsSync('data/all.csv')) throw new Error('the test rows are there');
const at = header.indexOf('amount');
const mean = rows.reduce((sum, row) => sum + Number(row[at]), 0) / rows.length;
writeFileSync('models/model.json', JSON.stringify({mean, target: readFileSync('data/y.csv', 'utf8').split('\\n')[0]}));
writeFileSync('metrics.json', JSON.stringify({rows: rows.length}));
copyFileSync('predict.cjs', 'models/predict.cjs');
`;
const predictor = `
const {readFileSync, writeFileSync} = require('node:fs');
const {mean} = JSON.parse(readFileSync('model.json', 'utf8'));
const [, ...rows] = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n').map((line) => line.split(','));
const answers = rows.map(([amount]) => 1 / (1 + Math.exp((mean - Number(amount)) / 15)));
writeFileSync(process.env.CAIRN_PREDICTIONS, ['prediction', ...answers].join('\\n') + '\\n');
`;

const files = (outputs: string, code = script): Record<string, string> => ({
  'cairn.yaml': smallConfig
    .replace('data/*.csv', 'data/all.csv')
    .replace(
      /train: \{.*\}/,
      `train: {trainer: command, command: [${node}, train.cjs], inputs: {train: data/train.csv, train-target: data/y.csv}, outputs: ${outputs}, model: '.', metrics: metrics.json, format: command, predict: [${node}, predict.cjs]}`,
    ),
  '.gitignore': '.cairn/\n',
  'data/all.csv': smallCsv(400),
  'data/train.csv': 'amount\n1\n',
  'models/model.json': '{"mean": -1}\n',
  'train.cjs': code,
  'predict.cjs': predictor,
});

async function repository(
  all: Record<string, string>,
  use: (made: {path: string; context: Awaited<ReturnType<typeof testContext>>}) => Promise<void>,
) {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path, now: () => new Date('2024-03-01T00:00:00Z')});
  await context.git.run(['init', '--quiet', '--initial-branch', 'main']);
  await commitAll(context.git, all);
  await use({path: folder.path, context});
  // Whatever happened, the repository is as it was.
  expect(await context.git.run(['status', '--porcelain'])).toBe('');
  for (const [name, text] of Object.entries(all))
    expect(await readFile(join(folder.path, name), 'utf8')).toBe(text);
}

test('a script that knows nothing of Cairn is trained and measured, and the repository stays as it was', async () => {
  await repository(files('[models/*, metrics.json]'), async ({path, context}) => {
    const {run, metrics} = (await train.run({model: 'small', config: 'cairn.yaml'}, context)).outputs;
    expect(JSON.parse(metrics)).toEqual({rows: 320});
    const model = await readFile(join(path, '.cairn/runs', run, 'model/model.json'), 'utf8');
    expect(JSON.parse(model)).toMatchObject({target: 'bought'});
    await evaluate.run(inputsOf(evaluate, {model: 'small', run}), context);
    const evaluation = JSON.parse(
      await context.git.run(['show', `refs/cairn/runs/${run}:evaluation.json`]),
    ) as {
      metrics: {name: string; value: number}[];
    };
    expect(evaluation.metrics.find(({name}) => name === 'roc_auc')?.value).toBeGreaterThan(0.7);
  });
});

test.each([
  [
    'an output that it did not write',
    '[models/model.json]',
    '',
    /wrote no "models\/model\.json" \(train\.outputs\)/,
  ],
  [
    'two outputs of one name',
    '[models/*, other/*]',
    "const {writeFileSync} = require('node:fs'); for (const at of ['models', 'other']) writeFileSync(at + '/a', 'x');",
    /two outputs of the name "a": other\/a and models\/a/,
  ],
  [
    'a link',
    '[models/*]',
    "require('node:fs').symlinkSync('/etc/hostname', 'models/a');",
    /"models\/a" is a link or a special file/,
  ],
  [
    'a failing command',
    '[models/*]',
    "require('node:fs').writeFileSync('data/all.csv', ''); process.exit(3);",
    /ended with code 3/,
  ],
])('%s is refused, and the repository stays as it was', async (_, outputs, code, message) => {
  const all = {...files(outputs, `require('node:fs').mkdirSync('models', {recursive: true});${code}`)};
  await repository(all, async ({context}) => {
    await expect(train.run({model: 'small', config: 'cairn.yaml'}, context)).rejects.toThrow(message);
  });
});
