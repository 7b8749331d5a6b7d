import {ask} from './ask.ts';
import type {GitHub} from '../kernel/ports.ts';

/** Whether only members see the repository. */
export async function isPrivate(github: GitHub): Promise<boolean> {
  const {octokit, owner, repo} = github;
  return ask({doing: 'looking at the repository', permission: 'metadata: read'}, async () => {
    const {data} = await octokit.rest.repos.get({owner, repo});
    return data.private;
  });
}
