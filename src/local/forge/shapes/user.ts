import {createHash} from 'node:crypto';
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

/** An opaque id for `node_id` fields. */
export function nodeId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

// GitHub's own bot has a well-known id; everybody else gets a stable one made of the login.
function userId(login: string): number {
  if (login === 'github-actions[bot]') return 41898282;
  return createHash('sha256').update(login).digest().readUInt32BE(0) % 100_000_000;
}
