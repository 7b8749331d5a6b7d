import {cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Training} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import type {Context, Handover} from '../../src/kernel/context.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {register} from '../../src/verbs/register.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll, flightsConfig, flightsCsv, flightsRepository} from '../data/synthetic-flights.ts';
import {testContext, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const common = {model: 'flight-delay', config: 'cairn.yaml', token: ''};
const here = {
  ...{'workflow-run': undefined, handover: undefined, predictions: undefined},
  'champion-predictions': undefined,
};

const trainRun = async (context: Context): Promise<string> => (await train.run(common, context)).outputs.run;
const evaluateRun = async (context: Context, run: string, push = false) =>
  evaluate.run({...common, ...here, run, stage: 'production', push}, context);

/** Registers a run and puts its version into production by a tag as GTO makes it. */
async function promote(context: Context, run: string): Promise<string> {
  const {outputs} = await register.run(
    {
      ...common,
      run,
      bump: 'minor',
      prerelease: undefined,
      attest: false,
      'workflow-run': undefined,
      version: undefined,
      title: undefined,
    },
    context,
  );
  await context.git.run([
    'tag',
    '-a',
    'flight-delay#production#1',
    `${outputs.tag}^{commit}`,
    '-m',
    'To production',
  ]);
  return outputs.version;
}

test('without a champion: metrics with intervals, added to the record of the run', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  const commit = await flightsRepository(context.git);
  const run = await trainRun(context);
  const result = await evaluateRun(context, run);
  const record = (await readRunRecord(context.git, run))!;
  expect(record.run).toMatchObject({
    code: {commit, dirty: false},
    data: {
      rows: {train: 1600, test: 400},
      target: 'late',
      files: [{path: 'data/january.csv', rows: 2000}],
      time: {from: '2001-01-01T00:00:00.000Z'},
      contract: {failed: 0},
    },
    trainer: {kind: 'tensorflow', architecture: 'logistic', backend: 'wasm', seed: 1},
    signature: {
      inputs: [
        {name: 'hour', type: 'integer'},
        {name: 'weekday', type: 'integer'},
        {name: 'distance', type: 'number'},
        {name: 'origin', type: 'string'},
        {name: 'destination', type: 'string'},
      ],
    },
    artifacts: [{path: 'model.json'}, {path: 'preprocessing.json'}, {path: 'weights.bin'}],
    reported: ['seconds', 'metrics', 'backend'],
  });
  expect(record.run).not.toHaveProperty('startedBy');
  expect(record.run.data.contract?.checked).toBeGreaterThan(10);
  expect(record.profile).toMatchObject({
    rows: 1600,
    columns: {length: 5},
    prediction: {name: 'probability', count: 400},
    label: {name: 'late', count: 1600, counts: {length: 3}},
  });
  expect(record.evaluation).toMatchObject({
    run,
    model: 'flight-delay',
    confidence: 0.95,
    resamples: 200,
    seed: 1,
    rows: {
      dataset: 'flights',
      n: 400,
      digest: record.run.data.digest,
      time: {from: '2001-01-02T02:40:00.000Z'},
    },
  });
  for (const key of ['champion', 'comparison', 'flips', 'slices', 'fairness', 'recent'])
    expect(record.evaluation).not.toHaveProperty(key);
  const {baseline, calibration, cost} = record.evaluation!;
  expect(baseline).toMatchObject({name: 'share of positives', metrics: {length: 4}});
  expect(baseline?.comparison[0]).toMatchObject({metric: 'roc_auc', better: 'challenger', n: 400});
  expect(calibration?.reduce((sum, {n}) => sum + n, 0)).toBe(400);
  expect(cost).toMatchObject({
    bytes: record.run.artifacts.reduce((sum, {size}) => sum + size, 0),
    trainSeconds: record.run.seconds,
    backend: 'javascript',
    platform: expect.stringMatching(/^\w+-\w+$/) as unknown,
    latency: [{batch: 1}, {batch: 32}],
  });
  for (const {calls, p50, p99} of cost!.latency)
    expect([calls > 0, p50 > 0, p99 >= p50]).toEqual([true, true, true]);
  for (const {value, lower, upper, n} of record.evaluation!.metrics) {
    expect(n).toBe(400);
    expect(lower!).toBeLessThan(value!);
    expect(upper!).toBeGreaterThan(value!);
  }
  expect(result).toMatchObject({
    conclusion: 'success',
    outputs: {
      run,
      ref: `refs/cairn/runs/${run}`,
      commit: record.commit,
      evaluation: digestOf(record.evaluationText!),
      champion: '',
      better: '{}',
    },
  });
  expect(result.summary).toContain('the stage has no champion yet');
  expect(await context.git.run(['rev-parse', `${record.commit}^`])).toBe(commit);
});

