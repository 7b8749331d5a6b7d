import type {Git} from '../kernel/ports.ts';
import {fetchCommand, remoteName} from '../git/remote.ts';
import {readTagRecords, type TagRecord, type TagRecords} from '../git/tag-records.ts';
import {parseTagName, type TagName} from '../registry/tag-name.ts';
import {parseTrailers, type Trailers} from '../registry/trailers.ts';

/** A tag of a model as it is, sound or not. */
export interface StatedTag {
  readonly tag: string;
  readonly name: TagName;
  /** Id of the object that the ref names. */
  readonly object: string;
  readonly annotated: boolean;
  /** What it points at, a commit where the tag is sound. */
  readonly commit: string;
  readonly trailers: Trailers;
  /** What is wrong with the tag by itself. */
  readonly problems: readonly string[];
}

export interface ModelTags {
  readonly tags: readonly StatedTag[];
  /** Names of tags that git cannot read. */
  readonly unreadable: readonly string[];
}

/**
 * All tags of a model, broken ones too: the resolver passes those over, but here they are what is looked for. Tags that
 * the clone lacks are fetched; those that it has are never overwritten, because a difference to the remote is a finding.
 */
export async function readModelTags(
  git: Git,
  model: string,
  {offline}: {offline: boolean},
): Promise<ModelTags> {
  const artifact = `refs/tags/${model.replace(':', '=')}`;
  const remote = offline ? undefined : await remoteName(git);
  const there = remote === undefined ? undefined : await tagsOf(git, remote, artifact);
  const {tags, unreadable} = await readAll(git, artifact, there);
  const stated = tags.flatMap((record) => {
    const name = parseTagName(record.name);
    if (name.kind === 'foreign' || name.model !== model) return [];
    const {trailers, problems} = parseTrailers(record.message);
    return [
      {
        tag: record.name,
        name,
        object: record.object,
        annotated: record.annotated,
        commit: record.annotated ? record.target : record.object,
        trailers,
        problems: [
          ...ownProblems(record),
          ...problems,
          ...(there === undefined ? [] : differences(record, there)),
        ],
      },
    ];
  });
  return {tags: stated, unreadable};
}

/** The tags of the remote. */
interface RemoteTags {
  readonly remote: string;
  /** Object ids by name. */
  readonly objects: ReadonlyMap<string, string>;
}

/** Undefined where the remote cannot be asked. */
async function tagsOf(git: Git, remote: string, artifact: string): Promise<RemoteTags | undefined> {
  const listed = await git.try(['ls-remote', '--refs', remote, `${artifact}@*`, `${artifact}#*`]);
  if (listed.code !== 0) return undefined;
  const objects = listed.stdout.split('\n').flatMap((line) => {
    const [object = '', ref = ''] = line.split('\t');
    return ref === '' ? [] : [[ref.slice('refs/tags/'.length), object] as const];
  });
  return {remote, objects: new Map(objects)};
}

/** Those of the clone, after what it lacks was fetched. */
async function readAll(git: Git, artifact: string, there: RemoteTags | undefined): Promise<TagRecords> {
  const patterns = [`${artifact}@*`, `${artifact}#*`, `${artifact}#*/**`];
  const here = await readTagRecords(git, patterns);
  if (there === undefined) return here;
  const known = new Set([...here.tags.map(({name}) => name), ...here.unreadable]);
  if ([...there.objects.keys()].every((name) => known.has(name))) return here;
  // It ends with 1 where a tag differs here, and fetches the others all the same.
  const refspecs = [`${artifact}@*:${artifact}@*`, `${artifact}#*:${artifact}#*`];
  await git.try(await fetchCommand(git, refspecs));
  return readTagRecords(git, patterns);
}

function ownProblems(record: TagRecord): string[] {
  if (!record.annotated) return ['is a lightweight tag, which states no fact'];
  const problems: string[] = [];
  if (record.statedName !== record.name) problems.push(`holds the tag object of ${record.statedName}`);
  if (record.targetType !== 'commit') problems.push(`names a ${record.targetType}, not a commit`);
  return problems;
}

function differences({name, object}: TagRecord, {remote, objects}: RemoteTags): string[] {
  const there = objects.get(name);
  if (there === object) return [];
  if (there === undefined) return [`is not on ${remote}`];
  return [`is ${object.slice(0, 12)} in this clone but ${there.slice(0, 12)} on ${remote}: it was moved`];
}
