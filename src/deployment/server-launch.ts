import {spawn} from 'node:child_process';
import {mkdir, open, readFile} from 'node:fs/promises';
import {join} from 'node:path';
// eslint-disable-next-line no-restricted-imports -- the server runs on the Node.js that runs this, and is ended by its id
import {execPath, kill} from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {UserError} from '../kernel/errors.ts';
import {askServer} from './server-client.ts';
import {recordedServer, recordServer} from './server-record.ts';

/**
 * Starts the server of a folder as a process of its own that outlives this one, and waits until it answers. Its output
 * goes to `<directory>/server.log`, its id to `server.pid` (`recordServer`). Throws CAIRN_TARGET_FAILED with the end of that log where it
 * ends or does not answer in time.
 */
export async function launchServer(options: {
  directory: string;
  port: number;
  url: string;
  serverEntry: string;
  environment: Readonly<Record<string, string>>;
  /** Milliseconds. */
  deadline: number;
  /** Told of its process, once it answers. */
  onStart?: (() => Promise<void>) | undefined;
}): Promise<void> {
  const {directory, port, url} = options;
  await mkdir(directory, {recursive: true});
  const log = await open(join(directory, 'server.log'), 'a');
  const {size} = await log.stat();
  const args = [options.serverEntry, '--directory', directory, '--port', String(port)];
  const child = spawn(execPath, args, {
    cwd: directory,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    // A runner ends all processes that carry its tracking id when the job is over.
    env: {...options.environment, RUNNER_TRACKING_ID: ''},
  });
  child.unref();
  let ended: string | undefined;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code, signal) => (ended = `it ended with ${code ?? signal ?? 'no code'}`));
  try {
    for (let waited = 0; waited < options.deadline; waited += 50) {
      const state = await askServer(url);
      if (state.kind === 'cairn' && state.pid === child.pid) {
        await recordServer(directory, state.pid);
        await options.onStart?.();
        return;
      }
      if (ended !== undefined) break;
      await sleep(50);
    }
  } finally {
    await log.close();
  }
  child.kill();
  const said = (await readFile(join(directory, 'server.log')))
    .subarray(size)
    .toString('utf8')
    .trim()
    .slice(-2000);
  throw new UserError('CAIRN_TARGET_FAILED', {
    where: directory,
    what: `the server did not start (${ended ?? 'it gave no answer in time'})${said === '' ? '' : `: ${said}`}`,
  });
}

/**
 * Ends the server that answers at an address, if it serves this folder and is the process that was started for it, and waits
 * until it is gone. False where somebody else answers there: what it says of itself is never a reason to signal a process.
 */
export async function stopServer(url: string, directory: string): Promise<boolean> {
  const state = await askServer(url);
  if (state.kind === 'nobody') return true;
  const pid = await recordedServer(directory);
  if (state.kind !== 'cairn' || state.directory !== directory || pid === undefined || state.pid !== pid)
    return false;
  kill(pid, 'SIGTERM');
  for (let i = 0; i < 200 && (await askServer(url)).kind !== 'nobody'; i++) await sleep(50);
  return true;
}