thorough(
  'a run whose artifact is gone is measured with the files of its version; other bytes there are refused',
  async () => {
    await using folder = await temporaryFolder();
    const workspace = join(folder.path, 'clone');
    const home = join(folder.path, 'home');
    await mkdir(workspace);
    const first = await testContext({workspace, overrides: {home}});
    await flightsRepository(first.git, {'data/january.csv': flightsCsv(400)});
    const run = await trainRun(first);
    await evaluateRun(first, run);
    const fresh = async () => testContext({workspace, overrides: {home}}); // each a machine with nothing left of the one before
    const own = join(workspace, '.cairn', 'runs');
    await cp(own, join(folder.path, 'kept'), {recursive: true});
    await rm(own, {recursive: true});
    await expect(evaluateRun(await fresh(), run)).rejects.toMatchObject({code: 'CAIRN_MODEL_MISSING'}); // no version yet
    await cp(join(folder.path, 'kept'), own, {recursive: true});
    const version = await promote(first, run);
    await rm(own, {recursive: true});
    const context = await fresh();
    const {outputs} = await evaluateRun(context, run);
    expect(outputs.champion).toBe(version);
    expect(context.log.lines.join('\n')).toContain(`are those of version ${version}, from its store`);
    const store = join(workspace, '.store');
    for (const path of await readdir(store, {recursive: true}))
      if ((await stat(join(store, path))).isFile()) await writeFile(join(store, path), 'other bytes');
    await expect(evaluateRun(await fresh(), run)).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_CORRUPT'});
  },
);

test('twice gives the same evaluation and writes nothing; training again keeps it', async () => {
  await using folder = await temporaryFolder();
  let seconds = 0;
  const context = await testContext({
    workspace: folder.path,
    now: () => new Date(Date.UTC(2001, 1, 1, 0, 0, seconds++)),
  });
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
  const run = await trainRun(context);
  const first = await evaluateRun(context, run);
  const commit = (await readRunRecord(context.git, run))?.commit;
  expect((await evaluateRun(context, run)).outputs).toEqual(first.outputs);
  await rm(join(folder.path, '.cairn'), {recursive: true});
  await trainRun(context);
  expect((await evaluateRun(context, run)).outputs).toEqual(first.outputs);
  expect((await readRunRecord(context.git, run))?.commit).toBe(commit);
});

thorough('what was measured by the clock is kept: running again gives the same bytes', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
  const run = await trainRun(context);
  const recorded = async () => (await readRunRecord(context.git, run))!;
  await evaluateRun(context, run);
  const alone = await recorded();
  await promote(context, run);
  await evaluateRun(context, run);
  const withChampion = await recorded();
  expect(withChampion.evaluation?.cost).toEqual(alone.evaluation?.cost);
  expect(withChampion.evaluation?.champion?.cost).toMatchObject({
    bytes: alone.evaluation!.cost!.bytes,
    trainSeconds: alone.run.seconds,
    backend: 'javascript',
    latency: {length: 2},
  });
  expect(withChampion.evaluation?.flips).toEqual({n: 80, changed: 0, better: 0, worse: 0});
  await rm(join(folder.path, '.cairn', 'runs', run, 'evaluation.json'));
  await evaluateRun(context, run);
  expect((await recorded()).evaluationText).toBe(withChampion.evaluationText);
  expect((await recorded()).commit).toBe(withChampion.commit);
});

