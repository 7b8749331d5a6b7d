import type {GitHub} from '../../kernel/ports.ts';
import {ensureComment} from '../../github/issues.ts';
import {closePullRequest, type PullRequest} from '../../github/pull-requests.ts';
import {digestOf} from '../../kernel/digest.ts';
import {escapeMarkdown} from '../../text/markdown.ts';
import {isReported, withReport} from './marker-block.ts';

const closedMark = '<!-- cairn:closed -->';

/** Closes a pull request of ours that has no purpose any more, with the reason as a comment and in place of the report. */
export async function closeProposal(github: GitHub, pull: PullRequest, reason: string): Promise<void> {
  const words = `**Closed by Cairn:** ${escapeMarkdown(reason, 600)}`;
  const marker = `<!-- cairn:closed:${digestOf(reason).slice(7, 23)} -->`;
  // The comment first: a run that is cut off here finds it, and closes.
  await ensureComment(github, pull.number, {marker, body: words});
  await closePullRequest(github, pull, withReport(pull.body, `${words}\n\n${closedMark}`));
}

/** Whether a pull request that is neither open nor merged was closed by a person, which is a no to what it proposed. */
export function isRefused({open, merged, body}: PullRequest): boolean {
  return !open && !merged && isReported(body) && !body.includes(closedMark);
}
