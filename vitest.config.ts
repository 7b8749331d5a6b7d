import {accessSync, constants, statfsSync} from 'node:fs';
import {defineConfig} from 'vitest/config';

/** `npm run check -- --all` sets this: the long proofs run, and run whole (test/support/effort.ts). */
const all = process.env['CAIRN_TEST_EFFORT'] === 'all';

/** Folders whose tests neither start processes nor change what the process holds: they share the modules they load. */
const pure = [
  'config',
  'data',
  'diagnosis',
  'evaluation',
  'models',
  'monitoring',
  'policy',
  'provenance',
  'report',
  'statistics',
  'text',
];
const pureFiles = pure.map((folder) => `test/${folder}/**/*.test.ts`);

/** Most tests make repositories and forges: in memory, where there is room, nothing waits for a disk. */
process.env['TMPDIR'] = memoryFolder() ?? process.env['TMPDIR'] ?? '/tmp';

export default defineConfig({
  // The same packages name source maps that they do not ship.
  logLevel: 'error',
  test: {
    // Most tests wait for processes: all cores, not all but one.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // GitHub's language packages import JSON without an import attribute, which plain Node refuses.
    server: {deps: {inline: [/@actions\//]}},
    exclude: all ? [] : ['test/**/*.long.test.ts'],
    projects: [
      {extends: true, test: {name: 'pure', include: pureFiles, isolate: false}},
      {
        extends: true,
        test: {
          name: 'worlds',
          include: ['test/**/*.test.ts'],
          exclude: [...pureFiles, ...(all ? [] : ['test/**/*.long.test.ts'])],
        },
      },
    ],
  },
});

function memoryFolder(): string | undefined {
  const folder = '/dev/shm';
  try {
    accessSync(folder, constants.W_OK);
    const {bavail, bsize} = statfsSync(folder);
    return bavail * bsize > 4 * 2 ** 30 ? folder : undefined;
  } catch {
    return undefined;
  }
}
