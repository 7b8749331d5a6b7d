import {askOnce, outputOf} from './run-git.ts';
import {inspectObjects, readObject, type Signature} from './objects.ts';

export interface CommitInfo {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** Its signature, and the text that was signed: all of the commit but the signature. */
  readonly signed?: {readonly signature: string; readonly payload: string};
}

/** The commits of the given ids, in that order; an id that is none is a fault of the forge. */
export async function readCommits(directory: string, shas: readonly string[]): Promise<CommitInfo[]> {
  return Promise.all(shas.map(async (sha) => readCommit(directory, sha)));
}

/** One commit by its full id, which must exist. */
export async function readCommit(directory: string, sha: string): Promise<CommitInfo> {
  return commitOf(sha, await readObject(directory, 'commit', sha));
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** What a commit is compared with: its first parent, and nothing where it has none or a shallow clone did not bring it. */
export async function beforeCommit(directory: string, {parents}: CommitInfo): Promise<string> {
  const [parent] = parents;
  const [found] = parent === undefined ? [] : await inspectObjects(directory, [`${parent}^{commit}`]);
  return found?.sha ?? emptyTree;
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

/** A commit of the bytes that git keeps: lines of a head, an empty line, and the message. */
export function commitOf(sha: string, bytes: Buffer): CommitInfo {
  const [, encoding = 'utf-8'] = /^encoding (\S+)$/m.exec(headOf(bytes.toString('latin1'))) ?? [];
  const text = decode(bytes, encoding);
  const head = headOf(text);
  const all = (key: string): string[] =>
    [...head.matchAll(new RegExp(`^${key} (.*)$`, 'gm'))].map(([, value = '']) => value);
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: signatureOf(all('author')[0] ?? ''),
    committer: signatureOf(all('committer')[0] ?? ''),
    message: text.slice(head.length + 2).replace(/\n+$/, ''),
    ...signedOf(text, head),
  };
}

function signedOf(text: string, head: string): Pick<CommitInfo, 'signed'> {
  const [line, value] = /^gpgsig (.*(?:\n .*)*)/m.exec(head) ?? [];
  if (line === undefined || value === undefined) return {};
  return {signed: {signature: value.replaceAll('\n ', '\n'), payload: text.replace(`${line}\n`, '')}};
}

function headOf(text: string): string {
  const end = text.indexOf('\n\n');
  return end < 0 ? text : text.slice(0, end);
}

/** `name <email> seconds zone`. */
function signatureOf(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^<>]*)> (\d+)/.exec(line) ?? [];
  return {name, email, date: isoTime(new Date(Number(seconds) * 1000))};
}

function decode(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return bytes.toString('utf8'); // an encoding that nobody knows
  }
}
