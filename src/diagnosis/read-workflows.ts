import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import type {WorkflowText} from './check-workflows.ts';

/** The workflow files of a commit, in order of path. */
export async function readWorkflows(git: Git, commit: string): Promise<WorkflowText[]> {
  const listed = await git.run([
    'ls-tree',
    '-z',
    '--name-only',
    '--full-tree',
    commit,
    '--',
    '.github/workflows/',
  ]);
  const paths = listed.split('\0').filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(
    paths.sort().map(async (path) => ({path, text: (await readFileAt(git, commit, path)) ?? ''})),
  );
}
