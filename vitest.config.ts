import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // GitHub's language packages import JSON without an import attribute, which plain Node refuses.
    server: {deps: {inline: [/@actions\//]}},
  },
});
