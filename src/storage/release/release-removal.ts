import type {ReleaseAsset} from '../../github/list-releases.ts';
import {deleteReleaseAsset, findRelease, listReleaseAssets} from '../../github/releases.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {remembered} from '../../transfer/remembered.ts';
import type {Artifact} from '../artifact-store.ts';
import {foreignPlace} from '../artifact-missing.ts';
import type {StoreRemoval} from '../store-definition.ts';

/** Deletes assets of the release of a version, which no other version has; it and its assets are looked up once. */
export function releaseRemoval(github: GitHub, tag: string): StoreRemoval {
  const found = remembered(async () => findRelease(github, tag));
  const assets = remembered(async () => {
    const release = await found();
    const list = release === undefined ? [] : await listReleaseAssets(github, release);
    return new Map(list.map((asset) => [asset.name, asset]));
  });
  const assetOf = async ({path, store}: Artifact): Promise<ReleaseAsset | undefined> => {
    if (store.kind !== 'release') throw foreignPlace({path, store});
    return (await assets()).get(store.asset);
  };
  return {
    async fate(artifact) {
      if ((await assetOf(artifact)) === undefined) return 'gone';
      if ((await found())?.immutable !== true) return 'goes';
      return {stays: 'the release is immutable: its files go only with the whole of it, deleted on GitHub'};
    },
    async remove(artifact) {
      const asset = await assetOf(artifact);
      if (asset !== undefined) await deleteReleaseAsset(github, asset);
    },
  };
}
