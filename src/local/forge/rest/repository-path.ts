import {unprocessable} from './answer.ts';

/** A path inside a repository as Git would take it; anything else is a 422. */
export function checkPath(path: string): string {
  const parts = path.split('/');
  const bad = (part: string): boolean =>
    part === '' || part === '.' || part === '..' || /^\.git$/i.test(part);
  if (parts.some(bad) || path.includes('\0')) throw unprocessable('path contains a malformed path component');
  return path;
}
