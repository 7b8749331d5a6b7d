import type {PageResponse} from '../contract.ts';
import {listAt, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {encodePath} from './links.ts';
import type {Scope} from './scope.ts';
import {timeAgo} from './times.ts';

const size = 100;

/** The repositories of this forge. */
export async function repositoriesPage(scope: Scope): Promise<PageResponse> {
  const {url} = scope.request;
  const found = await scope.get(`/user/repos?per_page=${size}&page=${pageNumber(url)}`);
  const repositories = listAt(found);
  const body = html`<h1>Repositories</h1>
    <section class="card" aria-label="Repositories">
      ${
        repositories.length === 0
          ? emptyState(
              'cube',
              found === undefined ? 'The list of repositories cannot be read.' : 'No repositories yet.',
              html`The page of a repository is <code>/owner/name</code>.`,
            )
          : html`<ul class="rows">
              ${repositories.map((repository) => row(scope, repository))}
            </ul>`
      }
    </section>
    ${pager(url, repositories.length, size)}`;
  return page({title: 'Repositories', body});
}

function row(scope: Scope, repository: unknown): Content {
  const name = textAt(repository, 'full_name');
  const changed = textAt(repository, 'pushed_at') || textAt(repository, 'updated_at');
  return html`<li class="row">
    ${icon('cube')}
    <div class="grow">
      <a class="title" href="/${encodePath(name)}">${name}</a>
      ${textAt(repository, 'description') !== '' && html`<p>${textAt(repository, 'description')}</p>`}
    </div>
    <span class="muted small">${changed !== '' && html`changed ${timeAgo(changed, scope.now)}`}</span>
  </li>`;
}
