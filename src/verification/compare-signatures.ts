import {stableJson} from '../provenance/document.ts';
import {checkSignatures, parseEnvelope, payloadOf, type Envelope} from '../provenance/dsse.ts';
import type {VerifyingKey} from '../provenance/signing-key.ts';
import {statementText, type Statement} from '../provenance/statement.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

/** Whose signatures count, as the configuration of the default branch says. */
export interface Signers {
  readonly keys: readonly VerifyingKey[];
  /** Whether a version without a good signature is broken. */
  readonly required: boolean;
  /** What is wrong with a declared key. */
  readonly problem?: string;
}

/** Of the verdict: one that is not signed, or that could not be made again, is not checked. */
export function ofVerdict(
  subject: string,
  text: string | undefined,
  {statement, signers}: {statement: Statement | undefined; signers: Signers},
): Finding {
  if (text === undefined) return unchecked('signature', subject, 'the verdict is not signed');
  if (statement === undefined)
    return unchecked('signature', subject, 'the verdict could not be made again, to compare it');
  return byKey(subject, text, [statement], signers);
}

/** Of a version without a signed statement, which is broken where the configuration asks for one. */
export function unsigned(
  subject: string,
  {signers, offline, known}: {signers: Signers; offline: boolean; known: boolean},
): Finding {
  if (offline && !known)
    return unchecked('signature', subject, 'signed statements of this version are not in this clone');
  if (signers.required)
    return findingOf(
      'signature',
      subject,
      ['the version is not signed, which the configuration requires'],
      '',
    );
  return unchecked('signature', subject, 'the version is not signed');
}

/** A good signature is one of a declared key over one of the statements; one false signature spoils the rest. */
export function byKey(
  subject: string,
  text: string,
  statements: readonly Statement[],
  signers: Signers,
): Finding {
  const broken = (problem: string): Finding => findingOf('signature', subject, [problem], '');
  const envelope = parseEnvelope(text);
  if (envelope === undefined) return broken('is no envelope of a signed statement');
  if (!says(envelope, statements)) return broken('states something else than what the manifest says');
  if (signers.problem !== undefined) return broken(signers.problem);
  const {good, bad, unknown} = checkSignatures(envelope, signers.keys);
  if (bad.length > 0) return broken(`the signature in the name of key ${bad.join(', ')} is not of that key`);
  if (good.length > 0) return findingOf('signature', subject, [], `signed by key ${good.join(', ')}`);
  if (signers.keys.length === 0)
    return unchecked(
      'signature',
      subject,
      `signed by ${unknown.join(', ')}, but the configuration declares no key (signing.keys)`,
    );
  return broken(`signed by ${unknown.join(', ')}, which the configuration does not declare (signing.keys)`);
}

/** Whom a certificate names is worth nothing without Sigstore's roots, which are not asked here. */
export function byIdentity(subject: string, text: string, statements: readonly Statement[]): Finding {
  const envelope = envelopeOfBundle(text);
  if (envelope === undefined)
    return findingOf('signature', subject, ['is no Sigstore bundle of a signed statement'], '');
  if (!says(envelope, statements))
    return findingOf('signature', subject, ['states something else than what the manifest says'], '');
  return unchecked(
    'signature',
    subject,
    'the statement is right; who signed it is told by `gh attestation verify` with --bundle',
  );
}

function envelopeOfBundle(text: string): Envelope | undefined {
  try {
    const value = JSON.parse(text) as {dsseEnvelope?: unknown} | null;
    return parseEnvelope(JSON.stringify(value?.dsseEnvelope ?? null));
  } catch {
    return undefined;
  }
}

/** Whether the payload is one of the statements, whatever its blanks and the order of its keys. */
function says(envelope: Envelope, statements: readonly Statement[]): boolean {
  try {
    const value: unknown = JSON.parse(payloadOf(envelope).toString('utf8'));
    return statements.map(statementText).includes(stableJson(value));
  } catch {
    return false;
  }
}
