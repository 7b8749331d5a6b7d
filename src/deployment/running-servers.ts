import {mkdir, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {replaceFile} from '../files/replace-file.ts';
import {askServer} from './server-client.ts';
import {stopServer} from './server-launch.ts';
import {recordedServer} from './server-record.ts';

/** A server that a deployment started on this machine and that still runs. */
export interface RunningServer extends ServedPlace {
  readonly pid: number;
  /** What it says that it serves; undefined where it does not answer. */
  readonly serves: {readonly model: string; readonly version: string} | undefined;
}

/** Where a deployment started a server. */
interface ServedPlace {
  readonly port: number;
  /** Absolute path of the folder of its target. */
  readonly directory: string;
  /** The stage that was deployed. */
  readonly stage: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** Notes for the person whose home this is that a server was started on a port; an earlier one of that port is forgotten. */
export async function noteServer(home: string, place: ServedPlace): Promise<void> {
  await mkdir(folderOf(home), {recursive: true});
  await replaceFile(join(folderOf(home), `${place.port}.json`), `${JSON.stringify(place)}\n`);
}

/** The servers that deployments of this person started and that still run, by port; notes of those that ended go. */
export async function runningServers(home: string): Promise<RunningServer[]> {
  const found: RunningServer[] = [];
  for (const name of await readdir(folderOf(home)).catch(() => [])) {
    const file = join(folderOf(home), name);
    const place = placeOf(await readFile(file, 'utf8').catch(() => ''));
    const pid = place && (await recordedServer(place.directory));
    if (place === undefined || pid === undefined) {
      await rm(file, {force: true});
      continue;
    }
    const state = await askServer(addressOf(place));
    if (state.kind !== 'cairn') found.push({...place, pid, serves: undefined});
    // Else the port is that of the server of another folder by now.
    else if (state.pid === pid && state.directory === place.directory)
      found.push({...place, pid, serves: {model: state.model, version: state.version}});
  }
  return found.sort((a, b) => a.port - b.port);
}

/** Ends a running server that is still the process that was started; false where it is not, and nothing was done. */
export async function endServer(server: RunningServer): Promise<boolean> {
  return stopServer(addressOf(server), server.directory);
}

function folderOf(home: string): string {
  return join(home, '.cairn', 'served');
}

function addressOf({port}: ServedPlace): string {
  return `http://127.0.0.1:${port}`;
}

function placeOf(text: string): ServedPlace | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const {port, directory, stage, startedAt} = value as Readonly<Record<string, unknown>>; // an object; each field is checked
    const isText =
      typeof directory === 'string' && typeof stage === 'string' && typeof startedAt === 'string';
    return isText && typeof port === 'number' && Number.isInteger(port) && port > 0
      ? {port, directory, stage, startedAt}
      : undefined;
  } catch {
    return undefined; // half a note, or none of ours
  }
}
