import type {Stage} from '../../generated/documents.ts';
import type {Git} from '../../kernel/ports.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import {UserError} from '../../kernel/errors.ts';
import {readStageFile} from '../stage/stage-file.ts';

/** The branch that a rollback of a stage lives on; not below that of a promotion, whose name would be in its way. */
export function rollbackBranch(model: string, stage: string): string {
  return `cairn-rollback/${model}/${stage}`;
}

/** The hold that the branch states already for the same version and reason: an earlier run began it at that time. */
export async function holdOnBranch(git: Git, wanted: Stage): Promise<Stage['hold']> {
  const {model, stage, version, hold} = wanted;
  const seen = await fetchBranch(git, rollbackBranch(model, stage));
  if (seen === undefined) return undefined;
  const begun = await readStageFile(git, seen, model, stage).catch((error: unknown) => {
    if (error instanceof UserError) return undefined; // somebody broke it there: it is written anew
    throw error;
  });
  const there = begun?.version === version ? begun.hold : undefined;
  return there?.reason === hold?.reason ? there : undefined;
}
