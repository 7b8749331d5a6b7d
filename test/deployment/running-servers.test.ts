import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {once} from 'node:events';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {serversTable, stopServers} from '../../src/cli/served-servers.ts';
import {noteServer, runningServers} from '../../src/deployment/running-servers.ts';
import {recordServer} from '../../src/deployment/server-record.ts';
import {temporaryFolder} from '../support/temporary.ts';

const startedAt = '2026-01-01T00:00:00.000Z';

/** What answers on a port as the server of a folder; its process is this one, or says that it is another. */
async function answering(directory: string, pid = process.pid): Promise<{port: number} & AsyncDisposable> {
  const status = {model: 'm', version: '1.0.0', manifest: 'sha256:0', directory, pid};
  const server = createServer((_, response) => response.end(JSON.stringify(status)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

test('lists what runs with what it says that it serves; notes of ended servers and broken ones go', async () => {
  await using folder = await temporaryFolder();
  const home = folder.path;
  const [live, dead] = [join(home, 'live'), join(home, 'dead')];
  await mkdir(live);
  await mkdir(dead);
  await using server = await answering(live);
  await recordServer(live, process.pid);
  await noteServer(home, {port: server.port, directory: live, stage: 'production', startedAt});
  await noteServer(home, {port: 1, directory: dead, stage: 'production', startedAt});
  await writeFile(join(home, '.cairn/served/9.json'), '{"port": "9"');
  expect(await runningServers(home)).toEqual([
    {
      port: server.port,
      directory: live,
      stage: 'production',
      startedAt,
      pid: process.pid,
      serves: {model: 'm', version: '1.0.0'},
    },
  ]);
  expect(await readdir(join(home, '.cairn/served'))).toEqual([`${server.port}.json`]);
  const table = await serversTable(home);
  for (const word of [String(server.port), 'm', '1.0.0', 'production', String(process.pid), startedAt, live])
    expect(table).toContain(word);
});

test('a port that another server has by now is not listed, and nobody is ended for it', async () => {
  await using folder = await temporaryFolder();
  const home = folder.path;
  const mine = join(home, 'mine');
  await mkdir(mine);
  await using server = await answering(join(home, 'other'));
  await recordServer(mine, process.pid);
  await noteServer(home, {port: server.port, directory: mine, stage: 'production', startedAt});
  expect(await runningServers(home)).toEqual([]);
  expect(await serversTable(home)).toBe('No server runs that a deployment of this user started.\n');
  for (const wanted of [undefined, 'all', String(server.port)])
    await expect(stopServers(home, wanted)).rejects.toMatchObject({code: 'CAIRN_INPUT_INVALID'});
});
