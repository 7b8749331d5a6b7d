import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {replaceFile} from '../files/replace-file.ts';
import {startOfProcess} from '../kernel/process-start.ts';

const file = 'server.process.json';

/** Notes in a server's folder which process was started for it: `server.pid` for people, its start beside it. */
export async function recordServer(directory: string, pid: number): Promise<void> {
  await replaceFile(join(directory, file), `${JSON.stringify({pid, start: startOfProcess(pid)})}\n`);
  await replaceFile(join(directory, 'server.pid'), `${pid}\n`);
}

/**
 * The process that was started for this folder, if it still runs: nobody else's word counts, since whoever listens on a port
 * can name any process, and a number is given again. Undefined where nothing is recorded or another process has it now.
 */
export async function recordedServer(directory: string): Promise<number | undefined> {
  const recorded = await readRecord(directory);
  if (recorded === undefined) return undefined;
  const {pid, start} = recorded;
  return startOfProcess(pid) === start ? pid : undefined;
}

async function readRecord(directory: string): Promise<{pid: number; start: string} | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(join(directory, file), 'utf8'));
    if (typeof record !== 'object' || record === null) return undefined;
    const {pid, start} = record as Readonly<Record<string, unknown>>; // an object; each field is checked
    return Number.isSafeInteger(pid) && Number(pid) > 1 && typeof start === 'string'
      ? {pid: Number(pid), start}
      : undefined;
  } catch {
    return undefined; // none, or half of one: then nothing is known
  }
}
