import {readNamed} from './batch-reader.ts';
import {askOnce, git, tryGit} from './run-git.ts';

/** A ref with the object it names and, for annotated tags, the commit behind it. */
export interface RefInfo {
  readonly ref: string;
  readonly sha: string;
  readonly type: string;
  readonly commit: string;
}

/** A ref before and after; the zero id where it did not or does not exist. */
export interface RefChange {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export const zeroSha = '0'.repeat(40);

/** The refs under the given prefixes (whole path segments, or one exact ref), in order of name. */
export async function listRefs(directory: string, ...prefixes: readonly string[]): Promise<RefInfo[]> {
  const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)';
  const out = await git(directory, ['for-each-ref', `--format=${format}`, '--', ...prefixes.map(literal)]);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [ref = '', sha = '', type = '', peeled = ''] = line.split('\0');
      return {ref, sha, type, commit: peeled || sha};
    });
}

/** One ref by its full name. */
export async function readRef(directory: string, ref: string): Promise<RefInfo | undefined> {
  if (!ref.startsWith('refs/') || /[~^:?*[\\\s\0]|\.\.|@\{/.test(ref)) return undefined;
  const found = await readNamed(directory, ref);
  if (found === undefined) return undefined;
  const peeled = found.type === 'tag' ? await readNamed(directory, `${found.id}^{}`) : found;
  return {ref, sha: found.id, type: found.type, commit: peeled?.id ?? found.id};
}

/** The refs that start with a text which need not end at a segment, as `matching-refs` wants it. */
export async function refsStartingWith(directory: string, start: string): Promise<RefInfo[]> {
  const folder = start.slice(0, start.lastIndexOf('/'));
  return (await listRefs(directory, folder)).filter((one) => one.ref.startsWith(start));
}

export type RefUpdate = 'done' | 'lost';

/** Moves a ref only if it still names `before` (the zero id: only if it does not exist); one of several racers wins. */
export async function moveRef(
  directory: string,
  ref: string,
  after: string,
  before: string,
): Promise<RefUpdate> {
  const args = after === zeroSha ? ['update-ref', '-d', ref, before] : ['update-ref', ref, after, before];
  return (await tryGit(directory, args)).code === 0 ? 'done' : 'lost';
}

/** Whether git accepts the name for a ref. */
export async function isRefName(directory: string, ref: string): Promise<boolean> {
  return !ref.startsWith('-') && (await tryGit(directory, ['check-ref-format', ref])).code === 0;
}

/** Whether one commit is the other or an ancestor of it. */
export async function isAncestor(directory: string, ancestor: string, of: string): Promise<boolean> {
  return (await askOnce(directory, ['merge-base', '--is-ancestor', ancestor, of])).code === 0;
}

// for-each-ref takes glob patterns; ref names cannot hold these characters, so such a pattern names nothing.
function literal(prefix: string): string {
  return /[*?[\\]/.test(prefix) ? 'refs/none/such' : prefix;
}
