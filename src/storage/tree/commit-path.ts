import {UserError} from '../../kernel/errors.ts';

/** Where a file of a version (or its LFS pointer) is in the version's commit, relative to the repository root. */
export function commitPath(model: string, version: string, path: string): string {
  const parts = path.split('/');
  // Git refuses to check such names out, or would take them for its own.
  const odd = parts.some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
  if (!odd && !path.includes('\0') && !path.includes('\\'))
    return `registry/${model}/files/${version}/${path}`;
  throw new UserError('CAIRN_PATH_OUTSIDE', {
    where: JSON.stringify(path),
    what: 'cannot be the path of a file in Git',
    expected: 'a relative path without .., .git, backslashes or empty parts',
  });
}
