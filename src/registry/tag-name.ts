import {foreignLetters} from '../text/foreign-letters.ts';

/** What the name of a tag says, in GTO's grammar. Names of artifacts are as people write them (`dir:name`). */
export type TagName =
  | {readonly kind: 'version'; readonly model: string; readonly version: string; readonly counter?: number}
  | {
      readonly kind: 'deregistration';
      readonly model: string;
      readonly version: string;
      readonly counter?: number;
    }
  | {readonly kind: 'assignment'; readonly model: string; readonly stage: string; readonly counter?: number}
  | {readonly kind: 'unassignment'; readonly model: string; readonly stage: string; readonly counter?: number}
  | {readonly kind: 'deprecation'; readonly model: string; readonly counter?: number}
  | {readonly kind: 'created'; readonly model: string; readonly counter?: number};

/** A tag that is none of ours, and why. */
export interface ForeignTag {
  readonly kind: 'foreign';
  readonly reason: string;
}

/** Reads every shape that GTO writes or accepts (name without `refs/tags/`); never throws. */
export function parseTagName(tag: string): TagName | ForeignTag {
  const at = tag.search(/[@#]/);
  if (at < 0) return foreign('has neither @ nor #');
  const model = parseArtifact(tag.slice(0, at));
  if (model === undefined)
    return foreign(
      `the part before @ or # is not a name that GTO accepts${foreignLetters(tag.slice(0, at))}`,
    );
  const rest = tag.slice(at + 1);
  const counted = splitCounter(rest, tag[at] === '#' ? 1 : 0);
  if (counted === undefined) return foreign(`the counter is not a whole number${foreignLetters(rest)}`);
  const named = tag[at] === '@' ? versionEvent(model, counted.event) : stageEvent(model, counted.event);
  if (named.kind === 'foreign' || counted.counter === undefined) return named;
  return {...named, counter: counted.counter};
}

/**
 * The name of ours that nobody can have beside a tag: its own, or the one that it lies below (`m@v0.0.1/x` keeps Git from
 * making `m@v0.0.1`); undefined where it takes none.
 */
export function takenName(tag: string): TagName | undefined {
  const own = parseTagName(tag);
  if (own.kind !== 'foreign') return own;
  for (let slash = tag.indexOf('/'); slash >= 0; slash = tag.indexOf('/', slash + 1)) {
    const above = parseTagName(tag.slice(0, slash));
    if (above.kind !== 'foreign') return above;
  }
  return undefined;
}

/** The tag of an event: the inverse of `parseTagName`. */
export function formatTagName(name: TagName): string {
  const artifact = name.model.replace(':', '=');
  const counter = name.counter === undefined ? '' : `#${name.counter}`;
  switch (name.kind) {
    case 'version':
      return `${artifact}@v${name.version}${counter}`;
    case 'deregistration':
      return `${artifact}@v${name.version}!${counter}`;
    case 'assignment':
      return `${artifact}#${name.stage}${counter}`;
    case 'unassignment':
      return `${artifact}#${name.stage}!${counter}`;
    case 'deprecation':
      return `${artifact}@deprecated${counter}`;
    case 'created':
      return `${artifact}@created${counter}`;
  }
}

/** Whether a text is a Semantic Version 2.0.0 without a leading v, of 256 characters at most, with numbers that stay exact. */
export function isSemver(text: string): boolean {
  if (plain.test(text)) return true;
  if (text.length > 256) return false; // more than the package that compares them takes
  const numbers = semver.exec(text)?.slice(1, 4);
  return numbers?.every((part) => Number.isSafeInteger(Number(part))) === true;
}

const name = /^[A-Za-z0-9](?:[A-Za-z0-9/_-]*[A-Za-z0-9])?$/;
const folder = /^[A-Za-z0-9._/-]+$/;
// What nearly all are, for speed.
const plain = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})$/;
// The expression that semver.org recommends, in our notation.
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const semver = new RegExp(
  `^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

function foreign(reason: string): ForeignTag {
  return {kind: 'foreign', reason};
}

function parseArtifact(text: string): string | undefined {
  const parts = text.split('=');
  const [first = '', second] = parts;
  if (parts.length === 1) return name.test(first) ? first : undefined;
  if (parts.length > 2 || second === undefined) return undefined;
  return folder.test(first) && name.test(second) ? `${first}:${second}` : undefined;
}

/** `event#3` -> event and 3; `event` -> event alone; `event#x` -> undefined. */
function splitCounter(rest: string, minimum: number): {event: string; counter?: number} | undefined {
  const hash = rest.indexOf('#', minimum);
  if (hash < 0) return {event: rest};
  const digits = rest.slice(hash + 1);
  const counter = Number(digits);
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(counter)) return undefined;
  return {event: rest.slice(0, hash), counter};
}

function versionEvent(model: string, event: string): TagName | ForeignTag {
  if (event === 'deprecated') return {kind: 'deprecation', model};
  if (event === 'created') return {kind: 'created', model};
  if (!event.startsWith('v')) return foreign('@ is not followed by v and a version');
  const undone = event.endsWith('!');
  const version = event.slice(1, undone ? -1 : undefined);
  if (!isSemver(version))
    return foreign(`what follows @v is not a Semantic Version 2.0.0${foreignLetters(version)}`);
  return {kind: undone ? 'deregistration' : 'version', model, version};
}

function stageEvent(model: string, event: string): TagName | ForeignTag {
  const undone = event.endsWith('!');
  const stage = undone ? event.slice(0, -1) : event;
  if (!name.test(stage)) return foreign(`what follows # is not the name of a stage${foreignLetters(stage)}`);
  return {kind: undone ? 'unassignment' : 'assignment', model, stage};
}
