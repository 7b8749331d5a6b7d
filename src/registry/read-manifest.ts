import type {Manifest} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {fetchRef, hasRemote} from '../git/remote.ts';
import {readTag, readTagRecords, type TagRecord} from '../git/tag-records.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {parseDocument} from '../provenance/document.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {UserError} from '../kernel/errors.ts';
import {readFact} from './facts.ts';
import {versionPath} from './paths.ts';

/** A manifest as its tag states it: parsed, and as the exact text that its digest is of. */
export interface TaggedManifest {
  readonly manifest: Manifest;
  readonly text: string;
  readonly digest: Digest;
  /** Commit of the version tag. */
  readonly commit: string;
}

/**
 * The manifest of a version, read from the commit of its tag (fetched from the remote where it is absent) and checked
 * against the digest that the tag states; undefined where there is no such version or another tool made it.
 */
export async function readManifest(
  git: Git,
  model: string,
  version: string,
): Promise<TaggedManifest | undefined> {
  const record = (await findTag(git, model, version)) ?? (await fetchTag(git, model, version));
  const fact = record && readFact(record);
  if (fact === undefined || !('commit' in fact)) return undefined;
  const path = versionPath(model, version);
  const text = await readFileAt(git, fact.commit, path);
  if (text === undefined) return undefined;
  const digest = digestOf(text);
  const where = `${path} in ${fact.tag}`;
  if (fact.trailers.manifest !== undefined && fact.trailers.manifest !== digest)
    throw new UserError('CAIRN_MANIFEST_MISMATCH', {
      where,
      what: `has digest ${digest}, but the tag says ${fact.trailers.manifest}`,
    });
  const manifest = parseDocument('manifest', text, where);
  if (manifest.model !== model || manifest.version !== version)
    throw new UserError('CAIRN_MANIFEST_MISMATCH', {
      where,
      what: `is the manifest of ${manifest.model} ${manifest.version}`,
    });
  return {manifest, text, digest, commit: fact.commit};
}

async function findTag(git: Git, model: string, version: string): Promise<TagRecord | undefined> {
  const name = versionTag(model, version);
  const record = await readTag(git, name);
  if (record?.annotated === true) return record;
  return (await readTagRecords(git, [`refs/tags/${name}#*`])).tags.find(({annotated}) => annotated);
}

async function fetchTag(git: Git, model: string, version: string): Promise<TagRecord | undefined> {
  const ref = `refs/tags/${versionTag(model, version)}`;
  const isThere = (await hasRemote(git)) && (await fetchRef(git, `+${ref}:${ref}`));
  return isThere ? findTag(git, model, version) : undefined;
}
