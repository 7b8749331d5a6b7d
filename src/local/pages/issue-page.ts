import type {PageResponse} from '../contract.ts';
import {conversationEntries, labelBadges, openingEntry, readComments} from './conversation.ts';
import {at, listAt, textAt} from './fields.ts';
import {html} from './html.ts';
import {missing, page, redirect} from './layout.ts';
import {stateBadge} from './outcome.ts';
import {issueState} from './pull-state.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** One issue with its labels and comments. */
export async function issuePage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const number = rest[0] ?? '';
  if (!/^\d{1,10}$/.test(number)) return missing('The number of an issue is a number.', scope);
  const issue = await scope.get(`${scope.api}/issues/${number}`);
  if (issue === undefined) return missing(`There is no issue ${number}.`, scope);
  if (at(issue, 'pull_request') !== undefined) return redirect(`${scope.base}/pull/${number}`);
  const comments = await readComments(scope, number);
  const labels = listAt(issue, 'labels');
  const closed = textAt(issue, 'closed_at');
  const body = html`<header class="subject">
      <h1>${textAt(issue, 'title')} <span class="muted">#${number}</span></h1>
      <p>
        ${stateBadge(issueState(issue))} <strong>${textAt(issue, 'user', 'login')}</strong>
        <span class="muted"
          >opened this ${timeAgo(textAt(issue, 'created_at'), scope.now)} · ${comments.length}
          ${comments.length === 1 ? 'comment' : 'comments'}${closed !== '' && html` · closed ${timeAgo(closed, scope.now)}`}</span
        >
      </p>
      ${labels.length > 0 && html`<p><span class="unseen">Labels: </span>${labelBadges(labels)}</p>`}
    </header>
    <section aria-labelledby="conversation-title">
      <h2 id="conversation-title" class="unseen">Conversation</h2>
      ${openingEntry(scope, issue)} ${conversationEntries(scope, comments, [])}
    </section>`;
  return page({title: `${textAt(issue, 'title')} · Issue #${number}`, scope, tab: 'Issues', body});
}
