import type {Config, ConfigTypes, Stage} from '../../generated/documents.ts';
import {lastChanges} from '../../git/last-changes.ts';
import type {Git} from '../../kernel/ports.ts';
import {parseRegistryPath, stagePath} from '../../registry/paths.ts';
import {readStageFile} from './stage-file.ts';

/** A stage as the configuration declares it and as its file wants it. */
export interface DesiredStage {
  readonly model: string;
  readonly stage: string;
  readonly settings: ConfigTypes.StageConfig;
  readonly desired: Stage;
  /** Commit of the branch that last changed the stage file: the merge, where a pull request brought it. */
  readonly changedBy: string;
}

/** A declared stage whose file was deleted. */
export interface RemovedStage {
  readonly model: string;
  readonly stage: string;
  /** Commit that deleted the stage file. */
  readonly changedBy: string;
}

/** A stage file whose stage the configuration does not declare. */
export interface UndeclaredStage {
  readonly model: string;
  readonly path: string;
}

/**
 * The desired state of every declared stage that has a file in a commit, the declared stages whose file was deleted by
 * then, and the paths of files nobody declared. A stage that never had a file is none of these.
 */
export async function desiredStages(
  git: Git,
  commit: string,
  config: Config,
  /** Look at this stage alone: a mistake in the file of another one is not seen. */
  only?: {readonly model: string; readonly stage: string},
): Promise<{stages: DesiredStage[]; removed: RemovedStage[]; undeclared: UndeclaredStage[]}> {
  const stages: DesiredStage[] = [];
  const removed: RemovedStage[] = [];
  const changes = await lastChanges(
    git,
    commit,
    only === undefined ? 'registry/' : stagePath(only.model, only.stage),
  );
  const declared = Object.entries(config.models).flatMap(([model, {stages: all = {}}]) =>
    Object.entries(all).map(([stage, settings]) => ({model, stage, settings, path: stagePath(model, stage)})),
  );
  const asked = declared.filter(
    ({model, stage}) => only === undefined || (only.model === model && only.stage === stage),
  );
  // All at once: a thousand files are one conversation with git, not a thousand.
  const files = await Promise.all(
    asked.map(async ({model, stage}) => readStageFile(git, commit, model, stage)),
  );
  for (const [index, {path, ...stage}] of asked.entries()) {
    const desired = files[index];
    const changedBy = changes.get(path);
    if (desired === undefined) {
      if (changedBy !== undefined) removed.push({model: stage.model, stage: stage.stage, changedBy});
      continue;
    }
    if (changedBy === undefined) throw new Error(`no commit brought ${path}, which is in ${commit}`);
    stages.push({...stage, desired, changedBy});
  }
  const paths = new Set(declared.map(({path}) => path));
  const present = await git.run([
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    commit,
    '--',
    'registry/',
  ]);
  const undeclared = present.split('\0').flatMap((path) => {
    const named = parseRegistryPath(path);
    return named?.kind === 'stage' && !paths.has(path) ? [{model: named.model, path}] : [];
  });
  return {stages, removed, undeclared};
}
