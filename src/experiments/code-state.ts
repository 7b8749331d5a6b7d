import {resolveCommit} from '../git/ensure-commit.ts';
import {filtersOfClone, withoutFilters} from '../git/filters-of-clone.ts';
import type {Log} from '../kernel/log.ts';
import type {Git} from '../kernel/ports.ts';
import {requireRepository} from '../git/git.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';

/** The code as it is now: its commit, and a digest of what differs from it (undefined where nothing does). */
export interface CodeState {
  readonly commit: string;
  readonly changes: Digest | undefined;
}

/**
 * Reads the state of the code; Cairn's own folder does not count. No program that the clone names is started, since an
 * earlier job may have written it there. Throws CAIRN_GIT_NO_COMMIT in an empty repository.
 */
export async function codeState(git: Git, log: Log): Promise<CodeState> {
  await requireRepository(git);
  const commit = await resolveCommit(git, 'HEAD');
  if (commit === undefined)
    throw new UserError('CAIRN_GIT_NO_COMMIT', {
      what: 'The repository has no commit yet',
      expected: 'a commit with the code and cairn.yaml, which the run will name',
      todo: 'Commit first.',
    });
  const paths = ['--', ':/', ':(top,exclude).cairn'];
  const leftOut = await filtersOfClone(git);
  if (leftOut.length > 0)
    log.warning(
      `The filters ${leftOut.join(', ')} of .git/config were not run: a file that they convert may count as changed. Configure them for the user (git config --global) instead.`,
    );
  const {args, environment} = withoutFilters(leftOut);
  const diff = ['diff', '--binary', '--no-color', 'HEAD', ...paths];
  const [tracked, untracked] = await Promise.all([
    git.bytes([...args, ...diff], {environment}),
    git.run(['ls-files', '--others', '--exclude-standard', '-z', ...paths]),
  ]);
  const isClean = tracked.length === 0 && untracked === '';
  return {
    commit,
    changes: isClean ? undefined : digestOf(Buffer.concat([tracked, Buffer.from(`\0${untracked}`)])),
  };
}
