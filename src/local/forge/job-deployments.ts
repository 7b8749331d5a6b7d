import type {Forge} from '../contract.ts';
import {ensureEnvironment} from './rest/environments.ts';
import {repoWeb} from './shapes/repository.ts';
import {addState, retireOthers} from './state/deployment-states.ts';
import {findRepo, now, type World} from './world.ts';

const platform = 'github-actions[bot]';

/**
 * The records that the platform makes of jobs with `environment:`: as GitHub does, with the branch as their ref, an empty
 * payload and no description; each state leads to the log of the job, and a success retires what succeeded before.
 */
export function jobDeployments(world: World): Pick<Forge, 'beginDeployment' | 'moveDeployment'> {
  const {store} = world;
  return {
    beginDeployment({repository, runId, jobId, environment: name, ref, sha}) {
      const environment = ensureEnvironment(world, repository, name);
      const id = store.next('', 'id');
      const at = now(world);
      store.put('deployment', repository, id, {
        ...{id, sha, ref, environment: environment.name, creator: platform, createdAt: at, updatedAt: at},
        ...{task: 'deploy', payload: {}, description: null, transient: false},
        production: environment.name === 'production',
        job: {run: runId, job: jobId},
      });
      store.commit();
      return {id, waits: (environment.reviewers ?? []).length > 0};
    },
    moveDeployment(repository, id, state, environmentUrl = '') {
      const deployment = store.get('deployment', repository, id);
      const repo = findRepo(world, repository);
      if (!deployment?.job || !repo) return; // deleted meanwhile
      const {run, job} = deployment.job;
      const logUrl = `${repoWeb(world, repo)}/actions/runs/${run}/job/${job}`;
      addState(world, repository, deployment, {state, creator: platform, environmentUrl, logUrl});
      if (state === 'success') retireOthers(world, repository, deployment, platform);
      store.commit();
    },
  };
}
