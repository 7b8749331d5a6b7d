import {copyFile, mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {rolldown, type OutputChunk, type PreRenderedChunk} from 'rolldown';
import {minifySync} from 'rolldown/utils';
import {verbTable} from '../src/cli/verb-table.ts';
import {checksWhenAsked} from './checks-when-asked.ts';
import {thirdPartyLicenses} from './third-party-licenses.ts';

/**
 * Builds `dist/` (or the folder given as argument): one small entry for each verb, the CLI, the server and the process of a model, shared
 * chunks under fixed names, not minified, so that a change of ours leaves the vendor chunks byte for byte as they are.
 */
const root = join(import.meta.dirname, '..');
const out = process.argv[2] ?? join(root, 'dist');

/** Chunks that the bundler makes of many modules, by a module that is in no other. */
const knownChunks: readonly (readonly [name: string, of: RegExp])[] = [
  ['vendor/artifact', /node_modules\/@actions\/artifact\//],
  ['vendor/sigstore', /node_modules\/@sigstore\/sign\//],
  ['vendor/glob', /node_modules\/path-scurry\//],
  ['chunks/local', /src\/local\/forge\/start-forge\.ts$/],
  ['chunks/config', /src\/config\/load-config\.ts$/],
  ['chunks/registry', /src\/registry\/read-registry\.ts$/],
  ['chunks/s3-client', /src\/storage\/s3\/s3-client\.ts$/],
  ['chunks/duckdb-bindings', /src\/native\/duckdb-bindings\.ts$/],
  ['chunks/drift', /src\/monitoring\/drift\/compare-with-profile\.ts$/],
];

/** Modules that the bundle takes from `scripts/stand-ins`, for the files that import them. */
const standIns: readonly {of: RegExp; where: RegExp; by: string}[] = [
  {of: /^@actions\/github$/, where: /\/src\/host\//, by: 'event-context.ts'},
  {of: /^@actions\/http-client$/, where: /\/@actions\/core\//, by: 'http-client-when-asked.ts'},
  {of: /^(node:)?crypto$/, where: /\/src\/|\/@actions\/(core|io|exec)\//, by: 'crypto-when-asked.ts'},
  {of: /^yaml$/, where: /\/src\/(config|report|text)\//, by: 'yaml-when-asked.ts'},
];

const input: Record<string, string> = {
  cli: 'src/cli/main.ts',
  serve: 'src/cli/serve-main.ts',
  model: 'src/cli/model-main.ts',
  // Read when they are first asked for, by the stand-ins below.
  'chunks/documents': 'src/generated/validators.js',
  'chunks/yaml': 'yaml',
};
for (const {name} of verbTable) input[name] = `actions/${name}/main.ts`;

const bundle = await rolldown({
  cwd: root,
  input,
  preserveEntrySignatures: 'allow-extension', // for the two that are asked for; the others have no exports
  platform: 'node',
  // The WebAssembly glue of TensorFlow.js is CommonJS in an ESM bundle; without these it falls back to the slow backend.
  transform: {define: {__dirname: 'import.meta.dirname', __filename: 'import.meta.filename'}},
  // Of the package octokit the client alone is used; what makes its apps, which take all of OAuth and webhooks, runs on import.
  treeshake: {manualPureFunctions: ['DefaultApp', 'DefaultOAuthApp']},
  // Native parts are found on the machine at run time: src/native/native.ts.
  external: ['@tensorflow/tfjs-node', 'onnxruntime-node'],
  resolve: {
    alias: {
      '@duckdb/node-bindings': join(root, 'src/native/duckdb-bindings.ts'),
      // TensorFlow.js brings a fetch of its own for Node; the one that is built in serves as well.
      buffers: join(root, 'scripts/stand-ins/absent-buffers.ts'),
      'node-fetch': join(root, 'scripts/stand-ins/built-in-fetch.ts'),
      // Its build for Node looks for a package that draws to a canvas; charts are SVG and the same on every machine.
      'vega-canvas': join(root, 'node_modules/vega-canvas/build/vega-canvas.browser.js'),
    },
    mainFields: ['module', 'main'],
  },
  plugins: [
    {
      name: 'nothing-before-it-is-asked',
      // What each start of an Action would load, and nothing needs before the first file is read or the first request made.
      resolveId(source, importer = '') {
        const standIn = standIns.find(({of, where}) => of.test(source) && where.test(importer));
        return standIn === undefined ? undefined : join(root, 'scripts/stand-ins', standIn.by);
      },
    },
    checksWhenAsked(join(root, 'src/generated/validators.js'), './documents.js'),
    {
      name: 'no-deprecated-buffers',
      // Each register would print Node's warning DEP0005; the packages are at rest, and the two mean the same.
      transform: {
        filter: {id: /node_modules\/(unzip-stream|binary|tunnel)\//, code: /new Buffer\(/},
        handler: (code) =>
          code.replace(/new Buffer\((\d+)\)/g, 'Buffer.alloc($1)').replaceAll('new Buffer(', 'Buffer.from('),
      },
    },
    {
      name: 'nothing-to-read-in-compiled-checks',
      // The one chunk that nobody reads is the largest that each Action reads at its start.
      renderChunk: (code, {name, fileName}) =>
        name === 'chunks/documents' ? minifySync(fileName, code, {module: true}).code : undefined,
    },
  ],
  onLog(level, log, next) {
    // Both come from packages: a circle that works, and eval in a code path for browsers.
    if (log.code === 'CIRCULAR_DEPENDENCY' || log.code === 'EVAL') return;
    next(level, log);
  },
});
await rm(out, {recursive: true, force: true});
const {output} = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: (chunk) => `${chunkName(chunk)}.js`,
  minify: false,
  comments: {legal: true, annotation: false, jsdoc: false},
  // Without the flag a group would also swallow what its packages import, our own modules included.
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: 'vendor/core',
        test: /node_modules\/@actions\/(core|exec|io|http-client\/lib\/auth\.js)/,
        priority: 11,
      },
      {
        name: 'vendor/http-client',
        test: packages('@actions/http-client', 'undici', 'tunnel'),
        priority: 10,
      },
      {
        name: 'vendor/github',
        test: packages(
          'octokit',
          '@octokit/',
          'before-after-hook',
          'bottleneck',
          'universal-user-agent',
          'fast-content-type-parse',
          'content-type',
          'json-with-bigint',
          'toad-cache',
        ),
        priority: 9,
      },
      {name: 'vendor/yaml', test: packages('yaml'), priority: 8},
      {
        name: 'vendor/vega',
        test: /node_modules\/(vega|vega-[a-z-]+|d3-[a-z-]+|internmap|delaunator|robust-predicates|topojson-client)\//,
        priority: 8,
      },
      {name: 'vendor/duckdb', test: packages('@duckdb/'), priority: 8},
      {name: 'vendor/tensorflow', test: packages('@tensorflow/', 'seedrandom', 'long'), priority: 8},
      {
        name: 'vendor/workflows',
        test: packages('@actions/workflow-parser', '@actions/expressions', 'cronstrue'),
        priority: 8,
      },
      {
        name: 'vendor/fastify',
        test: packages(
          'fastify',
          '@fastify/',
          'avvio',
          'find-my-way',
          'light-my-request',
          'pino',
          'fast-json-stringify',
          // What only these need.
          '@pinojs/redact',
          'abstract-logging',
          'atomic-sleep',
          'cookie',
          'dequal',
          'fast-decode-uri-component',
          'fast-querystring',
          'fastq',
          'ipaddr.js',
          'json-schema-ref-resolver',
          'on-exit-leak-free',
          'pino-std-serializers',
          'process-warning',
          'quick-format-unescaped',
          'ret',
          'reusify',
          'rfdc',
          'safe-regex2',
          'safe-stable-stringify',
          'secure-json-parse',
          'set-cookie-parser',
          'sonic-boom',
          'thread-stream',
        ),
        priority: 7,
      },
      {
        name: 'vendor/ajv',
        test: packages('ajv', 'ajv-formats', 'fast-uri', 'json-schema-traverse'),
        priority: 6,
      },
      {
        name: 'vendor/markdown-it',
        test: packages('markdown-it', 'entities', 'linkify-it', 'mdurl', 'uc.micro', 'punycode.js'),
        priority: 6,
      },
      // One file is read sooner than thirty: what nearly every command needs.
      {name: 'kernel', test: /\/src\/(kernel|text|files)\/|-when-asked/, priority: 5},
      {name: 'git', test: /\/src\/git\//, priority: 5},
      {name: 'policy', test: /\/src\/policy\//, priority: 5},
      {
        name: 'actions-host',
        test: /\/src\/(host\/(actions-|annotations|as-user|inert|open-context|progress|runner-commands|scratch|summary)|verbs\/inputs\/)/,
        priority: 4,
      },
    ],
  },
});
await bundle.close();

await writeFile(join(out, 'package.json'), `${JSON.stringify({type: 'module'})}\n`);
await copyFile(wasmBinary(), join(out, 'tfjs-backend-wasm-simd.wasm'));
const modules = output
  .filter((chunk): chunk is OutputChunk => chunk.type === 'chunk')
  .flatMap((chunk) => chunk.moduleIds);
await writeFile(join(out, 'THIRD-PARTY-LICENSES.txt'), await thirdPartyLicenses(modules));
await mkdir(out, {recursive: true});
console.log(`${(await readdir(out, {recursive: true})).length} files in ${out}`);

/**
 * A name that says what is in a chunk. The bundler decides which modules are loaded together, and names what several
 * entries share after any one of them.
 */
function chunkName({name, moduleIds, facadeModuleId}: PreRenderedChunk): string {
  if (name.startsWith('vendor/')) return name;
  const known = knownChunks.find(([, ofChunk]) => moduleIds.some((id) => ofChunk.test(id)));
  if (known !== undefined) return known[0];
  const ids = [...moduleIds, ...(facadeModuleId === null ? [] : [facadeModuleId])];
  const [first, ...others] = ids.map(packageOf);
  // Ours, where any module is.
  if (first === undefined || others.includes(undefined)) return `chunks/${name}`;
  return `vendor/${first.replace('@', '').replace('/', '-')}`;
}

function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
}

function packages(...names: string[]): RegExp {
  return new RegExp(
    `node_modules/(${names.map((name) => (name.endsWith('/') ? name : `${name}/`)).join('|')})`,
  );
}

/** The SIMD build alone: every machine that runs Node 24 has SIMD. */
function wasmBinary(): string {
  const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  return join(dirname(main), 'tfjs-backend-wasm-simd.wasm');
}
