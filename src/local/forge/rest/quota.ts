import type {TokenGrant} from '../../contract.ts';
import type {World} from '../world.ts';

/** How many requests an hour a token has had, and when the hour ends (seconds since 1970). */
export interface Quota {
  readonly limit: number;
  readonly used: number;
  readonly reset: number;
}

const spent = new WeakMap<World, Map<string, Quota>>();

/** The quota of a token's actor in its repository: 1,000 for a workflow, 5,000 for a person. It is counted, never enforced. */
export function quotaOf(world: World, grant: TokenGrant): Quota {
  const limit = grant.kind === 'workflow' ? 1000 : 5000;
  const now = Math.floor(world.clock().getTime() / 1000);
  const known = spent.get(world)?.get(keyOf(grant));
  return known && known.reset > now ? known : {limit, used: 0, reset: now + 3600};
}

/** Counts one request and returns the quota after it. */
export function spend(world: World, grant: TokenGrant): Quota {
  const quota = quotaOf(world, grant);
  const next = {...quota, used: Math.min(quota.used + 1, quota.limit)};
  const all = spent.get(world) ?? new Map<string, Quota>();
  spent.set(world, all.set(keyOf(grant), next));
  return next;
}

function keyOf({kind, actor, repository}: TokenGrant): string {
  return `${kind} ${actor} ${repository}`;
}
