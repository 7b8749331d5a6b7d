import {execFile} from 'node:child_process';
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {stringify} from 'yaml';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {DriftReport, Evaluation} from '../../src/generated/documents.ts';
import {freePort} from '../support/free-port.ts';
import {temporaryFolder} from '../support/temporary.ts';

// Three classes and counts through the whole life by the command line: trained, measured, registered, served, logged, watched.

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../../bin/cairn.cjs');
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const urls: Record<string, string> = {};

/** A training that keeps a predictor, which knows what the rows are made by. */
const trainer = (files: readonly string[]): string =>
  `import {cpSync, mkdirSync} from 'node:fs';
  const model = process.env.CAIRN_OUTPUT + '/model';
  mkdirSync(model, {recursive: true});
  for (const file of ${JSON.stringify(files)}) cpSync(file, model + '/' + file, {recursive: true});`;

/** Stays, and names each class in each row. */
const byLines = `from cairn_ml.worker import serve
import math
def answer(x, y):
    dog = 1 / (1 + math.exp(-3 * (x - 6.1)))
    cat = (1 - dog) * (0.95 if y > 4.5 else 0.05)
    return {"dog": dog, "cat": cat, "bird": 1 - dog - cat}
serve(lambda columns: [answer(x, y) for x, y in zip(columns["x"], columns["y"])])
`;

/** Is started for each call, and writes a column for each class, in another order than the classes have. */
const byFiles = `import {readFileSync, writeFileSync} from 'node:fs';
const names = JSON.parse(process.env.CAIRN_CLASSES).reverse();
const rows = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n').slice(1).map((row) => row.split(',').map(Number));
const lines = rows.map(([x, y]) => {
  const dog = 1 / (1 + Math.exp(-3 * (x - 6.1)));
  const cat = (1 - dog) * (y > 4.5 ? 0.95 : 0.05);
  const of = {dog, cat, bird: 1 - dog - cat};
  return names.map((name) => of[name]).join();
});
writeFileSync(process.env.CAIRN_PREDICTIONS, [names.join(), ...lines].join('\\n') + '\\n');
`;

const cairn = async (...args: string[]): Promise<{outputs: Record<string, string>; document: unknown}> => {
  const {stdout} = await run(process.execPath, [cli, '-C', folder.path, '--json', ...args], {
    env: {...process.env, GITHUB_TOKEN: '', GITHUB_REPOSITORY: ''},
  }).catch((error: unknown) => error as {stdout: string}); // drift found ends with 1, and says what
  const answer = JSON.parse(stdout) as {outputs?: Record<string, string>; document: unknown};
  if (answer.outputs === undefined) throw new Error(stdout);
  return {document: answer.document, outputs: answer.outputs};
};

/** Rows whose class and count are told by two numbers, with some noise that is the same each time. */
function rowsOf(count: number, only?: string): {x: number; y: number; kind: string; calls: number}[] {
  const rows = Array.from({length: count}, (_, i) => {
    const [x, y] = [((i * 37) % 100) / 10, ((i * 53) % 90) / 10];
    const kind = x + ((i * 7) % 10) / 5 > 7 ? 'dog' : y > 4.5 ? 'cat' : 'bird';
    return {x, y, kind, calls: Math.floor(x / 2) + (i % 3)};
  });
  return only === undefined ? rows : rows.filter(({kind}) => kind === only);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  const targets: Record<string, unknown> = {};
  for (const name of ['animals', 'lines', 'files']) {
    const port = await freePort();
    urls[name] = `http://127.0.0.1:${port}`;
    targets[name] = {kind: 'local-server', directory: `server-${name}`, port};
  }
  for (const [file, text] of Object.entries({
    'lines.py': byLines,
    'files.mjs': byFiles,
    'train-lines.mjs': trainer(['lines.py', 'cairn_ml']),
    'train-files.mjs': trainer(['files.mjs']),
  }))
    await writeFile(join(folder.path, file), text);
  await cp('python/cairn_ml', join(folder.path, 'cairn_ml'), {recursive: true});
  const lines = rowsOf(900).map(({x, y, kind, calls}, i) => `${i},${x},${y},${kind},${calls}`);
  await writeFile(join(folder.path, 'animals.csv'), `id,x,y,kind,calls\n${lines.join('\n')}\n`);
  const model = {dataset: 'animals', features: ['x', 'y'], evaluate: {resamples: 100}};
  const animals = {
    ...model,
    task: 'multiclass',
    target: 'kind',
    monitor: {labels: 'labels.csv', performance: ['accuracy', 'log_loss']},
  };
  const command = {trainer: 'command', model: 'model', format: 'command'};
  const config = {
    version: 1,
    storage: {kind: 'folder', path: 'store'},
    datasets: {
      animals: {
        path: 'animals.csv',
        id: 'id',
        split: {by: 'random', test: 0.3},
        columns: {
          ...{id: {type: 'string'}, x: {type: 'number'}, y: {type: 'number'}},
          ...{kind: {type: 'string'}, calls: {type: 'integer'}},
        },
      },
    },
    models: {
      animals: {
        ...animals,
        train: {trainer: 'tensorflow', architecture: 'mlp'},
        stages: {production: {target: 'animals'}},
      },
      lines: {
        ...animals,
        train: {
          ...command,
          command: [process.execPath, 'train-lines.mjs'],
          predict: ['python3', 'lines.py'],
          protocol: 'lines',
        },
        stages: {production: {target: 'lines'}},
      },
      files: {
        ...animals,
        train: {
          ...command,
          command: [process.execPath, 'train-files.mjs'],
          predict: [process.execPath, 'files.mjs'],
        },
        stages: {production: {target: 'files'}},
      },
      calls: {
        ...model,
        task: 'count',
        target: 'calls',
        train: {trainer: 'tensorflow', architecture: 'mlp'},
        stages: {production: {}},
      },
    },
    targets,
  };
  await writeFile(join(folder.path, 'cairn.yaml'), stringify(config));
  await writeFile(join(folder.path, '.gitignore'), '.cairn/\nstore/\nserver-*/\nlabels.csv\n');
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Animals'],
    ['config', 'user.name', 'A'],
    ['config', 'user.email', 'a@example.org'],
  ])
    await run('git', args, {cwd: folder.path});
}, 60_000);

