import {messageOf} from '../../kernel/errors.ts';
import type {Permissions} from '../contract.ts';
import {callWorkflow, type RunJobs} from './call-workflow.ts';
import {earlierSuccess} from './earlier-attempt.ts';
import {asText, isObject, isTruthy} from './expressions.ts';
import {enterEnvironment} from './job-environment.ts';
import {createJobSlots, type JobSlots} from './job-slots.ts';
import type {KeptOutcome} from './job-outcome.ts';
import {combinationLabel, expandMatrix, type Combination} from './matrix.ts';
import {runJob} from './run-job.ts';
import {complete, type JobRecord, type JobSlot} from './run-record.ts';
import type {JobOutcome} from './job-outcome.ts';
import type {WorkflowScope} from './runner-host.ts';
import {isOfFork} from './event-filter.ts';
import {exceedingPermissions, reading, tokenPermissions} from './token-permissions.ts';
import {tokenAt, tokenText, tokenValue, type TokenScope} from './token-value.ts';
import type {JobDefinition} from './workflow-model.ts';

/** A job of a file whose turn it is. */
export interface JobTurn {
  readonly scope: WorkflowScope;
  readonly definition: JobDefinition;
  readonly slot: JobSlot;
  readonly tokenScope: TokenScope;
  /** Evaluates `if` again: a cancellation may have changed it. */
  readonly wanted: () => boolean;
}

interface Instance {
  readonly turn: JobTurn;
  readonly tokenScope: TokenScope;
  readonly name: string;
  /** Position in the matrix; 0 without one. */
  readonly index: number;
  readonly cancel: AbortSignal;
  readonly record: JobRecord;
}

/** Runs a job once, or once for each combination of its matrix, and sums up how it ended. */
export async function runInstances(turn: JobTurn, runJobs: RunJobs): Promise<JobOutcome> {
  const {definition, scope, tokenScope, slot} = turn;
  const strategy = tokenValue(definition.strategy, tokenScope);
  const options = isObject(strategy) ? strategy : {};
  const combinations: (Combination | undefined)[] = options['matrix']
    ? expandMatrix(options['matrix'])
    : [undefined];
  const failFast = options['fail-fast'] === undefined ? true : isTruthy(options['fail-fast']);
  const maxParallel =
    options['max-parallel'] === undefined ? combinations.length : Number(options['max-parallel']);
  const parallel = createJobSlots(maxParallel);
  const failed = new AbortController();
  const cancel =
    combinations.length > 1 && failFast ? AbortSignal.any([scope.cancel, failed.signal]) : scope.cancel;

  const instances = combinations.map((combination, index) => {
    const contexts = {
      ...tokenScope.contexts,
      matrix: combination ?? null,
      strategy: {
        'fail-fast': failFast,
        'job-index': index,
        'job-total': combinations.length,
        'max-parallel': maxParallel,
      },
    };
    const inner = {...tokenScope, contexts};
    const name = scope.prefix + jobName(definition, inner, combination);
    // The first takes the place that was kept for the job while it waited.
    const record = (index === 0 ? slot.jobs[0] : undefined) ?? scope.run.record.addJob(slot, name);
    record.name = name;
    return {turn, tokenScope: inner, name, index, cancel, record};
  });
  scope.run.record.changed();
  const outcomes = await Promise.all(
    instances.map(async (instance) => {
      const ended = takeEarlier(instance) ?? kept(instance, await runInstance(instance, parallel, runJobs));
      scope.run.outcomes.push(ended);
      if (ended.result === 'failure') failed.abort();
      return ended;
    }),
  );
  return sumUp(outcomes);
}

/** What the attempt before did well stays as it is, with its logs. */
function takeEarlier({turn, name, index, record}: Instance): KeptOutcome | undefined {
  const {scope, definition, slot} = turn;
  const {prefix, earlier} = scope;
  const success = earlierSuccess(earlier, {prefix, job: definition.id, index, name});
  if (!success) return undefined;
  slot.jobs.splice(slot.jobs.indexOf(record), 1, ...success.records);
  scope.run.record.changed();
  return success.outcome;
}

function kept({turn, index, record}: Instance, outcome: JobOutcome): KeptOutcome {
  const {scope, definition} = turn;
  const recordId = definition.uses === undefined ? record.id : undefined;
  return {prefix: scope.prefix, job: definition.id, index, recordId, ...outcome};
}

