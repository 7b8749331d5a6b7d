import {StringDecoder} from 'node:string_decoder';
import type {Git, GitOutcome} from '../kernel/ports.ts';
import {UserError} from '../kernel/errors.ts';
import {GitError} from './git.ts';

/** One ref below refs/tags, as it is: nothing but `name` and `object` is certain of a tag that is broken. */
export interface TagRecord {
  /** Without `refs/tags/`. */
  readonly name: string;
  /** Id of the object that the ref names: of the tag object itself where it is annotated. */
  readonly object: string;
  readonly annotated: boolean;
  /** Name inside the tag object; empty for a lightweight tag. */
  readonly statedName: string;
  /** Type and id of what the tag object names; empty for a lightweight tag. */
  readonly targetType: string;
  readonly target: string;
  /** Seconds since 1970 by the clock of the tagger; NaN where unknown. */
  readonly time: number;
  /** Name and mail address of the tagger, as they claim; empty where unknown. */
  readonly tagger: string;
  readonly email: string;
  readonly message: string;
  /** Its object is larger than any that states a fact: what this record says of it is not whole. */
  readonly tooBig?: true;
}

/** Longer fields of a tag are not kept (1 MiB). */
const longestField = 1 << 20;

export interface TagRecords {
  readonly tags: readonly TagRecord[];
  /** Refs that git cannot read, by name without `refs/tags/`. */
  readonly unreadable: readonly string[];
}

/** All tags that match the patterns (as `git for-each-ref` takes them), with one command; a broken ref spoils no other. */
export async function readTagRecords(git: Git, patterns: readonly string[]): Promise<TagRecords> {
  const {reader, unreadable} = await readTagsInto(git, patterns, () => {
    const tags: TagRecord[] = [];
    return {tags, take: (record: TagRecord) => tags.push(record)};
  });
  return {tags: reader.tags, unreadable};
}

/**
 * Like `readTagRecords`, but hands each record over as soon as it is read, so that no more of it is kept than a reader
 * wants; the reader is made anew where git gave up half-way.
 */
export async function readTagsInto<Reader extends {take(record: TagRecord): unknown}>(
  git: Git,
  patterns: readonly string[],
  makeReader: () => Reader,
): Promise<{reader: Reader; unreadable: readonly string[]}> {
  const reader = makeReader();
  const outcome = await list(git, patterns, reader);
  if (outcome.code === 0) return {reader, unreadable: brokenRefs(outcome.stderr)};
  const second = makeReader();
  return {reader: second, unreadable: await readIntact(git, patterns, second, outcome.stderr)};
}

/** One tag by its name without `refs/tags/`, read without a command of its own; undefined where there is none. */
export async function readTag(git: Git, name: string): Promise<TagRecord | undefined> {
  const found = await git.object(`refs/tags/${name}`).catch((error: unknown) => {
    if (error instanceof UserError && error.code === 'CAIRN_FILE_TOO_BIG') return 'too big' as const;
    throw error;
  });
  if (found === undefined) return undefined;
  if (found === 'too big') {
    const id = await git.run(['rev-parse', '--verify', '--end-of-options', `refs/tags/${name}`]);
    return {...recordOf([`refs/tags/${name}`, id, 'tag']), tooBig: true};
  }
  const {id, type} = found;
  const text = type === 'tag' ? found.content.toString('utf8') : '';
  const end = text.indexOf('\n\n');
  const header = end < 0 ? text : text.slice(0, end);
  const field = (key: string): string => new RegExp(`^${key} (.*)$`, 'm').exec(header)?.[1] ?? '';
  const message = end < 0 ? '' : text.slice(end).replace(/^\n+/, '');
  const values = ['tag', 'type', 'object', 'tagger'].map(field);
  const record = recordOf([`refs/tags/${name}`, id, type, ...values, message]);
  return message.length > longestField ? {...record, tooBig: true} : record;
}

const fields = ['refname', 'objectname', 'objecttype', 'tag', 'type', 'object', 'tagger', 'contents'];
const format = `--format=${fields.map((field) => `%(${field})%00`).join('')}`;
const chunk = 200;

