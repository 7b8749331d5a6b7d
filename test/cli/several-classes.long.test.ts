import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
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
let url = '';
let port = 0;

const cairn = async (...args: string[]): Promise<{outputs: Record<string, string>; document: unknown}> => {
  const {stdout} = await run(process.execPath, [cli, '-C', folder.path, '--json', ...args], {
    env: {...process.env, GITHUB_TOKEN: '', GITHUB_REPOSITORY: ''},
  }).catch((error: unknown) => error as {stdout: string}); // drift found ends with 1, and says what
  return JSON.parse(stdout) as {outputs: Record<string, string>; document: unknown};
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
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const lines = rowsOf(900).map(({x, y, kind, calls}, i) => `${i},${x},${y},${kind},${calls}`);
  await writeFile(join(folder.path, 'animals.csv'), `id,x,y,kind,calls\n${lines.join('\n')}\n`);
  const model = {dataset: 'animals', features: ['x', 'y'], evaluate: {resamples: 100}};
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
        ...model,
        task: 'multiclass',
        target: 'kind',
        train: {trainer: 'tensorflow', architecture: 'mlp'},
        stages: {production: {target: 'here'}},
        monitor: {labels: 'labels.csv', performance: ['accuracy', 'log_loss']},
      },
      calls: {
        ...model,
        task: 'count',
        target: 'calls',
        train: {trainer: 'tensorflow', architecture: 'mlp'},
        stages: {production: {}},
      },
    },
    targets: {here: {kind: 'local-server', directory: 'server', port}},
  };
  await writeFile(join(folder.path, 'cairn.yaml'), stringify(config));
  await writeFile(join(folder.path, '.gitignore'), '.cairn/\nstore/\nserver/\nlabels.csv\n');
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
  const status = await fetch(`${url}/cairn/status`).then(
    async (answer) => (await answer.json()) as {pid: number},
    () => undefined,
  );
  if (status !== undefined) process.kill(status.pid);
  await folder[Symbol.asyncDispose]();
});

test('three classes', async () => {
  const {outputs: trained} = await cairn('train', 'animals');
  const {document} = await cairn('evaluate', 'animals', '--run', trained['run'] ?? '');
  const evaluation = document as Evaluation;
  const accuracy = evaluation.metrics.find(({name}) => name === 'accuracy')?.value ?? 0;
  expect(accuracy).toBeGreaterThan(0.85);
  expect(evaluation.confusion?.classes).toEqual(['bird', 'cat', 'dog']);
  expect(evaluation.classes?.map(({class: name}) => name).sort()).toEqual(['bird', 'cat', 'dog']);
  expect(evaluation.baseline?.name).toBe('share of each class');

  const {outputs: registered} = await cairn('register', 'animals', '--run', trained['run'] ?? '');
  await cairn('deploy', 'animals', '--version', registered['version'] ?? '');
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Record<string, unknown>;
  };
  const {predictions} = await post('/v1/models/animals:predict', {instances: [{x: 1, y: 8}]});
  expect(predictions).toMatchObject([{label: 'cat'}]);
  const {outputs} = await post('/v2/models/animals/infer', {
    inputs: [
      {name: 'x', datatype: 'FP64', shape: [2], data: [1, 9.5]},
      {name: 'y', datatype: 'FP64', shape: [2], data: [1, 1]},
    ],
    outputs: [{name: 'label'}],
  });
  expect(outputs).toEqual([{name: 'label', datatype: 'BYTES', shape: [2], data: ['bird', 'dog']}]);

  const dogs = rowsOf(900, 'dog').slice(0, 250);
  await post('/v1/models/animals:predict', {instances: dogs.map(({x, y}, i) => ({id: `live-${i}`, x, y}))});
  const labels = dogs.map(({kind}, i) => `live-${i},${kind}`);
  await writeFile(join(folder.path, 'labels.csv'), `id,kind\n${labels.join('\n')}\n`);
  const log = (
    await readFile(join(folder.path, 'server/log', `${new Date().toISOString().slice(0, 7)}.ndjson`), 'utf8')
  )
    .trim()
    .split('\n');
  expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({
    prediction: 'dog',
    probabilities: {dog: expect.any(Number) as number},
  });

  // By hand, as a merged pull request would leave it.
  const stage = join(folder.path, 'registry/animals/stages');
  await run('mkdir', ['-p', stage]);
  await writeFile(
    join(stage, 'production.json'),
    JSON.stringify({
      ...{document: 'stage', schemaVersion: 1, model: 'animals', stage: 'production'},
      ...{version: registered['version'], manifest: registered['manifest']},
    }),
  );
  await run('git', ['add', '-A'], {cwd: folder.path});
  await run('git', ['commit', '-qm', 'Promote'], {cwd: folder.path});
  await cairn('release');
  const {document: report} = await cairn('check-drift', 'animals', '--url', url);
  const verdictOf = (kind: string, column: string) =>
    (report as DriftReport).checks.find((check) => check.kind === kind && check.column === column);
  expect(verdictOf('label', 'kind')).toMatchObject({test: 'chi-square', verdict: 'drift'});
  expect(verdictOf('prediction', 'probabilities')).toMatchObject({test: 'chi-square', verdict: 'drift'});
  expect(verdictOf('performance', 'accuracy')?.current).toBe(250);
}, 120_000);

test('counts: never below 0, measured by the deviance of Poisson', async () => {
  const {outputs: trained} = await cairn('train', 'calls');
  const {document} = await cairn('evaluate', 'calls', '--run', trained['run'] ?? '');
  const {metrics, baseline} = document as Evaluation;
  expect(metrics.map(({name}) => name)).toEqual(['poisson_deviance', 'rmse', 'mae']);
  const [own, constant] = [metrics[0]?.value ?? Infinity, baseline?.metrics[0]?.value ?? 0];
  expect(own).toBeLessThan(constant / 2);
}, 60_000);
