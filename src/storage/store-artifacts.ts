import type {Manifest} from '../generated/documents.ts';
import {digestOfFile} from '../kernel/digest.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {UserError} from '../kernel/errors.ts';
import type {Artifact, StoreAccess} from './artifact-store.ts';
import {inParallel} from '../transfer/in-parallel.ts';
import {openStores, type Stores} from './open-stores.ts';
import {kindOf} from './stores.ts';
import {stayInside} from '../files/stay-inside.ts';
import {bytesText, transferProgress} from '../transfer/transfer-progress.ts';

/** Hands over the folder with the model's files; asked for only where something must be stored. */
export type ObtainFiles = () => Promise<string>;

/** How many files are under way at a time. */
export const filesAtOnce = 4;

/**
 * Stores the files of a version where its manifest says, several at a time; what is there and right is left alone, what
 * broke off is resumed. A release is made as a draft and published last. Returns its web address, or an empty text
 * where the files are elsewhere.
 */
export async function storeArtifacts(
  manifest: Pick<Manifest, 'model' | 'version' | 'artifacts'>,
  access: StoreAccess,
  options: {obtain: ObtainFiles; title: string; body: string},
): Promise<string> {
  const stores = openStores(access, manifest, options);
  await storeEach(manifest, access, stores, options.obtain);
  let url = '';
  for (const artifact of new Map(manifest.artifacts.map((one) => [one.store.kind, one])).values())
    url = (await (await stores.of(artifact)).publish?.())?.url ?? url;
  return url;
}

/** Stores what is missing of a version's files in stores that are open. */
export async function storeEach(
  {model, version, artifacts}: Pick<Manifest, 'model' | 'version' | 'artifacts'>,
  access: StoreAccess,
  stores: Stores,
  obtain: ObtainFiles,
): Promise<void> {
  const tag = versionTag(model, version);
  const total = artifacts.reduce((sum, {size}) => sum + size, 0);
  using progress = transferProgress(access.log, `Storing the files of ${tag}`, total);
  // Files of the same bytes are one object where stores go by the digest: sent at once they would disturb each other.
  const turns = new Map<string, Promise<void>>();
  const storeOne = async (artifact: Artifact): Promise<void> => {
    const sent = progress.file();
    const store = await stores.of(artifact);
    // Stores differ in whether they take an empty file; the manifest says all there is to know of it.
    if ((artifact.size === 0 && kindOf(artifact).inCommit !== 'file') || (await store.has(artifact))) {
      sent(artifact.size);
      return;
    }
    const file = stayInside(await obtain(), artifact.path);
    await requireIntact(file, artifact);
    await store.put(artifact, file, sent);
    access.log.info(
      `Stored ${artifact.path} of ${tag} (${bytesText(artifact.size)}, ${artifact.store.kind}).`,
    );
  };
  await inParallel(artifacts, filesAtOnce, async (artifact) => {
    const key = JSON.stringify([artifact.sha256, artifact.store]);
    const before = turns.get(key);
    const turn = (before ?? Promise.resolve()).then(async () => storeOne(artifact));
    turns.set(
      key,
      turn.catch(() => undefined),
    );
    await turn;
  });
}

async function requireIntact(file: string, {path, size, sha256}: Artifact): Promise<void> {
  const found = await digestOfFile(file);
  if (found.size === size && found.sha256 === sha256) return;
  throw new UserError('CAIRN_ARTIFACT_CORRUPT', {
    where: path,
    what: `the file to store has ${found.size} bytes with digest ${found.sha256}`,
    expected: `${size} bytes with digest ${sha256}`,
  });
}
