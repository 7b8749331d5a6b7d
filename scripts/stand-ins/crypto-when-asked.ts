// In place of `node:crypto` in the bundle: Node compiles thirty modules of its own for it, a third of what a bare start
// costs, and what a person mistyped is said before any digest is made.
import type * as crypto from 'node:crypto';

const real = (): typeof crypto => process.getBuiltinModule('node:crypto');

export const createHash: typeof crypto.createHash = (...given) => real().createHash(...given);
export const createHmac: typeof crypto.createHmac = (...given) => real().createHmac(...given);
export const createPrivateKey: typeof crypto.createPrivateKey = (key) => real().createPrivateKey(key);
export const createPublicKey: typeof crypto.createPublicKey = (key) => real().createPublicKey(key);
export const randomBytes = (size: number): Buffer => real().randomBytes(size);
export const randomUUID: typeof crypto.randomUUID = (options) => real().randomUUID(options);
export const timingSafeEqual: typeof crypto.timingSafeEqual = (a, b) => real().timingSafeEqual(a, b);

/** As they are called here: the algorithm is the key's, and the answer is waited for. */
export const sign = (algorithm: string | null, data: Uint8Array, key: crypto.KeyObject): Buffer =>
  real().sign(algorithm, data, key);
export const verify = (
  algorithm: string | null,
  data: Uint8Array,
  key: crypto.KeyObject,
  signature: Uint8Array,
): boolean => real().verify(algorithm, data, key, signature);

/** Called with `new`, which hands back what the function does. */
export function X509Certificate(text: string): crypto.X509Certificate {
  return new (real().X509Certificate)(text);
}
