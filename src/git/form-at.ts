import type {Git} from '../kernel/ports.ts';

/** What the tree of a commit has at a path that is no plain file. */
export type OddForm = 'a folder' | 'a submodule' | 'a symbolic link';

/** What stands at a path of a commit or tree in place of a file; undefined where a file or nothing does. */
export async function oddFormAt(git: Git, commit: string, path: string): Promise<OddForm | undefined> {
  const slash = path.lastIndexOf('/');
  const tree = await git.object(`${commit}:${path.slice(0, Math.max(slash, 0))}`);
  if (tree?.type !== 'tree') return undefined;
  const name = Buffer.from(path.slice(slash + 1));
  const idBytes = tree.id.length / 2;
  // An entry is `<mode> <name>`, a zero byte and the bytes of the id.
  for (let at = 0; at < tree.content.length;) {
    const blank = tree.content.indexOf(32, at);
    const end = tree.content.indexOf(0, blank);
    if (tree.content.subarray(blank + 1, end).equals(name))
      return forms.get(tree.content.toString('latin1', at, blank));
    at = end + 1 + idBytes;
  }
  return undefined;
}

const forms: ReadonlyMap<string, OddForm> = new Map([
  ['40000', 'a folder'],
  ['160000', 'a submodule'],
  ['120000', 'a symbolic link'],
]);
