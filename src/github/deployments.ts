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
  /** In place of a description: what the deployment is of, whole. */
  readonly stated?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly logUrl?: string | undefined;
}

/** States of what was begun and has not ended. */
export const unfinished: readonly string[] = ['none', 'in_progress', 'queued', 'pending'];

/** Picks deployments by what was said at their creation. */
type Wanted = (deployment: Pick<GitHubDeployment, 'ref' | 'payload'>) => boolean;

/**
 * What a deployment is of, where GitHub made it of a job with `environment:`: its payload is empty then, so that those who
 * use it say it in the description of a state. Undefined where a description says nothing of the kind.
 */
export type ReadStated = (description: string) => Readonly<Record<string, unknown>> | undefined;

/**
 * The deployments of an environment that `wanted` picks by ref and payload, newest first, until (and with) the first one
 * in state success: what came before that one no longer matters. Where jobs name the environment, GitHub sets inactive
 * whatever succeeded in it before, of other models too: that is no end of those, and does not count.
 */
export async function findDeployments(
  github: GitHub,
  {environment, readStated}: {environment: string; readStated: ReadStated},
  wanted: Wanted,
): Promise<GitHubDeployment[]> {
  return ask(
    {doing: `reading the deployments of ${environment}`, permission: 'deployments: read'},
    async () => {
      const found: GitHubDeployment[] = [];
      for await (const deployment of newestFirst(github, {environment, readStated, wanted})) {
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
  {environment, readStated}: {environment: string; readStated: ReadStated},
  wanted: Wanted,
  successor: number,
): Promise<void> {
  const doing = `reading the deployments of ${environment}`;
  const left = await ask({doing, permission: 'deployments: read'}, async () => {
    const found: GitHubDeployment[] = [];
    for await (const deployment of newestFirst(github, {
      environment,
      readStated,
      wanted,
      olderThan: successor,
    })) {
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
  options: {environment: string; readStated: ReadStated; wanted: Wanted; olderThan?: number},
): AsyncGenerator<GitHubDeployment> {
  const {environment, readStated, wanted, olderThan = Number.POSITIVE_INFINITY} = options;
  /** A newer deployment of something else, by a job that names the environment. */
  let isCrowded = false;
  for await (const {id, ref, payload} of listed(github, {environment})) {
    const isOfJob = Object.keys(payload).length === 0;
    const states = isOfJob ? await statesOf(github, id) : [];
    const stated = states.map(({description}) => readStated(description)).find((one) => one !== undefined);
    const deployment = {id, ref, environment, payload: stated ?? payload};
    // What replaced ones say is read as it stands: they are over, whoever said so.
    if (!wanted(deployment)) isCrowded ||= isOfJob && olderThan === Number.POSITIVE_INFINITY;
    else if (id < olderThan) yield {...deployment, ...(await standOf(github, id, {states, isCrowded}))};
  }
}

type Listed = Pick<GitHubDeployment, 'id' | 'ref' | 'payload'>;

async function* listed(github: GitHub, filter: {environment: string; sha?: string}): AsyncGenerator<Listed> {
  const {octokit, owner, repo} = github;
  const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
    owner,
    repo,
    ...filter,
    task: 'deploy',
    per_page: 100,
  });
  for await (const {data} of pages)
    for (const {id, ref, payload} of data) yield {id, ref, payload: payloadOf(payload)};
}

/** How a deployment stands; one that only a job of something else in its environment retired is in place still. */
async function standOf(
  github: GitHub,
  id: number,
  {states, isCrowded}: {states: readonly State[]; isCrowded: boolean},
): Promise<Pick<GitHubDeployment, 'state' | 'environmentUrl'>> {
  const [newest] = states.length > 0 ? states : await statesOf(github, id, 1);
  if (newest === undefined) return {state: 'none', environmentUrl: undefined};
  if (states.length === 0 && !(isCrowded && newest.state === 'inactive')) return newest;
  const all = states.length > 0 ? states : await statesOf(github, id);
  const address = all.find(({environmentUrl}) => environmentUrl !== undefined);
  const before = isCrowded ? all.find(({state}) => state !== 'inactive') : undefined;
  const isOver = newest.state !== 'inactive' || before?.state !== 'success';
  return {state: isOver ? newest.state : 'success', environmentUrl: address?.environmentUrl};
}

/**
 * The deployments that GitHub made of jobs of a run with this environment and that have not ended: of one job where its id is
 * known. They are of the run's commit, have no payload, and their states lead to the log of the job.
 */
export async function findJobDeployments(
  github: GitHub,
  of: {environment: string; sha: string; runUrl: string; jobId: string | undefined},
): Promise<number[]> {
  const {environment, sha, runUrl, jobId} = of;
  const doing = `reading the deployments of ${environment}`;
  return ask({doing, permission: 'deployments: read'}, async () => {
    const found: number[] = [];
    for await (const {id, payload} of listed(github, {environment, sha})) {
      if (Object.keys(payload).length > 0) continue;
      const [newest, ...earlier] = await statesOf(github, id);
      const isOfJob = [newest, ...earlier].some(
        (one) =>
          one?.logUrl.startsWith(`${runUrl}/job/`) &&
          (jobId === undefined || one.logUrl.endsWith(`/job/${jobId}`)),
      );
      if (isOfJob && newest !== undefined && !ended.includes(newest.state)) found.push(id);
    }
    return found;
  });
}

const ended: readonly string[] = ['success', 'failure', 'error', 'inactive'];

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
          const {environment} = options;
          const wanted: Wanted = ({payload}) => isDeepStrictEqual(payload, options.payload);
          const same = {environment, wanted, readStated: () => undefined};
          for await (const {id, state} of newestFirst(github, same)) return state === 'none' ? id : undefined;
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
    const [newest] = await statesOf(github, id, 1);
    const isSaid = status.stated === undefined || newest?.description === status.stated;
    if (newest?.state === status.state && newest.environmentUrl === status.environmentUrl && isSaid) return;
    await octokit.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state: status.state,
      description: status.stated ?? (status.description ?? '').slice(0, 140),
      ...(status.environmentUrl !== undefined && {environment_url: status.environmentUrl}),
      ...(status.logUrl !== undefined && {log_url: status.logUrl}),
      // Several models may share an environment: only what this one replaces is set inactive, by its caller.
      auto_inactive: false,
    });
  });
}

interface State {
  readonly state: string;
  readonly description: string;
  readonly environmentUrl: string | undefined;
  readonly logUrl: string;
}

/** Newest first. */
async function statesOf(github: GitHub, id: number, count = 100): Promise<State[]> {
  const {octokit, owner, repo} = github;
  try {
    const {data} = await octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: id,
      per_page: count,
    });
    return data.map(({state, description, environment_url, log_url, target_url}) => ({
      state,
      description,
      environmentUrl: nonEmpty(environment_url),
      logUrl: nonEmpty(log_url) ?? target_url,
    }));
  } catch (error) {
    if (statusOf(error) === 404) return []; // deleted since it was listed
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
