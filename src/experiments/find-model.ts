import {join} from 'node:path';
import type {Run} from '../generated/documents.ts';
import type {Handing} from './handover.ts';
import {
  faultOf,
  handoverName,
  modelMissing,
  readTraining,
  runFolder,
  type StoredTraining,
} from './run-folder.ts';

/** What was handed over of a run: in the work tree, else by an earlier job; undefined where nothing was. Nobody checked it. */
export async function readHandedOver(
  workspace: string,
  hand: Handing,
  id: string,
): Promise<StoredTraining | undefined> {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return undefined; // no name of a folder
  for (const folder of [runFolder(workspace, id), await hand.take(id)]) {
    const training = folder === undefined ? undefined : await readTraining(folder);
    if (folder !== undefined && training !== undefined) return {folder, training};
  }
  return undefined;
}

/**
 * A folder with the files of a run's model, each with the digest that the run names: of the work tree, else handed over
 * by an earlier job. Throws CAIRN_MODEL_MISSING.
 */
export async function obtainModel(
  workspace: string,
  hand: Handing,
  run: Pick<Run, 'id' | 'artifacts'>,
): Promise<string> {
  const found = await findModel(workspace, hand, run);
  if (found.directory !== undefined) return found.directory;
  throw modelMissing(run.id, found.fault);
}

/** Like `obtainModel`, but says in words what is missing or differs. */
export async function findModel(
  workspace: string,
  hand: Handing,
  run: Pick<Run, 'id' | 'artifacts'>,
): Promise<
  {readonly directory: string; readonly fault?: never} | {readonly directory?: never; readonly fault: string}
> {
  const own = join(runFolder(workspace, run.id), 'model');
  const fault = await faultOf(own, run);
  if (fault === undefined) return {directory: own};
  const folder = await hand.take(run.id, run);
  if (folder === undefined)
    return {
      fault: `the files of the model are neither in the work tree (${fault}) nor handed over (as artifact ${handoverName(run.id)}, or through the store)`,
    };
  const directory = join(folder, 'model');
  const handedFault = await faultOf(directory, run);
  return handedFault === undefined ? {directory} : {fault: handedFault};
}
