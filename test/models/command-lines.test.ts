import {execFileSync} from 'node:child_process';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import type {Column, Table} from '../../src/data/table.ts';
import type {RunTypes} from '../../src/generated/documents.ts';
import {loadModel, type Model} from '../../src/models/load-model.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const inputs: RunTypes.Signature['inputs'] = [
  {name: 'a', type: 'number'},
  {name: '10', type: 'integer'},
  {name: '2', type: 'string'},
  {name: '__proto__', type: 'boolean'},
];

function rowsOf(count: number, first = 0): Table {
  const numbers = (of: (row: number) => number) => ({
    kind: 'number' as const,
    values: Float64Array.from({length: count}, (_, row) => of(first + row)),
  });
  return {
    rows: count,
    columns: new Map<string, Column>([
      ['a', numbers((row) => (row % 7 === 3 ? Number.NaN : row / 3))],
      ['10', numbers((row) => row)],
      [
        '2',
        {
          kind: 'string' as const,
          values: Array.from({length: count}, (_, row) => (row % 5 === 1 ? null : `é"${row}\n`)),
        },
      ],
      ['__proto__', numbers((row) => row % 2)],
    ]),
  };
}

/** A worker of Node that answers the integers of its column `10` by `answer(question)`. */
const worker = (answer: string, first = ''): string => `
  ${first}
  const say = (what) => process.stdout.write(JSON.stringify(what) + '\\n');
  require('node:readline').createInterface({input: process.stdin}).on('line', (line) => {
    const question = JSON.parse(line);
    if (question.protocol !== undefined) return say({protocol: 'cairn-lines', version: 1});
    const {id, rows, columns} = question;
    ${answer}
  });`;
const echo = `say({id, predictions: columns['10']})`;

async function open(
  directory: string,
  predict: readonly string[],
  more: {
    processes?: number;
    longest?: number;
    protocol?: 'lines' | 'files';
    environment?: Record<string, string>;
    targets?: readonly string[];
  } = {},
): Promise<Model> {
  const {processes, longest, protocol = 'lines', environment = {}, targets = ['prediction']} = more;
  return loadModel(
    directory,
    {
      format: 'command',
      task: 'regression',
      signature: {inputs, outputs: targets.map((name) => ({name, type: 'number'}))},
      predict,
      ...(protocol === 'lines' && {protocol}),
    },
    {
      childEnvironment: {PATH: process.env['PATH'] ?? '', ...environment},
      temporary: directory,
      log: recordingLog(),
      ...(processes !== undefined && {processes}),
      ...(longest !== undefined && {longest}),
    },
  );
}

const node = (script: string): string[] => [process.execPath, '-e', script];

async function withModel<T>(
  script: string,
  more: Parameters<typeof open>[2],
  work: (model: Model, folder: string) => Promise<T>,
): Promise<T> {
  await using folder = await temporaryFolder();
  const model = await open(folder.path, node(script), more);
  try {
    return await work(model, folder.path);
  } finally {
    model.dispose();
  }
}

/** How many starts the workers of a folder wrote down. */
const startsIn = async (folder: string): Promise<number> =>
  (await readFile(join(folder, 'starts'), 'utf8').catch(() => '')).length;
const countStarts = `require('node:fs').appendFileSync('starts', 'x');`;

