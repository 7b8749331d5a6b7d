import {type IssueDocument, type PullDocument, isPull} from '../state/documents.ts';
import {notFound} from './answer.ts';
import {type Call, idParam} from './call.ts';

/** GitHub cuts nothing off: longer bodies of issues, comments and reviews are refused. */
export const bodyLimit = 65_536;

/** The issue or pull request of the path, or a 404. */
export function issueOf(call: Call): IssueDocument {
  const issue = call.world.store.get('issue', call.repo.slug, idParam(call, 'issue_number'));
  if (!issue) throw notFound();
  return issue;
}

/** The pull request of the path, or a 404. */
export function pullOf(call: Call): PullDocument {
  const issue = call.world.store.get('issue', call.repo.slug, idParam(call, 'pull_number'));
  if (!isPull(issue)) throw notFound();
  return issue;
}
