import type {PageResponse} from '../contract.ts';
import {textAt} from './fields.ts';
import {deploymentRef, environmentUrl, withStatus, type Deployment} from './deployment.ts';
import {environmentTiles} from './environment-tiles.ts';
import {html, type Content, type Markup} from './html.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {safeHref} from './links.ts';
import {outcomeLabel, outcomeOf} from './outcome.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

const size = 30;

/** What runs in each environment, and every deployment before; `/<environment>` shows one environment alone. */
export async function deploymentsPage(
  scope: RepositoryScope,
  rest: readonly string[],
): Promise<PageResponse> {
  const {url} = scope.request;
  const only = rest[0];
  const query = new URLSearchParams({per_page: String(size), page: String(pageNumber(url))});
  if (only !== undefined) query.set('environment', only);
  const listed = await scope.list(`${scope.api}/deployments?${query.toString()}`);
  const deployments = await Promise.all(listed.map(async (deployment) => withStatus(scope, deployment)));
  const tiles = pageNumber(url) === 1 ? await environmentTiles(scope, deployments, only) : [];
  const body = html`<h1>Deployments${only !== undefined && html` <span class="muted">to ${only}</span>`}</h1>
    ${only !== undefined && html`<p><a href="${scope.base}/deployments">All environments</a></p>`}
    ${
      tiles.length > 0 &&
      html`<ul class="tiles">
        ${tiles}
      </ul>`
    }
    <section class="card" aria-label="History of deployments">
      ${deployments.length === 0 ? emptyState('rocket', 'Nothing was deployed yet.', 'A release deploys what its stage should hold.') : table(scope, deployments)}
    </section>
    ${pager(url, listed.length, size)}`;
  return page({title: 'Deployments', scope, tab: 'Deployments', body});
}

function table(scope: RepositoryScope, deployments: readonly Deployment[]): Markup {
  return html`<div class="scroll">
    <table class="grid">
      <caption class="unseen">
        Deployments, newest first
      </caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Environment</th>
          <th scope="col">Ref</th>
          <th scope="col">Description</th>
          <th scope="col">When</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        ${deployments.map(
          ({deployment, status}) =>
            html`<tr>
              <td>${outcomeLabel(outcomeOf(textAt(status, 'state') || 'pending'))}</td>
              <td>${textAt(deployment, 'environment')}</td>
              <td>${deploymentRef(scope, deployment)}</td>
              <td>
                ${textAt(status, 'description') || textAt(deployment, 'description')}${logLink(scope, status)}
              </td>
              <td>${timeAgo(textAt(status, 'created_at') || textAt(deployment, 'created_at'), scope.now)}</td>
              <td>${environmentUrl(scope, status)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function logLink(scope: RepositoryScope, status: unknown): Content {
  const href = safeHref(textAt(status, 'log_url') || textAt(status, 'target_url'), scope.forge);
  return href !== undefined && html` · <a href="${href}">Log</a>`;
}
