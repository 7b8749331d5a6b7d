import type {RefChange} from '../git/refs.ts';
import {actorOf, now} from '../world.ts';
import type {Cause} from './cause.ts';

/** Keeps who moved a branch from where to where, whatever names its commits carry. */
export function recordActivity({world, repo, grant}: Cause, {ref, before, after}: RefChange): void {
  const id = world.store.next('', 'id');
  const {login} = actorOf(grant);
  world.store.put('activity', repo.slug, id, {id, ref, before, after, actor: login, at: now(world)});
}
