import {readFileSync} from 'node:fs';

/**
 * The start of a process in ticks since the boot: the 22nd field of its state, behind its name in brackets. '0' where the
 * system does not tell, or there is no such process. The number of a process is used again, but never with its start.
 */
export function startOfProcess(pid: number): string {
  const state = stateOf(pid);
  return state.slice(state.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

function stateOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return ''; // a system without /proc, or a process that is gone
  }
}
