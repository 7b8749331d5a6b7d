import type {Context} from '../../kernel/context.ts';
import {asksForApprovals} from '../evidence/read-approvals.ts';
import {verdictOf} from '../gate/judge-proposal.ts';
import {settleBranch} from '../gate/settle-branch.ts';
import type {StagePolicy} from '../../policy/judge.ts';
import {sayNextSteps} from './next-steps.ts';
import {branchResult, type ProposalResult, type WrittenProposal} from './proposal-result.ts';
import {reportPath} from './report-files.ts';

/** Judges a promotion branch where there is no GitHub, and says what a person does with it: the branch is the proposal. */
export async function showBranch(
  context: Context,
  {branch, base, head, changed, made, config}: WrittenProposal,
  policy: StagePolicy,
): Promise<ProposalResult> {
  const {outcome, judgement} = await settleBranch(context, {head, base, config});
  const verdict = verdictOf(judgement, made.facts.verdict) ?? made.facts.verdict;
  if (asksForApprovals(policy))
    context.log.warning(
      'A rule asks for approvals, and a plain Git server knows no reviews: it stays inconclusive, and `release` refuses the version unless an override answers for it (`override-reason`).',
    );
  const next = await sayNextSteps(context, {branch, base: base.name, report: reportPath(verdict)});
  return branchResult({verdict, outcome, branch, changed, next});
}
