import {join} from 'node:path';
import {configurationDigest} from '../experiments/run-id.ts';
import {listFiles, modelMissing, type StoredTraining} from '../experiments/run-folder.ts';
import type {RunTypes, Training} from '../generated/documents.ts';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {plotsFolder, readPlots, type Plot} from '../experiments/plots.ts';
import {counted} from '../text/counted.ts';
import type {RunTask} from '../training/run-task.ts';

/** What is taken from a training: the files of the model, and the words that the record marks as its own. */
export interface AcceptedTraining {
  readonly directory: string;
  readonly artifacts: readonly RunTypes.File[];
  readonly plots: readonly Plot[];
  readonly reported: Pick<Training, 'seconds' | 'metrics' | 'backend' | 'machine'>;
}

/**
 * Takes over what a training hands over, all of which may be forged: each claim must be what the work tree at hand makes
 * of the run, and the files must be those that are named. Throws CAIRN_HANDOVER_REFUSED with all that differs, or
 * CAIRN_MODEL_MISSING.
 */
export async function acceptTraining(
  id: string,
  {folder, training}: StoredTraining,
  task: RunTask,
): Promise<AcceptedTraining> {
  const mistakes = differences(id, training, task);
  if (mistakes.length > 0) throw new UserError('CAIRN_HANDOVER_REFUSED', mistakes);
  const directory = join(folder, 'model');
  const artifacts = await listFiles(directory).catch((error: unknown) => {
    if (error instanceof UserError) throw error;
    throw modelMissing(id, 'the folder of the model is missing or cannot be read');
  });
  requireNamed(id, training, artifacts);
  const plots = await acceptPlots(id, {folder, training}, task);
  const {seconds, metrics, machine} = training;
  const backend = backendOf(training, task);
  return {
    directory,
    artifacts,
    plots,
    reported: {seconds, metrics, ...(backend !== undefined && {backend}), ...(machine && {machine})},
  };
}

/** The plots that the training names, where the configuration asks for some: no more and no others. */
async function acceptPlots(
  id: string,
  {folder, training: {plots: named = []}}: StoredTraining,
  {model}: RunTask,
): Promise<readonly Plot[]> {
  const found = await readPlots(join(folder, plotsFolder));
  const asked = model.train.trainer === 'command' && model.train.plots !== undefined;
  const same =
    found.length === named.length &&
    found.every(({path, sha256}, index) => named[index]?.path === path && named[index].sha256 === sha256);
  if (same && asked === found.length > 0) return found;
  throw new UserError('CAIRN_HANDOVER_REFUSED', {
    where: `run ${id}`,
    what: `${counted(found.length, 'plot')} ${found.length === 1 ? 'was' : 'were'} handed over, and the training names ${named.length}`,
    expected: asked
      ? 'those that it names, each with its digest, and one at least'
      : 'none: train.plots asks for none',
  });
}

/** Of the built-in trainer alone. */
function backendOf({backend}: Training, {model}: RunTask): Training['backend'] | undefined {
  return model.train.trainer === 'tensorflow' ? backend : undefined;
}

function differences(id: string, claimed: Training, task: RunTask): Mistake[] {
  const {state, data, split, model} = task;
  const parts: [string, string | number | boolean, string | number | boolean, string?][] = [
    ['model', claimed.model, task.name],
    ['commit', claimed.code.commit, state.commit, 'Check out the trained commit.'],
    ['uncommitted changes', claimed.code.dirty, state.changes !== undefined],
    ['configuration', claimed.configuration, configurationDigest(task)],
    ['dataset', claimed.data.dataset, model.dataset],
    ['digest of the data', claimed.data.digest, data.digest, 'Evaluate with the data of the training.'],
    ['rows to learn from', claimed.data.rows.train, split.train.length],
    ['rows of the test', claimed.data.rows.test, split.test.length],
  ];
  const mistakes: Mistake[] = parts
    .filter(([, theirs, ours]) => theirs !== ours)
    .map(([part, theirs, ours, todo]) => ({
      where: `run ${id}, ${part}`,
      what: `the training says ${String(theirs)}`,
      expected: `${String(ours)}, which the work tree at hand has`,
      ...(todo !== undefined && {todo}),
    }));
  if (claimed.run !== id)
    mistakes.push({where: `run ${id}`, what: `what was handed over is of run ${claimed.run}`});
  const made = task.idBy(backendOf(claimed, task));
  if (mistakes.length === 0 && made !== id)
    mistakes.push({
      where: `run ${id}`,
      what: `the work tree at hand makes run ${made}: its uncommitted changes, or the backend that trained, are others`,
      todo: 'Evaluate in the work tree of the training.',
    });
  return mistakes;
}

function requireNamed(id: string, {artifacts: named}: Training, found: readonly RunTypes.File[]): void {
  const byPath = new Map(found.map((file) => [file.path, file]));
  for (const {path, size, sha256} of named) {
    const file = byPath.get(path);
    if (file === undefined) throw modelMissing(id, `${path} is missing`);
    if (file.size !== size || file.sha256 !== sha256)
      throw modelMissing(id, `${path} does not have the digest that the training names`);
    byPath.delete(path);
  }
  const [extra] = byPath.keys();
  if (extra !== undefined)
    throw new UserError('CAIRN_HANDOVER_REFUSED', {
      where: `run ${id}`,
      what: `the folder of the model holds ${JSON.stringify(extra)}, which the training does not name`,
    });
  if (found.length === 0) throw modelMissing(id, 'the folder of the model is empty');
}