async function runInstance(instance: Instance, parallel: JobSlots, runJobs: RunJobs): Promise<JobOutcome> {
  const {turn, record, tokenScope} = instance;
  const {run} = turn.scope;
  const own = new AbortController();
  const release: (() => void)[] = [];
  try {
    const cancel = AbortSignal.any([instance.cancel, own.signal]);
    const admitted = await enterGroup(instance, own, release);
    const {definition, scope, slot} = turn;
    // A job that waits for a reviewer holds its concurrency group, and no runner.
    const environment = admitted
      ? await enterEnvironment(run, {definition, record}, tokenScope, cancel)
      : undefined;
    const signal = admitted ? await takeSlots(instance, cancel, parallel, release) : undefined;
    if (!signal) {
      if (environment) run.host.forge.moveDeployment(run.repository.slug, environment.deployment, 'error');
      complete(run.record, record, 'cancelled');
      return {result: 'cancelled', outputs: {}};
    }
    const granted = grantedPermissions(turn);
    if (definition.uses !== undefined) {
      slot.jobs.splice(slot.jobs.indexOf(record), 1);
      return await callWorkflow(
        {scope, definition, slot, tokenScope, name: instance.name, granted, cancel: signal},
        runJobs,
      );
    }
    return await runJob({
      scope,
      definition,
      record,
      tokenScope,
      permissions: granted,
      cancel: signal,
      environment,
    });
  } catch (error) {
    if (!turn.slot.jobs.includes(record)) turn.slot.jobs.push(record);
    record.annotations.push({
      level: 'error',
      message: messageOf(error),
      path: turn.scope.workflow.path,
      line: turn.definition.line,
    });
    complete(run.record, record, 'failure');
    return {result: 'failure', outputs: {}};
  } finally {
    for (const giveBack of release.reverse()) giveBack();
  }
}

/** A called workflow that names no permissions has those of its caller; one that names more than those is refused. */
function grantedPermissions(turn: JobTurn): Permissions {
  const granted = namedPermissions(turn);
  return isOfFork(turn.scope.run.event) ? reading(granted) : granted;
}

function namedPermissions({scope, definition}: JobTurn): Permissions {
  const named = definition.permissions ?? scope.workflow.permissions;
  if (scope.allowed && named === undefined) return scope.allowed;
  const wanted = tokenPermissions(definition.permissions, scope.workflow.permissions);
  const exceeding = scope.allowed ? exceedingPermissions(wanted, scope.allowed) : [];
  if (exceeding.length === 0) return wanted;
  throw new Error(`The called workflow asks for '${exceeding.join(', ')}', which its caller does not give.`);
}

async function enterGroup(
  {turn, tokenScope, cancel, record}: Instance,
  own: AbortController,
  release: (() => void)[],
): Promise<boolean> {
  const {run} = turn.scope;
  const wanted = concurrencyOf(turn.definition.concurrency, tokenScope);
  if (!wanted) return true;
  const admission = await run.host.groups.enter(`${run.repository.slug}\n${wanted.group}`, {
    cancelInProgress: wanted.cancelInProgress,
    onCancel: () => {
      own.abort();
    },
    signal: cancel,
  });
  if (admission.kind === 'admitted') release.push(admission.release);
  if (admission.kind === 'replaced') {
    record.annotations.push({
      level: 'error',
      message: `Canceling since a higher priority waiting request for '${wanted.group}' exists`,
    });
  }
  return admission.kind === 'admitted';
}

/** The signal that ends the job; undefined where it was cancelled while it waited and does not want to run then. */
async function takeSlots(
  {turn}: Instance,
  cancel: AbortSignal,
  parallel: JobSlots,
  release: (() => void)[],
): Promise<AbortSignal | undefined> {
  // A job that calls a workflow holds no place of its own: its jobs do.
  const slots = turn.definition.uses === undefined ? [parallel, turn.scope.run.host.slots] : [parallel];
  let signal = cancel;
  if (cancel.aborted && turn.scope.cancel.aborted && turn.wanted()) signal = turn.scope.run.host.closing;
  for (const pool of slots) {
    let taken = await pool.take(signal);
    if (!taken && turn.scope.cancel.aborted && signal !== turn.scope.run.host.closing && turn.wanted()) {
      signal = turn.scope.run.host.closing;
      taken = await pool.take(signal);
    }
    if (!taken) return undefined;
    release.push(taken);
  }
  return signal;
}

/** What `concurrency:` evaluates to; undefined where there is none. */
export function concurrencyOf(
  token: JobDefinition['concurrency'],
  scope: TokenScope,
): {group: string; cancelInProgress: boolean} | undefined {
  if (!token) return undefined;
  const value = tokenValue(token, scope);
  const group = asText(isObject(value) ? value['group'] : value);
  if (group === '') return undefined;
  return {group, cancelInProgress: isTruthy(tokenValue(tokenAt(token, 'cancel-in-progress'), scope))};
}

function jobName(definition: JobDefinition, scope: TokenScope, combination: Combination | undefined): string {
  const label =
    combination && Object.keys(combination).length > 0 ? ` (${combinationLabel(combination)})` : '';
  if (!definition.name) return `${definition.id}${label}`;
  const name = tokenText(definition.name, scope);
  return definition.name.isExpression ? name : `${name}${label}`;
}

function sumUp(outcomes: readonly JobOutcome[]): JobOutcome {
  const has = (result: JobOutcome['result']): boolean =>
    outcomes.some((outcome) => outcome.result === result);
  const result = (['failure', 'cancelled', 'success'] as const).find(has) ?? 'skipped';
  const outputs: Record<string, string> = {};
  for (const outcome of outcomes) {
    for (const [name, value] of Object.entries(outcome.outputs)) {
      if (value !== '' || !(name in outputs)) outputs[name] = value;
    }
  }
  return {result, outputs};
}
