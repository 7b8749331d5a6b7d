import {contentPath} from '../artifact-store.ts';
import type {StoreDefinition, StorePlace} from '../store-definition.ts';
import {storeFolder} from './store-folder.ts';

/** A folder with files by their digest. */
export const folderKind: StoreDefinition<StorePlace<'folder'>> = {
  remote: false,
  sharesContent: true,
  inCommit: 'nothing',
  secretVariables: [],
  credentials: () => ({}),
  placing:
    () =>
    ({sha256}) => ({kind: 'folder', path: contentPath(sha256)}),
  refusals: () => [],
  mistakes: ({path}) => (path === undefined ? [{what: 'lacks the key path', expected: 'the folder'}] : []),
  async open({access, version}) {
    const {folderStore} = await import('./folder-store.ts');
    return folderStore(storeFolder(access.storage, access), version.tag);
  },
  async removal({access}) {
    const {folderRemoval} = await import('./folder-removal.ts');
    return folderRemoval(access);
  },
};
