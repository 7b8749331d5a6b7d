import {glob} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {recordedServer} from '../../deployment/server-record.ts';

/** Stops the model servers that the demo's deployments started: those whose pid files lie below its home folder. */
export async function stopServer(home: string): Promise<void> {
  for await (const file of glob(join(home, '.cairn', 'servers', '*', 'server.pid'))) {
    const pid = await recordedServer(dirname(file));
    if (pid !== undefined) tryKill(pid);
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
