import type {ManifestTypes} from '../../generated/documents.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {allStay, type StoreDefinition, type StorePlace} from '../store-definition.ts';
import {assetNames} from './asset-name.ts';

/** What GitHub takes as one asset (less than 2 GiB), and as assets of one release. */
const assetLimit = 2 * 1024 ** 3;
const assetCount = 1000;

/** Assets of the GitHub release of the version's tag. */
export const releaseKind: StoreDefinition<StorePlace<'release'>> = {
  remote: true,
  sharesContent: false,
  inCommit: 'nothing',
  secretVariables: [],
  credentials: () => ({}),
  placing(files) {
    const names = assetNames(files.map(({path}) => path));
    return ({path}) => ({kind: 'release', asset: names.get(path) ?? path});
  },
  refusals: tooBig,
  mistakes: () => [],
  async open({access, version: {tag}, draft}) {
    const github = access.github ?? missingGitHub(tag);
    const {releaseStore} = await import('./release-store.ts');
    return releaseStore(github, access, {tag, ...(draft && {draft})});
  },
  async removal({access: {github}, version: {tag}}) {
    if (github === undefined) return allStay('it is an asset on GitHub, and no token is given');
    const {releaseRemoval} = await import('./release-removal.ts');
    return releaseRemoval(github, tag);
  },
};

function tooBig(files: readonly ManifestTypes.File[]): readonly Mistake[] {
  const todo = 'Use another store for this model: storage: {kind: s3, …} or {kind: folder, …}.';
  const expected = 'less than 2 GiB (2147483648 bytes) a file, as GitHub takes them';
  const big = files
    .filter(({size}) => size >= assetLimit)
    .map(({path, size}) => ({where: path, what: `has ${size} bytes`, expected, todo}));
  return files.length > assetCount
    ? [
        ...big,
        {what: `the model has ${files.length} files`, expected: `at most ${assetCount} in a release`, todo},
      ]
    : big;
}

function missingGitHub(tag: string): GitHub {
  throw new UserError('CAIRN_GITHUB_MISSING', {
    where: tag,
    what: 'the files of this version are assets of a GitHub release',
    expected:
      'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or another store in the configuration',
  });
}
