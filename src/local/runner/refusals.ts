import {refusedAction, selfReference} from './action-location.ts';
import {findKnownAction} from './known-actions.ts';
import type {WorkflowMistake} from './parse-workflow.ts';
import {refusedShells} from './run-command.ts';
import type {RunnerHost} from './runner-host.ts';
import {literalValue} from './token-value.ts';
import type {StepDefinition, Workflow} from './workflow-model.ts';

const refusedJobKeys = ['container', 'services', 'snapshot'];
const refusedStepKeys = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];
const knownLabels = /^(?:ubuntu-[\w.-]+|self-hosted|linux|x64|arm64)$/i;

/** Everything in a workflow that GitHub has and this runner has not, by name and place: such a run fails at once. */
export function unsupportedParts(
  workflow: Workflow,
  host: Pick<RunnerHost, 'actions' | 'fetchAction'>,
): WorkflowMistake[] {
  const mistakes: WorkflowMistake[] = [];
  const refuse = (line: number, message: string): void => {
    mistakes.push({path: workflow.path, line, message});
  };
  for (const job of workflow.jobs) {
    for (const key of refusedJobKeys) {
      const line = job.keys.get(key);
      if (line !== undefined)
        refuse(line, `The local runner does not support \`${key}:\` (job '${job.id}').`);
    }
    if (job.runsOn && !containsExpression(literalValue(job.runsOn))) {
      const refusal = refusedLabel(literalValue(job.runsOn));
      if (refusal !== undefined) refuse(job.runsOn.line ?? job.line, refusal);
    }
    for (const step of job.steps) refuseStep(step, {host, path: workflow.path}, refuse);
  }
  return mistakes;
}

/** Why a job cannot run on what `runs-on` evaluates to; undefined where it can. */
export function refusedLabel(runsOn: unknown): string | undefined {
  const labels: unknown[] = Array.isArray(runsOn) ? runsOn : [runsOn];
  const unknown = labels.find((label) => typeof label !== 'string' || !knownLabels.test(label));
  if (unknown === undefined && labels.length > 0) return undefined;
  return `The local runner is a Linux machine (ubuntu-*, self-hosted); it has no runner for ${JSON.stringify(unknown ?? runsOn)}.`;
}

function refuseStep(
  step: StepDefinition,
  {host, path}: {host: Pick<RunnerHost, 'actions' | 'fetchAction'>; path: string},
  refuse: (line: number, message: string) => void,
): void {
  for (const key of refusedStepKeys) {
    const line = step.keys.get(key);
    if (line !== undefined) refuse(line, `The local runner does not support \`${key}:\` in steps.`);
  }
  const shell = step.shell ? literalValue(step.shell) : undefined;
  if (typeof shell === 'string' && refusedShells.includes(shell)) {
    refuse(step.line, `The local runner has no shell '${shell}'.`);
  }
  const {uses} = step;
  if (uses === undefined || uses.startsWith('./') || findKnownAction(uses)) return;
  // One with a condition may never run: it is refused where it does.
  if (step.keys.has('if')) return;
  const refusal = refusedAction(host, selfReference(uses, path));
  if (refusal !== undefined) refuse(step.line, refusal);
}

function containsExpression(value: unknown): boolean {
  return JSON.stringify(value).includes('${{');
}
