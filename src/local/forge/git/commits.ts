import {askOnce, outputOf} from './run-git.ts';
import type {Signature} from './objects.ts';

export interface CommitInfo {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';

/** The commits of the given ids, in that order. */
export async function readCommits(directory: string, shas: readonly string[]): Promise<CommitInfo[]> {
  if (shas.length === 0) return [];
  const args = [
    'log',
    '-z',
    '--no-walk=unsorted',
    '--no-show-signature',
    '--encoding=UTF-8',
    format,
    '--stdin',
  ];
  const out = outputOf(args, await askOnce(directory, args, {input: `${shas.join('\n')}\n`}));
  const fields = out.split('\0');
  const commits: CommitInfo[] = [];
  for (let at = 0; at + 9 < fields.length; at += 10) commits.push(commitOf(fields.slice(at, at + 10)));
  return commits;
}

/** One commit by its full id, which must exist. */
export async function readCommit(directory: string, sha: string): Promise<CommitInfo> {
  const [commit] = await readCommits(directory, [sha]);
  if (!commit) throw new Error(`commit ${sha} is missing`);
  return commit;
}

/** Ids of the commits that `git rev-list` names, newest first. */
export async function listCommits(
  directory: string,
  range: readonly string[],
  options: readonly string[] = [],
  paths: readonly string[] = [],
): Promise<string[]> {
  const args = ['rev-list', ...options, ...range, '--', ...paths.map((path) => `:(literal)${path}`)];
  const out = outputOf(args, await askOnce(directory, args));
  return out.split('\n').filter((line) => line !== '');
}

/** An ISO 8601 time in UTC without fractions, as GitHub writes them. */
export function isoTime(time: string | Date): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

function commitOf(fields: readonly string[]): CommitInfo {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', body = ''] =
    fields;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((one) => one !== ''),
    author: {name: an, email: ae, date: isoTime(ad)},
    committer: {name: cn, email: ce, date: isoTime(cd)},
    message: body.replace(/\n+$/, ''),
  };
}
