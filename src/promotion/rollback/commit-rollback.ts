import {commitFiles, readFileAt} from '../../git/commit-files.ts';
import {contend, type Attempt} from '../../git/contend.ts';
import type {Git} from '../../kernel/ports.ts';
import {RefMoved, type MovedRef} from '../../git/push.ts';
import {stagePath, versionPath} from '../../registry/paths.ts';
import {UserError} from '../../kernel/errors.ts';
import {workflowRemedy} from '../../kernel/workflow-remedy.ts';
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

/** What was published of a rollback: nothing new where an earlier run did it all. */
export interface RollbackOutcome<Facts> {
  readonly plan: RollbackPlan;
  readonly commit: string;
  readonly created: boolean;
  readonly facts: Facts;
}

/**
 * Commits a rollback onto the default branch. The commit is made in the clone; `publish` states the facts that follow
 * from it and takes the branch along in the same push, so that a refusal of either leaves both as they are. `plan` is
 * asked again where somebody else pushed first. A plan that is done already commits nothing, and no branch goes along.
 */
export async function commitRollback<Facts>(
  git: Git,
  options: {
    now: () => Date;
    plan: (base: string) => Promise<RollbackPlan>;
    publish: (plan: RollbackPlan, commit: string, along: MovedRef | undefined) => Promise<Facts>;
  },
): Promise<RollbackOutcome<Facts>> {
  return contend('the default branch', async (): Promise<Attempt<RollbackOutcome<Facts>>> => {
    const base = await fetchBaseBranch(git, undefined);
    const plan = await options.plan(base.commit);
    if (plan.done) {
      const facts = await options.publish(plan, base.commit, undefined);
      return {value: {plan, commit: base.commit, created: false, facts}};
    }
    const files: Record<string, string> = {};
    for (const [path, text] of Object.entries(rollbackFiles(plan)))
      if ((await readFileAt(git, base.commit, path)) !== text) files[path] = text;
    const message = `${rollbackMessage(plan)}\n`;
    const commit = await commitFiles(git, {parent: base.commit, files, message, date: options.now()});
    const along = {ref: `refs/heads/${base.name}`, object: commit, expected: base.commit};
    try {
      const facts = await options.publish(plan, commit, along);
      return {value: {plan, commit, created: true, facts}};
    } catch (error) {
      if (error instanceof RefMoved) return {lost: commit};
      throw refusedAtOnce(error, base.name);
    }
  });
}

/** A push that the server refused moved neither the branch nor the tag; the pull request is the way past a protection. */
function refusedAtOnce(error: unknown, branch: string): unknown {
  if (!(error instanceof UserError) || error.code !== 'CAIRN_PUSH_REFUSED') return error;
  const [mistake] = error.mistakes;
  return new UserError(
    'CAIRN_PUSH_REFUSED',
    {
      where: branch,
      what: `${mistake?.what ?? error.message}: nothing was changed`,
      todo:
        mistake?.todo === workflowRemedy
          ? workflowRemedy
          : 'Run it without `now`, which opens a pull request instead; or give it a token that may push past the protection of the branch (input token).',
    },
    {cause: error},
  );
}
