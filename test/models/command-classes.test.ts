import {describe, expect, test} from 'vitest';
import type {Table} from '../../src/data/table.ts';
import {loadModel} from '../../src/models/load-model.ts';
import {recordingLog} from '../support/context.ts';
import {thorough} from '../support/effort.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** Numbers that look like numbers come first in objects, whatever their order in the signature. */
const classes = ['cat', '10', '2', '__proto__'];

const rowsOf = (count: number): Table => ({
  rows: count,
  columns: new Map([['x', {kind: 'number', values: Float64Array.from({length: count}, (_, i) => i)}]]),
});

/** The answer of a command, by lines or by a file, which an expression of `rows` (the values of x) gives. */
const programs = {
  lines: (answer: string) => `
    const say = (what) => process.stdout.write(JSON.stringify(what) + '\\n');
    require('node:readline').createInterface({input: process.stdin}).on('line', (line) => {
      const {id, columns, protocol, classes} = JSON.parse(line);
      if (protocol) { globalThis.classes = classes; return say({protocol, version: 1}); }
      const rows = columns.x;
      say({id, predictions: ${answer}});
    });`,
  files: (answer: string) => `
    const {readFileSync, writeFileSync} = require('node:fs');
    const classes = JSON.parse(process.env.CAIRN_CLASSES);
    const rows = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n').slice(1).map(Number);
    writeFileSync(process.env.CAIRN_PREDICTIONS, (${answer}).join('\\n') + '\\n');`,
};

const predict = async (
  protocol: 'lines' | 'files',
  answer: string,
  {rows = 2, log = recordingLog()} = {},
): Promise<Float64Array> => {
  await using folder = await temporaryFolder();
  const model = await loadModel(
    folder.path,
    {
      format: 'command',
      task: 'multiclass',
      signature: {
        inputs: [{name: 'x', type: 'number'}],
        outputs: [{name: 'probabilities', type: 'number', classes}],
      },
      predict: [process.execPath, '-e', programs[protocol](answer)],
      ...(protocol === 'lines' && {protocol}),
    },
    {childEnvironment: {PATH: process.env['PATH'] ?? ''}, temporary: folder.path, log},
  );
  try {
    expect(model.tellsClass()).toBe(true);
    return await model.predict(rowsOf(rows));
  } finally {
    model.dispose();
  }
};

describe('the probabilities of a command', () => {
  test('by lines stand in the order of the signature, whatever that of the answer', async () => {
    const answer = `rows.map((x) => JSON.parse('{"__proto__": 0.4, "2": 0.3, "cat": ' + (0.1 + x / 1e5) + ', "10": ' + (0.2 - x / 1e5) + '}'))`;
    expect([...(await predict('lines', answer))]).toEqual([0.1, 0.2, 0.3, 0.4, 0.10001, 0.19999, 0.3, 0.4]);
  });

  test('by a file likewise, by the names of the columns', async () => {
    const answer = `['2,__proto__,cat,10', ...rows.map((x) => [0.3, 0.4, 0.1 + x / 1e5, 0.2 - x / 1e5].join())]`;
    expect([...(await predict('files', answer))]).toEqual([0.1, 0.2, 0.3, 0.4, 0.10001, 0.19999, 0.3, 0.4]);
  });

  thorough('of more rows than a question holds are those of each row', async () => {
    const answer = `rows.map((x) => ({cat: x / 1e5, 10: 1 - x / 1e5, 2: 0, ['__proto__']: 0}))`;
    const answers = await predict('lines', answer, {rows: 12_001});
    expect(answers).toHaveLength(4 * 12_001);
    expect([...answers.slice(4 * 11_000, 4 * 11_000 + 4)]).toEqual([0.11, 0.89, 0, 0]);
  });

  const given = 'classes are "cat", "10", "2", "__proto__"';
  test.each<['lines' | 'files', string, string, string]>([
    [
      'lines',
      'a class is missing',
      '{cat: 0.5, 10: 0.5, 2: 0}',
      'has no probability of "__proto__" in row 1',
    ],
    [
      'lines',
      'a class is none',
      `{cat: 1, 10: 0, 2: 0, ['__proto__']: 0, Cat: 0}`,
      `has "Cat", and the ${given}`,
    ],
    [
      'lines',
      'a text',
      `{cat: '1', 10: 0, 2: 0, ['__proto__']: 0}`,
      'gives no number for the class "cat" in row 1',
    ],
    ['lines', 'no number', `{cat: null, 10: 0, 2: 0, ['__proto__']: 0}`, 'The model predicts NaN for row 1'],
    [
      'lines',
      'a sum that is not 1',
      `{cat: 0.9, 10: 0.9, 2: 0, ['__proto__']: 0}`,
      'of row 1 have the sum 1.8',
    ],
    [
      'lines',
      'more than 1',
      `{cat: 1.5, 10: -0.5, 2: 0, ['__proto__']: 0}`,
      'The model predicts 1.5 for row 1',
    ],
    ['lines', 'a bare number', '0.5', 'did not answer with {"id": 1, "predictions": [an object for each row'],
    [
      'lines',
      'a list',
      '[1, 0, 0, 0]',
      'did not answer with {"id": 1, "predictions": [an object for each row',
    ],
    ['files', 'a class is missing', 'cat,10,2', 'has no probability of "__proto__" among the columns'],
    ['files', 'the column of one number', 'prediction', `has "prediction", and the ${given}`],
    ['files', 'a column for the index', ',cat,10,2,__proto__', `has "", and the ${given}`],
  ])('by %s: %s is refused', async (protocol, _, answer, sentence) => {
    const code =
      protocol === 'lines'
        ? `rows.map(() => { const row = ${answer}; return row; })`
        : `[${JSON.stringify(answer)}, ...rows.map(() => '1,0,0,0,0')]`;
    await expect(predict(protocol, code)).rejects.toMatchObject({
      code: 'CAIRN_PREDICTION_INVALID',
      message: expect.stringContaining(sentence) as unknown,
    });
  });

  test.each([
    ['too few rows', `['cat,10,2,__proto__', '1,0,0,0']`, 'gave 4 predictions for 2 rows of 4 numbers'],
    ['a gap', `['cat,10,2,__proto__', '1,0,0,0', '1,0,0,']`, 'The model predicts NaN for row 2'],
  ])('by files: %s', async (_, answer, sentence) => {
    await expect(predict('files', answer)).rejects.toThrow(sentence);
  });
});
