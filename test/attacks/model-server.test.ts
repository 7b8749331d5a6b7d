import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {request} from 'node:http';
import {expect, test} from 'vitest';
import {startServer} from '../../src/serving/start-server.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {smallManifest, smallModel, writeFiles} from '../deployment/support/small-version.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: any web page that a person on the machine of a model server has open.
 * What it may reach: requests to loopback that need no leave of the browser, such as a POST without a body.
 * What stops it: the server loads nothing for a request that comes from a page, as browsers themselves say.
 */
test.each([
  [{origin: 'http://evil.example'}, 403],
  [{origin: 'null'}, 403],
  [{'sec-fetch-site': 'cross-site'}, 403],
  [{}, 200],
])('a load with the headers %j is answered %i', async (headers, expected) => {
  await using folder = await temporaryFolder();
  const files = smallModel(0);
  const manifest = smallManifest('1.0.0', files);
  const text = serializeDocument(manifest);
  const version = join(folder.path, 'versions/1.0.0');
  await writeFiles(join(version, 'model'), files);
  await writeFile(join(version, 'manifest.json'), text);
  const pointer = {model: manifest.model, version: '1.0.0', manifest: digestOf(text), path: 'versions/1.0.0'};
  await writeFile(join(folder.path, 'current.json'), JSON.stringify(pointer));
  const log = recordingLog();
  const server = await startServer({
    directory: folder.path,
    port: 0,
    log,
    childEnvironment: {},
    temporary: folder.path,
    pid: process.pid,
    cairnVersion: 'cairn 0.0.0',
  });
  try {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const address = `${server.url}/v2/repository/models/${manifest.model}/load`;
      request(
        address,
        {method: 'POST', headers: {'content-type': 'application/json', ...headers}},
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end('{}');
    });
    expect(status).toBe(expected);
    expect(log.lines.some((line) => line.includes('from now on'))).toBe(expected === 200);
  } finally {
    await server.close();
  }
});
