import {isPull} from '../state/documents.ts';
import {type World, listRepos} from '../world.ts';
import {syncPull} from './sync-pulls.ts';

/** After a start: brings open pull requests up to what a crash left in Git; nobody is told, as nobody listens yet. */
export async function recoverPulls(world: World): Promise<void> {
  for (const repo of listRepos(world)) {
    const grant = {repository: repo.slug, actor: repo.owner, kind: 'person', permissions: {}} as const;
    const cause = {world, repo, grant, announce: () => undefined};
    for (const issue of world.store.list('issue', repo.slug)) {
      if (isPull(issue) && issue.state === 'open') await syncPull(cause, issue);
    }
  }
  world.store.commit();
}
