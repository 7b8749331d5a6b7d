import type {Git} from '../../kernel/ports.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Artifact, ArtifactStore, StoreAccess} from '../artifact-store.ts';
import {artifactMissing} from '../artifact-missing.ts';
import {rangeOf} from '../../transfer/bytes-from.ts';
import {countedBlob} from '../../transfer/counted-blob.ts';
import {lfsClient, type LfsAnswer, type LfsClient} from './lfs-client.ts';
import {lfsEndpoint} from './lfs-endpoint.ts';
import {withRetries} from '../../transfer/passing-fault.ts';
import {remembered} from '../../transfer/remembered.ts';

/** Objects of the Git LFS server of the remote; their pointers are in the version's commit, put there by who makes it. */
export function lfsStore(git: Git, access: StoreAccess, version: string): ArtifactStore {
  const client = remembered(async () => lfsClient(await lfsEndpoint(git), access));
  const ask = async (operation: 'upload' | 'download', artifact: Artifact): Promise<LfsAnswer> => {
    const lfs = await client();
    return withRetries(access, async () => lfs.batch(operation, artifact));
  };
  return {
    async has(artifact) {
      const answer = await ask('download', artifact);
      if (!('error' in answer)) return answer.actions.download !== undefined;
      if ([404, 410].includes(answer.error.code)) return false;
      throw refused(artifact, answer.error);
    },
    async put(artifact, file, sent) {
      const lfs = await client();
      await withRetries(access, async () => {
        const answer = await lfs.batch('upload', artifact);
        if ('error' in answer) throw refused(artifact, answer.error);
        const {upload, verify} = answer.actions;
        if (upload !== undefined) {
          const headers = {'content-type': 'application/octet-stream'};
          const body = await countedBlob(file, sent);
          const response = await lfs.act(upload, {
            method: 'PUT',
            body,
            headers,
            doing: `storing ${artifact.path}`,
          });
          await response.body?.cancel();
        }
        if (verify !== undefined) await verified(lfs, verify, artifact);
      });
      sent(artifact.size);
    },
    async get(artifact, from) {
      const answer = await ask('download', artifact);
      if ('error' in answer) {
        if ([404, 410].includes(answer.error.code)) throw artifactMissing(artifact, version, 'Git LFS');
        throw refused(artifact, answer.error);
      }
      const {download} = answer.actions;
      if (download === undefined) throw artifactMissing(artifact, version, 'Git LFS');
      const lfs = await client();
      const response = await withRetries(access, async () =>
        lfs.download(download, from, `fetching ${artifact.path}`),
      );
      if (response.status === 404) throw artifactMissing(artifact, version, 'Git LFS');
      return rangeOf(response, from);
    },
  };
}

/** The server is asked whether it has what was sent, where it wants to be asked. */
async function verified(
  lfs: LfsClient,
  action: Parameters<LfsClient['act']>[0],
  {sha256, size, path}: Artifact,
): Promise<void> {
  const media = 'application/vnd.git-lfs+json';
  const response = await lfs.act(action, {
    method: 'POST',
    headers: {accept: media, 'content-type': media},
    body: JSON.stringify({oid: sha256.slice(7), size}),
    doing: `having the server check ${path}`,
  });
  await response.body?.cancel();
}

function refused({path}: Artifact, {code, message}: {code: number; message: string}): UserError {
  return new UserError('CAIRN_STORE_REFUSED', {
    where: path,
    what: `the LFS server refused the object with ${code}${message && `: ${message}`}`,
    todo: 'Check that the repository has Git LFS with room left, and that the token may write contents.',
  });
}
