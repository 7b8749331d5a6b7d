import {matchesGlob} from 'node:path/posix';
import type {ConfigTypes} from '../generated/documents.ts';
import {leadsOutside} from './leads-outside.ts';

/** Folders whose files decide what runs. */
const closed = /(?:^|\/)(?:\.git|\.github|\.cairn|node_modules)(?:\/|$)/i;

/** Whether a path is one where fetched data may be put. */
export function isPlace(path: string): boolean {
  return !leadsOutside(path) && !closed.test(path);
}

/** Whether one of the paths of a dataset means this file. */
export function isFound(file: string, path: ConfigTypes.Dataset['path']): boolean {
  const plain = (text: string): string => text.replace(/^(?:\.\/)+/, '');
  return [path]
    .flat()
    .some((pattern) => plain(pattern) === plain(file) || matchesGlob(plain(file), plain(pattern)));
}
