import type {PageResponse} from '../contract.ts';
import {labelBadges} from './conversation.ts';
import {at, listAt, numberAt, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {outcomeIcon} from './outcome.ts';
import {issueState} from './pull-state.ts';
import type {RepositoryPage, RepositoryScope} from './scope.ts';
import {stateFilter, stateWanted} from './state-filter.ts';
import {timeAgo} from './times.ts';

const size = 100;

/** The issues, without the pull requests that the API lists among them. */
export const issuesPage: RepositoryPage = async (scope): Promise<PageResponse> => {
  const {url} = scope.request;
  const state = stateWanted(url);
  const listed = await scope.list(
    `${scope.api}/issues?state=${state}&per_page=${size}&page=${pageNumber(url)}`,
  );
  const issues = listed.filter((issue) => at(issue, 'pull_request') === undefined);
  const body = html`<header class="subject">
      <h1>Issues</h1>
      ${stateFilter(state)}
    </header>
    <section class="card" aria-label="Issues">
      ${
        issues.length === 0
          ? emptyState(
              'check',
              state === 'open' ? 'No open issues.' : 'No issues here.',
              'Drift checks open one issue per model.',
            )
          : html`<ul class="rows">
              ${issues.map((issue) => row(scope, issue))}
            </ul>`
      }
    </section>
    ${pager(url, listed.length, size)}`;
  return page({title: 'Issues', scope, tab: 'Issues', body});
};

function row(scope: RepositoryScope, issue: unknown): Content {
  const number = textAt(issue, 'number');
  const comments = numberAt(issue, 'comments') ?? 0;
  return html`<li class="row">
    ${outcomeIcon(issueState(issue))}
    <div class="grow">
      <a class="title" href="${scope.base}/issues/${number}">${textAt(issue, 'title')}</a>
      ${labelBadges(listAt(issue, 'labels'))}
      <p class="muted small">
        #${number} opened ${timeAgo(textAt(issue, 'created_at'), scope.now)} by
        ${textAt(issue, 'user', 'login')}
      </p>
    </div>
    ${comments > 0 && html`<span class="muted">${icon('comment')} ${comments}<span class="unseen"> comments</span></span>`}
  </li>`;
}
