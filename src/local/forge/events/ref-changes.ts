import type {RefChange} from '../git/refs.ts';
import {syncPulls} from '../pulls/sync-pulls.ts';
import {now} from '../world.ts';
import type {Cause} from './cause.ts';
import {recordActivity} from './activity.ts';
import {announcePushes} from './push-events.ts';

/** What follows from moved branches and tags, however they were moved: push events, then pull requests brought up to date. */
export async function afterRefChanges(cause: Cause, changes: readonly RefChange[]): Promise<void> {
  const seen = changes.filter(
    ({ref, before, after}) => /^refs\/(heads|tags)\//.test(ref) && before !== after,
  );
  if (seen.length === 0) return;
  const {world, repo} = cause;
  const document = world.store.get('repository', '', repo.slug);
  if (document) world.store.put('repository', '', repo.slug, {...document, pushedAt: now(world)});
  for (const change of seen) if (change.ref.startsWith('refs/heads/')) recordActivity(cause, change);
  await announcePushes(cause, seen);
  await syncPulls(cause, seen);
}
