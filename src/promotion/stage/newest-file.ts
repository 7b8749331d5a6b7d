import {readFileAt} from '../../git/commit-files.ts';
import type {Git} from '../../kernel/ports.ts';

/**
 * The branch whose word on a file is the newest: the one whose history holds the last change that the others made to it.
 * Where they say the same, the first; undefined where they went different ways.
 */
export async function newestFile<Branch extends {readonly commit: string}>(
  git: Git,
  path: string,
  branches: readonly Branch[],
): Promise<Branch | undefined> {
  const [first, ...others] = branches;
  const texts = await Promise.all(branches.map(async ({commit}) => readFileAt(git, commit, path)));
  if (first === undefined || others.length === 0 || texts.every((text) => text === texts[0])) return first;
  const newest: Branch[] = [];
  for (const [index, branch] of branches.entries()) {
    const older = branches.filter((_, other) => texts[other] !== texts[index]);
    const knows = await Promise.all(
      older.map(async (other) => holdsChange(git, path, {of: other, in: branch})),
    );
    if (knows.every(Boolean)) newest.push(branch);
  }
  const [one] = newest;
  const agreed = new Set(newest.map((branch) => texts[branches.indexOf(branch)])).size === 1;
  return agreed ? one : undefined;
}

/** Whether a branch has the commit by which another one came to its text of the file, merges that only took it over aside. */
async function holdsChange(
  git: Git,
  path: string,
  branches: {of: {commit: string}; in: {commit: string}},
): Promise<boolean> {
  const change = await git.run(['log', '-1', '--format=%H', branches.of.commit, '--', path]);
  if (change === '') return true;
  const outcome = await git.try(['merge-base', '--is-ancestor', change, branches.in.commit]);
  return outcome.code === 0;
}
