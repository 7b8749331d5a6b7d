import type {Command} from 'commander';
import {homedir} from 'node:os';
import {resolve} from 'node:path';
import {UserError} from '../kernel/errors.ts';
import {guarded} from './guarded.ts';
import {portOf} from './port.ts';
import {serveInForeground} from './serve-in-foreground.ts';
import {serversTable, stopServers} from './served-servers.ts';

interface ServeOptions {
  from?: string;
  port: string;
  list?: boolean;
  stop?: string | true;
}

/** `cairn serve`: the HTTP server of the target local-server in the foreground, and the servers that deployments left. */
export function addServe(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('serve')
    .description(
      'Answer predictions with the model that a local-server target holds (Open Inference Protocol, loopback only); or list and end the servers that deployments started.',
    )
    .option('--from <folder>', 'the directory of the target in cairn.yaml; required to serve')
    .option('--port <number>', 'loopback port', '8085')
    .option('--list', 'list the servers that deployments of this user started and that run')
    .option('--stop [port]', 'end one of them by its port, the only one, or `all`')
    .action(
      guarded(setExitCode, async ({from, port, list, stop}: ServeOptions) => {
        if (list === true) process.stdout.write(await serversTable(homedir()));
        else if (stop !== undefined)
          process.stdout.write(await stopServers(homedir(), stop === true ? undefined : stop));
        else
          await serveInForeground({
            directory: resolve(program.opts<{directory: string}>().directory, requireFolder(from)),
            port: portOf(port),
          });
        return 0;
      }),
    );
}

function requireFolder(from: string | undefined): string {
  if (from !== undefined) return from;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: '--from',
    what: 'is missing',
    expected: 'the directory of the target in cairn.yaml (or --list, or --stop)',
  });
}
