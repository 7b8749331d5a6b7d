import {deploymentRef, environmentUrl, withStatus, type Deployment} from './deployment.ts';
import {listAt, textAt} from './fields.ts';
import {html, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {outcomeLabel} from './outcome.ts';
import type {RepositoryScope} from './scope.ts';
import {timeAgo} from './times.ts';

/** One tile per environment (or for `only` one) with what runs there; `known` are deployments that were read already. */
export async function environmentTiles(
  scope: RepositoryScope,
  known: readonly Deployment[],
  only: string | undefined,
): Promise<Markup[]> {
  const declared = listAt(await scope.get(`${scope.api}/environments?per_page=100`), 'environments');
  const names = new Set([
    ...declared.map((environment) => textAt(environment, 'name')),
    ...known.map(({deployment}) => textAt(deployment, 'environment')),
  ]);
  const wanted = [...names].filter((name) => only === undefined || name === only).sort();
  return Promise.all(wanted.map(async (name) => tile(scope, name, await liveIn(scope, name, known))));
}

/** The newest deployment to an environment that succeeded: what runs there. */
async function liveIn(
  scope: RepositoryScope,
  name: string,
  known: readonly Deployment[],
): Promise<Deployment | undefined> {
  const succeeded = ({status}: Deployment): boolean => textAt(status, 'state') === 'success';
  const live = known.find((one) => textAt(one.deployment, 'environment') === name && succeeded(one));
  if (live !== undefined) return live;
  const query = new URLSearchParams({environment: name, per_page: '10'});
  const more = await scope.list(`${scope.api}/deployments?${query.toString()}`);
  return (await Promise.all(more.map(async (deployment) => withStatus(scope, deployment)))).find(succeeded);
}

function tile(scope: RepositoryScope, name: string, live: Deployment | undefined): Markup {
  return html`<li class="card tile">
    <h2>${icon('rocket')} <a href="${scope.base}/deployments/${encodeURIComponent(name)}">${name}</a></h2>
    ${
      live === undefined
        ? html`<p class="muted">No successful deployment.</p>`
        : html`<p>
              ${outcomeLabel({tone: 'good', icon: 'check', words: 'Live'})}
              ${deploymentRef(scope, live.deployment)}
            </p>
            <p class="muted small">since ${timeAgo(textAt(live.status, 'created_at'), scope.now)}</p>
            ${environmentUrl(scope, live.status)}`
    }
  </li>`;
}
