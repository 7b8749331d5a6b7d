import {commitFiles, readFileAt} from '../../git/commit-files.ts';
import {contend, type Attempt} from '../../git/contend.ts';
import type {Git} from '../../kernel/ports.ts';
import {pushExpecting} from '../../git/push.ts';
import {stagePath, versionPath} from '../../registry/paths.ts';
import {UserError} from '../../kernel/errors.ts';
import {fetchBaseBranch} from '../stage/base-branch.ts';
import type {RollbackPlan} from './plan-rollback.ts';

/** What a rollback changes in the repository, as text by path. */
export function rollbackFiles({model, stage, text, to}: RollbackPlan): Record<string, string> {
  return {[stagePath(model, stage)]: text, [versionPath(model, to.manifest.version)]: to.text};
}

/** Subject and body of the commit. */
export function rollbackMessage({model, stage, to, desired}: RollbackPlan): string {
  return `Roll ${model} back to ${to.manifest.version} in ${stage}\n\n${desired.hold.reason}`;
}

export interface RollbackOutcome {
  readonly plan: RollbackPlan;
  readonly commit: string;
  readonly created: boolean;
}

/**
 * Commits a rollback right onto the default branch, with a push that expects what was seen there; `plan` is asked again
 * where somebody else pushed first. A plan that is done already commits nothing. Throws CAIRN_PUSH_REFUSED where the
 * branch is protected.
 */
export async function commitRollback(
  git: Git,
  options: {now: () => Date; plan: (base: string) => Promise<RollbackPlan>},
): Promise<RollbackOutcome> {
  return contend('the default branch', async (): Promise<Attempt<RollbackOutcome>> => {
    const base = await fetchBaseBranch(git, undefined);
    const plan = await options.plan(base.commit);
    if (plan.done) return {value: {plan, commit: base.commit, created: false}};
    const files: Record<string, string> = {};
    for (const [path, text] of Object.entries(rollbackFiles(plan)))
      if ((await readFileAt(git, base.commit, path)) !== text) files[path] = text;
    const message = `${rollbackMessage(plan)}\n`;
    const commit = await commitFiles(git, {parent: base.commit, files, message, date: options.now()});
    const outcome = await push(git, {name: base.name, commit, expected: base.commit});
    return outcome === 'pushed' ? {value: {plan, commit, created: true}} : {lost: commit};
  });
}

async function push(
  git: Git,
  {name, commit, expected}: {name: string; commit: string; expected: string},
): Promise<'pushed' | 'moved'> {
  try {
    return await pushExpecting(git, {ref: `refs/heads/${name}`, object: commit, expected});
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'CAIRN_PUSH_REFUSED') throw error;
    throw new UserError(
      'CAIRN_PUSH_REFUSED',
      {
        where: name,
        what: `${error.mistakes[0]?.what ?? error.message}: nothing was changed`,
        todo: 'Run it without `now`, which opens a pull request instead; or give it a token that may push past the protection of the branch (input token).',
      },
      {cause: error},
    );
  }
}
