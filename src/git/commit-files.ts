import type {Git} from './git.ts';

/**
 * Makes a commit that differs from its parent in the given files alone (text, or null to delete) and returns its id.
 * Neither the work tree nor the index nor a branch is touched. With the same parent, files, message, date and
 * identity the commit has the same id.
 */
export async function commitFiles(
  git: Git,
  options: {
    parent: string;
    /** By path from the root of the repository, with forward slashes. */
    files: Readonly<Record<string, string | null>>;
    message: string;
    /** For author and committer. */
    date: Date;
  },
): Promise<string> {
  let tree = await git.run(['rev-parse', '--verify', `${options.parent}^{tree}`]);
  for (const [path, text] of Object.entries(options.files)) {
    const blob = text === null ? null : await git.run(['hash-object', '-w', '--stdin'], {input: text});
    tree = (await withEntry(git, tree, path.split('/'), blob)) ?? (await emptyTree(git));
  }
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

/** The tree with one file replaced or removed; undefined where nothing is left in it (Git keeps no empty folders). */
async function withEntry(
  git: Git,
  tree: string | undefined,
  [name = '', ...rest]: readonly string[],
  blob: string | null,
): Promise<string | undefined> {
  if (name === '' || name === '.' || name === '..')
    throw new Error(`not a path inside a repository: ${name}`);
  const entries = tree === undefined ? [] : await listTree(git, tree);
  const old = entries.find((entry) => entry.name === name);
  const others = entries.filter((entry) => entry.name !== name);
  if (rest.length === 0) {
    const added = blob === null ? [] : [{mode: '100644', type: 'blob', id: blob, name}];
    return makeTree(git, [...others, ...added]);
  }
  const inner = await withEntry(git, old?.type === 'tree' ? old.id : undefined, rest, blob);
  const added = inner === undefined ? [] : [{mode: '040000', type: 'tree', id: inner, name}];
  return makeTree(git, [...others, ...added]);
}

async function listTree(git: Git, tree: string): Promise<Entry[]> {
  const output = await git.run(['ls-tree', '-z', tree]);
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
