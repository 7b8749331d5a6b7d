import {defineConfig} from 'vitest/config';

/** The tests that `npm run mutants` runs again and again: those of what decides, which need no process of their own. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: [
      'test/git/{contend,record-standing}.test.ts',
      'test/policy/*.test.ts',
      'test/promotion/{assemble-evidence,count-approvals,gate-status,lasting-verdict,nothing-to-propose}.test.ts',
      'test/promotion/{override-outcome,release-ground,stated-approvals,traffic-mistakes}.test.ts',
      'test/registry/{compare-versions,numbers,resolver,state,tag-name,trailers}.test.ts',
      'test/verification/compare-*.test.ts',
    ],
    setupFiles: ['test/support/seeded.ts'],
    pool: 'threads',
  },
});
