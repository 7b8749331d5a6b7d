import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {deployVersion} from '../../src/deployment/deploy-version.ts';
import {localServer} from '../../src/deployment/local-server.ts';
import {askServer} from '../../src/deployment/server-client.ts';
import {stopServer} from '../../src/deployment/server-launch.ts';
import type {Target, VersionFiles} from '../../src/deployment/target.ts';
import type {Manifest} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {recordingLog} from '../support/context.ts';
import {freePort} from '../support/free-port.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {smallManifest, smallModel, smallProfile, writeFiles} from './support/small-version.ts';
import {thorough} from '../support/effort.ts';

const serverEntry = fileURLToPath(new URL('../../src/cli/serve-main.ts', import.meta.url));

/** A target whose server is gone when the scope ends. */
async function target(
  folder: string,
  port?: number,
  outsideContract?: 'refuse',
  timeout?: number,
): Promise<Target & AsyncDisposable & {directory: string; address: string}> {
  const directory = join(folder, 'server');
  const chosen = port ?? (await freePort());
  const address = `http://127.0.0.1:${chosen}`;
  const made = localServer({
    directory: '~/server',
    home: folder,
    port: chosen,
    outsideContract,
    timeout,
    serverEntry,
    environment: {PATH: process.env['PATH'] ?? ''},
    now: () => new Date(),
    log: recordingLog(),
    deadline: 30_000,
  });
  return {
    ...made,
    directory,
    address,
    [Symbol.asyncDispose]: async () => {
      await stopServer(address, directory);
    },
  };
}

async function version(
  folder: string,
  name: string,
  bias: number,
  options: {change?: Partial<Manifest>; files?: Record<string, Buffer>} = {},
): Promise<VersionFiles> {
  const files = options.files ?? smallModel(bias);
  const manifest = smallManifest(name, files, options.change);
  const text = serializeDocument(manifest);
  const place = join(folder, `files-${name}`);
  await writeFiles(place, files);
  return {
    model: manifest.model,
    stage: 'production',
    version: name,
    manifest,
    manifestText: text,
    manifestDigest: digestOf(text),
    folder: place,
    profile: smallProfile,
    idColumn: 'flight',
    timeColumn: undefined,
  };
}

const broken = {...smallModel(0), 'model.json': Buffer.from('{}')};

