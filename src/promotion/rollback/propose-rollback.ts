import type {Stage} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {mergeBase} from '../../git/ensure-commit.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';
import {findPullRequests, type PullRequest} from '../../github/pull-requests.ts';
import type {ReviewedConfig} from '../../policy/read-rules.ts';
import type {Registry} from '../../registry/read-registry.ts';
import {fitSections} from '../../report/fit-sections.ts';
import {rollbackReport} from '../../report/rollback-report.ts';
import {rollbackFiles, rollbackMessage} from './commit-rollback.ts';
import {judgeChange} from '../gate/judge-change.ts';
import {settleBranch} from '../gate/settle-branch.ts';
import {settleProposal} from '../gate/settle-proposal.ts';
import {keepPullRequest} from '../proposal/keep-pull-request.ts';
import {reportBudget, withReport} from '../proposal/marker-block.ts';
import type {RollbackPlan} from './plan-rollback.ts';
import {updatePromotionBranch} from '../proposal/promotion-branch.ts';
import {holdOnBranch, rollbackBranch} from './rollback-branch.ts';
import {verdictLine} from '../gate/verdict-line.ts';
import type {Waiting} from '../../transfer/passing-fault.ts';

/** The proposal of a rollback as it is now. */
export interface ProposedRollback {
  readonly plan: RollbackPlan;
  /** Undefined where there is no GitHub: then the branch is the proposal. */
  readonly pull: PullRequest | undefined;
  readonly branch: string;
  /** What the gate says of it, and in one line of plain text. */
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable';
  readonly line: string;
  readonly changed: boolean;
}

/**
 * Opens or updates the one pull request that rolls a stage back, with its commit status (without GitHub, its branch alone);
 * finishes what a run began.
 */
export async function proposeRollback(
  context: Pick<Context, 'git' | 'github' | 'log' | 'now'> & Waiting,
  planned: RollbackPlan,
  options: {
    base: {name: string; commit: string};
    reviewed: ReviewedConfig;
    registry: Registry;
    /** Path of the configuration. */
    config: string;
    /** Who makes and signs the commit, where git does not. */
    signer?: GitHub | undefined;
    /** The same plan with another hold. */
    planWith: (hold: NonNullable<Stage['hold']>) => Promise<RollbackPlan>;
  },
): Promise<ProposedRollback> {
  const {git, github, now} = context;
  const {base, reviewed, registry} = options;
  const {model, stage} = planned;
  const branch = rollbackBranch(model, stage);
  const pulls = github && (await findPullRequests(github, branch));
  const open = pulls?.some((pull) => pull.open) ?? !(await isMerged(git, branch, base.commit));
  const begun = open ? await holdOnBranch(git, planned.desired) : undefined;
  const plan = begun === undefined ? planned : await options.planWith(begun);
  const {head, changed} = await updatePromotionBranch(git, {
    branch,
    base: base.commit,
    files: rollbackFiles(plan),
    superseded: `registry/${model}/versions/`,
    message: rollbackMessage(plan),
    now,
    signer: options.signer,
    finished: (seen) => !open && pulls?.some((pull) => pull.merged && pull.headSha === seen) === true,
  });
  if (github === undefined || pulls === undefined) {
    const {outcome} = await settleBranch(context, {head, base, config: options.config});
    return {plan, pull: undefined, branch, ...outcome, changed};
  }
  const judged = await judgeChange(git, {
    model,
    stage,
    base: base.commit,
    head,
    reviewed,
    registry,
    judged: {moment: now().toISOString(), approvals: []}, // reviews are yet to come
  });
  const line = 'problem' in judged ? `Do not merge: ${judged.problem}` : verdictLine(judged.verdict);
  const {pull, updated} = await keepPullRequest(github, pulls, {
    branch,
    base: base.name,
    title: `Roll ${model} back to ${plan.to.manifest.version} in ${stage}`,
    bodyOf: (before) => bodyOf(before, plan, line),
    waiting: context,
  });
  const {outcome} = await settleProposal({...context, github}, {head, base, pull, config: options.config});
  return {plan, pull, branch, ...outcome, changed: changed || updated};
}

/** Whether the branch is part of its base, so that what it says was done. */
async function isMerged(git: Git, branch: string, base: string): Promise<boolean> {
  const head = await fetchBranch(git, branch);
  return head !== undefined && (await mergeBase(git, head, base)) === head;
}

function bodyOf(before: string, plan: RollbackPlan, line: string): string {
  const {from, to, desired, differences} = plan;
  const sections = rollbackReport({from, to: to.manifest, desired, differences, verdictLine: line});
  return withReport(before, fitSections(sections, reportBudget(before)));
}
