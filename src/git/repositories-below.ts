import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Work trees in a folder that is none itself, at most two folders deep, as relative paths with forward slashes. */
export function repositoriesBelow(directory: string): string[] {
  const inside = foldersOf(directory);
  const own = inside.filter((name) => isRepository(join(directory, name)));
  if (own.length > 0) return own;
  return inside.flatMap((name) =>
    foldersOf(join(directory, name))
      .map((inner) => `${name}/${inner}`)
      .filter((path) => isRepository(join(directory, path))),
  );
}

function isRepository(directory: string): boolean {
  return existsSync(join(directory, '.git'));
}

/** Some, of a folder with very many. */
function foldersOf(directory: string): string[] {
  try {
    return readdirSync(directory, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({name}) => name)
      .slice(0, 200);
  } catch {
    return []; // it cannot be read, or is gone
  }
}
