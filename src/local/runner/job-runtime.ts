import {delimiter, dirname} from 'node:path';
import {asText, type Json} from './expressions.ts';
import type {Masks} from './masks.ts';
import type {JobRecord} from './run-record.ts';
import type {WorkflowScope} from './runner-host.ts';
import type {StepLog} from './step-log.ts';
import type {JobDefinition} from './workflow-model.ts';

/** A job that runs: what its steps share and change. */
export interface JobRuntime {
  readonly scope: WorkflowScope;
  readonly definition: JobDefinition;
  readonly record: JobRecord;
  readonly masks: Masks;
  /** Contexts that stay the same for all steps: github, vars, secrets, inputs, needs, strategy, matrix, runner. */
  readonly contexts: Readonly<Record<string, Json>>;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly eventPath: string;
  readonly token: string;
  readonly runtimeToken: string;
  readonly trackingId: string;
  /** Of the workflow, the job, and what steps wrote to GITHUB_ENV. */
  env: Readonly<Record<string, string>>;
  /** What steps wrote to GITHUB_PATH, last first. */
  path: readonly string[];
  failed: boolean;
  /** Jobs that were cancelled or timed out. */
  readonly cancel: AbortSignal;
  /** Everything is killed at once. */
  readonly kill: AbortSignal;
  /** What runs after the steps, last first. */
  readonly posts: PostStep[];
  /** How often a step name was used, for GITHUB_ACTION. */
  readonly names: Map<string, number>;
}

/** What a step left to be done at the end of its job. */
export interface PostStep {
  readonly name: string;
  /** The expression of `post-if`. */
  readonly condition: string;
  readonly frame: StepsFrame;
  readonly run: (log: StepLog, summary: (text: string) => void) => Promise<boolean>;
}

export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
}

/** A list of steps that runs: of a job, or of a composite action within one of its steps. */
export interface StepsFrame {
  readonly job: JobRuntime;
  /** The file that messages name. */
  readonly file: string;
  /** The `steps` context. */
  steps: Readonly<Record<string, StepResult>>;
  failed: boolean;
  /** Within a composite action. */
  readonly composite: CompositeFrame | undefined;
}

export interface CompositeFrame {
  readonly inputs: Readonly<Record<string, Json>>;
  /** Of the step that uses the action. */
  readonly env: Readonly<Record<string, string>>;
  readonly action: ActionIdentity;
  readonly depth: number;
}

/** Where an action lies and what it is called in the environment. */
export interface ActionIdentity {
  readonly directory: string;
  readonly repository: string;
  readonly ref: string;
}

/** The status of a job as `job.status` says it. */
export function jobStatus(job: JobRuntime): 'success' | 'failure' | 'cancelled' {
  return job.cancel.aborted ? 'cancelled' : job.failed ? 'failure' : 'success';
}

/** The whole environment of a process of a step: little of the machine's own, what was declared, then what GitHub sets. */
export function stepEnvironment(
  job: JobRuntime,
  declared: Readonly<Record<string, string>>,
  action: {name: string; identity: ActionIdentity | undefined},
): Record<string, string> {
  const {host} = job.scope.run;
  const github = job.contexts['github'];
  const variables: Record<string, string> = {};
  for (const name of githubVariables) {
    variables[`GITHUB_${name.toUpperCase()}`] = asText((github as Readonly<Record<string, Json>>)[name]);
  }
  const given: Record<string, string> = {
    CI: 'true',
    ...machineEnvironment(),
    ...host.environment,
    ...declared,
  };
  const base = given['PATH'] ?? '';
  return {
    ...given,
    PATH: [...job.path, dirname(host.node), base].filter((part) => part !== '').join(delimiter),
    ...variables,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: action.name,
    GITHUB_ACTION_REPOSITORY: action.identity?.repository ?? '',
    GITHUB_ACTION_REF: action.identity?.ref ?? '',
    ...(action.identity && {GITHUB_ACTION_PATH: action.identity.directory}),
    GITHUB_EVENT_PATH: job.eventPath,
    GITHUB_JOB: job.definition.id,
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_ARCH: runnerArchitecture(),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: runnerName,
    RUNNER_OS: runnerSystem(),
    RUNNER_TEMP: job.temp,
    RUNNER_TOOL_CACHE: job.toolCache,
    RUNNER_TRACKING_ID: job.trackingId,
    RUNNER_WORKSPACE: dirname(job.workspace),
  };
}

export const runnerName = 'cairn-local';

/** The system as RUNNER_OS names it. */
export function runnerSystem(): string {
  return process.platform === 'darwin' ? 'macOS' : 'Linux';
}

/** The processor as RUNNER_ARCH names it. */
export function runnerArchitecture(): string {
  return process.arch === 'arm64' ? 'ARM64' : 'X64';
}

const githubVariables = [
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_owner',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

function machineEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG'].map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    kept.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  );
}
