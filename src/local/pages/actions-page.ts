import type {PageResponse, WorkflowRun} from '../contract.ts';
import {html, type Content} from './html.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {outcomeIcon, outcomeOf} from './outcome.ts';
import {runPage} from './run-page.ts';
import {runRefLink} from './run-ref.ts';
import type {RepositoryScope} from './scope.ts';
import {duration, timeAgo} from './times.ts';

const size = 50;

/** The workflow runs, newest first, of all workflows or one; `/runs/ID` is the page of a run. */
export async function actionsPage(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  if (rest[0] === 'runs' && rest.length > 1) return runPage(scope, rest.slice(1));
  const {url} = scope.request;
  const all = scope.forge.runs(scope.slug).toSorted((a, b) => b.id - a.id);
  // GitHub's addresses name a workflow by its file: /actions/workflows/train.yml
  const file = rest[0] === 'workflows' ? rest[1] : undefined;
  const chosen = file === undefined ? all : all.filter((run) => fileOf(run) === file);
  const number = pageNumber(url);
  const runs = chosen.slice((number - 1) * size, number * size);
  const title = file === undefined ? 'All workflows' : (chosen[0]?.workflowName ?? file);
  const body = html`<div class="columns side-first">
    <nav class="side" aria-label="Workflows">
      <ul>
        ${sideLink(scope, 'All workflows', undefined, file)}${[...workflows(all)].map(([path, name]) => sideLink(scope, name, path, file))}
      </ul>
    </nav>
    <div>
      <h1>${title}</h1>
      <section class="card" aria-label="Workflow runs">
        ${
          runs.length === 0
            ? emptyState(
                'play',
                'No workflow has run yet.',
                'Workflows in .github/workflows start with their events.',
              )
            : html`<ul class="rows">
                ${runs.map((run) => row(scope, run))}
              </ul>`
        }
      </section>
      ${pager(url, runs.length, size)}
    </div>
  </div>`;
  return Promise.resolve(page({title: 'Actions', scope, tab: 'Actions', body}));
}

function workflows(runs: readonly WorkflowRun[]): Map<string, string> {
  const names = runs.map((run) => [fileOf(run), run.workflowName] as const);
  return new Map(names.sort((a, b) => a[1].localeCompare(b[1], 'en')));
}

function sideLink(
  scope: RepositoryScope,
  name: string,
  file: string | undefined,
  current: string | undefined,
): Content {
  const href =
    file === undefined
      ? `${scope.base}/actions`
      : `${scope.base}/actions/workflows/${encodeURIComponent(file)}`;
  return html`<li><a href="${href}" ${file === current ? html` aria-current="page"` : ''}>${name}</a></li>`;
}

function row(scope: RepositoryScope, run: WorkflowRun): Content {
  const took =
    run.status === 'completed' ? duration(run.startedAt ?? run.createdAt, run.updatedAt) : undefined;
  return html`<li class="row">
    ${outcomeIcon(outcomeOf(run.status, run.conclusion))}
    <div class="grow">
      <a class="title" href="${scope.base}/actions/runs/${run.id}">${run.displayTitle || run.workflowName}</a>
      <p class="muted small">
        <strong>${run.workflowName}</strong> #${run.runNumber}: ${run.event} by ${run.actor}
      </p>
    </div>
    ${runRefLink(scope, run)}
    <span class="when muted small"
      >${timeAgo(run.startedAt ?? run.createdAt, scope.now)}${took !== undefined && html`<br />${took}`}</span
    >
  </li>`;
}

function fileOf({workflowPath}: WorkflowRun): string {
  return workflowPath.split('/').at(-1) ?? workflowPath;
}
