import {messageOf} from '../../kernel/errors.ts';
import {asText, evaluateExpression, isTruthy} from './expressions.ts';
import type {JobRuntime, StepResult, StepsFrame} from './job-runtime.ts';
import {useAction} from './run-action.ts';
import {runCommand} from './run-command.ts';
import {beginStep, complete, type StepRecord} from './run-record.ts';
import type {OuterStep, StepEffect} from './step-call.ts';
import type {StepLog} from './step-log.ts';
import {openLog, stepScope} from './step-scope.ts';
import {tokenText, tokenTexts, tokenValue, type TokenScope} from './token-value.ts';
import type {StepDefinition} from './workflow-model.ts';

/** Runs steps one after the other; a failure leaves those that ask for it. */
export async function runSteps(
  frame: StepsFrame,
  steps: readonly StepDefinition[],
  outer?: OuterStep,
): Promise<void> {
  for (const step of steps) {
    if (frame.job.kill.aborted) return;
    const result = await runStep(frame, step, outer);
    if (result.conclusion === 'failure') {
      frame.failed = true;
      if (!frame.composite) frame.job.failed = true;
    }
    if (step.id !== undefined) frame.steps = {...frame.steps, [step.id]: result};
  }
}

async function runStep(
  frame: StepsFrame,
  step: StepDefinition,
  outer: OuterStep | undefined,
): Promise<StepResult> {
  const {job} = frame;
  const run = job.scope.run.record;
  const prepared = prepare(frame, step);
  const record = outer ? undefined : beginStep(run, job.record, job.masks.hide(prepared.name));
  if (prepared.kind === 'unwanted') {
    if (record) complete(run, record, 'skipped');
    return {outputs: {}, outcome: 'skipped', conclusion: 'skipped'};
  }
  const place = record ? ownPlace(job, record) : outer;
  if (!place) throw new Error('A step has neither a record nor an outer step.');
  const result = await carryOut(frame, step, prepared, place);
  if (record) complete(run, record, result.conclusion);
  return result;
}

interface Prepared {
  readonly kind: 'wanted' | 'unwanted' | 'broken';
  readonly name: string;
  readonly actionName: string;
  readonly env: Readonly<Record<string, string>>;
  readonly scope: TokenScope;
  /** Why it is broken. */
  readonly message?: string;
}

/** Evaluates what decides whether a step runs: its environment, then its `if`. */
function prepare(frame: StepsFrame, step: StepDefinition): Prepared {
  const actionName = nameAction(frame.job, step);
  const inherited = {...frame.job.env, ...frame.composite?.env};
  const before = stepScope(frame, inherited, actionName);
  try {
    const env = {...inherited, ...tokenTexts(step.env, before)};
    const scope = stepScope(frame, env, actionName);
    const wanted = isTruthy(evaluateExpression(step.if, scope));
    return {kind: wanted ? 'wanted' : 'unwanted', name: nameOf(step, scope), actionName, env, scope};
  } catch (error) {
    const name = nameOf(step, before);
    return {kind: 'broken', name, actionName, env: inherited, scope: before, message: messageOf(error)};
  }
}

async function carryOut(
  frame: StepsFrame,
  step: StepDefinition,
  prepared: Prepared,
  place: OuterStep,
): Promise<StepResult> {
  const {job} = frame;
  const {scope, name, actionName, env} = prepared;
  const {log, summary} = place;
  const wasCancelled = job.cancel.aborted;
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let effect: StepEffect;
  try {
    if (prepared.message !== undefined) throw new Error(prepared.message);
    timer = startTimeout(job, step, scope, limit);
    // Steps that start after a cancellation (`if: always()`) are not ended by it.
    const cancel = wasCancelled ? limit.signal : AbortSignal.any([place.cancel, limit.signal]);
    const call = {frame, step, name, actionName, env, scope, log, summary, cancel, runSteps};
    effect = step.run ? await runCommand(call) : await useAction(call);
  } catch (error) {
    log.annotate({level: 'error', message: messageOf(error)});
    effect = {success: false, outputs: {}};
  } finally {
    clearTimeout(timer);
  }
  log.endGroup();
  const outcome = outcomeOf(effect, limit.signal, job.cancel.aborted && !wasCancelled, name, log);
  const tolerated = outcome === 'failure' && isTolerated(step, scope, log);
  return {outputs: effect.outputs, outcome, conclusion: tolerated ? 'success' : outcome};
}

function ownPlace(job: JobRuntime, record: StepRecord): OuterStep {
  const summary = (text: string): void => {
    record.summary += text;
  };
  return {log: openLog(job, record), summary, cancel: job.cancel};
}

function outcomeOf(
  effect: StepEffect,
  limit: AbortSignal,
  cancelled: boolean,
  name: string,
  log: StepLog,
): StepResult['outcome'] {
  if (limit.aborted) {
    const minutes = String(limit.reason);
    log.annotate({level: 'error', message: `The action '${name}' has timed out after ${minutes} minutes.`});
    return 'failure';
  }
  if (cancelled && !effect.success) {
    log.write('Error: The operation was canceled.');
    return 'cancelled';
  }
  return effect.success ? 'success' : 'failure';
}

function isTolerated(step: StepDefinition, scope: TokenScope, log: StepLog): boolean {
  try {
    return step.continueOnError !== undefined && isTruthy(tokenValue(step.continueOnError, scope));
  } catch (error) {
    log.annotate({level: 'error', message: messageOf(error)});
    return false;
  }
}

function startTimeout(
  job: JobRuntime,
  step: StepDefinition,
  scope: TokenScope,
  limit: AbortController,
): NodeJS.Timeout | undefined {
  if (!step.timeoutMinutes) return undefined;
  const minutes = Number(tokenValue(step.timeoutMinutes, scope));
  const expire = (): void => {
    limit.abort(minutes);
  };
  return setTimeout(expire, minutes * job.scope.run.host.millisecondsPerMinute);
}

function nameOf(step: StepDefinition, scope: TokenScope): string {
  const byDefault = (): string => {
    if (step.uses !== undefined) return `Run ${step.uses}`;
    return `Run ${tokenText(step.run, scope).trim().split('\n')[0] ?? ''}`;
  };
  try {
    return step.name ? tokenText(step.name, scope) : byDefault();
  } catch {
    return asText(step.id ?? step.uses ?? 'Run');
  }
}

function nameAction(job: JobRuntime, step: StepDefinition): string {
  if (step.id !== undefined) return step.id;
  const base =
    step.uses === undefined ? '__run' : /^[.$]/.test(step.uses) ? '__self' : `__${repositoryOf(step.uses)}`;
  const count = (job.names.get(base) ?? 0) + 1;
  job.names.set(base, count);
  return count === 1 ? base : `${base}_${count}`;
}

function repositoryOf(uses: string): string {
  return (uses.split('@')[0] ?? '').split('/').slice(0, 2).join('_');
}
