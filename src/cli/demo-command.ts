import type {Command} from 'commander';
import {writeFile} from 'node:fs/promises';
import {runDemo, type Demo} from '../local/demo/run-demo.ts';
import {untilInterrupted} from '../local/until-interrupted.ts';
import {guarded} from './guarded.ts';

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
          process.stdout.write(text);
        };
        await using demo = await runDemo({write, colour: process.stdout.isTTY});
        write(await closingWords(demo));
        if (timings !== undefined)
          await writeFile(timings, `${JSON.stringify(demo.timeline.durations(), null, 2)}\n`);
        if (exit !== true && process.stdout.isTTY) {
          write('\nThe pages stay up until Ctrl-C.\n');
          await untilInterrupted();
        }
        return demo.promotions >= 2 && demo.driftIssues >= 1 ? 0 : 1;
      }),
    );
}

async function closingWords({local, scratch, timeline, promotions, driftIssues}: Demo): Promise<string> {
  await scratch.git.run(['fetch', '--quiet', '--tags', 'origin']);
  const tags = await scratch.git.run([
    'for-each-ref',
    '--sort=creatordate',
    '--format=  %(refname:short)%09%(contents:subject)',
    'refs/tags',
  ]);
  const total = timeline.durations().reduce((sum, {seconds}) => sum + seconds, 0);
  const address = `${local.forge.serverUrl}/demo/flights`;
  return `
${promotions} promotions, ${driftIssues} drift ${driftIssues === 1 ? 'issue' : 'issues'}, ${total.toFixed(0)} s. What happened, in Git:
${tags}

Look around:
  pages            ${address}
  the clone        ${scratch.directory}
  history          git -C ${scratch.directory} log --oneline origin/main
  what is live     git -C ${scratch.directory} show origin/main:registry/flight-delay/stages/production.json
  why it is live   git -C ${scratch.directory} tag -n99 -l 'flight-delay#production#*'
`;
}
