import type {ForgeEvent, TokenGrant} from '../../contract.ts';
import {repositoryShape} from '../shapes/repository.ts';
import {userShape} from '../shapes/user.ts';
import {type Announce, type Repo, type World, actorOf} from '../world.ts';

/** What is needed to say that somebody did something in a repository. */
export interface Cause {
  readonly world: World;
  readonly repo: Repo;
  readonly grant: TokenGrant;
  readonly announce: Announce;
}

/** Announces an event, with the repository and the sender added to its payload. */
export function announce(cause: Cause, event: Pick<ForgeEvent, 'name' | 'ref' | 'sha' | 'payload'>): void {
  const {world, repo, grant} = cause;
  const {login, byWorkflowToken} = actorOf(grant);
  cause.announce({
    name: event.name,
    repository: repo.slug,
    ref: event.ref,
    sha: event.sha,
    actor: login,
    byWorkflowToken,
    payload: {...event.payload, repository: repositoryShape(world, repo), sender: userShape(world, login)},
  });
}
