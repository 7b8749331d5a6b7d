import type {Git} from '../kernel/ports.ts';

/** When a commit was made by its committer's clock, ISO 8601 in UTC with whole seconds. */
export async function commitTime(git: Git, commit: string): Promise<string> {
  const seconds = Number(await git.run(['log', '-1', '--format=%ct', '--end-of-options', commit, '--']));
  return new Date(seconds * 1000).toISOString();
}