interface TagReader {
  take(record: TagRecord): unknown;
}

/** Records are made while git works: its output is never held as a whole. */
async function list(git: Git, patterns: readonly string[], reader: TagReader): Promise<GitOutcome> {
  const decoder = new StringDecoder('utf8');
  const take = recordTaker(reader);
  return git.try(['for-each-ref', format, '--', ...patterns], {
    onOutput: (bytes) => {
      take(decoder.write(bytes));
    },
  });
}

/** Cuts the output into records and hands over each that is complete; of a field that is too long no more is kept. */
function recordTaker(reader: TagReader): (output: string) => void {
  let values: string[] = [];
  let field = '';
  let tooBig = false;
  return (output) => {
    for (const [index, part] of output.split('\0').entries()) {
      if (index > 0) {
        values.push(field);
        field = '';
      }
      if (values.length === fields.length) {
        const record = recordOf(values);
        reader.take(tooBig ? {...record, tooBig} : record);
        values = [];
        tooBig = false;
      }
      if (field.length + part.length > longestField) tooBig = true;
      else field += part;
    }
  };
}

function recordOf(values: readonly string[]): TagRecord {
  const [ref = '', object = '', type, statedName = '', targetType = '', target = '', who = '', message = ''] =
    values;
  const [, tagger = '', email = '', time] = /^(.*?) ?<([^<>]*)> (-?\d+) [+-]\d+$/.exec(who) ?? [];
  const name = ref.slice(ref.indexOf('refs/tags/') + 'refs/tags/'.length); // the record before ended in a line break
  return {
    name,
    object,
    annotated: type === 'tag',
    statedName: statedName === name ? name : statedName, // one text is kept, not two
    targetType,
    target,
    time: time === undefined ? Number.NaN : Number(time),
    tagger,
    email,
    message: type === 'tag' ? message : '',
  };
}

/** Git gives up at the first ref whose object is missing or broken: find those, and read the others. */
async function readIntact(
  git: Git,
  patterns: readonly string[],
  reader: TagReader,
  stderr: string,
): Promise<string[]> {
  const names = await git.try(['for-each-ref', '--format=%(refname) %(objectname)', '--', ...patterns]);
  if (names.code !== 0) throw new GitError(['for-each-ref'], names);
  const refs = names.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ref: line.slice(0, line.lastIndexOf(' ')), id: line.slice(line.lastIndexOf(' ') + 1)}));
  const types = (
    await git.run(['cat-file', '--batch-check=%(objecttype)'], {
      input: refs.map(({id}) => `${id}\n`).join(''),
    })
  ).split('\n');
  const isMissing = (index: number): boolean => !/^(?:tag|commit|tree|blob)$/.test(types[index] ?? '');
  const intact = refs.filter((_, index) => !isMissing(index));
  const unreadable = refs
    .filter((_, index) => isMissing(index))
    .map(({ref}) => ref.slice('refs/tags/'.length));
  for (let start = 0; start < intact.length; start += chunk) {
    const wanted = intact.slice(start, start + chunk).map(({ref}) => ref);
    unreadable.push(...(await readSound(git, wanted, reader)));
  }
  return [...unreadable, ...brokenRefs(stderr)];
}

/** Hands over the tags that git can read and returns the others: it gives up at one whose object is no tag inside. */
async function readSound(git: Git, refs: readonly string[], reader: TagReader): Promise<string[]> {
  const records: TagRecord[] = [];
  const outcome = await list(git, refs, {take: (record) => records.push(record)});
  if (outcome.code === 0) {
    for (const record of records) reader.take(record);
    return [];
  }
  if (refs.length === 1) return refs.map((ref) => ref.slice('refs/tags/'.length));
  const half = Math.ceil(refs.length / 2);
  return [
    ...(await readSound(git, refs.slice(0, half), reader)),
    ...(await readSound(git, refs.slice(half), reader)),
  ];
}

/** Refs whose file holds no object id: git names them on stderr and goes on. */
function brokenRefs(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: ignoring broken ref refs\/tags\/(.+)$/gm)].map(
    (match) => match[1] ?? '',
  );
}
