import type {Digest} from '../provenance/digest.ts';
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
  readonly run?: string;
  /** Commit that asked for it by changing the stage file. */
  readonly desired?: string;
}

/** Reads the Cairn trailers of a message; a value that breaks its format or comes twice is a problem, never an error. */
export function parseTrailers(message: string): {trailers: Trailers; problems: readonly string[]} {
  if (!message.includes('Cairn-')) return nothing;
  const found = new Map<keyof Trailers, string>();
  const problems: string[] = [];
  for (const line of lastParagraph(message)) {
    const match = /^(Cairn-[A-Za-z]+): (.*)$/.exec(line);
    const key = keys.find(([, name]) => name === match?.[1]);
    const value = match?.[2]?.trim();
    if (key === undefined || value === undefined) continue; // trailers of other tools are not ours to judge
    if (found.has(key[0])) problems.push(`${key[1]} comes twice`);
    else if (!key[2](value)) problems.push(`${key[1]} has a value that is not in its format`);
    else found.set(key[0], value);
  }
  const {sequence, ...texts} = Object.fromEntries(found) as Partial<Record<keyof Trailers, string>>;
  return {trailers: {...texts, ...(sequence !== undefined && {sequence: Number(sequence)})}, problems};
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
  ['sequence', 'Cairn-Sequence', (value) => /^[1-9]\d{0,14}$/.test(value)],
  ['previous', 'Cairn-Previous', isObjectId],
  ['version', 'Cairn-Version', isSemver],
  ['manifest', 'Cairn-Manifest', isDigest],
  ['verdict', 'Cairn-Verdict', isDigest],
  ['run', 'Cairn-Run', (value) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,150}$/.test(value)],
  ['desired', 'Cairn-Desired', isObjectId],
];

function isDigest(value: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(value);
}

function isObjectId(value: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}

/** The lines of the last paragraph; the signature that Git keeps at the end of a signed tag is no part of it. */
function lastParagraph(message: string): string[] {
  const signature = message.search(/^-----BEGIN (?:PGP|SSH) (?:SIGNATURE|MESSAGE)-----$/m);
  const text = (signature < 0 ? message : message.slice(0, signature)).trimEnd();
  return text.slice(text.lastIndexOf('\n\n') + 1).split('\n');
}
