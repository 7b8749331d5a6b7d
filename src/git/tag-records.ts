import {GitError, type Git} from './git.ts';

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
}

export interface TagRecords {
  readonly tags: readonly TagRecord[];
  /** Refs that git cannot read, by name without `refs/tags/`. */
  readonly unreadable: readonly string[];
}

/** All tags that match the patterns (as `git for-each-ref` takes them), with one command; a broken ref spoils no other. */
export async function readTagRecords(git: Git, patterns: readonly string[]): Promise<TagRecords> {
  const outcome = await list(git, patterns);
  if (outcome.code === 0) return {tags: parse(outcome.stdout), unreadable: brokenRefs(outcome.stderr)};
  return readIntact(git, patterns, outcome.stderr);
}

const fields = ['refname', 'objectname', 'objecttype', 'tag', 'type', 'object', 'tagger', 'contents'];
const format = `--format=${fields.map((field) => `%(${field})%00`).join('')}`;
const chunk = 200;

async function list(git: Git, patterns: readonly string[]): ReturnType<Git['try']> {
  return git.try(['for-each-ref', format, '--', ...patterns]);
}

function parse(output: string): TagRecord[] {
  const parts = output.split('\0');
  const tags: TagRecord[] = [];
  for (let start = 0; start + fields.length < parts.length; start += fields.length) {
    const [
      ref = '',
      object = '',
      type,
      statedName = '',
      targetType = '',
      target = '',
      who = '',
      message = '',
    ] = parts.slice(start, start + fields.length);
    const [, tagger = '', email = '', time] = /^(.*?) ?<([^<>]*)> (-?\d+) [+-]\d+$/.exec(who) ?? [];
    tags.push({
      name: ref.trimStart().slice('refs/tags/'.length),
      object,
      annotated: type === 'tag',
      statedName,
      targetType,
      target,
      time: time === undefined ? Number.NaN : Number(time),
      tagger,
      email,
      message: type === 'tag' ? message : '',
    });
  }
  return tags;
}

/** Git gives up at the first ref whose object is missing: find those first, then read the others. */
async function readIntact(git: Git, patterns: readonly string[], stderr: string): Promise<TagRecords> {
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
  const tags: TagRecord[] = [];
  for (let start = 0; start < intact.length; start += chunk) {
    const outcome = await list(
      git,
      intact.slice(start, start + chunk).map(({ref}) => ref),
    );
    if (outcome.code !== 0) throw new GitError(['for-each-ref'], outcome);
    tags.push(...parse(outcome.stdout));
  }
  return {tags, unreadable: [...unreadable, ...brokenRefs(stderr)]};
}

/** Refs whose file holds no object id: git names them on stderr and goes on. */
function brokenRefs(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: ignoring broken ref refs\/tags\/(.+)$/gm)].map(
    (match) => match[1] ?? '',
  );
}
