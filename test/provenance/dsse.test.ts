import fc from 'fast-check';
import {createPrivateKey, createPublicKey, generateKeyPairSync} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {stableJson} from '../../src/provenance/document.ts';
import {
  addSignature,
  checkSignatures,
  parseEnvelope,
  payloadOf,
  signEnvelope,
} from '../../src/provenance/dsse.ts';
import {parseSigningKey, parseVerifyingKey} from '../../src/provenance/signing-key.ts';
import {childEnvironment} from '../../src/kernel/child-environment.ts';

function pair(kind: 'ed25519' | 'P-256') {
  const {privateKey, publicKey} =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', {namedCurve: kind});
  return {
    secret: parseSigningKey(privateKey.export({type: 'pkcs8', format: 'pem'}).toString(), 'test'),
    open: parseVerifyingKey(publicKey.export({type: 'spki', format: 'pem'}).toString(), 'test'),
  };
}

test('finds good what the DSSE protocol’s own vector signs', () => {
  // The envelope of the protocol document (protocol.md, "Test Vectors"): ECDSA P-256 with SHA-256.
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: Buffer.from(
      BigInt('46950820868899156662930047687818585632848591499744589407958293238635476079160')
        .toString(16)
        .padStart(64, '0'),
      'hex',
    ).toString('base64url'),
    y: Buffer.from(
      BigInt('5640078356564379163099075877009565129882514886557779369047442380624545832820')
        .toString(16)
        .padStart(64, '0'),
      'hex',
    ).toString('base64url'),
  };
  const pem = createPublicKey({key: jwk, format: 'jwk'}).export({type: 'spki', format: 'pem'}).toString();
  const key = parseVerifyingKey(pem, 'vector');
  const bytes = Buffer.from('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  const raw = Buffer.from(
    'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
    'base64',
  );
  expect(key.verify(bytes, derOf(raw))).toBe(true);
  expect(key.verify(Buffer.concat([bytes, Buffer.from('!')]), derOf(raw))).toBe(false);
});

/** The vector gives r and s side by side; OpenSSL, cosign and this project write them as DER. */
function derOf(raw: Buffer): Buffer {
  const integer = (half: Buffer): Buffer => {
    const bytes = (half[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), half]) : half;
    return Buffer.concat([Buffer.from([2, bytes.length]), bytes]);
  };
  const body = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

describe.each(['ed25519', 'P-256'] as const)('with a key of kind %s', (kind) => {
  const {secret, open} = pair(kind);
  const other = pair(kind);

  test('what is signed is found good with the public key, and with no other', () => {
    const envelope = signEnvelope('{"a": 1}\n', secret);
    expect(payloadOf(envelope).toString()).toBe('{"a": 1}\n');
    expect(secret.id).toBe(open.id);
    expect(checkSignatures(envelope, [other.open, open])).toEqual({good: [open.id], bad: [], unknown: []});
    expect(checkSignatures(envelope, [other.open])).toEqual({good: [], bad: [], unknown: [open.id]});
    expect(checkSignatures(envelope, [])).toEqual({good: [], bad: [], unknown: [open.id]});
    const both = addSignature(addSignature(envelope, other.secret), other.secret);
    expect(both.signatures).toHaveLength(2);
    expect(checkSignatures(both, [open, other.open]).good).toEqual([open.id, other.open.id]);
  });

  test('a signature without a key id is tried with every key', () => {
    const envelope = signEnvelope('text', secret);
    const signatures = envelope.signatures.map(({sig}) => ({keyid: '', sig}));
    expect(checkSignatures({...envelope, signatures}, [other.open, open]).good).toEqual([open.id]);
    expect(checkSignatures({...envelope, signatures}, [other.open])).toEqual({
      good: [],
      bad: [],
      unknown: ['no key'],
    });
  });

  test('any change of payload, type or signature is found', () => {
    const envelope = signEnvelope('{"subject": "a model"}\n', secret);
    const change = fc.tuple(fc.constantFrom('payload', 'sig'), fc.nat(), fc.integer({min: 1, max: 255}));
    fc.assert(
      fc.property(change, ([what, at, by]) => {
        const flip = (base64: string): string => {
          const bytes = Buffer.from(base64, 'base64');
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ by;
          return bytes.toString('base64');
        };
        const changed =
          what === 'payload'
            ? {...envelope, payload: flip(envelope.payload)}
            : {...envelope, signatures: envelope.signatures.map(({keyid, sig}) => ({keyid, sig: flip(sig)}))};
        expect(checkSignatures(changed, [open])).toEqual({good: [], bad: [open.id], unknown: []});
      }),
      {numRuns: 60},
    );
    expect(checkSignatures({...envelope, payloadType: 'text/plain'}, [open]).good).toEqual([]);
  });

  test('an envelope reads back as it was written', () => {
    const envelope = signEnvelope('{}\n', secret);
    expect(parseEnvelope(stableJson(envelope))).toEqual(envelope);
  });
});

