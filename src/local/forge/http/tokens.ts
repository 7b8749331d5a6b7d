import {createHash, randomBytes} from 'node:crypto';
import type {TokenGrant} from '../../contract.ts';
import type {Store} from '../state/store.ts';

/** Makes a token; what is stored is its digest and what it may do. */
export function issueToken(store: Store, grant: TokenGrant): string {
  const token = `${grant.kind === 'person' ? 'ghp' : 'ghs'}_${randomBytes(20).toString('hex')}`;
  store.put('token', '', keyOf(token), grant);
  store.commit();
  return token;
}

export function revokeToken(store: Store, token: string): void {
  store.remove('token', '', keyOf(token));
  store.commit();
}

/** What an Authorization header is worth: nothing was sent, something unknown was sent, or a known token. */
export type Credential =
  {readonly kind: 'none'} | {readonly kind: 'bad'} | {readonly kind: 'known'; readonly grant: TokenGrant};

/** Reads `token T`, `Bearer T` and Basic with the token as password (or as user name, as Git clients may send it). */
export function readCredential(store: Store, header: string | undefined): Credential {
  if (header === undefined || header === '') return {kind: 'none'};
  for (const token of tokensIn(header)) {
    const grant = store.get('token', '', keyOf(token));
    if (grant) return {kind: 'known', grant};
  }
  return {kind: 'bad'};
}

function tokensIn(header: string): string[] {
  const [, scheme = '', value = ''] = /^(\w+) +(.+)$/.exec(header) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
    case 'token':
      return [value];
    case 'basic': {
      const pair = Buffer.from(value, 'base64').toString();
      const colon = pair.indexOf(':');
      return [pair.slice(colon + 1), pair.slice(0, Math.max(colon, 0))];
    }
    default:
      return [];
  }
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
