import {createHash} from 'node:crypto';
import type {CommitInfo} from './commits.ts';

/** What GitHub says of the signature of a commit. */
export interface Verification {
  readonly verified: boolean;
  readonly reason: 'valid' | 'unsigned' | 'unknown_key';
  readonly signature: string | null;
  readonly payload: string | null;
  readonly verified_at: string | null;
}

/**
 * The signature that the forge gives to a commit which it makes itself, of all of its text. A digest and no secret: equal
 * worlds keep equal ids, and nobody's safety rests on a forge on loopback.
 */
export function forgeSignature(payload: string): string {
  const digest = createHash('sha256').update(`forge ${payload}`).digest('base64');
  return `-----BEGIN PGP SIGNATURE-----\n\n${digest}\n-----END PGP SIGNATURE-----\n`;
}

/** What the forge knows of a commit's signature: it has no keys but its own. */
export function verificationOf({signed, committer}: Pick<CommitInfo, 'signed' | 'committer'>): Verification {
  if (signed === undefined)
    return {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null};
  const verified = signed.signature === forgeSignature(signed.payload);
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    ...signed,
    verified_at: verified ? committer.date : null,
  };
}
