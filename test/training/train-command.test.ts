import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {TrainedModelConfig} from '../../src/config/load-config.ts';
import type {Table} from '../../src/data/table.ts';
import {parseMetrics} from '../../src/training/parse-metrics.ts';
import {trainByCommand} from '../../src/training/train-command.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

type Train = Extract<TrainedModelConfig['train'], {trainer: 'command'}>;

const table = (rows: number): Table => ({
  rows,
  columns: new Map([
    ['x', {kind: 'number', values: Float64Array.from({length: rows}, (_, i) => i + 0.5)}],
    ['s', {kind: 'string', values: Array.from({length: rows}, () => 'a,"b"')}],
    ['y', {kind: 'number', values: Float64Array.from({length: rows}, (_, i) => i % 2)}],
  ] as const),
});

/** Trains by a bash script; hands back the folder of the model, what was logged and what came out. */
async function trainBy(
  workspace: string,
  script: string,
  more: Partial<Train> = {},
  signal = new AbortController().signal,
) {
  const log = recordingLog();
  const scratch = join(workspace, 'scratch');
  await mkdir(scratch);
  const model: TrainedModelConfig & {train: Train} = {
    task: 'binary',
    dataset: 'd',
    target: 'y',
    features: ['x'],
    stages: {},
    train: {
      trainer: 'command',
      command: ['bash', '-euc', script],
      model: 'model.txt',
      format: 'command',
      predict: ['true'],
      ...more,
    },
  };
  const trained = await trainByCommand(
    {train: table(4), test: table(2), classes: []},
    model,
    {columns: {x: {type: 'number'}, s: {type: 'string'}, y: {type: 'boolean'}}},
    {
      directory: join(workspace, 'model'),
      plots: join(workspace, 'plots'),
      git: testGit(workspace),
      workspace,
      folder: '',
      dataFiles: [],
      scratch,
      childEnvironment: {PATH: process.env['PATH'] ?? '', OWN: 'yes'},
      log,
      signal,
    },
  );
  return {trained, log};
}

test('rows, parameters and seed go in; model and metrics come out; the log is streamed', async () => {
  await using folder = await temporaryFolder();
  const {trained, log} = await trainBy(
    folder.path,
    `cp "$CAIRN_TRAIN" train-seen; cp "$CAIRN_TEST" test-seen; cp "$CAIRN_PARAMETERS" parameters-seen
     env | grep -E '^(CAIRN_(PARAM_|SEED)|OWN|GITHUB|HOME)' | sort
     echo "::set-output name=x::y" >&2
     echo trained > "$CAIRN_OUTPUT/model.txt"; echo '{"loss": 0.25, "gain": null}' > "$CAIRN_OUTPUT/metrics.json"`,
    {
      parameters: {depth: 3, 'learning-rate': 0.1, name: 'two words', list: [1, 2]},
      metrics: 'metrics.json',
      seed: 5,
    },
  );
  expect(await readFile(join(folder.path, 'train-seen'), 'utf8')).toBe(
    'x,y,s\n0.5,false,"a,""b"""\n1.5,true,"a,""b"""\n2.5,false,"a,""b"""\n3.5,true,"a,""b"""\n',
  );
  expect(await readFile(join(folder.path, 'test-seen'), 'utf8')).toBe('x,s\n0.5,"a,""b"""\n1.5,"a,""b"""\n');
  expect(JSON.parse(await readFile(join(folder.path, 'parameters-seen'), 'utf8'))).toEqual({
    depth: 3,
    'learning-rate': 0.1,
    name: 'two words',
    list: [1, 2],
  });
  expect(log.lines.filter((line) => line.includes('::'))).toEqual(['info: | ::set-output name=x::y']);
  expect(log.lines.filter((line) => !line.includes('::'))).toEqual([
    'info: | CAIRN_PARAM_DEPTH=3',
    'info: | CAIRN_PARAM_LEARNING_RATE=0.1',
    'info: | CAIRN_PARAM_LIST=[1,2]',
    'info: | CAIRN_PARAM_NAME=two words',
    'info: | CAIRN_SEED=5',
    'info: | OWN=yes',
  ]);
  expect(trained.metrics).toEqual({loss: 0.25, gain: null});
  expect(await readFile(join(folder.path, 'model', 'model.txt'), 'utf8')).toBe('trained\n');
});

