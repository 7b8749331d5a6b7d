import {spawn} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {localServer} from '../../src/deployment/local-server.ts';
import {startOfProcess} from '../../src/kernel/process-start.ts';
import {smallManifest, smallModel, smallProfile, writeFiles} from '../deployment/support/small-version.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/*
 * Who: any user of the machine, who listens on the port of a target first.
 * What it may reach: a signal by the user that deploys, to any process (-1: to all of them).
 * What stops it: a process is signalled only if its number and start are those that were recorded when it was started.
 */

/** A listener that says it is our server with this process id, and fails to load. */
async function stranger(directory: string, pid: number): Promise<AsyncDisposable & {port: number}> {
  const server = createServer((request, response) => {
    if (request.url !== '/cairn/status') return response.writeHead(500).end('{"error": "no"}');
    return response.end(JSON.stringify({model: 'late', version: '1.0.0', manifest: 'x', directory, pid}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const sleeper = () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {stdio: 'ignore'});
  return {pid: child.pid ?? 0, child, [Symbol.dispose]: () => void child.kill('SIGKILL')};
};

test.each<[string, (pid: number) => unknown]>([
  ['nothing is recorded', () => undefined],
  ['another process is recorded', () => ({pid: 1_999_999, start: '1'})],
  ['its number is recorded, of an earlier process', (pid) => ({pid, start: `1${startOfProcess(pid)}`})],
  ['the record is broken', () => ({pid: -1, start: '0'})],
])('a stranger names a victim; %s', async (_, recorded) => {
  await using folder = await temporaryFolder();
  using victim = sleeper();
  const directory = join(folder.path, 'server');
  await mkdir(directory);
  const record = recorded(victim.pid);
  if (record !== undefined) await writeFile(join(directory, 'server.process.json'), JSON.stringify(record));
  await using listener = await stranger(directory, victim.pid);
  const log = recordingLog();
  const target = localServer({
    directory,
    home: folder.path,
    port: listener.port,
    serverEntry: 'none',
    environment: {},
    now: () => new Date(),
    log,
  });
  const files = smallModel(0);
  const manifest = smallManifest('1.0.0', files);
  const text = serializeDocument(manifest);
  const place = join(folder.path, 'files');
  await writeFiles(place, files);
  const version = {
    model: manifest.model,
    stage: 'production',
    version: '1.0.0',
    manifest,
    manifestText: text,
    manifestDigest: digestOf(text),
    folder: place,
    profile: smallProfile,
    idColumn: undefined,
    timeColumn: undefined,
  };
  await expect(target.deploy(version)).rejects.toMatchObject({code: 'CAIRN_TARGET_FAILED'});
  expect(await target.restore(version)).toBeUndefined();
  expect([victim.child.exitCode, victim.child.signalCode]).toEqual([null, null]);
  expect(log.lines.join('\n')).toContain('was left alone');
});

test.each([-1, 0, 1, 1.5])('a stranger names process %s: it is no server of Cairn', async (pid) => {
  await using folder = await temporaryFolder();
  await using listener = await stranger(folder.path, pid);
  const target = localServer({
    directory: folder.path,
    home: folder.path,
    port: listener.port,
    serverEntry: 'none',
    environment: {},
    now: () => new Date(),
    log: recordingLog(),
  });
  const nothing = {model: 'late', manifestDigest: 'x'} as unknown as Parameters<typeof target.restore>[0];
  await expect(target.restore(nothing)).rejects.toMatchObject({code: 'CAIRN_TARGET_PORT_TAKEN'});
});
