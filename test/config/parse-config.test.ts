import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {loadConfig, modelOf, parseConfig, stageOf, trainedModelOf} from '../../src/config/load-config.ts';
import {nearest} from '../../src/config/nearest.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const good = `version: 1
datasets:
  flights:
    path: data/*.csv
    id: id
    columns:
      id: {type: string}
      hour: {type: integer, minimum: 0, maximum: 23}
      origin: {type: string, pattern: '^[A-Z]{3}$'}
      late: {type: boolean}
models:
  delay:
    task: binary
    dataset: flights
    target: late
    features: [hour, origin]
    train: {trainer: tensorflow, architecture: logistic}
    evaluate: {metrics: [roc_auc, f1]}
    stages:
      production:
        target: here
        rules:
          - {id: floor, metric: roc_auc, minimum: 0.6}
          - {id: not-worse, metric: f1, versus: champion, severity: warn}
    monitor: {stage: production, columns: [hour], performance: [roc_auc]}
targets:
  here: {kind: local-server, directory: ~/serve}
`;

/** The sentences that a text is refused with. */
function mistakesIn(text: string): readonly string[] {
  try {
    parseConfig(text, 'cairn.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('CAIRN_CONFIG_INVALID');
    return error.message.split('\n');
  }
}

test('a sound configuration is read', () => {
  const config = parseConfig(good, 'cairn.yaml');
  expect(trainedModelOf(config, 'delay').features).toEqual(['hour', 'origin']);
  expect(stageOf(modelOf(config, 'delay'), 'production').target).toBe('here');
});

test('an anchor used a few times is read', () => {
  const text = good
    .replace('id: {type: string}', 'id: &text {type: string}')
    .replace(/origin: \{.*\}/, 'origin: *text');
  expect(parseConfig(text, 'cairn.yaml').datasets?.['flights']?.columns['origin']).toEqual({type: 'string'});
});

test('labels need an id by which they are joined', () => {
  const text = good.replace('    id: id\n', '').replace('columns: [hour]', 'labels: data/*.csv');
  expect(mistakesIn(text)).toEqual([
    'cairn.yaml:24 models.delay.monitor.labels: is given, but dataset flights has no key id, by which labels are joined to what was answered. Expected: id: the column that names a row. Name the column, or take monitor.labels away.',
  ]);
});

describe('one mistake, one sentence with its place', () => {
  test.each([
    [
      'unknown key',
      'id: id',
      'idd: id',
      'cairn.yaml:5 datasets.flights.idd: is not a key that is known here. Expected: path, fetch, id, time, columns, missing, rows, split. Did you mean id?',
    ],
    [
      'unknown trainer',
      'trainer: tensorflow',
      'trainer: tensorflwo',
      'cairn.yaml:17 models.delay.train.trainer: is "tensorflwo". Expected: tensorflow or command. Did you mean tensorflow?',
    ],
    [
      'no trainer',
      '{trainer: tensorflow, architecture: logistic}',
      '{}',
      'cairn.yaml:17 models.delay.train: lacks the key trainer. Expected: tensorflow or command.',
    ],
    [
      'parameter of the other trainer',
      'architecture: logistic',
      'format: onnx',
      'cairn.yaml:17 models.delay.train.format: is not a key that is known here. Expected: trainer, architecture, parameters, seed.',
    ],
    [
      'wrong type',
      'minimum: 0.6',
      'minimum: high',
      'cairn.yaml:23 models.delay.stages.production.rules.0.minimum: is "high". Expected: a number.',
    ],
    [
      'wrong enum',
      'type: boolean',
      'type: bool',
      'cairn.yaml:10 datasets.flights.columns.late.type: is "bool". Expected: one of number, integer, boolean, string, timestamp.',
    ],
    [
      'wrong versus',
      'versus: champion',
      'versus: champoin',
      'cairn.yaml:24 models.delay.stages.production.rules.1.versus: is "champoin". Expected: one of champion, baseline. Did you mean champion?',
    ],
    [
      'missing key',
      'directory: ~/serve',
      'port: 8085',
      'cairn.yaml:27 targets.here: lacks the key directory.',
    ],
    [
      'path of no kind',
      'path: data/*.csv',
      'path: 3',
      'cairn.yaml:4 datasets.flights.path: is 3. Expected: text or a list.',
    ],
    [
      'unknown dataset',
      'dataset: flights',
      'dataset: flight',
      'cairn.yaml:14 models.delay.dataset: is "flight", but there is no such dataset. Expected: flights. Did you mean flights?',
    ],
    [
      'marker of missing values that is an allowed value',
      "origin: {type: string, pattern: '^[A-Z]{3}$'}",
      "origin: {type: string, values: [SFO, NA], missing: ['?', NA]}",
      'cairn.yaml:9 datasets.flights.columns.origin.missing.1: is "NA", which is an allowed value of column "origin" too. Expected: a text that is a value or a marker of missing values, not both. Take it out of one of them; a column may have a list `missing` of its own, which counts in place of that of the dataset.',
    ],
    [
      'marker of a dataset that is a value of a boolean',
      'id: id\n',
      'id: id\n    missing: ["", No]\n',
      'cairn.yaml:6 datasets.flights.missing.1: is "No", which is true or false of column "late" too. Expected: a text that is a value or a marker of missing values, not both. Take it out of one of them; a column may have a list `missing` of its own, which counts in place of that of the dataset.',
    ],
    [
      'marker that is null',
      'id: id\n',
      'id: id\n    missing: [null]\n',
      'cairn.yaml:6 datasets.flights.missing.0: is empty. Expected: text or a number.',
    ],
    [
      'positive value that is a marker',
      'late: {type: boolean}\nmodels:\n  delay:\n',
      'late: {type: string, missing: [yes]}\nmodels:\n  delay:\n    positive: yes\n',
      'cairn.yaml:13 models.delay.positive: is "yes", which is a marker of missing values of the target too. Expected: a text that is a value or a marker of missing values, not both. Take it out of one of them; a column may have a list `missing` of its own, which counts in place of that of the dataset.',
    ],
    [
      'labels outside the repository',
      'columns: [hour]',
      'labels: ../labels.csv',
      'cairn.yaml:25 models.delay.monitor.labels: is "../labels.csv", which leads outside the repository. Expected: a path inside of it, relative to the folder of this file.',
    ],
    [
      'unknown target column',
      'target: late',
      'target: lat',
      'cairn.yaml:15 models.delay.target: is "lat", but there is no such column. Expected: id, hour, origin, late. Did you mean late?',
    ],
    [
      'unknown feature',
      '[hour, origin]',
      '[hour, orign]',
      'cairn.yaml:16 models.delay.features.1: is "orign", but there is no such column. Expected: id, hour, origin, late. Did you mean origin?',
    ],
    [
      'target as feature',
      '[hour, origin]',
      '[hour, late]',
      'cairn.yaml:16 models.delay.features.1: is the target itself, which no model may read.',
    ],
    [
      'unknown id column',
      'id: id',
      'id: key',
      'cairn.yaml:5 datasets.flights.id: is "key", which is no declared column. Expected: id, hour, origin, late.',
    ],
    [
      'architecture of another task',
      'architecture: logistic',
      'architecture: linear',
      'cairn.yaml:17 models.delay.train.architecture: is linear, but the task is binary. Expected: logistic or mlp.',
    ],
    [
      'metric of another task',
      '[roc_auc, f1]',
      '[roc_auc, f1, rmse]',
      'cairn.yaml:18 models.delay.evaluate.metrics.2: is rmse, which is no metric of task binary. Expected: roc_auc, average_precision, log_loss, brier, ece, accuracy, precision, recall, f1, balanced_accuracy, kappa, mcc.',
    ],
    [
      'metric that is not evaluated',
      'metric: roc_auc',
      'metric: brier',
      'cairn.yaml:23 models.delay.stages.production.rules.0.metric: is "brier", but there is no such metric of the evaluation. Expected: roc_auc, f1.',
    ],
    [
      'same rule id',
      'id: not-worse',
      'id: floor',
      'cairn.yaml:24 models.delay.stages.production.rules.1.id: is "floor", the id of an earlier rule. Expected: an id that is unique in the stage.',
    ],
    [
      'rule without bound',
      ', minimum: 0.6',
      '',
      'cairn.yaml:23 models.delay.stages.production.rules.0: has no bound. Expected: minimum, maximum, or versus: champion.',
    ],
    [
      'unknown target',
      'target: here',
      'target: there',
      'cairn.yaml:21 models.delay.stages.production.target: is "there", but there is no such target. Expected: here. Did you mean here?',
    ],
    [
      'bad pattern',
      '^[A-Z]{3}$',
      '^[A-Z{3}$',
      'cairn.yaml:9 datasets.flights.columns.origin.pattern: is no regular expression (Unterminated character class).',
    ],
    [
      'pattern that only a matcher which tries again can match',
      '^[A-Z]{3}$',
      '^(?!XXX)[A-Z]{3}$',
      'cairn.yaml:9 datasets.flights.columns.origin.pattern: cannot be matched in time that grows with the text alone: at character 2, (?!…) looks around. Expected: what RE2 has too (docs/patterns.md). Write it without, or check such values in the code that prepares the data.',
    ],
    [
      'pattern too long',
      '^[A-Z]{3}$',
      'a'.repeat(501),
      'cairn.yaml:9 datasets.flights.columns.origin.pattern: is longer than 500 characters.',
    ],
    [
      'range of a text',
      "pattern: '^[A-Z]{3}$'",
      'minimum: 3',
      'cairn.yaml:9 datasets.flights.columns.origin.minimum: does not apply to type string. Expected: type number or integer, or no such key.',
    ],
    [
      'range upside down',
      'minimum: 0, maximum: 23',
      'minimum: 24, maximum: 23',
      'cairn.yaml:8 datasets.flights.columns.hour.minimum: is above the maximum.',
    ],
    [
      'an input outside',
      '{trainer: tensorflow, architecture: logistic}',
      '{trainer: command, command: [x], model: m, format: onnx, inputs: {train: ../rows.csv}}',
      'cairn.yaml:17 models.delay.train.inputs.train: is "../rows.csv", which leads outside. Expected: a path below the folder of this file.',
    ],
    [
      'an output outside',
      '{trainer: tensorflow, architecture: logistic}',
      '{trainer: command, command: [x], model: m, format: onnx, outputs: [/tmp/m]}',
      'cairn.yaml:17 models.delay.train.outputs.0: is "/tmp/m", which leads outside. Expected: a path below the folder of this file.',
    ],
    [
      'an input that is no CSV',
      '{trainer: tensorflow, architecture: logistic}',
      '{trainer: command, command: [x], model: m, format: onnx, inputs: {train: rows.parquet}}',
      'cairn.yaml:17 models.delay.train.inputs.train: is "rows.parquet", which is no CSV by its ending. Expected: a file *.csv: rows are handed over as CSV.',
    ],
    [
      'two inputs in one file',
      '{trainer: tensorflow, architecture: logistic}',
      '{trainer: command, command: [x], model: m, format: onnx, inputs: {train: a.csv, test: a.csv}}',
      'cairn.yaml:17 models.delay.train.inputs.test: is the file of train too. Expected: a file of its own.',
    ],
    [
      'path outside',
      'data/*.csv',
      '../data/*.csv',
      'cairn.yaml:4 datasets.flights.path: is "../data/*.csv", which leads outside the repository. Expected: a path inside of it, relative to the folder of this file.',
    ],
    [
      'split without time',
      'id: id',
      'split: {by: time}',
      'cairn.yaml:5 datasets.flights.split.by: is time, but the dataset names no time column. Expected: the key time, or by: random.',
    ],
    [
      'command without predict',
      '{trainer: tensorflow, architecture: logistic}',
      '{trainer: command, command: [x], model: m, format: command}',
      'cairn.yaml:17 models.delay.train: lacks the key predict. Expected: the command that predicts, for format command.',
    ],
    [
      'a protocol of a model that is no command',
      '{trainer: tensorflow, architecture: logistic}',
      '{trainer: command, command: [x], model: m, format: onnx, protocol: lines}',
      'cairn.yaml:17 models.delay.train.protocol: is given, but the format is onnx. Expected: format: command, or no such key.',
    ],
    [
      'hidden units of a logistic model',
      'architecture: logistic',
      'architecture: logistic, parameters: {hidden: [3]}',
      'cairn.yaml:17 models.delay.train.parameters.hidden: is only known to architecture mlp. Expected: architecture: mlp, or no such key.',
    ],
    [
      'unknown monitored column',
      'columns: [hour]',
      'columns: [minute]',
      'cairn.yaml:25 models.delay.monitor.columns.0: is "minute", but there is no such feature. Expected: hour, origin.',
    ],
    [
      'name of a model',
      '  delay:',
      '  de lay:',
      'cairn.yaml:12 models."de lay": is no valid name. Expected: letters, digits, - and _, at most 100, not - or _ at an end.',
    ],
  ])('%s', (_, from, to, sentence) => {
    expect(good).toContain(from);
    expect(mistakesIn(good.replace(from, to))).toEqual([sentence]);
  });
});

test('all mistakes at once, in the order of the lines', () => {
  const text = good
    .replace('id: id', 'idd: id')
    .replace('task: binary', 'task: trinary')
    .replace('kind: local-server', 'kind: remote');
  expect(mistakesIn(text).map((sentence) => sentence.split(' ')[0])).toEqual([
    'cairn.yaml:5',
    'cairn.yaml:13',
    'cairn.yaml:27',
  ]);
});

describe('no YAML that is more than data', () => {
  test.each([
    ['a tag', 'version: !!js/function x', 'Unresolved tag'],
    ['a syntax error', 'version: [1', 'cairn.yaml:1: is not YAML that can be read'],
    ['a key twice', 'version: 1\nversion: 1', 'cairn.yaml:2: has the key "version" twice'],
    ['nothing', '# nothing\n', 'cairn.yaml: is empty'],
    ['a list', '- 1', 'is a list. Expected: keys with values'],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'is not YAML that can be read'],
  ])('%s', (_, text, part) => {
    expect(mistakesIn(text).join('\n')).toContain(part);
  });

  test('aliases that multiply', () => {
    const levels = Array.from(
      {length: 8},
      (_, i) => `k${i}: &a${i} [${i === 0 ? 'x' : new Array(9).fill(`*a${i - 1}`).join(', ')}]`,
    );
    expect(mistakesIn(levels.join('\n')).join('\n')).toMatch(/alias/i);
  });

  test('a file of a megabyte', () => {
    expect(mistakesIn(`#${'x'.repeat(1 << 20)}`)).toEqual(['cairn.yaml: is larger than 1 MiB.']);
  });

  test('a key __proto__ reaches no prototype', () => {
    expect(mistakesIn(`${good}__proto__: {polluted: 1}\n`)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('anything at all is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 60}), (text) => {
        expect(mistakesIn(text).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.json({maxDepth: 4}), fc.constantFrom('datasets', 'models', 'targets'), (json, key) => {
        expect(mistakesIn(`version: 1\n${key}: ${json}`).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('names', () => {
  test('an unknown model names the known ones', () => {
    const config = parseConfig(good, 'cairn.yaml');
    expect(() => modelOf(config, 'delya')).toThrow(
      'has no model "delya". Expected: one of delay. Did you mean "delay"?',
    );
    expect(() => modelOf(config, 'constructor')).toThrow('has no model');
    expect(() => stageOf(modelOf(config, 'delay'), 'staging')).toThrow(
      'has no stage "staging". Expected: one of production.',
    );
  });

  test('a file that is not there is one sentence', async () => {
    await using folder = await temporaryFolder();
    await expect(loadConfig({git: testGit(folder.path), workspace: folder.path})).rejects.toThrow(
      /^cairn\.yaml: cannot be read/,
    );
  });

  test.each([
    ['seed', ['seeds', 'epochs'], 'seeds'],
    ['sede', ['seed'], 'seed'],
    ['x', ['y'], undefined],
    ['completely', ['different'], undefined],
  ])('the nearest of %s in %j is %s', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });
});
