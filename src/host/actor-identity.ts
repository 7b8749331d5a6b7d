import type {Identity} from '../kernel/ports.ts';

/**
 * On Actions, commits and tags carry the person who started the run, by the address that GitHub links to the account:
 * without the id in front it does so only for accounts from before July 2017.
 */
export function actorIdentity(
  environment: Readonly<Record<string, string | undefined>>,
): Identity | undefined {
  const {GITHUB_ACTIONS: actions, GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: id} = environment;
  if (actions !== 'true' || actor === undefined) return undefined;
  const local = id !== undefined && /^\d+$/.test(id) ? `${id}+${actor}` : actor;
  return {name: actor, email: `${local}@users.noreply.github.com`};
}
