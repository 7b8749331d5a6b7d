import {createHash} from 'node:crypto';
import type {GitHub} from '../../kernel/ports.ts';
import type {Release, ReleaseAsset} from '../../github/list-releases.ts';
import {
  createDraftRelease,
  deleteReleaseAsset,
  downloadReleaseAsset,
  findRelease,
  listReleaseAssets,
  publishRelease,
  settleRelease,
  uploadReleaseAsset,
} from '../../github/releases.ts';
import type {Artifact, ArtifactStore, StoreAccess} from '../artifact-store.ts';
import {artifactMissing, foreignPlace} from '../artifact-missing.ts';
import {countedBlob} from '../../transfer/counted-blob.ts';
import {PassingFault, withRetries} from '../../transfer/passing-fault.ts';
import {remembered} from '../../transfer/remembered.ts';
import {bytesFrom} from '../../transfer/bytes-from.ts';

/**
 * Assets of the release of a tag, which is looked up once; `draft` says how one that is not there is made, by whoever
 * stores. It is published last, so that nobody sees an unfinished one.
 */
export function releaseStore(
  github: GitHub,
  access: StoreAccess,
  {tag, draft}: {tag: string; draft?: {title: string; body: string}},
): ArtifactStore {
  // What exists is looked up again before each try to make it: an answer that was lost may have been a yes.
  const find = remembered(async () =>
    withRetries(access, async () => {
      const found = await findRelease(github, tag);
      if (found !== undefined || draft === undefined) return found;
      const made = await createDraftRelease(github, {tag, ...draft});
      return settleRelease(github, made, {tag, title: draft.title});
    }),
  );
  const assets = remembered(async () => {
    const found = await find();
    const list = found === undefined ? [] : await listReleaseAssets(github, found);
    return new Map(list.map((asset) => [asset.name, asset]));
  });
  const nameOf = (artifact: Artifact): string => {
    if (artifact.store.kind !== 'release') throw foreignPlace(artifact);
    return artifact.store.asset;
  };
  const required = async (): Promise<Release> => {
    const found = await find();
    if (found === undefined) throw new Error(`there is no release of ${tag} to store in`);
    return found;
  };

  return {
    async has(artifact) {
      const asset = (await assets()).get(nameOf(artifact));
      return asset !== undefined && (await isRight(github, asset, artifact));
    },
    async put(artifact, file, sent) {
      const name = nameOf(artifact);
      await withRetries(access, async (attempt) => {
        if (attempt > 1) assets.forget(); // what broke off may have left half an asset, or the whole one
        const existing = (await assets()).get(name);
        if (existing !== undefined) {
          if (attempt > 1 && (await isRight(github, existing, artifact))) return;
          access.log.warning(`Asset ${name} of ${tag} is incomplete or wrong: it is uploaded again.`);
          await deleteReleaseAsset(github, existing);
          (await assets()).delete(name);
        }
        const blob = await countedBlob(file, sent);
        const uploaded = await uploadReleaseAsset(github, await required(), {name, blob});
        if (uploaded === 'taken') throw new PassingFault(`another upload of ${name} to ${tag} is under way`);
        (await assets()).set(name, uploaded);
        if (
          !uploaded.complete ||
          uploaded.size !== artifact.size ||
          (uploaded.digest ?? artifact.sha256) !== artifact.sha256
        )
          throw new PassingFault(`GitHub stored other bytes as ${name} of ${tag} than were sent`);
      });
      sent(artifact.size);
    },
    async get(artifact, from) {
      const name = nameOf(artifact);
      const asset = (await assets()).get(name);
      if (asset?.complete !== true) throw artifactMissing(artifact, tag, `asset ${name} of the release`);
      const answer = await downloadReleaseAsset(github, asset, from);
      return bytesFrom(answer.bytes, from - answer.from);
    },
    async publish() {
      const found = await required();
      const published = found.draft ? await publishRelease(github, found, tag) : found;
      return draft === undefined ? published : settleRelease(github, published, {tag, title: draft.title});
    },
  };
}

/** GitHub computes a digest of most assets; the others are read and hashed. */
async function isRight(github: GitHub, asset: ReleaseAsset, artifact: Artifact): Promise<boolean> {
  if (!asset.complete || asset.size !== artifact.size) return false;
  if (asset.digest !== undefined) return asset.digest === artifact.sha256;
  const hash = createHash('sha256');
  for await (const chunk of (await downloadReleaseAsset(github, asset)).bytes) hash.update(chunk);
  return `sha256:${hash.digest('hex')}` === artifact.sha256;
}
