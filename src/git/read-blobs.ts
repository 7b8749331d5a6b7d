import type {Git} from '../kernel/ports.ts';

/** Larger files are not read: what Cairn asks for in this way is written by hand. */
const limitBytes = 256 * 1024;

/**
 * Texts of files by what names them (`<commit>:<path>`, no line break), with two commands for any number; files that are
 * missing are left out, and those above 256 KiB are said to be too large.
 */
export async function readBlobs(
  git: Git,
  names: readonly string[],
): Promise<ReadonlyMap<string, {text: string} | 'too large'>> {
  const wanted = [...new Set(names)].filter((name) => !/[\r\n]/.test(name));
  if (wanted.length === 0) return new Map();
  const found = new Map<string, {text: string} | 'too large'>();
  const checks = await batch(git, '--batch-check=%(objecttype) %(objectsize) %(objectname)', wanted);
  const ids = new Map<string, string>();
  for (const [index, line] of checks.toString('utf8').split('\n').entries()) {
    const [, size, id] = /^blob (\d+) ([0-9a-f]+)$/.exec(line) ?? [];
    const name = wanted[index];
    if (name === undefined || size === undefined || id === undefined) continue;
    if (Number(size) > limitBytes) found.set(name, 'too large');
    else ids.set(name, id);
  }
  if (ids.size === 0) return found;
  const contents = await batch(git, '--batch=%(objectsize)', [...ids.values()]);
  let at = 0;
  for (const name of ids.keys()) {
    const start = contents.indexOf('\n', at) + 1;
    const end = start + Number(contents.toString('latin1', at, start));
    found.set(name, {text: contents.toString('utf8', start, end)});
    at = end + 1;
  }
  return found;
}

async function batch(git: Git, mode: string, lines: readonly string[]): Promise<Buffer> {
  return git.bytes(['cat-file', '--buffer', mode], {input: lines.map((line) => `${line}\n`).join('')});
}
