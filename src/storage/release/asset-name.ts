import {createHash} from 'node:crypto';

/**
 * Names of release assets for the files of a model: the path with slashes flattened. GitHub would rename anything but
 * letters, digits, dot, hyphen and underscore, so such names (and those that would collide) are marked with 8 hex
 * digits of the path's SHA-256.
 */
export function assetNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const flat = paths.map((path) => ({path, name: flatten(path)}));
  const seen = new Map<string, number>();
  for (const {name} of flat) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(
    flat.map(({path, name}) => {
      const plain = name === path.replaceAll('/', '-') && name.length <= 150 && !name.startsWith('.');
      const alone = seen.get(name.toLowerCase()) === 1;
      return [path, plain && alone ? name : `${mark(path)}-${name.slice(-150)}`];
    }),
  );
}

function flatten(path: string): string {
  return path.replaceAll('/', '-').replace(/[^A-Za-z0-9._-]/g, '_');
}

function mark(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 8);
}
