import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readdir, readFile, rename, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {foreignFiles} from '../../src/native/foreign-files.ts';
import {installPinned, type PinnedPackage} from '../../src/native/native-download.ts';
import {nativePart, onnxRuntimeOf, prepareNative} from '../../src/native/native.ts';
import {unpackTarball} from '../../src/native/tar.ts';
import {temporaryFolder} from '../support/temporary.ts';

interface Entry {
  readonly path: string;
  readonly type?: string;
  readonly content?: string;
  readonly mode?: number;
}

/** A tarball as npm makes it; `break` damages its first header. */
function tarball(entries: readonly Entry[], damage = false): Uint8Array {
  const blocks = entries.flatMap(({path, type = '0', content = '', mode = 0o644}) => {
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write(mode.toString(8).padStart(7, '0'), 100);
    header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124);
    header.write(type, 156);
    header.write('ustar\x0000', 257);
    header.fill(' ', 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0) + (damage ? 1 : 0);
    header.write(sum.toString(8).padStart(6, '0'), 148);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
    body.write(content);
    return [header, body];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

describe('unpacking', () => {
  test('files below folders, long names of both kinds, the executable bit; what is not wanted stays away', async () => {
    await using folder = await temporaryFolder();
    const long = `package/${'d/'.repeat(60)}deep.js`;
    const record = `path=${long}\n`;
    const length = record.length + 4;
    await unpackTarball(
      tarball([
        {path: 'package/', type: '5'},
        {path: 'package/index.js', content: 'x'.repeat(700)},
        {path: 'package/run', content: '#!', mode: 0o755},
        {path: 'PaxHeader/x', type: 'x', content: `${length} ${record}`},
        {path: 'cut', content: 'deep'},
        {path: '././@LongLink', type: 'L', content: `${long.replace('deep', 'other')}\0`},
        {path: 'cut', content: 'other'},
        {path: 'package/skip/me', content: 's'},
      ]),
      folder.path,
      {wanted: (path) => !path.startsWith('skip/')},
    );
    expect((await readdir(folder.path)).sort()).toEqual(['d', 'index.js', 'run']);
    expect(await readFile(join(folder.path, 'index.js'), 'utf8')).toBe('x'.repeat(700));
    expect(await readFile(join(folder.path, long.slice(8)), 'utf8')).toBe('deep');
    expect(await readFile(join(folder.path, long.slice(8).replace('deep', 'other')), 'utf8')).toBe('other');
  });

  test.each([
    ['a path that climbs', [{path: 'package/../../evil'}], 'unsafe path'],
    ['an absolute path', [{path: '/etc/evil'}], 'unsafe path'],
    ['a backslash', [{path: 'package/..\\evil'}], 'unsafe path'],
    ['a symbolic link', [{path: 'package/link', type: '2'}], 'an entry of type "2"'],
    ['a hard link', [{path: 'package/link', type: '1'}], 'an entry of type "1"'],
  ])('%s is refused before anything is written', async (_, entries: readonly Entry[], sentence) => {
    await using folder = await temporaryFolder();
    await expect(
      unpackTarball(tarball([{path: 'package/good', content: 'g'}, ...entries]), folder.path),
    ).rejects.toThrow(sentence);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('a damaged header', async () => {
    await using folder = await temporaryFolder();
    await expect(unpackTarball(tarball([{path: 'package/a'}], true), folder.path)).rejects.toThrow(
      'wrong checksum',
    );
  });
});

/** Of a registry without a login. */
function from(url: string): Pick<Parameters<typeof installPinned>[0], 'npm' | 'certificates'> {
  return {npm: {registryOf: () => url, loginFor: () => undefined}, certificates: []};
}

/** A registry on the loopback that has one package. */
async function registry(bytes: Uint8Array): Promise<AsyncDisposable & {url: string; asked: string[]}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/npm/@scope/native/-/native-1.0.0.tgz') response.end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm/`,
    asked,
    [Symbol.asyncDispose]: async () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

describe('downloading', () => {
  const bytes = tarball([{path: 'package/native.node', content: 'machine code'}]);
  const native = 'node_modules/@scope/native/native.node';
  const pinned: PinnedPackage = {
    name: '@scope/native',
    version: '1.0.0',
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    files: {'native.node': digestOf('machine code')},
  };

  test('once, checked, and in place at once', async () => {
    await using folder = await temporaryFolder();
    await using server = await registry(bytes);
    const options = {packages: [pinned], folder: join(folder.path, 'cache', '1.0.0'), ...from(server.url)};
    await Promise.all([installPinned(options), installPinned(options)]);
    await installPinned(options);
    expect(
      await readFile(join(options.folder, 'node_modules', '@scope', 'native', 'native.node'), 'utf8'),
    ).toBe('machine code');
    expect(await readdir(join(folder.path, 'cache'))).toEqual(['1.0.0']);
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['other bytes', {...pinned, integrity: 'sha512-AAAA'}, 'are not the pinned ones'],
    ['a version that is not there', {...pinned, version: '2.0.0'}, 'HTTP status 404'],
  ])('%s: one error, nothing left, no credentials in it', async (_, wanted, sentence) => {
    await using folder = await temporaryFolder();
    await using server = await registry(bytes);
    const url = server.url;
    const install = installPinned({
      packages: [wanted],
      folder: join(folder.path, 'x'),
      ...from(url.replace('//', '//me:secret@')),
    });
    await expect(install).rejects.toMatchObject({code: 'CAIRN_NATIVE_UNAVAILABLE'});
    await expect(install).rejects.not.toThrow('secret');
    const second = installPinned({packages: [wanted], folder: join(folder.path, 'x'), ...from(url)});
    await expect(second).rejects.toThrow(sentence);
    expect(existsSync(join(folder.path, 'x'))).toBe(false);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test.each<[string, (cache: string) => Promise<void>, string | undefined]>([
    ['nothing', async () => Promise.resolve(), undefined],
    ['other bytes', async (cache) => writeFile(join(cache, native), 'evil'), `${native} has other bytes`],
    ['a file less', async (cache) => rm(join(cache, native)), `${native} is missing`],
    [
      'a file that Node takes before a folder',
      async (cache) => writeFile(join(cache, 'node_modules/@scope/native.js'), 'evil'),
      '"node_modules/@scope/native.js" is no part of it',
    ],
    [
      'a link to the right bytes, which can be other ones a moment later',
      async (cache) => {
        await rename(join(cache, native), join(cache, '../elsewhere'));
        await symlink(join(cache, '../elsewhere'), join(cache, native));
      },
      `"${native}" is no regular file`,
    ],
    [
      'a link to a folder',
      async (cache) => symlink('/', join(cache, 'node_modules', 'more')),
      '"node_modules/more" is no part of it',
    ],
  ])('afterwards %s is found in the cache', async (_, change, found) => {
    await using folder = await temporaryFolder();
    await using server = await registry(bytes);
    const cache = join(folder.path, 'cache');
    await installPinned({packages: [pinned], folder: cache, ...from(server.url)});
    await change(cache);
    expect(await foreignFiles(cache, [pinned])).toBe(found);
  });

  test('a registry that cannot be reached', async () => {
    await using folder = await temporaryFolder();
    await expect(
      installPinned({packages: [pinned], folder: join(folder.path, 'x'), ...from('http://127.0.0.1:9')}),
    ).rejects.toMatchObject({code: 'CAIRN_NATIVE_UNAVAILABLE'});
  });
});

test('the toolkit’s own DuckDB is found and loads; asking before preparing is a fault', async () => {
  expect(() => nativePart('onnxruntime')).toThrow("prepareNative('onnxruntime') was not called");
  await prepareNative('duckdb');
  expect(nativePart('duckdb')).toHaveProperty('open');
});

test.each([
  ['linux-x64', undefined],
  ['darwin-arm64', undefined],
  ['linux-x64-musl', 'linux-x64-musl has no native build'],
  ['linux-arm64-musl', 'linux-arm64-musl has no native build'],
  ['darwin-x64', 'darwin-x64 has no native build'],
  ['toString', 'toString has no native build'],
])('ONNX Runtime on %s', (machine, because) => {
  expect(onnxRuntimeOf(machine, '')).toEqual(
    because === undefined ? {part: 'onnxruntime'} : {part: 'onnxruntime-web', because},
  );
  expect(onnxRuntimeOf(machine, 'wasm')).toMatchObject({part: 'onnxruntime-web'});
  expect(() => onnxRuntimeOf(machine, 'native')).toThrow('CAIRN_ONNX_RUNTIME: is "native"');
});

test('the committed table pins what package-lock.json pins', async () => {
  const table = JSON.parse(await readFile('src/native/native-packages.json', 'utf8')) as Record<
    string,
    Record<string, {packages: PinnedPackage[]}>
  >;
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, {version: string; integrity: string}>;
  };
  const all = Object.values(table)
    .flatMap((platforms) => Object.values(platforms))
    .flatMap(({packages}) => packages);
  expect(all.length).toBeGreaterThanOrEqual(10);
  const isLocked = ({name}: PinnedPackage): boolean => name !== 'onnxruntime-web';
  for (const {name, version, integrity} of all.filter(isLocked))
    expect(lock.packages[`node_modules/${name}`]).toMatchObject({version, integrity});
  // In no lock file, of the same version as the native one.
  const web = all.filter((one) => !isLocked(one));
  expect(web).toMatchObject([{version: lock.packages['node_modules/onnxruntime-node']?.version}]);
});
