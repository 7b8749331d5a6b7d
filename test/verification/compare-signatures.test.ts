import {generateKeyPairSync} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {addSignature, signEnvelope} from '../../src/provenance/dsse.ts';
import {parseSigningKey, type SigningKey} from '../../src/provenance/signing-key.ts';
import {statementText, versionStatement} from '../../src/provenance/statement.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {
  byIdentity,
  byKey,
  ofVerdict,
  unsigned,
  type Signers,
} from '../../src/verification/compare-signatures.ts';
import type {Finding} from '../../src/verification/finding.ts';
import {manifestOf} from '../provenance/documents.ts';

const named = {manifest: manifestOf(), digest: digestOf('manifest'), path: 'registry/m/versions/1.2.0.json'};
const statement = versionStatement(named);
const others = versionStatement({...named, digest: digestOf('another')});
const [ours, theirs] = [keyOf(), keyOf()];
const signers: Signers = {keys: [ours], required: true};
const none: Signers = {keys: [], required: false};
const signedBy = (...keys: SigningKey[]): string => {
  const [first, ...rest] = keys;
  return JSON.stringify(
    rest.reduce(
      (envelope, key) => addSignature(envelope, key),
      signEnvelope(statementText(statement), first!),
    ),
  );
};
/** A signature of `theirs` under the name of our key. */
const forged = (envelope: string): string => envelope.replace(theirs.id, ours.id);
const outcome = ({id, subject, status, message}: Finding): string => {
  expect([id, subject]).toEqual(['signature', 'it']);
  return `${status}: ${message}`;
};

describe('a statement that a key signed', () => {
  const judged = (text: string, by: Signers = signers, statements = [others, statement]): string =>
    outcome(byKey('it', text, statements, by));

  test('is good by a declared key over one of the statements', () => {
    expect(judged(signedBy(ours))).toBe(`pass: signed by key ${ours.id}`);
    expect(judged(signedBy(theirs, ours))).toBe(`pass: signed by key ${ours.id}`);
  });

  test.each([
    ['no envelope', 'x', /^fail: is no envelope/],
    ['another statement', 'other', /^fail: states something else than what the manifest says$/],
    [
      'an unknown key',
      signedBy(theirs),
      /^fail: signed by sha256:\S+, which the configuration does not declare/,
    ],
    [
      'a forged one',
      forged(signedBy(theirs)),
      /^fail: the signature in the name of key sha256:\S+ is not of that key$/,
    ],
    ['a forged one beside a good one', forged(signedBy(ours, theirs)), /^fail: the signature in the name of/],
  ])('is broken: %s', (_, text, message) => {
    expect(
      judged(text === 'other' ? signedBy(ours) : text, signers, text === 'other' ? [others] : undefined),
    ).toMatch(message);
  });

  test('is not checked where no key is declared, and broken where one cannot be read', () => {
    expect(judged(signedBy(theirs), none)).toBe(
      `unchecked: signed by ${theirs.id}, but the configuration declares no key (signing.keys)`,
    );
    expect(judged(signedBy(ours), {...signers, problem: 'keys/a.pem is no key'})).toBe(
      'fail: keys/a.pem is no key',
    );
  });

  test('is the same whatever its blanks, and no other for a payload that is no JSON', () => {
    const spaced = JSON.stringify(signEnvelope(JSON.stringify(statement, null, 4), ours));
    expect(judged(spaced)).toMatch(/^pass/);
    expect(judged(JSON.stringify(signEnvelope('no json', ours)))).toMatch(/^fail: states something else/);
  });
});

test.each([
  [{required: true, offline: false, known: false}, /^fail: the version is not signed, which/],
  [{required: true, offline: true, known: true}, /^fail: the version is not signed, which/],
  [{required: true, offline: true, known: false}, /^unchecked: signed statements .* not in this clone$/],
  [{required: false, offline: false, known: true}, /^unchecked: the version is not signed$/],
  [{required: false, offline: false, known: false}, /^unchecked: the version is not signed$/],
])('without a signature: %j', ({required, ...rest}, message) => {
  expect(outcome(unsigned('it', {signers: {keys: [], required}, ...rest}))).toMatch(message);
});

test('a signed verdict is compared with the one that was made again', () => {
  const judged = (text: string | undefined, made: typeof statement | undefined): string =>
    outcome(ofVerdict('it', text, {statement: made, signers}));
  expect(judged(undefined, statement)).toBe('unchecked: the verdict is not signed');
  expect(judged(undefined, undefined)).toBe('unchecked: the verdict is not signed');
  expect(judged(signedBy(ours), undefined)).toMatch(/^unchecked: the verdict could not be made again/);
  expect(judged(signedBy(ours), statement)).toMatch(/^pass/);
  expect(judged(signedBy(ours), others)).toMatch(/^fail/);
});

test('a bundle of an identity is compared, and never good by itself', () => {
  const bundle = (envelope: unknown): string => JSON.stringify({dsseEnvelope: envelope});
  const judged = (text: string): string => outcome(byIdentity('it', text, [statement]));
  expect(judged(bundle(JSON.parse(signedBy(theirs))))).toMatch(
    /^unchecked: the statement is right; who signed/,
  );
  expect(judged(bundle(signEnvelope('{}', theirs)))).toMatch(/^fail: states something else/);
  for (const text of ['', 'null', '{}', '[]', bundle(null), bundle('x')])
    expect(judged(text)).toMatch(/^fail: is no Sigstore bundle/);
});

function keyOf(): SigningKey {
  const {privateKey} = generateKeyPairSync('ed25519');
  return parseSigningKey(privateKey.export({type: 'pkcs8', format: 'pem'}).toString(), 'test');
}
