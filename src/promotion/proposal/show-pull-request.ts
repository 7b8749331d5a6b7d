import {plotsFolder} from '../../experiments/plots.ts';
import {blobUrl} from '../../github/blob-url.ts';
import type {Context} from '../../kernel/context.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {reportTitle} from '../../report/promotion/report-title.ts';
import {verdictOf} from '../gate/judge-proposal.ts';
import {settleProposal} from '../gate/settle-proposal.ts';
import {keepPullRequest} from './keep-pull-request.ts';
import {proposalBody} from './proposal-body.ts';
import {proposedResult, type ProposalResult, type WrittenProposal} from './proposal-result.ts';
import {keepOne, type StandingProposals} from './standing-proposals.ts';

/** Shows a promotion branch as its one pull request, with the report as text and the commit status `cairn/gate`. */
export async function showPullRequest(
  context: Context & {readonly github: GitHub},
  standing: StandingProposals,
  {branch, base, head, changed, made, config}: WrittenProposal,
): Promise<ProposalResult> {
  const {github, log} = context;
  const {verdict} = made.facts;
  const page = (path: string): string => blobUrl(github, head, path);
  const {pull, updated} = await keepPullRequest(github, await keepOne(standing, base.name), {
    branch,
    base: base.name,
    title: reportTitle(verdict),
    waiting: context,
    bodyOf: (before) =>
      proposalBody(before, made.facts, {
        charts: made.charts,
        blobUrl: page,
        plotUrl: (path) => blobUrl(github, made.facts.plots?.commit ?? head, `${plotsFolder}/${path}`),
      }),
  });
  // As `gate` judges it: what people approved before counts only where the branch did not move since.
  const {outcome, judgement} = await settleProposal(context, {head, base, pull, config});
  log.info(`Pull request ${pull.number}: ${outcome.line}.`);
  return proposedResult({
    verdict: verdictOf(judgement, verdict) ?? verdict,
    outcome,
    pull,
    branch,
    changed: changed || updated,
    page,
  });
}
