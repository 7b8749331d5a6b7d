import type {Command} from 'commander';
import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {asCommand} from '../host/inert-output.ts';
import {runDemo, type Demo} from '../local/demo/run-demo.ts';
import {untilInterrupted} from '../local/until-interrupted.ts';
import {guarded} from './guarded.ts';
import {counted} from '../text/counted.ts';

/** `cairn demo`: the whole lifecycle on real data, on this machine alone. */
export function addDemo(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('demo')
    .description(
      'Play the whole life of a model on real data, on this machine alone: no account, no network.',
    )
    .option('--exit', 'end when the story is told instead of keeping the web pages up')
    .option('--timings <file>', 'also write the seconds of each chapter as JSON')
    .action(
      guarded(setExitCode, async ({exit, timings}: {exit?: boolean; timings?: string}) => {
        const write = (text: string): void => {
          if (process.stdout.isTTY)
            asCommand(() => process.stdout.write(text)); // it is coloured
          else process.stdout.write(text);
        };
        await using demo = await runDemo({write, colour: process.stdout.isTTY});
        const stays = exit !== true && process.stdout.isTTY;
        write(await closingWords(demo));
        if (stays) write(lookAround(demo));
        if (timings !== undefined)
          await writeFile(
            resolve(program.opts<{directory: string}>().directory, timings),
            `${JSON.stringify(demo.timeline.durations(), null, 2)}\n`,
          );
        if (stays) await untilInterrupted();
        else
          write(
            '\nThe pages and the scratch repository are gone; run it at a terminal without --exit to look around.\n',
          );
        return demo.promotions >= 2 && demo.driftIssues >= 1 ? 0 : 1;
      }),
    );
}

async function closingWords({scratch, timeline, promotions, driftIssues}: Demo): Promise<string> {
  await scratch.git.run(['fetch', '--quiet', '--tags', 'origin']);
  const tags = await scratch.git.run([
    'for-each-ref',
    '--sort=creatordate',
    '--format=  %(align:28)%(refname:short)%(end)%(contents:subject)',
    'refs/tags',
  ]);
  const total = timeline.durations().reduce((sum, {seconds}) => sum + seconds, 0);
  return `\n${counted(promotions, 'promotion')}, ${counted(driftIssues, 'drift issue')}, ${total.toFixed(0)} s. What happened, in Git:\n${tags}\n`;
}

function lookAround({local, scratch}: Demo): string {
  const git = `git -C ${scratch.directory}`;
  return `
Look around:
  pages            ${local.forge.serverUrl}/demo/flights
  the clone        ${scratch.directory}
  history          ${git} log --oneline origin/main
  what is live     ${git} show origin/main:registry/flight-delay/stages/production.json
  why it is live   ${git} tag -n99 -l 'flight-delay#production#*'
  what drifted     ${git} fetch -q origin 'refs/cairn/*:refs/cairn/*' && ${git} show refs/cairn/monitors/flight-delay

The pages stay up until Ctrl-C.
`;
}
