import type {PageResponse} from '../contract.ts';
import {at, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {encodePath, shortSha} from './links.ts';
import type {RepositoryScope} from './scope.ts';

const size = 100;

/** The branches, the default one first. */
export async function branchesPage(scope: RepositoryScope): Promise<PageResponse> {
  const {url} = scope.request;
  const branches = await scope.list(`${scope.api}/branches?per_page=${size}&page=${pageNumber(url)}`);
  const rank = (branch: unknown): number => (textAt(branch, 'name') === scope.defaultBranch ? 0 : 1);
  const sorted = branches.toSorted(
    (a, b) => rank(a) - rank(b) || textAt(a, 'name').localeCompare(textAt(b, 'name'), 'en'),
  );
  const body = html`<h1>Branches</h1>
    <section class="card" aria-label="Branches">
      ${
        sorted.length === 0
          ? emptyState('branch', 'No branches yet.')
          : html`<ul class="rows">
              ${sorted.map((branch) => row(scope, branch))}
            </ul>`
      }
    </section>
    ${pager(url, branches.length, size)}`;
  return page({title: 'Branches', scope, tab: 'Branches', body});
}

function row(scope: RepositoryScope, branch: unknown): Content {
  const name = textAt(branch, 'name');
  const sha = textAt(branch, 'commit', 'sha');
  return html`<li class="row">
    ${icon('branch')}
    <div class="grow">
      <a class="title" href="${scope.base}/tree/${encodePath(name)}">${name}</a>
      ${name === scope.defaultBranch && html`<span class="badge">default</span>`}
      ${at(branch, 'protected') === true && html`<span class="badge">protected</span>`}
    </div>
    <span class="ends"
      ><a href="${scope.base}/commits/${encodePath(name)}">History</a>
      <a class="sha" href="${scope.base}/commit/${encodeURIComponent(sha)}">${shortSha(sha)}</a></span
    >
  </li>`;
}
