import type {JobDeployment} from '../contract.ts';
import {asText, isObject} from './expressions.ts';
import type {JobRecord} from './run-record.ts';
import type {RunContext} from './runner-host.ts';
import {tokenAt, tokenText, tokenValue, type TokenScope} from './token-value.ts';
import type {JobDefinition} from './workflow-model.ts';

/** The environment of a job that may start: its name, and the record that the platform keeps of it. */
export interface EnteredEnvironment {
  readonly name: string;
  readonly deployment: JobDeployment['id'];
}

/** Thrown where a reviewer of the environment said no. */
class DeploymentRejected extends Error {
  constructor(environment: string) {
    super(`A reviewer of the environment '${environment}' rejected this deployment.`);
  }
}

/**
 * Makes the record of a job that names an environment, as GitHub does, and waits for a reviewer where it has some; undefined
 * where the job names none, or was cancelled while it waited. Throws DeploymentRejected.
 */
export async function enterEnvironment(
  run: RunContext,
  {definition, record}: {definition: JobDefinition; record: JobRecord},
  scope: TokenScope,
  cancel: AbortSignal,
): Promise<EnteredEnvironment | undefined> {
  const name = environmentName(definition, scope);
  if (name === '') return undefined;
  const {host, repository, event} = run;
  const {id: deployment, waits} = host.forge.beginDeployment({
    repository: repository.slug,
    runId: run.record.head.id,
    jobId: record.id,
    environment: name,
    ref: event.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    sha: event.sha,
  });
  const move = (state: string): void => {
    host.forge.moveDeployment(repository.slug, deployment, state);
  };
  if (waits) {
    const answer = waitForReview(run, {name, record}, cancel);
    move('waiting');
    const state = await answer;
    if (state !== 'approved') move(state === 'rejected' ? 'failure' : 'error');
    if (state === 'rejected') throw new DeploymentRejected(name);
    if (state === 'cancelled') return undefined;
  }
  move('queued');
  return {name, deployment};
}

/** The URL of a job's environment, which may name outputs of its steps; empty where there is none. */
export function environmentUrl(definition: JobDefinition, scope: TokenScope): string {
  try {
    return tokenText(tokenAt(definition.environment, 'url'), scope);
  } catch {
    return ''; // GitHub shows a deployment without its URL too
  }
}

async function waitForReview(
  {host, record: run, repository}: RunContext,
  {name, record}: {name: string; record: JobRecord},
  cancel: AbortSignal,
): Promise<'approved' | 'rejected' | 'cancelled'> {
  record.status = 'waiting';
  run.status = 'waiting';
  run.changed();
  const state = await host.reviews.wait(
    {repository: repository.slug, run: run.head.id, environment: name},
    cancel,
  );
  record.status = 'queued';
  run.status = 'in_progress';
  run.changed();
  return state;
}

function environmentName({environment}: JobDefinition, scope: TokenScope): string {
  if (!environment) return '';
  const named = tokenAt(environment, 'name');
  if (named) return tokenText(named, scope);
  const value = tokenValue(environment, scope);
  return asText(isObject(value) ? (value['name'] ?? null) : value);
}
