import {UserError} from '../runtime/errors.ts';
import {GitError, type Git} from './git.ts';
import {hasOrigin, remoteRef} from './remote.ts';

/**
 * Creates a ref that nobody has: on `origin` by a push that expects nothing there, and then in the clone. Where there
 * is no `origin` the clone alone decides. `taken` means that another object has the name; the clone is left as it was.
 */
export async function pushCreateOnly(
  git: Git,
  {ref, object}: {ref: string; object: string},
): Promise<'created' | 'taken'> {
  if (!(await hasOrigin(git))) return createLocally(git, ref, object);
  const outcome = await pushExpecting(git, {ref, object, expected: ''});
  if (outcome === 'moved') return 'taken';
  await git.run(['update-ref', '--', ref, object]);
  return 'created';
}

/**
 * Moves a ref of `origin` from the value that was seen (empty: it did not exist) to another; `moved` means that it has
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
    'origin',
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

async function createLocally(git: Git, ref: string, object: string): Promise<'created' | 'taken'> {
  const zero = '0'.repeat(object.length);
  if ((await git.try(['update-ref', '--', ref, object, zero])).code === 0) return 'created';
  const current = await git.try(['rev-parse', '--verify', '--quiet', ref]);
  if (current.code === 0) return current.stdout.trim() === object ? 'created' : 'taken';
  throw new Error(`cannot create ${ref} in ${git.directory}`);
}
