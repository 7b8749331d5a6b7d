/* eslint-disable no-restricted-globals -- the entry of a process of its own */
import {tmpdir} from 'node:os';
import {parseArgs} from 'node:util';
import {childEnvironment} from '../runtime/child-environment.ts';
import {messageOf, UserError} from '../runtime/errors.ts';
import {terminalLog} from '../runtime/terminal-log.ts';
import {cairnVersion} from '../runtime/version.ts';
import {serve} from './server-process.ts';

const {values} = parseArgs({options: {directory: {type: 'string'}, port: {type: 'string'}}});
const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    abort.abort();
  });
await serve({
  directory: values.directory ?? '.',
  port: Number(values.port ?? 8085),
  log: terminalLog(process.stderr, {verbose: false}),
  childEnvironment: childEnvironment(process.env),
  temporary: tmpdir(),
  pid: process.pid,
  cairnVersion: cairnVersion(),
  signal: abort.signal,
}).catch((error: unknown) => {
  const {stack, message} = error instanceof Error ? error : {stack: undefined, message: messageOf(error)};
  process.stderr.write(
    error instanceof UserError ? `error ${error.code}: ${message}\n` : `${stack ?? message}\n`,
  );
  process.exitCode = 1;
});
