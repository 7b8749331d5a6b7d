import type {Manifest} from '../generated/documents.ts';
import {ensureCommit, resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {UserError} from '../kernel/errors.ts';
import {short} from './check-tags.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

/** Whether the trained commit exists and a branch or tag keeps it; `found` says whether data can be looked for in it. */
export async function checkCode(
  git: Git,
  {code}: Manifest,
  {offline}: {offline: boolean},
): Promise<{finding: Finding; found: boolean}> {
  const id = 'code';
  const subject = short(code.commit);
  if ((await findCommit(git, code.commit, offline)) === undefined)
    return offline
      ? {finding: unchecked(id, subject, 'the trained commit is not in this clone'), found: false}
      : {finding: findingOf(id, subject, ['the trained commit does not exist'], ''), found: false};
  const keeper =
    (await refWith(git, code.commit, ['refs/heads', 'refs/remotes'])) ??
    (await refWith(git, code.commit, ['refs/tags']));
  const problems = keeper === undefined ? ['no branch or tag leads to the trained commit'] : [];
  const remark = code.dirty ? '; trained with uncommitted changes, so it cannot be made again' : '';
  return {finding: findingOf(id, subject, problems, `reachable from ${keeper ?? ''}${remark}`), found: true};
}

/** A commit by its id, fetched where the clone lacks it and it may be asked for; undefined where it does not exist. */
export async function findCommit(git: Git, id: string, offline: boolean): Promise<string | undefined> {
  if (offline) return resolveCommit(git, id);
  try {
    return await ensureCommit(git, id, {role: 'named'});
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function refWith(git: Git, commit: string, below: readonly string[]): Promise<string | undefined> {
  const format = '--format=%(refname:short)';
  const found = await git.try(['for-each-ref', '--count=1', format, '--contains', commit, '--', ...below]);
  const name = found.stdout.trim();
  return found.code !== 0 || name === '' ? undefined : name;
}
