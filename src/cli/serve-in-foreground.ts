import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {childEnvironment} from '../kernel/child-environment.ts';
import {withPythonPath} from '../kernel/python-path.ts';
import {openNetwork} from '../host/network.ts';
import {makeScratch, sweepScratch} from '../host/scratch.ts';
import {terminalLog} from '../host/terminal-log.ts';
import {cairnVersion} from '../kernel/version.ts';
import {serve} from '../serving/server-process.ts';

/** Serves the folder of a local-server target in this process until it is interrupted. */
export async function serveInForeground({directory, port}: {directory: string; port: number}): Promise<void> {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      abort.abort();
      setTimeout(() => process.exit(1), 9500).unref(); // a service manager waits 10 s
    });
  }
  const log = terminalLog(process.stderr, {verbose: false});
  await openNetwork(process.env, log);
  await sweepScratch([{parent: tmpdir(), prefix: 'cairn-serve-'}], log);
  const temporary = await makeScratch(tmpdir(), 'cairn-serve-');
  try {
    await serve({
      directory,
      port,
      log,
      childEnvironment: withPythonPath(childEnvironment(process.env)),
      temporary,
      pid: process.pid,
      cairnVersion: cairnVersion(),
      signal: abort.signal,
    });
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}
