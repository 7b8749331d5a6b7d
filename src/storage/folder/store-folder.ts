import {isAbsolute, join} from 'node:path';
import type {Config} from '../../generated/documents.ts';

interface Roots {
  readonly workspace: string;
  readonly home: string;
}

/** Absolute path of the folder store. */
export function storeFolder(storage: Config['storage'], {workspace, home}: Roots): string {
  const path = storage?.path;
  if (path === undefined) return sharedFolder({home});
  if (path === '~' || path.startsWith('~/')) return join(home, path.slice(1));
  return isAbsolute(path) ? path : join(workspace, path);
}

/** The folder that all repositories of a person share unless they say otherwise. */
export function sharedFolder({home}: Pick<Roots, 'home'>): string {
  return join(home, '.cairn', 'store');
}
