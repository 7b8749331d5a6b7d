import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {saysAbsent} from './explain-git.ts';
import {explainGit, GitError} from './git.ts';
import {fetchCommand, remoteName} from './remote.ts';

/**
 * Id of the commit that a revision names, fetched from the remote where the clone lacks it (by itself, or by the refs
 * that may lead to it).
 */
export async function ensureCommit(
  git: Git,
  revision: string,
  options: {role: string; refs?: readonly string[]},
): Promise<string> {
  await requireOneMeaning(git, revision);
  const found = await resolveCommit(git, revision);
  if (found !== undefined) return found;
  if (!revision.startsWith('-') && (await remoteName(git)) !== undefined) {
    for (const wanted of [revision, ...(options.refs ?? [])]) {
      const args = await fetchCommand(git, [wanted]);
      const outcome = await git.try(args);
      if (outcome.code !== 0 && !saysAbsent(outcome.stderr))
        throw explainGit(new GitError(args, outcome, git.directory), revision);
      const fetched = (await resolveCommit(git, revision)) ?? (await resolveFetched(git, revision, wanted));
      if (fetched !== undefined) return fetched;
    }
  }
  throw new UserError('CAIRN_COMMIT_MISSING', {
    where: revision,
    what: `the ${options.role} commit is not in this clone and cannot be fetched`,
    todo: 'Check the repository out with its history (actions/checkout with fetch-depth: 0).',
  });
}

/** Git prefers a tag to a branch of the same name, and whoever may push tags chooses their names: which is meant is asked. */
async function requireOneMeaning(git: Git, revision: string): Promise<void> {
  if (!/^[^\s~^:?*[\\@-][^\s~^:?*[\\@]*$/.test(revision) || /^[0-9a-f]{40,64}$/.test(revision)) return;
  const tag = await resolveCommit(git, `refs/tags/${revision}`);
  if (tag === undefined) return;
  for (const branch of [`refs/heads/${revision}`, `refs/remotes/${revision}`]) {
    const other = await resolveCommit(git, branch);
    if (other === undefined || other === tag) continue;
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: revision,
      what: 'is the name of a tag and of a branch, which are different commits',
      expected: `${branch}, or refs/tags/${revision}`,
    });
  }
}

/** The newest commit that both commits come from; a shallow clone is completed first where it hides it. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  const first = await git.try(['merge-base', one, other]);
  if (first.code === 0) return first.stdout.trim();
  const shallow = (await git.run(['rev-parse', '--is-shallow-repository'])) === 'true';
  if (!shallow || (await remoteName(git)) === undefined) return undefined;
  await git.try(await fetchCommand(git, [], ['--unshallow']));
  const second = await git.try(['merge-base', one, other]);
  return second.code === 0 ? second.stdout.trim() : undefined;
}

/** Id of the commit that a revision names; undefined where git says that there is none. */
export async function resolveCommit(git: Git, revision: string): Promise<string | undefined> {
  return (await git.object(`${revision}^{commit}`))?.id;
}

/** A branch that was fetched by its name is known as FETCH_HEAD alone. */
async function resolveFetched(git: Git, revision: string, wanted: string): Promise<string | undefined> {
  if (wanted !== revision || /^[0-9a-f]{40,64}$/.test(revision)) return undefined;
  return resolveCommit(git, 'FETCH_HEAD');
}
