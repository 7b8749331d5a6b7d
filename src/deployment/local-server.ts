import {randomUUID} from 'node:crypto';
import {copyFile, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {digestOf} from '../kernel/digest.ts';
import {hasCode, messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {checkFiles} from './check-files.ts';
import {checkServer} from './check-server.ts';
import {noteServer} from './running-servers.ts';
import {askServer, reloadServer, type ServerState} from './server-client.ts';
import {launchServer, stopServer} from './server-launch.ts';
import type {Target, VersionFiles} from './target.ts';
import {readPointer, versionFolder, writePointer, type CurrentVersion} from './version-folder.ts';

export interface LocalServerOptions {
  /** Absolute, or below the home folder with `~/`. */
  readonly directory: string;
  readonly home: string;
  readonly port: number;
  /** The stage that is deployed, for the list of servers. */
  readonly stage?: string | undefined;
  /** What becomes of rows with values outside the contract of the data: answered and marked (default), or refused. */
  readonly outsideContract?: 'answer' | 'refuse' | undefined;
  /** Seconds that a model in a process of its own may take for one call. */
  readonly timeout?: number | undefined;
  /** The script that serves a folder (`--directory`, `--port`). */
  readonly serverEntry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly now: () => Date;
  readonly log: Log;
  /** Milliseconds that a server may take to start (default 60,000). */
  readonly deadline?: number;
}

/**
 * A server on this machine that outlives the job: `current.json` in its folder names the version it serves, `good.json`
 * the one that passed its checks last. A running server is reloaded, so that no request is lost.
 */
export function localServer(options: LocalServerOptions): Target {
  const directory = resolve(options.directory.replace(/^~(?=\/|$)/, () => options.home));
  const url = `http://127.0.0.1:${options.port}`;
  const pointerTo = (files: VersionFiles): CurrentVersion => ({
    model: files.model,
    version: files.version,
    manifest: files.manifestDigest,
    path: `versions/${files.version}`,
    ...(files.idColumn !== undefined && {idColumn: files.idColumn}),
    ...(files.timeColumn !== undefined && {timeColumn: files.timeColumn}),
    ...(options.outsideContract === 'refuse' && {outsideContract: 'refuse'}),
    ...(options.timeout !== undefined && {timeout: options.timeout}),
  });
  const refresh = async (model: string): Promise<void> => {
    const state = await askServer(url);
    if (state.kind === 'nobody')
      await launchServer({
        directory,
        port: options.port,
        url,
        serverEntry: options.serverEntry,
        environment: options.environment,
        deadline: options.deadline ?? 60_000,
        onStart: async () =>
          noteServer(options.home, {
            port: options.port,
            directory,
            stage: options.stage ?? '',
            startedAt: options.now().toISOString(),
          }).catch((error: unknown) => {
            options.log.warning(`cairn serve --list will not show this server: ${messageOf(error)}`);
          }),
      });
    else {
      requireOurs(state, directory, options.port);
      await reloadServer(url, model);
    }
  };
  return {
    url,
    previous: async () => (await readPointer(directory, 'good.json'))?.version,
    async runs({model, version, manifestDigest}) {
      const state = await askServer(url);
      const current = await readPointer(directory, 'current.json').catch(() => undefined);
      return (
        (current?.outsideContract ?? 'answer') === (options.outsideContract ?? 'answer') &&
        current?.timeout === options.timeout &&
        state.kind === 'cairn' &&
        state.directory === directory &&
        state.model === model &&
        state.version === version &&
        state.manifest === manifestDigest
      );
    },
    async deploy(files) {
      await requireSameModel(directory, files.model);
      const state = await askServer(url);
      if (state.kind !== 'nobody') requireOurs(state, directory, options.port);
      await placeFiles(directory, files);
      await writePointer(directory, 'current.json', pointerTo(files));
      options.log.info(`${state.kind === 'nobody' ? 'Starting' : 'Reloading'} the server on ${url}`);
      await refresh(files.model);
    },
    check: async (files) => checkServer(url, files, options.now),
    async accept(files) {
      await writePointer(directory, 'good.json', pointerTo(files));
    },
    async restore(failed) {
      const state = await askServer(url);
      if (state.kind === 'stranger') requireOurs(state, directory, options.port);
      if (await belongsToOther(directory, failed.model)) return undefined; // nothing of it was touched
      const good = await readPointer(directory, 'good.json').catch(() => undefined);
      if (good === undefined || good.manifest === failed.manifestDigest) {
        if (!(await stopServer(url, directory)))
          options.log.warning(
            `What answers on ${url} is not the server that was started for ${directory}, so it was left alone. End it yourself, or give the target another port.`,
          );
        await rm(join(directory, 'current.json'), {force: true});
        return undefined;
      }
      await writePointer(directory, 'current.json', good);
      await refresh(good.model);
      return good.version;
    },
  };
}

async function belongsToOther(directory: string, model: string): Promise<boolean> {
  const broken = (): undefined => undefined; // it is replaced
  const current = await readPointer(directory, 'current.json').catch(broken);
  const good = await readPointer(directory, 'good.json').catch(broken);
  return [current, good].some((pointer) => pointer !== undefined && pointer.model !== model);
}

async function requireSameModel(directory: string, model: string): Promise<void> {
  if (!(await belongsToOther(directory, model))) return;
  throw new UserError('CAIRN_TARGET_TAKEN', {
    where: directory,
    what: 'serves another model',
    todo: 'Give each model a target of its own, with its own folder and port.',
  });
}

function requireOurs(state: ServerState, directory: string, port: number): void {
  if (state.kind === 'cairn' && state.directory === directory) return;
  throw new UserError('CAIRN_TARGET_PORT_TAKEN', {
    where: `port ${port}`,
    what:
      state.kind === 'cairn' ? `is taken by the server of ${state.directory}` : 'is taken by another program',
    todo: 'Give the target another port in cairn.yaml.',
  });
}

/** Copies a version's files beside their place and renames the folder; one that is there and whole is left as it is. */
async function placeFiles(directory: string, files: VersionFiles): Promise<void> {
  const place = versionFolder(directory, files.version);
  if (await isWhole(place, files)) return;
  const versions = dirname(place.path);
  await mkdir(versions, {recursive: true});
  for (const name of await readdir(versions))
    if (name.startsWith('.tmp-')) await rm(join(versions, name), {recursive: true, force: true});
  const temporary = join(versions, `.tmp-${randomUUID()}`);
  for (const {path} of files.manifest.artifacts) {
    const copy = join(temporary, 'model', path);
    await mkdir(dirname(copy), {recursive: true});
    await copyFile(join(files.folder, path), copy);
  }
  await checkFiles(join(temporary, 'model'), files.manifest);
  await writeFile(join(temporary, 'manifest.json'), files.manifestText, {flag: 'wx'});
  const old = `${temporary}-old`;
  await rename(place.path, old).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
  await rename(temporary, place.path);
  await rm(old, {recursive: true, force: true});
}

async function isWhole(place: {manifest: string; model: string}, files: VersionFiles): Promise<boolean> {
  try {
    if (digestOf(await readFile(place.manifest)) !== files.manifestDigest) return false;
    await checkFiles(place.model, files.manifest);
    return true;
  } catch (error) {
    if (error instanceof UserError || hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
