import {randomUUID} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {messageOf} from '../../kernel/errors.ts';
import type {Permissions} from '../contract.ts';
import {environmentUrl, type EnteredEnvironment} from './job-environment.ts';
import {evaluateExpression, isTruthy, type Json} from './expressions.ts';
import {
  jobStatus,
  runnerName,
  runnerArchitecture,
  runnerSystem,
  type JobRuntime,
  type StepsFrame,
} from './job-runtime.ts';
import {createMasks} from './masks.ts';
import {killOrphans} from './processes.ts';
import {refusedLabel} from './refusals.ts';
import {beginStep, complete, type JobRecord} from './run-record.ts';
import {runSteps} from './run-steps.ts';
import type {JobOutcome} from './job-outcome.ts';
import type {WorkflowScope} from './runner-host.ts';
import type {StepLog} from './step-log.ts';
import {openLog, stepScope} from './step-scope.ts';
import {tokenTexts, tokenValue, type TokenScope} from './token-value.ts';
import type {JobDefinition} from './workflow-model.ts';

/** What one job is run with. */
export interface JobRequest {
  readonly scope: WorkflowScope;
  readonly definition: JobDefinition;
  readonly record: JobRecord;
  /** The contexts of the job: github, vars, secrets, inputs, needs, strategy, matrix. */
  readonly tokenScope: TokenScope;
  readonly permissions: Permissions;
  readonly cancel: AbortSignal;
  /** Where it names one. */
  readonly environment: EnteredEnvironment | undefined;
}

const longestJobMinutes = 360;

/** Runs the steps of one job in a workspace of its own, then what they left to be done, then cleans up. */
export async function runJob(request: JobRequest): Promise<JobOutcome> {
  const {scope, record, definition, tokenScope} = request;
  const {host, record: run, repository} = scope.run;
  const timeout = new AbortController();
  const directory = join(host.directory, 'runs', repository.slug, String(run.head.id), String(record.id));
  record.status = 'in_progress';
  record.startedAt = run.now();
  run.changed();
  if (request.environment)
    host.forge.moveDeployment(repository.slug, request.environment.deployment, 'in_progress');
  const job = setUp(request, directory, AbortSignal.any([request.cancel, timeout.signal]));
  const frame: StepsFrame = {job, file: scope.workflow.path, steps: {}, failed: false, composite: undefined};
  let outputs: Record<string, string> = {};
  let timer: NodeJS.Timeout | undefined;
  try {
    const minutes = definition.timeoutMinutes
      ? Number(tokenValue(definition.timeoutMinutes, tokenScope))
      : longestJobMinutes;
    timer = setTimeout(
      () => {
        timeout.abort(minutes);
      },
      Math.min(minutes * host.millisecondsPerMinute, 2 ** 31 - 1),
    );
    if (begin(job, request)) {
      await runSteps(frame, definition.steps);
    }
    outputs = collectOutputs(job, frame);
  } catch (error) {
    fail(job, messageOf(error));
  } finally {
    clearTimeout(timer);
  }
  if (timeout.signal.aborted) {
    const message = `The job running on runner ${runnerName} has exceeded the maximum execution time of ${String(timeout.signal.reason)} minutes.`;
    record.annotations.push({level: 'error', message});
  }
  await runPosts(job);
  const url = finish(job, frame);
  host.forge.revokeToken(job.token);
  if (!host.keepWorkspaces) rmSync(directory, {recursive: true, force: true});
  const result = jobStatus(job);
  // GitHub has no state for what was cancelled; that it says `error` then is as reported.
  if (request.environment)
    host.forge.moveDeployment(
      repository.slug,
      request.environment.deployment,
      result === 'cancelled' ? 'error' : result,
      url,
    );
  complete(run, record, result);
  return {result: result === 'failure' && isTolerated(request) ? 'success' : result, outputs};
}

