import {generateKeyPairSync} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import type {Config, Verdict} from '../../src/generated/documents.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {
  attestationRef,
  bundleFile,
  provenanceFile,
  recordAttestation,
  verdictFile,
} from '../../src/provenance/attestation-record.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument, stableJson} from '../../src/provenance/document.ts';
import {parseEnvelope, payloadOf, signEnvelope} from '../../src/provenance/dsse.ts';
import {signVerdict, signVersion} from '../../src/provenance/sign-statement.ts';
import {parseSigningKey} from '../../src/provenance/signing-key.ts';
import {earlierStatement, statementText, versionStatement} from '../../src/provenance/statement.ts';
import {checkSignature} from '../../src/verification/check-signature.ts';
import type {Finding} from '../../src/verification/finding.ts';
import {readSigners} from '../../src/verification/read-signers.ts';
import {manifestOf} from '../provenance/documents.ts';
import {testContext, testGit} from '../support/context.ts';
import {write} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {changeFile, dataWorld, idsOf, promotion, registered, verified} from './support.ts';
import {thorough} from '../support/effort.ts';

const path = 'registry/m/versions/1.2.0.json';
const manifest = manifestOf();
const named = {manifest, digest: digestOf(serializeDocument(manifest)), path};
const now = new Date('2025-06-01T12:00:00Z');

function keyPair() {
  const {privateKey, publicKey} = generateKeyPairSync('ed25519');
  return {
    secret: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    open: publicKey.export({type: 'spki', format: 'pem'}).toString(),
  };
}

const ours = keyPair();
const stranger = keyPair();

const verdict: Verdict = {
  document: 'verdict',
  schemaVersion: 1,
  model: 'm',
  stage: 'production',
  version: '1.2.0',
  createdAt: '2025-06-01T00:00:00Z',
  verdict: 'pass',
  rules: [{id: 'a', severity: 'block', verdict: 'pass', message: ''}],
  evidence: {manifest: named.digest, rules: {commit: 'd'.repeat(40), digest: digestOf('rules')}},
};
const verdictDigest = digestOf(serializeDocument(verdict));

/** A repository with a signed version, and what `verify` would say of its signatures. */
async function signedVersion() {
  const folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await write(folder.path, {'keys/ours.pem': ours.open, 'keys/broken.pem': 'no key'});
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'First']);
  const commit = await git.run(['rev-parse', 'HEAD']);
  const sign = async (key: string): Promise<void> => {
    const context = await testContext({workspace: folder.path, overrides: {signingKey: key}, now: () => now});
    await signVersion(context, {...named, commit}, {attest: false});
    await signVerdict(context, {...named, commit}, {verdict, digest: verdictDigest});
  };
  const rewrite = async (file: string, change: (text: string) => string): Promise<void> => {
    await recordAttestation(git, {model: 'm', version: '1.2.0', commit, file, now}, (text = '') =>
      change(text),
    );
  };
  const check = async (
    signing: Config['signing'] = {keys: [ours.open]},
    more: Partial<Parameters<typeof checkSignature>[2]> = {},
  ): Promise<Finding[]> => {
    const signers = await readSigners(git, commit, signing);
    const judged = {document: verdict, digest: verdictDigest};
    return checkSignature(git, named, {signers, offline: false, verdict: judged, ...more});
  };
  await sign(ours.secret);
  return {
    git,
    commit,
    sign,
    rewrite,
    check,
    [Symbol.asyncDispose]: async () => folder[Symbol.asyncDispose](),
  };
}

type Signing = NonNullable<Config['signing']>;

const statuses = (findings: readonly Finding[]): string[] => findings.map(({status}) => status);

