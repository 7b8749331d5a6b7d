import type {Git} from '../../kernel/ports.ts';
import {fetchRefs, hasRemote} from '../../git/remote.ts';
import type {Artifact, ArtifactStore} from '../artifact-store.ts';
import {artifactMissing} from '../artifact-missing.ts';
import {commitPath} from './commit-path.ts';

/** Small files in the commit of the version's tag; who makes that commit puts them there, so nothing is stored later. */
export function treeStore(
  git: Git,
  {model, version, tag}: {model: string; version: string; tag: string},
): ArtifactStore {
  const ref = `refs/tags/${tag}`;
  const nameOf = (artifact: Artifact): string =>
    `${ref}^{commit}:${commitPath(model, version, artifact.path)}`;
  const sizeOf = async (artifact: Artifact): Promise<number | undefined> => {
    const outcome = await git.try(['cat-file', '-s', nameOf(artifact)]);
    return outcome.code === 0 ? Number(outcome.stdout) : undefined;
  };
  let fetched: Promise<void> | undefined;
  const fetchTag = async (): Promise<void> => {
    if (await hasRemote(git)) await fetchRefs(git, [`+${ref}:${ref}`]).catch(() => undefined);
  };
  const find = async (artifact: Artifact): Promise<number | undefined> => {
    const size = await sizeOf(artifact);
    if (size !== undefined) return size;
    await (fetched ??= fetchTag());
    return sizeOf(artifact);
  };
  return {
    has: async (artifact) => (await find(artifact)) === artifact.size,
    put: async (artifact) => {
      await Promise.resolve();
      throw artifactMissing(artifact, tag, 'the commit of its tag, which cannot change');
    },
    async get(artifact, from) {
      const size = await find(artifact);
      if (size === undefined) throw artifactMissing(artifact, tag, 'the commit of its tag');
      // One that is far too big is not read into memory: its size alone says that it is wrong.
      const bytes =
        size > artifact.size
          ? new Uint8Array(artifact.size + 1)
          : await git.bytes(['cat-file', 'blob', nameOf(artifact)]);
      return one(bytes.subarray(from));
    },
  };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
