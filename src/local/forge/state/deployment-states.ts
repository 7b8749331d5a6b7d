import {now, type World} from '../world.ts';
import type {DeploymentDocument, DeploymentStatusDocument} from './documents.ts';

/** The states of a deployment, oldest first. */
export function statesOf(world: World, slug: string, deployment: number): DeploymentStatusDocument[] {
  return world.store.list('deployment-status', slug).filter((one) => one.deployment === deployment);
}

/** Adds a state to a deployment. */
export function addState(
  world: World,
  slug: string,
  deployment: DeploymentDocument,
  said: Pick<DeploymentStatusDocument, 'state' | 'creator'> & Partial<DeploymentStatusDocument>,
): DeploymentStatusDocument {
  const at = now(world);
  const status: DeploymentStatusDocument = {
    description: '',
    environment: deployment.environment,
    environmentUrl: '',
    logUrl: '',
    ...said,
    id: world.store.next('', 'id'),
    deployment: deployment.id,
    createdAt: at,
    updatedAt: at,
  };
  world.store.put('deployment-status', slug, status.id, status);
  world.store.put('deployment', slug, deployment.id, {...deployment, updatedAt: at});
  return status;
}

/** A success makes the environment's earlier successful deployments inactive, unless their environment is transient. */
export function retireOthers(
  world: World,
  slug: string,
  {id, environment}: DeploymentDocument,
  creator: string,
): void {
  for (const other of world.store.list('deployment', slug)) {
    if (other.id === id || other.environment !== environment || other.transient) continue;
    if (statesOf(world, slug, other.id).at(-1)?.state !== 'success') continue;
    addState(world, slug, other, {state: 'inactive', creator});
  }
}
