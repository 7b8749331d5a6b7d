import type {Command} from 'commander';
import {resolve} from 'node:path';
import {guarded} from './guarded.ts';
import {portOf} from './port.ts';
import {serveInForeground} from './serve-in-foreground.ts';

/** `cairn serve`: the HTTP server of the target local-server, in the foreground. */
export function addServe(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('serve')
    .description(
      'Answer predictions with the model that a local-server target holds (Open Inference Protocol, loopback only).',
    )
    .requiredOption('--from <folder>', 'the directory of the target in cairn.yaml')
    .option('--port <number>', 'loopback port', '8085')
    .action(
      guarded(setExitCode, async ({from, port}: {from: string; port: string}) => {
        await serveInForeground({
          directory: resolve(program.opts<{directory: string}>().directory, from),
          port: portOf(port),
        });
        return 0;
      }),
    );
}
