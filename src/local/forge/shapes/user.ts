import {userId} from '../../user-id.ts';
import type {World} from '../world.ts';

/** A user or bot as GitHub shows it; the login is percent-encoded in its URLs. */
export function userShape(world: World, login: string): Record<string, unknown> {
  const name = encodeURIComponent(login);
  const url = `${world.urls.api}/users/${name}`;
  return {
    login,
    id: userId(login),
    node_id: nodeId('U', userId(login)),
    avatar_url: `${world.urls.server}/_avatars/${name}`,
    gravatar_id: '',
    url,
    html_url: `${world.urls.server}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** The address that GitHub gives commits made by its API: the id, the login. */
export function noreplyAddress(login: string): string {
  return `${userId(login)}+${login}@users.noreply.github.com`;
}

/**
 * The account that an address of a commit belongs to, null where it is nobody's: here people have no other addresses than
 * those that GitHub gives them, and the short form without an id is linked for old accounts alone.
 */
export function accountOf(world: World, address: string): Record<string, unknown> | null {
  if (address === 'noreply@github.com') return userShape(world, 'web-flow');
  const [, id, login] = /^(\d+)\+(.+)@users\.noreply\.github\.com$/.exec(address) ?? [];
  return login !== undefined && Number(id) === userId(login) ? userShape(world, login) : null;
}

/** An opaque id for `node_id` fields. */
export function nodeId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}
