import {textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {outcomeLabel, outcomeOf} from './outcome.ts';
import {bodyMarkdown, type RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** All comments of an issue or pull request, page by page. */
export async function readComments(scope: RepositoryScope, number: string): Promise<unknown[]> {
  const comments: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const more = await scope.list(`${scope.api}/issues/${number}/comments?per_page=100&page=${page}`);
    comments.push(...more);
    if (more.length < 100) break;
  }
  return comments;
}

const mostPages = 20;

/** The opening body of an issue or pull request. */
export function openingEntry(scope: RepositoryScope, subject: unknown): Markup {
  const body = textAt(subject, 'body');
  return entry({
    anchor: `issue-${textAt(subject, 'id')}`,
    author: textAt(subject, 'user', 'login'),
    did: 'opened this',
    when: timeAgo(textAt(subject, 'created_at'), scope.now),
    body: body === '' ? html`<p class="muted">No description was given.</p>` : bodyMarkdown(scope, body, 2),
  });
}

/** Comments and reviews in the order of time. */
export function conversationEntries(
  scope: RepositoryScope,
  comments: readonly unknown[],
  reviews: readonly unknown[],
): Markup {
  const entries = [
    ...comments.map((comment) => ({at: textAt(comment, 'created_at'), show: commentEntry(scope, comment)})),
    ...reviews.map((review) => ({at: textAt(review, 'submitted_at'), show: reviewEntry(scope, review)})),
  ];
  entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return html`${entries.map(({show}) => show)}`;
}

/** A label in neutral dress: colours that a repository chooses cannot be relied on to be readable. */
export function labelBadges(labels: readonly unknown[]): Content {
  return labels.map(
    (label) => html`<span class="label">${typeof label === 'string' ? label : textAt(label, 'name')}</span> `,
  );
}

function commentEntry(scope: RepositoryScope, comment: unknown): Markup {
  return entry({
    anchor: `issuecomment-${textAt(comment, 'id')}`,
    author: textAt(comment, 'user', 'login'),
    did: 'commented',
    when: timeAgo(textAt(comment, 'created_at'), scope.now),
    body: bodyMarkdown(scope, textAt(comment, 'body'), 2),
  });
}

function reviewEntry(scope: RepositoryScope, review: unknown): Markup {
  const body = textAt(review, 'body');
  return entry({
    anchor: `pullrequestreview-${textAt(review, 'id')}`,
    author: textAt(review, 'user', 'login'),
    did: html`reviewed: ${outcomeLabel(outcomeOf(textAt(review, 'state')))}`,
    when: timeAgo(textAt(review, 'submitted_at'), scope.now),
    body: body === '' ? undefined : bodyMarkdown(scope, body, 2),
  });
}

interface Entry {
  readonly anchor: string;
  readonly author: string;
  readonly did: Content;
  readonly when: Markup;
  readonly body: Content;
}

function entry({anchor, author, did, when, body}: Entry): Markup {
  return html`<article class="card entry" id="${anchor}">
    <header class="card-head">
      <span
        >${icon('comment')} <strong>${author || 'ghost'}</strong>
        <span class="muted">${did} ${when}</span></span
      >
    </header>
    ${body !== undefined && html`<div class="prose pad">${body}</div>`}
  </article>`;
}
