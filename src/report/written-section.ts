/** The longest part of a model card that people write, in UTF-16 units; what is beyond stays in their file. */
const longest = 20_000;

/**
 * The part of a model card that people wrote, to stand at the end of the card. It is their own Markdown at a reviewed
 * commit and stays Markdown; metadata of its own (front matter) is dropped, because a card has one block of it, as are
 * characters that steer a terminal or reorder text. Empty where nothing is left. `source` says where the whole text is.
 */
export function writtenSection(text: string, source: string): string {
  const plain = withoutMetadata(text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '\ufffd')
    .trim();
  if (plain.length <= longest) return plain;
  return `${wholeLines(plain.slice(0, longest))}\n\n_Cut here; the whole text is ${source}._`;
}

/** Blocks of metadata at the start, also several after each other, so that what is left starts with none. */
function withoutMetadata(text: string): string {
  const block = /^\s*---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
  let rest = text;
  for (let found = block.exec(rest); found !== null; found = block.exec(rest))
    rest = rest.slice(found[0].length);
  return rest.replace(/^(?:\s*---[ \t]*(?:\n|$))+/, '');
}

/** Up to the last line break, and with the fence closed that the cut left open; a surrogate pair is not split. */
function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  const lines = end > 0 ? text.slice(0, end) : text.replace(/[\uD800-\uDBFF]$/, '');
  let open: string | undefined;
  for (const line of lines.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const [, mark = '', info = ''] = fence ?? [];
    if (fence === null) continue;
    if (open === undefined) open = mark;
    else if (mark.startsWith(open) && info.trim() === '') open = undefined;
  }
  return open === undefined ? lines : `${lines}\n${open}`;
}
