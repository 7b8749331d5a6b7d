import {readFileAt} from '../../git/commit-files.ts';
import type {Git} from '../../kernel/ports.ts';
import {readManifest} from '../../registry/read-manifest.ts';
import {isSemver} from '../../registry/tag-name.ts';
import {UserError} from '../../kernel/errors.ts';
import type {RegistryChange} from '../evidence/changed-registry.ts';

/** Manifests that a change adds or alters and that are not those of their tags, one sentence each. */
export async function versionFileProblems(
  git: Git,
  head: string,
  versions: RegistryChange['versions'],
): Promise<string[]> {
  const problems: string[] = [];
  for (const {model, version, path, removed} of versions) {
    if (removed) continue; // a revert takes the file of the newer version away; its tag keeps it
    const problem = await problemOf(git, head, {model, version, path});
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

async function problemOf(
  git: Git,
  head: string,
  {model, version, path}: {model: string; version: string; path: string},
): Promise<string | undefined> {
  try {
    const tagged = isSemver(version) ? await readManifest(git, model, version) : undefined;
    if (tagged === undefined) return `${path} is the manifest of a version that was never registered.`;
    if ((await readFileAt(git, head, path)) !== tagged.text)
      return `${path} differs from the manifest in the tag; it must be the same byte for byte.`;
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
