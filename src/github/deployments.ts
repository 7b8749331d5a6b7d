import {isDeepStrictEqual} from 'node:util';
import {ask} from './ask.ts';
import {statusOf} from './answer.ts';
import {makeOnce} from './make-once.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A deployment with the state that its newest status says. */
export interface GitHubDeployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  /** As it was given at creation. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `none` where it has no status yet. */
  readonly state: string;
  readonly environmentUrl: string | undefined;
}

export interface DeploymentStatus {
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  /** Cut to the 140 characters that GitHub allows. */
  readonly description?: string;
  readonly environmentUrl?: string | undefined;
  readonly logUrl?: string | undefined;
}

/** States of what was begun and has not ended. */
export const unfinished: readonly string[] = ['none', 'in_progress', 'queued', 'pending'];

/** Picks deployments by what was said at their creation. */
type Wanted = (deployment: Pick<GitHubDeployment, 'ref' | 'payload'>) => boolean;

/**
 * The deployments of an environment that `wanted` picks by ref and payload, newest first, until (and with) the first one
 * in state success: what came before that one no longer matters.
 */
export async function findDeployments(
  github: GitHub,
  environment: string,
  wanted: Wanted,
): Promise<GitHubDeployment[]> {
  return ask(
    {doing: `reading the deployments of ${environment}`, permission: 'deployments: read'},
    async () => {
      const found: GitHubDeployment[] = [];
      for await (const deployment of newestFirst(github, environment, wanted)) {
        found.push(deployment);
        if (deployment.state === 'success') break;
      }
      return found;
    },
  );
}

/**
 * Sets inactive what the deployment `successor` replaced, in place or begun: whoever deployed it may have ended before
 * saying so. Looks at what is older than it, down to the first one that is inactive already.
 */
export async function retireReplaced(
  github: GitHub,
  environment: string,
  wanted: Wanted,
  successor: number,
): Promise<void> {
  const doing = `reading the deployments of ${environment}`;
  const left = await ask({doing, permission: 'deployments: read'}, async () => {
    const found: GitHubDeployment[] = [];
    for await (const deployment of newestFirst(github, environment, wanted, successor)) {
      if (deployment.state === 'inactive') break;
      if (replaceable.includes(deployment.state)) found.push(deployment);
    }
    return found;
  });
  for (const {id, environmentUrl} of left)
    await ensureDeploymentStatus(github, id, {state: 'inactive', environmentUrl});
}

const replaceable: readonly string[] = ['success', ...unfinished];

/** Ids grow with time: what is older than a deployment has a smaller one. */
async function* newestFirst(
  github: GitHub,
  environment: string,
  wanted: Wanted,
  olderThan = Number.POSITIVE_INFINITY,
): AsyncGenerator<GitHubDeployment> {
  const {octokit, owner, repo} = github;
  const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
    owner,
    repo,
    environment,
    task: 'deploy',
    per_page: 100,
  });
  for await (const {data} of pages)
    for (const {id, ref, payload} of data) {
      const deployment = {id, ref, environment, payload: payloadOf(payload)};
      if (id < olderThan && wanted(deployment)) yield {...deployment, ...(await newestStatus(github, id))};
    }
}

/** Records that a ref goes to an environment; no checks are asked for and nothing is merged into the ref. */
export async function createDeployment(
  github: GitHub,
  options: {
    ref: string;
    environment: string;
    description: string;
    payload: Readonly<Record<string, unknown>>;
    production: boolean;
  },
): Promise<number> {
  const {octokit, owner, repo} = github;
  return ask(
    {doing: `recording the deployment of ${options.ref}`, permission: 'deployments: write'},
    async () =>
      makeOnce(
        async (request) => {
          const {data} = await octokit.rest.repos.createDeployment({
            owner,
            repo,
            ref: options.ref,
            task: 'deploy',
            auto_merge: false,
            required_contexts: [],
            environment: options.environment,
            description: options.description.slice(0, 140),
            payload: {...options.payload},
            production_environment: options.production,
            transient_environment: false,
            request,
          });
          if ('id' in data) return data.id;
          throw new Error(`GitHub merged instead of deploying ${options.ref}: ${data.message ?? ''}`);
        },
        async () => {
          const same: Wanted = ({payload}) => isDeepStrictEqual(payload, options.payload);
          for await (const {id, state} of newestFirst(github, options.environment, same))
            return state === 'none' ? id : undefined;
          return undefined;
        },
      ),
  );
}

/** Sets the state of a deployment; nothing is sent where its newest status says the same. */
export async function ensureDeploymentStatus(
  github: GitHub,
  id: number,
  status: DeploymentStatus,
): Promise<void> {
  const {octokit, owner, repo} = github;
  await ask({doing: `setting the state of deployment ${id}`, permission: 'deployments: write'}, async () => {
    const newest = await newestStatus(github, id);
    if (newest.state === status.state && newest.environmentUrl === status.environmentUrl) return;
    await octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state: status.state,
      description: (status.description ?? '').slice(0, 140),
      ...(status.environmentUrl !== undefined && {environment_url: status.environmentUrl}),
      ...(status.logUrl !== undefined && {log_url: status.logUrl}),
      // Several models may share an environment: only what this one replaces is set inactive, by its caller.
      auto_inactive: false,
    });
  });
}

async function newestStatus(
  github: GitHub,
  id: number,
): Promise<Pick<GitHubDeployment, 'state' | 'environmentUrl'>> {
  const {octokit, owner, repo} = github;
  try {
    const {data} = await octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: id,
      per_page: 1,
    });
    return {state: data[0]?.state ?? 'none', environmentUrl: nonEmpty(data[0]?.environment_url)};
  } catch (error) {
    if (statusOf(error) === 404) return {state: 'none', environmentUrl: undefined}; // deleted since it was listed
    throw error;
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** GitHub hands a payload back as the object it was given, or as its JSON text. */
function payloadOf(payload: unknown): Readonly<Record<string, unknown>> {
  if (typeof payload === 'object' && payload !== null) return payload as Readonly<Record<string, unknown>>; // JSON object
  if (typeof payload !== 'string') return {};
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // JSON object
  } catch {
    return {};
  }
}
