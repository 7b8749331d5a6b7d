import type {Digest} from '../kernel/digest.ts';
import {numberLimit} from './number-limit.ts';
import {isSemver} from './tag-name.ts';

/** What the message of a tag says beyond its name; each is absent where it is unknown. */
export interface Trailers {
  /** Grows by one with every fact of a model: the order of history. */
  readonly sequence?: number;
  /** Object id of the model's newest tag when this one was made. */
  readonly previous?: string;
  readonly version?: string;
  readonly manifest?: Digest;
  readonly verdict?: Digest;
  /** Digest of what that verdict decides, without its words. */
  readonly decision?: Digest;
  /** Version of the judge that decided and worded it. */
  readonly judge?: string;
  readonly run?: string;
  /** Commit that asked for it by changing the stage file. */
  readonly desired?: string;
  /** The version that the stage held before this fact, where it is another one. */
  readonly replaces?: string;
  /** The version that is kept ready to take over; without it the one before was let go. */
  readonly fallback?: string;
  /** Shares of the traffic in percent, as `formatTraffic` writes them; without it the version has all of it. */
  readonly traffic?: string;
  /** Who approved the pull request that asked for it, where a rule of the stage wants approvals: as they were judged. */
  readonly approvals?: string;
  /** Since when the stage is held at its version, in UTC; without it the stage is not held. */
  readonly hold?: string;
  /** Who answers for a version whose rules do not pass, and why: `person: reason`. */
  readonly override?: string;
}

/** A version's share of the traffic of a stage. */
export interface TrafficShare {
  readonly version: string;
  /** Whole percent. */
  readonly weight: number;
}

/** Shares as a trailer's value, `0.0.1=90, 0.0.2=10`: heaviest first, so that equal splits have one text. */
export function formatTraffic(shares: readonly TrafficShare[]): string {
  return [...shares]
    .sort((a, b) => b.weight - a.weight || (a.version < b.version ? -1 : 1))
    .map(({version, weight}) => `${version}=${weight}`)
    .join(', ');
}

/** The inverse of `formatTraffic`; undefined for a text that is none, or whose weights do not add up to 100. */
export function parseTraffic(text: string): readonly TrafficShare[] | undefined {
  const shares = text.split(', ').map((part) => {
    const [, version = '', digits = ''] = /^([^=]+)=(\d{1,3})$/.exec(part) ?? [];
    return {version, weight: Number(digits)};
  });
  const distinct = new Set(shares.map(({version}) => version)).size === shares.length;
  const sum = shares.reduce((total, {weight}) => total + weight, 0);
  return distinct && sum === 100 && shares.every(({version}) => isSemver(version)) ? shares : undefined;
}

/** Reads the Cairn trailers of a message; a value that breaks its format or comes twice is a problem, never an error. */
export function parseTrailers(message: string): {trailers: Trailers; problems: readonly string[]} {
  if (!message.includes('Cairn-')) return nothing;
  const found: Partial<Record<keyof Trailers, string | number>> = {};
  const problems: string[] = [];
  for (const line of lastParagraph(message)) {
    const colon = line.indexOf(': ');
    const known = byName.get(line.slice(0, Math.max(colon, 0)));
    if (known === undefined) continue; // trailers of other tools are not ours to judge
    const [key, name, isValid] = known;
    const value = line.slice(colon + 2).trim();
    if (found[key] !== undefined) problems.push(`${name} comes twice`);
    else if (!isValid(value)) problems.push(`${name} has a value that is not in its format`);
    else found[key] = key === 'sequence' ? Number(value) : value;
  }
  return {trailers: found as Trailers, problems}; // each value is in its format
}

/** The message of a tag: subject, and trailers as its last paragraph. */
export function formatMessage(subject: string, trailers: Trailers): string {
  const lines = keys.flatMap(([key, name]) => {
    const value = trailers[key];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return `${subject.replace(/\s+/g, ' ').trim()}\n\n${lines.join('\n')}\n`;
}

const nothing = {trailers: {}, problems: []};

const keys: readonly (readonly [keyof Trailers, string, (value: string) => boolean])[] = [
  ['sequence', 'Cairn-Sequence', (value) => /^[1-9]\d{0,9}$/.test(value) && Number(value) <= numberLimit],
  ['previous', 'Cairn-Previous', isObjectId],
  ['version', 'Cairn-Version', isSemver],
  ['manifest', 'Cairn-Manifest', isDigest],
  ['verdict', 'Cairn-Verdict', isDigest],
  ['decision', 'Cairn-Decision', isDigest],
  ['judge', 'Cairn-Judge', (value) => /^[1-9]\d{0,5}$/.test(value)],
  ['run', 'Cairn-Run', (value) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,150}$/.test(value)],
  ['desired', 'Cairn-Desired', isObjectId],
  ['replaces', 'Cairn-Replaces', isSemver],
  ['fallback', 'Cairn-Fallback', isSemver],
  ['traffic', 'Cairn-Traffic', (value) => parseTraffic(value) !== undefined],
  ['approvals', 'Cairn-Approvals', (value) => /^[A-Za-z0-9][A-Za-z0-9_=+./, -]{0,4000}$/.test(value)],
  ['override', 'Cairn-Override', (value) => /^[^\p{C}]+: [^\p{C}]+$/u.test(value) && value.length <= 640],
  ['hold', 'Cairn-Hold', (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)],
];

const byName = new Map(keys.map((key) => [key[1], key]));

function isDigest(value: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(value);
}

function isObjectId(value: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}

/** The lines of the last paragraph; the signature that Git keeps at the end of a signed tag is no part of it. */
function lastParagraph(message: string): string[] {
  const signature = !message.includes('-----BEGIN ')
    ? -1
    : message.search(/^-----BEGIN (?:PGP|SSH) (?:SIGNATURE|MESSAGE)-----$/m);
  const text = (signature < 0 ? message : message.slice(0, signature)).trimEnd();
  return text.slice(text.lastIndexOf('\n\n') + 1).split('\n');
}