thorough('a command is timed by few calls, and as champion by none', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  const predictor = [
    "import {existsSync, readFileSync, writeFileSync} from 'node:fs';",
    "if (existsSync('planted')) process.exit(9);",
    "const rows = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n').length - 1;",
    "writeFileSync(process.env.CAIRN_PREDICTIONS, 'prediction\\n' + '0.3\\n'.repeat(rows));",
  ].join('\n');
  const trainer = [
    "import {mkdirSync, writeFileSync} from 'node:fs';",
    "mkdirSync(process.env.CAIRN_OUTPUT + '/model', {recursive: true});",
    `writeFileSync(process.env.CAIRN_OUTPUT + '/model/predict.mjs', ${JSON.stringify(predictor)});`,
  ].join('\n');
  const node = JSON.stringify(process.execPath);
  await flightsRepository(context.git, {
    'cairn.yaml': flightsConfig({
      train: `{trainer: command, command: [${node}, train.mjs], model: model, format: command, predict: [${node}, predict.mjs]}`,
    }),
    'data/january.csv': flightsCsv(400),
    'train.mjs': trainer,
  });
  const run = await trainRun(context);
  await evaluateRun(context, run);
  await promote(context, run);
  await evaluateRun(context, run);
  const {cost, champion} = (await readRunRecord(context.git, run))!.evaluation!;
  expect(cost).toMatchObject({backend: 'command', latency: [{batch: 1}, {batch: 32}]});
  for (const {calls} of cost!.latency) expect(calls).toBeGreaterThan(0);
  expect(champion?.cost).toMatchObject({backend: 'command', bytes: cost!.bytes, latency: []});
  // What lies beside the named files is not there when they run.
  await writeFile(join(folder.path, '.cairn', 'runs', run, 'model', 'planted'), '');
  expect((await evaluateRun(context, run)).conclusion).toBe('success');
});

test('slices and fairness, as configured, with the names of booleans', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  await flightsRepository(context.git, {
    'cairn.yaml': flightsConfig({
      evaluate:
        '{resamples: 100, metrics: [roc_auc, ece], slices: [origin, hour], fairness: {columns: [heavy], minimum-rows: 20}}',
    })
      .replace('      late: {type: boolean}', '      late: {type: boolean}\n      heavy: {type: boolean}')
      .replaceAll('versus: champion', 'minimum: 0.5'),
    'data/january.csv': flightsCsv(2000)
      .split('\n')
      .map((line, i) => (line === '' ? '' : `${line},${i === 0 ? 'heavy' : i % 3 === 0}`))
      .join('\n'),
  });
  const run = await trainRun(context);
  await evaluateRun(context, run);
  const {slices, fairness, metrics} = (await readRunRecord(context.git, run))!.evaluation!;
  expect(metrics.map(({name}) => name)).toEqual(['roc_auc', 'ece']);
  const parts = (name: string) => slices!.filter(({column}) => column === name);
  for (const column of ['origin', 'hour']) expect(parts(column).reduce((sum, {n}) => sum + n, 0)).toBe(400);
  expect(parts('hour').map(({value}) => value[0])).toEqual(['[', '[', '[', '[']);
  expect(parts('origin')[0]).toMatchObject({
    value: 'A00',
    metrics: [{value: expect.any(Number) as unknown}, {}],
  });
  expect(parts('origin').filter(({n}) => n < 30).length).toBeGreaterThan(0);
  for (const {n, metrics: found} of parts('origin'))
    if (n < 30) expect(found.map(({value}) => value)).toEqual([null, null]);
  expect(new Set(fairness!.map(({column}) => column))).toEqual(new Set(['heavy']));
  expect(fairness![0]!.groups.map(({value}) => value)).toEqual(['false', 'true']);
  expect(fairness!.map(({measure}) => measure)).toEqual([
    'demographic_parity_ratio',
    'demographic_parity_difference',
    'equal_opportunity_difference',
    'equalized_odds_difference',
    'metric_gap',
    'metric_gap',
  ]);
  expect(context.log.lines).toContain('progress: Slices by origin');
});

