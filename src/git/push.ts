import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {explainGit, GitError} from './git.ts';
import {hasRemote, remoteRef, remoteRefs, requireRemote} from './remote.ts';

/** A ref of the remote that moves in the same push, from the value that was seen (empty: it did not exist). */
export interface MovedRef {
  readonly ref: string;
  readonly object: string;
  readonly expected: string;
}

/** A ref that was to move in the same push has another value by now; nothing was pushed. */
export class RefMoved extends Error {
  override readonly name = 'RefMoved';
  readonly ref: string;

  constructor({ref}: Pick<MovedRef, 'ref'>) {
    super(`${ref} moved`);
    this.ref = ref;
  }
}

/**
 * Creates refs that nobody has, all or none: on the remote by one push that expects nothing there, and then in the clone.
 * Where there is no remote the clone alone decides. `taken` means that another object has one of the names; the clone
 * is left as it was. Other refs of the remote go along in the same push, or nothing does: throws RefMoved where one is not
 * as it was seen; those of the clone stay as they are, and without a remote there are none.
 */
export async function pushCreateOnly(
  git: Git,
  {refs, object, along = []}: {refs: readonly string[]; object: string; along?: readonly MovedRef[]},
): Promise<'created' | 'taken'> {
  if (refs.filter((ref) => ref.startsWith('refs/tags/')).length > 3)
    throw new Error('more than three tags in one push start no workflow on GitHub');
  if (!(await hasRemote(git))) return createLocally(git, refs, object);
  const moves = [...refs.map((ref): MovedRef => ({ref, object, expected: ''})), ...along];
  const args = [
    'push',
    '--quiet',
    '--atomic',
    '--no-verify',
    ...moves.map(({ref, expected}) => `--force-with-lease=${ref}:${expected}`),
    await requireRemote(git),
    ...moves.map((move) => `${move.object}:${move.ref}`),
  ];
  const outcome = await git.try(args);
  if (outcome.code !== 0) {
    // What the remote holds now tells a lost race from a refusal, whatever words it used.
    const names = moves.map(({ref}) => ref);
    const current = await remoteRefs(git, names);
    if (refs.some((ref) => (current.get(ref) ?? object) !== object)) return 'taken';
    const left = moves.filter((move) => current.get(move.ref) !== move.object);
    const others = left.filter((move) => along.includes(move));
    const moved = others.find(({ref, expected}) => (current.get(ref) ?? '') !== expected);
    if (moved !== undefined) throw new RefMoved(moved);
    if (left.length === moves.length)
      throw explainGit(new GitError(args, outcome, git.directory), names.join(', '));
    // Some are there, as they are to be: an earlier push of the others did not end, or this one was heard twice.
    const missing = refs.filter((ref) => !current.has(ref));
    if (left.length > 0 && (await pushCreateOnly(git, {refs: missing, object, along: others})) === 'taken')
      return 'taken';
  }
  await git.run(['update-ref', '--stdin'], {input: refs.map((ref) => `update ${ref} ${object}\n`).join('')});
  return 'created';
}

/**
 * Moves a ref of the remote from the value that was seen (empty: it did not exist) to another; `moved` means that it has
 * a different value by now. A ref that has the wanted value already counts as pushed. Where there is no remote it is the
 * ref of the clone, which throws CAIRN_INPUT_INVALID for a branch that is checked out.
 */
export async function pushExpecting(
  git: Git,
  {ref, object, expected}: {ref: string; object: string; expected: string},
): Promise<'pushed' | 'moved'> {
  if (!(await hasRemote(git))) return moveLocally(git, {ref, object, expected});
  const args = [
    'push',
    '--quiet',
    '--atomic',
    '--no-verify',
    `--force-with-lease=${ref}:${expected}`,
    await requireRemote(git),
    `${object}:${ref}`,
  ];
  const outcome = await git.try(args);
  if (outcome.code === 0) return 'pushed';
  // What the remote holds now tells a lost race from a refusal, whatever words it used.
  const current = await remoteRef(git, ref);
  if (current === object) return 'pushed';
  if ((current ?? '') !== expected) return 'moved';
  throw explainGit(new GitError(args, outcome, git.directory), ref);
}

/** Deletes a branch of the remote that still has this value; `moved` means that it has another one, or is gone. */
export async function deleteExpecting(
  git: Git,
  {ref, expected}: {ref: string; expected: string},
): Promise<'deleted' | 'moved'> {
  const args = [
    'push',
    '--quiet',
    '--no-verify',
    `--force-with-lease=${ref}:${expected}`,
    await requireRemote(git),
    `:${ref}`,
  ];
  const outcome = await git.try(args);
  if (outcome.code === 0) return 'deleted';
  if ((await remoteRef(git, ref)) !== expected) return 'moved';
  throw explainGit(new GitError(args, outcome, git.directory), ref);
}

async function moveLocally(git: Git, {ref, object, expected}: MovedRef): Promise<'pushed' | 'moved'> {
  const worktrees = (await git.run(['worktree', 'list', '--porcelain'])).split('\n');
  if (worktrees.includes(`branch ${ref}`))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: ref.replace(/^refs\/heads\//, ''),
      what: 'is checked out, so that it cannot be moved without leaving the files behind; nothing was changed',
      todo: 'Check out the branch that the change is to go to (git switch <branch>), and run it again.',
    });
  const args = ['update-ref', ref, object, expected];
  const outcome = await git.try(args);
  if (outcome.code === 0) return 'pushed';
  const current = (await git.object(ref))?.id;
  if (current === object) return 'pushed';
  if ((current ?? '') !== expected) return 'moved';
  throw explainGit(new GitError(args, outcome, git.directory), ref);
}

async function createLocally(
  git: Git,
  refs: readonly string[],
  object: string,
): Promise<'created' | 'taken'> {
  const current = await Promise.all(refs.map(async (ref) => (await git.object(ref))?.id));
  if (current.some((id) => id !== undefined && id !== object)) return 'taken';
  const missing = refs.filter((_, index) => current[index] === undefined);
  const input = missing.map((ref) => `create ${ref} ${object}\n`).join('');
  if (missing.length === 0 || (await git.try(['update-ref', '--stdin'], {input})).code === 0)
    return 'created';
  const now = await Promise.all(missing.map(async (ref) => (await git.object(ref))?.id));
  if (now.some((id) => id !== undefined)) return now.every((id) => id === object) ? 'created' : 'taken';
  throw new Error(`cannot create ${missing.join(', ')} in ${git.directory}`);
}
