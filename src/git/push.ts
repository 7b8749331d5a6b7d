import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {GitError} from './git.ts';
import {hasRemote, remoteRef, remoteRefs, requireRemote} from './remote.ts';

/**
 * Creates refs that nobody has, all or none: on the remote by one push that expects nothing there, and then in the clone.
 * Where there is no remote the clone alone decides. `taken` means that another object has one of the names; the clone
 * is left as it was.
 */
export async function pushCreateOnly(
  git: Git,
  {refs, object}: {refs: readonly string[]; object: string},
): Promise<'created' | 'taken'> {
  if (!(await hasRemote(git))) return createLocally(git, refs, object);
  const args = [
    'push',
    '--quiet',
    '--atomic',
    '--no-verify',
    ...refs.map((ref) => `--force-with-lease=${ref}:`),
    await requireRemote(git),
    ...refs.map((ref) => `${object}:${ref}`),
  ];
  const outcome = await git.try(args);
  if (outcome.code !== 0) {
    // What the remote holds now tells a lost race from a refusal, whatever words it used.
    const current = await remoteRefs(git, refs);
    if (refs.some((ref) => (current.get(ref) ?? object) !== object)) return 'taken';
    // Some are there, as they are to be: an earlier push of the others did not end, or this one was heard twice.
    const missing = refs.filter((ref) => !current.has(ref));
    if (missing.length > 0 && missing.length < refs.length)
      return pushCreateOnly(git, {refs: missing, object});
    if (missing.length > 0) throw explainPush(refs.join(', '), new GitError(args, outcome));
  }
  await git.run(['update-ref', '--stdin'], {input: refs.map((ref) => `update ${ref} ${object}\n`).join('')});
  return 'created';
}

/**
 * Moves a ref of the remote from the value that was seen (empty: it did not exist) to another; `moved` means that it has
 * a different value by now. A ref that has the wanted value already counts as pushed.
 */
export async function pushExpecting(
  git: Git,
  {ref, object, expected}: {ref: string; object: string; expected: string},
): Promise<'pushed' | 'moved'> {
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
  throw explainPush(ref, new GitError(args, outcome));
}

function explainPush(ref: string, error: GitError): Error {
  const refused = /\b(?:401|403)\b|denied|not authorized|protected|declined|Authentication failed/i.test(
    error.outcome.stderr,
  );
  if (!refused) return error;
  return new UserError(
    'CAIRN_PUSH_REFUSED',
    {
      where: ref,
      what: `the remote refused the push: ${error.outcome.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 500)}`,
      todo: 'Give the job `permissions: {contents: write}`, and check the rules that protect tags and branches.',
    },
    {cause: error},
  );
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
