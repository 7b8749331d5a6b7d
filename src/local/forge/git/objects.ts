import {readNamed} from './batch-reader.ts';
import {keepAnswers} from './kept-answers.ts';
import {tryGit} from './run-git.ts';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface ObjectInfo {
  readonly sha: string;
  readonly type: ObjectType;
  readonly size: number;
}

/** What each revision expression names, in the order asked; undefined where it names nothing. */
export async function inspectObjects(
  directory: string,
  expressions: readonly string[],
): Promise<(ObjectInfo | undefined)[]> {
  return Promise.all(
    expressions.map(async (expression) => {
      if (/[\n\0]/.test(expression)) return undefined;
      const key = `${directory} ${expression}`;
      const known = inspected.get(key);
      if (known !== undefined) return known;
      const found = await readNamed(directory, expression);
      if (found === undefined) return undefined;
      const {id, type, content} = found;
      const info = {sha: id, type: type as ObjectType, size: content.length}; // git knows these four
      if (/^[0-9a-f]{40}(?:\^\{commit\})?$/.test(expression)) inspected.set(key, info);
      return info;
    }),
  );
}

/** What full ids name, which never changes. */
const inspected = keepAnswers<ObjectInfo>(5000);

/** The object of a full or abbreviated id, or undefined. */
export async function inspectObject(directory: string, sha: string): Promise<ObjectInfo | undefined> {
  if (!/^[0-9a-f]{4,40}$/.test(sha)) return undefined;
  return (await inspectObjects(directory, [sha]))[0];
}

/** The commit that a person's name for it means: branch, tag, `heads/x`, `tags/x`, `refs/x`, or (abbreviated) id. */
export async function resolveCommit(directory: string, name: string): Promise<string | undefined> {
  if (name === 'HEAD') return (await readNamed(directory, 'HEAD^{commit}'))?.id;
  if (name === '' || /[~^:?*[\\\s\0]|\.\.|@\{/.test(name)) return undefined;
  // Git takes a full id for nothing else.
  const places = /^[0-9a-f]{40}$/.test(name)
    ? []
    : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  if (name.startsWith('refs/')) places.push(name);
  if (/^[0-9a-f]{4,40}$/.test(name)) places.push(name);
  const found = await Promise.all(places.map(async (place) => readNamed(directory, `${place}^{commit}`)));
  return found.find((one) => one !== undefined)?.id;
}

/** The bytes of an object whose id and type are known. */
export async function readObject(directory: string, type: ObjectType, sha: string): Promise<Buffer> {
  const found = await readNamed(directory, sha);
  if (found?.type !== type)
    throw new Error(`${sha} is ${found === undefined ? 'missing' : `a ${found.type}`}, no ${type}`);
  return found.content;
}

/** Writes an object and returns its id; undefined where git finds its form wrong. */
export async function writeObject(
  directory: string,
  type: ObjectType,
  bytes: string | Uint8Array,
): Promise<string | undefined> {
  const {code, stdout} = await tryGit(directory, ['hash-object', '-w', '-t', type, '--stdin'], {
    input: bytes,
  });
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** Who wrote a commit or a tag, and when (ISO 8601). */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A signature as it stands in an object, with what would break the object's form taken out. */
export function formatSignature({name, email, date}: Signature): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(name) || 'unknown'} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

/** Writes a commit whose message is kept to the letter; `sign` makes a signature of all of its text. */
export async function writeCommit(
  directory: string,
  commit: {
    tree: string;
    parents: readonly string[];
    author: Signature;
    committer: Signature;
    message: string;
    sign?: ((payload: string) => string) | undefined;
  },
): Promise<string> {
  const head = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
  ];
  const payload = `${head.join('\n')}\n\n${commit.message}`;
  if (commit.sign !== undefined) head.push(`gpgsig ${commit.sign(payload).replaceAll('\n', '\n ')}`);
  const sha = await writeObject(directory, 'commit', `${head.join('\n')}\n\n${commit.message}`);
  if (sha === undefined) throw new Error('git refused a commit of the forge');
  return sha;
}
