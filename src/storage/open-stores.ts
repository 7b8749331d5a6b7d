import type {Git, GitHub} from '../kernel/ports.ts';
import {versionTag} from '../kernel/version-tag.ts';
import {UserError} from '../kernel/errors.ts';
import {
  storeFolder,
  type Artifact,
  type ArtifactStore,
  type StoreAccess,
  type StoreKind,
} from './artifact-store.ts';
import {folderStore} from './folder/folder-store.ts';
import {lfsStore} from './lfs/lfs-store.ts';
import {releaseStore, type ReleaseStore} from './release/release-store.ts';
import {s3Store} from './s3/s3-store.ts';
import {treeStore} from './tree/tree-store.ts';

/** The stores of one version, each opened when it is first asked for, so that a release is looked up once. */
export interface Stores {
  of(artifact: Artifact): ArtifactStore;
  readonly release: () => ReleaseStore;
}

/** Opens stores by the kinds that the manifest of a version names; `draft` lets the one of a release make it. */
export function openStores(
  access: StoreAccess,
  {model, version}: {model: string; version: string},
  draft?: {title: string; body: string},
): Stores {
  const tag = versionTag(model, version);
  let release: ReleaseStore | undefined;
  const openRelease = (): ReleaseStore =>
    (release ??= releaseStore(access.github ?? missingGitHub(tag), access, {tag, ...(draft && {draft})}));
  const open = (kind: StoreKind): ArtifactStore => {
    switch (kind) {
      case 'release':
        return openRelease();
      case 'folder':
        return folderStore(storeFolder(access.storage, access), tag);
      case 's3':
        return s3Store(access, tag);
      case 'tree':
        return treeStore(gitOf(access), {model, version, tag});
      case 'lfs':
        return lfsStore(gitOf(access), access, tag);
    }
  };
  const opened = new Map<StoreKind, ArtifactStore>();
  return {
    of({store: {kind}}) {
      const store = opened.get(kind) ?? open(kind);
      opened.set(kind, store);
      return store;
    },
    release: openRelease,
  };
}

function gitOf({git}: StoreAccess): Git {
  if (git === undefined) throw new Error('a store in the repository needs git');
  return git;
}

function missingGitHub(tag: string): GitHub {
  throw new UserError('CAIRN_GITHUB_MISSING', {
    where: tag,
    what: 'the files of this version are assets of a GitHub release',
    expected:
      'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or another store in the configuration',
  });
}
