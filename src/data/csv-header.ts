import {open} from 'node:fs/promises';
import {UserError} from '../kernel/errors.ts';

/** A header longer than this is not one. */
const longest = 1 << 20;

/** The first line of a CSV file and the character that separates its fields. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly names: readonly string[];
}

/**
 * Reads the header of a CSV file (RFC 4180; a byte order mark is skipped). Of comma, semicolon, tab and bar, the one
 * that finds most of the wanted columns separates; where none is wanted, the one that finds most columns.
 */
export async function readCsvHeader(
  absolute: string,
  shown: string,
  wanted: readonly string[],
): Promise<CsvHeader> {
  const text = await firstText(absolute);
  if (text.trim() === '') throw unreadable(shown, 'is empty: it has no header and no rows');
  if (text.startsWith('version https://git-lfs.github.com/'))
    throw unreadable(
      shown,
      'is a pointer of Git LFS, not the data',
      'Fetch the data first (actions/checkout with lfs: true, or git lfs pull).',
    );
  const candidates = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    names: firstRecord(text, delimiter),
  }));
  const score = ({names}: CsvHeader): number =>
    wanted.length === 0 ? names.length : wanted.filter((name) => names.includes(name)).length;
  const best = candidates.reduce((a, b) => (score(b) > score(a) ? b : a));
  const twice = best.names.find((name, index) => best.names.indexOf(name) !== index && wanted.includes(name));
  if (twice !== undefined) throw unreadable(`${shown}:1`, `names the column ${JSON.stringify(twice)} twice`);
  return best;
}

/** CAIRN_DATA_INVALID for a file that cannot be read at all. */
export function unreadable(where: string, what: string, todo?: string): UserError {
  return new UserError('CAIRN_DATA_INVALID', {where, what, ...(todo !== undefined && {todo})});
}

async function firstText(absolute: string): Promise<string> {
  await using file = await open(absolute, 'r');
  const buffer = Buffer.alloc(longest);
  const {bytesRead} = await file.read(buffer, 0, longest, 0);
  return buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
}

function firstRecord(text: string, delimiter: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i] ?? '';
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === delimiter) {
      fields.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') break;
    else field += character;
  }
  return [...fields, field];
}
