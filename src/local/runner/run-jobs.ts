import {messageOf} from '../../kernel/errors.ts';
import {areAllEarlier} from './earlier-attempt.ts';
import {evaluateExpression, isTruthy, type Json} from './expressions.ts';
import {githubContext} from './github-context.ts';
import {runInstances} from './job-instances.ts';
import {complete, jobsOf, type JobSlot} from './run-record.ts';
import type {JobOutcome} from './job-outcome.ts';
import type {WorkflowScope} from './runner-host.ts';
import {hostFunctions} from './status-functions.ts';
import type {TokenScope} from './token-value.ts';
import type {JobDefinition} from './workflow-model.ts';

/** Runs the jobs of a workflow file, each after those that it needs; resolves to how each ended, by id. */
export async function runJobs(scope: WorkflowScope, slots: JobSlot[]): Promise<Map<string, JobOutcome>> {
  const {jobs} = scope.workflow;
  const places = new Map(jobs.map((job) => [job.id, {jobs: [], children: []} satisfies JobSlot]));
  for (const job of jobs) {
    const slot = places.get(job.id);
    if (!slot) continue;
    slots.push(slot);
    scope.run.record.addJob(slot, `${scope.prefix}${job.id}`);
  }
  scope.run.record.changed();
  const outcomes = new Map<string, JobOutcome>();
  const started = new Map<string, Promise<void>>();
  /** Jobs that ran in this attempt: what needs them runs again too. */
  const fresh = new Set<string>();

  const start = async (job: JobDefinition): Promise<void> => {
    await Promise.all(job.needs.map(async (id) => started.get(id)));
    const slot: JobSlot = places.get(job.id) ?? {jobs: [], children: []};
    const earlier = ancestorsOf(job, jobs).some((id) => fresh.has(id)) ? undefined : scope.earlier;
    outcomes.set(job.id, await runDefinition({...scope, earlier}, job, slot, outcomes));
    if (!areAllEarlier(scope.earlier, jobsOf(slot))) fresh.add(job.id);
  };
  for (const job of inOrderOfNeed(jobs)) started.set(job.id, start(job));
  await Promise.all(started.values());
  return outcomes;
}

/** The contexts that jobs of a workflow see before they run. */
export function workflowScopeContexts(scope: WorkflowScope): Record<string, Json> {
  return {
    github: githubContext(scope.run),
    vars: scope.run.variables,
    secrets: scope.secrets,
    inputs: scope.inputs,
  };
}

async function runDefinition(
  scope: WorkflowScope,
  job: JobDefinition,
  slot: JobSlot,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Promise<JobOutcome> {
  const {record} = scope.run;
  const ancestors = ancestorsOf(job, scope.workflow.jobs).map((id) => outcomes.get(id)?.result);
  const needs = Object.fromEntries(
    job.needs.map((id) => [id, {...(outcomes.get(id) ?? {result: 'skipped', outputs: {}})}]),
  );
  // A chain counts as a whole: an ancestor that was skipped is no success either.
  const tokenScope = (): TokenScope => ({
    file: scope.workflow.path,
    contexts: {...workflowScopeContexts(scope), needs},
    functions: hostFunctions({
      success: !scope.cancel.aborted && ancestors.every((result) => result === 'success'),
      failure: !scope.cancel.aborted && ancestors.includes('failure'),
      cancelled: scope.cancel.aborted,
    }),
  });
  try {
    const wanted = (): boolean => isTruthy(evaluateExpression(job.if, tokenScope()));
    if (!wanted()) {
      for (const waiting of slot.jobs) {
        complete(record, waiting, scope.cancel.aborted && job.needs.length === 0 ? 'cancelled' : 'skipped');
      }
      return {result: scope.cancel.aborted ? 'cancelled' : 'skipped', outputs: {}};
    }
    return await runInstances({scope, definition: job, slot, tokenScope: tokenScope(), wanted}, runJobs);
  } catch (error) {
    const [waiting = record.addJob(slot, `${scope.prefix}${job.id}`)] = slot.jobs;
    waiting.annotations.push({
      level: 'error',
      message: messageOf(error),
      path: scope.workflow.path,
      line: job.line,
    });
    complete(record, waiting, 'failure');
    return {result: 'failure', outputs: {}};
  }
}

/** All jobs that a job needs, directly or not. */
function ancestorsOf(job: JobDefinition, jobs: readonly JobDefinition[]): string[] {
  const found = new Set<string>();
  const visit = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      visit(jobs.find((other) => other.id === id)?.needs ?? []);
    }
  };
  visit(job.needs);
  return [...found];
}

/** The parser has refused circles already. */
function inOrderOfNeed(jobs: readonly JobDefinition[]): JobDefinition[] {
  const depth = (job: JobDefinition): number => ancestorsOf(job, jobs).length;
  return [...jobs].sort((a, b) => depth(a) - depth(b));
}
