import {execFile, execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import {connectGitHub} from '../../src/github/connect.ts';
import {downloadReleaseAsset} from '../../src/github/releases.ts';
import {listWorkflows} from '../../src/github/workflows.ts';
import {installPinned} from '../../src/native/native-download.ts';
import {lfsClient} from '../../src/storage/lfs/lfs-client.ts';
import {s3Client} from '../../src/storage/s3/s3-client.ts';
import {goByProxy} from '../../src/transfer/proxy.ts';
import {openDownload, textOf} from '../../src/transfer/open-download.ts';
import {storeAccess} from '../storage/support/files.ts';
import {startServer} from '../storage/support/loopback-server.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {smallConfig} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {loggingProxy} from './logging-proxy.ts';
import {thorough} from '../support/effort.ts';

const oid = 'a'.repeat(64);

/** GitHub, its storage, S3, LFS and npm's registry in one, told apart by the host that was asked for. */
async function everyServer(): ReturnType<typeof startServer> {
  return startServer((request, _, answer) => {
    const json = (body: unknown): void => {
      answer.send(200, {'content-type': 'application/json'}, JSON.stringify(body));
    };
    const {host = ''} = request.headers;
    if (host.startsWith('npm') || host.startsWith('objects') || host.startsWith('s3'))
      answer.send(200, {}, 'bytes');
    else if (host.startsWith('lfs'))
      json({objects: [{oid, actions: {download: {href: 'http://objects.invalid/lfs'}}}]});
    else if (request.url?.includes('/assets/') === true)
      answer.send(302, {location: 'http://objects.invalid/asset'});
    else json({total_count: 0, workflows: []});
  });
}

describe('every request goes by the proxy of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s', async (name) => {
    await using folder = await temporaryFolder();
    await using server = await everyServer();
    await using proxy = await loggingProxy(Number(new URL(server.url).port));
    const restore = goByProxy({[name]: proxy.url, no_proxy: '.direct.invalid,other.invalid'}, recordingLog());
    try {
      const github = connect('http://api.invalid');
      expect(await listWorkflows(github)).toEqual([]);
      expect(await downloaded(github)).toBe('bytes');
      const s3 = s3Client(
        storeAccess(
          folder.path,
          {kind: 's3', bucket: 'b', endpoint: 'http://s3.invalid'},
          {storeCredentials: {s3: {accessKeyId: 'k', secretAccessKey: 's'}}},
        ),
      );
      await s3({method: 'PUT', key: 'x', body: 'y', doing: 'writing'});
      await s3({method: 'GET', key: 'x', stream: true, doing: 'reading'});
      const lfs = lfsClient('http://lfs.invalid/info/lfs', {});
      const found = await lfs.batch('download', {
        path: 'x',
        sha256: `sha256:${oid}`,
        size: 5,
        store: {kind: 'lfs'},
      });
      if (!('actions' in found) || found.actions.download === undefined) throw new Error('no download');
      expect(await textOf(await lfs.download(found.actions.download, 0, 'reading'))).toBe('bytes');
      const pinned = {name: '@duckdb/x', version: '1.0.0', integrity: 'sha512-other', files: {}};
      await expect(
        installPinned({
          packages: [pinned],
          folder: join(folder.path, 'native'),
          npm: {registryOf: () => 'http://npm.invalid/', loginFor: () => 'Bearer secret'},
          certificates: [],
        }),
      ).rejects.toThrow('are not the pinned ones');
      // How many connections serve the calls to one host is the client's matter.
      expect([...new Set(proxy.asked)]).toEqual([
        'CONNECT api.invalid:80',
        'GET http://objects.invalid/asset',
        'CONNECT s3.invalid:80',
        'GET http://s3.invalid/b/x',
        'CONNECT lfs.invalid:80',
        'GET http://objects.invalid/lfs',
        'GET http://npm.invalid/@duckdb/x/-/x-1.0.0.tgz',
      ]);
      proxy.asked.length = 0;
      // This machine, and what NO_PROXY names, are asked directly.
      expect(await listWorkflows(connect(server.url))).toEqual([]);
      expect(await textOf(await download(server.url.replace('127.0.0.1', 'localhost')))).toContain(
        'workflows',
      );
      await expect(download('http://a.direct.invalid/')).rejects.toThrow('ENOTFOUND');
      await expect(listWorkflows(connect('http://other.invalid'))).rejects.toThrow('ENOTFOUND');
      expect(proxy.asked).toEqual([]);
    } finally {
      restore();
    }
  });

  test('a proxy without a scheme is one of http; what is no web address is refused without its value', () => {
    goByProxy({HTTPS_PROXY: '127.0.0.1:9'}, recordingLog())();
    for (const value of ['socks5://me:secret@127.0.0.1:9', 'http://'])
      expect(() => goByProxy({https_proxy: value}, recordingLog())).toThrow(
        'HTTPS_PROXY: is no address of a proxy that Cairn can go by',
      );
  });
});