describe('a command that stays', () => {
  test('one process answers call after call and rows in pieces, in their order', async () => {
    await withModel(worker(echo, countStarts), {}, async (model, folder) => {
      for (const count of [1, 3, 12_001]) {
        const predictions = await model.predict(rowsOf(count));
        expect([...predictions]).toEqual(Array.from({length: count}, (_, row) => row));
      }
      expect(await startsIn(folder)).toBe(1);
    });
  });

  test('reads columns in the order of the signature, typed, null for what is missing', async () => {
    const keep = `require('node:fs').appendFileSync('seen', line + '\\n');`;
    const script = worker(echo).replace('const question', `${keep} const question`);
    await withModel(script, {}, async (model, folder) => {
      await model.predict(rowsOf(4));
      const [hello, question] = (await readFile(join(folder, 'seen'), 'utf8')).trimEnd().split('\n');
      expect(hello).toBe(
        '{"protocol":"cairn-lines","version":1,"columns":[{"name":"a","type":"number"},{"name":"10","type":"integer"},{"name":"2","type":"string"},{"name":"__proto__","type":"boolean"}]}',
      );
      expect(question).toBe(
        String.raw`{"id":1,"rows":4,"columns":{"a":[0,0.3333333333333333,0.6666666666666666,null],"10":[0,1,2,3],"2":["é\"0\n",null,"é\"2\n","é\"3\n"],"__proto__":[false,true,false,true]}}`,
      );
    });
  });

  thorough('many calls at once are answered by at most so many processes', async () => {
    await withModel(
      worker(`setTimeout(() => ${echo}, 5)`, countStarts),
      {processes: 3},
      async (model, folder) => {
        expect(await startsIn(folder)).toBe(1);
        const calls = Array.from({length: 120}, async (_, call) => [
          ...(await model.predict(rowsOf(2, call))),
        ]);
        expect(await Promise.all(calls)).toEqual(Array.from({length: 120}, (_, call) => [call, call + 1]));
        expect(await startsIn(folder)).toBe(3);
      },
    );
  });

  test('more than 256 waiting calls are refused, the others are answered', async () => {
    await withModel(worker(`setTimeout(() => ${echo}, 2)`), {}, async (model) => {
      const calls = Array.from({length: 300}, async () =>
        model.predict(rowsOf(1)).then(
          () => 'answered',
          (error: unknown) => (error as {code: string}).code,
        ),
      );
      const ends = await Promise.all(calls);
      expect(ends.filter((end) => end === 'answered')).toHaveLength(257);
      expect(ends.filter((end) => end === 'CAIRN_MODEL_BUSY')).toHaveLength(43);
    });
  });

  test.each<[string, string]>([
    ['one list', 'columns["10"]'],
    ['a target too few', '{whole: columns["10"]}'],
    ['lists of unlike lengths', '{whole: columns["10"], rest: []}'],
    ['a text', '{whole: columns["10"], rest: columns["2"]}'],
  ])('of several targets, %s is no answer', async (_, predictions) => {
    const script = worker(`say({id, predictions: ${predictions}})`);
    await withModel(script, {targets: ['whole', 'rest']}, async (model) => {
      await expect(model.predict(rowsOf(2))).rejects.toThrow(
        'did not answer with {"id": 1, "predictions": {each target: [numbers]}}',
      );
    });
  });

  test.each<[string, string, string]>([
    ['dies', 'console.error("no luck"); process.exit(3)', 'ended with code 3.\n| no luck'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 'was ended by SIGKILL.'],
    ['hangs', '', 'gave no answer in 1 s and was ended.'],
    ['hangs for good', 'for (;;);', 'gave no answer in 1 s and was ended.'],
    [
      'prints',
      'console.log("half way"); ' + echo,
      'no line of the protocol (print to standard error).\n| half way',
    ],
    [
      'answers another question',
      'say({id: id + 1, predictions: columns["10"]})',
      'did not answer with {"id": ',
    ],
    ['answers texts', 'say({id, predictions: ["x"]})', 'did not answer with {"id": '],
    ['answers nothing', 'say(null)', 'no line of the protocol'],
    [
      'gives up',
      'console.error("who knows"); say({id, error: "no such\\ncolumn"})',
      '| who knows\n| no such\n| column',
    ],
    ['answers too little', 'say({id, predictions: []})', 'gave 0 predictions for 1 rows'],
    ['answers null', 'say({id, predictions: [null]})', 'The model predicts NaN for row 1.'],
  ])('one that %s fails this call alone and is there for the next', async (_, fault, sentence) => {
    const script = worker(`if (columns['10'][0] === 666) {${fault}} else ${echo}`);
    await withModel(script, {longest: 1000}, async (model) => {
      const before = model.predict(rowsOf(2, 1));
      const failing = model.predict(rowsOf(1, 666));
      const after = model.predict(rowsOf(2, 3));
      await expect(failing).rejects.toMatchObject({
        code: 'CAIRN_PREDICTION_INVALID',
        message: expect.stringContaining(sentence) as unknown,
      });
      expect([...(await before), ...(await after)]).toEqual([1, 2, 3, 4]);
    });
  });

  test.each<[string, readonly string[], string]>([
    [
      'ends',
      node('console.error("ImportError: sklearn"); process.exit(1)'),
      'ended with code 1.\n| ImportError: sklearn',
    ],
    [
      'prints first',
      node('console.log("loading"); setTimeout(() => 0, 1e6)'),
      'no line of the protocol (print to standard error).\n| loading',
    ],
    [
      'speaks another version',
      node('console.log(\'{"protocol":"cairn-lines","version":2}\'); setTimeout(() => 0, 1e6)'),
      'did not begin with',
    ],
    ['says nothing', node('setTimeout(() => 0, 1e6)'), 'gave no answer in 1 s'],
    ['does not exist', ['./no-such-program'], 'could not be started'],
  ])('one that %s at its start does not load', async (_, predict, sentence) => {
    await using folder = await temporaryFolder();
    await expect(open(folder.path, predict, {longest: 1000})).rejects.toMatchObject({
      code: 'CAIRN_MODEL_UNLOADABLE',
      message: expect.stringContaining(sentence) as unknown,
    });
  });

  test('one that does not start any more is tried again after longer and longer pauses', async () => {
    const script = `const fs = require('node:fs'); ${countStarts}
      if (fs.existsSync('broken')) process.exit(1); ${worker(`if (rows === 2) process.exit(); else ${echo}`)}`;
    await withModel(script, {}, async (model, folder) => {
      await writeFile(join(folder, 'broken'), '');
      await expect(model.predict(rowsOf(2))).rejects.toThrow('ended with code 0');
      await expect(model.predict(rowsOf(1))).rejects.toMatchObject({code: 'CAIRN_MODEL_UNLOADABLE'});
      for (let i = 0; i < 50; i++)
        await expect(model.predict(rowsOf(1))).rejects.toMatchObject({code: 'CAIRN_MODEL_BUSY'});
      expect(await startsIn(folder)).toBe(2);
      await sleep(250);
      await expect(model.predict(rowsOf(1))).rejects.toMatchObject({code: 'CAIRN_MODEL_UNLOADABLE'});
      await sleep(250);
      await expect(model.predict(rowsOf(1))).rejects.toMatchObject({code: 'CAIRN_MODEL_BUSY'});
      await rm(join(folder, 'broken'));
      await sleep(300);
      expect([...(await model.predict(rowsOf(1, 5)))]).toEqual([5]);
    });
  });

  thorough(
    'what stays is gone after dispose, with what it started, also where it does not listen',
    async () => {
      const script = `
      process.on('SIGTERM', () => undefined);
      const {spawn} = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => 0); setInterval(() => 0, 1e6)'], {stdio: 'inherit'});
      require('node:fs').writeFileSync('pids', process.pid + ' ' + child.pid);
      ${worker(echo)} setInterval(() => 0, 1e6);`;
      await withModel(script, {}, async (model, folder) => {
        await model.predict(rowsOf(1));
        const pids = (await readFile(join(folder, 'pids'), 'utf8')).split(' ').map(Number);
        expect(pids.filter(isRunning)).toHaveLength(2);
        model.dispose();
        await expect(model.predict(rowsOf(1))).rejects.toMatchObject({code: 'CAIRN_PREDICTION_INVALID'});
        for (let i = 0; i < 60 && pids.some(isRunning); i++) await sleep(50);
        expect(pids.filter(isRunning)).toEqual([]);
      });
    },
  );
});

