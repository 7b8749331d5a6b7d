import type {Manifest} from '../generated/documents.ts';
import {versionTag} from '../kernel/version-tag.ts';
import type {Artifact, StoreAccess} from './artifact-store.ts';
import {inParallel} from '../transfer/in-parallel.ts';
import {openStores} from './open-stores.ts';
import {stayInside} from '../files/stay-inside.ts';
import {filesAtOnce} from './store-artifacts.ts';
import {fetchChecked} from './stored-bytes.ts';
import {transferProgress} from '../transfer/transfer-progress.ts';
import {isIntact} from '../files/write-checked.ts';

/**
 * Brings the files of a version into a folder, several at a time. Every byte is checked against the manifest before a
 * file gets its name; files that are there and right are left alone. Throws CAIRN_ARTIFACT_MISSING or
 * CAIRN_ARTIFACT_CORRUPT.
 */
export async function fetchArtifacts(
  options: StoreAccess & {manifest: Pick<Manifest, 'model' | 'version' | 'artifacts'>; into: string},
): Promise<void> {
  const {manifest, into, log} = options;
  const tag = versionTag(manifest.model, manifest.version);
  const stores = openStores(options, manifest);
  const total = manifest.artifacts.reduce((sum, {size}) => sum + size, 0);
  using progress = transferProgress(log, `Fetching the files of ${tag}`, total);
  await inParallel(manifest.artifacts, filesAtOnce, async (artifact: Artifact) => {
    const received = progress.file();
    const target = stayInside(into, artifact.path);
    if (!(await isIntact(target, artifact))) {
      log.debug(`Fetching ${artifact.path} of ${tag} (${artifact.size} bytes).`);
      await fetchChecked(await stores.of(artifact), artifact, target, options, received);
    }
    received(artifact.size);
  });
}
