import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/** Reads commits of a bare repository. */
export interface RepositoryFiles {
  /** The workflow files of a commit: path and content, in order of path. */
  workflows(sha: string): Promise<{path: string; content: string}[]>;
  /** The text of a file of a commit; rejects where there is none. */
  text(sha: string, path: string): Promise<string>;
  /** The message of a commit. */
  message(sha: string): Promise<string>;
  /** The commit that a ref or name stands for; undefined where it stands for none. */
  resolve(ref: string): Promise<string | undefined>;
  /** The paths that a push changed; `before` is all zeros for a new branch. */
  changedByPush(ref: string, before: string, after: string): Promise<string[]>;
  /** The paths that a pull request changes, compared with where it left its base. */
  changedByPullRequest(base: string, head: string): Promise<string[]>;
}

const run = promisify(execFile);
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Opens the bare repository in a folder. */
export function openRepositoryFiles(gitDirectory: string): RepositoryFiles {
  const git = async (...args: string[]): Promise<string> => {
    const {stdout} = await run('git', ['--git-dir', gitDirectory, ...args], {maxBuffer: 64 * 1024 * 1024});
    return stdout;
  };
  const paths = (text: string): string[] => text.split('\0').filter((path) => path !== '');
  const diff = async (...range: string[]): Promise<string[]> =>
    paths(await git('diff', '--name-only', '--no-renames', '-z', ...range, '--'));
  const resolve = async (ref: string): Promise<string | undefined> => {
    try {
      return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)).trim();
    } catch {
      return undefined;
    }
  };

  return {
    resolve,
    async workflows(sha) {
      const listed = paths(await git('ls-tree', '--name-only', '-z', sha, '--', '.github/workflows/'));
      const files = listed.filter((path) => /\.ya?ml$/.test(path));
      return Promise.all(
        files.map(async (path) => ({path, content: await git('cat-file', 'blob', `${sha}:${path}`)})),
      );
    },
    text: async (sha, path) => git('cat-file', 'blob', `${sha}:${path}`),
    message: async (sha) => git('log', '-1', '--format=%B', sha, '--'),
    async changedByPush(ref, before, after) {
      if (!/^0*$/.test(before) && (await resolve(before))) return diff(before, after);
      // A new branch: what its own commits changed.
      const others = (await git('for-each-ref', '--format=%(refname)', 'refs/heads')).split('\n');
      const known = others.filter((name) => name !== '' && name !== ref);
      const own = (
        await git('rev-list', '--topo-order', after, ...(known.length > 0 ? ['--not', ...known] : []), '--')
      )
        .trim()
        .split('\n');
      const oldest = own.at(-1);
      if (!oldest) return [];
      return diff((await resolve(`${oldest}^`)) ?? emptyTree, after);
    },
    async changedByPullRequest(base, head) {
      return diff(`${base}...${head}`);
    },
  };
}
