import {join} from 'node:path';
import {fetchArtifacts} from '../../../src/storage/fetch-artifacts.ts';
import {openStores} from '../../../src/storage/open-stores.ts';
import {storeEach} from '../../../src/storage/store-artifacts.ts';
import {testGit} from '../../support/context.ts';
import {readAll, storeAccess, writeModel} from './files.ts';
import {lfsToken} from './lfs-server.ts';

export const version = {model: 'm', version: '1.0.0'};

/** A repository whose origin is a path on the LFS server, with files of the given sizes beside it. */
export async function lfsRepository(
  url: string,
  folder: string,
  sizes: Record<string, number>,
  token = lfsToken,
) {
  const git = testGit(folder);
  await git.run(['init', '--quiet']);
  await git.run(['remote', 'add', 'origin', `${url}/octo/ml.git`]);
  const model = join(folder, 'model');
  const artifacts = await writeModel(model, sizes, 'lfs');
  const access = storeAccess(folder, {kind: 'lfs'}, {git, storeCredentials: {git: {server: url, token}}});
  return {
    access,
    artifacts,
    model,
    store: async () =>
      storeEach({...version, artifacts}, access, openStores(access, version), async () =>
        Promise.resolve(model),
      ),
    fetch: async () => {
      await fetchArtifacts({...access, manifest: {...version, artifacts}, into: join(folder, 'out')});
      return readAll(join(folder, 'out'));
    },
  };
}
