import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The root of Cairn itself: the nearest folder above this file whose package.json is ours. */
export function cairnRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (packageOf(folder)?.name === 'cairn-ml') return folder;
    if (folder === dirname(folder))
      throw new Error('package.json of cairn-ml was not found above the running file.');
  }
}

/** Version of Cairn, such as `cairn 0.1.0`. */
export function cairnVersion(): string {
  return `cairn ${packageOf(cairnRoot())?.version ?? '0.0.0'}`;
}

function packageOf(folder: string): {name?: string; version?: string} | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
    };
  } catch {
    return undefined;
  }
}
