import type {Deployment} from '../generated/documents.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import type {DeploymentCheck, Target, VersionFiles} from './target.ts';

export interface DeploymentOutcome {
  readonly result: Exclude<Deployment['result'], 'unchanged'>;
  readonly checks: readonly DeploymentCheck[];
  /** What ran before. */
  readonly previous: string | undefined;
}

/**
 * Deploys a version and tests it; where it does not pass, brings back what passed last (`restored`), or leaves nothing
 * running where there was nothing (`failed`). A fault of ours restores too, and is thrown on.
 */
export async function deployVersion(
  target: Target,
  files: VersionFiles,
  log: Log,
): Promise<DeploymentOutcome> {
  const previous = await target.previous();
  const checks: DeploymentCheck[] = [];
  let fault: unknown;
  try {
    await target.deploy(files);
    checks.push(...(await target.check(files)));
  } catch (error) {
    checks.push({id: 'deploy', verdict: 'fail', message: messageOf(error)});
    if (!(error instanceof UserError)) fault = error;
  }
  if (checks.every(({verdict}) => verdict !== 'fail')) {
    await target.accept(files);
    return {result: 'deployed', checks, previous};
  }
  for (const {id, verdict, message} of checks) if (verdict === 'fail') log.error(`${id}: ${message}`);
  const restored = await target.restore(files).catch((error: unknown) => {
    checks.push({id: 'restore', verdict: 'fail', message: messageOf(error)});
    log.error(`Restoring failed: ${messageOf(error)}`);
    return undefined;
  });
  if (fault !== undefined) throw fault instanceof Error ? fault : new Error(messageOf(fault));
  if (restored !== undefined) log.warning(`${files.model} ${restored} runs again.`);
  return {result: restored === undefined ? 'failed' : 'restored', checks, previous};
}
