import type {PageResponse} from '../contract.ts';
import {readChecks} from './checks.ts';
import {commitList} from './commit-list.ts';
import {conversationEntries, labelBadges, openingEntry, readComments} from './conversation.ts';
import {diffFiles} from './diff.ts';
import {listAt, textAt} from './fields.ts';
import {html} from './html.ts';
import {missing, page, redirect} from './layout.ts';
import {encodePath} from './links.ts';
import {mergeBox} from './merge-box.ts';
import {stateBadge} from './outcome.ts';
import {pullState} from './pull-state.ts';
import type {RepositoryScope} from './scope.ts';

/** One pull request; GitHub's addresses of its tabs lead to the part of the page. */
export async function pullPage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const [number = '', part] = rest;
  if (part === undefined) return showPull(scope, number);
  const anchors: ReadonlyMap<string, string> = new Map([
    ['files', 'files'],
    ['commits', 'commits'],
    ['checks', 'merge'],
    ['merge', 'merge'],
  ]);
  const anchor = anchors.get(part);
  if (anchor === undefined) return missing(`A pull request has no page ${part}.`, scope);
  return redirect(`${scope.base}/pull/${encodeURIComponent(number)}#${anchor}`);
}

/** The page of a pull request; `problem` says why a merge that was just asked for failed, with its status. */
export async function showPull(
  scope: RepositoryScope,
  number: string,
  problem?: {readonly status: number; readonly words: string},
): Promise<PageResponse> {
  if (!/^\d{1,10}$/.test(number)) return missing('The number of a pull request is a number.', scope);
  const path = `${scope.api}/pulls/${number}`;
  const pull = await scope.get(path);
  if (pull === undefined) {
    const issue = await scope.get(`${scope.api}/issues/${number}`);
    return issue === undefined
      ? missing(`There is no pull request ${number}.`, scope)
      : redirect(`${scope.base}/issues/${number}`);
  }
  const head = textAt(pull, 'head', 'sha');
  const [comments, reviews, commits, files, checks] = await Promise.all([
    readComments(scope, number),
    scope.list(`${path}/reviews?per_page=100`),
    scope.list(`${path}/commits?per_page=100`),
    scope.list(`${path}/files?per_page=100`),
    readChecks(scope, head),
  ]);
  const state = pullState(pull);
  const talk = comments.length + reviews.length;
  const body = html`<header class="subject">
      <h1>${textAt(pull, 'title')} <span class="muted">#${number}</span></h1>
      <p>
        ${stateBadge(state)} <strong>${textAt(pull, 'user', 'login')}</strong>
        <span class="muted"
          >${['Open', 'Draft'].includes(state.words) ? 'wants' : 'asked'} to merge ${commits.length}
          ${commits.length === 1 ? 'commit' : 'commits'} into</span
        >
        ${branch(scope, pull, 'base')} <span class="muted">from</span> ${branch(scope, pull, 'head')}
      </p>
      ${listAt(pull, 'labels').length > 0 && html`<p>${labelBadges(listAt(pull, 'labels'))}</p>`}
    </header>
    <nav class="parts" aria-label="Parts of this pull request">
      <ul>
        <li>
          <a href="#conversation">Conversation <span class="count">${talk}</span></a>
        </li>
        <li>
          <a href="#merge">Checks and merge <span class="count">${checks.length}</span></a>
        </li>
        <li>
          <a href="#commits">Commits <span class="count">${commits.length}</span></a>
        </li>
        <li>
          <a href="#files">Files <span class="count">${files.length}</span></a>
        </li>
      </ul>
    </nav>
    <section id="conversation" aria-labelledby="conversation-title">
      <h2 id="conversation-title" class="unseen">Conversation</h2>
      ${openingEntry(scope, pull)} ${conversationEntries(scope, comments, reviews)}
    </section>
    ${mergeBox(scope, pull, checks, problem?.words)}
    <section class="card" id="commits" aria-labelledby="commits-title">
      <header class="card-head"><h2 id="commits-title">Commits</h2></header>
      ${commitList(scope, commits)}
    </section>
    <section id="files" aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      ${diffFiles(scope, files, head)}
    </section>`;
  return page({
    title: `${textAt(pull, 'title')} · Pull request #${number}`,
    scope,
    tab: 'Pull requests',
    body,
    status: problem?.status ?? 200,
  });
}

function branch(scope: RepositoryScope, pull: unknown, side: 'base' | 'head'): ReturnType<typeof html> {
  const ref = textAt(pull, side, 'ref');
  return html`<a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${ref}</a>`;
}
