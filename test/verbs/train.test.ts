import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readStoredTraining} from '../../src/experiments/run-folder.ts';
import type {Handover} from '../../src/kernel/context.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll, flightsConfig, flightsCsv, flightsRepository} from '../data/synthetic-flights.ts';
import {testContext, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const inputs = {model: 'flight-delay', config: 'cairn.yaml'};

const commandTrain = `
      trainer: command
      command: [bash, train.sh]
      model: model
      metrics: metrics.json
      format: command
      predict: [bash, predict.sh]
      parameters: {depth: 2}`;
const predictScript =
  'awk \'NR==1{print "prediction";next}{print 0.25}\' "$CAIRN_ROWS" > "$CAIRN_PREDICTIONS"\n';
const trainScript = `mkdir -p "$CAIRN_OUTPUT/model"; cp predict.sh "$CAIRN_OUTPUT/model/"
echo '{"rows": '$(($(wc -l < "$CAIRN_TRAIN") - 1))'}' > "$CAIRN_OUTPUT/metrics.json"\n`;

/** What is left in the repository by a verb: run folders, refs, staging. */
async function leftBehind(workspace: string): Promise<readonly string[]> {
  const refs = await testGit(workspace).run(['for-each-ref', '--format=%(refname)', 'refs/cairn']);
  const below = async (path: string): Promise<readonly string[]> =>
    (await readdir(join(workspace, path)).catch(() => [])).map((name) => `${path}/${name}`);
  return [
    ...refs.split('\n').filter(Boolean),
    ...(await below('.cairn')).filter((path) => path.includes('making')),
    ...(await below('.cairn/runs')),
  ];
}

describe('the built-in trainer', () => {
  test('trains, records and finds the run again', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path, now: () => new Date('2001-02-01T00:00:00Z')});
    const commit = await flightsRepository(context.git);
    const first = await train.run(inputs, context);
    const {run: id} = first.outputs;
    expect(id).toMatch(/^flight-delay-[0-9a-f]{12}$/);
    expect(first).toMatchObject({
      conclusion: 'success',
      outputs: {path: `.cairn/runs/${id}`, backend: 'wasm'},
    });
    expect((await readStoredTraining(folder.path, id))?.training).toMatchObject({
      run: id,
      code: {commit, dirty: false},
      data: {dataset: 'flights', rows: {train: 1600, test: 400}},
      backend: 'wasm',
      artifacts: [{path: 'model.json'}, {path: 'preprocessing.json'}, {path: 'weights.bin'}],
    });
    expect(await context.git.run(['for-each-ref', 'refs/cairn'])).toBe('');
    expect((await context.git.run(['status', '--porcelain'])).trim()).toBe('');
    const again = await train.run(inputs, context);
    expect(again.outputs).toEqual(first.outputs);
    expect(again.headline).toContain('found');
    expect(context.log.lines.filter((line) => line.includes('Training logistic'))).toHaveLength(1);
  });

  thorough('another seed, other data, other code or uncommitted changes make another run', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
    const ids = [(await train.run(inputs, context)).outputs.run];
    await writeFile(join(folder.path, 'notes.txt'), 'draft');
    ids.push((await train.run(inputs, context)).outputs.run);
    expect((await readStoredTraining(folder.path, ids[1]!))?.training.code.dirty).toBe(true);
    await commitAll(context.git, {'cairn.yaml': flightsConfig({train: '{trainer: tensorflow, seed: 2}'})});
    ids.push((await train.run(inputs, context)).outputs.run);
    await commitAll(context.git, {'data/february.csv': flightsCsv(100, 8).replaceAll(/^f/gm, 'g')});
    ids.push((await train.run(inputs, context)).outputs.run);
    expect(new Set(ids).size).toBe(4);
  });

  thorough('a run whose files are gone is trained again', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
    const first = await train.run(inputs, context);
    await rm(join(folder.path, '.cairn'), {recursive: true});
    expect((await train.run(inputs, context)).outputs).toEqual(first.outputs);
    await writeFile(join(folder.path, '.cairn', 'runs', first.outputs.run, 'model', 'weights.bin'), 'broken');
    expect((await train.run(inputs, context)).outputs).toEqual(first.outputs);
  });
});

test('nothing is pushed, and no ref is made', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  await mkdir(workspace);
  const context = await testContext({workspace});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
  await testGit(folder.path).run(['clone', '--quiet', '--bare', workspace, 'origin.git']);
  await context.git.run(['remote', 'add', 'origin', join(folder.path, 'origin.git')]);
  const origin = testGit(join(folder.path, 'origin.git'));
  const refs = await origin.run(['for-each-ref']);
  await train.run(inputs, context);
  expect(await origin.run(['for-each-ref'])).toBe(refs);
  expect(await context.git.run(['for-each-ref', 'refs/cairn'])).toBe('');
});

test('what was trained is handed to later jobs', async () => {
  await using folder = await temporaryFolder();
  const uploads: unknown[] = [];
  const handover: Handover = {
    upload: async (name, root, files) => {
      uploads.push([name, files.map((file) => file.slice(root.length + 1))]);
      return Promise.resolve();
    },
    download: async () => Promise.resolve(false),
  };
  const context = await testContext({workspace: folder.path, overrides: {handover}});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
  const {outputs} = await train.run(inputs, context);
  expect(uploads).toEqual([
    [
      `cairn-run-${outputs.run}`,
      ['training.json', 'model/model.json', 'model/preprocessing.json', 'model/weights.bin'],
    ],
  ]);
});

