import type {WorkflowRun} from '../contract.ts';
import {html, type Markup} from './html.ts';
import {encodePath, shortRef} from './links.ts';
import type {RepositoryScope} from './scope.ts';

/** What a run ran for: the pull request behind `refs/pull/N/merge`, else the branch or tag. */
export function runRefLink(scope: RepositoryScope, {ref}: WorkflowRun): Markup {
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  const name = shortRef(ref);
  return pull === undefined
    ? html`<a class="ref" href="${scope.base}/tree/${encodePath(name)}">${name}</a>`
    : html`<a class="ref" href="${scope.base}/pull/${pull}">#${pull}</a>`;
}
