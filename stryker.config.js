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
const promotion = [
  'evidence/assemble-evidence',
  'evidence/count-approvals',
  'evidence/stated-approvals',
  'gate/gate-status',
  'gate/lasting-verdict',
  'gate/override-outcome',
  'gate/verdict-line',
  'proposal/nothing-to-propose',
  'release/release-grounds',
  'release/strange-shares',
  'stage/override',
  'stage/traffic-mistakes',
];
const verification = [
  'check-sequence',
  'check-tags',
  'compare-manifest',
  'compare-signatures',
  'compare-verdict',
  'finding',
];

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'vitest.mutants.config.ts', related: false},
  mutate: [
    ...policy.map((name) => `src/policy/${name}.ts`),
    'src/policy/kinds/*.ts',
    ...registry.map((name) => `src/registry/${name}.ts`),
    ...promotion.map((name) => `src/promotion/${name}.ts`),
    'src/git/{contend,record-standing}.ts',
    ...verification.map((name) => `src/verification/${name}.ts`),
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
