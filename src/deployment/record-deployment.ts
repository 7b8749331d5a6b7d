import {
  createDeployment,
  ensureDeploymentStatus,
  findDeployments,
  retireReplaced,
  unfinished,
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

/** Several models may share an environment. */
export interface DeployedPlace {
  readonly environment: string;
  readonly model: string;
  readonly stage: string;
}

/** Reads what was deployed of a model to a stage. */
export async function readDeployments(github: GitHub, where: DeployedPlace): Promise<DeploymentHistory> {
  const found = await findDeployments(github, where.environment, isAt(where));
  return {newest: found[0], success: found.find(({state}) => state === 'success')};
}

/**
 * Sets inactive what the newest deployment in place replaced, and says what is known then. Whoever deploys looks before
 * (another may have ended without saying so) and after (two at once both end in place, and the last to look sees both).
 */
export async function settleDeployments(github: GitHub, where: DeployedPlace): Promise<DeploymentHistory> {
  const history = await readDeployments(github, where);
  if (history.success !== undefined)
    await retireReplaced(github, where.environment, isAt(where), history.success.id);
  return history;
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

/** Records how a deployment ended; after a success those that it replaces are inactive. */
export async function finishDeployment(
  github: GitHub,
  id: number,
  where: DeployedPlace,
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
  if (end.state === 'success') await settleDeployments(github, where);
}

function isAt({model, stage}: DeployedPlace): Parameters<typeof retireReplaced>[2] {
  return ({payload}) => payload['model'] === model && payload['stage'] === stage;
}
