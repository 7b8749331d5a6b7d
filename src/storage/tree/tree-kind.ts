import type {Config, ManifestTypes} from '../../generated/documents.ts';
import type {Mistake} from '../../kernel/errors.ts';
import {allStay, gitOf, type StoreDefinition, type StorePlace} from '../store-definition.ts';

const fileLimit = 1024 ** 2;
const totalLimit = 5 * 1024 ** 2;

/** Small files in the commit of the version's tag. */
export const treeKind: StoreDefinition<StorePlace<'tree'>> = {
  remote: false,
  sharesContent: false,
  inCommit: 'file',
  secretVariables: [],
  credentials: () => ({}),
  placing: () => () => ({kind: 'tree'}),
  refusals: tooBig,
  mistakes: () => [],
  async open({access, version}) {
    const {treeStore} = await import('./tree-store.ts');
    return treeStore(gitOf(access), version);
  },
  removal: async () => Promise.resolve(allStay('it is part of the history of the repository')),
};

function tooBig(files: readonly ManifestTypes.File[], storage: Config['storage']): readonly Mistake[] {
  const one = storage?.['file-limit'] ?? fileLimit;
  const all = storage?.['total-limit'] ?? totalLimit;
  const todo =
    'Git keeps every byte for ever in every clone: use storage: {kind: release}, or raise the limit.';
  const big = files
    .filter(({size}) => size > one)
    .map(({path, size}) => ({
      where: path,
      what: `has ${size} bytes`,
      expected: `at most ${one} (file-limit)`,
      todo,
    }));
  const total = files.reduce((sum, {size}) => sum + size, 0);
  return total > all
    ? [...big, {what: `the files have ${total} bytes in all`, expected: `at most ${all} (total-limit)`, todo}]
    : big;
}
