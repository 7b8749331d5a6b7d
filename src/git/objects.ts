import type {Git} from '../kernel/ports.ts';

/** Contents by path from the root of the repository, with forward slashes; null takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface NewCommit {
  /** Ids of commits; the files of the first one are kept, but for those that are named. */
  readonly parents: readonly string[];
  readonly files: Files;
  /** The named files are all that there is. */
  readonly whole?: boolean;
  readonly message: string;
  /** For author and committer. */
  readonly date: Date;
}

/**
 * Writes a commit with all its files and folders by one stream into `git fast-import`; no ref, work tree or index is
 * touched. The same commit by the same person has the same id, which is returned.
 */
export async function writeCommit(git: Git, commit: NewCommit): Promise<string> {
  const [author, committer] = [await personOf(git, 'AUTHOR'), await personOf(git, 'COMMITTER')];
  const [first, ...others] = commit.parents;
  const at = `${Math.floor(commit.date.getTime() / 1000)} +0000`;
  const input = Buffer.concat([
    Buffer.from(`commit ${scratch}\nmark :1\nauthor ${author} ${at}\ncommitter ${committer} ${at}\n`),
    data(commit.message.replace(/(?<!\n)$/, '\n')),
    Buffer.from(first === undefined ? '' : `from ${first}\n`),
    Buffer.from(others.map((parent) => `merge ${parent}\n`).join('')),
    Buffer.from(commit.whole === true ? 'deleteall\n' : ''),
    ...Object.entries(commit.files).map(([path, content]) => change(path, content)),
    Buffer.from('\nget-mark :1\n'),
    // A branch that starts from nothing is not written when the stream ends.
    Buffer.from(`reset ${scratch}\nfrom ${'0'.repeat(first?.length ?? 40)}\n\ndone\n`),
  ]);
  return git.run(['fast-import', '--quiet', '--done'], {input});
}

/** A name that fast-import asks for and that never becomes a ref. */
const scratch = 'refs/cairn-scratch/commit';

function change(path: string, content: string | Uint8Array | null): Buffer {
  if (path.split('/').some((name) => ['', '.', '..'].includes(name)))
    throw new Error(`not a path inside a repository: ${path}`);
  const quoted = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (content === null) return Buffer.from(`D ${quoted}\n`);
  return Buffer.concat([Buffer.from(`M 100644 inline ${quoted}\n`), data(content), Buffer.from('\n')]);
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes]);
}

const people = new WeakMap<Git, Map<Role, Promise<string>>>();

type Role = 'AUTHOR' | 'COMMITTER';

/** Whom commits and tags name, as `Name <address>`, asked at most once. Throws CAIRN_GIT_NO_IDENTITY. */
export async function personOf(git: Git, role: Role): Promise<string> {
  const {identity} = git;
  if (identity !== undefined && isPlain(identity.name) && isPlain(identity.email))
    return `${identity.name} <${identity.email}>`;
  const known = people.get(git) ?? new Map<Role, Promise<string>>();
  people.set(git, known);
  const person = known.get(role) ?? git.run(['var', `GIT_${role}_IDENT`]);
  known.set(role, person);
  return (await person).replace(/ \d+ [+-]\d+$/, '');
}

/** Git takes some characters away; where there are none of them, it need not be asked. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}](?:[^<>\n\0]*[\p{L}\p{N}\]])?$/u.test(text);
}
