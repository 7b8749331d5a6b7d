// `npm run mutants`: changes what decides, one place at a time, and runs the tests that know no Git and no server. A change
// that no test notices is a decision that nobody checks. CONTRIBUTING.md says how to read the figures.
const policy = [
  'apply-waivers',
  'decision',
  'evidence',
  'judge-interval',
  'judge-parts',
  'judge-rule',
  'judge',
];
const registry = [
  'compare-versions',
  'cross-check',
  'events',
  'facts',
  'next-version',
  'number-limit',
  'state',
];

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'vitest.mutants.config.ts', related: false},
  mutate: [
    ...policy.map((name) => `src/policy/${name}.ts`),
    'src/policy/kinds/*.ts',
    ...registry.map((name) => `src/registry/${name}.ts`),
    'src/promotion/gate/override-outcome.ts',
    'src/promotion/gate/lasting-verdict.ts',
  ],
  // Texts are read by people and tested as a whole elsewhere.
  mutator: {excludedMutations: ['StringLiteral']},
  ignoreStatic: false,
  concurrency: 1,
  incremental: false,
  ignorePatterns: ['/dist', '/docs', '/examples', '/actions', '/action-templates', '/bench'],
  tempDirName: 'mutants.tmp',
  reporters: ['clear-text', 'json'],
  clearTextReporter: {allowColor: false, reportTests: false, logTests: false},
  jsonReporter: {fileName: 'node_modules/.cache/cairn/mutants.json'},
  thresholds: {break: 95},
};
