import {glob, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Stops the model servers that the demo's deployments started: those whose pid files lie below its home folder. */
export async function stopServer(home: string): Promise<void> {
  for await (const file of glob(join(home, '.cairn', 'servers', '*', 'server.pid'))) {
    const pid = Number((await readFile(file, 'utf8')).trim());
    if (Number.isInteger(pid) && pid > 1) tryKill(pid);
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
