import type {PageResponse, WorkflowRun} from '../contract.ts';
import {dispatchForm} from './dispatch-form.ts';
import {dispatchInputs} from './dispatch-inputs.ts';
import {listAt, textAt} from './fields.ts';
import {html, type Content} from './html.ts';
import {icon} from './icons.ts';
import {emptyState, page, pageNumber, pager} from './layout.ts';
import {outcomeIcon, outcomeOf} from './outcome.ts';
import {runPage} from './run-page.ts';
import {runRefLink} from './run-ref.ts';
import type {RepositoryScope} from './scope.ts';
import {duration, timeAgo} from './times.ts';

const size = 50;

/**
 * The workflow runs, newest first, of all workflows or one, which a person can start from here; `/runs/ID` is the page of a
 * run. `?after=ID` follows until a newer run has ended.
 */
export async function actionsPage(
  scope: RepositoryScope,
  rest: readonly string[],
  problem?: {status: number; words: string},
): Promise<PageResponse> {
  if (rest[0] === 'runs' && rest.length > 1) return runPage(scope, rest.slice(1));
  const {url} = scope.request;
  const all = scope.forge.runs(scope.slug).toSorted((a, b) => b.id - a.id);
  // GitHub's addresses name a workflow by its file: /actions/workflows/train.yml
  const file = rest[0] === 'workflows' ? rest[1] : undefined;
  const chosen = file === undefined ? all : all.filter((run) => fileOf(run) === file);
  const number = pageNumber(url);
  const runs = chosen.slice((number - 1) * size, number * size);
  const names = await workflows(scope, all);
  const title = file === undefined ? 'All workflows' : (names.get(file) ?? file);
  const follows = isAwaited(chosen[0], url.searchParams.get('after'));
  const body = html`<div class="columns side-first">
    <nav class="side" aria-label="Workflows">
      <ul>
        ${sideLink(scope, 'All workflows', undefined, file)}${[...names].map(([path, name]) => sideLink(scope, name, path, file))}
      </ul>
    </nav>
    <div>
      <h1>${title}</h1>
      ${
        problem !== undefined &&
        html`<div class="alarm" role="alert">
          ${icon('alert')}
          <div><strong>It was not started.</strong> ${problem.words}</div>
        </div>`
      }
      ${file !== undefined && (await startForm(scope, file))}
      ${follows && html`<p class="muted" role="status">This page looks again every 3 seconds.</p>`}
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
  return page({
    title: 'Actions',
    scope,
    tab: 'Actions',
    body,
    ...(problem !== undefined && {status: problem.status}),
    ...(follows && {refresh: 3}),
  });
}

/** Names by file: of all that ran, and of all that the default branch has, whether they ever ran or not. */
async function workflows(
  scope: RepositoryScope,
  runs: readonly WorkflowRun[],
): Promise<ReadonlyMap<string, string>> {
  const known = listAt(await scope.get(`${scope.api}/actions/workflows?per_page=100`), 'workflows');
  const names = [
    ...runs.toReversed().map((run) => [fileOf(run), run.workflowName] as const),
    ...known.map((one) => [lastOf(textAt(one, 'path')), textAt(one, 'name')] as const),
  ];
  return new Map([...new Map(names)].sort((a, b) => a[1].localeCompare(b[1], 'en')));
}

async function startForm(scope: RepositoryScope, file: string): Promise<Content> {
  const inputs = await dispatchInputs(scope, file);
  if (inputs === undefined) return undefined;
  const branches = (await scope.list(`${scope.api}/branches?per_page=100`)).map((one) => textAt(one, 'name'));
  return dispatchForm(scope, file, {inputs, branches});
}

/** Whether a run that was asked for has not come yet, or has not ended. */
function isAwaited(newest: WorkflowRun | undefined, after: string | null): boolean {
  if (after === null || !/^\d{1,15}$/.test(after)) return false;
  return newest === undefined || newest.id <= Number(after) || newest.status !== 'completed';
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
  return lastOf(workflowPath);
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
