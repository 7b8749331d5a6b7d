import {execFile} from 'node:child_process';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {installOnce} from './install-once.ts';

const run = promisify(execFile);

const versions = {tfjsNode: '4.22.0', tensorflow: '2.15.1', headers: '1.9.0'};

/** What the wheel of TensorFlow has that the addon needs: the libraries with its interface for C, and their headers. */
const wanted = [
  'tensorflow/libtensorflow_cc.so.2',
  'tensorflow/libtensorflow_framework.so.2',
  'tensorflow/include/tensorflow/c/',
  'tensorflow/include/tensorflow/core/platform/',
  'tensorflow/include/tsl/c/',
  'tensorflow/include/tsl/platform/',
];

const unpack = `
import glob, sys, zipfile
with zipfile.ZipFile(glob.glob(sys.argv[1] + '/*.whl')[0]) as wheel:
    for name in wheel.namelist():
        if name.startswith(tuple(sys.argv[2:])): wheel.extract(name, sys.argv[1])
`;

/**
 * The folder whose node_modules holds a `@tensorflow/tfjs-node` with its library: that of the variable CAIRN_TFJS_NODE, else one that
 * is built once. Its own install script loads the library from a place that is no package registry; here the C interface comes
 * from TensorFlow's wheel on Python's index, and the addon is compiled from the sources in the npm package. Takes a
 * minute, 1.2 GB of disk, npm, pip and g++ on Linux x64; else it says why there is none.
 */
export async function installTfjsNode(): Promise<{folder: string} | {why: string}> {
  const given = process.env['CAIRN_TFJS_NODE'];
  if (given !== undefined) return {folder: given};
  if (process.platform !== 'linux' || process.arch !== 'x64') return {why: 'it is built on Linux x64 alone'};
  return installOnce('tfjs-node', build);
}

async function build(folder: string): Promise<void> {
  const library = join(folder, 'wheel');
  await mkdir(library, {recursive: true});
  await writeFile(join(folder, 'package.json'), '{"private": true}\n');
  const packages = [`@tensorflow/tfjs-node@${versions.tfjsNode}`, `node-api-headers@${versions.headers}`];
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await run('npm', ['install', ...quiet, ...packages], {cwd: folder});
  const machine = ['--python-version', '3.11', '--platform', 'manylinux_2_17_x86_64'];
  const wheel = ['--no-deps', '--only-binary=:all:', ...machine, '--platform', 'manylinux2014_x86_64'];
  const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--dest', library];
  await run('python3', [...pip, ...wheel, `tensorflow-cpu==${versions.tensorflow}`]);
  await run('python3', ['-c', unpack, library, ...wanted]);
  const home = join(folder, 'node_modules/@tensorflow/tfjs-node');
  const [addons, libraries] = [join(home, 'lib/napi-v8'), join(home, 'deps/lib')];
  await mkdir(addons, {recursive: true});
  await mkdir(libraries, {recursive: true});
  const names = ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'];
  for (const name of names) await rename(join(library, 'tensorflow', name), join(libraries, name));
  const includes = [
    join(folder, 'node_modules/node-api-headers/include'),
    join(library, 'tensorflow/include'),
    home,
  ];
  await run('g++', [
    ...['-std=c++17', '-O2', '-fPIC', '-shared', '-DNAPI_VERSION=8', '-DBUILDING_NODE_EXTENSION'],
    ...includes.map((path) => `-I${path}`),
    ...['tfjs_backend.cc', 'tfjs_binding.cc'].map((name) => join(home, 'binding', name)),
    ...['-o', join(addons, 'tfjs_binding.node')],
    ...['-Wl,-rpath,$ORIGIN/../../deps/lib', '-Wl,--allow-shlib-undefined'],
    ...names.map((name) => join(libraries, name)),
  ]);
  await rm(library, {recursive: true});
}
