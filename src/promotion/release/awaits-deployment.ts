import {findDeployments} from '../../github/deployments.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {readStatedDeployment} from '../../registry/stated-deployment.ts';

/** Whether the newest deployment of a model to a stage is anything but a success of one of these tags. */
export async function awaitsDeployment(
  github: GitHub,
  wanted: {model: string; stage: string; environment: string; tags: readonly string[]},
): Promise<boolean> {
  const {model, stage, environment, tags} = wanted;
  const [newest] = await findDeployments(
    github,
    {environment, readStated: readStatedDeployment},
    ({payload}) => payload['model'] === model && payload['stage'] === stage,
  );
  const tag = newest?.state === 'success' ? newest.payload['tag'] : undefined;
  return typeof tag !== 'string' || !tags.includes(tag);
}
