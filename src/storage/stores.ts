import type {Config} from '../generated/documents.ts';
import type {GitHub} from '../kernel/ports.ts';
import type {Artifact, StoreKind} from './artifact-store.ts';
import {folderKind} from './folder/folder-kind.ts';
import {lfsKind} from './lfs/lfs-kind.ts';
import {releaseKind} from './release/release-kind.ts';
import {s3Kind} from './s3/s3-kind.ts';
import type {StoreDefinition, StorePlace} from './store-definition.ts';
import {treeKind} from './tree/tree-kind.ts';

/** Every kind of store. A new one is a room beside these, and a line here. */
export const storeKinds: {readonly [Kind in StoreKind]: StoreDefinition<StorePlace<Kind>>} = {
  release: releaseKind,
  folder: folderKind,
  s3: s3Kind,
  tree: treeKind,
  lfs: lfsKind,
};

/** The store that new versions go to: as configured, else release assets where there is GitHub, else a folder. */
export function chosenStore(storage: Config['storage'], github: GitHub | undefined): StoreKind {
  return storage?.kind ?? (github === undefined ? 'folder' : 'release');
}

/** What is known of the kind of store that a file is in. */
export function kindOf({store}: Artifact): StoreDefinition {
  return storeKinds[store.kind];
}
