import type {PageResponse} from '../contract.ts';
import {labelBadges} from './conversation.ts';
import {listAt, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {outcomeIcon} from './outcome.ts';
import {pullState} from './pull-state.ts';
import type {RepositoryScope} from './scope.ts';
import {stateFilter, stateWanted} from './state-filter.ts';
import {timeAgo} from './times.ts';

const size = 50;

/** The pull requests, newest first, filtered by state. */
export async function pullsPage(scope: RepositoryScope): Promise<PageResponse> {
  const {url} = scope.request;
  const state = stateWanted(url);
  const pulls = await scope.list(
    `${scope.api}/pulls?state=${state}&per_page=${size}&page=${pageNumber(url)}`,
  );
  const body = html`<header class="subject">
      <h1>Pull requests</h1>
      ${stateFilter(state)}
    </header>
    <section class="card" aria-label="Pull requests">
      ${
        pulls.length === 0
          ? emptyState(
              'pull',
              state === 'open' ? 'No open pull requests.' : 'No pull requests here.',
              'Cairn proposes a promotion as a pull request.',
            )
          : html`<ul class="rows">
              ${pulls.map((pull) => row(scope, pull))}
            </ul>`
      }
    </section>
    ${pager(url, pulls.length, size)}`;
  return page({title: 'Pull requests', scope, tab: 'Pull requests', body});
}

function row(scope: RepositoryScope, pull: unknown): Content {
  const number = textAt(pull, 'number');
  const state = pullState(pull);
  const when = textAt(pull, 'merged_at') || textAt(pull, 'closed_at') || textAt(pull, 'created_at');
  return html`<li class="row">
    ${outcomeIcon(state)}
    <div class="grow">
      <a class="title" href="${scope.base}/pull/${number}">${textAt(pull, 'title')}</a>
      ${labelBadges(listAt(pull, 'labels'))}
      <p class="muted small">
        #${number} by ${textAt(pull, 'user', 'login')},
        ${state.words === 'Open' || state.words === 'Draft' ? 'opened' : state.words.toLowerCase()}
        ${timeAgo(when, scope.now)}
      </p>
    </div>
    <span class="ref">${textAt(pull, 'head', 'ref')}</span>
  </li>`;
}
