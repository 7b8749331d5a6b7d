import type {Git} from '../kernel/ports.ts';

/** When a commit was made by its committer's clock, ISO 8601 in UTC with whole seconds. */
export async function commitTime(git: Git, commit: string): Promise<string> {
  const content = (await git.object(`${commit}^{commit}`))?.content.toString('utf8') ?? '';
  const [, seconds] = /^committer .*> (\d+) [+-]\d{4}$/m.exec(content) ?? [];
  if (seconds === undefined) throw new Error(`no commit ${commit} in ${git.directory}`);
  return new Date(Number(seconds) * 1000).toISOString();
}