test('a command goes by the proxy of its environment', async () => {
  await using folder = await temporaryFolder();
  await using server = await everyServer();
  await using proxy = await loggingProxy(Number(new URL(server.url).port));
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await writeFile(join(folder.path, 'cairn.yaml'), smallConfig);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'first']);
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder.path,
    HTTP_PROXY: proxy.url,
    GITHUB_API_URL: 'http://api.invalid',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_TOKEN: 't',
    CAIRN_GITHUB_RETRIES: '0',
  };
  const main = join(process.cwd(), 'src/cli/main.ts');
  await promisify(execFile)(process.execPath, [main, 'doctor'], {cwd: folder.path, env: environment}).catch(
    () => undefined, // what doctor makes of such a GitHub is its matter
  );
  expect(proxy.asked).toContain('CONNECT api.invalid:80');
});

describe('TLS with a certificate authority of one’s own', () => {
  const untrusted = /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;
  const good = {rest: '[]', download: '{"total_count":0,"workflows":[]}', log: []};

  thorough(
    'NODE_EXTRA_CA_CERTS or npm’s cafile, by the proxy; neither: the cause and what to do',
    async ({skip}) => {
      await using folder = await temporaryFolder();
      if (!makeCertificates(folder.path)) skip('there is no openssl to make certificates with');
      await using server = await secureServer(folder.path);
      await using proxy = await loggingProxy(server.port);
      const ca = join(folder.path, 'ca.pem');
      const common = {HOME: folder.path, https_proxy: proxy.url};
      expect(await askedBy({...common, NODE_EXTRA_CA_CERTS: ca})).toEqual(good);
      expect(proxy.asked.sort()).toEqual(['CONNECT api.invalid:443', 'CONNECT objects.invalid:443']);
      const told = await askedBy(common);
      for (const text of [told.rest, told.download]) expect(text).toMatch(untrusted);
      expect(told.rest).toContain('Let NODE_EXTRA_CA_CERTS');
      writeFileSync(join(folder.path, '.npmrc'), `cafile=${ca}\n`);
      expect(await askedBy(common)).toEqual(good);
      // For npm alone where a project's file says it.
      await expect(download('https://npm.invalid/')).rejects.toThrow('ENOTFOUND');
      const restore = goByProxy({https_proxy: proxy.url}, recordingLog());
      try {
        await expect(download('https://npm.invalid/')).rejects.toThrow(untrusted);
        const trusting = {signal: undefined, doing: 'downloading', certificates: [readFileSync(ca, 'utf8')]};
        expect((await openDownload('https://npm.invalid/', {}, trusting)).status).toBe(200);
      } finally {
        restore();
      }
    },
  );
});

async function download(url: string, headers: Record<string, string> = {}): ReturnType<typeof openDownload> {
  return openDownload(url, headers, {signal: undefined, doing: 'downloading'});
}

function connect(apiUrl: string): ReturnType<typeof connectGitHub> {
  const options = {token: 't', repository: 'o/r', serverUrl: 'https://github.invalid', retries: 0};
  return connectGitHub({...options, apiUrl, userAgent: 'test', log: recordingLog()});
}

async function downloaded(github: ReturnType<typeof connectGitHub>): Promise<string> {
  const asset = {id: 7, name: 'm.onnx', size: 5, digest: undefined, complete: true};
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await downloadReleaseAsset(github, asset)).bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** An authority (ca.pem) and what it signed for the hosts of the tests (key.pem, cert.pem). */
function makeCertificates(folder: string): boolean {
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, {cwd: folder, stdio: 'ignore'});
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=Test CA',
      '-days',
      '2',
    );
    openssl('req', ...key, '-keyout', 'key.pem', '-out', 'server.csr', '-subj', '/CN=api.invalid');
    writeFileSync(
      join(folder, 'names'),
      'subjectAltName=DNS:api.invalid,DNS:objects.invalid,DNS:npm.invalid',
    );
    openssl(
      ...['x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-out', 'server.pem', '-days', '2', '-extfile', 'names'],
    );
  } catch {
    return false;
  }
  // The whole chain, as servers behind an authority of a company send it.
  const chain = ['server.pem', 'ca.pem'].map((name) => readFileSync(join(folder, name), 'utf8'));
  writeFileSync(join(folder, 'cert.pem'), chain.join(''));
  return true;
}

async function secureServer(folder: string): Promise<AsyncDisposable & {port: number}> {
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const server = createServer({key: read('key.pem'), cert: read('cert.pem')}, (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({total_count: 0, workflows: []}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a process with this environment and no other gets. */
async function askedBy(environment: Record<string, string>): Promise<{rest: string; download: string}> {
  const script = join(import.meta.dirname, 'ask-securely.ts');
  const {stdout} = await promisify(execFile)(process.execPath, [script], {
    env: {PATH: process.env['PATH'], ...environment},
  });
  return JSON.parse(stdout) as {rest: string; download: string};
}
