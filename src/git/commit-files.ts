import type {Git} from '../kernel/ports.ts';

/**
 * Makes a commit that differs from its parent in the given files alone (text or bytes, or null to delete) and returns its id.
 * Neither the work tree nor the index nor a branch is touched. With the same parent, files, message, date and
 * identity the commit has the same id.
 */
export async function commitFiles(
  git: Git,
  options: {
    parent: string;
    /** By path from the root of the repository, with forward slashes. */
    files: Readonly<Record<string, string | Uint8Array | null>>;
    message: string;
    /** For author and committer. */
    date: Date;
  },
): Promise<string> {
  const before = await git.run(['rev-parse', '--verify', `${options.parent}^{tree}`]);
  const blobs: [string[], string | null][] = [];
  for (const [path, text] of Object.entries(options.files)) {
    const blob = text === null ? null : await git.run(['hash-object', '-w', '--stdin'], {input: text});
    blobs.push([path.split('/'), blob]);
  }
  const tree = (await withEntries(git, before, blobs)) ?? (await emptyTree(git));
  const date = `${Math.floor(options.date.getTime() / 1000)} +0000`;
  return git.run(['commit-tree', tree, '-p', options.parent, '-F', '-'], {
    input: options.message,
    environment: {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
  });
}

/** The text of a file in a commit or tree; undefined where it is absent. */
export async function readFileAt(git: Git, commit: string, path: string): Promise<string | undefined> {
  const outcome = await git.try(['cat-file', 'blob', `${commit}:${path}`]);
  return outcome.code === 0 ? outcome.stdout : undefined;
}

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

/**
 * The tree with files (their paths split into names) replaced or removed, each folder read and written once; undefined
 * where nothing is left in it (Git keeps no empty folders).
 */
async function withEntries(
  git: Git,
  tree: string | undefined,
  files: readonly (readonly [readonly string[], string | null])[],
): Promise<string | undefined> {
  const entries = new Map(
    (tree === undefined ? [] : await listTree(git, tree)).map((entry) => [entry.name, entry]),
  );
  const folders = new Map<string, [readonly string[], string | null][]>();
  for (const [[name = '', ...rest], blob] of files) {
    if (name === '' || name === '.' || name === '..')
      throw new Error(`not a path inside a repository: ${name}`);
    if (rest.length > 0) folders.set(name, [...(folders.get(name) ?? []), [rest, blob]]);
    else if (blob === null) entries.delete(name);
    else entries.set(name, {mode: '100644', type: 'blob', id: blob, name});
  }
  for (const [name, inside] of folders) {
    const old = entries.get(name);
    const inner = await withEntries(git, old?.type === 'tree' ? old.id : undefined, inside);
    if (inner === undefined) entries.delete(name);
    else entries.set(name, {mode: '040000', type: 'tree', id: inner, name});
  }
  return makeTree(git, [...entries.values()]);
}

async function listTree(git: Git, tree: string): Promise<Entry[]> {
  const output = await git.run(['ls-tree', '-z', '--full-tree', tree]);
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
      return {mode, type, id, name: line.slice(tab + 1)};
    });
}

async function makeTree(git: Git, entries: readonly Entry[]): Promise<string | undefined> {
  if (entries.length === 0) return undefined;
  const input = entries.map(({mode, type, id, name}) => `${mode} ${type} ${id}\t${name}\0`).join('');
  return git.run(['mktree', '-z', '--missing'], {input});
}

async function emptyTree(git: Git): Promise<string> {
  return git.run(['mktree'], {input: ''});
}
