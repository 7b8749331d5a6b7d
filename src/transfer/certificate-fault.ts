import {chainOf, codeOf} from '../kernel/errors.ts';

/** What to do where a connection failed since the certificate of the other side is not trusted; undefined for other faults. */
export function certificateRemedy(error: unknown): string | undefined {
  const isUntrusted = chainOf(error).some((link) => untrusted.has(codeOf(link) ?? ''));
  return isUntrusted
    ? "Let NODE_EXTRA_CA_CERTS (or npm's cafile) name the file of the certificate that signs for this network."
    : undefined;
}

const untrusted: ReadonlySet<string> = new Set([
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
