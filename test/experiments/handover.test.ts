import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Training} from '../../src/generated/documents.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {register} from '../../src/verbs/register.ts';
import {train} from '../../src/verbs/train.ts';
import {flightsConfig, flightsCsv, flightsRepository} from '../data/synthetic-flights.ts';
import {testContext, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const inputs = {model: 'flight-delay', config: 'cairn.yaml'};
const overrides = {noArtifacts: 'https://git.example is GitHub Enterprise Server'};

/** A machine of a workflow on GitHub Enterprise Server, with a checkout of its own. */
async function machine(path: string) {
  return testContext({workspace: path, overrides});
}

async function world(folder: string, storage: string) {
  const origin = join(folder, 'train');
  await testGit(folder).run(['init', '--quiet', 'train']);
  const trainer = await machine(origin);
  await flightsRepository(trainer.git, {
    'cairn.yaml': flightsConfig().replace(/storage: .*\n/, storage),
    'data/january.csv': flightsCsv(400),
  });
  return {
    trainer,
    other: async (name: string) => {
      await testGit(folder).run(['clone', '--quiet', origin, name]);
      return machine(join(folder, name));
    },
  };
}

test('without artifacts and without a store that can do it, nothing is trained', async () => {
  await using folder = await temporaryFolder();
  const {trainer} = await world(folder.path, 'storage: {kind: release}\n');
  await expect(train.run(inputs, trainer)).rejects.toMatchObject({
    code: 'CAIRN_HANDOVER_UNAVAILABLE',
    message: expect.stringContaining('storage: {kind: s3') as unknown,
  });
  expect(trainer.log.lines.join('\n')).not.toContain('Training logistic');
});

thorough(
  'the store hands over to the evaluation by a digest, and to a later registration by the record',
  async () => {
    await using folder = await temporaryFolder();
    const {trainer, other} = await world(
      folder.path,
      `storage: {kind: folder, path: ${join(folder.path, 'store')}}\n`,
    );
    const {run, handover} = (await train.run(inputs, trainer)).outputs;
    expect(handover).toMatch(/^sha256:[0-9a-f]{64}\/\d+$/);
    const evaluating = await other('evaluate');
    const ask = {
      ...inputs,
      run,
      stage: 'production',
      token: '',
      push: true,
      'workflow-run': undefined,
      predictions: undefined,
      'champion-predictions': undefined,
    };
    await expect(evaluate.run({...ask, handover: undefined}, evaluating)).rejects.toMatchObject({
      code: 'CAIRN_RUN_UNKNOWN',
    });
    await evaluate.run({...ask, handover}, evaluating);
    const registering = await other('register');
    const {outputs} = await register.run(
      {
        ...inputs,
        run,
        token: '',
        'workflow-run': undefined,
        bump: 'patch',
        prerelease: undefined,
        version: undefined,
        attest: false,
        title: undefined,
      },
      registering,
    );
    expect(outputs.version).toBe('0.0.1');
    // Re-evaluated by a later run, which finds the record and the bytes by it.
    await evaluate.run({...ask, handover: undefined}, await other('again'));
  },
);

test('what is put into the store in place of a training is refused', async () => {
  await using folder = await temporaryFolder();
  const store = join(folder.path, 'store');
  const {trainer, other} = await world(folder.path, `storage: {kind: folder, path: ${store}}\n`);
  const {run, handover} = (await train.run(inputs, trainer)).outputs;
  const [digest = ''] = handover.slice('sha256:'.length).split('/');
  const names = await readdir(store, {recursive: true});
  const file = join(store, names.find((name) => name.endsWith(digest)) ?? '');
  const said = JSON.parse(await readFile(file, 'utf8')) as Training;
  await rm(file);
  await writeFile(file, JSON.stringify({...said, seconds: 0}));
  const evaluating = await other('evaluate');
  const ask = {
    ...inputs,
    run,
    stage: 'production',
    token: '',
    push: false,
    'workflow-run': undefined,
    predictions: undefined,
    'champion-predictions': undefined,
  };
  await expect(evaluate.run({...ask, handover}, evaluating)).rejects.toMatchObject({
    code: 'CAIRN_ARTIFACT_CORRUPT',
  });
  expect(await readRunRecord(evaluating.git, run)).toBeUndefined();
});
