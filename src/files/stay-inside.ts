import {isAbsolute, resolve, sep} from 'node:path';
import {UserError} from '../kernel/errors.ts';

/** The absolute place of a relative path below a folder; throws CAIRN_PATH_OUTSIDE where it leads out of it. */
export function stayInside(folder: string, path: string): string {
  const root = resolve(folder);
  const place = resolve(root, path);
  const odd = path === '' || path.includes('\0') || path.includes('\\') || isAbsolute(path);
  if (!odd && place.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return place;
  throw new UserError('CAIRN_PATH_OUTSIDE', {
    where: JSON.stringify(path),
    what: 'leads outside the folder of the model',
    expected: 'a relative path without ..',
  });
}
