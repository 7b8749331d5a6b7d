import {readdirSync, readFileSync} from 'node:fs';

/** Kills a process group as a machine that fails does, and returns once nothing of it runs any more. */
export function killGroup(leader: number): void {
  process.kill(-leader, 'SIGKILL');
  const deadline = Date.now() + 10_000;
  while (isAlive(leader)) {
    if (Date.now() > deadline) throw new Error(`process group ${leader} does not die`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
  }
}

/** Whether a process of the group runs; one that ended and that nobody has waited for yet does not. */
function isAlive(leader: number): boolean {
  return readdirSync('/proc').some((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    const [state, , group] = statOf(entry);
    return group === String(leader) && state !== 'Z' && state !== 'X';
  });
}

/** State, parent and group of a process; the name before them, in brackets, may hold anything. */
function statOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it ended meanwhile
  }
}
