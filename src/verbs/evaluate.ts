import {evaluationSettings} from '../config/evaluation-settings.ts';
import {loadConfig, modelOf, stageOf} from '../config/load-config.ts';
import {measureEverything} from '../evaluation/measure-everything.ts';
import {obtainModel} from '../experiments/run-folder.ts';
import {readRunRecord, type RunRecord} from '../experiments/run-record.ts';
import type {Evaluation} from '../generated/documents.ts';
import {recentTraffic} from '../monitoring/drift/recent-traffic.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {testRows} from '../evaluation/test-rows.ts';
import {scoreModel} from '../evaluation/score-model.ts';
import {scoreChampion} from '../promotion/evidence/score-champion.ts';
import {recordEvaluation} from '../experiments/record-evaluation.ts';
import {evaluationResult} from '../report/evaluation-result.ts';

/** Measures a run's model, and the champion on the same rows. */
export const evaluate = defineVerb({
  name: 'evaluate',
  summary:
    'Measures the model of a run on its test rows, and the model that holds the stage on the same rows.',
  about: [
    'Each metric has an interval by the bootstrap. The champion (the version that the stage holds) is fetched, its digests',
    'checked, and scored on the same resamples, so that the difference has an interval of its own; that interval decides',
    'who is better. So is a baseline that gives every row the same answer. For a binary model the evaluation also holds its',
    'calibration and the decisions that changed; for any model its size and the time of a call. Configured under `evaluate`:',
    '`slices` (metrics on parts of the rows), `fairness` (differences between groups), `recent-hours` (training data against',
    'recent traffic). The evaluation is added to the record of the run.',
    '',
    'Safe to run twice: the same run, champion and seed give the same evaluation, and nothing is written again. What depends',
    'on the moment is kept from the first time: the time of a call for good, the recent traffic for a day.',
  ].join('\n'),
  icon: 'bar-chart-2',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the evaluation into the record of the run, and to read the release of the champion',
    },
  ],
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    run: {kind: 'string', required: true, description: 'Id of the run, as `train` gave it.'},
    stage: {kind: 'string', default: 'production', description: 'Stage whose holder is the champion.'},
    token: tokenInput('pushes the evaluation and fetches the champion'),
    config: configInput(),
  },
  outputs: {
    run: 'Id of the run.',
    evaluation: 'Digest of the evaluation.',
    champion: 'Version of the champion; empty where the stage is empty.',
    metrics: 'The metrics of the run, as a JSON object.',
    better:
      'Whom the interval of the difference favours (challenger, champion or unclear), as a JSON object by metric.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const model = modelOf(config, inputs.model);
    stageOf(model, inputs.stage);
    const record = await recordOf(inputs.run, inputs.model, context);
    const rows = await testRows(config, {run: record.run, workspace: context.workspace});
    const challenger = await scoreModel(
      await obtainModel(context, record.run),
      record.run,
      rows.table,
      context,
      {
        earlier: record.evaluation?.cost,
        isTimed: true,
        trainSeconds: () => record.run.seconds,
      },
    );
    const champion = await scoreChampion(
      config,
      inputs,
      {rows: rows.table, earlier: record.evaluation},
      context,
    );
    const settings = evaluationSettings(model);
    const measured = measureEverything(
      model.task,
      rows,
      {challenger: challenger.predictions, ...(champion && {champion: champion.predictions})},
      settings,
      (message, share) => {
        context.log.progress(message, share);
      },
    );
    const recent = await recentTraffic(context, {
      config,
      model: inputs.model,
      stage: inputs.stage,
      record,
      hours: settings.recentHours,
    });
    const {confidence, resamples, seed} = settings;
    const made: Evaluation = {
      document: 'evaluation',
      schemaVersion: 1,
      run: record.run.id,
      model: inputs.model,
      createdAt: context.now().toISOString(),
      rows: rows.described,
      confidence,
      resamples,
      seed,
      ...measured.parts,
      cost: challenger.cost,
      ...(champion && {
        champion: {
          stage: inputs.stage,
          version: champion.manifest.version,
          manifest: champion.digest,
          metrics: [...measured.champion],
          cost: champion.cost,
        },
      }),
      ...(recent && {recent}),
    };
    return evaluationResult(await recordEvaluation(made, record, context), champion?.manifest);
  },
});

async function recordOf(id: string, model: string, context: Context): Promise<RunRecord> {
  const record = await readRunRecord(context.git, id);
  if (record === undefined)
    throw new UserError('CAIRN_RUN_UNKNOWN', {
      where: 'input run',
      what: `there is no record of a run ${JSON.stringify(id)}`,
      todo: 'Run train first, and hand over its output run.',
    });
  if (record.run.model === model) return record;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'input run',
    what: `run ${id} is of model ${record.run.model}, not of ${model}`,
  });
}
