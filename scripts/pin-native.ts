import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {format} from 'prettier';
import {digestOf} from '../src/kernel/digest.ts';
import type {PinnedPackage} from '../src/native/native-download.ts';
import {tarFiles} from '../src/native/tar.ts';

/**
 * Fills `src/native/native-packages.json`: versions and digests of packages from package-lock.json (of one the registry's), and the digest of each
 * file that is loaded or read at run time, from the packages themselves (about 300 MB are downloaded with npm).
 */
interface Locked {
  version: string;
  integrity?: string;
}

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {packages: Record<string, Locked>};
const scratch = await mkdtemp(join(tmpdir(), 'pin-native-'));
const duckdb = '@duckdb/node-bindings-';
/** What the package onnxruntime-node has machine code for: none for musl, none for Macs with Intel. */
const onnxMachines = ['darwin/arm64', 'linux/arm64', 'linux/x64', 'win32/arm64', 'win32/x64'];
/** What runs on the others: of the same version, and in no package-lock.json, since of its 130 MB these are needed alone. */
const webFiles = [
  'dist/ort.node.min.js',
  'dist/ort-wasm-simd-threaded.mjs',
  'dist/ort-wasm-simd-threaded.wasm',
];

const table: Record<string, Record<string, {entry: string; packages: PinnedPackage[]}>> = {
  duckdb: {},
  onnxruntime: {},
  'onnxruntime-web': {},
};
for (const name of packagesOfDuckdb())
  table['duckdb'] = {
    ...table['duckdb'],
    [name.replace(duckdb, '')]: {
      entry: `${name}/duckdb.node`,
      packages: [await pin(name, (path) => !path.endsWith('.md'))],
    },
  };
for (const machine of onnxMachines)
  table['onnxruntime'] = {
    ...table['onnxruntime'],
    [machine.replace('/', '-')]: {
      entry: 'onnxruntime-node',
      packages: [
        await pin('onnxruntime-node', (path) => isScript(path, 'dist/') || path.includes(`/${machine}/`)),
        await pin('onnxruntime-common', (path) => isScript(path, 'dist/cjs/')),
      ],
    },
  };
table['onnxruntime-web'] = {
  any: {
    entry: 'onnxruntime-web',
    packages: [
      await pin('onnxruntime-web', (path) => webFiles.includes(path)),
      await pin('onnxruntime-common', (path) => isScript(path, 'dist/cjs/')),
    ],
  },
};
await writeFile(
  'src/native/native-packages.json',
  await format(JSON.stringify(table), {parser: 'json', printWidth: 110}),
);
await rm(scratch, {recursive: true});

function packagesOfDuckdb(): string[] {
  return Object.keys(lock.packages)
    .filter((path) => path.startsWith(`node_modules/${duckdb}`))
    .map((path) => path.replace('node_modules/', ''))
    .sort();
}

function isScript(path: string, folder: string): boolean {
  return path.startsWith(folder) && /\.(?:js|json)$/.test(path);
}

function lockedIn(name: string): Required<Locked> {
  const {version, integrity} = lock.packages[`node_modules/${name}`] ?? {};
  if (version === undefined || integrity === undefined)
    throw new Error(`package-lock.json does not pin ${name}.`);
  return {version, integrity};
}

function ofRegistry(name: string): Required<Locked> {
  const {version} = lockedIn('onnxruntime-node');
  const integrity = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {encoding: 'utf8'});
  return {version, integrity: integrity.trim()};
}

async function pin(name: string, wanted: (path: string) => boolean): Promise<PinnedPackage> {
  const {version, integrity} = name === 'onnxruntime-web' ? ofRegistry(name) : lockedIn(name);
  const packed = ['pack', '--silent', '--pack-destination', scratch, `${name}@${version}`];
  const file = execFileSync('npm', packed, {encoding: 'utf8'}).trim();
  const bytes = await readFile(join(scratch, file));
  if (`sha512-${createHash('sha512').update(bytes).digest('base64')}` !== integrity)
    throw new Error(`${name} is not what package-lock.json pins.`);
  const files = [...tarFiles(gunzipSync(bytes))]
    .filter(({path}) => path === 'package.json' || wanted(path))
    .map((one) => [one.path, digestOf(one.bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {name, version, integrity, files: Object.fromEntries(files)};
}
