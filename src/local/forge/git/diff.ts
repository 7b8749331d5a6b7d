import {askOnce, outputOf} from './run-git.ts';

/** Which file changed how between two trees. */
export interface PathChange {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** The blob after the change; before it where the file was removed. */
  readonly sha: string;
}

/** One changed file with its lines, as GitHub lists it. */
export interface FileChange extends PathChange {
  readonly additions: number;
  readonly deletions: number;
  /** Undefined for binary files. */
  readonly patch?: string;
}

/** The files that differ between two commits or trees, in order of path; renames are found. */
export async function diffFiles(directory: string, from: string, to: string): Promise<FileChange[]> {
  const base = ['diff-tree', '-r', '-M', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv'];
  const [raw, patch] = await Promise.all([
    ask(directory, [...base, '-z', '--raw', '--numstat', from, to]),
    ask(directory, [...base, '-p', from, to]),
  ]);
  const patches = patch.split(/^diff --git .*$/m).slice(1);
  const {entries, counts} = readRaw(raw.split('\0'));
  return entries.map((entry, index) => {
    const [additions, deletions] = counts[index] ?? [0, 0];
    const text = patches[index] ?? '';
    const start = text.search(/^@@ /m);
    return {
      ...entry,
      additions,
      deletions,
      ...(start < 0 ? {} : {patch: text.slice(start).replace(/\n$/, '')}),
    };
  });
}

/** The paths that differ between two commits or trees, without counting lines; renames are found. */
export async function diffPaths(directory: string, from: string, to: string): Promise<PathChange[]> {
  const raw = await ask(directory, ['diff-tree', '-r', '-M', '-z', '--raw', from, to]);
  return readRaw(raw.split('\0')).entries;
}

async function ask(directory: string, args: readonly string[]): Promise<string> {
  return outputOf(args, await askOnce(directory, args));
}

// With -z the raw entries come first (`:modes shas status`, path, and a second path for renames), then the counts.
function readRaw(parts: readonly string[]): {entries: PathChange[]; counts: [number, number][]} {
  const entries: PathChange[] = [];
  const counts: [number, number][] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (part.startsWith(':')) {
      const entry = entryOf(part, parts[at + 1] ?? '', parts[at + 2] ?? '');
      entries.push(entry);
      at += entry.previousPath === undefined ? 1 : 2;
    }
    const [, added, deleted, path] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(part) ?? [];
    if (added === undefined || deleted === undefined) continue;
    counts.push([lines(added), lines(deleted)]);
    if (path === '') at += 2; // a rename's two paths follow
  }
  return {entries, counts};
}

function entryOf(raw: string, path: string, second: string): PathChange {
  const [, , before = '', after = '', letter = ''] = raw.split(' ');
  if (letter.startsWith('R')) return {path: second, previousPath: path, status: 'renamed', sha: after};
  if (letter === 'D') return {path, status: 'removed', sha: before};
  return {path, status: letter === 'A' ? 'added' : 'modified', sha: after};
}

// Binary files have `-` for a count.
function lines(count: string): number {
  return count === '-' ? 0 : Number(count);
}
