import {textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {shortSha} from './links.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** Commits as the API lists them, newest first or as given: subject, author, when, short name. */
export function commitList(scope: RepositoryScope, commits: readonly unknown[]): Markup {
  return html`<ul class="rows">
    ${commits.map((commit) => row(scope, commit))}
  </ul>`;
}

/** The first line of a commit's message. */
export function subjectOf(commit: unknown): string {
  return textAt(commit, 'commit', 'message').split('\n')[0] ?? '';
}

/** Who wrote a commit: the login where there is one, else the name in Git. */
export function authorOf(commit: unknown): string {
  return textAt(commit, 'author', 'login') || textAt(commit, 'commit', 'author', 'name') || 'unknown';
}

function row(scope: RepositoryScope, commit: unknown): Content {
  const sha = textAt(commit, 'sha');
  const href = `${scope.base}/commit/${encodeURIComponent(sha)}`;
  return html`<li class="row">
    <div class="grow">
      <a class="title" href="${href}">${subjectOf(commit) || '(no message)'}</a>
      <p class="muted small">
        ${authorOf(commit)} committed ${timeAgo(textAt(commit, 'commit', 'author', 'date'), scope.now)}
      </p>
    </div>
    <a class="sha" href="${href}">${shortSha(sha)}</a>
  </li>`;
}