describe('a command', () => {
  test('trains in any language', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {
      'cairn.yaml': flightsConfig({train: commandTrain}),
      'train.sh': trainScript,
      'predict.sh': predictScript,
    });
    const {outputs} = await train.run(inputs, context);
    expect(outputs).toMatchObject({metrics: '{"rows":1600}', backend: 'command'});
    const {training} = (await readStoredTraining(folder.path, outputs.run))!;
    expect(training).toMatchObject({
      metrics: {rows: 1600},
      artifacts: [{path: 'predict.sh', size: predictScript.length}],
    });
    expect(training).not.toHaveProperty('backend');
  });

  test.each([
    ['fails', 'exit 3\n', predictScript, 'CAIRN_TRAINING_FAILED', 'ended with code 3'],
    [
      'reports NaN',
      `${trainScript}echo '{"loss": NaN}' > "$CAIRN_OUTPUT/metrics.json"\n`,
      predictScript,
      'CAIRN_METRICS_INVALID',
      'metrics.json loss: is NaN.',
    ],
    [
      'makes a model that does not predict',
      trainScript,
      'exit 1\n',
      'CAIRN_PREDICTION_INVALID',
      'ended with code 1',
    ],
    [
      'makes a model that predicts no probability',
      trainScript,
      predictScript.replace('0.25', '7'),
      'CAIRN_PREDICTION_INVALID',
      'The model predicts 7 for row 1.',
    ],
  ])('%s: one error, nothing left', async (_, script, predict, code, sentence) => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {
      'cairn.yaml': flightsConfig({train: commandTrain}),
      'train.sh': script,
      'predict.sh': predict,
    });
    await expect(train.run(inputs, context)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence) as unknown,
    });
    expect(await leftBehind(folder.path)).toEqual([]);
  });

  thorough('makes a model that does not load: one error, nothing left', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    const config = flightsConfig({
      train: '{trainer: command, command: [bash, train.sh], model: model.onnx, format: onnx}',
    });
    await flightsRepository(context.git, {
      'cairn.yaml': config,
      'train.sh': 'echo junk > "$CAIRN_OUTPUT/model.onnx"\n',
    });
    await expect(train.run(inputs, context)).rejects.toMatchObject({
      code: 'CAIRN_MODEL_UNLOADABLE',
      message: expect.stringContaining('model.onnx: is no ONNX model') as unknown,
    });
    expect(await leftBehind(folder.path)).toEqual([]);
  });
});

describe('bad input is one clear error, and nothing is left', () => {
  const good = flightsCsv(50);
  test.each([
    [
      'an unknown model',
      {},
      {model: 'flight-dely'},
      'CAIRN_MODEL_UNKNOWN',
      'has no model "flight-dely". Expected: one of flight-delay. Did you mean "flight-delay"?',
    ],
    [
      'a missing configuration',
      {},
      {config: 'other.yaml'},
      'CAIRN_CONFIG_INVALID',
      'other.yaml: cannot be read',
    ],
    ['broken YAML', {'cairn.yaml': 'version: ['}, {}, 'CAIRN_CONFIG_INVALID', 'cairn.yaml:1: is not YAML'],
    [
      'no data',
      {'cairn.yaml': flightsConfig({path: 'elsewhere/*.csv'})},
      {},
      'CAIRN_DATA_MISSING',
      'elsewhere/*.csv: matches no file.',
    ],
    ['an empty file', {'data/january.csv': ''}, {}, 'CAIRN_DATA_INVALID', 'data/january.csv: is empty'],
    [
      'a header alone',
      {'data/january.csv': good.split('\n')[0]!},
      {},
      'CAIRN_DATA_INVALID',
      'there are 0 rows, not at least 1',
    ],
    [
      'a column too few',
      {'data/january.csv': good.replaceAll(/,[^,\n]*$/gm, '')},
      {},
      'CAIRN_DATA_INVALID',
      'data/january.csv:1: has no column "late".',
    ],
    [
      'a ragged row',
      {'data/january.csv': `${good}f99,2001-01-01\n`},
      {},
      'CAIRN_DATA_INVALID',
      'data/january.csv:52: the row has 2 fields where the header has 9.',
    ],
    [
      'a bad number',
      {'data/january.csv': `${good}f99,2001-01-01,noon,1,5,A00,A01,3,true\n`},
      {},
      'CAIRN_DATA_INVALID',
      'data/january.csv:52: hour is "noon", not a whole number.',
    ],
    [
      'one class alone',
      {'data/january.csv': good.replaceAll('true', 'false')},
      {},
      'CAIRN_DATA_INVALID',
      'late: is 0 in all 40 rows to learn from.',
    ],
  ] as const)('%s', async (_, files, more, code, sentence) => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': good, ...files});
    await expect(train.run({...inputs, ...more}, context)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence) as unknown,
    });
    expect(await leftBehind(folder.path)).toEqual([]);
  });

  test('no repository, and no commit', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await writeFile(join(folder.path, 'cairn.yaml'), flightsConfig());
    await expect(train.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_GIT_NO_REPOSITORY'});
    await context.git.run(['init', '--quiet']);
    await expect(train.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_GIT_NO_COMMIT'});
  });
});
