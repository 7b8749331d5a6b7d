import type {Json} from './expressions.ts';
import {jobStatus, type JobRuntime, type StepsFrame} from './job-runtime.ts';
import type {StepRecord} from './run-record.ts';
import {hostFunctions} from './status-functions.ts';
import {createStepLog, type StepLog} from './step-log.ts';
import type {TokenScope} from './token-value.ts';

/** The scope in which the texts of a step are evaluated. */
export function stepScope(
  frame: StepsFrame,
  env: Readonly<Record<string, string>>,
  actionName = '',
): TokenScope {
  const {job, composite} = frame;
  const status = jobStatus(job);
  const failed = composite ? frame.failed : job.failed;
  const github = {
    ...(job.contexts['github'] as Readonly<Record<string, Json>>),
    action: actionName,
    action_path: composite?.action.directory ?? '',
    action_repository: composite?.action.repository ?? '',
    action_ref: composite?.action.ref ?? '',
    action_status: failed ? 'failure' : 'success',
  };
  return {
    file: frame.file,
    contexts: {
      ...job.contexts,
      github,
      env,
      job: {status, check_run_id: job.record.id},
      steps: Object.fromEntries(Object.entries(frame.steps).map(([id, result]) => [id, {...result}])),
      ...(composite && {inputs: composite.inputs, secrets: {}}),
    },
    functions: hostFunctions(
      {
        success: !failed && status !== 'cancelled',
        failure: failed && status !== 'cancelled',
        cancelled: status === 'cancelled',
      },
      job.workspace,
    ),
  };
}

/** Opens the log of a step of a job. */
export function openLog(job: JobRuntime, step: StepRecord): StepLog {
  const {run, secrets} = job.scope;
  return createStepLog({
    run: run.record,
    job: job.record,
    step,
    masks: job.masks,
    workspace: job.workspace,
    debug: (secrets['ACTIONS_STEP_DEBUG'] ?? run.variables['ACTIONS_STEP_DEBUG']) === 'true',
  });
}
