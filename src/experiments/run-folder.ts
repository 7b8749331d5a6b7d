import {mkdir, readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Run, RunTypes, Training} from '../generated/documents.ts';
import {digestOfFile} from '../kernel/digest.ts';
import {replaceFile} from '../files/replace-file.ts';
import {parseDocument} from '../provenance/document.ts';
import {hasCode, UserError} from '../kernel/errors.ts';
import {plotsFolder} from './plots.ts';
import {slots} from '../transfer/in-parallel.ts';

/** Where the files of a run are in the work tree: training.json, evaluation.json and the folder model. */
export function runFolder(workspace: string, id: string): string {
  return join(workspace, '.cairn', 'runs', id);
}

/** Makes the folder that the folders of runs are in, which Git ignores. */
export async function makeRunsFolder(workspace: string): Promise<void> {
  await mkdir(join(workspace, '.cairn', 'runs'), {recursive: true});
  await replaceFile(join(workspace, '.cairn', '.gitignore'), '*\n');
}

/** The name under which a run's folder goes from job to job. */
export function handoverName(id: string): string {
  return `cairn-run-${id}`;
}

/** Whose file of predictions: that of the run (in which the champion's may be too), or one of the champion alone. */
export type PredictionsOf = 'challenger' | 'champion';

/** The name under which predictions for the rows of a run go from job to job. */
export function predictionsName(id: string, of: PredictionsOf): string {
  return `cairn-${inputOf(of)}-${id}`;
}

/** The file of predictions, in the folder of its run. */
export function predictionsFile(of: PredictionsOf): string {
  return `${inputOf(of)}.json`;
}

/** The input of `evaluate` that states such a file. */
export function inputOf(of: PredictionsOf): string {
  return of === 'champion' ? 'champion-predictions' : 'predictions';
}

/** What a training left in a folder: its claims, and the files of the model in the folder `model`. */
export interface StoredTraining {
  readonly folder: string;
  readonly training: Training;
}

/** The training as an earlier call left it in the work tree; undefined where anything is missing or differs. */
export async function readStoredTraining(workspace: string, id: string): Promise<StoredTraining | undefined> {
  const folder = runFolder(workspace, id);
  try {
    const training = await readTraining(folder);
    const isWhole =
      training?.run === id &&
      (await faultOf(join(folder, 'model'), training)) === undefined &&
      (await faultOf(join(folder, plotsFolder), {artifacts: training.plots ?? []})) === undefined;
    return isWhole ? {folder, training} : undefined;
  } catch {
    return undefined;
  }
}

/** CAIRN_MODEL_MISSING. */
export function modelMissing(id: string, what: string): UserError {
  return new UserError('CAIRN_MODEL_MISSING', {
    where: `run ${id}`,
    what,
    todo: 'Run train again in this work tree, or in an earlier job of the same workflow run; the input workflow-run names an earlier one (artifacts are kept for 7 days).',
  });
}

/** The claims of a training in a folder, which nobody checked; undefined where there are none. */
export async function readTraining(folder: string): Promise<Training | undefined> {
  const text = await readFile(join(folder, 'training.json'), 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseDocument('training', text, 'training.json');
}

/** Few enough for any limit of open files, however many a training hands over. */
const filesAtOnce = 16;

/** All files below a folder, in order of path; throws CAIRN_HANDOVER_REFUSED for links and other special files. */
export async function listFiles(folder: string): Promise<readonly RunTypes.File[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const strange = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange.length > 0)
    throw new UserError(
      'CAIRN_HANDOVER_REFUSED',
      strange.map((entry) => ({
        where: relative(folder, join(entry.parentPath, entry.name)),
        what: 'is a link or a special file, which no model has',
      })),
    );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  const inTurn = slots(filesAtOnce);
  return Promise.all(
    paths.map(async (path) => inTurn(async () => ({path, ...(await digestOfFile(join(folder, path)))}))),
  );
}

/** What differs from the files of a run, in words. */
export async function faultOf(
  folder: string,
  {artifacts}: Pick<Run, 'artifacts'>,
): Promise<string | undefined> {
  for (const {path, size, sha256} of artifacts) {
    const found = await digestOfFile(join(folder, path)).catch(() => undefined);
    if (found === undefined) return `${path} is missing`;
    if (found.size !== size || found.sha256 !== sha256)
      return `${path} does not have the digest that the run names`;
  }
  return undefined;
}
