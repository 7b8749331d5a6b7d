import {existsSync} from 'node:fs';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Evaluation, Predictions} from '../../src/generated/documents.ts';
import type {Context} from '../../src/kernel/context.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {predict} from '../../src/verbs/predict.ts';
import {register} from '../../src/verbs/register.ts';
import {train} from '../../src/verbs/train.ts';
import {commitAll, flightsCsv, flightsRepository} from '../data/synthetic-flights.ts';
import {artifactsIn, commandRepository} from '../support/command-model.ts';
import {testContext, testGit} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {sampleOf, thorough} from '../support/effort.ts';

const model = 'flight-delay';
const columns = 'hour,weekday,distance,origin,destination';
const runUrl = 'https://github.com/octo/flights/actions/runs/7';

type Machine = Awaited<ReturnType<typeof testContext>>;

/** A repository with a champion and, on top of it, a challenger that was trained; both are commands. */
interface World {
  readonly origin: Machine;
  readonly run: string;
  readonly artifacts: string;
  /** A job of the workflow on a machine of its own. */
  job(name: string, overrides?: Partial<Omit<Context, 'log'>>): Promise<Machine>;
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let world: World;
let handed: {text: string; stated: string};

beforeAll(async () => {
  folder = await temporaryFolder();
  world = await makeWorld(folder.path);
  const {outputs} = await predict.run(
    inputsOf(predict, {model, run: world.run}),
    await world.job('predicts', {event: eventOf('predict')}),
  );
  handed = {text: await readFile(artifact(), 'utf8'), stated: outputs.predictions};
}, 60_000);
afterAll(async () => folder[Symbol.asyncDispose]());

const artifact = (): string => join(world.artifacts, `cairn-predictions-${world.run}`, 'predictions.json');

function eventOf(job: string): Context['event'] {
  return {...{name: 'push', ref: 'refs/heads/main', sha: undefined, actor: 'dana', payload: {}}, runUrl, job};
}

async function makeWorld(path: string): Promise<World> {
  const artifacts = join(path, 'artifacts');
  await mkdir(artifacts);
  await testGit(path).run(['init', '--quiet', 'origin']);
  const handover = artifactsIn(artifacts);
  const origin = await testContext({workspace: join(path, 'origin')});
  await flightsRepository(origin.git, withStore(path, commandRepository()));
  const first = (await train.run(inputsOf(train, {model}), origin)).outputs.run;
  await evaluate.run(inputsOf(evaluate, {model, run: first}), origin);
  const {outputs} = await register.run(inputsOf(register, {model, run: first}), origin);
  await origin.git.run(['tag', '-a', `${model}#production#1`, `${outputs.tag}^{commit}`, '-m', 'On']);
  await commitAll(origin.git, withStore(path, commandRepository({seed: 2})));
  const trainer = {...origin, handover};
  const {run} = (await train.run(inputsOf(train, {model}), trainer)).outputs;
  return {
    ...{origin, run, artifacts},
    job: async (name, overrides) => {
      await testGit(path).run(['clone', '--quiet', join(path, 'origin'), name]);
      return testContext({workspace: join(path, name), overrides: {handover, ...overrides}});
    },
  };
}

/** All machines reach one store. */
function withStore(path: string, files: Record<string, string>): Record<string, string> {
  const config = files['cairn.yaml']?.replace('path: .store', `path: ${join(path, 'store')}`) ?? '';
  return {...files, 'cairn.yaml': config};
}

async function seenBy({workspace}: Machine): Promise<readonly string[]> {
  const text = await readFile(join(workspace, '.cairn', 'seen'), 'utf8').catch(() => '');
  return [...new Set(text.trim().split('\n'))].filter((line) => line !== '');
}

async function evaluationOf({git}: Machine, run: string): Promise<Evaluation | undefined> {
  return (await readRunRecord(git, run))?.evaluation;
}

test('predict lets champion and challenger answer from the columns of their signature alone', async () => {
  const predicting = await world.job('asks');
  const {outputs, headline} = await predict.run(inputsOf(predict, {model, run: world.run}), predicting);
  expect(await seenBy(predicting)).toEqual([`1 ${columns}`, `2 ${columns}`]);
  expect(headline).toBe(`Predicted by run ${world.run} and champion 0.0.1.`);
  const made = JSON.parse(await readFile(join(predicting.workspace, outputs.path), 'utf8')) as Predictions;
  const numbers = Array.from({length: 80}, (_, index) => index + 1);
  expect(made).toMatchObject({run: world.run, challenger: {row: numbers}, champion: {version: '0.0.1'}});
  expect(made.champion?.answers.row).toEqual(numbers);
  expect(made.challenger?.prediction).toHaveLength(80);
  expect(JSON.stringify(made)).not.toContain('true');
  expect(made).not.toHaveProperty('job');
  // Nothing of it makes the work tree another one.
  expect(await predicting.git.run(['status', '--porcelain'])).toBe('');
  await writeFile(artifact(), handed.text);
});

test('evaluate scores the file, runs neither command, and says where the predictions are from', async () => {
  const evaluating = await world.job('evaluates', {event: eventOf('evaluate')});
  await evaluate.run(inputsOf(evaluate, {model, run: world.run, predictions: handed.stated}), evaluating);
  expect(await seenBy(evaluating)).toEqual([]);
  const evaluation = await evaluationOf(evaluating, world.run);
  expect(evaluation?.predictions).toEqual({
    of: ['challenger', 'champion'],
    file: digestOf(handed.text),
    job: 'predict',
    workflowRun: runUrl,
  });
  const made = JSON.parse(handed.text) as Predictions;
  expect(evaluation?.cost).toMatchObject({backend: 'command', latency: made.challenger?.latency});
  expect(evaluating.log.lines.filter((line) => /warning/i.test(line))).toEqual([
    expect.stringContaining('Challenger and champion answered in one job'),
  ]);
  // The numbers are those of a machine that runs the commands itself.
  const running = await world.job('runs');
  await rm(artifact());
  await evaluate.run(inputsOf(evaluate, {model, run: world.run}), running);
  await writeFile(artifact(), handed.text);
  expect(await seenBy(running)).toEqual([`2 ${columns}`, `1 ${columns}`]);
  const own = await evaluationOf(running, world.run);
  expect(own?.predictions).toBeUndefined();
  expect([own?.metrics, own?.comparison, own?.flips]).toEqual([
    evaluation?.metrics,
    evaluation?.comparison,
    evaluation?.flips,
  ]);
  // Predicted and evaluated again: what stands is kept.
  const before = await readRunRecord(evaluating.git, world.run);
  const again = {...made, challenger: {...made.challenger, latency: []}, workflowRun: `${runUrl}0`};
  await writeFile(artifact(), JSON.stringify(again));
  await evaluate.run(inputsOf(evaluate, {model, run: world.run}), {
    ...evaluating,
    temporary: running.temporary,
  });
  await writeFile(artifact(), handed.text);
  expect((await readRunRecord(evaluating.git, world.run))?.commit).toBe(before?.commit);
});

describe('in a job for each', () => {
  /** Both files, as two jobs make them; what the second finds on its machine is not what the first had. */
  async function predictApart(name: string) {
    const stated: Record<string, string> = {};
    for (const of of ['champion', 'challenger']) {
      const machine = await world.job(`${name}-${of}`, {event: eventOf(`predict-${of}`)});
      const {outputs, headline} = await predict.run(inputsOf(predict, {model, run: world.run, of}), machine);
      expect(await seenBy(machine)).toEqual([of === 'champion' ? `1 ${columns}` : `2 ${columns}`]);
      expect(headline).toBe(`Predicted by ${of === 'champion' ? 'champion 0.0.1' : `run ${world.run}`}.`);
      stated[of] = outputs.predictions;
    }
    return {
      predictions: stated['challenger'] ?? '',
      'champion-predictions': stated['champion'] ?? '',
    };
  }
  const apart = (): string =>
    join(world.artifacts, `cairn-champion-predictions-${world.run}`, 'champion-predictions.json');
  afterAll(async () => {
    await rm(apart(), {force: true});
    await writeFile(artifact(), handed.text);
  });

  thorough('either file counts for its own model alone, whatever the other says', async () => {
    const stated = await predictApart('apart');
    const [challenger, champion] = await Promise.all([
      readFile(artifact(), 'utf8'),
      readFile(apart(), 'utf8'),
    ]);
    expect(JSON.parse(challenger)).not.toHaveProperty('champion');
    expect(JSON.parse(champion)).not.toHaveProperty('challenger');
    const evaluating = await world.job('evaluates-apart', {event: eventOf('evaluate')});
    await evaluate.run(inputsOf(evaluate, {model, run: world.run, ...stated}), evaluating);
    expect(await seenBy(evaluating)).toEqual([]);
    const evaluation = await evaluationOf(evaluating, world.run);
    expect(evaluation?.predictions).toEqual({
      of: ['challenger', 'champion'],
      ...{file: digestOf(challenger), job: 'predict-challenger', workflowRun: runUrl},
      champion: {file: digestOf(champion), job: 'predict-champion', workflowRun: runUrl},
    });
    expect(evaluating.log.lines.join('\n')).not.toMatch(/warning/i);
  });

  thorough(
    'a challenger that speaks for the champion, in its own file or by a file of that name, changes nothing of it',
    async () => {
      const stated = await predictApart('forges');
      const honest = JSON.parse(await readFile(apart(), 'utf8')) as Predictions;
      const worse = honest.champion && {
        ...honest.champion,
        answers: {...honest.champion.answers, prediction: honest.champion.answers.prediction.map(() => 0.5)},
      };
      const own = JSON.parse(await readFile(artifact(), 'utf8')) as Predictions;
      const forged = JSON.stringify({...own, champion: worse});
      await writeFile(artifact(), forged);
      const evaluating = await world.job('evaluates-forged');
      await evaluate.run(
        inputsOf(evaluate, {
          ...{model, run: world.run},
          ...stated,
          predictions: `${digestOf(forged)}/${forged.length}`,
        }),
        evaluating,
      );
      const evaluation = await evaluationOf(evaluating, world.run);
      const plain = await world.job('evaluates-together');
      await writeFile(artifact(), handed.text);
      await evaluate.run(inputsOf(evaluate, {model, run: world.run, predictions: handed.stated}), plain);
      expect(evaluation?.champion?.metrics).toEqual(
        (await evaluationOf(plain, world.run))?.champion?.metrics,
      );
      // In the place of the champion's artifact it is refused by its digest.
      await writeFile(apart(), JSON.stringify({...honest, champion: worse}));
      const refusing = await world.job('refuses-forged');
      await expect(
        evaluate.run(
          inputsOf(evaluate, {model, run: world.run, ...stated, predictions: handed.stated}),
          refusing,
        ),
      ).rejects.toMatchObject({
        code: 'CAIRN_PREDICTIONS_REFUSED',
        message: expect.stringContaining('which the input champion-predictions states') as unknown,
      });
      expect(await seenBy(refusing)).toEqual([]);
    },
  );

  thorough(
    'a file of the champion alone is refused for the run, and no command is run in its place',
    async () => {
      const stated = await predictApart('lacks');
      await rm(artifact());
      const evaluating = await world.job('evaluates-lacking');
      await expect(
        evaluate.run(
          inputsOf(evaluate, {model, run: world.run, 'champion-predictions': stated['champion-predictions']}),
          evaluating,
        ),
      ).rejects.toMatchObject({
        code: 'CAIRN_PREDICTIONS_REFUSED',
        message: expect.stringContaining('only predictions of the champion') as unknown,
      });
      await writeFile(artifact(), handed.text);
      expect(await seenBy(evaluating)).toEqual([]);
    },
  );

  test('in a workflow one file of both is taken, and it is said what that means', async () => {
    await rm(apart(), {force: true});
    const evaluating = await world.job('warns-of-both', {event: eventOf('evaluate')});
    await evaluate.run(inputsOf(evaluate, {model, run: world.run, predictions: handed.stated}), evaluating);
    expect(evaluating.log.lines.join('\n')).toContain('answered in one job');
  });
});

type Answers = NonNullable<Predictions['challenger']>;

/** The file with other answers of the challenger. */
const answering = (change: (answers: Answers) => Partial<Answers>) => (text: string) => {
  const made = JSON.parse(text) as Predictions & {challenger: Answers};
  return JSON.stringify({...made, challenger: {...made.challenger, ...change(made.challenger)}});
};
const digest = `sha256:${'0'.repeat(64)}`;

describe('what was handed over is not believed', () => {
  const changes: readonly (readonly [string, (text: string) => string, string, string])[] = [
    [
      'a prediction too few',
      answering(({row, prediction}) => ({row: row.slice(1), prediction: prediction.slice(1)})),
      'CAIRN_PREDICTIONS_REFUSED',
      'row 1 is missing',
    ],
    [
      'a prediction too many',
      answering(({row, prediction}) => ({row: [...row, 81], prediction: [...prediction, 0.5]})),
      'CAIRN_PREDICTIONS_REFUSED',
      'row 81 is predicted, which is beyond the last',
    ],
    [
      'a row twice',
      answering(({row}) => ({row: [2, ...row.slice(1)]})),
      'CAIRN_PREDICTIONS_REFUSED',
      'row 2 is predicted more than once',
    ],
    [
      'fewer numbers than predictions',
      answering(({row}) => ({row: row.slice(1)})),
      'CAIRN_PREDICTIONS_REFUSED',
      '80 predictions for 79 numbers of rows',
    ],
    [
      'another model',
      answering(() => ({files: digest})),
      'CAIRN_PREDICTIONS_REFUSED',
      'files of the model: the file says sha256:000',
    ],
    [
      'other rows',
      answering(() => ({rows: digest})),
      'CAIRN_PREDICTIONS_REFUSED',
      'rows that the command read: the file says sha256:000',
    ],
    [
      'a probability beyond 1',
      answering(({prediction}) => ({prediction: [1.5, ...prediction.slice(1)]})),
      'CAIRN_PREDICTION_INVALID',
      'predicts 1.5 for row 1',
    ],
    [
      'no number',
      answering(({prediction}) => ({prediction: [Number.NaN, ...prediction.slice(1)]})),
      'CAIRN_DOCUMENT_INVALID',
      '/challenger/prediction/0',
    ],
    [
      'a number beyond every number',
      (text) => text.replace(/"prediction": \[\n\s*[\d.]+/, '"prediction": [1e999'),
      'CAIRN_DOCUMENT_INVALID',
      '/prediction/0',
    ],
    [
      'another run',
      (text) => text.replace(/"run": "[^"]*"/, '"run": "flight-delay-000000000000"'),
      'CAIRN_PREDICTIONS_REFUSED',
      'are of run flight-delay-000000000000',
    ],
    [
      'no challenger',
      (text) => JSON.stringify({...(JSON.parse(text) as Predictions), challenger: undefined}),
      'CAIRN_PREDICTIONS_REFUSED',
      'the file has none of run',
    ],
    [
      'no champion',
      (text) => JSON.stringify({...(JSON.parse(text) as Predictions), champion: undefined}),
      'CAIRN_PREDICTIONS_REFUSED',
      'the file has no champion',
    ],
    [
      'another champion',
      (text) => text.replace(/"manifest": "[^"]*"/, `"manifest": "${digest}"`),
      'CAIRN_PREDICTIONS_REFUSED',
      'has champion 0.0.1',
    ],
    [
      'an evaluation beside it',
      (text) => text.replace('{', '{"metrics": [],'),
      'CAIRN_DOCUMENT_INVALID',
      'metrics',
    ],
  ];

  test.each(sampleOf(changes, 5))(
    '%s is refused, and no command is run in its place',
    async (name, change, code, said) => {
      const changed = change(handed.text);
      expect(changed).not.toBe(handed.text);
      await writeFile(artifact(), changed);
      const evaluating = await world.job(name.replaceAll(' ', '-'));
      await expect(
        evaluate.run(inputsOf(evaluate, {model, run: world.run}), evaluating),
      ).rejects.toMatchObject({code, message: expect.stringContaining(said) as unknown});
      await writeFile(artifact(), handed.text);
      expect(await seenBy(evaluating)).toEqual([]);
      expect(await readRunRecord(evaluating.git, world.run)).toBeUndefined();
    },
  );

  test('another file than the one that is stated is refused', async () => {
    await writeFile(artifact(), JSON.stringify(JSON.parse(handed.text)));
    const evaluating = await world.job('stated');
    const inputs = inputsOf(evaluate, {model, run: world.run, predictions: handed.stated});
    await expect(evaluate.run(inputs, evaluating)).rejects.toMatchObject({
      code: 'CAIRN_PREDICTIONS_REFUSED',
      message: expect.stringContaining('what was handed over is sha256:') as unknown,
    });
    await writeFile(artifact(), handed.text);
    expect(await seenBy(evaluating)).toEqual([]);
  });

  test('as the template asks, nothing is run where no file came', async () => {
    await rm(artifact());
    const evaluating = await world.job('none');
    const inputs = inputsOf(evaluate, {model, run: world.run, predictions: 'none'});
    await expect(evaluate.run(inputs, evaluating)).rejects.toMatchObject({
      code: 'CAIRN_PREDICTIONS_REFUSED',
      message: expect.stringContaining('no predictions.json was handed over') as unknown,
    });
    await writeFile(artifact(), handed.text);
    expect(await seenBy(evaluating)).toEqual([]);
  });

  test.each([
    ['a run that is a path', {run: '../../x'}, 'CAIRN_INPUT_INVALID'],
    ['an unknown run', {run: 'flight-delay-000000000000'}, 'CAIRN_RUN_UNKNOWN'],
    ['an unknown stage', {stage: 'staging'}, 'CAIRN_STAGE_UNKNOWN'],
  ])('%s is refused', async (name, more, code) => {
    const predicting = await world.job(name.replaceAll(' ', '-'));
    await expect(
      predict.run(inputsOf(predict, {model, run: world.run, ...more}), predicting),
    ).rejects.toMatchObject({code});
    expect(existsSync(join(predicting.workspace, '.cairn', 'runs'))).toBe(false);
  });

  thorough('in a workflow without a file the command is run, which is said', async () => {
    await rm(artifact());
    const github = {} as Context['github']; // only that there is one counts here
    const evaluating = await world.job('warned', {event: eventOf('evaluate'), github});
    await evaluate.run(inputsOf(evaluate, {model, run: world.run}), evaluating);
    await writeFile(artifact(), handed.text);
    expect(evaluating.log.lines.join('\n')).toContain('let a job before this one run predict');
    expect(await seenBy(evaluating)).toEqual([`2 ${columns}`, `1 ${columns}`]);
  });

  test('files of a model that its training does not name are not there when it is run', async () => {
    const predicting = await world.job('planted');
    await writeFile(join(world.artifacts, `cairn-run-${world.run}`, 'model', 'planted'), '');
    await expect(predict.run(inputsOf(predict, {model, run: world.run}), predicting)).rejects.toMatchObject({
      code: 'CAIRN_HANDOVER_REFUSED',
    });
    await rm(join(world.artifacts, `cairn-run-${world.run}`, 'model', 'planted'));
    expect(await seenBy(predicting)).toEqual([`1 ${columns}`]);
  });
});

thorough(
  'where no model is a command the file is empty, nothing is read, and evaluate computes',
  async () => {
    await using path = await temporaryFolder();
    const context = await testContext({workspace: path.path});
    await flightsRepository(context.git, {'data/january.csv': flightsCsv(400)});
    const {run} = (await train.run(inputsOf(train, {model}), context)).outputs;
    const {outputs, document, headline} = await predict.run(inputsOf(predict, {model, run}), context);
    expect(headline).toBe('No model is a command: nothing to predict.');
    expect(document).toEqual({document: 'predictions', schemaVersion: 1, run, model});
    await evaluate.run(inputsOf(evaluate, {model, run, predictions: outputs.predictions}), context);
    expect((await evaluationOf(context, run))?.predictions).toBeUndefined();
  },
);

thorough('without artifacts the store hands the file over, by its digest', async () => {
  await using path = await temporaryFolder();
  await testGit(path.path).run(['init', '--quiet', 'trains']);
  const overrides = {noArtifacts: 'https://git.example is GitHub Enterprise Server'};
  const trainer = await testContext({workspace: join(path.path, 'trains'), overrides});
  await flightsRepository(trainer.git, withStore(path.path, commandRepository()));
  const {run, handover} = (await train.run(inputsOf(train, {model}), trainer)).outputs;
  const job = async (name: string): Promise<Machine> => {
    await testGit(path.path).run(['clone', '--quiet', 'trains', name]);
    return testContext({workspace: join(path.path, name), overrides});
  };
  const given = {model, run, handover};
  const {predictions} = (await predict.run(inputsOf(predict, given), await job('predicts'))).outputs;
  const evaluating = await job('evaluates');
  await evaluate.run(inputsOf(evaluate, {...given, predictions}), evaluating);
  expect(await seenBy(evaluating)).toEqual([]);
  expect((await evaluationOf(evaluating, run))?.predictions?.of).toEqual(['challenger']);
});