describe('local-server', () => {
  test('what becomes of rows outside the contract follows the settings, also for a version that runs', async () => {
    await using folder = await temporaryFolder();
    const inputs: Manifest['signature']['inputs'] = [
      {name: 'distance', type: 'number', maximum: 1000},
      {name: 'origin', type: 'string'},
    ];
    const signature = {inputs, outputs: [{name: 'probability', type: 'number' as const}]};
    const one = await version(folder.path, '1.0.0', 0, {change: {signature}});
    await using answering = await target(folder.path);
    const port = Number(new URL(answering.address).port);
    const ask = async (): Promise<number> => {
      const body = JSON.stringify({instances: [{distance: 2000, origin: 'OAK'}]});
      const url = `${answering.address}/v1/models/late:predict`;
      return (await fetch(url, {method: 'POST', headers: {'content-type': 'application/json'}, body})).status;
    };
    expect(await deployVersion(answering, one, recordingLog())).toMatchObject({result: 'deployed'});
    expect(await ask()).toBe(200);
    await using refusing = await target(folder.path, port, 'refuse');
    expect(await answering.runs(one)).toBe(true);
    expect(await refusing.runs(one)).toBe(false);
    expect(await deployVersion(refusing, one, recordingLog())).toMatchObject({result: 'deployed'});
    expect(await refusing.runs(one)).toBe(true);
    expect(await ask()).toBe(400);
    await using patient = await target(folder.path, port, 'refuse', 120);
    expect(await patient.runs(one)).toBe(false);
    expect(await deployVersion(patient, one, recordingLog())).toMatchObject({result: 'deployed'});
    expect(await patient.runs(one)).toBe(true);
  });

  thorough('starts, reloads, survives, restores, and ends where nothing is left', async () => {
    await using folder = await temporaryFolder();
    await using server = await target(folder.path);
    const one = await version(folder.path, '1.0.0', -1);

    const first = await deployVersion(server, one, recordingLog());
    expect(first.checks.map(({id, verdict}) => [id, verdict])).toEqual([
      ['health', 'pass'],
      ['version', 'pass'],
      ['prediction', 'pass'],
    ]);
    expect(first).toMatchObject({result: 'deployed', previous: undefined});
    expect(await server.runs(one)).toBe(true);
    const status = await askServer(server.address);
    if (status.kind !== 'cairn') throw new Error('no server');
    expect(Number(await readFile(join(server.directory, 'server.pid'), 'utf8'))).toBe(status.pid);
    expect(status.pid).not.toBe(process.pid);
    expect(JSON.parse(await readFile(join(server.directory, 'current.json'), 'utf8'))).toMatchObject({
      idColumn: 'flight',
    });
    expect(await readdir(server.directory)).not.toContain('log'); // the smoke test is not traffic

    const two = await version(folder.path, '1.1.0', 1);
    expect(await deployVersion(server, two, recordingLog())).toMatchObject({
      result: 'deployed',
      previous: '1.0.0',
    });
    expect(await askServer(server.address)).toMatchObject({version: '1.1.0', pid: status.pid});

    const log = recordingLog();
    const bad = await version(folder.path, '1.2.0', 0, {files: broken});
    const failed = await deployVersion(server, bad, log);
    expect(failed).toMatchObject({result: 'restored', previous: '1.1.0'});
    expect(failed.checks[0]).toMatchObject({id: 'deploy', verdict: 'fail'});
    expect(failed.checks[0]?.message).toMatch(/does not load.*model\.json/);
    expect(await askServer(server.address)).toMatchObject({version: '1.1.0', pid: status.pid});
    expect(await server.runs(two)).toBe(true);
    expect(log.lines).toContain('warning: late 1.1.0 runs again.');

    await stopServer(server.address, server.directory);
    expect(await server.runs(two)).toBe(false);
    expect(await deployVersion(server, two, recordingLog())).toMatchObject({result: 'deployed'});
    expect(await server.runs(two)).toBe(true);
  });

  test('a first version that does not load leaves nothing running', async () => {
    await using folder = await temporaryFolder();
    await using server = await target(folder.path);
    const outcome = await deployVersion(
      server,
      await version(folder.path, '1.0.0', 0, {files: broken}),
      recordingLog(),
    );
    expect(outcome).toMatchObject({result: 'failed', previous: undefined});
    expect(outcome.checks[0]?.message).toMatch(/did not start.*CAIRN_MODEL_UNLOADABLE/s);
    expect((await askServer(server.address)).kind).toBe('nobody');
    expect(await readdir(server.directory)).not.toContain('current.json');
  });

  test('a bad first prediction is undone too', async () => {
    await using folder = await temporaryFolder();
    await using server = await target(folder.path);
    const files = smallModel(Number.NaN);
    const outcome = await deployVersion(
      server,
      await version(folder.path, '1.0.0', 0, {files}),
      recordingLog(),
    );
    expect(outcome.result).toBe('failed');
    expect(outcome.checks.find(({id}) => id === 'prediction')).toMatchObject({verdict: 'fail'});
    expect((await askServer(server.address)).kind).toBe('nobody');
  });

  thorough('a copy that is not what the manifest says never gets its name', async () => {
    await using folder = await temporaryFolder();
    await using server = await target(folder.path);
    const one = await version(folder.path, '1.0.0', 0);
    await deployVersion(server, one, recordingLog());
    const two = await version(folder.path, '1.1.0', 1);
    await writeFile(join(two.folder, 'weights.bin'), 'changed');
    const outcome = await deployVersion(server, two, recordingLog());
    expect(outcome.result).toBe('restored');
    expect(outcome.checks[0]?.message).toMatch(/weights\.bin: does not have digest/);
    expect(await readdir(join(server.directory, 'versions'))).not.toContain('1.1.0');
    expect(await server.runs(one)).toBe(true);
  });

  thorough('what a killed deployment left is repaired', async () => {
    await using folder = await temporaryFolder();
    await using server = await target(folder.path);
    const one = await version(folder.path, '1.0.0', 0);
    await mkdir(join(server.directory, 'versions', '1.0.0', 'model'), {recursive: true});
    await mkdir(join(server.directory, 'versions', '.tmp-dead'), {recursive: true});
    await writeFile(join(server.directory, 'versions', '1.0.0', 'model', 'model.json'), 'half');
    await writeFile(join(server.directory, 'current.json'), 'half');
    expect(await deployVersion(server, one, recordingLog())).toMatchObject({result: 'deployed'});
    expect(await readdir(join(server.directory, 'versions'))).toEqual(['1.0.0']);
  });

  thorough('a folder or port of others is refused, and left as it is', async () => {
    await using folder = await temporaryFolder();
    await using server = await target(folder.path);
    const one = await version(folder.path, '1.0.0', 0);
    await deployVersion(server, one, recordingLog());
    const other = await version(folder.path, '1.0.0', 0, {change: {model: 'other'}});
    const refused = await deployVersion(server, other, recordingLog());
    expect(refused.result).toBe('failed');
    expect(refused.checks[0]?.message).toMatch(/another model/);
    expect(await server.runs(one)).toBe(true);

    await using second = await temporaryFolder();
    const same = await target(second.path, Number(new URL(server.address).port));
    const taken = await deployVersion(same, one, recordingLog());
    expect(taken.result).toBe('failed');
    expect(taken.checks[0]?.message).toMatch(/is taken by the server of/);
    expect(await server.runs(one)).toBe(true);

    const stranger = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const third = await target(second.path, (stranger.address() as AddressInfo).port);
    const outcome = await deployVersion(third, one, recordingLog());
    expect(outcome.checks[0]?.message).toMatch(/is taken by another program/);
    await new Promise((resolve) => stranger.close(resolve));
  });
});
