import {join} from 'node:path';
import type {World} from '../world.ts';

/** Where the bytes of a release asset lie. */
export function assetFile(world: World, id: number): string {
  return join(world.directory, 'assets', String(id));
}
