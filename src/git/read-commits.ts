import type {Git} from '../kernel/ports.ts';

/** Who made a commit, when and why, as it says of itself. */
export interface CommitRecord {
  readonly id: string;
  /** Seconds since 1970 by the committer's clock. */
  readonly time: number;
  readonly author: string;
  readonly authorEmail: string;
  readonly committer: string;
  readonly committerEmail: string;
  readonly message: string;
}

/** Commits by their ids, with one command; those that this clone lacks are left out. */
export async function readCommits(
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommitRecord>> {
  const commits = new Map<string, CommitRecord>();
  if (ids.length === 0) return commits;
  const fields = ['%H', '%ct', '%an', '%ae', '%cn', '%ce', '%B'];
  const output = await git.run(
    ['log', '--no-walk=unsorted', '--ignore-missing', '--stdin', '-z', `--format=${fields.join('%x00')}`],
    {input: ids.map((id) => `${id}\n`).join('')},
  );
  const parts = output.split('\0');
  for (let at = 0; at + fields.length <= parts.length; at += fields.length) {
    const [
      id = '',
      time = '',
      author = '',
      authorEmail = '',
      committer = '',
      committerEmail = '',
      message = '',
    ] = parts.slice(at, at + fields.length);
    commits.set(id, {id, time: Number(time), author, authorEmail, committer, committerEmail, message});
  }
  return commits;
}
