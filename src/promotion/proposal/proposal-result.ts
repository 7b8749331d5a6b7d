import type {Verdict} from '../../generated/documents.ts';
import type {PullRequest} from '../../github/pull-requests.ts';
import type {VerbResult} from '../../kernel/verb.ts';
import type {GateOutcome} from '../gate/gate-result.ts';
import type {DefaultBranch} from '../../git/default-branch.ts';
import {nextStepBlock, type NextStep} from './next-steps.ts';
import type {promotionFiles} from './promotion-files.ts';
import {reportPath} from './report-files.ts';

export type ProposalResult = VerbResult<'pull-request' | 'url' | 'verdict' | 'branch' | 'report' | 'changed'>;

/** A promotion as it is on its branch. */
export interface WrittenProposal {
  readonly branch: string;
  readonly base: DefaultBranch;
  readonly head: string;
  /** Whether the branch moved. */
  readonly changed: boolean;
  readonly made: Awaited<ReturnType<typeof promotionFiles>>;
  /** Path of the configuration. */
  readonly config: string;
}

/** What `propose` hands back where there is nothing to propose, and what was closed for it. */
export function nothingProposed(
  branch: string,
  reason: string,
  closed: readonly PullRequest[] = [],
): ProposalResult {
  const outputs = {
    'pull-request': '',
    url: '',
    verdict: 'not-applicable',
    branch,
    report: '',
    changed: closed.length > 0,
  };
  const numbers = closed.map(({number}) => number);
  const also = closed.map(({number}) => ` Pull request ${number} was closed.`).join('');
  return {
    outputs,
    headline: `${reason}${also}`,
    conclusion: 'success',
    document: {...outputs, reason, closed: numbers},
  };
}

/**
 * What `propose` hands back with a pull request. A failed verdict is no failure of the proposal: the pull request shows
 * it, and its status blocks the merge.
 */
export function proposedResult(of: {
  verdict: Verdict;
  /** What the gate says of the whole pull request. */
  outcome: GateOutcome;
  pull: PullRequest;
  branch: string;
  changed: boolean;
  page: (path: string) => string;
}): ProposalResult {
  const {verdict, outcome, pull, branch, changed, page} = of;
  const report = reportPath(verdict);
  return {
    outputs: {
      'pull-request': pull.number,
      url: pull.url,
      verdict: outcome.verdict,
      branch,
      report,
      changed: changed,
    },
    document: {pullRequest: pull.number, url: pull.url, branch, report, changed, verdict},
    summary: `## ${outcome.line}\n\nPull request [#${pull.number}](${pull.url}), [report](${page(report)}).`,
    headline: `Pull request ${pull.number} for ${verdict.model} ${verdict.version}: ${outcome.line}.`,
    conclusion: 'success',
  };
}

/** What it hands back with a branch alone, where there is no GitHub. */
export function branchResult(of: {
  verdict: Verdict;
  /** What the gate says of the whole branch. */
  outcome: GateOutcome;
  branch: string;
  changed: boolean;
  next: readonly NextStep[];
}): ProposalResult {
  const {verdict, outcome, branch, changed, next} = of;
  const report = reportPath(verdict);
  return {
    outputs: {'pull-request': '', url: '', verdict: outcome.verdict, branch, report, changed},
    document: {branch, report, changed, verdict, next: next.map(({command}) => command)},
    summary: `## ${outcome.line}\n\n${nextStepBlock(next)}`,
    headline: `Branch ${branch} for ${verdict.model} ${verdict.version}: ${outcome.line}.`,
    conclusion: 'success',
  };
}
