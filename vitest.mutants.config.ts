import {defineConfig} from 'vitest/config';

/** The tests that `npm run mutants` runs again and again: those of what decides, which need no process of their own. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: [
      'test/policy/*.test.ts',
      'test/registry/{compare-versions,resolver,tag-name,trailers,next-version}.test.ts',
      'test/promotion/lasting-verdict.test.ts',
    ],
    setupFiles: ['test/support/seeded.ts'],
    pool: 'threads',
  },
});
