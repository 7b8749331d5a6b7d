import {evaluationSettings} from '../config/evaluation-settings.ts';
import {loadConfig, trainedModelOf, stageOf} from '../config/load-config.ts';
import {answersOfChallenger, namedPredictions, openPredictions} from '../evaluation/handed-predictions.ts';
import {namedFiles} from '../evaluation/named-files.ts';
import {openCandidate} from '../evaluation/open-candidate.ts';
import {openHanding} from '../experiments/handover.ts';
import {readRunRecord, runRef, type RunRecord} from '../experiments/run-record.ts';
import type {Evaluation, Run} from '../generated/documents.ts';
import {hasRemote} from '../git/remote.ts';
import type {Context} from '../kernel/context.ts';
import type {Progress} from '../kernel/log.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {readRunTask} from '../training/run-task.ts';
import {configInput} from './inputs/config-input.ts';
import {handoverInput} from './inputs/handover-input.ts';
import {workflowRunInput} from './inputs/workflow-run-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {testRows} from '../evaluation/test-rows.ts';
import {tooGood} from '../evaluation/too-good.ts';
import {registeredFiles} from '../promotion/evidence/registered-files.ts';
import {findChampion} from '../promotion/evidence/find-champion.ts';
import {requireRightColumns} from '../evaluation/require-right-columns.ts';
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
    'recent traffic).',
    '',
    'Nothing that `train` hands over is believed: id, commit, configuration, digest of the data, split, signature and reference',
    'profile are made anew from this checkout, and what differs is refused. Of the training it takes the files of the model,',
    'which it scores itself, and the seconds, metrics, backend and packages that the training reported, which the record marks as such.',
    'A model that is a command of the team (`format: command`), and a champion that is one, is not run here where `predict`',
    'ran in a job before this one (a job for each): the file of predictions is scored, once it is that of this model, run and rows.',
    'Run and evaluation are recorded as a commit under `refs/cairn/runs/<id>` on top of the trained code.',
    'So run it in a job of its own, never in one that trained.',
    '',
    'Safe to run twice: the same run, champion and seed give the same evaluation, and nothing is written again. What depends',
    'on the moment is kept from the first time: the time of a call for good, the recent traffic for a day. A run whose artifact',
    'is gone is measured again with the files of the version that it became.',
  ].join('\n'),
  icon: 'bar-chart-2',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the record of the run (`push`), and to read the release of the champion',
    },
  ],
  sends: {asked: {push: 'the record of the run'}},
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    run: {kind: 'string', required: true, description: 'Id of the run, as `train` gave it.'},
    stage: {kind: 'string', default: 'production', description: 'Stage whose holder is the champion.'},
    'workflow-run': workflowRunInput(),
    handover: handoverInput(),
    predictions: {
      kind: 'string',
      description:
        'The output `predictions` of `predict`: with it no command of the team is run, and only this file is taken. Without it a file that was handed over is taken where a model is a command, else the command is run here.',
    },
    'champion-predictions': {
      kind: 'string',
      description:
        'The output `predictions` of a `predict` with `of: champion`: with it the predictions of a champion that is a command are those of this file, which the program of the run could not reach. Without it they are those of the file of `predictions`.',
    },
    push: {
      kind: 'boolean',
      default: 'false',
      description:
        'Whether to push the record of the run. Without it the clone alone has it, and `register` pushes it with the version; in a workflow whose next job registers it is needed.',
    },
    token: tokenInput('pushes the record and fetches the champion'),
    config: configInput(),
  },
  outputs: {
    run: 'Id of the run.',
    ref: 'Ref of its record, refs/cairn/runs/<id>.',
    commit: 'Commit of its record.',
    evaluation: 'Digest of the evaluation.',
    champion: 'Version of the champion; empty where the stage is empty.',
    metrics: 'The metrics of the run, as a JSON object; of several targets, the means over them.',
    targets: 'Of several targets the metrics of each, as a JSON object by target; `{}` where there is one.',
    better:
      'Whom the interval of the difference favours (challenger, champion or unclear), as a JSON object by metric.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    stageOf(trainedModelOf(config, inputs.model), inputs.stage);
    const {'workflow-run': workflowRun, handover: stated} = inputs;
    const hand = await openHanding(context, config.storage, {of: inputs.run, workflowRun, stated});
    const recorded = await recordOf(inputs.run, inputs.model, context);
    const progress: Progress = (message, share) => {
      context.log.progress(message, share);
    };
    const task = await readRunTask(config, inputs, context);
    const rows = testRows(task);
    const registered = async (run: Run) => registeredFiles(run, config, context);
    const candidate = await openCandidate(inputs.run, task, {recorded, hand, registered}, context);
    const earlier = candidate.recorded;
    const {description} = candidate;
    const holder = await findChampion(config, inputs, context);
    const formats = {challenger: description.format, champion: holder?.manifest.format};
    const handed = await openPredictions(
      {
        ...{run: inputs.run, model: inputs.model, formats},
        stated: {challenger: inputs.predictions, champion: inputs['champion-predictions']},
      },
      hand,
      context,
    );
    // What scores and compares loads once there is something to score.
    const {scoreModel} = await import('../evaluation/score-model.ts');
    const {scoreChampion} = await import('../promotion/evidence/score-champion.ts');
    const {measureEverything} = await import('../evaluation/measure-everything.ts');
    const {recentTraffic} = await import('../monitoring/drift/recent-traffic.ts');
    const files = async (): Promise<string> => namedFiles(candidate.directory, description, context);
    const challenger = await scoreModel(files, description, rows.table, context, {
      earlier: earlier?.evaluation?.cost,
      isTimed: true,
      trainSeconds: () => candidate.seconds,
      answers: answersOfChallenger(handed, formats.challenger),
    });
    const settings = evaluationSettings(task.model);
    if (earlier === undefined) requireRightColumns(task.model.task, rows, challenger, settings, context.log);
    const described = await candidate.described(challenger.predictions);
    const champion = await scoreChampion(
      holder,
      {
        ...{config, rows: rows.table, targets: rows.targets, classes: rows.classes},
        ...{handed, earlier: earlier?.evaluation},
      },
      context,
    );
    const measured = measureEverything(
      task.model.task,
      rows,
      {challenger: challenger.predictions, ...(champion && {champion: champion.predictions})},
      settings,
      progress,
    );
    const recent = await recentTraffic(context, {
      config,
      model: inputs.model,
      stage: inputs.stage,
      record: {...described, ...(earlier?.evaluation && {evaluation: earlier.evaluation})},
      hours: settings.recentHours,
    });
    const {confidence, resamples, seed} = settings;
    const made: Evaluation = {
      document: 'evaluation',
      schemaVersion: 1,
      run: inputs.run,
      model: inputs.model,
      createdAt: context.now().toISOString(),
      rows: rows.described,
      confidence,
      resamples,
      seed,
      ...measured.parts,
      ...(Object.keys(candidate.metrics).length > 0 && {reported: candidate.metrics}),
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
      ...namedPredictions(handed),
      ...(recent && {recent}),
    };
    for (const sentence of tooGood(made)) context.log.warning(sentence);
    const written = await recordEvaluation(
      made,
      described,
      {earlier, plots: candidate.plots, push: inputs.push},
      context,
    );
    await tellWhere(written, inputs, context);
    return evaluationResult(written, champion?.manifest);
  },
});

/** The record of the run so far; undefined where there is none. */
async function recordOf(id: string, model: string, context: Context): Promise<RunRecord | undefined> {
  const record = await readRunRecord(context.git, id);
  if (record === undefined || record.run.model === model) return record;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'input run',
    what: `run ${id} is of model ${record.run.model}, not of ${model}`,
  });
}

/** Says that nothing left the machine; what did is said where it is pushed. */
async function tellWhere(
  {commit, shared}: {commit: string; shared: boolean},
  {run, push}: {run: string; push: boolean},
  {git, log}: Context,
): Promise<void> {
  const what = `${runRef(run)} (${commit.slice(0, 12)})`;
  if (!shared && !push && (await hasRemote(git)))
    log.info(`Recorded ${what} in this clone alone: register pushes it with the version, --push now.`);
}
