import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {stringify} from 'yaml';
import {askServer} from '../../src/deployment/server-client.ts';
import type {DriftReport, Evaluation, Manifest, Verdict} from '../../src/generated/documents.ts';
import {readFileAt} from '../../src/git/commit-files.ts';
import {compareManifests} from '../../src/registry/compare-manifests.ts';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import {checkDrift} from '../../src/verbs/check-drift.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {gate} from '../../src/verbs/gate.ts';
import {predict} from '../../src/verbs/predict.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {train} from '../../src/verbs/train.ts';
import {freePort} from '../support/free-port.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {gateInputs, onPull, statusOf} from '../support/gate-run.ts';
import {merge, pullOf} from '../support/lifecycle.ts';
import {promotionWorld, type PromotionWorld} from '../support/promotion.ts';

// Two targets of one model through all of the life: the built-in trainer makes the first version, a command the second one.

interface Row {
  readonly weight: number;
  readonly distance: number;
  readonly region: string;
  readonly price: number;
  readonly minutes: number;
}

/** The price is told by weight and distance; how long it takes has much that nothing tells. */
function rowsOf(count: number, seed: number): Row[] {
  const random = seededRandom(seed);
  return Array.from({length: count}, () => {
    const weight = Math.round(random.next() * 100) / 10;
    const distance = Math.round(random.next() * 500) / 10;
    const region = random.next() < 0.5 ? 'north' : 'south';
    const noise = random.next() + random.next() + random.next() - 1.5;
    return {
      ...{weight, distance, region},
      price: Number((5 + 2 * weight + 0.5 * distance + noise).toFixed(3)),
      minutes: Number((10 + distance + 30 * (random.next() - 0.5)).toFixed(3)),
    };
  });
}

const predictor = `
const fs = require('node:fs');
const [, ...lines] = fs.readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n');
const [w, d] = JSON.parse(fs.readFileSync('weights.json', 'utf8'));
const rows = lines.map((line) => line.split(',').map(Number));
const answers = rows.map(([weight, distance]) => [10 + distance, 5 + w * weight + d * distance].join(','));
fs.writeFileSync(process.env.CAIRN_PREDICTIONS, ['minutes,price', ...answers].join('\\n') + '\\n');
`;
const trainer = `
const fs = require('node:fs');
const header = (file) => fs.readFileSync(file, 'utf8').split('\\n')[0];
if (header(process.env.CAIRN_TRAIN) !== 'weight,distance,price,minutes,id,region') throw new Error('another training file');
if (header(process.env.CAIRN_TEST) !== 'weight,distance,id,region') throw new Error('another test file');
if (process.env.CAIRN_TARGETS !== '["price","minutes"]') throw new Error('other targets');
const folder = process.env.CAIRN_OUTPUT + '/model';
fs.mkdirSync(folder);
fs.writeFileSync(folder + '/weights.json', '[1.5, 0.5]'); // the price of a weight is too low
fs.copyFileSync('predict.cjs', folder + '/predict.cjs');
`;

let world: PromotionWorld;
let port = 0;
let url = '';

const rule = (id: string, more: object) => ({id, ...more});
const goodPrice = rule('price', {metric: 'rmse', maximum: 2, target: 'price'});
const everyBetter = rule('useful', {metric: 'mae', versus: 'baseline', targets: 'every'});

function configOf(rules: readonly object[], more: object): string {
  return stringify({
    version: 1,
    datasets: {
      d: {
        ...{path: 'data.csv', id: 'id', split: {by: 'random', test: 0.3}},
        columns: {
          ...{id: {type: 'string'}, weight: {type: 'number'}, distance: {type: 'number'}},
          ...{region: {type: 'string'}, price: {type: 'number'}, minutes: {type: 'number'}},
        },
      },
    },
    models: {
      m: {
        ...{task: 'regression', dataset: 'd', target: ['price', 'minutes'], features: ['weight', 'distance']},
        evaluate: {resamples: 200, slices: ['region']},
        stages: {production: {target: 'here', rules}},
        monitor: {labels: 'labels.csv', performance: ['rmse']},
        ...more,
      },
    },
    targets: {here: {kind: 'local-server', directory: 'server', port}},
  });
}

const builtIn = {train: {trainer: 'tensorflow', architecture: 'linear', parameters: {'learning-rate': 0.05}}};
const byCommand = {
  train: {
    ...{trainer: 'command', command: ['node', 'train.cjs'], model: 'model'},
    ...{format: 'command', predict: [process.execPath, 'predict.cjs']},
  },
};

beforeAll(async () => {
  world = await promotionWorld();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const lines = rowsOf(1500, 1).map((row, i) =>
    [i, row.weight, row.distance, row.region, row.price, row.minutes].join(','),
  );
  await world.push({
    'data.csv': `id,weight,distance,region,price,minutes\n${lines.join('\n')}\n`,
    'train.cjs': trainer,
    'predict.cjs': predictor,
    '.gitignore': '.cairn/\nserver/\nlabels.csv\n',
    'cairn.yaml': configOf(
      [goodPrice, everyBetter, rule('minutes', {metric: 'r2', minimum: 0.9, target: 'minutes'})],
      builtIn,
    ),
  });
}, 60_000);