function setUp(request: JobRequest, directory: string, cancel: AbortSignal): JobRuntime {
  const {scope, record, definition, tokenScope, permissions} = request;
  const {host, event, record: run, repository} = scope.run;
  const name = repository.slug.split('/')[1] ?? '';
  const paths = {
    workspace: join(directory, name, name),
    temp: join(directory, '_temp'),
    toolCache: join(host.directory, 'tool-cache'),
  };
  for (const path of Object.values(paths)) mkdirSync(path, {recursive: true});
  const eventDirectory = join(paths.temp, '_github_workflow');
  mkdirSync(eventDirectory);
  const eventPath = join(eventDirectory, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload, null, 2));
  const token = host.forge.issueToken({
    repository: repository.slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions,
  });
  const runtimeToken = host.forge.issueRuntimeToken({
    repository: repository.slug,
    runId: run.head.id,
    jobId: record.id,
  });
  const github = {
    ...(tokenScope.contexts['github'] as Readonly<Record<string, Json>>),
    token,
    job: definition.id,
    workspace: paths.workspace,
    event_path: eventPath,
  };
  return {
    ...paths,
    scope,
    definition,
    record,
    masks: createMasks([...Object.values(scope.secrets), token, runtimeToken]),
    contexts: {
      ...tokenScope.contexts,
      github,
      secrets: {...scope.secrets, GITHUB_TOKEN: token, github_token: token},
      runner: {
        name: runnerName,
        os: runnerSystem(),
        arch: runnerArchitecture(),
        temp: paths.temp,
        tool_cache: paths.toolCache,
        environment: 'self-hosted',
        debug: '',
        workspace: join(directory, name),
      },
    },
    eventPath,
    token,
    runtimeToken,
    trackingId: `github_${randomUUID()}`,
    env: {},
    path: [],
    failed: false,
    cancel,
    kill: host.closing,
    posts: [],
    names: new Map(),
  };
}

/** The step "Set up job": says what the job may do, evaluates its environment. False where it cannot start. */
function begin(job: JobRuntime, {permissions, tokenScope, environment}: JobRequest): boolean {
  const {record: run} = job.scope.run;
  const step = beginStep(run, job.record, 'Set up job');
  const log = openLog(job, step);
  log.write(`Runner: ${runnerName}`);
  log.group('GITHUB_TOKEN permissions');
  for (const [scope, level] of Object.entries(permissions)) log.write(`${scope}: ${level}`);
  log.endGroup();
  try {
    const refusal = refusedLabel(tokenValue(job.definition.runsOn, tokenScope));
    if (refusal !== undefined) throw new Error(refusal);
    const scope = {...tokenScope, contexts: job.contexts};
    job.env = {...tokenTexts(job.scope.workflow.env, scope), ...tokenTexts(job.definition.env, scope)};
    if (environment) log.write(`Environment: ${environment.name}`);
    complete(run, step, 'success');
    return true;
  } catch (error) {
    log.annotate({level: 'error', message: messageOf(error)});
    job.failed = true;
    complete(run, step, 'failure');
    return false;
  }
}

function collectOutputs(job: JobRuntime, frame: StepsFrame): Record<string, string> {
  const outputs = tokenTexts(job.definition.outputs, stepScope(frame, job.env));
  for (const [name, value] of Object.entries(outputs)) {
    if (job.masks.hide(value) === value) continue;
    const message = `Skip output '${name}' since it may contain secret.`;
    job.record.annotations.push({level: 'warning', message});
    Reflect.deleteProperty(outputs, name);
  }
  return outputs;
}

async function runPosts(job: JobRuntime): Promise<void> {
  const {record: run} = job.scope.run;
  for (const post of job.posts.reverse()) {
    if (job.kill.aborted) return;
    const step = beginStep(run, job.record, job.masks.hide(post.name));
    const log = openLog(job, step);
    try {
      const scope = stepScope({...post.frame, composite: undefined}, job.env);
      if (!isTruthy(evaluateExpression(post.condition, scope))) {
        complete(run, step, 'skipped');
        continue;
      }
      const success = await post.run(log, (text) => {
        step.summary += text;
      });
      if (!success) job.failed = true;
      complete(run, step, success ? 'success' : 'failure');
    } catch (error) {
      log.annotate({level: 'error', message: messageOf(error)});
      job.failed = true;
      complete(run, step, 'failure');
    }
  }
}

/** Returns the address of the environment. */
function finish(job: JobRuntime, frame: StepsFrame): string {
  const {record: run} = job.scope.run;
  const step = beginStep(run, job.record, 'Complete job');
  const log: StepLog = openLog(job, step);
  const url = environmentUrl(job.definition, stepScope(frame, job.env));
  if (url !== '') log.write(`Environment URL: ${url}`);
  log.write('Cleaning up orphan processes');
  for (const {pid, name} of killOrphans(job.trackingId))
    log.write(`Terminate orphan process: pid (${pid}) (${name})`);
  complete(run, step, 'success');
  return url;
}

function fail(job: JobRuntime, message: string): void {
  job.record.annotations.push({level: 'error', message: job.masks.hide(message)});
  job.failed = true;
}

function isTolerated({definition, tokenScope}: JobRequest): boolean {
  return (
    definition.continueOnError !== undefined && isTruthy(tokenValue(definition.continueOnError, tokenScope))
  );
}
