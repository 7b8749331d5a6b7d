import {resolve} from 'node:path';
import {playModels} from './cases/play-models.ts';

/**
 * `npm run cases -- models <folder>`: plays a folder of cases whose right answers are known, and prints a line for each.
 * Ends with 1 where any is wrong.
 */
const kinds: Readonly<Record<string, (folder: string, names: readonly string[]) => Promise<boolean>>> = {
  models: playModels,
};
const [kind = '', folder, ...names] = process.argv.slice(2);
const play = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (play === undefined || folder === undefined) {
  console.error(
    `Expected: one of ${Object.keys(kinds).join(', ')}, then a folder, then names of cases (default: all).`,
  );
  process.exitCode = 2;
} else process.exitCode = (await play(resolve(folder), names)) ? 0 : 1;
