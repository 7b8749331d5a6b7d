import {resolve} from 'node:path';
import {playModels} from './cases/play-models.ts';
import {playStatistics} from './cases/play-statistics.ts';

/**
 * `npm run cases -- models <folder>` and `npm run cases -- statistics <file>`: plays cases whose right answers are known, and
 * prints what holds. Ends with 1 where any is wrong.
 */
const kinds: Readonly<Record<string, (path: string, names: readonly string[]) => Promise<boolean>>> = {
  models: playModels,
  statistics: playStatistics,
};
const [kind = '', path, ...names] = process.argv.slice(2);
const play = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (play === undefined || path === undefined) {
  console.error(
    `Expected: "models" and a folder, or "statistics" and a file, then names of cases (default: all).`,
  );
  process.exitCode = 2;
} else process.exitCode = (await play(resolve(path), names)) ? 0 : 1;
