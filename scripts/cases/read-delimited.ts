/** The columns of a CSV text (RFC 4180) by name, as texts. */
export function readDelimited(text: string): ReadonlyMap<string, readonly string[]> {
  const [header = [], ...rows] = recordsOf(text);
  return new Map(header.map((name, column) => [name, rows.map((row) => row[column] ?? '')]));
}

function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (fields.length > 1 || fields[0] !== '') records.push(fields);
    fields = [];
  }
  return records;
}
