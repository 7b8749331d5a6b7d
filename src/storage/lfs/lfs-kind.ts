import {allStay, gitOf, type StoreDefinition, type StorePlace} from '../store-definition.ts';

/** Objects of the Git LFS server of `origin`, with pointers in the version's commit. */
export const lfsKind: StoreDefinition<StorePlace<'lfs'>> = {
  remote: true,
  sharesContent: true,
  inCommit: 'lfs-pointer',
  secretVariables: [],
  credentials: () => ({}), // the token of the job, which the host hands over
  placing: () => () => ({kind: 'lfs'}),
  refusals: () => [],
  mistakes: () => [],
  async open({access, version}) {
    const {lfsStore} = await import('./lfs-store.ts');
    return lfsStore(gitOf(access), access, version.tag);
  },
  removal: async () =>
    Promise.resolve(
      allStay(
        'Git LFS has no call that deletes an object; on GitHub it goes with the repository, or by its support',
      ),
    ),
};