describe('recent traffic', () => {
  const february = (rows: number, seed: number) => flightsCsv(rows, seed, '2001-02-01T00:00:00Z');
  const setUp = async (path: string, live: string | undefined) => {
    let now = Date.UTC(2001, 1, 1, 12);
    const context = await testContext({workspace: path, now: () => new Date(now)});
    const monitor =
      'monitor: {live: live/*.csv, minimum-rows: 50, effects: {numeric: 0.2, categorical: 0.3}}';
    await flightsRepository(context.git, {
      'cairn.yaml': flightsConfig({evaluate: '{resamples: 100, recent-hours: 24}'}).replace(
        'storage:',
        `    ${monitor}\nstorage:`,
      ),
      'data/january.csv': flightsCsv(1000),
      ...(live !== undefined && {'live/traffic.csv': live}),
    });
    const run = await trainRun(context);
    const recent = async () => {
      await evaluateRun(context, run);
      return (await readRunRecord(context.git, run))!.evaluation!.recent;
    };
    const wait = (hours: number): void => {
      now += hours * 3_600_000;
    };
    return {context, recent, wait};
  };

  thorough('like the training data: no drift', async () => {
    await using folder = await temporaryFolder();
    const {recent} = await setUp(folder.path, february(700, 12));
    expect(await recent()).toEqual({
      rows: 700,
      from: '2001-02-01T00:00:00.000Z',
      to: '2001-02-01T11:39:00.000Z',
      tested: 5,
      drifted: [],
      verdict: 'no-drift',
    });
  });

  thorough('unlike it: the features that drifted; kept for a day, then looked at again', async () => {
    await using folder = await temporaryFolder();
    const shifted = february(700, 12).replaceAll(
      /Z,(\d+),/g,
      (_, hour) => `Z,${Math.floor(Number(hour) / 3)},`,
    );
    const {recent, wait} = await setUp(folder.path, shifted);
    const first = await recent();
    expect(first).toMatchObject({rows: 700, tested: 5, drifted: ['hour'], verdict: 'drift'});
    wait(23);
    expect(await recent()).toEqual(first);
    wait(13);
    expect(await recent()).toBeUndefined();
  });

  thorough('older than the window, or not there: a line in the log, and no such part', async () => {
    await using folder = await temporaryFolder();
    const old = await setUp(folder.path, flightsCsv(300, 12, '2000-12-01T00:00:00Z'));
    expect(await old.recent()).toBeUndefined();
    expect(old.context.log.lines.join('\n')).toContain('info: No traffic of the last 24 hours');
    await using other = await temporaryFolder();
    const none = await setUp(other.path, undefined);
    expect(await none.recent()).toBeUndefined();
    expect(none.context.log.lines.join('\n')).toContain(
      'warning: The training data are not held against recent traffic',
    );
  });
});

describe('against the champion', () => {
  thorough('both are scored on the same rows, from the champion’s own stored files', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git);
    // A weak champion: one feature, hardly trained.
    await commitAll(context.git, {
      'cairn.yaml': flightsConfig({
        train: '{trainer: tensorflow, parameters: {epochs: 1, learning-rate: 0.00001}}',
      }).replace(/features: .*/, 'features: [weekday]'),
    });
    const weak = await trainRun(context);
    await evaluateRun(context, weak);
    const version = await promote(context, weak);
    await rm(join(folder.path, '.cairn'), {recursive: true});
    await commitAll(context.git, {
      'cairn.yaml': flightsConfig(),
      'data/february.csv': flightsCsv(1000, 9, '2001-02-01T00:00:00Z').replaceAll(/^f/gm, 'g'),
    });
    const strong = await trainRun(context);
    const result = await evaluateRun(context, strong);
    const {evaluation} = (await readRunRecord(context.git, strong))!;
    expect(evaluation?.champion).toMatchObject({stage: 'production', version, metrics: {length: 4}});
    expect(JSON.parse(result.outputs.better)).toMatchObject({roc_auc: 'challenger', brier: 'challenger'});
    for (const [i, {difference, lower, upper, n}] of evaluation!.comparison!.entries()) {
      expect(difference).toBeCloseTo(
        evaluation!.metrics[i]!.value! - evaluation!.champion!.metrics[i]!.value!,
        12,
      );
      expect([lower! <= difference!, difference! <= upper!, n]).toEqual([true, true, 600]);
    }
    expect(result.outputs.champion).toBe(version);
    expect(result.summary).toContain(`champion ${version}`);
    expect(result.summary).not.toContain('Note:');
    expect(result.headline).toContain('challenger');
  });

  thorough('on the same data a note says that the champion may have learned from the rows', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
    const run = await trainRun(context);
    await evaluateRun(context, run);
    await promote(context, run);
    const {summary, outputs} = await evaluateRun(context, run);
    expect(summary).toContain('Note: The champion was made from the same data');
    expect(Object.values(JSON.parse(outputs.better) as object)).toEqual(new Array(4).fill('unclear'));
  });

  thorough('a champion that cannot be scored is refused, not passed over', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
    const run = await trainRun(context);
    await evaluateRun(context, run);
    await promote(context, run);
    await commitAll(context.git, {
      'cairn.yaml': flightsConfig()
        .replace(/ +distance: .*\n/, '')
        .replace('distance, ', ''),
    });
    const next = await trainRun(context);
    await expect(evaluateRun(context, next)).rejects.toMatchObject({
      code: 'CAIRN_CHAMPION_UNUSABLE',
      message: expect.stringContaining('reads columns that the dataset no longer has: distance') as unknown,
    });
    expect(await readRunRecord(context.git, next)).toBeUndefined();
  });

  thorough('a champion with changed bytes is refused', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
    const run = await trainRun(context);
    await evaluateRun(context, run);
    await promote(context, run);
    const weights = (await readRunRecord(context.git, run))!.run.artifacts.find(
      ({path}) => path === 'weights.bin',
    )!;
    const {stdout} = await context.git.try([
      'ls-files',
      '--others',
      '--ignored',
      '--exclude-standard',
      '.store',
    ]);
    const stored = stdout.split('\n').filter(Boolean);
    for (const path of stored)
      if (digestOf(await readFile(join(folder.path, path))) === weights.sha256)
        await writeFile(join(folder.path, path), Buffer.alloc(weights.size));
    await expect(evaluateRun(context, run)).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_CORRUPT'});
  });
});

