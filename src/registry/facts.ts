import type {TagRecord} from '../git/tag-records.ts';
import {parseTagName, type ForeignTag, type TagName} from './tag-name.ts';
import {parseTrailers, type Trailers} from './trailers.ts';

/** Something that happened to a model, as an annotated tag states it. */
export interface Fact {
  readonly name: TagName;
  /** Without `refs/tags/`. */
  readonly tag: string;
  /** Id of the tag object. */
  readonly tagObject: string;
  readonly commit: string;
  /** Seconds since 1970 by the tagger's clock: shown, and used for order only where there is no sequence. */
  readonly time: number;
  /** Who says that they made it. */
  readonly author: string;
  readonly email: string;
  readonly message: string;
  readonly trailers: Trailers;
}

/** A tag that was left out, and what to do about it. */
export interface Diagnostic {
  readonly tag: string;
  readonly problem: string;
  readonly remedy: string;
  /** The version that it is about all the same, where its message says so. */
  readonly version?: string;
}

/** A tag that looks like ours but cannot be one. */
export type NoFact = Pick<Diagnostic, 'tag' | 'problem'> & {readonly cause: string};

/** Turns a tag into a fact; one that looks like ours but cannot be one, and a foreign one, is none. */
export function readFact(record: TagRecord, name = parseTagName(record.name)): Fact | NoFact | ForeignTag {
  if (name.kind === 'foreign') return name;
  const bad = (problem: string, cause: string): NoFact => ({tag: record.name, problem, cause});
  if (!record.annotated)
    return bad(
      'is a lightweight tag, which states no fact',
      'If a checkout replaced the annotated tag, fetch it again; else it is a stray one',
    );
  if (record.tooBig === true) return bad('is larger than 1 MiB', 'No tag of Cairn or GTO is');
  if (record.statedName !== record.name)
    return bad(`holds the tag object of ${record.statedName}`, 'A fact cannot be copied to another name');
  if (record.targetType !== 'commit')
    return bad(`names a ${record.targetType}, not a commit`, 'Every version is a commit');
  const {trailers, problems} = parseTrailers(record.message);
  if (problems.length > 0)
    return bad(`has a broken message: ${problems.join('; ')}`, 'What it states cannot be told');
  return {
    name,
    tag: record.name,
    tagObject: record.object,
    commit: record.target,
    time: Number.isFinite(record.time) ? record.time : 0, // which `timeless` says
    author: record.tagger,
    email: record.email,
    message: record.message,
    trailers,
  };
}

/** What is said of a fact whose tag states no moment; it counts all the same. */
export function timeless({name, time}: TagRecord): Diagnostic | undefined {
  if (Number.isFinite(time)) return undefined;
  return {
    tag: name,
    problem: 'states no moment when it was made: it counts as made in 1970',
    remedy:
      'What has a sequence stands in its order all the same; among tags of other tools it stands first.',
  };
}

/**
 * History, oldest first. Facts with a sequence stand in its order, whatever the clocks said; those of other tools
 * (GTO) stand among themselves by time and then counter, each after the facts with a sequence that were made by then.
 */
export function orderFacts(facts: readonly Fact[]): Fact[] {
  const sequenced = facts
    .filter((fact) => fact.trailers.sequence !== undefined)
    .sort((a, b) => sequenceOf(a) - sequenceOf(b) || byClock(a, b));
  const others = facts.filter((fact) => fact.trailers.sequence === undefined).sort(byClock);
  // A later sequence is never older than what came before it, even where its clock says so.
  const merged: Fact[] = [];
  let next = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const fact of sequenced) {
    reached = Math.max(reached, fact.time);
    for (let other = others[next]; other !== undefined && other.time < reached; other = others[++next])
      merged.push(other);
    merged.push(fact);
  }
  return [...merged, ...others.slice(next)];
}

function sequenceOf(fact: Fact): number {
  return fact.trailers.sequence ?? 0;
}

function byClock(a: Fact, b: Fact): number {
  // Stryker disable next-line EqualityOperator: no two tags have one name
  return a.time - b.time || (a.name.counter ?? 0) - (b.name.counter ?? 0) || (a.tag < b.tag ? -1 : 1);
}
