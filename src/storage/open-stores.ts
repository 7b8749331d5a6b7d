import {versionTag} from '../kernel/version-tag.ts';
import type {Artifact, ArtifactStore, StoreAccess, StoreKind} from './artifact-store.ts';
import type {Opening, StoreRemoval} from './store-definition.ts';
import {kindOf} from './stores.ts';

/** The stores of one version, each opened when it is first asked for, so that a release is looked up once. */
export interface Stores {
  of(artifact: Artifact): Promise<ArtifactStore>;
}

interface Version {
  readonly model: string;
  readonly version: string;
}

/** Opens stores by the kinds that the manifest of a version names; `draft` lets the one of a release make it. */
export function openStores(access: StoreAccess, version: Version, draft?: Opening['draft']): Stores {
  const opening = {...openingOf(access, version), ...(draft && {draft})};
  return {of: byKind(async (artifact) => kindOf(artifact).open(opening))};
}

/** How the files of a version leave their stores. */
export function openRemovals(
  access: StoreAccess,
  version: Version,
): (artifact: Artifact) => Promise<StoreRemoval> {
  const opening = openingOf(access, version);
  return byKind(async (artifact) => kindOf(artifact).removal(opening));
}

function openingOf(access: StoreAccess, {model, version}: Version): Opening {
  return {access, version: {model, version, tag: versionTag(model, version)}};
}

/** What is opened once for each kind of store. */
function byKind<Opened>(
  open: (artifact: Artifact) => Promise<Opened>,
): (artifact: Artifact) => Promise<Opened> {
  const opened = new Map<StoreKind, Promise<Opened>>();
  return async (artifact) => {
    const {kind} = artifact.store;
    const known = opened.get(kind) ?? open(artifact);
    opened.set(kind, known);
    return known;
  };
}
