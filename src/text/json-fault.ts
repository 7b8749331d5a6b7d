/** Deeper documents are refused: none of Cairn comes near it, and what walks them takes a step of the stack a level. */
const deepest = 100;

/**
 * Why a JSON text is not taken although `JSON.parse` may take it: it is nested deeper than 100 levels, an object has a key
 * twice (readers differ on which one counts), or a key `__proto__` (some readers obey it). With the line; undefined where
 * nothing speaks against it. Takes time in proportion to the text; whether it is JSON at all is for `JSON.parse` to say.
 */
export function jsonFault(text: string): string | undefined {
  /** The keys so far of each object that is open, undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++)
    switch (text.charAt(at)) {
      case '{':
      case '[':
        if (open.push(text[at] === '{' ? new Set() : undefined) > deepest)
          return `is nested deeper than ${deepest} levels (line ${lineAt(text, at)})`;
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const start = at;
        at = endOfString(text, start);
        const fault = isKey(text, at) ? keyFault(text.slice(start, at + 1), open.at(-1)) : undefined;
        if (fault !== undefined) return `${fault} (line ${lineAt(text, start)})`;
      }
    }
  return undefined;
}

function keyFault(written: string, known: Set<string> | undefined): string | undefined {
  const key = written.includes('\\') ? unescaped(written) : written.slice(1, -1);
  if (key === '__proto__') return 'has a key __proto__, which no document has';
  if (known?.has(key) === true) return `has the key ${JSON.stringify(key.slice(0, 100))} twice`;
  known?.add(key);
  return undefined;
}

/** The quote that ends the string which starts here, or the last character where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length - 1;
}

function isKey(text: string, end: number): boolean {
  let next = end + 1;
  while (/\s/.test(text[next] ?? '')) next++;
  return text[next] === ':';
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written; // no JSON, which is told by who parses it
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