test('a folder is taken with what is in it', async () => {
  await using folder = await temporaryFolder();
  await trainBy(
    folder.path,
    'mkdir -p "$CAIRN_OUTPUT/out/deep"; echo 1 > "$CAIRN_OUTPUT/out/a"; echo 2 > "$CAIRN_OUTPUT/out/deep/b"; echo 3 > "$CAIRN_OUTPUT/other"',
    {model: 'out'},
  );
  expect((await readdir(join(folder.path, 'model'), {recursive: true})).sort()).toEqual([
    'a',
    'deep',
    'deep/b',
  ]);
});

describe('what goes wrong is one error', () => {
  test.each([
    [
      'an exit code, with the last lines',
      'for i in $(seq 40); do echo "line $i"; done; exit 3',
      {},
      /ended with code 3\. Its last lines:\n\| line 26\n[^]*\| line 40/,
    ],
    ['silence', 'exit 1', {}, 'ended with code 1. It printed nothing.'],
    ['no model', 'true', {}, 'wrote no "model.txt" below CAIRN_OUTPUT'],
    [
      'no metrics',
      'echo 1 > "$CAIRN_OUTPUT/model.txt"',
      {metrics: 'm.json'},
      'wrote no "m.json" below CAIRN_OUTPUT',
    ],
    ['an empty folder', 'mkdir "$CAIRN_OUTPUT/model.txt"', {}, 'is empty'],
    [
      'a link in the model',
      'mkdir "$CAIRN_OUTPUT/out"; ln -s /etc/passwd "$CAIRN_OUTPUT/out/a"',
      {model: 'out'},
      'holds "a", which is a link',
    ],
    ['a link as the model', 'ln -s /etc/passwd "$CAIRN_OUTPUT/model.txt"', {}, 'is no file and no folder'],
    ['a signal', 'kill -9 $$', {}, 'was ended by SIGKILL'],
  ] as const)('%s', async (_, script, more, sentence) => {
    await using folder = await temporaryFolder();
    await expect(trainBy(folder.path, script, more)).rejects.toMatchObject({
      code: 'CAIRN_TRAINING_FAILED',
      message:
        sentence instanceof RegExp
          ? (expect.stringMatching(sentence) as unknown)
          : (expect.stringContaining(sentence) as unknown),
    });
  });

  test('a program that is not there', async () => {
    await using folder = await temporaryFolder();
    await expect(trainBy(folder.path, '', {command: ['no-such-program-at-all']})).rejects.toThrow(
      'could not be started (spawn no-such-program-at-all ENOENT)',
    );
  });

  test('time over: the command and its children are ended', async () => {
    await using folder = await temporaryFolder();
    const script = `(while true; do sleep 0.1; date +%s%N > alive; done) & wait`;
    await expect(trainBy(folder.path, script, {timeout: 0.01})).rejects.toThrow(
      'ran out of time and was ended after 0.01 minutes (train.timeout)',
    );
    const last = await readFile(join(folder.path, 'alive'), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await readFile(join(folder.path, 'alive'), 'utf8')).toBe(last);
  });

  test('a cancelled run', async () => {
    await using folder = await temporaryFolder();
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 100);
    await expect(trainBy(folder.path, 'sleep 30', {}, controller.signal)).rejects.toThrow(
      'because the run was cancelled',
    );
  });
});

describe('metrics', () => {
  test.each([
    [
      '{"loss": NaN, "gain": -Infinity, "fine": 1}',
      'm.json loss: is NaN. Expected: a finite number, or null where it is undefined. Look for a division by zero or a training that diverged.\nm.json gain: is -Infinity.',
    ],
    [
      '{"loss": "0.5", "deep": {"x": 1}}',
      'm.json loss: is "0.5". Expected: a finite number, or null where it is undefined.\nm.json deep: is {"x":1}.',
    ],
    ['{"loss": 1e999}', 'm.json loss: is Infinity. Expected'],
    ['[1]', 'm.json: is no object. Expected: one JSON object of numbers.'],
    ['{"loss": 0.5', 'm.json: is not JSON:'],
  ])('%s', async (text, sentence) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'm.json'), text);
    expect(() => parseMetrics(text, 'm.json')).toThrow(sentence);
  });
});
