import type {Handing} from '../experiments/handover.ts';
import {inputOf, type PredictionsOf} from '../experiments/run-folder.ts';
import {readPredictions} from '../experiments/stored-predictions.ts';
import type {Evaluation, Predictions, PredictionsTypes, RunTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import type {Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';

/** A file of predictions that was handed over. */
interface HandedFile {
  readonly predictions: Predictions;
  readonly digest: Digest;
}

/** The files that hold the predictions of models that are commands; of a model that is none, nothing. */
export type HandedPredictions = Readonly<Record<PredictionsOf, HandedFile | undefined>>;

/**
 * The predictions that jobs of their own made for this run, where a model is a command; undefined where there are none and no
 * file was stated, so that the commands are to be run here: in a workflow that is said. Throws CAIRN_PREDICTIONS_REFUSED.
 */
export async function openPredictions(
  of: {
    run: string;
    model: string;
    stated: Readonly<Record<PredictionsOf, string | undefined>>;
    formats: Formats;
  },
  hand: Handing,
  context: Context,
): Promise<HandedPredictions | undefined> {
  const {challenger, champion} = of.formats;
  if (challenger !== 'command' && champion !== 'command') return undefined;
  const handed = await openFiles(of, hand, context);
  const isNone = handed.challenger === undefined && handed.champion === undefined;
  if (context.event.name !== undefined)
    warnOf(handed, {isNone, hasToken: context.github !== undefined}, context);
  return isNone ? undefined : handed;
}

/** The file of each model that is a command. The champion's own is looked for where it is stated, or nothing is. */
async function openFiles(
  of: Parameters<typeof openPredictions>[0],
  hand: Handing,
  context: Context,
): Promise<HandedPredictions> {
  const {challenger: whole = '', champion: apart = ''} = of.stated;
  const [isChallenger, isChampion] = [of.formats.challenger === 'command', of.formats.champion === 'command'];
  const open = async (whose: PredictionsOf, stated: string): Promise<HandedFile | undefined> =>
    openFile({...of, of: whose, stated}, hand, context);
  const own = isChampion && (apart !== '' || whole === '') ? await open('champion', apart) : undefined;
  const first = isChallenger || own === undefined ? await open('challenger', whole) : undefined;
  return {challenger: isChallenger ? first : undefined, champion: isChampion ? (own ?? first) : undefined};
}

/** Says in a workflow where programs of the team can reach more than their own answers. */
function warnOf(
  {challenger, champion}: HandedPredictions,
  {isNone, hasToken}: {isNone: boolean; hasToken: boolean},
  {log}: Pick<Context, 'log'>,
): void {
  if (isNone && hasToken)
    log.warning(
      'A model is a command (format: command), so code of the team runs beside the token of this job: let a job before this one run predict, which needs no token that writes. A model as ONNX or TensorFlow.js is only read.',
    );
  if (challenger !== undefined && challenger === champion)
    log.warning(
      'Challenger and champion answered in one job, where either may have changed what the other answered: let predict run in two jobs, with of: challenger and of: champion, and give the output predictions of the second as input champion-predictions.',
    );
}

type Formats = Readonly<Record<PredictionsOf, RunTypes.Format | undefined>>;

async function openFile(
  of: {run: string; model: string; of: PredictionsOf; stated: string},
  hand: Handing,
  {workspace, log, event}: Context,
): Promise<HandedFile | undefined> {
  const handed = await readPredictions(workspace, hand, of);
  if (handed === undefined) return undefined;
  const {run, model, job, workflowRun} = handed.predictions;
  if (run !== of.run || model !== of.model)
    throw refused('predictions', `are of run ${run} of model ${model}`, `run ${of.run} of model ${of.model}`);
  const by = job === undefined ? '' : `, made by job ${job} of ${workflowRun ?? 'a workflow run'}`;
  log.info(`Commands are not run here: their predictions are those of ${handed.digest}${by}.`);
  if (of.stated === '' && event.name !== undefined)
    log.warning(
      `No digest of the predictions was stated, so any job of the workflow run may have handed them over: give the output predictions of predict as input ${inputOf(of.of)}.`,
    );
  return handed;
}

/** The predictions of a challenger that is a command; throws CAIRN_PREDICTIONS_REFUSED where the file has none. */
export function answersOfChallenger(
  handed: HandedPredictions | undefined,
  format: RunTypes.Format,
): PredictionsTypes.Answers | undefined {
  if (handed === undefined || format !== 'command') return undefined;
  const challenger = handed.challenger?.predictions.challenger;
  if (challenger !== undefined) return challenger;
  throw refused(
    'predictions',
    handed.challenger === undefined
      ? 'only predictions of the champion were handed over'
      : `the file has none of run ${handed.challenger.predictions.run}`,
  );
}

/** The predictions of a champion that is a command; throws CAIRN_PREDICTIONS_REFUSED where the file has none, or another's. */
export function answersOfChampion(
  handed: HandedPredictions | undefined,
  {manifest, digest}: {manifest: {version: string; format: RunTypes.Format}; digest: Digest},
): PredictionsTypes.Answers | undefined {
  if (handed === undefined || manifest.format !== 'command') return undefined;
  const champion = handed.champion?.predictions.champion;
  if (champion?.manifest === digest) return champion.answers;
  const theirs =
    champion === undefined ? 'has no champion' : `has champion ${champion.version} (${champion.manifest})`;
  throw refused(
    'predictions',
    `the file ${theirs}`,
    `${manifest.version} (${digest}), which holds the stage`,
  );
}

/** How an evaluation names the files; nothing where no model was scored by one. */
export function namedPredictions(handed: HandedPredictions | undefined): Pick<Evaluation, 'predictions'> {
  const {challenger, champion} = handed ?? {};
  const first = challenger ?? champion;
  if (first === undefined) return {};
  const isApart = challenger !== undefined && champion !== undefined && champion !== challenger;
  const of = (['challenger', 'champion'] as const).filter((whose) => handed?.[whose] !== undefined);
  return {
    predictions: {of, ...namedFile(first), ...(isApart && {champion: namedFile(champion)})},
  };
}

function namedFile({
  predictions: {job, workflowRun},
  digest,
}: HandedFile): Pick<NonNullable<Evaluation['predictions']>, 'file' | 'job' | 'workflowRun'> {
  return {
    file: digest,
    ...(job !== undefined && {job}),
    ...(workflowRun !== undefined && {workflowRun}),
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
