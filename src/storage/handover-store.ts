import {join, posix} from 'node:path';
import type {Config, ManifestTypes} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import {stayInside} from '../files/stay-inside.ts';
import type {StoreAccess} from './artifact-store.ts';
import {placeArtifacts} from './place-artifacts.ts';
import {fetchChecked} from './stored-bytes.ts';
import {kindOf} from './stores.ts';

/** Files that go from job to job through a store, by their digests. */
export interface HandoverStore {
  put(folder: string, files: readonly ManifestTypes.File[]): Promise<void>;
  /** Brings files into a folder; none gets its name before its digest was checked. */
  fetch(into: string, files: readonly ManifestTypes.File[]): Promise<void>;
}

/**
 * The part `handover` of the configured store, for workflows without an artifact service. Throws
 * CAIRN_HANDOVER_UNAVAILABLE where the store cannot be one, and what stands against opening it.
 */
export async function openHandoverStore(
  access: StoreAccess,
  {why, of}: {why: string; of: string},
): Promise<HandoverStore> {
  const {storage} = access;
  const kind = storage?.kind;
  if (storage === undefined || (kind !== 's3' && kind !== 'folder'))
    throw new UserError('CAIRN_HANDOVER_UNAVAILABLE', {
      where: of,
      what: `what is trained cannot be handed to the next job: ${why}`,
      expected:
        'storage: {kind: s3, …} or {kind: folder, …} in the configuration, whose part handover/ then takes it',
      todo: 'Give the job of train credentials for keys that begin with <prefix>/handover/ alone: the training can read them.',
    });
  const within: Config['storage'] =
    kind === 's3'
      ? {...storage, prefix: posix.join(storage.prefix ?? '', 'handover')}
      : {...storage, path: join(storage.path ?? '', 'handover')};
  const opened = {...access, storage: within};
  const placed = (files: readonly ManifestTypes.File[]) => placeArtifacts(files, kind, within);
  const [probe] = placed([{path: of, size: 0, sha256: `sha256:${'0'.repeat(64)}`}]);
  if (probe === undefined) throw new Error('a file has no place');
  const store = await kindOf(probe).open({access: opened, version: {model: of, version: '', tag: of}});
  return {
    put: async (folder, files) => {
      for (const artifact of placed(files)) {
        if (artifact.size === 0 || (await store.has(artifact))) continue;
        await store.put(artifact, stayInside(folder, artifact.path), () => undefined);
      }
    },
    fetch: async (into, files) => {
      for (const artifact of placed(files))
        await fetchChecked(store, artifact, stayInside(into, artifact.path), opened);
    },
  };
}
