import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {TrainedModelConfig} from '../../src/config/load-config.ts';
import {withPythonPath} from '../../src/kernel/python-path.ts';
import {trainByCommand} from '../../src/training/train-command.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;
const reason = python ? '' : ' (skipped: no Python 3.9)';

test.skipIf(!python)(`the tests of cairn_ml in Python pass${reason}`, () => {
  const {status, stderr} = spawnSync('python3', ['-m', 'unittest', 'discover', '-s', 'python/tests'], {
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], PYTHONPATH: 'python', PYTHONDONTWRITEBYTECODE: '1'},
  });
  expect(stderr).toMatch(/Ran \d\d tests/);
  expect(status, stderr).toBe(0);
});

test('its version is that of Cairn', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  expect(readFileSync('python/pyproject.toml', 'utf8')).toContain(`version = "${version}"`);
});

test('PYTHONPATH of the person comes first', () => {
  const own = join(process.cwd(), 'python');
  expect(withPythonPath({PATH: '/bin'})).toEqual({PATH: '/bin', PYTHONPATH: own});
  expect(withPythonPath({PYTHONPATH: '/mine'})).toEqual({PYTHONPATH: `/mine:${own}`});
});

test.skipIf(!python)(`a training script gets its rows from it and saves by it${reason}`, async () => {
  await using folder = await temporaryFolder();
  const scratch = join(folder.path, 'scratch');
  await mkdir(scratch);
  const script = [
    'import cairn_ml',
    'data = cairn_ml.load_data(frame=False)',
    'assert data.X == [[0.5, "a"], [None, "b"]], data.X',
    'assert data.y == ["No", "Yes"] and data.task == "binary" and data.parameters == {"depth": 2}',
    'assert data.X_test == [[0.5, "a"], [None, "b"]] and "late" not in data.test[0]',
    'cairn_ml.log_metric("loss", 0.5)',
    'cairn_ml.save(b"bytes")',
  ].join('\n');
  const train: Extract<TrainedModelConfig['train'], {trainer: 'command'}> = {
    trainer: 'command',
    command: ['python3', '-c', script],
    model: 'model/weights.bin',
    metrics: 'metrics.json',
    parameters: {depth: 2},
    format: 'command',
    predict: ['true'],
  };
  const model: TrainedModelConfig & {train: typeof train} = {
    task: 'binary',
    dataset: 'd',
    target: 'late',
    positive: 'Yes',
    features: ['x', 's'],
    stages: {},
    train,
  };
  const rows = {
    rows: 2,
    columns: new Map([
      ['x', {kind: 'number', values: Float64Array.from([0.5, Number.NaN])}],
      ['s', {kind: 'string', values: ['a', 'b']}],
      ['late', {kind: 'string', values: ['No', 'Yes']}],
    ] as const),
  };
  const trained = await trainByCommand(
    {train: rows, test: rows, classes: []},
    model,
    {columns: {x: {type: 'number'}, s: {type: 'string'}, late: {type: 'string'}}},
    {
      directory: join(folder.path, 'model'),
      plots: join(folder.path, 'plots'),
      git: testGit(folder.path),
      workspace: folder.path,
      folder: '',
      dataFiles: [],
      scratch,
      childEnvironment: withPythonPath({PATH: process.env['PATH'] ?? '', PYTHONDONTWRITEBYTECODE: '1'}),
      log: recordingLog(),
      signal: new AbortController().signal,
    },
  );
  expect(trained.metrics).toEqual({loss: 0.5});
  expect(await readFile(join(folder.path, 'model/weights.bin'), 'utf8')).toBe('bytes');
});
