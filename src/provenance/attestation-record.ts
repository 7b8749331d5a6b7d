import {updateRecord} from '../git/ref-record.ts';
import type {Git} from '../kernel/ports.ts';
import type {Digest} from '../kernel/digest.ts';

/** The statement of how a version was made, signed by keys. */
export const provenanceFile = 'provenance.dsse.json';

/** The same statement, signed by the identity of a workflow run: a Sigstore bundle. */
export const bundleFile = 'provenance.sigstore.json';

/** The statement of a verdict, signed by keys; found by the digest that the tag of a stage names. */
export function verdictFile(verdict: Digest): string {
  return `verdict-${verdict.slice('sha256:'.length)}.dsse.json`;
}

/** Where the signed statements of a version are kept: in Git, whatever store its files are in, and never in a tag. */
export function attestationRef(model: string, version: string): string {
  return `refs/cairn/attestations/${model}/${version}`;
}

/**
 * Adds files to the signed statements of a version, and pushes them where there is a remote. `change` is handed what
 * a file holds so far and says what it shall hold; undefined leaves it as it is. The record starts on `commit`, that of
 * the version. Tells whether anything was written.
 */
export async function recordAttestation(
  git: Git,
  of: {model: string; version: string; commit: string; file: string; now: Date},
  change: (before: string | undefined) => string | undefined,
): Promise<boolean> {
  const {model, version, file} = of;
  const record = {
    ref: attestationRef(model, version),
    root: of.commit,
    message: `Statements about ${model} ${version}`,
    date: of.now,
  };
  const {changed} = await updateRecord(git, record, async (before) => {
    const text = change(await before?.file(file));
    return {files: text === undefined ? undefined : {[file]: text}, value: undefined};
  });
  return changed;
}
