import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Config, Run, Training} from '../generated/documents.ts';
import {digestOfFile} from '../kernel/digest.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {plotsFolder} from './plots.ts';
import {openHandoverStore, type HandoverStore} from '../storage/handover-store.ts';
import {
  handoverName,
  predictionsFile,
  predictionsName,
  readTraining,
  runFolder,
  type PredictionsOf,
} from './run-folder.ts';

/** How what is trained goes from job to job. */
export interface Handing {
  /** Hands a run of the work tree over; returns what finds it in a store, empty where an artifact has it. */
  give(training: Training): Promise<string>;
  /** What was handed over of a run, in a folder; undefined where nothing was. Nobody checked it but for digests that were given. */
  take(id: string, recorded?: Pick<Run, 'artifacts'>): Promise<string | undefined>;
  /** Hands over a file of predictions in the folder of a run; returns its digest and size, which a store finds it by. */
  givePredictions(id: string, of: PredictionsOf): Promise<string>;
  /** The file of predictions that was handed over of a run, in a folder; undefined where none was. */
  takePredictions(id: string, of: PredictionsOf, stated: string): Promise<string | undefined>;
}

const claims = 'training.json';

/**
 * By artifact where the workflow has them (of an earlier workflow run, where one is named), else by the configured store.
 * Opened before anything is trained: throws CAIRN_HANDOVER_UNAVAILABLE where there is no way.
 */
export async function openHanding(
  context: Context,
  storage: Config['storage'],
  {of, workflowRun, stated = ''}: {of: string; workflowRun?: number | undefined; stated?: string | undefined},
): Promise<Handing> {
  if (workflowRun !== undefined && context.handover === undefined) throw onlyInWorkflows(workflowRun);
  if (context.noArtifacts === undefined) return byArtifact(context, workflowRun);
  const access = {...context, storage};
  return byStore(context, await openHandoverStore(access, {why: context.noArtifacts, of}), stated);
}

function byArtifact({workspace, temporary, handover}: Context, workflowRun: number | undefined): Handing {
  return {
    give: async ({run, artifacts, plots = []}) => {
      const folder = runFolder(workspace, run);
      const files = [
        claims,
        ...artifacts.map(({path}) => join('model', path)),
        ...plots.map(({path}) => join(plotsFolder, path)),
      ];
      await handover?.upload(
        handoverName(run),
        folder,
        files.map((file) => join(folder, file)),
      );
      return '';
    },
    take: async (id) => {
      if (handover === undefined) return undefined;
      const into = join(temporary, 'runs', id);
      const isThere = existsSync(into) || (await handover.download(handoverName(id), into, workflowRun));
      return isThere ? into : undefined;
    },
    givePredictions: async (id, of) => {
      const path = join(runFolder(workspace, id), predictionsFile(of));
      await handover?.upload(predictionsName(id, of), runFolder(workspace, id), [path]);
      const {sha256, size} = await digestOfFile(path);
      return `${sha256}/${size}`;
    },
    takePredictions: async (id, of) => {
      const into = join(temporary, 'predictions', of, id);
      // Beside this job, or beside the training.
      for (const where of new Set([undefined, workflowRun]))
        if ((await handover?.download(predictionsName(id, of), into, where)) === true) return into;
      return undefined;
    },
  };
}

function byStore({workspace, temporary}: Context, store: HandoverStore, stated: string): Handing {
  return {
    give: async ({run, artifacts, plots = []}) => {
      const folder = runFolder(workspace, run);
      await store.put(join(folder, 'model'), artifacts);
      await store.put(join(folder, plotsFolder), plots);
      const found = await digestOfFile(join(folder, claims));
      await store.put(folder, [{path: claims, ...found}]);
      return `${found.sha256}/${found.size}`;
    },
    take: async (id, recorded) => {
      const into = join(temporary, recorded === undefined ? 'runs' : 'recorded', id);
      if (recorded !== undefined) return (await holds(store, into, recorded)) ? into : undefined;
      const file = statedFile(claims, stated);
      if (file === undefined) return undefined;
      await store.fetch(into, [file]);
      const training = await readTraining(into);
      if (training !== undefined) {
        await store.fetch(join(into, 'model'), training.artifacts);
        await store.fetch(join(into, plotsFolder), training.plots ?? []);
      }
      return into;
    },
    givePredictions: async (id, of) => {
      const folder = runFolder(workspace, id);
      const path = predictionsFile(of);
      const found = await digestOfFile(join(folder, path));
      await store.put(folder, [{path, ...found}]);
      return `${found.sha256}/${found.size}`;
    },
    takePredictions: async (id, of, named) => {
      const file = statedFile(predictionsFile(of), named);
      if (file === undefined) return undefined;
      const into = join(temporary, 'predictions', of, id);
      await store.fetch(into, [file]);
      return into;
    },
  };
}

/** A file by its digest and size, as an output states them. */
function statedFile(path: string, stated: string): {path: string; sha256: string; size: number} | undefined {
  const [, sha256, size] = /^(sha256:[0-9a-f]{64})\/(\d{1,10})$/.exec(stated) ?? [];
  return sha256 === undefined ? undefined : {path, sha256, size: Number(size)};
}

async function holds(
  store: HandoverStore,
  into: string,
  {artifacts}: Pick<Run, 'artifacts'>,
): Promise<boolean> {
  try {
    await store.fetch(join(into, 'model'), artifacts);
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'CAIRN_ARTIFACT_MISSING') return false;
    throw error;
  }
}

function onlyInWorkflows(workflowRun: number): UserError {
  return new UserError('CAIRN_INPUT_INVALID', {
    where: 'workflow-run',
    what: 'artifacts of workflow runs are read in a workflow alone, and not on GitHub Enterprise Server',
    todo: `At a terminal, bring them: gh run download ${workflowRun} --name cairn-run-<id> --dir .cairn/runs/<id>.`,
  });
}
