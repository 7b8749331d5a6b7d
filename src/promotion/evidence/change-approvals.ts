import {pullRequestsOfCommit} from '../../github/reviews.ts';
import type {StagePolicy} from '../../policy/judge.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import type {JudgedMoment} from './assemble-evidence.ts';
import {asksForApprovals, noteUntold, readApprovals} from './read-approvals.ts';

/**
 * Who approved, where a rule of the stage asks; undefined where reviews cannot be read. A commit outside of a pull
 * request has no approval.
 */
export async function approvalsOfChange(
  {github, log}: Pick<Context, 'github' | 'log'>,
  policy: StagePolicy | undefined,
  {
    change,
    head,
    always = false,
  }: {
    change: {pull: number | undefined; queued: boolean};
    head: string;
    /** Read them though no rule asks: an override does. */
    always?: boolean;
  },
): Promise<Pick<JudgedMoment, 'approvals' | 'unreadTeams' | 'unknownCommits'>> {
  if (github === undefined || policy === undefined || !(always || asksForApprovals(policy)))
    return {approvals: undefined};
  try {
    const number = change.pull ?? (await pullRequestsOfCommit(github, head))[0];
    if (number === undefined) return {approvals: []};
    const read = await readApprovals(github, policy, {number, ...(!change.queued && {head})});
    noteUntold(read, log);
    const {approvals, unreadTeams, unknownCommits} = read;
    return {approvals, unreadTeams, unknownCommits};
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'CAIRN_GITHUB_REFUSED') throw error;
    log.warning(`Approvals cannot be judged: ${error.message}`);
    return {approvals: undefined};
  }
}
