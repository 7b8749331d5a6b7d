import {readFile} from 'node:fs/promises';
import {isAbsolute, join} from 'node:path';
import {readRecord} from '../git/ref-record.ts';
import type {Context} from '../kernel/context.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Verdict} from '../generated/documents.ts';
import {
  attestationRef,
  bundleFile,
  provenanceFile,
  recordAttestation,
  verdictFile,
} from './attestation-record.ts';
import type {Digest} from '../kernel/digest.ts';
import {stableJson} from './document.ts';
import {addSignature, checkSignatures, parseEnvelope, payloadOf, signEnvelope} from './dsse.ts';
import {parseSigningKey, type SigningKey} from './signing-key.ts';
import {
  earlierStatement,
  statementText,
  verdictStatement,
  versionStatement,
  type NamedManifest,
  type Statement,
} from './statement.ts';

export type SigningContext = Pick<Context, 'git' | 'log' | 'now' | 'workspace' | 'signingKey' | 'attester'>;

/** A version by its manifest, and the commit that its tag names. */
export interface SignedVersion extends NamedManifest {
  readonly commit: string;
}

/**
 * Signs how a version was made: with the key at hand where there is one, and by the identity of the workflow run where
 * `attest` asks for it. What is signed already is left alone. Throws CAIRN_SIGNING_KEY_INVALID or CAIRN_ATTEST_FAILED.
 */
export async function signVersion(
  context: SigningContext,
  version: SignedVersion,
  {attest}: {attest: boolean},
): Promise<void> {
  const statement = versionStatement(version);
  await signByKey(context, version, {statement, earlier: earlierStatement(version), file: provenanceFile});
  if (attest) await signByIdentity(context, version, statement);
}

/** Signs a verdict with the key at hand; without one there is nothing to do. */
export async function signVerdict(
  context: SigningContext,
  version: SignedVersion,
  {verdict, digest}: {verdict: Verdict; digest: Digest},
): Promise<void> {
  const statement = verdictStatement(verdict, version);
  await signByKey(context, version, {statement, file: verdictFile(digest)});
}

/** The key that the host hands in: a PEM, or the path of one; undefined where there is none. */
async function signingKeyOf({
  signingKey,
  workspace,
}: Pick<Context, 'signingKey' | 'workspace'>): Promise<SigningKey | undefined> {
  if (signingKey === undefined || signingKey.trim() === '') return undefined;
  const where = 'CAIRN_SIGNING_KEY';
  // A secret that went through a one-line form has its line breaks written out.
  if (signingKey.includes('-----BEGIN')) return parseSigningKey(signingKey.replaceAll('\\n', '\n'), where);
  const path = isAbsolute(signingKey) ? signingKey : join(workspace, signingKey);
  const pem = await readFile(path, 'utf8').catch(() => {
    throw new UserError('CAIRN_SIGNING_KEY_INVALID', {
      where,
      what: 'is neither a key in PEM nor the path of a file that can be read',
    });
  });
  return parseSigningKey(pem, where);
}

async function signByKey(
  context: SigningContext,
  {manifest, commit}: SignedVersion,
  {statement, earlier, file}: {statement: Statement; earlier?: Statement; file: string},
): Promise<void> {
  const key = await signingKeyOf(context);
  if (key === undefined) return;
  const {model, version} = manifest;
  const text = statementText(statement);
  const good = [text, ...(earlier === undefined ? [] : [statementText(earlier)])];
  const written = await recordAttestation(
    context.git,
    {model, version, commit, file, now: context.now()},
    (before) => {
      const envelope = before === undefined ? undefined : parseEnvelope(before);
      if (envelope === undefined || !good.includes(payloadOf(envelope).toString('utf8')))
        return stableJson(signEnvelope(text, key));
      const isSigned = checkSignatures(envelope, [key]).good.includes(key.id);
      return isSigned ? undefined : stableJson(addSignature(envelope, key));
    },
  );
  context.log.info(
    `${written ? 'Signed' : 'Found signed'}: the statement ${file} of ${model} ${version}, by key ${key.id}.`,
  );
}

async function signByIdentity(
  {git, log, now, attester}: SigningContext,
  {manifest, commit}: SignedVersion,
  statement: Statement,
): Promise<void> {
  const {model, version} = manifest;
  const of = {model, version, commit, file: bundleFile, now: now()};
  const known = await readRecord(git, attestationRef(model, version));
  if ((await known?.file(bundleFile)) !== undefined) return;
  if (attester === undefined)
    throw new UserError('CAIRN_ATTEST_FAILED', {
      where: `${model} ${version}`,
      what: 'the workflow run has no identity to sign with',
      expected: 'a job on GitHub with `permissions: {id-token: write, attestations: write}`',
    });
  const bundle = await attester(statement).catch((error: unknown) => {
    throw new UserError(
      'CAIRN_ATTEST_FAILED',
      {
        where: `${model} ${version}`,
        what: `the workflow run could not sign by its identity: ${messageOf(error).slice(0, 500)}`,
        todo: 'Give the job `permissions: {id-token: write, attestations: write}`; private repositories need a plan that has attestations.',
      },
      {cause: error},
    );
  });
  await recordAttestation(git, of, (before) => (before === undefined ? bundle : undefined));
  log.info(`Signed by the identity of the workflow run: the statement of ${model} ${version}.`);
}
