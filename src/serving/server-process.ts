import type {Log} from '../kernel/log.ts';
import {startServer} from './start-server.ts';

/** Serves a target's folder until the signal ends it, then answers what has arrived and closes. */
export async function serve(options: {
  directory: string;
  port: number;
  log: Log;
  childEnvironment: Readonly<Record<string, string>>;
  temporary: string;
  pid: number;
  cairnVersion: string;
  signal: AbortSignal;
}): Promise<void> {
  const server = await startServer(options);
  await new Promise<void>((resolve) => {
    if (options.signal.aborted) resolve();
    else
      options.signal.addEventListener('abort', () => {
        resolve();
      });
  });
  await server.close();
}
