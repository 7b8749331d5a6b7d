import type {Command} from 'commander';
import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {asCommand} from '../host/inert-output.ts';
import {UserError} from '../kernel/errors.ts';
import {flightDelays} from '../local/demo/flight-delays.ts';
import {runDemo, type Demo} from '../local/demo/run-demo.ts';
import type {Story} from '../local/demo/story.ts';
import {winePython} from '../local/demo/wine-python.ts';
import {untilInterrupted} from '../local/until-interrupted.ts';
import {guarded} from './guarded.ts';
import {counted} from '../text/counted.ts';

/** The stories by what they are called at the command line. */
const stories: Readonly<Record<string, Story>> = {flights: flightDelays, wine: winePython};

/** `cairn demo`: the whole lifecycle on real data, on this machine alone. */
export function addDemo(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('demo')
    .argument(
      '[story]',
      `which life: ${Object.keys(stories).join(' (no script), ')} (a Python project)`,
      'flights',
    )
    .description(
      'Play the whole life of a model on real data, on this machine alone: no account, no network.',
    )
    .option('--exit', 'end when the story is told instead of keeping the web pages up')
    .option('--timings <file>', 'also write the seconds of each chapter as JSON')
    .action(
      guarded(setExitCode, async (name: string, {exit, timings}: {exit?: boolean; timings?: string}) => {
        const story = await tellable(name);
        const write = (text: string): void => {
          if (process.stdout.isTTY)
            asCommand(() => process.stdout.write(text)); // it is coloured
          else process.stdout.write(text);
        };
        await using demo = await runDemo({story, write, colour: process.stdout.isTTY});
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

/** The story of this name; throws CAIRN_INPUT_INVALID where there is none, or where this machine cannot tell it. */
async function tellable(name: string): Promise<Story> {
  const story = Object.hasOwn(stories, name) ? stories[name] : undefined;
  if (story === undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'demo',
      what: `knows no story ${JSON.stringify(name)}`,
      expected: Object.keys(stories).join(' or '),
    });
  const obstacle = await story.obstacle?.();
  if (obstacle !== undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {where: `demo ${name}`, ...obstacle});
  return story;
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

function lookAround({local, scratch, story: {repository, model}}: Demo): string {
  const git = `git -C ${scratch.directory}`;
  return `
Look around:
  pages            ${local.forge.serverUrl}/${repository}
  the clone        ${scratch.directory}
  history          ${git} log --oneline origin/main
  what is live     ${git} show origin/main:registry/${model}/stages/production.json
  why it is live   ${git} tag -n99 -l '${model}#production#*'
  what drifted     ${git} fetch -q origin 'refs/cairn/*:refs/cairn/*' && ${git} show refs/cairn/monitors/${model}

The pages stay up until Ctrl-C.
`;
}
