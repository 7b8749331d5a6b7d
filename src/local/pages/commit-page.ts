import type {PageResponse} from '../contract.ts';
import {checkList, readChecks} from './checks.ts';
import {authorOf, subjectOf} from './commit-list.ts';
import {diffFiles} from './diff.ts';
import {listAt, textAt} from './fields.ts';
import {html} from './html.ts';
import {missing, page} from './layout.ts';
import {shortSha} from './links.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** One commit: message, parents, statuses and checks, changes. */
export async function commitPage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const asked = rest[0] ?? '';
  const commit = await scope.get(`${scope.api}/commits/${encodeURIComponent(asked)}`);
  if (commit === undefined) return missing(`There is no commit ${asked}.`, scope);
  const sha = textAt(commit, 'sha');
  const message = textAt(commit, 'commit', 'message').split('\n').slice(1).join('\n').trim();
  const checks = await readChecks(scope, sha);
  const body = html`<h1>${subjectOf(commit) || '(no message)'}</h1>
    <p class="muted">
      ${authorOf(commit)} committed ${timeAgo(textAt(commit, 'commit', 'author', 'date'), scope.now)}
    </p>
    ${message !== '' && html`<pre class="message">${message}</pre>`}
    <dl class="facts">
      <div>
        <dt>Commit</dt>
        <dd><code>${sha}</code></dd>
      </div>
      ${listAt(commit, 'parents').map(
        (parent) =>
          html`<div>
            <dt>Parent</dt>
            <dd>
              <a class="sha" href="${scope.base}/commit/${encodeURIComponent(textAt(parent, 'sha'))}"
                >${shortSha(textAt(parent, 'sha'))}</a
              >
            </dd>
          </div>`,
      )}
      <div>
        <dt>Files</dt>
        <dd><a href="${scope.base}/tree/${encodeURIComponent(sha)}">Browse at this commit</a></dd>
      </div>
    </dl>
    ${
      checks.length > 0 &&
      html`<section class="card" aria-labelledby="checks">
        <header class="card-head"><h2 id="checks">Checks</h2></header>
        ${checkList(scope, checks)}
      </section>`
    }
    <section aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      ${diffFiles(scope, listAt(commit, 'files'), sha)}
    </section>`;
  return page({title: `${subjectOf(commit)} (${shortSha(sha)})`, scope, tab: 'Code', body});
}
