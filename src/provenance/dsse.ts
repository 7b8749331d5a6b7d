import type {SigningKey, VerifyingKey} from './signing-key.ts';

/** A DSSE envelope: a payload and who signed it. */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly {readonly keyid: string; readonly sig: string}[];
}

/** How the signatures of an envelope stand to a set of keys. */
export interface SignatureCheck {
  /** Ids of keys whose signature is good. */
  readonly good: readonly string[];
  /** Ids of keys of the set that are named by a signature that is not theirs. */
  readonly bad: readonly string[];
  /** What other signatures name as their key: nothing is known of them. */
  readonly unknown: readonly string[];
}

const payloadType = 'application/vnd.in-toto+json';

/** An envelope with the signature of one key. */
export function signEnvelope(text: string, key: SigningKey): Envelope {
  const payload = Buffer.from(text);
  const sig = key.sign(authenticated(payloadType, payload)).toString('base64');
  return {payloadType, payload: payload.toString('base64'), signatures: [{keyid: key.id, sig}]};
}

/** The same envelope with the signature of one more key, in place of an earlier one of that key. */
export function addSignature(envelope: Envelope, key: SigningKey): Envelope {
  const others = envelope.signatures.filter(({keyid}) => keyid !== key.id);
  const sig = key.sign(authenticated(envelope.payloadType, payloadOf(envelope))).toString('base64');
  return {...envelope, signatures: [...others, {keyid: key.id, sig}]};
}

/** Tries every signature with the key that it names, or with all keys where it names none. */
export function checkSignatures(envelope: Envelope, keys: readonly VerifyingKey[]): SignatureCheck {
  const bytes = authenticated(envelope.payloadType, payloadOf(envelope));
  const [good, bad, unknown] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const {keyid, sig} of envelope.signatures) {
    const signature = Buffer.from(sig, 'base64');
    const named = keys.filter(({id}) => keyid === '' || id === keyid);
    const fitting = named.find((key) => key.verify(bytes, signature));
    if (fitting !== undefined) good.add(fitting.id);
    else if (named.length === 0 || keyid === '') unknown.add(keyid === '' ? 'no key' : keyid);
    else bad.add(keyid);
  }
  return {good: [...good], bad: [...bad], unknown: [...unknown]};
}

/** The payload as bytes. */
export function payloadOf({payload}: Envelope): Buffer {
  return Buffer.from(payload, 'base64');
}

/** Reads an envelope of an in-toto statement; undefined for whatever else a text may be. */
export function parseEnvelope(text: string): Envelope | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['payloadType'] !== payloadType) return undefined;
  const {payload, signatures} = value;
  if (typeof payload !== 'string' || !Array.isArray(signatures) || signatures.length === 0) return undefined;
  const read = (signatures as unknown[]).map((one) => {
    if (!isRecord(one) || typeof one['sig'] !== 'string') return undefined;
    const {keyid = '', sig} = one;
    return typeof keyid === 'string' ? {keyid, sig} : undefined;
  });
  const whole = read.filter((one) => one !== undefined);
  return whole.length === read.length ? {payloadType, payload, signatures: whole} : undefined;
}

/** DSSE's pre-authentication encoding (version 1): the bytes that are signed. */
function authenticated(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