function isRunning(pid: number): boolean {
  try {
    // what has ended stays in the table of processes until its parent has asked for it
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'}).startsWith('Z');
  } catch {
    return false;
  }
}

test('a command that is started for each call: at most so many at once', async () => {
  await using folder = await temporaryFolder();
  const script = `const fs = require('node:fs');
    fs.mkdirSync('running/' + process.pid, {recursive: true});
    fs.appendFileSync('most', fs.readdirSync('running').length + '\\n');
    setTimeout(() => {
      fs.rmdirSync('running/' + process.pid);
      fs.writeFileSync(process.env.CAIRN_PREDICTIONS, 'prediction\\n1\\n');
    }, 20);`;
  const model = await open(folder.path, node(script), {processes: 2, protocol: 'files'});
  await Promise.all(Array.from({length: 8}, async () => model.predict(rowsOf(1))));
  model.dispose();
  const most = (await readFile(join(folder.path, 'most'), 'utf8')).trimEnd().split('\n').map(Number);
  expect(most).toHaveLength(8);
  expect(Math.max(...most)).toBeLessThanOrEqual(2);
  expect((await readdir(folder.path)).sort()).toEqual(['most', 'running']);
});

const hasPython = ((): boolean => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasPython)('python/cairn_ml/worker.py', () => {
  const predictor = `
print("to nobody")
import os
os.system("echo a program of C prints too")
from cairn_ml.worker import serve
print("loading")
os.system("echo a program of C prints too")
def predict(columns):
    print("predicting", columns)
    if columns["10"][0] == 666: raise ValueError("no 666")
    if columns["10"][0] == 667: return [float("nan")]
    assert all(type(value) is float for value in columns["a"])
    return [(0 if a != a else a) + b + len(c or "") + (10 if d else 0)
        for a, b, c, d in zip(*columns.values())]
serve(predict)
`;
  const place = async (folder: string, text: string): Promise<void> => {
    await mkdir(join(folder, 'cairn_ml'));
    for (const file of ['__init__.py', 'worker.py'])
      await cp(join(import.meta.dirname, '../../python/cairn_ml', file), join(folder, 'cairn_ml', file));
    await writeFile(join(folder, 'predict.py'), text);
  };
  const expectedOf = (table: Table): number[] => {
    const [a, b, c, d] = [...table.columns.values()];
    return Array.from({length: table.rows}, (_, row) => {
      const x = Number(a?.values[row]);
      const text = String(c?.values[row] ?? '');
      return (Number.isNaN(x) ? 0 : x) + Number(b?.values[row]) + text.length + 10 * Number(d?.values[row]);
    });
  };

  test('answers whatever is printed; an exception fails its call alone', async () => {
    await using folder = await temporaryFolder();
    await place(
      folder.path,
      predictor.slice(predictor.indexOf('from')).replace('print("loading")', 'import os\nprint("loading")'),
    );
    const model = await open(folder.path, ['python3', 'predict.py']);
    try {
      for (const table of [rowsOf(1), rowsOf(7000)])
        expect([...(await model.predict(table))]).toEqual(expectedOf(table));
      await expect(model.predict(rowsOf(1, 666))).rejects.toThrow('ValueError: no 666');
      await expect(model.predict(rowsOf(1, 667))).rejects.toThrow('The model predicts NaN for row 1.');
      expect([...(await model.predict(rowsOf(3)))]).toEqual(expectedOf(rowsOf(3)));
    } finally {
      model.dispose();
    }
    expect((await readdir(folder.path, {recursive: true})).sort()).toEqual([
      'cairn_ml',
      'cairn_ml/__init__.py',
      'cairn_ml/worker.py',
      'predict.py',
    ]);
  });

  test('answers several targets by name', async () => {
    await using folder = await temporaryFolder();
    const twice = `
from cairn_ml.worker import serve
def predict(columns):
    numbers = columns["10"]
    if numbers[0] == 666: return {"rest": numbers}
    if numbers[0] == 667: return {"whole": numbers, "rest": [float("inf")]}
    return {"rest": [-n for n in numbers], "unused": [], "whole": numbers}
serve(predict)
`;
    await place(folder.path, twice);
    const model = await open(folder.path, ['python3', 'predict.py'], {targets: ['whole', 'rest']});
    try {
      for (const count of [1, 7000])
        expect([...(await model.predict(rowsOf(count)))].map((value) => value + 0)).toEqual(
          Array.from({length: count}, (_, row) => [row, 0 - row]).flat(),
        );
      await expect(model.predict(rowsOf(1, 666))).rejects.toThrow("KeyError: 'whole'");
      await expect(model.predict(rowsOf(1, 667))).rejects.toThrow('predicts NaN for row 1, target "rest"');
    } finally {
      model.dispose();
    }
  });

  test('what prints before it is imported is told to print elsewhere', async () => {
    await using folder = await temporaryFolder();
    await place(folder.path, predictor);
    await expect(open(folder.path, ['python3', 'predict.py'])).rejects.toThrow('print to standard error');
  });
});
