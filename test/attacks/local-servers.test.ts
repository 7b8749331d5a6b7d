/*
 * Who: any web page that a person on the machine has open, and any program on the machine without a token.
 * What they may reach: HTTP on loopback, by a name of the page's own that was rebound to it, by requests that browsers send
 * without leave (a form, text/plain), by paths that lead elsewhere, and by bodies that never end.
 * What stops them: names that are not of loopback are not answered, what changes something takes a token or a form of the
 * same host, a path names an entry of a table and no file, and bodies that nobody vouches for have a limit.
 */
import {readdirSync, statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {createPages} from '../../src/local/pages/pages.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {startServer} from '../../src/serving/start-server.ts';
import {smallManifest, smallModel, writeFiles} from '../deployment/support/small-version.ts';
import {startFixture} from '../local/forge/forge-fixture.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Iterable<Buffer>;
}

/** Sends a request as it is written, and returns what is answered; status 0 where the connection was cut. */
async function send(address: string, path: string, sent: Sent = {}): Promise<{status: number; text: string}> {
  const {hostname, port} = new URL(address);
  return new Promise((resolve) => {
    const {method = 'GET', headers = {}, body = []} = sent;
    const made = request(
      {host: hostname.replace('forge.localhost', '127.0.0.1'), port, path, method, headers},
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString()});
          made.destroy();
        });
      },
    );
    made.on('error', () => {
      resolve({status: 0, text: ''});
    });
    const chunks = body[Symbol.iterator]();
    const next = (): void => {
      const chunk = chunks.next();
      if (chunk.done === true) made.end();
      else if (made.write(chunk.value)) setImmediate(next);
      else made.once('drain', next);
    };
    next();
  });
}

function* megabytes(count: number): Generator<Buffer> {
  const one = Buffer.alloc(1024 * 1024, 'x');
  for (let n = 0; n < count; n++) yield one;
}

