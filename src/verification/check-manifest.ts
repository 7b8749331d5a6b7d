import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {versionPath} from '../registry/paths.ts';
import {compareManifest, type ManifestCheck, type NamedVersion} from './compare-manifest.ts';

/** Holds the manifest in the tagged commit against the digest that the tag states, and its copy on the default branch. */
export async function checkManifest(git: Git, of: NamedVersion): Promise<ManifestCheck> {
  const path = versionPath(of.model, of.version);
  const textAt = async (commit: string | undefined): Promise<string | undefined> =>
    commit === undefined ? undefined : readFileAt(git, commit, path);
  return compareManifest({...of, text: await textAt(of.commit), copy: await textAt(of.branch)});
}
