import {randomUUID} from 'node:crypto';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {git, tryGit} from './run-git.ts';

/** One path to set (blob, subtree or submodule) or, with a null id, to take out. */
export interface TreeEdit {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** Writes the tree that results from editing a base tree (undefined: the empty one); undefined where an edit is impossible. */
export async function editTree(
  directory: string,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string | undefined> {
  const index = join(directory, `index-${randomUUID()}`);
  const env = {GIT_INDEX_FILE: index};
  try {
    await git(directory, base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], {env});
    const lines: string[] = [];
    // Whole subtrees first: what stood there goes, and single files may then be put into them.
    for (const {path, sha} of edits.filter((edit) => edit.mode === '040000' && edit.sha !== null)) {
      const old = await git(directory, ['ls-files', '-z', '--', `:(literal)${path}`], {env});
      lines.push(...old.split('\0').filter(Boolean).map(removal));
      const inside = await listTree(directory, String(sha), true);
      const files = inside.filter(({type}) => type !== 'tree');
      lines.push(...files.map((one) => `${one.mode} ${one.sha} 0\t${path}/${one.path}\0`));
    }
    for (const {mode, sha, path} of edits) {
      if (sha === null) lines.push(removal(path));
      else if (mode !== '040000') lines.push(`${mode} ${sha} 0\t${path}\0`);
    }
    const input = lines.join('');
    const updated = await tryGit(directory, ['update-index', '-z', '--replace', '--index-info'], {
      env,
      input,
    });
    if (updated.code !== 0) return undefined;
    return (await git(directory, ['write-tree'], {env})).trim();
  } finally {
    await rm(index, {force: true});
  }
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** The entries of a tree, in Git's order; with `recursive` those of its subtrees too (the subtrees themselves included). */
export async function listTree(directory: string, tree: string, recursive = false): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-z', '--long', '--full-tree', ...(recursive ? ['-r', '-t'] : []), tree];
  const out = await git(directory, args);
  const entries: TreeEntry[] = [];
  for (const line of out.split('\0')) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (!match) continue;
    const [, mode = '', type = '', sha = '', size = '', path = ''] = match;
    entries.push({mode, type, sha, size: size === '-' ? undefined : Number(size), path});
  }
  return entries;
}

function removal(path: string): string {
  return `0 ${'0'.repeat(40)}\t${path}\0`;
}
