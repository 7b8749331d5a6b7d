import {findModel, readHandedOver} from '../experiments/find-model.ts';
import type {Handing} from '../experiments/handover.ts';
import {modelMissing} from '../experiments/run-folder.ts';
import type {Plot} from '../experiments/plots.ts';
import type {RunRecord} from '../experiments/run-record.ts';
import type {Run} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import type {ModelDescription} from '../models/load-model.ts';
import {signatureOf} from '../models/signature.ts';
import {configuredTrainer} from '../training/configured-trainer.ts';
import {describeRun, type DescribedRun} from '../training/describe-run.ts';
import {referenceProfile} from '../training/reference-profile.ts';
import type {RunTask} from '../training/run-task.ts';
import {acceptTraining} from './accept-training.ts';
import {requireRowsOf} from './test-rows.ts';

/** A run that can be scored. */
export interface Candidate {
  /** Folder of the model's files. */
  readonly directory: string;
  readonly description: ModelDescription & Pick<Run, 'artifacts'>;
  /** Of its training, as the training reported them. */
  readonly seconds: number;
  readonly metrics: Run['metrics'];
  /** The record that stands; undefined where a new one is to be made. */
  readonly recorded: RunRecord | undefined;
  /** Of a new record. */
  readonly plots: readonly Plot[];
  /** Its record, as it is or as it is to be; `predictions` are those of the test rows. */
  described(predictions: Float64Array): Promise<DescribedRun>;
}

/**
 * The run of this id: as it was recorded, where its bytes are at hand, else from what a training handed over, made
 * anew from the work tree, else as it was recorded with the bytes of the version that it became. Throws CAIRN_RUN_UNKNOWN, CAIRN_MODEL_MISSING, CAIRN_HANDOVER_REFUSED or CAIRN_DATA_CHANGED.
 */
export async function openCandidate(
  id: string,
  task: RunTask,
  from: {
    recorded: RunRecord | undefined;
    hand: Handing;
    /** The files of a recorded run from where a version of it keeps them. */
    registered: (run: Run) => Promise<string | undefined>;
  },
  context: Context,
): Promise<Candidate> {
  const {recorded, hand} = from;
  const found = recorded && (await findModel(context.workspace, hand, recorded.run));
  if (recorded !== undefined && found?.directory !== undefined)
    return recordedCandidate(recorded, found.directory, task);
  const handed = await readHandedOver(context.workspace, hand, id);
  if (handed === undefined) {
    if (recorded === undefined) throw unknown(id);
    const directory = await from.registered(recorded.run);
    if (directory === undefined) throw modelMissing(id, found?.fault ?? 'its files are missing');
    return recordedCandidate(recorded, directory, task);
  }
  const {directory, artifacts, plots, reported} = await acceptTraining(id, handed, task);
  const {model, dataset, data, classes} = task;
  const {format, predict, protocol} = configuredTrainer(model);
  return {
    directory,
    description: {
      format,
      ...(predict && {predict}),
      ...(protocol && {protocol}),
      task: model.task,
      signature: signatureOf(model, dataset, classes, data.words),
      artifacts: [...artifacts],
    },
    seconds: reported.seconds,
    metrics: reported.metrics,
    recorded: undefined,
    plots,
    described: async (predictions) =>
      describeRun(
        id,
        task,
        {artifacts, plots, reported, profile: referenceProfile(task, predictions)},
        context,
      ),
  };
}

/** What was recorded stands, with its time and its profile. */
function recordedCandidate(recorded: RunRecord, directory: string, task: RunTask): Candidate {
  const {run, runText, profile, profileText} = recorded;
  requireRowsOf(run, task);
  return {
    directory,
    description: run,
    seconds: run.seconds,
    metrics: run.metrics,
    recorded,
    plots: [],
    described: async () => {
      if (profile === undefined || profileText === undefined)
        throw new UserError('CAIRN_RUN_UNKNOWN', {
          where: `run ${run.id}`,
          what: 'its record lacks the reference profile (profile.json)',
          todo: 'Train again.',
        });
      return Promise.resolve({run, runText, profile, profileText});
    },
  };
}

function unknown(id: string): UserError {
  return new UserError('CAIRN_RUN_UNKNOWN', {
    where: 'input run',
    what: `there is neither a record of a run ${JSON.stringify(id)} nor anything that a training of it handed over`,
    todo: 'Run train first, and hand over its output run.',
  });
}