test('a regression is measured by its own metrics', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  const config = flightsConfig({
    model: 'task: regression\n    target: delay',
    train: '{trainer: tensorflow}',
  });
  await flightsRepository(context.git, {'cairn.yaml': config, 'data/january.csv': flightsCsv(1000)});
  const {outputs} = await evaluateRun(context, await trainRun(context));
  const metrics = JSON.parse(outputs.metrics) as Record<string, number>;
  expect(Object.keys(metrics)).toEqual(['rmse', 'mae', 'r2']);
  expect(metrics['r2']).toBeGreaterThan(0.5);
});

test('who started the workflow run is in the record, from the environment of the evaluation', async () => {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path, event: {name: 'push', actor: 'mallory'}});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
  const run = await trainRun(context);
  await evaluateRun(context, run);
  expect((await readRunRecord(context.git, run))?.run.startedBy).toBe('mallory');
});

thorough('nothing leaves the clone unasked', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  await mkdir(workspace);
  const context = await testContext({workspace});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
  await testGit(folder.path).run(['clone', '--quiet', '--bare', workspace, 'origin.git']);
  await context.git.run(['remote', 'add', 'origin', join(folder.path, 'origin.git')]);
  const origin = testGit(join(folder.path, 'origin.git'));
  const run = await trainRun(context);
  const {outputs} = await evaluateRun(context, run);
  expect(await origin.run(['for-each-ref', 'refs/cairn'])).toBe('');
  expect(context.log.lines.join('\n')).toContain('in this clone alone');
  expect((await evaluateRun(context, run, true)).outputs).toEqual(outputs);
  expect(await origin.run(['rev-parse', outputs.ref])).toBe(outputs.commit);
});

thorough('in another job the model comes from the artifact of the workflow run', async () => {
  await using folder = await temporaryFolder();
  await using artifact = await temporaryFolder();
  const handover: Handover = {
    upload: async (name, root) => {
      await cp(root, join(artifact.path, name), {recursive: true});
    },
    download: async (name, into) => {
      await cp(join(artifact.path, name), into, {recursive: true});
      return true;
    },
  };
  const context = await testContext({workspace: folder.path, overrides: {handover}});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
  const run = await trainRun(context);
  await rm(join(folder.path, '.cairn'), {recursive: true});
  expect((await evaluateRun(context, run)).conclusion).toBe('success');
  const tampered = await testContext({workspace: folder.path, overrides: {handover}});
  await writeFile(join(artifact.path, `cairn-run-${run}`, 'model', 'weights.bin'), 'other');
  await expect(evaluateRun(tampered, run)).rejects.toMatchObject({
    code: 'CAIRN_MODEL_MISSING',
    message: expect.stringContaining('weights.bin does not have the digest') as unknown,
  });
});

