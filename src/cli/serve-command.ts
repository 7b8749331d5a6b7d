import type {Command} from 'commander';
import {resolve} from 'node:path';
import {serve} from '../serving/server-process.ts';
import {guarded} from './guarded.ts';

/** `cairn serve`: the HTTP server of the target local-server, in the foreground. */
export function addServe(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('serve')
    .description(
      'Answer predictions of the model that a local-server target holds (Open Inference Protocol, loopback only).',
    )
    .requiredOption('--from <folder>', 'the directory of the target in cairn.yaml')
    .option('--port <number>', 'loopback port', '8085')
    .action(
      guarded(setExitCode, async ({from, port}: {from: string; port: string}) => {
        await serve({directory: resolve(from), port: Number(port)});
        return 0;
      }),
    );
}
