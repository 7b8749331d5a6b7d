import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {digestOfFile, type Digest} from '../kernel/digest.ts';
import {filesBelow} from './name-files.ts';

/**
 * The rules by which DVC hashes: bytes as they are; or, before DVC 3, texts with every CRLF taken as LF (called
 * `md5-dos2unix` by DVC itself), and what is no text as it is.
 */
export type HashRule = 'md5' | 'md5-dos2unix';

/**
 * By which rule the file or folder at a path of the work tree has the stated MD5, with the SHA-256 of a file. 'differs'
 * where by none of `rules`; undefined where there is nothing, or a link on the way or in the folder. Of an equal digest
 * by both rules the first counts. What `.dvcignore` leaves out of a folder is not known here.
 */
export async function matchRule(
  root: string,
  {path, md5, folder}: {path: string; md5: string; folder: boolean},
  rules: readonly HashRule[],
): Promise<{hash: HashRule; sha256?: Digest} | 'differs' | undefined> {
  const place = join(root, path);
  const found = await stat(place).catch(() => undefined);
  if (found === undefined || (folder ? !found.isDirectory() : !found.isFile())) return undefined;
  if ((await realpath(place)) !== join(await realpath(root), path).replace(/[\\/]+$/, '')) return undefined;
  if (folder && (await holdsLinks(place))) return undefined;
  const digests = folder ? await digestsOfFolder(place) : await digestsOfText(place);
  const hash = rules.find((rule) => digests[rule] === md5);
  if (hash === undefined) return 'differs';
  return {hash, ...(!folder && {sha256: (await digestOfFile(place)).sha256})};
}

type Digests = Readonly<Record<HashRule, string>>;

/**
 * DVC calls a file text by its first 512 bytes: no NUL, and at most 30 % of them outside of printable ASCII, tab, line
 * feed, form feed, carriage return and backspace. It replaces CRLF within blocks of 1 MiB: one that is cut by the end
 * of a block stays.
 */
async function digestsOfText(path: string): Promise<Digests> {
  const asIs = createHash('md5');
  const asText = createHash('md5');
  let isText: boolean | undefined;
  for await (const block of blocksOf(path)) {
    isText ??= looksLikeText(block.subarray(0, 512));
    asIs.update(block);
    asText.update(isText ? withLineFeeds(block) : block);
  }
  return {md5: asIs.digest('hex'), 'md5-dos2unix': asText.digest('hex')};
}

async function* blocksOf(path: string): AsyncGenerator<Buffer> {
  const size = 2 ** 20;
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, {highWaterMark: size})) {
    waiting = waiting.length === 0 ? (chunk as Buffer) : Buffer.concat([waiting, chunk as Buffer]);
    for (; waiting.length >= size; waiting = waiting.subarray(size)) yield waiting.subarray(0, size);
  }
  if (waiting.length > 0) yield waiting;
}

function looksLikeText(start: Buffer): boolean {
  if (start.includes(0)) return false;
  const others = start.filter((byte) => (byte < 32 || byte > 126) && !usual.has(byte));
  return others.length / start.length <= 0.3;
}

const usual = new Set(Buffer.from('\n\r\t\f\b'));

function withLineFeeds(block: Buffer): Buffer {
  if (!block.includes('\r\n')) return block;
  return Buffer.from(block.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/** DVC hashes a folder as the JSON list of its files that Python writes, by path in order of code points. */
async function digestsOfFolder(place: string): Promise<Digests> {
  const files: {relpath: string; digests: Digests}[] = [];
  for (const relpath of (await filesBelow(place)).sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  ))
    files.push({relpath, digests: await digestsOfText(join(place, relpath))});
  const digest = (rule: HashRule): string => {
    const entries = files.map(
      ({relpath, digests}) => `{"md5": "${digests[rule]}", "relpath": ${pythonText(relpath)}}`,
    );
    return createHash('md5')
      .update(`[${entries.join(', ')}]`)
      .digest('hex');
  };
  return {md5: digest('md5'), 'md5-dos2unix': digest('md5-dos2unix')};
}

/** A text as Python's JSON writes it: nothing but printable ASCII. */
function pythonText(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function holdsLinks(place: string): Promise<boolean> {
  const entries = await readdir(place, {withFileTypes: true, recursive: true});
  return entries.some((entry) => !entry.isFile() && !entry.isDirectory());
}
