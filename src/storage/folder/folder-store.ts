import {createReadStream} from 'node:fs';
import {access} from 'node:fs/promises';
import type {Artifact, ArtifactStore} from '../artifact-store.ts';
import {artifactMissing, foreignPlace} from '../artifact-missing.ts';
import {stayInside} from '../../files/stay-inside.ts';
import {copyChecked, isIntact} from '../../files/write-checked.ts';

/** A folder with files by their digest: `sha256/<2 hex>/<64 hex>`. */
export function folderStore(folder: string, version: string): ArtifactStore {
  const place = (artifact: Artifact): string => {
    if (artifact.store.kind !== 'folder') throw foreignPlace(artifact);
    return stayInside(folder, artifact.store.path);
  };
  return {
    has: async (artifact) => isIntact(place(artifact), artifact),
    async put(artifact, file, sent) {
      await copyChecked(file, place(artifact), artifact);
      sent(artifact.size);
    },
    async get(artifact, from) {
      const path = place(artifact);
      await access(path).catch(() => {
        throw artifactMissing(artifact, version, `folder ${folder}`);
      });
      return createReadStream(path, {start: from}) as AsyncIterable<Buffer>;
    },
  };
}
