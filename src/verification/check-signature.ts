import {readStated} from '../git/ref-record.ts';
import type {Git} from '../kernel/ports.ts';
import {attestationRef, bundleFile, provenanceFile, verdictFile} from '../provenance/attestation-record.ts';
import type {Digest} from '../kernel/digest.ts';
import {
  earlierStatement,
  verdictStatement,
  versionStatement,
  type NamedManifest,
} from '../provenance/statement.ts';
import type {Verdict} from '../generated/documents.ts';
import {byIdentity, byKey, ofVerdict, unsigned, type Signers} from './compare-signatures.ts';
import type {Finding} from './finding.ts';

/**
 * Makes the statements about a version again from what was verified, and compares them with the signed ones: how it was
 * made, and the verdict where there is one. A good signature is one of a declared key over the very same statement.
 */
export async function checkSignature(
  git: Git,
  named: NamedManifest,
  of: {
    signers: Signers;
    offline: boolean;
    /** The digest that the tag of the stage names, and the verdict that was made again; undefined without a stage. */
    verdict: {document: Verdict | undefined; digest: Digest} | undefined;
  },
): Promise<Finding[]> {
  const {signers, offline, verdict} = of;
  const {model, version} = named.manifest;
  const record = await readStated(git, attestationRef(model, version), {offline});
  const read = async (file: string): Promise<string | undefined> => record?.file(file);
  const subject = (file: string): string => `${file} of ${attestationRef(model, version)}`;
  const made = [versionStatement(named), earlierStatement(named)];
  const provenance = await read(provenanceFile);
  const bundle = await read(bundleFile);
  return [
    provenance === undefined
      ? unsigned(subject(provenanceFile), {signers, offline, known: record !== undefined})
      : byKey(subject(provenanceFile), provenance, made, signers),
    ...(bundle === undefined ? [] : [byIdentity(subject(bundleFile), bundle, made)]),
    ...(verdict === undefined
      ? []
      : [
          ofVerdict(subject('verdict'), await read(verdictFile(verdict.digest)), {
            statement: verdict.document && verdictStatement(verdict.document, named),
            signers,
          }),
        ]),
  ];
}
