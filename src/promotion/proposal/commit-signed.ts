import {createSignedCommit} from '../../github/signed-commits.ts';
import {commitFiles} from '../../git/commit-files.ts';
import {keepSigned} from '../../git/keep-signed.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';

/** Makes the commit that `commitFiles` would make, but by GitHub, which signs it; the clone has it afterwards as well. */
export async function commitSigned(
  git: Git,
  github: GitHub,
  commit: {parent: string; files: Readonly<Record<string, string | null>>; message: string; date: Date},
): Promise<string> {
  const {parent, files, message} = commit;
  // Brings its files and folders into the clone, and says what GitHub has to come to.
  const draft = await commitFiles(git, commit);
  const [wanted, tree] = await Promise.all(
    [draft, parent].map(async (one) => git.run(['rev-parse', `${one}^{tree}`])),
  );
  const made = await createSignedCommit(github, {parent, tree: tree ?? '', files, message});
  if (made.tree !== wanted)
    throw new Error(`GitHub made the tree ${made.tree} of files whose tree is ${wanted ?? 'none'}`);
  return keepSigned(git, made);
}
