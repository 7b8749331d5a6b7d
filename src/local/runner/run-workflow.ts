import {messageOf} from '../../kernel/errors.ts';
import type {Conclusion} from '../contract.ts';
import type {EarlierAttempt} from './earlier-attempt.ts';
import type {Json} from './expressions.ts';
import {concurrencyOf} from './job-instances.ts';
import {keepRun} from './kept-run.ts';
import type {WorkflowMistake} from './parse-workflow.ts';
import {beginStep, complete, type JobSlot} from './run-record.ts';
import {runJobs, workflowScopeContexts} from './run-jobs.ts';
import type {JobOutcome} from './job-outcome.ts';
import type {RunContext, WorkflowScope} from './runner-host.ts';
import {hostFunctions} from './status-functions.ts';
import type {TokenScope} from './token-value.ts';

/** A run that is on its way. */
export interface RunRequest {
  readonly context: RunContext;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly cancel: AbortController;
  /** Whose successful jobs need not run again; undefined where all have to. */
  readonly earlier: EarlierAttempt | undefined;
}

/** Runs a workflow: waits for its concurrency group, runs its jobs, records how it ended. */
export async function runWorkflow({context, inputs, secrets, cancel, earlier}: RunRequest): Promise<void> {
  const {record, host, workflow, repository} = context;
  const scope: WorkflowScope = {
    run: context,
    workflow,
    inputs,
    secrets,
    allowed: undefined,
    prefix: '',
    cancel: cancel.signal,
    earlier,
  };
  record.changed();
  let release: (() => void) | undefined;
  try {
    const wanted = concurrencyOf(workflow.concurrency, workflowTokenScope(scope));
    if (wanted) {
      const admission = await host.groups.enter(`${repository.slug}\n${wanted.group}`, {
        cancelInProgress: wanted.cancelInProgress,
        onCancel: () => {
          cancel.abort();
        },
        signal: cancel.signal,
      });
      if (admission.kind !== 'admitted') {
        const message =
          admission.kind === 'replaced'
            ? `Canceling since a higher priority waiting request for '${wanted.group}' exists`
            : 'The run was canceled.';
        endWithoutJobs(context, 'cancelled', [{path: workflow.path, line: undefined, message}]);
        return;
      }
      release = admission.release;
    }
    record.status = 'in_progress';
    const outcomes = await runJobs(scope, record.slots);
    // Before anybody sees that the run has ended, and may ask for it again.
    keepRun(host.directory, record.head, {event: context.event, outcomes: context.outcomes});
    record.status = 'completed';
    record.conclusion = conclude([...outcomes.values()], cancel.signal.aborted);
    record.changed();
  } catch (error) {
    endWithoutJobs(context, 'failure', [{path: workflow.path, line: undefined, message: messageOf(error)}]);
  } finally {
    release?.();
  }
}

/** Ends a run whose jobs cannot start; the reason stands in a job of its own, for a person to read. */
export function endWithoutJobs(
  {record, workflow}: Pick<RunContext, 'record' | 'workflow'>,
  conclusion: 'failure' | 'cancelled',
  mistakes: readonly WorkflowMistake[],
): void {
  const slot: JobSlot = {jobs: [], children: []};
  record.slots.push(slot);
  const job = record.addJob(slot, workflow.name);
  const step = beginStep(record, job, 'Set up workflow');
  for (const {path, line, message} of mistakes) {
    step.log += `Error: ${path}${line === undefined ? '' : `:${line}`}: ${message}\n`;
    job.annotations.push({level: 'error', message, path, ...(line !== undefined && {line})});
  }
  complete(record, step, conclusion);
  complete(record, job, conclusion);
  record.status = 'completed';
  record.conclusion = conclusion;
  record.changed();
}

/** The scope in which `run-name` and `concurrency` of a workflow are evaluated. */
export function workflowTokenScope(scope: WorkflowScope): TokenScope {
  return {
    file: scope.workflow.path,
    contexts: workflowScopeContexts(scope),
    functions: hostFunctions({success: true, failure: false, cancelled: false}),
  };
}

function conclude(outcomes: readonly JobOutcome[], cancelled: boolean): Conclusion {
  if (cancelled) return 'cancelled';
  const order = ['failure', 'cancelled', 'success'] as const;
  return order.find((kind) => outcomes.some(({result}) => result === kind)) ?? 'skipped';
}
