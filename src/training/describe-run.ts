import type {Profile, Run, RunTypes, Training} from '../generated/documents.ts';
import {timeRange, type LoadedDataset} from '../data/load-dataset.ts';
import {environmentOf} from '../experiments/environment.ts';
import {startedBy} from '../experiments/started-by.ts';
import type {Context} from '../kernel/context.ts';
import {digestOf} from '../kernel/digest.ts';
import {signatureOf} from '../models/signature.ts';
import {serializeDocument} from '../provenance/document.ts';
import {configuredTrainer} from './configured-trainer.ts';
import type {RunTask} from './run-task.ts';

/** A run as it is recorded: its documents, and their exact texts. */
export interface DescribedRun {
  readonly run: Run;
  readonly runText: string;
  readonly profile: Profile;
  readonly profileText: string;
}

/**
 * The record of a run, from the work tree and the environment at hand; only what `reported` names is taken from the
 * training.
 */
export async function describeRun(
  id: string,
  {name, model, dataset, data, split, classes, state, folder}: RunTask,
  made: {
    artifacts: readonly RunTypes.File[];
    plots: readonly RunTypes.File[];
    reported: Pick<Training, 'seconds' | 'metrics' | 'backend' | 'machine'>;
    profile: Profile;
  },
  context: Pick<Context, 'git' | 'cairnVersion' | 'event' | 'now'>,
): Promise<DescribedRun> {
  const {trainer, format, predict, protocol} = configuredTrainer(model);
  const {seconds, metrics, backend, machine} = made.reported;
  const time = timeRange(data.table, dataset);
  const plots = made.plots.map(({path, size, sha256}) => ({path, size, sha256}));
  const profileText = serializeDocument(made.profile);
  const run: Run = {
    document: 'run',
    schemaVersion: 1,
    id,
    model: name,
    task: model.task,
    createdAt: context.now().toISOString(),
    ...startedBy(context.event),
    seconds,
    code: {commit: state.commit, dirty: state.changes !== undefined},
    data: {
      dataset: model.dataset,
      digest: data.digest,
      files: [...data.files],
      rows: {train: split.train.length, test: split.test.length},
      ...(time && {time}),
      target: typeof model.target === 'string' ? model.target : [...model.target],
      features: [...model.features],
      contract: contractOf(data),
    },
    trainer: {...trainer, ...(backend !== undefined && {backend})},
    metrics,
    format,
    ...(predict && {predict}),
    ...(protocol && {protocol}),
    artifacts: [...made.artifacts],
    ...(plots.length > 0 && {plots}),
    signature: signatureOf(model, dataset, classes, data.words),
    environment: {
      ...(await environmentOf(context, state.commit, folder)),
      ...(machine && {training: machine}),
    },
    profile: digestOf(profileText),
    reported: [
      'seconds',
      'metrics',
      ...(backend === undefined ? [] : (['backend'] as const)),
      ...(machine === undefined ? [] : (['environment.training'] as const)),
      ...(plots.length === 0 ? [] : (['plots'] as const)),
    ],
  };
  return {run, runText: serializeDocument(run), profile: made.profile, profileText};
}

/** How the rows kept their contract; a broken one was refused before. */
function contractOf({checks}: LoadedDataset): {checked: number; failed: number} {
  return {checked: checks.length, failed: checks.filter(({problem}) => problem !== undefined).length};
}
