import type {Git} from '../kernel/ports.ts';
import {hasRemote} from '../git/remote.ts';
import {readTagRecords, type TagRecord} from '../git/tag-records.ts';
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
 * the clone lacks are fetched; those that it has are never overwritten, because a difference to `origin` is a finding.
 */
export async function readModelTags(
  git: Git,
  model: string,
  {offline}: {offline: boolean},
): Promise<ModelTags> {
  const artifact = `refs/tags/${model.replace(':', '=')}`;
  const shared = !offline && (await hasRemote(git));
  const origin = shared ? await tagsOfOrigin(git, artifact) : undefined;
  const {tags, unreadable} = await readTagRecords(git, [
    `${artifact}@*`,
    `${artifact}#*`,
    `${artifact}#*/**`,
  ]);
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
        problems: [...ownProblems(record), ...problems, ...originProblems(record, origin)],
      },
    ];
  });
  return {tags: stated, unreadable};
}

/** Object ids of the tags of `origin` by name, after what is missing here was fetched; undefined where it cannot be asked. */
async function tagsOfOrigin(git: Git, artifact: string): Promise<ReadonlyMap<string, string> | undefined> {
  const listed = await git.try(['ls-remote', '--refs', 'origin', `${artifact}@*`, `${artifact}#*`]);
  if (listed.code !== 0) return undefined;
  const refspecs = [`${artifact}@*:${artifact}@*`, `${artifact}#*:${artifact}#*`];
  // It ends with 1 where a tag differs here, and fetches the others all the same.
  await git.try(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', ...refspecs]);
  return new Map(
    listed.stdout.split('\n').flatMap((line) => {
      const [object = '', ref = ''] = line.split('\t');
      return ref === '' ? [] : [[ref.slice('refs/tags/'.length), object] as const];
    }),
  );
}

function ownProblems(record: TagRecord): string[] {
  if (!record.annotated) return ['is a lightweight tag, which states no fact'];
  const problems: string[] = [];
  if (record.statedName !== record.name) problems.push(`holds the tag object of ${record.statedName}`);
  if (record.targetType !== 'commit') problems.push(`names a ${record.targetType}, not a commit`);
  return problems;
}

function originProblems(record: TagRecord, origin: ReadonlyMap<string, string> | undefined): string[] {
  const there = origin?.get(record.name);
  if (origin === undefined || there === record.object) return [];
  if (there === undefined) return ['is not on origin'];
  return [`is ${record.object.slice(0, 12)} in this clone but ${there.slice(0, 12)} on origin: it was moved`];
}
