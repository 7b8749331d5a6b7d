import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Handover} from '../../src/kernel/context.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll, flightsConfig, flightsCsv, flightsRepository} from '../data/synthetic-flights.ts';
import {testContext, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const inputs = {model: 'flight-delay', config: 'cairn.yaml', token: ''};

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
      outputs: {ref: `refs/cairn/runs/${id}`, path: `.cairn/runs/${id}`, backend: 'wasm'},
    });
    const record = await readRunRecord(context.git, id);
    expect(record?.commit).toBe(first.outputs.commit);
    expect(record?.run).toMatchObject({
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
    });
    expect(record?.run.data.contract?.checked).toBeGreaterThan(10);
    expect(record?.profile).toMatchObject({
      rows: 1600,
      columns: {length: 5},
      prediction: {name: 'probability', count: 400},
      label: {name: 'late', count: 1600, counts: {length: 3}},
    });
    expect(await context.git.run(['log', '--format=%P', '-1', first.outputs.commit])).toBe(commit);
    expect(await readFile(join(folder.path, '.cairn', 'runs', id, 'run.json'), 'utf8')).toBe(record?.runText);
    expect((await context.git.run(['status', '--porcelain'])).trim()).toBe('');
    const again = await train.run(inputs, context);
    expect(again.outputs).toEqual(first.outputs);
    expect(again.headline).toContain('found');
    expect(context.log.lines.filter((line) => line.includes('Training logistic'))).toHaveLength(1);
  });

  test('another seed, other data, other code or uncommitted changes make another run', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
    const ids = [(await train.run(inputs, context)).outputs.run];
    await writeFile(join(folder.path, 'notes.txt'), 'draft');
    ids.push((await train.run(inputs, context)).outputs.run);
    expect((await readRunRecord(context.git, ids[1]!))?.run.code.dirty).toBe(true);
    await commitAll(context.git, {'cairn.yaml': flightsConfig({train: '{trainer: tensorflow, seed: 2}'})});
    ids.push((await train.run(inputs, context)).outputs.run);
    await commitAll(context.git, {'data/february.csv': flightsCsv(100, 8).replaceAll(/^f/gm, 'g')});
    ids.push((await train.run(inputs, context)).outputs.run);
    expect(new Set(ids).size).toBe(4);
  });

  test('a run whose files are gone is trained again into the same record', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
    const first = await train.run(inputs, context);
    await rm(join(folder.path, '.cairn'), {recursive: true});
    expect((await train.run(inputs, context)).outputs).toEqual(first.outputs);
    await writeFile(join(folder.path, '.cairn', 'runs', first.outputs.run, 'model', 'weights.bin'), 'broken');
    expect((await train.run(inputs, context)).outputs).toEqual(first.outputs);
  });

  test('a regression', async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    const config = flightsConfig({
      model: 'task: regression\n    target: delay',
      train: '{trainer: tensorflow, parameters: {epochs: 3}}',
    });
    await flightsRepository(context.git, {'cairn.yaml': config, 'data/january.csv': flightsCsv(500)});
    const {outputs} = await train.run(inputs, context);
    expect((await readRunRecord(context.git, outputs.run))?.run).toMatchObject({
      task: 'regression',
      trainer: {architecture: 'linear'},
      signature: {outputs: [{name: 'prediction'}]},
    });
  });
});

test('the record is pushed to origin, and a clone without files finishes the same run', async () => {
  await using folder = await temporaryFolder();
  const workspace = join(folder.path, 'work');
  await mkdir(workspace);
  const context = await testContext({workspace});
  await flightsRepository(context.git, {'data/january.csv': flightsCsv(300)});
  await testGit(folder.path).run(['clone', '--quiet', '--bare', workspace, 'origin.git']);
  await context.git.run(['remote', 'add', 'origin', join(folder.path, 'origin.git')]);
  const first = await train.run(inputs, context);
  expect(await testGit(join(folder.path, 'origin.git')).run(['rev-parse', first.outputs.ref])).toBe(
    first.outputs.commit,
  );
  await testGit(folder.path).run(['clone', '--quiet', 'origin.git', 'other']);
  const other = await testContext({workspace: join(folder.path, 'other')});
  expect((await train.run(inputs, other)).outputs).toEqual(first.outputs);
  expect((await readRunRecord(other.git, first.outputs.run))?.commit).toBe(first.outputs.commit);
});

test('files are handed to later jobs once the run is recorded', async () => {
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
    [`cairn-model-${outputs.run}`, ['model.json', 'preprocessing.json', 'weights.bin']],
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
    expect((await readRunRecord(context.git, outputs.run))?.run).toMatchObject({
      format: 'command',
      predict: ['bash', 'predict.sh'],
      artifacts: [{path: 'predict.sh', size: predictScript.length}],
      trainer: {kind: 'command', command: ['bash', 'train.sh'], parameters: {depth: 2}},
    });
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

  test('makes a model that does not load: one error, nothing left', async () => {
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
