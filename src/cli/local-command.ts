import type {Command} from 'commander';
import {writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {openGit} from '../git/git.ts';
import {openRepository} from '../git/work-tree.ts';
import type {Conclusion} from '../local/contract.ts';
import {narrateRuns} from '../local/narrate-run.ts';
import {rememberedPort, rememberPort} from '../local/remembered-port.ts';
import {startLocal} from '../local/start-local.ts';
import {untilInterrupted} from '../local/until-interrupted.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {guarded} from './guarded.ts';
import {portOf} from './port.ts';
import {defaultBranchOf} from '../templates/pin.ts';

/** `cairn local`: a forge and a workflow runner on this machine for the repository at hand. */
export function addLocal(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('local')
    .description(
      'Start a forge and a workflow runner on this machine, push this repository to it, and run its workflows.',
    )
    .option('--port <number>', 'loopback port of the forge (default: that of the last time, else a free one)')
    .option(
      '--state <folder>',
      'where the forge keeps its state (default: ~/.cairn/local/<name of the folder>)',
    )
    .option('--exit', 'end when the workflows of the first push have ended, with 1 where one failed')
    .action(
      guarded(setExitCode, async (options: {port?: string; state?: string; exit?: boolean}) => {
        const here = resolve(program.opts<{directory: string}>().directory);
        const {
          standing: {top: directory},
        } = await openRepository({directory: here, environment: gitEnvironment(process.env)});
        const name = basename(directory).replace(/[^\w.-]/g, '-');
        const branch = await defaultBranchOf(directory, process.env);
        const state = resolve(here, options.state ?? join(homedir(), '.cairn', 'local', name));
        const port = options.port === undefined ? await rememberedPort(state) : portOf(options.port);
        await using local = await startLocal({
          directory: state,
          repository: `local/${name}`,
          defaultBranch: branch,
          ...(port !== undefined && {port}),
          onUpdate: narrateRuns(say),
        });
        await rememberPort(state, local.forge.serverUrl);
        const address = `${local.forge.serverUrl}/local/${name}`;
        const token = local.personToken('you');
        const tokenFile = join(state, 'token');
        await writeFile(tokenFile, token, {mode: 0o600});
        await addRemote(gitIn(directory), address, local.forge.serverUrl, tokenFile);
        say(`Web pages: ${address}`);
        await gitIn(directory, {server: local.forge.serverUrl, token}).run([
          'push',
          '--quiet',
          'local',
          `HEAD:refs/heads/${branch}`,
        ]);
        say(`Pushed ${branch}. Push again with: git push local HEAD:${branch}`);
        if (options.exit === true) {
          await local.runner.idle();
          return local.forge.runs(`local/${name}`).some(({conclusion}) => !fine.has(conclusion)) ? 1 : 0;
        }
        say('Ctrl-C ends it; the state stays.');
        await untilInterrupted();
        return 0;
      }),
    );
}

/** How a run may end or wait without that anything failed. */
const fine: ReadonlySet<Conclusion | undefined> = new Set(['success', 'skipped', 'action_required']);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The remote `local`, with a credential helper that reads the token from its file: no secret goes into .git/config. */
async function addRemote(git: Git, address: string, server: string, tokenFile: string): Promise<void> {
  const known = await git.try(['remote', 'get-url', 'local']);
  await git.run(
    known.code === 0 ? ['remote', 'set-url', 'local', address] : ['remote', 'add', 'local', address],
  );
  const quoted = `'${tokenFile.replaceAll("'", `'\\''`)}'`;
  await git.run([
    'config',
    `credential.${server}.helper`,
    `!f() { echo username=x-access-token; echo "password=$(cat ${quoted})"; }; f`,
  ]);
}

function gitIn(directory: string, credentials?: {server: string; token: string}): Git {
  return openGit({directory, environment: gitEnvironment(process.env), ...(credentials && {credentials})});
}