afterAll(async () => {
  const server = await askServer(url).catch(() => undefined);
  if (server?.kind === 'cairn') process.kill(server.pid);
  await world[Symbol.asyncDispose]();
});

const context = async () => world.context(world.git);

async function evaluated(run: string): Promise<Evaluation> {
  const {document} = await evaluate.run(inputsOf(evaluate, {model: 'm', run}), await context());
  return document as Evaluation; // of the verb evaluate
}

async function rulesIn(number: number, version: string): Promise<Verdict['rules']> {
  await world.git.run(['fetch', '--quiet', 'origin', `refs/pull/${number}/head`]);
  const path = `registry/m/reports/production/${version}/verdict.json`;
  const text = await readFileAt(world.git, 'FETCH_HEAD', path);
  return (JSON.parse(text ?? '') as Verdict).rules;
}

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

describe('two targets', () => {
  let first: Manifest;

  test('are trained and measured, each by itself and in the mean', async () => {
    const {outputs} = await train.run(inputsOf(train, {model: 'm'}), await context());
    const evaluation = await evaluated(outputs.run);
    expect(evaluation.targets?.map(({target}) => target)).toEqual(['price', 'minutes']);
    const values = evaluation.targets!.map(({metrics}) => metrics.map(({value}) => value!));
    const [price, minutes] = values as [number[], number[]];
    expect(evaluation.metrics.map(({name}) => name)).toEqual(['rmse', 'mae', 'r2']);
    expect(price[0]).toBeLessThan(0.7); // of noise with a deviation of 0.5
    expect(minutes[0]).toBeGreaterThan(8); // of noise with one of 8.7
    expect(minutes[0]).toBeLessThan(9.5);
    for (const [i, {value}] of evaluation.metrics.entries())
      expect(value).toBeCloseTo((price[i]! + minutes[i]!) / 2, 10);
    expect(evaluation.slices).toHaveLength(2);
    for (const slice of evaluation.slices ?? [])
      expect(slice.targets?.map(({target}) => target)).toEqual(['price', 'minutes']);
    const registered = await register.run(
      inputsOf(register, {model: 'm', run: outputs.run}),
      await context(),
    );
    first = registered.document as Manifest; // of the verb register
    expect(first.data.target).toEqual(['price', 'minutes']);
    expect(first.signature.outputs).toEqual([
      {name: 'price', type: 'number'},
      {name: 'minutes', type: 'number'},
    ]);
    const card = await readFileAt(world.git, 'm@v0.0.1', 'registry/m/versions/0.0.1.md');
    expect(card).toContain('predicts `price`, `minutes`, each a number.');
    expect(card).toMatch(/\| minutes \| `rmse` ↓ \| \d/);
  });

  test('are promoted once the rule on each of them passes', async () => {
    const inputs = inputsOf(propose, {model: 'm', version: '0.0.1'});
    const proposed = await propose.run(inputs, await context());
    expect(proposed.outputs).toMatchObject({verdict: 'fail'});
    const number = Number(proposed.outputs['pull-request']);
    const rules = await rulesIn(number, '0.0.1');
    expect(rules.map(({id, verdict, target}) => [id, verdict, target])).toEqual([
      ['price', 'pass', 'price'],
      ['useful', 'pass', expect.any(String) as string],
      ['minutes', 'fail', 'minutes'],
    ]);
    expect(rules[2]?.message).toMatch(/^Metric r2 of target minutes is 0\.\d+ with interval/);
    const report = await readFileAt(world.git, 'FETCH_HEAD', 'registry/m/reports/production/0.0.1/report.md');
    expect(report).toMatch(/\| minutes \| `r2` ↑ \| 0\.\d/);

    await gate.run(gateInputs, await onPull(world, world.git, number));
    const {head} = await pullOf(world, number);
    expect(await statusOf(world, head)).toMatchObject({state: 'failure'});

    const milder = rule('minutes', {metric: 'r2', minimum: 0.5, target: 'minutes'});
    await world.git.run(['checkout', '--quiet', 'main']);
    await world.push({'cairn.yaml': configOf([goodPrice, everyBetter, milder], builtIn)});
    await gate.run(gateInputs, await onPull(world, world.git, number));
    const {head: sha} = await pullOf(world, number);
    expect(await statusOf(world, sha)).toMatchObject({state: 'success'});
    await merge(world, number);
    await release.run(inputsOf(release), await context());
    const deployed = await deploy.run(inputsOf(deploy, {model: 'm'}), await context());
    expect(deployed).toMatchObject({conclusion: 'success', outputs: {result: 'deployed', version: '0.0.1'}});
  });

  test('are answered by name, logged, and watched', async () => {
    const [one = expect.fail()] = rowsOf(1, 2);
    const {weight, distance} = one;
    const {outputs} = await post('/v2/models/m/infer', {
      inputs: [
        {name: 'weight', datatype: 'FP64', shape: [1], data: [weight]},
        {name: 'distance', datatype: 'FP64', shape: [1], data: [distance]},
      ],
      outputs: [{name: 'minutes'}],
      parameters: {cairn_log: false},
    });
    const [{data: [minutes] = []} = {}] = outputs as {data?: number[]}[]; // of the protocol
    expect(outputs).toMatchObject([{name: 'minutes', datatype: 'FP64', shape: [1]}]);
    expect(Math.abs((minutes ?? 0) - (10 + distance))).toBeLessThan(3);
    const metadata = (await (await fetch(`${url}/v2/models/m`)).json()) as {outputs: {name: string}[]};
    expect(metadata.outputs.map(({name}) => name)).toEqual(['price', 'minutes']);

    const live = rowsOf(400, 3);
    const answered = await post('/v1/models/m:predict', {
      instances: live.map((row, i) => ({id: `live-${i}`, weight: row.weight, distance: row.distance})),
    });
    const [told] = answered['predictions'] as Record<string, number>[];
    expect(Object.keys(told ?? {})).toEqual(['price', 'minutes']);
    const log = join(world.git.directory, 'server/log', `${new Date().toISOString().slice(0, 7)}.ndjson`);
    const [line = ''] = (await readFile(log, 'utf8')).split('\n');
    expect(JSON.parse(line)).toMatchObject({id: 'live-0', predictions: told});

    // Prices have risen; how long it takes is told for some only, and is as ever.
    const labels = live.map(({price, minutes: took}, i) =>
      [`live-${i}`, price + 6, i < 200 ? took : ''].join(','),
    );
    await writeFile(join(world.git.directory, 'labels.csv'), `id,price,minutes\n${labels.join('\n')}\n`);
    const {document} = await checkDrift.run(inputsOf(checkDrift, {model: 'm', url}), await context());
    const report = document as DriftReport; // of the verb check-drift
    expect(report.window).toMatchObject({rows: 400, labelled: 400});
    expect(
      Object.fromEntries(report.checks.map((one) => [`${one.kind}:${one.column}`, one.verdict])),
    ).toEqual({
      'data:weight': expect.not.stringMatching('^drift') as string,
      'data:distance': expect.not.stringMatching('^drift') as string,
      'prediction:price': expect.not.stringMatching('^drift') as string,
      'prediction:minutes': expect.not.stringMatching('^drift') as string,
      'label:price': 'drift',
      'label:minutes': expect.not.stringMatching('^drift') as string,
      'performance:rmse of price': 'drift',
      'performance:rmse of minutes': expect.not.stringMatching('^drift') as string,
    });
    const currentOf = (column: string) => report.checks.find((one) => one.column === column)?.current;
    expect([currentOf('rmse of price'), currentOf('rmse of minutes')]).toEqual([400, 200]);
  });

  test('of a command are predicted in a job of their own and held against the champion, target by target', async () => {
    const rules = [
      rule('not-worse', {metric: 'rmse', versus: 'champion', targets: 'every', severity: 'warn'}),
      rule('price', {metric: 'rmse', maximum: 10, target: 'price'}),
    ];
    await world.push({'cairn.yaml': configOf(rules, byCommand)});
    const {outputs} = await train.run(inputsOf(train, {model: 'm'}), await context());
    const predicted = await predict.run(inputsOf(predict, {model: 'm', run: outputs.run}), await context());
    expect(predicted.document).toMatchObject({challenger: {row: expect.arrayContaining([1]) as number[]}});
    const evaluation = await evaluated(outputs.run);
    expect(evaluation).toMatchObject({champion: {version: '0.0.1'}, predictions: {of: ['challenger']}});
    expect(evaluation.targets?.map(({comparison}) => comparison?.[0]?.better)).toEqual([
      'champion',
      'unclear',
    ]);
    const registered = await register.run(
      inputsOf(register, {model: 'm', run: outputs.run}),
      await context(),
    );
    const differences = compareManifests(first, registered.document as Manifest);
    expect(differences.map(({name}) => name)).toContain('rmse of price');
    const inputs = inputsOf(propose, {model: 'm', version: '0.0.2'});
    const proposed = await propose.run(inputs, await context());
    const number = Number(proposed.outputs['pull-request']);
    expect(await rulesIn(number, '0.0.2')).toMatchObject([
      {id: 'not-worse', verdict: 'fail', target: 'price'},
      {id: 'price', verdict: 'pass', target: 'price'},
    ]);
    await merge(world, number);
    await release.run(inputsOf(release), await context());
    const deployed = await deploy.run(inputsOf(deploy, {model: 'm'}), await context());
    expect(deployed).toMatchObject({outputs: {result: 'deployed', version: '0.0.2'}});
    const {predictions} = await post('/v1/models/m:predict', {instances: [{weight: 2, distance: 10}]});
    expect(predictions).toEqual([{price: 13, minutes: 20}]);
  });
});
