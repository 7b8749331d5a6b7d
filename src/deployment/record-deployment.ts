import {
  createDeployment,
  ensureDeploymentStatus,
  findDeployments,
  findJobDeployments,
  retireReplaced,
  unfinished,
  type GitHubDeployment,
} from '../github/deployments.ts';
import type {Context} from '../kernel/context.ts';
import type {Log} from '../kernel/log.ts';
import type {GitHub} from '../kernel/ports.ts';
import {
  longestStatement,
  readStatedDeployment,
  stateDeployment,
  type DeployedPayload,
} from '../registry/stated-deployment.ts';

/** What GitHub knows of a model's deployments to a stage. */
export interface DeploymentHistory {
  /** The newest one. */
  readonly newest: GitHubDeployment | undefined;
  /** The newest one that is in place. */
  readonly success: GitHubDeployment | undefined;
}

/** Several models may share an environment. */
export interface DeployedPlace {
  readonly environment: string;
  readonly model: string;
  readonly stage: string;
}

/** Reads what was deployed of a model to a stage. */
export async function readDeployments(
  github: GitHub,
  {environment, model, stage}: DeployedPlace,
): Promise<DeploymentHistory> {
  const found = await findDeployments(
    github,
    {environment, readStated: readStatedDeployment},
    ({payload}) => payload['model'] === model && payload['stage'] === stage,
  );
  return {newest: found[0], success: found.find(({state}) => state === 'success')};
}

/** Whether a deployment is of exactly this. */
export function isOf(deployment: GitHubDeployment | undefined, payload: DeployedPayload): boolean {
  return (
    deployment !== undefined &&
    Object.entries(payload).every(([name, value]) => deployment.payload[name] === value)
  );
}

/** Sets inactive what the newest success of a stage replaced, where whoever deployed it ended before saying so. */
export async function retireEarlier(
  github: GitHub,
  history: DeploymentHistory,
  {environment, model, stage}: DeployedPlace,
): Promise<void> {
  if (history.success === undefined) return;
  await retireReplaced(
    github,
    {environment, readStated: readStatedDeployment},
    ({payload}) => payload['model'] === model && payload['stage'] === stage,
    history.success.id,
  );
}

/**
 * The record that GitHub made of this job, where it names the environment; undefined where there is none, or, which is
 * said, where it cannot be told from those of other jobs of the run.
 */
export async function recordOfJob(
  {github, event, log}: Pick<Context, 'github' | 'event' | 'log'>,
  {environment, jobId}: {environment: string; jobId: string | undefined},
): Promise<number | undefined> {
  const {sha, runUrl} = event;
  if (github === undefined || sha === undefined || runUrl === undefined) return undefined;
  const found = await findJobDeployments(github, {environment, sha, runUrl, jobId});
  const [only, ...others] = found;
  if (only === undefined) return undefined;
  if (others.length > 0) {
    log.warning(
      `GitHub made ${found.length} deployments to ${environment} of jobs of this run (${found.join(', ')}), and which is of this job is not known: a record of its own is made. The input job-id tells it.`,
    );
    return undefined;
  }
  log.info(`GitHub's own deployment ${only} of this job (environment ${environment}) is the record.`);
  return only;
}

/**
 * The id under which to deploy: of the record that GitHub made of the job, else of an unfinished deployment of the same,
 * which a crash left, else a new one. Where the first cannot say what is deployed, that is said.
 */
export async function startDeployment(
  {github, log}: {github: GitHub; log: Log},
  history: DeploymentHistory,
  options: {
    environment: string;
    payload: DeployedPayload;
    logUrl: string | undefined;
    ofJob: number | undefined;
  },
): Promise<number> {
  const {payload, environment, logUrl, ofJob} = options;
  const {newest} = history;
  const stated = ofJob === undefined ? undefined : stateDeployment(payload);
  if (ofJob !== undefined && stated !== undefined) {
    await ensureDeploymentStatus(github, ofJob, {state: 'in_progress', stated, logUrl});
    return ofJob;
  }
  if (ofJob !== undefined)
    log.warning(
      `GitHub's own deployment ${ofJob} of this job cannot say that it is ${payload.tag}, ${payload.version} to ${payload.stage}: with the digest that is more than the ${longestStatement} characters that GitHub takes. A second record is made beside it. Shorter names of the model or the stage keep it to one.`,
    );
  const id =
    newest !== undefined && unfinished.includes(newest.state) && isOf(newest, payload)
      ? newest.id
      : await createDeployment(github, {
          ref: payload.tag,
          environment,
          description: `${payload.model} ${payload.version} to ${payload.stage}`,
          payload: {...payload},
          production: payload.stage === 'production',
        });
  await ensureDeploymentStatus(github, id, {state: 'in_progress', logUrl});
  return id;
}

/** How a deployment ended; `inactive` where another one took its place before it ran. */
export type DeploymentEnd = 'success' | 'failure' | 'error' | 'inactive';

/**
 * Records how a deployment ended; after a success what it replaces is inactive. Of two at once both end in place, so each
 * looks again after it said so: the last to look sees both.
 */
export async function finishDeployment(
  github: GitHub,
  id: number,
  {history, where}: {history: DeploymentHistory; where: DeployedPlace},
  end: {
    state: DeploymentEnd;
    description: string;
    url: string | undefined;
    logUrl: string | undefined;
  },
): Promise<void> {
  await ensureDeploymentStatus(github, id, {
    state: end.state,
    description: end.description,
    environmentUrl: end.url,
    logUrl: end.logUrl,
  });
  const replaced = history.success;
  if (end.state !== 'success') return;
  if (replaced !== undefined && replaced.id !== id)
    await ensureDeploymentStatus(github, replaced.id, {
      state: 'inactive',
      environmentUrl: replaced.environmentUrl,
    });
  await retireEarlier(github, await readDeployments(github, where), where);
}
