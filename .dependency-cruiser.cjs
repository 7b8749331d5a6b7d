'use strict';
// The layers of docs/design.md: the lifecycle runs one way, the base knows nothing of it, and nothing goes in circles.
const lifecycle = [
  'config',
  'data',
  'features',
  'experiments',
  'training',
  'models',
  'evaluation',
  'registry',
  'policy',
  'promotion',
  'deployment',
  'serving',
  'monitoring',
  'retirement',
  'verification',
  'importing',
  'diagnosis',
];
const base = ['git', 'github', 'storage', 'runtime', 'provenance', 'generated'];

/** A capability may read those before it in the lifecycle, never those after it. */
const oneWay = lifecycle.slice(0, -1).map((folder, index) => ({
  name: `lifecycle-${folder}`,
  comment: `src/${folder} may only use what comes before it in the lifecycle.`,
  severity: 'error',
  from: {path: `^src/${folder}/`},
  to: {
    path: `^src/(${lifecycle
      .slice(index + 1)
      .filter((later) => !(folder === 'training' && later === 'models'))
      .join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '\\.d\\.ts$',
          '^src/generated/',
          '^src/runtime/(built-in-fetch|absent-buffers)\\.ts$' /* the bundle's stand-ins: scripts/build.ts */,
        ],
      },
      to: {},
    },
    {
      name: 'base-knows-no-capability',
      severity: 'error',
      from: {path: `^src/(${base.join('|')})/`},
      to: {path: `^src/(${[...lifecycle, 'verbs', 'cli', 'local', 'templates', 'report'].join('|')})/`},
    },
    {
      name: 'verbs-are-the-top',
      severity: 'error',
      from: {path: `^src/(${[...lifecycle, ...base, 'report', 'local', 'templates'].join('|')})/`},
      to: {path: '^src/(verbs|cli)/'},
    },
    {
      name: 'the-forge-knows-no-verb',
      comment: 'What plays GitHub must not share code with what talks to it.',
      severity: 'error',
      from: {path: '^src/local/(forge|runner|pages)/'},
      to: {
        path: `^src/(${[...lifecycle, 'github', 'git', 'storage', 'verbs', 'report', 'templates'].join('|')})/`,
      },
    },
    ...oneWay,
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