describe('signed statements', () => {
  test('of version and verdict are sound by a declared key, be it given as PEM or as a file', async () => {
    await using signed = await signedVersion();
    const declared: Signing['keys'][] = [[ours.open], ['keys/ours.pem'], [stranger.open, ours.open]];
    for (const keys of declared) {
      const findings = await signed.check({keys});
      expect(statuses(findings)).toEqual(['pass', 'pass']);
      expect(findings[0]?.message).toMatch(/^signed by key sha256:[0-9a-f]{64}$/);
      expect(findings[0]?.subject).toBe('provenance.dsse.json of refs/cairn/attestations/m/1.2.0');
    }
    expect(await signed.git.run(['ls-tree', '--name-only', attestationRef('m', '1.2.0')])).toBe(
      `provenance.dsse.json\n${verdictFile(verdictDigest)}`,
    );
  });

  test('by a key that nobody declared are broken; where no key is declared at all they are unchecked', async () => {
    await using signed = await signedVersion();
    const [finding] = await signed.check({keys: [stranger.open]});
    expect(finding).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('does not declare') as string,
    });
    const none = await signed.check(undefined, {signers: {keys: [], required: false}});
    expect(statuses(none)).toEqual(['unchecked', 'unchecked']);
    await signed.sign(stranger.secret);
    expect(statuses(await signed.check({keys: [ours.open]}))).toEqual(['pass', 'pass']);
  });

  test('of an earlier build, which gave the training moments, stay good and gain the signature of another key', async () => {
    await using signed = await signedVersion();
    const text = statementText(earlierStatement(named));
    expect(text).toContain('startedOn');
    await signed.rewrite(provenanceFile, () =>
      stableJson(signEnvelope(text, parseSigningKey(stranger.secret, 'test'))),
    );
    expect(statuses(await signed.check({keys: [stranger.open]}))).toEqual(['pass', 'fail']);
    await signed.sign(ours.secret);
    expect(statuses(await signed.check({keys: [stranger.open]}))).toEqual(['pass', 'fail']);
    expect(statuses(await signed.check())).toEqual(['pass', 'pass']);
  });

  const tampered: readonly (readonly [string, (text: string) => string])[] = [
    ['the signature is another', (text) => text.replace(/"sig": "..../, '"sig": "AAAA')],
    ['is no JSON any more', () => 'gone'],
    ['is empty', () => ''],
    ['has no signature', (text) => stableJson({...JSON.parse(text), signatures: []})],
    ['is of another type', (text) => text.replace('application/vnd.in-toto+json', 'text/plain')],
    [
      'names other bytes, though signed by the declared key',
      (text) => {
        const envelope = parseEnvelope(text);
        const other = payloadOf(envelope!)
          .toString()
          .replace(/"sha256": "..../, '"sha256": "0000');
        return stableJson(signEnvelope(other, parseSigningKey(ours.secret, 'test')));
      },
    ],
    [
      'states nothing, though signed by the declared key',
      () => stableJson(signEnvelope('not JSON', parseSigningKey(ours.secret, 'test'))),
    ],
    [
      'is signed by a stranger in the name of the declared key',
      (text) => {
        const {id} = parseSigningKey(ours.secret, 'test');
        const envelope = signEnvelope(
          payloadOf(parseEnvelope(text)!).toString(),
          parseSigningKey(stranger.secret, 'test'),
        );
        return stableJson({...envelope, signatures: envelope.signatures.map(({sig}) => ({keyid: id, sig}))});
      },
    ],
  ];

  test.each(tampered)('one that %s is broken, and the other stays sound', async (_, change) => {
    await using signed = await signedVersion();
    await signed.rewrite(provenanceFile, change);
    expect(statuses(await signed.check())).toEqual(['fail', 'pass']);
    await signed.sign(ours.secret); // signing again mends it
    expect(statuses(await signed.check())).toEqual(['pass', 'pass']);
    await signed.rewrite(verdictFile(verdictDigest), change);
    expect(statuses(await signed.check())).toEqual(['pass', 'fail']);
  });

  test('of another verdict than the one that was made again is broken', async () => {
    await using signed = await signedVersion();
    const judged = {document: {...verdict, verdict: 'fail' as const}, digest: verdictDigest};
    expect(statuses(await signed.check(undefined, {verdict: judged}))).toEqual(['pass', 'fail']);
    const lost = {document: undefined, digest: verdictDigest};
    expect(statuses(await signed.check(undefined, {verdict: lost}))).toEqual(['pass', 'unchecked']);
  });

  test('that are not there: unchecked, or broken where the configuration requires them', async () => {
    await using signed = await signedVersion();
    await signed.git.run(['update-ref', '-d', attestationRef('m', '1.2.0')]);
    expect(await signed.check()).toMatchObject([
      {status: 'unchecked', message: 'the version is not signed'},
      {status: 'unchecked', message: 'the verdict is not signed'},
    ]);
    const required: Signing = {keys: [ours.open], required: true};
    expect(await signed.check(required)).toMatchObject([
      {status: 'fail', message: 'the version is not signed, which the configuration requires'},
      {status: 'unchecked'},
    ]);
    expect(statuses(await signed.check(required, {offline: true}))).toEqual(['unchecked', 'unchecked']);
  });

  test.each([
    ['a file that is not there', 'keys/none.pem', /names a file that the default branch does not have/],
    ['a path that leads outside', '../../etc/passwd', /names a file that the default branch does not have/],
    ['a file that holds no key', 'keys/broken.pem', /is not a public key in PEM/],
    ['a private key', ours.secret, /is a private key/],
  ])('with %s among the declared keys nothing is taken for sound', async (_, key, message) => {
    await using signed = await signedVersion();
    const findings = await signed.check({keys: [ours.open, key]});
    expect(statuses(findings)).toEqual(['fail', 'fail']);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.message).not.toContain('MC4CAQ');
  });

  test('a bundle of the workflow run’s identity: its statement is compared, its signer is not known here', async () => {
    await using signed = await signedVersion();
    const bundle = (text: string): string =>
      JSON.stringify({dsseEnvelope: signEnvelope(text, parseSigningKey(stranger.secret, 'test'))});
    const text = statementText(versionStatement(named));
    await signed.rewrite(bundleFile, () => bundle(JSON.stringify(JSON.parse(text))));
    const [, finding] = await signed.check();
    expect(finding).toMatchObject({
      status: 'unchecked',
      message: expect.stringContaining('gh attestation verify') as string,
    });
    for (const wrong of [bundle(text.replace('model.json', 'other.json')), 'null', '{}', 'x']) {
      await signed.rewrite(bundleFile, () => wrong);
      expect(statuses(await signed.check()), wrong).toEqual(['pass', 'fail', 'pass']);
    }
  });
});

