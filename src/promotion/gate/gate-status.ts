import type {CommitStatus} from '../../github/statuses.ts';

/** Name of the commit status that branch protection can require. */
const gateContext = 'cairn/gate';

/** How a verdict looks as a commit status; too little data keeps the merge waiting without calling it wrong. */
export function gateStatus(
  verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable',
  description: string,
  targetUrl: string | undefined,
): CommitStatus {
  const state = verdict === 'fail' ? 'failure' : verdict === 'inconclusive' ? 'pending' : 'success';
  return {context: gateContext, state, description, targetUrl};
}
