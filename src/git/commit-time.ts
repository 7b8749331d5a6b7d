import type {Git} from '../kernel/ports.ts';

/** The last second that ISO 8601 writes with a year of four digits. */
const latest = Date.parse('9999-12-31T23:59:59Z') / 1000;

/**
 * When a commit was made by its committer's clock, ISO 8601 in UTC with whole seconds. Whoever makes a commit chooses it:
 * a moment before 1970 or after the year 9999 counts as the first or last one between them, which is said.
 */
export async function commitTime(git: Git, commit: string, say: (sentence: string) => void): Promise<string> {
  const content = (await git.object(`${commit}^{commit}`))?.content.toString('utf8') ?? '';
  const [, seconds] = /^committer .*> (-?\d+) [+-]\d{4}$/m.exec(content) ?? [];
  if (seconds === undefined) throw new Error(`no commit ${commit} in ${git.directory}`);
  const within = Math.min(Math.max(Number(seconds), 0), latest);
  const moment = new Date(within * 1000).toISOString();
  if (within !== Number(seconds))
    say(
      `Commit ${commit.slice(0, 12)} claims a moment outside 1970 to 9999: it counts as made at ${moment}.`,
    );
  return moment;
}