describe('in the chain', () => {
  const ref = attestationRef('m', '0.0.1');

  async function spoil(git: Git): Promise<void> {
    const of = {model: 'm', version: '0.0.1', commit: 'HEAD', file: provenanceFile, now};
    await recordAttestation(git, of, (text = '') => text.replace(/"sig": "..../, '"sig": "AAAA'));
  }

  thorough(
    'a false signature turns its own line and no other; one that was taken away is not checked',
    async () => {
      await using world = await promotion();
      await spoil(world.git);
      expect(idsOf(await verified(world, 'm#production'), 'fail')).toEqual(['signature']);
      await world.git.run(['push', '--quiet', 'origin', `:${ref}`]);
      const findings = await verified(world, 'm#production');
      expect(idsOf(findings, 'fail')).toEqual([]);
      expect(idsOf(findings, 'unchecked')).toEqual(['signature', 'signature']);
      await changeFile(world, 'cairn.yaml', (text) =>
        text.replace('signing:\n', 'signing:\n  required: true\n'),
      );
      expect(idsOf(await verified(world, 'm#production'), 'fail')).toEqual(['signature']);
    },
  );

  thorough('lock files are compared with those of the trained commit', async () => {
    await using world = await dataWorld();
    const lockfile = {path: 'uv.lock', size: 12, sha256: digestOf('version = 1\n')};
    const withLocks = (lockfiles: (typeof lockfile)[]) => ({
      change: (run: Parameters<NonNullable<Parameters<typeof registered>[1]['change']>>[0]) => ({
        ...run,
        environment: {...run.environment, lockfiles},
      }),
    });
    await registered(world, {seed: 1, ...withLocks([lockfile])});
    await registered(world, {seed: 2, ...withLocks([{...lockfile, sha256: digestOf('other')}])});
    await registered(world, {seed: 3, ...withLocks([{...lockfile, path: 'go.sum'}]), signed: false});
    const sound = await verified(world, 'm@0.0.1');
    expect(sound.find(({id}) => id === 'lock-file')).toMatchObject({status: 'pass', subject: 'uv.lock'});
    expect(idsOf(sound, 'fail')).toEqual([]);
    expect(idsOf(await verified(world, 'm@0.0.2'), 'fail')).toEqual(['lock-file']);
    const third = await verified(world, 'm@0.0.3');
    expect(idsOf(third, 'fail')).toEqual(['lock-file']);
    expect(third.find(({id}) => id === 'signature')).toMatchObject({status: 'unchecked'});
  });
});
