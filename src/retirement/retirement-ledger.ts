import type {Retirement} from '../generated/documents.ts';
import {readRecord, updateRecord, type RefRecord} from '../git/ref-record.ts';
import type {Git} from '../kernel/ports.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';

/** `refs/cairn/retirements/<model>`: one file `<version>.json` for each announced version. */
function retirementsRef(model: string): string {
  return `refs/cairn/retirements/${model}`;
}

/** What was announced of a version; of the remote where there is one. Throws CAIRN_DOCUMENT_INVALID where it is broken. */
export async function readRetirement(
  git: Git,
  model: string,
  version: string,
): Promise<Retirement | undefined> {
  return announced(await readRecord(git, retirementsRef(model)), model, version);
}

/**
 * Announces that a version will go. The first announcement stands, and `changed` is false, unless the new one names
 * another date or reason: then it is appended in its place; the history of the ref keeps both.
 */
export async function announceRetirement(
  git: Git,
  wanted: Retirement,
  now: Date,
): Promise<{retirement: Retirement; changed: boolean}> {
  const {model, version, after} = wanted;
  const record = {ref: retirementsRef(model), message: `${model} ${version} goes after ${after}`, date: now};
  const {changed, value} = await updateRecord(git, record, async (before) => {
    const known = await announced(before, model, version);
    const stands =
      known?.after === after && known.reason === wanted.reason && known.manifest === wanted.manifest;
    return stands
      ? {files: undefined, value: known}
      : {files: {[`${version}.json`]: serializeDocument(wanted)}, value: wanted};
  });
  return {retirement: value, changed};
}

async function announced(
  record: RefRecord | undefined,
  model: string,
  version: string,
): Promise<Retirement | undefined> {
  const file = `${version}.json`;
  const text = await record?.file(file);
  return text === undefined
    ? undefined
    : parseDocument('retirement', text, `${retirementsRef(model)}:${file}`);
}
