import type {Handing} from '../experiments/handover.ts';
import {readPredictions} from '../experiments/stored-predictions.ts';
import type {Evaluation, Predictions, PredictionsTypes, RunTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import type {Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';

/** A file of predictions that was handed over. */
export interface HandedPredictions {
  readonly predictions: Predictions;
  readonly digest: Digest;
}

/**
 * The predictions that a job of their own made of this run, where a model is a command; undefined where there are none and no
 * file was stated, so that the commands are to be run here: in a workflow that is said. Throws CAIRN_PREDICTIONS_REFUSED.
 */
export async function openPredictions(
  of: {run: string; model: string; stated: string | undefined; isCommand: boolean},
  hand: Handing,
  context: Context,
): Promise<HandedPredictions | undefined> {
  if (!of.isCommand) return undefined;
  const {log, event} = context;
  const {stated = ''} = of;
  const handed = await readPredictions(context.workspace, hand, {run: of.run, stated});
  if (handed === undefined) {
    if (event.name !== undefined && context.github !== undefined)
      log.warning(
        'A model is a command (format: command), so code of the team runs beside the token of this job: let a job before this one run predict, which needs no token that writes. A model as ONNX or TensorFlow.js is only read.',
      );
    return undefined;
  }
  const {run, model, job, workflowRun} = handed.predictions;
  if (run !== of.run || model !== of.model)
    throw refused('predictions', `are of run ${run} of model ${model}`, `run ${of.run} of model ${of.model}`);
  const by = job === undefined ? '' : `, made by job ${job} of ${workflowRun ?? 'a workflow run'}`;
  log.info(`Commands are not run here: their predictions are those of ${handed.digest}${by}.`);
  if (stated === '' && event.name !== undefined)
    log.warning(
      'No digest of the predictions was stated, so any job of the workflow run may have handed them over: give the output predictions of predict as input predictions.',
    );
  return handed;
}

/** The predictions of a challenger that is a command; throws CAIRN_PREDICTIONS_REFUSED where the file has none. */
export function answersOfChallenger(
  handed: HandedPredictions | undefined,
  format: RunTypes.Format,
): PredictionsTypes.Answers | undefined {
  if (handed === undefined || format !== 'command') return undefined;
  const {challenger, run} = handed.predictions;
  if (challenger !== undefined) return challenger;
  throw refused('predictions', `the file has none of run ${run}`);
}

/** The predictions of a champion that is a command; throws CAIRN_PREDICTIONS_REFUSED where the file has none, or another's. */
export function answersOfChampion(
  handed: HandedPredictions | undefined,
  {manifest, digest}: {manifest: {version: string; format: RunTypes.Format}; digest: Digest},
): PredictionsTypes.Answers | undefined {
  if (handed === undefined || manifest.format !== 'command') return undefined;
  const {champion} = handed.predictions;
  if (champion?.manifest === digest) return champion.answers;
  const theirs =
    champion === undefined ? 'has no champion' : `has champion ${champion.version} (${champion.manifest})`;
  throw refused(
    'predictions',
    `the file ${theirs}`,
    `${manifest.version} (${digest}), which holds the stage`,
  );
}

/** How an evaluation names the file; nothing where no model was scored by it. */
export function namedPredictions(
  handed: HandedPredictions | undefined,
  formats: {challenger: RunTypes.Format; champion: RunTypes.Format | undefined},
): Pick<Evaluation, 'predictions'> {
  if (handed === undefined) return {};
  const {job, workflowRun} = handed.predictions;
  const of = (['challenger', 'champion'] as const).filter((whose) => formats[whose] === 'command');
  return {
    predictions: {
      ...{of, file: handed.digest},
      ...(job !== undefined && {job}),
      ...(workflowRun !== undefined && {workflowRun}),
    },
  };
}

function refused(where: string, what: string, expected?: string): UserError {
  return new UserError('CAIRN_PREDICTIONS_REFUSED', {
    where,
    what,
    ...(expected !== undefined && {expected}),
    todo: 'Run predict again, for this run and stage.',
  });
}
