import type {PageResponse} from '../contract.ts';
import {commitList} from './commit-list.ts';
import {html} from './html.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {encodePath} from './links.ts';
import {splitRefPath} from './ref-path.ts';
import type {RepositoryScope} from './scope.ts';

const size = 50;

/** The commits of a ref, or those that touched a path. */
export async function commitsPage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const {ref, path} =
    rest.length === 0 ? {ref: scope.defaultBranch, path: ''} : await splitRefPath(scope, rest);
  const {url} = scope.request;
  const query = new URLSearchParams({sha: ref, per_page: String(size), page: String(pageNumber(url))});
  if (path !== '') query.set('path', path);
  const commits = await scope.list(`${scope.api}/commits?${query.toString()}`);
  const body = html`<h1>Commits</h1>
    <p class="muted">
      on
      <a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${ref}</a
      >${path !== '' && html` that touch <code>${path}</code>`}
    </p>
    <section class="card" aria-label="Commits">
      ${commits.length === 0 ? emptyState('commit', 'No commits here.') : commitList(scope, commits)}
    </section>
    ${pager(url, commits.length, size)}`;
  return page({title: `Commits on ${ref}`, scope, tab: 'Code', body});
}
