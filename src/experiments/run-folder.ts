import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Run, RunTypes} from '../generated/documents.ts';
import {digestOf, digestOfFile} from '../kernel/digest.ts';
import {parseDocument} from '../provenance/document.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';

/** Where the files of a run are in the work tree: run.json, profile.json and the folder model. */
export function runFolder(workspace: string, id: string): string {
  return join(workspace, '.cairn', 'runs', id);
}

/** The name under which a model's files go from job to job. */
export function handoverName(id: string): string {
  return `cairn-model-${id}`;
}

/** A run whose files are all in the work tree and have the digests that it names. */
export interface StoredRun {
  readonly run: Run;
  readonly runText: string;
  readonly profileText: string;
}

/** The run as an earlier call left it in the work tree; undefined where anything is missing or differs. */
export async function readStoredRun(workspace: string, id: string): Promise<StoredRun | undefined> {
  const folder = runFolder(workspace, id);
  try {
    const runText = await readFile(join(folder, 'run.json'), 'utf8');
    const profileText = await readFile(join(folder, 'profile.json'), 'utf8');
    const run = parseDocument('run', runText, 'run.json');
    const isWhole = run.id === id && run.profile === digestOf(profileText);
    return isWhole && (await faultOf(join(folder, 'model'), run)) === undefined
      ? {run, runText, profileText}
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A folder with the files of a run's model, each with the digest that the run names: of the work tree, else handed over
 * by an earlier job. Throws CAIRN_MODEL_MISSING.
 */
export async function obtainModel(
  context: Pick<Context, 'workspace' | 'temporary' | 'handover'>,
  run: Pick<Run, 'id' | 'artifacts'>,
): Promise<string> {
  const own = join(runFolder(context.workspace, run.id), 'model');
  const fault = await faultOf(own, run);
  if (fault === undefined) return own;
  const into = join(context.temporary, 'models', run.id);
  const isHandedOver = (await context.handover?.download(handoverName(run.id), into)) ?? false;
  const handedFault = isHandedOver ? await faultOf(into, run) : undefined;
  if (isHandedOver && handedFault === undefined) return into;
  throw new UserError('CAIRN_MODEL_MISSING', {
    where: `run ${run.id}`,
    what:
      handedFault ??
      `the files of the model are neither in the work tree (${fault}) nor in an artifact ${handoverName(run.id)} of this workflow run`,
    todo: 'Run train again in this work tree, or in an earlier job of the same workflow run.',
  });
}

/** All files below a folder, in order of path. */
export async function listFiles(folder: string): Promise<readonly RunTypes.File[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(paths.map(async (path) => ({path, ...(await digestOfFile(join(folder, path)))})));
}

/** What differs from the files of a run, in words. */
async function faultOf(folder: string, {artifacts}: Pick<Run, 'artifacts'>): Promise<string | undefined> {
  for (const {path, size, sha256} of artifacts) {
    const found = await digestOfFile(join(folder, path)).catch(() => undefined);
    if (found === undefined) return `${path} is missing`;
    if (found.size !== size || found.sha256 !== sha256)
      return `${path} does not have the digest that the run names`;
  }
  return undefined;
}
