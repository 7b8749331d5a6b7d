'use strict';
// The layers of docs/design.md: each folder may use those before it in this list, never those after it, and nothing
// goes in circles, types included.
const layers = [
  // What everything stands on.
  'kernel',
  'generated',
  'transfer',
  ['native', 'statistics', 'text', 'files'],
  'git',
  'github',
  'storage',
  'provenance',
  // The lifecycle of a model.
  'config',
  'data',
  'features',
  'experiments',
  'models',
  'training',
  'evaluation',
  'registry',
  'policy',
  'report',
  'promotion',
  'deployment',
  'serving',
  'monitoring',
  'retirement',
  'verification',
  'importing',
  'diagnosis',
  'templates',
  // What people call.
  'verbs',
  'host',
  'cli',
].map((layer) => [layer].flat());
const all = layers.flat();

/** No arrow runs up: a folder knows those before its layer, and nothing of its neighbours in the same one. */
const oneWay = layers.flatMap((layer, index) =>
  layer.map((folder) => ({
    name: `layer-${folder}`,
    comment: `src/${folder} may only use what comes before it.`,
    severity: 'error',
    from: {path: `^src/${folder}/`},
    to: {
      path: `^src/(${[...layers.slice(index + 1).flat(), ...layer.filter((other) => other !== folder), 'local'].join('|')})/`,
      ...(folder === 'cli' && {pathNot: '^src/local/'}),
    },
  })),
);

module.exports = {
  forbidden: [
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-orphans',
      severity: 'error',
      from: {orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/generated/']},
      to: {},
    },
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: {},
      to: {path: '^src/', pathNot: `^src/(${[...all, 'local'].join('|')})/`},
    },
    {
      name: 'the-forge-knows-no-verb',
      comment:
        'What plays GitHub must not share code with what talks to it; how Git itself is asked for objects is neither.',
      severity: 'error',
      from: {path: '^src/local/(forge|runner|pages)/'},
      to: {
        path: `^src/(${all.filter((folder) => !['kernel', 'text'].includes(folder)).join('|')})/`,
        pathNot: '^src/git/object-reader\\.ts$',
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