describe('bad input is one clear error, and nothing is recorded', () => {
  const setUp = async (path: string) => {
    const context = await testContext({workspace: path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
    return {context, run: await trainRun(context)};
  };

  test.each([
    ['an unknown run', {run: 'flight-delay-000000000000'}, 'CAIRN_RUN_UNKNOWN'],
    ['a run that is no name', {run: '../../heads/main'}, 'CAIRN_RUN_UNKNOWN'],
    ['an unknown stage', {stage: 'staging'}, 'CAIRN_STAGE_UNKNOWN'],
    ['an unknown model', {model: 'other'}, 'CAIRN_MODEL_UNKNOWN'],
  ])('%s', async (_, more, code) => {
    await using folder = await temporaryFolder();
    const {context, run} = await setUp(folder.path);
    await expect(
      evaluate.run({...common, ...here, run, stage: 'production', push: false, ...more}, context),
    ).rejects.toMatchObject({code});
  });

  const isRefused = (sentence: string) => ({
    code: 'CAIRN_HANDOVER_REFUSED',
    message: expect.stringContaining(sentence) as unknown,
  });

  thorough('data that changed, before and after the run is recorded', async () => {
    await using folder = await temporaryFolder();
    const {context, run} = await setUp(folder.path);
    const change = async () => writeFile(join(folder.path, 'data', 'january.csv'), flightsCsv(401));
    await change();
    await expect(evaluateRun(context, run)).rejects.toMatchObject(isRefused('digest of the data'));
    await writeFile(join(folder.path, 'data', 'january.csv'), flightsCsv(400));
    await evaluateRun(context, run);
    await change();
    await expect(evaluateRun(context, run)).rejects.toMatchObject({code: 'CAIRN_DATA_CHANGED'});
  });

  test('a split that changed', async () => {
    await using folder = await temporaryFolder();
    const {context, run} = await setUp(folder.path);
    await writeFile(
      join(folder.path, 'cairn.yaml'),
      flightsConfig().replace('    time: date\n', '    time: date\n    split: {test: 0.3}\n'),
    );
    await expect(evaluateRun(context, run)).rejects.toMatchObject(
      isRefused('rows of the test: the training says 80. Expected: 120'),
    );
  });

  const training = (path: string, run: string) => join(path, '.cairn', 'runs', run, 'training.json');

  thorough(
    'a training that says what the checkout does not: each is named, and nothing is recorded',
    async () => {
      await using folder = await temporaryFolder();
      const {context, run} = await setUp(folder.path);
      const file = training(folder.path, run);
      const said = JSON.parse(await readFile(file, 'utf8')) as Training;
      const forged: [Partial<Training>, string][] = [
        [{run: 'flight-delay-000000000000'}, 'is of run flight-delay-0000'],
        [{model: 'other'}, 'model: the training says other'],
        [{code: {...said.code, commit: '1'.repeat(40)}}, 'commit: the training says 1111'],
        [{code: {...said.code, dirty: true}}, 'uncommitted changes'],
        [{configuration: digestOf('x')}, 'configuration'],
        [
          {data: {...said.data, rows: {train: 399, test: 1}}},
          'rows of the test: the training says 1. Expected: 80',
        ],
        [{data: {...said.data, digest: digestOf('x')}}, 'digest of the data'],
        [{artifacts: said.artifacts.slice(1)}, 'holds "model.json", which the training does not name'],
      ];
      for (const [change, sentence] of forged) {
        await writeFile(file, JSON.stringify({...said, ...change}));
        await expect(evaluateRun(context, run), sentence).rejects.toMatchObject(isRefused(sentence));
      }
      expect(await readRunRecord(context.git, run)).toBeUndefined();
    },
  );

  test('a model that holds a link', async () => {
    await using folder = await temporaryFolder();
    const {context, run} = await setUp(folder.path);
    await symlink('/etc/passwd', join(folder.path, '.cairn', 'runs', run, 'model', 'weights'));
    await expect(evaluateRun(context, run)).rejects.toMatchObject(isRefused('is a link'));
  });

  thorough('seconds, metrics and backend alone are the training’s word, and the record says so', async () => {
    await using folder = await temporaryFolder();
    const {context, run} = await setUp(folder.path);
    const honest = await evaluateRun(context, run);
    await context.git.run(['update-ref', '-d', `refs/cairn/runs/${run}`]);
    const file = training(folder.path, run);
    const said = JSON.parse(await readFile(file, 'utf8')) as Training;
    await writeFile(file, JSON.stringify({...said, seconds: 1, metrics: {roc_auc: 1}, backend: 'cpu'}));
    const forged = await evaluateRun(context, run);
    expect(forged.outputs.metrics).toBe(honest.outputs.metrics);
    expect((await readRunRecord(context.git, run))?.run).toMatchObject({
      seconds: 1,
      metrics: {roc_auc: 1},
      trainer: {backend: 'cpu'},
      reported: ['seconds', 'metrics', 'backend'],
    });
  });

  test('files that are gone', async () => {
    await using folder = await temporaryFolder();
    const {context, run} = await setUp(folder.path);
    await rm(join(folder.path, '.cairn', 'runs', run, 'model', 'weights.bin'));
    await expect(evaluateRun(context, run)).rejects.toMatchObject({
      code: 'CAIRN_MODEL_MISSING',
      message: expect.stringContaining('weights.bin is missing') as unknown,
    });
    expect(await readRunRecord(context.git, run)).toBeUndefined();
  });
});
