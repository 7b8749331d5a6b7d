import type {Git, GitObject} from '../kernel/ports.ts';
import {resolveCommit} from './ensure-commit.ts';
import {writeCommit, type Files} from './objects.ts';

/**
 * Makes a commit that differs from its parent in the given files alone (text or bytes, or null to delete) and returns its id.
 * Neither the work tree nor the index nor a branch is touched. With the same parent, files, message, date and
 * identity the commit has the same id.
 */
export async function commitFiles(
  git: Git,
  options: {
    parent: string;
    files: Files;
    message: string;
    /** For author and committer. */
    date: Date;
  },
): Promise<string> {
  const parent = await resolveCommit(git, options.parent);
  if (parent === undefined) throw new Error(`no commit ${options.parent} in ${git.directory}`);
  return writeCommit(git, {...options, parents: [parent]});
}

/** The text of a file in a commit or tree; undefined where it is absent. Throws CAIRN_FILE_TOO_BIG. */
export async function readFileAt(git: Git, commit: string, path: string): Promise<string | undefined> {
  return contentOf(await git.object(`${commit}:${path}`))?.toString('utf8');
}

/** The bytes of a file of any size in a commit or tree; undefined where it is absent. */
export async function readBytesAt(git: Git, commit: string, path: string): Promise<Buffer | undefined> {
  return contentOf(await git.object(`${commit}:${path}`, Number.POSITIVE_INFINITY));
}

function contentOf(found: GitObject | undefined): Buffer | undefined {
  return found?.type === 'blob' ? found.content : undefined;
}
