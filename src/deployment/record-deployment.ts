import {
  createDeployment,
  ensureDeploymentStatus,
  findDeployments,
  type GitHubDeployment,
} from '../github/deployments.ts';
import type {GitHub} from '../kernel/ports.ts';
import type {Digest} from '../kernel/digest.ts';

/** What a deployment on GitHub says of Cairn. */
export interface DeployedPayload {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  /** Tag whose fact is deployed: of the stage, else of the version. */
  readonly tag: string;
  readonly manifest: Digest;
}

/** What GitHub knows of a model's deployments to a stage. */
export interface DeploymentHistory {
  /** The newest one. */
  readonly newest: GitHubDeployment | undefined;
  /** The newest one that is in place. */
  readonly success: GitHubDeployment | undefined;
}

const unfinished: readonly string[] = ['none', 'in_progress', 'queued', 'pending'];

/** Reads what was deployed of a model to a stage. */
export async function readDeployments(
  github: GitHub,
  {environment, model, stage}: {environment: string; model: string; stage: string},
): Promise<DeploymentHistory> {
  const found = await findDeployments(
    github,
    environment,
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

/** The id under which to deploy: that of an unfinished deployment of the same, which a crash left, else a new one. */
export async function startDeployment(
  github: GitHub,
  history: DeploymentHistory,
  options: {environment: string; payload: DeployedPayload; logUrl: string | undefined},
): Promise<number> {
  const {payload, environment} = options;
  const {newest} = history;
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
  await ensureDeploymentStatus(github, id, {state: 'in_progress', logUrl: options.logUrl});
  return id;
}

/** How a deployment ended; `inactive` where another one took its place before it ran. */
export type DeploymentEnd = 'success' | 'failure' | 'error' | 'inactive';

/** Records how a deployment ended; after a success the one that it replaces is inactive. */
export async function finishDeployment(
  github: GitHub,
  id: number,
  history: DeploymentHistory,
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
  if (end.state === 'success' && replaced !== undefined && replaced.id !== id)
    await ensureDeploymentStatus(github, replaced.id, {
      state: 'inactive',
      environmentUrl: replaced.environmentUrl,
    });
}
