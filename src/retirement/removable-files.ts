import type {Config, ManifestTypes} from '../generated/documents.ts';
import type {Git} from '../kernel/ports.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf, readWholeRegistry, versionsOf} from '../registry/read-registry.ts';
import type {StoreAccess} from '../storage/artifact-store.ts';
import {openRemovals} from '../storage/open-stores.ts';
import {kindOf} from '../storage/stores.ts';
import {keptByRetention} from './retention.ts';

/** A stored file of a version. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  readonly store: ManifestTypes.Artifact['store']['kind'];
}

/** What becomes of the files of a version. */
export interface FilePlan {
  readonly goes: readonly (StoredFile & {readonly remove: () => Promise<void>})[];
  /** Files that stay, and why, in plain text. */
  readonly stays: readonly (StoredFile & {readonly why: string})[];
}

/**
 * Finds the stored files of a version that can be deleted: those that their store lets go, and that no other version of
 * the repository needs. Only reads.
 */
export async function planFiles(
  access: Omit<StoreAccess, 'storage'> & {git: Git},
  {manifest}: TaggedManifest,
  {config, now}: {config: Config; now: Date},
): Promise<FilePlan> {
  const goes: FilePlan['goes'][number][] = [];
  const stays: FilePlan['stays'][number][] = [];
  const removalOf = openRemovals({...access, storage: config.storage}, manifest);
  let needed: Promise<ReadonlySet<string>> | undefined;
  for (const artifact of manifest.artifacts) {
    const file: StoredFile = {path: artifact.path, bytes: artifact.size, store: artifact.store.kind};
    const removal = await removalOf(artifact);
    const fate = await removal.fate(artifact);
    if (fate === 'gone') continue;
    if (fate !== 'goes') stays.push({...file, why: fate.stays});
    else if (
      kindOf(artifact).sharesContent &&
      (await (needed ??= neededElsewhere(access.git, manifest, {config, now}))).has(artifact.sha256)
    )
      stays.push({...file, why: 'another version has the same file'});
    else goes.push({...file, remove: async () => removal.remove(artifact)});
  }
  return {goes, stays};
}

/** Deletes what a plan lets go; what is gone already is fine. */
export async function removeFiles({goes}: FilePlan): Promise<void> {
  for (const {remove} of goes) await remove();
}

/**
 * Digests of the files of every other version that still needs them: registered ones of any model, also of one that no
 * configuration declares any more, and those that were taken out but whose files a retention rule keeps.
 */
async function neededElsewhere(
  git: Git,
  {model, version}: TaggedManifest['manifest'],
  {config, now}: {config: Config; now: Date},
): Promise<ReadonlySet<string>> {
  const registry = await readWholeRegistry(git, {declared: undefined, fetch: true});
  const digests = new Set<string>();
  for (const other of registry.models.keys()) {
    const registered = new Set(versionsOf(registry, other).map((one) => one.version));
    const rules = config.models[other]?.retention;
    for (const {name} of historyOf(registry, other)) {
      if (name.kind !== 'version' || (other === model && name.version === version)) continue;
      const about = {registry, model: other, version: name.version, now};
      if (!registered.has(name.version) && keptByRetention(rules, about) === undefined) continue;
      const tagged = await readManifest(git, other, name.version);
      for (const {sha256} of tagged?.manifest.artifacts ?? []) digests.add(sha256);
    }
  }
  return digests;
}
