import type {Annotation, PageResponse, WorkflowJob, WorkflowRun} from '../contract.ts';
import {listAt, numberAt, textAt} from './fields.ts';
import {html, type Content, type Markup} from './html.ts';
import {icon} from './icons.ts';
import {missing, page} from './layout.ts';
import {encodePath, shortSha} from './links.ts';
import {outcomeIcon, outcomeLabel, outcomeOf, stateBadge} from './outcome.ts';
import {runRefLink} from './run-ref.ts';
import {rerunForm} from './rerun-form.ts';
import {reviewForms} from './review-form.ts';
import {bodyMarkdown, type RepositoryScope} from './scope.ts';
import {stepLog} from './step-log.ts';
import {byteSize, duration, timeAgo} from './times.ts';

/** One run: summaries, annotations, artifacts, and each job's steps with their logs. */
export async function runPage(
  scope: RepositoryScope,
  rest: readonly string[],
  problem?: {status: number; words: string},
): Promise<PageResponse> {
  const id = Number(rest[0]);
  const run = Number.isSafeInteger(id) ? scope.forge.run(scope.slug, id) : undefined;
  if (run === undefined) return missing(`There is no run ${rest[0] ?? ''}.`, scope);
  const artifacts = listAt(
    await scope.get(`${scope.api}/actions/runs/${id}/artifacts?per_page=100`),
    'artifacts',
  );
  const query = scope.request.url.searchParams;
  // The attempt that was asked for starts a moment after it was asked for.
  const unfinished = run.status !== 'completed' || Number(query.get('attempt')) === run.runAttempt + 1;
  const following = unfinished && query.get('follow') === '1';
  const body = html`<p>
      <a
        href="${scope.base}/actions/workflows/${encodeURIComponent(run.workflowPath.split('/').at(-1) ?? '')}"
        >${run.workflowName}</a
      >
    </p>
    <header class="subject">
      <h1>${run.displayTitle || run.workflowName} <span class="muted">#${run.runNumber}</span></h1>
      <p>${stateBadge(outcomeOf(run.status, run.conclusion))} ${unfinished && follow(following)}</p>
    </header>
    ${problem !== undefined && alarm(run, problem.words)} ${await reviewForms(scope, run)}
    ${!unfinished && rerunForm(scope, run)} ${facts(scope, run)}
    <div class="columns side-first">
      <nav class="side" aria-label="Jobs">
        <ul>
          ${run.jobs.map((job) => html`<li><a href="#job-${job.id}">${outcomeIcon(outcomeOf(job.status, job.conclusion))} ${job.name}</a></li>`)}
        </ul>
      </nav>
      <div>
        ${annotationTable(scope, run)} ${run.jobs.map((job) => summaries(scope, job))}
        ${artifacts.length > 0 && artifactTable(artifacts)}
        ${run.jobs.map((job) => jobSection(job, scope.now))}
      </div>
    </div>`;
  return page({
    title: `${run.workflowName} #${run.runNumber}`,
    scope,
    tab: 'Actions',
    body,
    ...(following ? {refresh: 3} : {}),
    ...(problem !== undefined && {status: problem.status}),
  });
}

function alarm({status}: WorkflowRun, words: string): Markup {
  const what = status === 'completed' ? 'It does not run again.' : 'Nothing was answered.';
  return html`<div class="alarm" role="alert">
    ${icon('alert')}
    <div><strong>${what}</strong> ${words}</div>
  </div>`;
}

function follow(following: boolean): Markup {
  return following
    ? html`<span class="muted">This page loads itself again every 3 seconds.</span> <a href="?">Stop</a>`
    : html`<a href="?follow=1">Follow the run</a>`;
}

function facts(scope: RepositoryScope, run: WorkflowRun): Markup {
  const took =
    run.status === 'completed' ? duration(run.startedAt ?? run.createdAt, run.updatedAt) : undefined;
  return html`<dl class="facts">
    <div>
      <dt>Event</dt>
      <dd>${run.event}</dd>
    </div>
    <div>
      <dt>By</dt>
      <dd>${run.actor}</dd>
    </div>
    <div>
      <dt>Started</dt>
      <dd>${timeAgo(run.startedAt ?? run.createdAt, scope.now)}</dd>
    </div>
    <div>
      <dt>Duration</dt>
      <dd>${took ?? 'still running'}</dd>
    </div>
    <div>
      <dt>Ref</dt>
      <dd>${runRefLink(scope, run)}</dd>
    </div>
    <div>
      <dt>Commit</dt>
      <dd>
        <a class="sha" href="${scope.base}/commit/${encodeURIComponent(run.sha)}">${shortSha(run.sha)}</a>
      </dd>
    </div>
    <div>
      <dt>Workflow</dt>
      <dd>
        <a href="${scope.base}/blob/${encodeURIComponent(run.sha)}/${encodePath(run.workflowPath)}"
          >${run.workflowPath}</a
        >
      </dd>
    </div>
    ${
      run.runAttempt > 1 &&
      html`<div>
        <dt>Attempt</dt>
        <dd>${run.runAttempt}</dd>
      </div>`
    }
  </dl>`;
}