afterAll(async () => {
  for (const url of Object.values(urls)) {
    const status = await fetch(`${url}/cairn/status`).then(
      async (answer) => (await answer.json()) as {pid: number},
      () => undefined,
    );
    if (status !== undefined) process.kill(status.pid);
  }
  await folder[Symbol.asyncDispose]();
});

test.each([
  ['animals', 'a network'],
  ['lines', 'a command that stays'],
  ['files', 'a command for each call'],
])(
  'three classes: %s, %s',
  async (name) => {
    const url = urls[name] ?? '';
    const {run: id = ''} = (await cairn('train', name)).outputs;
    if (name !== 'animals') await cairn('predict', name, '--run', id);
    const {document} = await cairn('evaluate', name, '--run', id);
    const evaluation = document as Evaluation;
    expect(evaluation.predictions?.of).toEqual(name === 'animals' ? undefined : ['challenger']);
    const accuracy = evaluation.metrics.find(({name}) => name === 'accuracy')?.value ?? 0;
    expect(accuracy).toBeGreaterThan(0.85);
    expect(evaluation.confusion?.classes).toEqual(['bird', 'cat', 'dog']);
    expect(evaluation.classes?.map((one) => one.class).sort()).toEqual(['bird', 'cat', 'dog']);
    expect(evaluation.baseline?.name).toBe('share of each class');

    const {outputs: registered} = await cairn('register', name, '--run', id);
    await cairn('deploy', name, '--version', registered['version'] ?? '');
    const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(200);
      return (await answer.json()) as Record<string, unknown>;
    };
    const {predictions} = await post(`/v1/models/${name}:predict`, {instances: [{x: 1, y: 8}]});
    expect(predictions).toMatchObject([{label: 'cat'}]);
    const {outputs} = await post(`/v2/models/${name}/infer`, {
      inputs: [
        {name: 'x', datatype: 'FP64', shape: [2], data: [1, 9.5]},
        {name: 'y', datatype: 'FP64', shape: [2], data: [1, 1]},
      ],
      outputs: [{name: 'label'}],
    });
    expect(outputs).toEqual([{name: 'label', datatype: 'BYTES', shape: [2], data: ['bird', 'dog']}]);

    const dogs = rowsOf(900, 'dog').slice(0, 250);
    await post(`/v1/models/${name}:predict`, {instances: dogs.map(({x, y}, i) => ({id: `live-${i}`, x, y}))});
    const labels = dogs.map(({kind}, i) => `live-${i},${kind}`);
    await writeFile(join(folder.path, 'labels.csv'), `id,kind\n${labels.join('\n')}\n`);
    const log = (
      await readFile(
        join(folder.path, `server-${name}/log`, `${new Date().toISOString().slice(0, 7)}.ndjson`),
        'utf8',
      )
    )
      .trim()
      .split('\n');
    expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({
      prediction: 'dog',
      probabilities: {dog: expect.any(Number) as number},
    });

    // By hand, as a merged pull request would leave it.
    const stage = join(folder.path, `registry/${name}/stages`);
    await mkdir(stage, {recursive: true});
    await writeFile(
      join(stage, 'production.json'),
      JSON.stringify({
        ...{document: 'stage', schemaVersion: 1, model: name, stage: 'production'},
        ...{version: registered['version'], manifest: registered['manifest']},
      }),
    );
    await run('git', ['add', '-A'], {cwd: folder.path});
    await run('git', ['commit', '-qm', 'Promote'], {cwd: folder.path});
    await cairn('release');
    const {document: report} = await cairn('check-drift', name, '--url', url);
    const verdictOf = (kind: string, column: string) =>
      (report as DriftReport).checks.find((check) => check.kind === kind && check.column === column);
    expect(verdictOf('label', 'kind')).toMatchObject({test: 'chi-square', verdict: 'drift'});
    expect(verdictOf('prediction', 'probabilities')).toMatchObject({test: 'chi-square', verdict: 'drift'});
    expect(verdictOf('performance', 'accuracy')?.current).toBe(250);
  },
  120_000,
);

test('counts: never below 0, measured by the deviance of Poisson', async () => {
  const {outputs: trained} = await cairn('train', 'calls');
  const {document} = await cairn('evaluate', 'calls', '--run', trained['run'] ?? '');
  const {metrics, baseline} = document as Evaluation;
  expect(metrics.map(({name}) => name)).toEqual(['poisson_deviance', 'rmse', 'mae']);
  const [own, constant] = [metrics[0]?.value ?? Infinity, baseline?.metrics[0]?.value ?? 0];
  expect(own).toBeLessThan(constant / 2);
}, 60_000);
