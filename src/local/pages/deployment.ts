import {textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {encodePath, safeHref, shortSha} from './links.ts';
import type {RepositoryScope} from './scope.ts';

/** A deployment with its newest status, which is undefined while there is none. */
export interface Deployment {
  readonly deployment: unknown;
  readonly status: unknown;
}

/** Reads the newest status of a deployment. */
export async function withStatus(scope: RepositoryScope, deployment: unknown): Promise<Deployment> {
  const path = `${scope.api}/deployments/${textAt(deployment, 'id')}/statuses?per_page=1`;
  return {deployment, status: (await scope.list(path))[0]};
}

/** The ref and the commit that were deployed. */
export function deploymentRef(scope: RepositoryScope, deployment: unknown): Markup {
  const ref = textAt(deployment, 'ref');
  const sha = textAt(deployment, 'sha');
  const named = /^[\da-f]{40}$/.test(ref) ? shortSha(ref) : ref;
  return html`<a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${named}</a
    >${sha !== '' && sha !== ref && html` <a class="sha" href="${scope.base}/commit/${encodeURIComponent(sha)}">${shortSha(sha)}</a>`}`;
}

/** The address where the environment answers, as its status says. */
export function environmentUrl(scope: RepositoryScope, status: unknown): Content {
  const href = safeHref(textAt(status, 'environment_url'), scope.forge);
  return (
    href !== undefined && html`<a href="${href}" rel="noreferrer">${textAt(status, 'environment_url')}</a>`
  );
}