const levels = {
  notice: {tone: 'note', icon: 'info', words: 'Notice'},
  warning: {tone: 'wait', icon: 'alert', words: 'Warning'},
  error: {tone: 'bad', icon: 'closed', words: 'Error'},
} as const;

function annotationTable(scope: RepositoryScope, run: WorkflowRun): Content {
  const all = run.jobs.flatMap((job) => job.annotations.map((annotation) => ({job, annotation})));
  if (all.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="annotations">
    <header class="card-head">
      <h2 id="annotations">Annotations</h2>
      <span class="count">${all.length}</span>
    </header>
    <div class="scroll">
      <table class="grid">
        <caption class="unseen">
          Annotations of this run
        </caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Message</th>
            <th scope="col">Job</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({job, annotation}) =>
              html`<tr>
                <td>${outcomeLabel(levels[annotation.level])}</td>
                <td>
                  ${annotation.title !== undefined && annotation.title !== '' && html`<strong>${annotation.title}</strong><br />`}<span
                    class="lines"
                    >${annotation.message}</span
                  >${place(scope, run, annotation)}
                </td>
                <td>${job.name}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function place(scope: RepositoryScope, run: WorkflowRun, {path, line}: Annotation): Content {
  if (path === undefined || path === '') return undefined;
  const anchor = line === undefined ? '' : `#L${line}`;
  return html`<br /><a
      class="small"
      href="${scope.base}/blob/${encodeURIComponent(run.sha)}/${encodePath(path)}?plain=1${anchor}"
      >${path}${line !== undefined && `:${line}`}</a
    >`;
}

function summaries(scope: RepositoryScope, job: WorkflowJob): Content {
  const text = job.steps
    .map(({summary}) => summary)
    .filter((summary) => summary.trim() !== '')
    .join('\n\n');
  if (text === '') return undefined;
  return html`<section class="card" aria-labelledby="summary-${job.id}">
    <header class="card-head">
      <h2 id="summary-${job.id}">${job.name} <span class="muted">summary</span></h2>
    </header>
    <div class="prose pad">${bodyMarkdown(scope, text, 2)}</div>
  </section>`;
}

function artifactTable(artifacts: readonly unknown[]): Markup {
  return html`<section class="card" aria-labelledby="artifacts">
    <header class="card-head"><h2 id="artifacts">Artifacts</h2></header>
    <div class="scroll">
      <table class="grid">
        <caption class="unseen">
          Artifacts of this run
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" class="number">Size</th>
            <th scope="col">Digest</th>
          </tr>
        </thead>
        <tbody>
          ${artifacts.map(
            (artifact) =>
              html`<tr>
                <td>${icon('cube')} ${textAt(artifact, 'name')}</td>
                <td class="number">${byteSize(numberAt(artifact, 'size_in_bytes'))}</td>
                <td><code class="digest">${textAt(artifact, 'digest')}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function jobSection(job: WorkflowJob, now: Date): Markup {
  const took = duration(job.startedAt, job.completedAt);
  return html`<section class="card job" id="job-${job.id}" aria-labelledby="job-${job.id}-name">
    <header class="card-head">
      <h2 id="job-${job.id}-name">${job.name}</h2>
      <span
        >${outcomeLabel(outcomeOf(job.status, job.conclusion))}
        ${took !== undefined ? html`<span class="muted">in ${took}</span>` : job.startedAt !== undefined && html`<span class="muted">started ${timeAgo(job.startedAt, now)}</span>`}</span
      >
    </header>
    ${
      job.steps.length === 0
        ? html`<p class="pad muted">No steps.</p>`
        : html`<ol class="steps">
            ${job.steps.map((step) => stepLog(step))}
          </ol>`
    }
  </section>`;
}
