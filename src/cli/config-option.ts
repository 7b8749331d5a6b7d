import {Option} from 'commander';
import {fromTop, nearestFile, type Standing} from '../git/work-tree.ts';

const name = 'cairn.yaml';

/** `--config` of the commands that read a configuration. */
export function configOption(description: string): Option {
  return new Option('--config <path>', `${description} (default: the nearest ${name}, from here upwards)`);
}

/** The configuration that was named, or the nearest one, as its path from the top of the work tree. */
export async function configPath(standing: Standing, named: string | undefined): Promise<string> {
  return named === undefined ? ((await nearestFile(standing, name)) ?? name) : fromTop(standing, named);
}
