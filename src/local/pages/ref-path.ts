import {encodePath} from './links.ts';
import type {RepositoryScope} from './scope.ts';

/** A ref as people say it (branch, tag or commit) and a path in its tree; the path is empty for the root. */
export interface RefPath {
  readonly ref: string;
  readonly path: string;
}

/**
 * Splits `REF/PATH`: names of branches and tags may hold slashes, so the branch, else the tag, that the segments begin
 * with is the ref; where there is none, the first segment is (a commit, or nothing at all).
 */
export async function splitRefPath(scope: RepositoryScope, segments: readonly string[]): Promise<RefPath> {
  const parts = segments.join('/').split('/');
  const first = parts[0] ?? '';
  const cutAt = (length: number): RefPath => ({
    ref: parts.slice(0, length).join('/'),
    path: parts.slice(length).join('/'),
  });
  if (first === scope.defaultBranch || /^[\da-f]{40}$/.test(first)) return cutAt(1);
  // Git keeps no ref below another ref, so that at most one length names a branch, and at most one a tag.
  const lengths = parts.slice(0, deepestRef).map((_part, index) => index + 1);
  for (const kind of ['heads', 'tags']) {
    const found = await Promise.all(
      lengths.map(async (length) =>
        scope.get(`${scope.api}/git/ref/${kind}/${encodePath(cutAt(length).ref)}`),
      ),
    );
    const length = lengths.find((_length, index) => found[index] !== undefined);
    if (length !== undefined) return cutAt(length);
  }
  return cutAt(1);
}

/** Longer names of refs than this many segments are not looked for. */
const deepestRef = 8;

/** The API's path of a file or folder at a ref. */
export function contentsPath(scope: RepositoryScope, {ref, path}: RefPath): string {
  return `${scope.api}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
}
