import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from '../../support/free-port.ts';

export interface ServerProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly port: number;
  readonly said: () => string;
}

/** The server as `deploy` starts it, started by a shell that may set limits first. */
export async function serve(directory: string, limits = ''): Promise<ServerProcess> {
  const port = await freePort();
  const entry = join(import.meta.dirname, '../../../src/cli/serve-main.ts');
  const line = `${limits} exec "$0" "$@"`;
  const args = ['-c', line, process.execPath, entry, '--directory', directory, '--port', String(port)];
  const child = spawn('/bin/bash', args, {stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let i = 0; i < 600 && !said.includes('Serving '); i++) {
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  if (!said.includes('Serving ')) throw new Error(`The server did not start: ${said}`);
  return {
    child,
    port,
    said: () => said,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
