import {createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject} from 'node:crypto';
import {UserError} from '../kernel/errors.ts';

/** A key that signatures are checked with. */
export interface VerifyingKey {
  /** `sha256:` and the SHA-256 of the public key (DER, SubjectPublicKeyInfo) in hex. */
  readonly id: string;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** A key that signs, and that checks its own signatures. */
export interface SigningKey extends VerifyingKey {
  sign(bytes: Uint8Array): Buffer;
}

/** Reads a private key (PEM; Ed25519, or ECDSA P-256 with SHA-256 and DER signatures); throws CAIRN_SIGNING_KEY_INVALID. */
export function parseSigningKey(pem: string, where: string): SigningKey {
  const key = readKey(() => createPrivateKey(pem), {kind: 'private', where});
  const {hash} = algorithmOf(key, {kind: 'private', where});
  return {...verifying(createPublicKey(key), hash), sign: (bytes) => sign(hash, bytes, key)};
}

/** Reads a public key of the same kinds; a private one is refused, for it is no secret any more where it was found. */
export function parseVerifyingKey(pem: string, where: string): VerifyingKey {
  if (pem.includes('PRIVATE KEY'))
    throw invalid({kind: 'public', where}, 'is a private key, which belongs nowhere but in a secret', {
      todo: 'Make a new pair of keys: this one is known to all who can read the repository.',
    });
  const key = readKey(() => createPublicKey(pem), {kind: 'public', where});
  return verifying(key, algorithmOf(key, {kind: 'public', where}).hash);
}

function verifying(key: KeyObject, hash: string | null): VerifyingKey {
  const der = key.export({type: 'spki', format: 'der'});
  return {
    id: `sha256:${createHash('sha256').update(der).digest('hex')}`,
    verify: (bytes, signature) => verify(hash, bytes, key, signature),
  };
}

interface Place {
  readonly kind: 'private' | 'public';
  readonly where: string;
}

function readKey(read: () => KeyObject, place: Place): KeyObject {
  try {
    return read();
  } catch {
    // What the library says may quote the key.
    throw invalid(place, `is not a ${place.kind} key in PEM (without a passphrase)`);
  }
}

function algorithmOf(key: KeyObject, place: Place): {hash: string | null} {
  if (key.asymmetricKeyType === 'ed25519') return {hash: null};
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
    return {hash: 'sha256'};
  throw invalid(place, `is a key of kind ${key.asymmetricKeyType ?? 'unknown'}, which is not used here`);
}

function invalid({kind, where}: Place, what: string, more: {todo?: string} = {}): UserError {
  return new UserError('CAIRN_SIGNING_KEY_INVALID', {
    where,
    what,
    expected: `a ${kind} key in PEM: Ed25519, or ECDSA on curve P-256`,
    ...more,
  });
}