test('whatever a text is, reading it as an envelope throws nothing', () => {
  const good = signEnvelope('{}\n', pair('ed25519').secret);
  for (const wrong of [
    'not JSON',
    'null',
    '[]',
    '{}',
    JSON.stringify({...good, payloadType: 'application/json'}),
    JSON.stringify({...good, payload: 1}),
    JSON.stringify({...good, signatures: []}),
    JSON.stringify({...good, signatures: [{keyid: 1, sig: 'a'}]}),
    JSON.stringify({...good, signatures: [...good.signatures, {keyid: 'x'}]}),
  ])
    expect(parseEnvelope(wrong), wrong).toBeUndefined();
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseEnvelope(text)).toBeUndefined();
    }),
  );
});

describe('keys', () => {
  const pem = (type: 'rsa' | 'x25519' | 'secp256k1', part: 'public' | 'private'): string => {
    const {publicKey, privateKey} =
      type === 'rsa'
        ? generateKeyPairSync('rsa', {modulusLength: 1024})
        : type === 'x25519'
          ? generateKeyPairSync('x25519')
          : generateKeyPairSync('ec', {namedCurve: type});
    return part === 'public'
      ? publicKey.export({type: 'spki', format: 'pem'}).toString()
      : privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
  };

  test.each(['rsa', 'x25519', 'secp256k1'] as const)('of kind %s are refused', (type) => {
    const refused = expect.objectContaining({code: 'CAIRN_SIGNING_KEY_INVALID'}) as Error;
    expect(() => parseVerifyingKey(pem(type, 'public'), 'k')).toThrow(refused);
    expect(() => parseSigningKey(pem(type, 'private'), 'k')).toThrow(refused);
  });

  test('with a passphrase, or no key at all, are refused without a word of what they hold', () => {
    const {privateKey} = generateKeyPairSync('ed25519');
    const locked = privateKey
      .export({type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x'})
      .toString();
    for (const text of [
      locked,
      'secret text',
      '-----BEGIN PRIVATE KEY-----\nsecret text\n-----END PRIVATE KEY-----',
    ]) {
      expect(() => parseSigningKey(text, 'k')).toThrow(/^k: is not a private key in PEM/);
      expect(() => parseSigningKey(text, 'k')).not.toThrow(/secret/);
    }
  });

  test('a private key among public ones is told to be known to all', () => {
    const {privateKey} = generateKeyPairSync('ed25519');
    const text = privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
    expect(createPrivateKey(text).type).toBe('private');
    expect(() => parseVerifyingKey(text, 'cairn.yaml')).toThrow(/is a private key/);
  });

  test('are not handed to the commands of a configuration', () => {
    expect(childEnvironment({PATH: '/bin', CAIRN_SIGNING_KEY: 'secret'})).toEqual({PATH: '/bin'});
  });
});
