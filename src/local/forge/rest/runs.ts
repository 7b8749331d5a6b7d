import type {WorkflowJob, WorkflowRun} from '../../contract.ts';
import {announce} from '../events/cause.ts';
import {headBranch, jobShape, runShape} from '../shapes/run.ts';
import {type Answer, ApiFault, created, notFound, ok} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {countedAnswer} from './paginate.ts';
import {workflowId} from './workflow-files.ts';
import {workflowOf} from './workflows.ts';

const actions = '/repos/{owner}/{repo}/actions';

export const runRoutes: Routes = {
  [`GET ${actions}/runs`]: {scopes: ['actions'], handle: listRuns},
  [`GET ${actions}/workflows/{workflow_id}/runs`]: {scopes: ['actions'], handle: listWorkflowRuns},
  [`GET ${actions}/runs/{run_id}`]: {scopes: ['actions'], handle: getRun},
  [`GET ${actions}/runs/{run_id}/jobs`]: {scopes: ['actions'], handle: listJobs},
  [`GET ${actions}/jobs/{job_id}`]: {scopes: ['actions'], handle: getJob},
  [`GET ${actions}/jobs/{job_id}/logs`]: {scopes: ['actions'], handle: getJobLog},
  [`POST ${actions}/runs/{run_id}/rerun`]: {scopes: ['actions'], handle: async (call) => rerun(call, false)},
  [`POST ${actions}/runs/{run_id}/rerun-failed-jobs`]: {
    scopes: ['actions'],
    handle: async (call) => rerun(call, true),
  },
};

/** The plain text of a job's log: each step's, under its name. */
export function jobLog(job: WorkflowJob): string {
  return job.steps
    .map(({name, log}) => `##[group]${name}\n${log.replace(/\n$/, '')}\n##[endgroup]\n`)
    .join('');
}

/** A job with its run, by the job's id. */
export function findJob(
  call: Pick<Call, 'world' | 'repo'>,
  id: number,
): {run: WorkflowRun; job: WorkflowJob} | undefined {
  for (const run of call.world.store.list('run', call.repo.slug)) {
    const job = run.jobs.find((one) => one.id === id);
    if (job) return {run, job};
  }
  return undefined;
}

/** The run of the path, or a 404. */
export function runOf(call: Call): WorkflowRun {
  const run = call.world.store.get('run', call.repo.slug, idParam(call, 'run_id'));
  if (!run) throw notFound();
  return run;
}

async function listRuns(call: Call): Promise<Answer> {
  return answerRuns(call, call.world.store.list('run', call.repo.slug));
}

async function listWorkflowRuns(call: Call): Promise<Answer> {
  const path = await workflowOf(call);
  const all = call.world.store.list('run', call.repo.slug);
  return answerRuns(
    call,
    all.filter(({workflowPath}) => workflowPath === path),
  );
}

async function answerRuns(call: Call, runs: readonly WorkflowRun[]): Promise<Answer> {
  const {query} = call;
  const fits = (name: string, ...values: readonly (string | null | undefined)[]): boolean =>
    query.get(name) === null || values.includes(query.get(name));
  const found = runs.filter(
    (run) =>
      fits('event', run.event) &&
      fits('branch', headBranch(run)) &&
      fits('status', run.status, run.conclusion) &&
      fits('head_sha', run.sha) &&
      fits('actor', run.actor),
  );
  found.sort((a, b) => b.id - a.id);
  return countedAnswer(call, 'workflow_runs', found, async (run) => shape(call, run));
}

async function getRun(call: Call): Promise<Answer> {
  return ok(await shape(call, runOf(call)));
}

async function listJobs(call: Call): Promise<Answer> {
  const run = runOf(call);
  return countedAnswer(call, 'jobs', run.jobs, (job) => jobShape(call.world, call.repo, run, job));
}

function getJob(call: Call): Answer {
  const found = findJob(call, idParam(call, 'job_id'));
  if (!found) throw notFound();
  return ok(jobShape(call.world, call.repo, found.run, found.job));
}

function getJobLog(call: Call): Answer {
  const found = findJob(call, idParam(call, 'job_id'));
  if (!found) throw notFound();
  return {
    status: 302,
    headers: {location: call.world.storage.sign(`/_storage/${call.repo.slug}/logs/${found.job.id}`)},
  };
}

/** Asks the runner for another attempt by an event of its own name, `rerun`, which no workflow can listen to. */
async function rerun(call: Call, failedOnly: boolean): Promise<Answer> {
  const run = runOf(call);
  if (run.status !== 'completed') throw new ApiFault(403, 'This workflow is already running');
  const payload = {workflow_run: await shape(call, run), run_id: run.id, failed_only: failedOnly};
  announce(call, {name: 'rerun', ref: run.ref, sha: run.sha, payload});
  return created({});
}

async function shape(call: Call, run: WorkflowRun): Promise<Record<string, unknown>> {
  const {world, repo} = call;
  return runShape(world, repo, run, workflowId(world, repo, run.workflowPath));
}
