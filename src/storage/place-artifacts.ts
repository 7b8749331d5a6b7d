import type {Config, ManifestTypes} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import type {Artifact, StoreKind} from './artifact-store.ts';
import type {StoreDefinition} from './store-definition.ts';
import {storeKinds} from './stores.ts';

/**
 * Says where each file of a model will be, before it is there: places depend on paths, digests and configuration alone.
 * Throws CAIRN_ARTIFACT_TOO_BIG where the store does not take them.
 */
export function placeArtifacts(
  files: readonly ManifestTypes.File[],
  kind: StoreKind,
  storage?: Config['storage'],
): Artifact[] {
  const definition: StoreDefinition = storeKinds[kind];
  const mistakes = definition.refusals(files, storage);
  if (mistakes.length > 0) throw new UserError('CAIRN_ARTIFACT_TOO_BIG', mistakes);
  const placed = definition.placing(files, storage);
  return files.map((file) => ({path: file.path, size: file.size, sha256: file.sha256, store: placed(file)}));
}
