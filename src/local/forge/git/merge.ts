import type {CommitInfo} from './commits.ts';
import {listCommits, readCommit, readCommits} from './commits.ts';
import {type Signature, writeCommit} from './objects.ts';
import {askOnce, tryGit} from './run-git.ts';

/** The tree of merging two commits without a work tree, or undefined where they conflict. */
export async function mergeTrees(
  directory: string,
  ours: string,
  theirs: string,
): Promise<string | undefined> {
  const {code, stdout, stderr} = await tryGit(directory, [
    'merge-tree',
    '--write-tree',
    '--no-messages',
    ours,
    theirs,
  ]);
  if (code === 1) return undefined;
  // Histories without a common root cannot be merged.
  if (code !== 0 && (await mergeBase(directory, ours, theirs)) === undefined) return undefined;
  if (code !== 0) throw new Error(`merge-tree: ${stderr.trim()}`);
  return stdout.toString().split('\n')[0]?.trim();
}

/** The common ancestor of two commits, or undefined. */
export async function mergeBase(directory: string, one: string, other: string): Promise<string | undefined> {
  const {code, stdout} = await askOnce(directory, ['merge-base', one, other]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** Replays the commits of head that base lacks onto base (merges left out); undefined at the first conflict. */
export async function rebaseOnto(
  directory: string,
  base: string,
  head: string,
  committer: Signature,
): Promise<string | undefined> {
  const shas = await listCommits(
    directory,
    [`${base}..${head}`],
    ['--reverse', '--topo-order', '--no-merges'],
  );
  let tip = base;
  for (const commit of await readCommits(directory, shas)) {
    const tree = await pickedTree(directory, tip, commit);
    if (tree === undefined) return undefined;
    const {author, message} = commit;
    tip = await writeCommit(directory, {tree, parents: [tip], author, committer, message});
  }
  return tip;
}

// git 2.39's merge-tree takes no merge base: a stand-in commit with our tree and the picked commit's parent gives it one.
async function pickedTree(directory: string, tip: string, commit: CommitInfo): Promise<string | undefined> {
  const [parent] = commit.parents;
  if (parent === undefined) return mergeTrees(directory, tip, commit.sha);
  const {tree, author, committer} = await readCommit(directory, tip);
  const standIn = await writeCommit(directory, {
    tree,
    parents: [parent],
    author,
    committer,
    message: 'stand-in',
  });
  return mergeTrees(directory, standIn, commit.sha);
}
