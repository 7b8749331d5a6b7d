import {readFileSync, readlinkSync} from 'node:fs';
import {lstat, mkdtemp, readdir, rm} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {messageOf} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {startOfProcess} from '../kernel/process-start.ts';

/** Who made a scratch folder, as its name says: a machine (with its boot and its view of processes), a process and its start. */
interface Owner {
  readonly machine: string;
  readonly pid: number;
  /** In ticks since the boot; 0 where the system does not tell. A number of a process is used again, but never with this. */
  readonly start: string;
}

/** Longer than any run; what is older and of an owner that cannot be asked for goes. */
const longestRun = 7 * 24 * 3600 * 1000;

/** Makes a folder for this process alone, whose name says whose it is. */
export async function makeScratch(parent: string, prefix: string): Promise<string> {
  const {machine, pid, start} = self();
  return mkdtemp(join(parent, `${prefix}${machine}-${pid}-${start}-`));
}

/**
 * Removes the scratch folders of processes that were killed. Those of a process that runs stay, and so do those of other
 * users and, for a week, those of other machines and containers, whose processes cannot be seen from here.
 */
export async function sweepScratch(
  places: readonly {readonly parent: string; readonly prefix: string}[],
  log: Pick<Log, 'debug'>,
): Promise<void> {
  for (const {parent, prefix} of places) {
    const names = await readdir(parent).catch(() => []); // it need not be there
    for (const name of names.filter((one) => one.startsWith(prefix))) {
      const path = join(parent, name);
      if (!(await isLeft(path, name.slice(prefix.length)))) continue;
      await rm(path, {recursive: true, force: true}).then(
        () => {
          log.debug(`Removed ${path}, which a killed run left.`);
        },
        (error: unknown) => {
          log.debug(`${path}, which a killed run left, cannot be removed: ${messageOf(error)}`);
        },
      );
    }
  }
}

async function isLeft(path: string, name: string): Promise<boolean> {
  const owner = ownerIn(name);
  if (owner === undefined) return false; // somebody's own folder
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory() !== true || (process.getuid !== undefined && found.uid !== process.getuid()))
    return false;
  return owner.machine === self().machine ? !runs(owner) : Date.now() - found.mtimeMs > longestRun;
}

function ownerIn(name: string): Owner | undefined {
  const [, machine, pid, start] = /^([0-9a-f]{8})-(\d+)-(\d+)-\w{6}$/.exec(name) ?? [];
  return machine === undefined || start === undefined ? undefined : {machine, pid: Number(pid), start};
}

function runs({pid, start}: Owner): boolean {
  if (start !== '0') return startOfProcess(pid) === start;
  try {
    process.kill(pid, 0); // asks only
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function self(): Owner {
  const parts = [
    hostname(),
    textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    textOf(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return {
    machine: shortHash(parts.join('\n')),
    pid: process.pid,
    start: startOfProcess(process.pid),
  };
}

/** FNV-1a, 32 bits, as 8 hex digits: it only tells machines apart, and each start would pay for the load of real digests. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return ''; // a system without /proc, or a process that is gone
  }
}
