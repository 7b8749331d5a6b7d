import {asText, isObject} from './expressions.ts';
import type {JobRuntime} from './job-runtime.ts';
import type {StepLog} from './step-log.ts';
import {tokenAt, tokenText, tokenValue, type TokenScope} from './token-value.ts';

/** Creates the environment that a job names, as GitHub does, and says so in the log. */
export async function recordEnvironment(job: JobRuntime, scope: TokenScope, log: StepLog): Promise<void> {
  const {environment} = job.definition;
  if (!environment) return;
  const named = tokenAt(environment, 'name');
  const name = named ? tokenText(named, scope) : asText(plainName(tokenValue(environment, scope)));
  if (name === '') return;
  log.write(`Environment: ${name}`);
  const {host, repository, event} = job.scope.run;
  // A workflow's own token may not create one: on GitHub the platform does it.
  const token = host.forge.issueToken({
    repository: repository.slug,
    actor: event.actor,
    kind: 'person',
    permissions: {},
  });
  try {
    const url = `${host.forge.apiUrl}/repos/${repository.slug}/environments/${encodeURIComponent(name)}`;
    const response = await fetch(url, {
      method: 'PUT',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      body: '{}',
      signal: job.cancel,
    });
    if (!response.ok)
      log.write(`The environment could not be created: the forge answered ${response.status}.`);
    await response.body?.cancel();
  } finally {
    host.forge.revokeToken(token);
  }
}

/** The URL of a job's environment, which may name outputs of its steps; empty where there is none. */
export function environmentUrl(job: JobRuntime, scope: TokenScope): string {
  try {
    return tokenText(tokenAt(job.definition.environment, 'url'), scope);
  } catch {
    return ''; // GitHub shows a deployment without its URL too
  }
}

function plainName(value: ReturnType<typeof tokenValue>): ReturnType<typeof tokenValue> {
  return isObject(value) ? (value['name'] ?? null) : value;
}
