import type {WorkflowRun} from '../contract.ts';
import {listAt, numberAt, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import type {RepositoryScope} from './scope.ts';

/** The forms that answer for an environment whose reviewers a run waits for: one for each, without any script. */
export async function reviewForms(scope: RepositoryScope, run: WorkflowRun): Promise<Content> {
  if (run.status !== 'waiting') return undefined;
  const pending = await scope.get(`${scope.api}/actions/runs/${run.id}/pending_deployments`);
  if (!Array.isArray(pending)) return undefined;
  return pending.map((one: unknown) => {
    const environment = (one as {environment?: unknown}).environment; // an object of JSON
    const reviewers = listAt(one, 'reviewers').map((each) =>
      textAt((each as {reviewer?: unknown}).reviewer, 'login'),
    );
    return html`<form method="post" action="${scope.base}/actions/runs/${run.id}/review" class="rerun-form">
      <p>Deploying to <strong>${textAt(environment, 'name')}</strong> waits for ${reviewers.join(' or ')}.</p>
      <input type="hidden" name="token" value="${scope.formToken}" />
      <input type="hidden" name="environment" value="${numberAt(environment, 'id')}" />
      <button type="submit" name="state" value="approved" class="plain">Approve</button>
      <button type="submit" name="state" value="rejected" class="plain">Reject</button>
    </form>`;
  });
}
