import type {Command} from 'commander';
import {writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {openGit} from '../git/git.ts';
import {fetchSecrets} from '../config/fetch-secrets.ts';
import {remoteName} from '../git/remote.ts';
import {openRepository} from '../git/work-tree.ts';
import {addLocalRemote} from '../local/clone/local-remote.ts';
import {forgeEnvironment} from '../local/clone/forge-environment.ts';
import {forgeStateOf, repositoryName, type ForgeState} from '../local/clone/forge-state.ts';
import {pushHead} from '../local/clone/push-head.ts';
import {shareRegistry} from '../local/clone/share-registry.ts';
import {headLine, registryLines} from '../local/clone/tell-push.ts';
import type {Conclusion} from '../local/contract.ts';
import {privateFolder} from '../local/private-folder.ts';
import {narrateRuns} from '../local/narrate-run.ts';
import {rememberedPort, rememberPort} from '../local/remembered-port.ts';
import {startLocal} from '../local/start-local.ts';
import {interruption} from '../local/until-interrupted.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {guarded} from './guarded.ts';
import {forgesFolder} from '../host/local-forge.ts';
import {openNetwork} from '../host/network.ts';
import {terminalLog} from '../host/terminal-log.ts';
import {portOf} from './port.ts';
import {defaultBranchOf} from '../templates/pin.ts';

interface LocalOptions {
  port?: string;
  state?: string;
  exit?: boolean;
  env?: boolean;
  allowActions?: boolean;
}

/** `cairn local`: a forge and a workflow runner on this machine for the repository at hand. */
export function addLocal(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('local')
    .description(
      'Start a forge and a workflow runner on this machine, copy the registry of this clone to it, push what is checked out, and run its workflows. Nothing goes to another remote.',
    )
    .option('--port <number>', 'loopback port of the forge (default: that of the last time, else a free one)')
    .option(
      '--state <folder>',
      'where the forge keeps its state (default: ~/.cairn/local/<name of the folder>)',
    )
    .option('--exit', 'end when the workflows of the first push have ended, with 1 where one failed')
    .option(
      '--allow-actions',
      "download the actions that workflows name by their full commit from codeload.github.com, and run their code on this machine with the job's token (default: they are refused)",
    )
    .option(
      '--env',
      'start nothing: print what makes the commands of a shell talk to the forge that runs, for eval "$(cairn local --env)"',
    )
    .action(
      guarded(setExitCode, async (options: LocalOptions) => {
        const here = resolve(program.opts<{directory: string}>().directory);
        const {
          git,
          standing: {top: directory},
        } = await openRepository({directory: here, environment: gitEnvironment(process.env)});
        const branch = await defaultBranchOf(directory, process.env);
        const state = await stateOf(here, directory, options);
        if (options.env === true) {
          for (const line of await forgeEnvironment(state, process.env)) say(line);
          return 0;
        }
        using end = interruption();
        const secrets = await secretsFrom(process.env, {git, workspace: directory});
        await using local = await start(state, branch, {...options, secrets});
        const ended = end.promise.then(() => 0);
        return await Promise.race([ended, live(local, {git, state, branch, options}, ended)]);
      }),
    );
}

type Local = Awaited<ReturnType<typeof startLocal>>;

async function stateOf(here: string, directory: string, {state}: LocalOptions): Promise<ForgeState> {
  if (state === undefined) return forgeStateOf(join(homedir(), '.cairn', 'local'), directory);
  return {directory: resolve(here, state), name: repositoryName(basename(directory))};
}

/** What fetches data is given here as on GitHub: its secrets, as far as this environment has them. */
async function secretsFrom(
  environment: NodeJS.ProcessEnv,
  context: Parameters<typeof fetchSecrets>[0],
): Promise<Record<string, string>> {
  const given = (await fetchSecrets(context)).flatMap((name): [string, string][] => {
    const value = environment[name] ?? '';
    return value === '' ? [] : [[name, value]];
  });
  if (given.length > 0)
    say(`Secrets of the forge, from your environment: ${given.map(([name]) => name).join(', ')}`);
  return Object.fromEntries(given);
}

async function start(
  {directory, name}: ForgeState,
  branch: string,
  options: LocalOptions & {secrets: Readonly<Record<string, string>>},
): Promise<Local> {
  const port = options.port === undefined ? await rememberedPort(directory) : portOf(options.port);
  if (options.allowActions === true)
    await openNetwork(process.env, terminalLog(process.stderr, {verbose: false}));
  const local = await startLocal({
    directory,
    repository: `local/${name}`,
    defaultBranch: branch,
    ...(port !== undefined && {port}),
    ...(options.allowActions === true && {allowActions: true}),
    secrets: options.secrets,
    onUpdate: narrateRuns(say),
  });
  await rememberPort(directory, local.forge.serverUrl);
  const {port: given} = new URL(local.forge.serverUrl);
  await privateFolder(forgesFolder(homedir()));
  await writeFile(join(forgesFolder(homedir()), given), directory, {mode: 0o600});
  return local;
}

/** Fills the forge and lives until a person ends it, or until its workflows have ended. */
async function live(
  local: Local,
  {git, state, branch, options}: {git: Git; state: ForgeState; branch: string; options: LocalOptions},
  ended: Promise<number>,
): Promise<number> {
  const {forge, runner} = local;
  const slug = `local/${state.name}`;
  const server = forge.serverUrl;
  const address = `${server}/${slug}`;
  const token = local.personToken('you');
  const tokenFile = join(state.directory, 'token');
  await writeFile(tokenFile, token, {mode: 0o600});
  await addLocalRemote(git, {address, server, tokenFile});
  say(`Web pages: ${address}`);
  const gitDirectory = forge.repository(slug)?.gitDirectory ?? '';
  for (const line of registryLines(await shareRegistry(git, gitDirectory))) say(line);
  const environment = gitEnvironment(process.env);
  const pushing = openGit({directory: git.directory, environment, credentials: {server, token}});
  const pushed = await pushHead(pushing, {branch, gitDirectory});
  say(headLine(pushed, branch));
  if (options.exit !== true) {
    const shared = await remoteName(git).catch(() => undefined);
    if (shared !== undefined && shared !== 'local')
      say(`Commands in other terminals talk to ${shared}; to this forge after: eval "$(cairn local --env)"`);
    say('Ctrl-C ends it; the state stays.');
    return ended;
  }
  await runner.idle();
  const failed = forge.runs(slug).some(({conclusion}) => !fine.has(conclusion));
  return failed || pushed.kind !== 'pushed' ? 1 : 0;
}

/** How a run may end or wait without that anything failed. */
const fine: ReadonlySet<Conclusion | undefined> = new Set(['success', 'skipped', 'action_required']);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
