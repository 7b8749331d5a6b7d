import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {versionFolder, writePointer} from '../../src/deployment/version-folder.ts';
import {runFolder} from '../../src/experiments/run-folder.ts';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Manifest, Predictions} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {startServer} from '../../src/serving/start-server.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {predict} from '../../src/verbs/predict.ts';
import {register} from '../../src/verbs/register.ts';
import {train} from '../../src/verbs/train.ts';
import {flightsConfig, flightsCsv, flightsRepository} from '../data/synthetic-flights.ts';
import {recordingLog, testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {temporaryFolder} from '../support/temporary.ts';

const model = 'flight-delay';
const node = JSON.stringify(process.execPath);

/** Answers by files where CAIRN_ROWS is given, else by lines. */
const predictor = `
import {readFileSync, writeFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
const answer = (hour, distance, origin) =>
  1 / (1 + Math.exp(14 / 7 - hour / 7 - (distance === null ? 0.3 : distance / 5000) - (origin < 'A05' ? 1 : 0)));
const {CAIRN_ROWS, CAIRN_PREDICTIONS} = process.env;
const say = (what) => process.stdout.write(JSON.stringify(what) + '\\n');
if (CAIRN_ROWS === undefined)
  createInterface({input: process.stdin}).on('line', (line) => {
    const {protocol, id, columns} = JSON.parse(line);
    if (protocol !== undefined) return say({protocol: 'cairn-lines', version: 1});
    say({id, predictions: columns.hour.map((hour, row) => answer(hour, columns.distance[row], columns.origin[row]))});
  });
else {
  const [, ...rows] = readFileSync(CAIRN_ROWS, 'utf8').trim().split('\\n');
  const answers = rows.map((row) => {
    const [hour, , distance, origin] = row.split(',');
    return answer(Number(hour), distance === '' ? null : Number(distance), origin);
  });
  writeFileSync(CAIRN_PREDICTIONS, ['prediction', ...answers].join('\\n') + '\\n');
}`;

const trainer = `
import {mkdirSync, writeFileSync} from 'node:fs';
mkdirSync(process.env.CAIRN_OUTPUT + '/model', {recursive: true});
writeFileSync(process.env.CAIRN_OUTPUT + '/model/predict.mjs', ${JSON.stringify(predictor)});`;

/** What a repository comes to whose model is asked like this: what is recorded, and answers of a version that is served. */
async function lifeOf(protocol: string): Promise<{
  recorded: unknown;
  registered: unknown;
  predicted: Predictions['challenger'];
  scored: unknown;
  served: unknown;
}> {
  await using folder = await temporaryFolder();
  const context = await testContext({workspace: folder.path});
  await flightsRepository(context.git, {
    'cairn.yaml': flightsConfig({
      train: `{trainer: command, command: [${node}, train.mjs], model: model, format: command, predict: [${node}, predict.mjs]${protocol}}`,
    }),
    'data/january.csv': flightsCsv(400),
    'train.mjs': trainer,
  });
  const {run} = (await train.run(inputsOf(train, {model}), context)).outputs;
  const {path} = (await predict.run(inputsOf(predict, {model, run}), context)).outputs;
  const predictions = JSON.parse(await readFile(join(context.workspace, path), 'utf8')) as Predictions;
  await evaluate.run(inputsOf(evaluate, {model, run}), context);
  const {outputs} = await register.run(inputsOf(register, {model, run}), context);
  const version = await readManifest(context.git, model, outputs.version);
  if (version === undefined) throw new Error('no manifest');
  const record = await readRunRecord(context.git, run);
  return {
    recorded: record?.run.protocol,
    registered: version.manifest.protocol,
    predicted: predictions.challenger,
    scored: record?.evaluation?.metrics,
    served: await serve(version, join(runFolder(context.workspace, run), 'model')),
  };
}

/** Answers for two rows, the second without a distance, by a server of this version. */
async function serve({manifest, text}: {manifest: Manifest; text: string}, files: string): Promise<unknown> {
  await using folder = await temporaryFolder();
  const {version} = manifest;
  const place = versionFolder(folder.path, version);
  await cp(files, place.model, {recursive: true});
  await writeFile(place.manifest, text);
  const pointer = {model, version, manifest: digestOf(text), path: `versions/${version}`};
  await writePointer(folder.path, 'current.json', pointer);
  const server = await startServer({
    ...{directory: folder.path, port: 0, log: recordingLog(), childEnvironment: {}},
    ...{temporary: folder.path, pid: 4711, cairnVersion: 'cairn 0.1.0'},
  });
  try {
    const row = {hour: 20, weekday: 1, distance: 1234.5, origin: 'A01', destination: 'A09'};
    const response = await fetch(`${server.url}/v1/models/${model}:predict`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({instances: [row, {...row, distance: null, origin: 'A31'}]}),
    });
    return ((await response.json()) as {predictions: unknown}).predictions;
  } finally {
    await server.close();
  }
}

test('protocol: lines goes from cairn.yaml into run and manifest; predictions and metrics are those of protocol: files', async () => {
  const lines = await lifeOf(', protocol: lines');
  const files = await lifeOf(', protocol: files');
  expect([lines.recorded, lines.registered]).toEqual(['lines', 'lines']);
  expect([files.recorded, files.registered]).toEqual([undefined, undefined]);
  expect(lines.predicted?.prediction).toHaveLength(80);
  expect(lines.predicted?.prediction).toEqual(files.predicted?.prediction);
  expect(lines.scored).toEqual(files.scored);
  const late = (score: number): number => 1 / (1 + Math.exp(-score));
  expect(lines.served).toEqual([
    expect.closeTo(late(6 / 7 + 1234.5 / 5000 + 1), 12),
    expect.closeTo(late(6 / 7 + 0.3), 12),
  ]);
  expect(lines.served).toEqual(files.served);
}, 60_000);

const page = readFileSync('docs/models.md', 'utf8');
const block = (language: string, part: string): string =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))]
    .map(([, text]) => text ?? '')
    .find((text) => text.includes(part)) ?? '';
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)(
  'the blocks of docs/models.md make a model in Python that stays',
  async () => {
    await using folder = await temporaryFolder();
    const context = await testContext({workspace: folder.path});
    const declared = (parse(block('yaml', 'protocol: lines')) as {train: unknown}).train;
    await flightsRepository(context.git, {
      'cairn.yaml': flightsConfig({train: JSON.stringify(declared)}),
      'data/january.csv': flightsCsv(400),
      'train.py': block('python', 'CAIRN_OUTPUT'),
      'predict.py': block('python', 'serve(predict)'),
      'cairn_ml/__init__.py': readFileSync('python/cairn_ml/__init__.py', 'utf8'),
      'cairn_ml/worker.py': readFileSync('python/cairn_ml/worker.py', 'utf8'),
    });
    const {run} = (await train.run(inputsOf(train, {model}), context)).outputs;
    const {path} = (await predict.run(inputsOf(predict, {model, run}), context)).outputs;
    const {challenger} = JSON.parse(await readFile(join(context.workspace, path), 'utf8')) as Predictions;
    expect(challenger?.prediction).toHaveLength(80);
    expect(new Set(challenger?.prediction).size).toBeGreaterThan(5);
    expect(await context.git.run(['status', '--porcelain'])).toBe('');
  },
  60_000,
);
