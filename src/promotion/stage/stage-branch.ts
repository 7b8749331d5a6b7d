import {resolveCommit} from '../../git/ensure-commit.ts';
import {fetchBranch, trackingRef} from '../../git/remote-branch.ts';
import {hasRemote} from '../../git/remote.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git} from '../../kernel/ports.ts';
import {readCommittedConfig} from '../../policy/read-rules.ts';
import {newestFile} from './newest-file.ts';

/**
 * The commit whose word on a stage file counts: that of the default branch, or of another branch that its configuration
 * names for promotions, as `release` chooses it. Offline, branches are as the clone saw them last.
 */
export async function stageBranch(
  git: Git,
  path: string,
  of: {commit: string; configFile: string; offline: boolean},
): Promise<string> {
  const {commit, configFile, offline} = of;
  const names = (await hasRemote(git)) ? await namedBases(git, commit, configFile) : [];
  const branches = [{commit}];
  for (const name of names) {
    const tip = offline
      ? await resolveCommit(git, await trackingRef(git, name))
      : await fetchBranch(git, name);
    if (tip !== undefined) branches.push({commit: tip});
  }
  return (await newestFile(git, path, branches))?.commit ?? commit;
}

async function namedBases(git: Git, commit: string, configFile: string): Promise<readonly string[]> {
  try {
    return (await readCommittedConfig(git, commit, configFile)).config.promotion?.bases ?? [];
  } catch (error) {
    if (error instanceof UserError) return []; // what is broken there is told where it is needed
    throw error;
  }
}
