import type {WorkflowRun} from '../contract.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import type {RepositoryScope} from './scope.ts';

/** The form that runs a run again (without any script): all its jobs, or those that failed. */
export function rerunForm(scope: RepositoryScope, run: WorkflowRun): Content {
  const hasFailed = run.jobs.some(({conclusion}) => conclusion !== 'success' && conclusion !== 'skipped');
  return html`<form method="post" action="${scope.base}/actions/runs/${run.id}/rerun" class="rerun-form">
    <input type="hidden" name="token" value="${scope.formToken}" />
    <button type="submit" name="jobs" value="all" class="plain">${icon('play')} Re-run</button>
    ${hasFailed && html`<button type="submit" name="jobs" value="failed" class="plain">Re-run failed jobs</button>`}
  </form>`;
}
