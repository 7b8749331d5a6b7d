import {accessSync, constants, statfsSync} from 'node:fs';
import {defineConfig} from 'vitest/config';

/** `npm run check -- --all` sets this: the long proofs run, and run whole (test/support/effort.ts). */
const all = process.env['CAIRN_TEST_EFFORT'] === 'all';

/** Tests that change what their process holds (its variables, where it stands, how it ends): a process for each file. */
const isolated = [
  'test/cli/**',
  // The client of one brings another fetch, which the built-in one takes over; the other says a length of its own, which that refuses.
  'test/local/forge/artifacts.test.ts',
  'test/local/forge/releases-and-deployments.test.ts',
  'test/local/runner/**',
  'test/native/native-download.test.ts',
  'test/registry/gto.long.test.ts',
  'test/reliability/**',
  'test/verbs/folder-below.long.test.ts',
  'test/verification/verify-command.long.test.ts',
];

/** Most tests make repositories and forges: in memory, where there is room, nothing waits for a disk. */
process.env['TMPDIR'] = memoryFolder() ?? process.env['TMPDIR'] ?? '/tmp';

const tests = ['test/**/*.test.ts'];
const left = all ? [] : ['test/**/*.long.test.ts'];

export default defineConfig({
  // The same packages name source maps that they do not ship.
  logLevel: 'error',
  test: {
    // Most tests wait for processes: all cores, not all but one.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/support/seeded.ts'],
    // GitHub's language packages import JSON without an import attribute, which plain Node refuses.
    server: {deps: {inline: [/@actions\//]}},
    projects: [
      // The files of a process share the modules that they load: to load them takes longer than most tests.
      {
        extends: true,
        test: {name: 'shared', include: tests, exclude: [...left, ...isolated], isolate: false},
      },
      {extends: true, test: {name: 'isolated', include: isolated.flatMap(testsOf), exclude: left}},
    ],
  },
});

function testsOf(pattern: string): string {
  return pattern.endsWith('**') ? `${pattern}/*.test.ts` : pattern;
}

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
