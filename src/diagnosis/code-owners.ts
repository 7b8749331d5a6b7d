import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';

/** Where GitHub looks for owners; the first that is there counts. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Those of the paths that nobody owns by the CODEOWNERS file of a commit: all where there is none. */
export async function ownerless(git: Git, commit: string, paths: readonly string[]): Promise<string[]> {
  let text = '';
  for (const place of places) {
    const found = await readFileAt(git, commit, place);
    if (found === undefined) continue;
    text = found;
    break;
  }
  return paths.filter((path) => ownersOf(text, path).length === 0);
}

/** Who owns a path: the last pattern that covers it counts, and may name nobody. */
export function ownersOf(text: string, path: string): string[] {
  let owners: string[] = [];
  for (const line of text.split('\n')) {
    const [pattern, ...named] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern !== undefined && pattern !== '' && covers(pattern, path)) owners = named;
  }
  return owners;
}

/** As .gitignore has it, without `!` and character ranges, which GitHub does not know here either. */
function covers(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/^\//, '');
  const fixed = pattern.startsWith('/') || anchored.replace(/\/$/, '').includes('/');
  const source = anchored.replace(/\*\*\/?|[*?]|[^\w/]/g, (part) => {
    if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
    return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`;
  });
  const end = pattern.endsWith('/') ? '' : pattern.endsWith('/*') ? '$' : '(?:/|$)';
  return new RegExp(`^${fixed ? '' : '(?:.*/)?'}${source}${end}`).test(path);
}