/** Bytes of all files below a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

describe('the local forge', () => {
  test('answers no name but those of loopback, whatever path, and no form of another page', async () => {
    await using fixture = await startFixture({pages: createPages()});
    const {forge} = fixture;
    const {port} = new URL(forge.apiUrl);
    const paths = [
      '/',
      '/octo/ml',
      '/repos/octo/ml',
      '/octo/ml.git/info/refs?service=git-upload-pack',
      '/_storage/octo/ml/assets/1',
    ];
    for (const path of paths)
      for (const host of [
        `evil.example:${port}`,
        `forge.localhost.evil.example:${port}`,
        `127.0.0.1.nip.io:${port}`,
        `[::ffff:7f00:1]:${port}`,
      ])
        expect([path, host, (await send(forge.apiUrl, path, {headers: {host}})).status]).toEqual([
          path,
          host,
          421,
        ]);
    const form = {method: 'POST', body: [Buffer.from('title=By+a+page')]};
    for (const origin of [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://forge.localhost:${port}x`,
    ])
      for (const path of [
        '/octo/ml/issues',
        '/octo/ml/pull/1',
        '/octo/ml/actions/runs/1',
        '/octo/ml/settings',
      ])
        expect([403, 404]).toContain(
          (
            await send(forge.apiUrl, path, {
              ...form,
              headers: {host: `forge.localhost:${port}`, origin, 'content-type': 'text/plain'},
            })
          ).status,
        );
    // Without a token the API changes nothing either.
    const {status} = await send(forge.apiUrl, '/repos/octo/ml/issues', {
      method: 'POST',
      headers: {host: `127.0.0.1:${port}`, 'content-type': 'text/plain'},
      body: [Buffer.from('{"title": "By a page"}')],
    });
    expect(status).toBe(401);
    expect((await fixture.octokit.rest.issues.listForRepo({owner: 'octo', repo: 'ml'})).data).toEqual([]);
  });

  test('shows no file of the machine, and no path breaks it', async () => {
    await using fixture = await startFixture({pages: createPages()});
    const {forge} = fixture;
    const paths = [
      '/../../../../etc/passwd',
      '/octo/ml/raw/main/../../../../etc/passwd',
      '/octo/ml/raw/main/..%2f..%2f..%2fetc%2fpasswd',
      '/octo/..%2f..%2fetc.git/info/refs?service=git-upload-pack',
      '/..%2fml.git/info/refs?service=git-upload-pack',
      '/octo/ml/releases/download/..%2f..%2f/passwd',
      '/octo/ml/releases/download/%E0%A4%A/passwd',
      '/_storage/octo/ml/assets/..%2f1?se=9999999999&sig=0',
      '/_storage/octo/ml/artifacts/1?se=9999999999&sig=0',
      '/repos/octo/ml/contents/..%2f..%2fetc%2fpasswd',
      '//evil.example/octo/ml',
      '//[',
      '/octo/ml/blob/main/%00',
      '/octo/ml/%',
    ];
    for (const path of paths) {
      const {status, text} = await send(forge.apiUrl, path, {
        headers: {authorization: `Bearer ${fixture.token}`},
      });
      expect([path, text.includes('root:'), [200, 400, 401, 403, 404, 422].includes(status)]).toEqual([
        path,
        false,
        true,
      ]);
    }
    expect(forge.violations).toEqual([]);
  });

  test('keeps no endless body of somebody without a token', async () => {
    await using fixture = await startFixture({pages: createPages()});
    const {forge, directory} = fixture;
    const before = sizeOf(directory);
    const host = `127.0.0.1:${new URL(forge.apiUrl).port}`;
    for (const [path, type] of [
      ['/octo/ml.git/git-upload-pack', 'text/plain'],
      ['/octo/ml.git/git-upload-pack', 'application/x-git-upload-pack-request'],
      ['/octo/ml.git/git-receive-pack', 'application/x-git-receive-pack-request'],
      ['/repos/octo/ml/issues', 'text/plain'],
      ['/_storage/octo/ml/uploads/1', 'text/plain'],
      ['/twirp/x', 'text/plain'],
    ] as const) {
      const {status} = await send(forge.apiUrl, path, {
        method: path.startsWith('/_storage') ? 'PUT' : 'POST',
        headers: {host, 'content-type': type},
        body: megabytes(100),
      });
      expect([path, [0, 401, 403, 404, 413, 415].includes(status)]).toEqual([path, true]);
      expect(sizeOf(directory) - before).toBeLessThan(2 * 1024 * 1024);
    }
  });
});

test('the model server: no other name, no file of the machine, no endless body, no answer that a page may read', async () => {
  await using folder = await temporaryFolder();
  const files = smallModel(0);
  const manifest = smallManifest('1.0.0', files);
  const text = serializeDocument(manifest);
  const version = join(folder.path, 'versions/1.0.0');
  await writeFiles(join(version, 'model'), files);
  await writeFile(join(version, 'manifest.json'), text);
  const pointer = {model: manifest.model, version: '1.0.0', manifest: digestOf(text), path: 'versions/1.0.0'};
  await writeFile(join(folder.path, 'current.json'), JSON.stringify(pointer));
  const server = await startServer({
    directory: folder.path,
    port: 0,
    log: recordingLog(),
    childEnvironment: {},
    temporary: folder.path,
    pid: process.pid,
    cairnVersion: 'cairn 0.0.0',
  });
  try {
    const model = `/v2/models/${manifest.model}`;
    for (const host of ['evil.example', '127.0.0.1.nip.io', 'localhost.evil.example'])
      for (const path of ['/', '/v2', model, '/metrics'])
        expect([host, path, (await send(server.url, path, {headers: {host}})).status]).toEqual([
          host,
          path,
          403,
        ]);
    const traversals = [
      '/v2/models/..%2f..%2fetc%2fpasswd',
      `${model}/versions/..%2f..%2f`,
      '/../../etc/passwd',
      '/v2/models/%00',
      '//[',
      '/%',
    ];
    for (const path of traversals) {
      const answer = await send(server.url, path);
      expect([path, answer.text.includes('root:'), answer.status >= 400 && answer.status < 500]).toEqual([
        path,
        false,
        true,
      ]);
    }
    // What a browser sends without leave is no JSON, and is not answered.
    const plain = await send(server.url, `${model}/infer`, {
      method: 'POST',
      headers: {'content-type': 'text/plain', origin: 'http://evil.example'},
      body: [Buffer.from('{"inputs": []}')],
    });
    expect(plain.status).toBe(415);
    const endless = await send(server.url, `${model}/infer`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: megabytes(100),
    });
    expect([0, 413]).toContain(endless.status);
    const response = await fetch(`${server.url}${model}`, {headers: {origin: 'http://evil.example'}});
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  } finally {
    await server.close();
  }
});
