import {defineConfig} from 'vitest/config';

export default defineConfig({
  // The same packages name source maps that they do not ship.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Most tests wait for processes: all cores, not all but one.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // GitHub's language packages import JSON without an import attribute, which plain Node refuses.
    server: {deps: {inline: [/@actions\//]}},
  },
});
