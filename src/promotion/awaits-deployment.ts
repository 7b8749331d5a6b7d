import {findDeployments} from '../github/deployments.ts';
import type {GitHub} from '../github/github.ts';

/** Whether the newest deployment of a model to a stage is anything but a success of this tag. */
export async function awaitsDeployment(
  github: GitHub,
  {model, stage, environment, tag}: {model: string; stage: string; environment: string; tag: string},
): Promise<boolean> {
  const [newest] = await findDeployments(
    github,
    environment,
    ({payload}) => payload['model'] === model && payload['stage'] === stage,
  );
  return newest?.state !== 'success' || newest.payload['tag'] !== tag;
}
