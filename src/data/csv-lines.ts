import {readFile} from 'node:fs/promises';

/**
 * The 1-based lines on which records of a CSV file begin: of those at these positions (0-based, without the header,
 * rejected and empty records not counted), and of those that begin at these bytes.
 */
export async function csvLines(
  absolute: string,
  positions: ReadonlySet<number>,
  rejectedBytes: ReadonlySet<number>,
): Promise<{ofRow: ReadonlyMap<number, number>; ofByte: ReadonlyMap<number, number>}> {
  const bytes = await readFile(absolute);
  const ofRow = new Map<number, number>();
  const ofByte = new Map<number, number>();
  let row = -1; // the header
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const {end, lines} = recordEnd(bytes, at);
    const isEmpty = end - at <= 2 && /^\r?\n?$/.test(bytes.toString('latin1', at, end));
    if (rejectedBytes.has(at)) ofByte.set(at, line);
    else if (!isEmpty) {
      if (positions.has(row)) ofRow.set(row, line);
      row++;
    }
    line += lines;
    at = end;
  }
  return {ofRow, ofByte};
}

/** Where the record that begins at `start` ends (after its line break), and how many lines it takes. */
function recordEnd(bytes: Uint8Array, start: number): {end: number; lines: number} {
  let isQuoted = false;
  let lines = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) isQuoted = !isQuoted;
    if (byte !== 0x0a) continue;
    lines++;
    if (!isQuoted) return {end: at + 1, lines};
  }
  return {end: bytes.length, lines};
}
