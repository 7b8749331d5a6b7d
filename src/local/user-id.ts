import {createHash} from 'node:crypto';

/** The id of an account: GitHub's own bot has a well-known one, everybody else gets a stable one made of the login. */
export function userId(login: string): number {
  if (login === 'github-actions[bot]') return 41898282;
  return createHash('sha256').update(login).digest().readUInt32BE(0) % 100_000_000;
}
