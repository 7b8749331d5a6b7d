import {rm} from 'node:fs/promises';
import {homedir} from 'node:os';
import {resolve} from 'node:path';
import {openGit} from '../git/git.ts';
import {remoteName, remoteUrl} from '../git/remote.ts';
import {fromTop, nearestFile, openWorkTree, type Standing} from '../git/work-tree.ts';
import {repositoryOfRemote} from '../github/remote-repository.ts';
import {childEnvironment} from '../kernel/child-environment.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import type {TriggerEvent} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {exitCodes} from '../kernel/exit-code.ts';
import type {Git} from '../kernel/ports.ts';
import {explain} from './explain.ts';
import {parseInputs} from '../kernel/inputs.ts';
import {localForgeAt, type LocalForge} from './local-forge.ts';
import {openContext} from './open-context.ts';
import {terminalLog} from './terminal-log.ts';
import type {Inputs, Verb, VerbResult} from '../kernel/verb.ts';

export interface CliOptions {
  /** The values of the verb's inputs as they were typed. */
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly json: boolean;
  readonly verbose: boolean;
  /** `owner/name`; by default GITHUB_REPOSITORY, else what the remote points to. */
  readonly repository?: string;
}

/** Runs a verb from a terminal and returns the exit code: results go to stdout, everything else to stderr. */
export async function runCommand(verb: Verb, options: CliOptions): Promise<number> {
  const directory = resolve(options.directory);
  const log = terminalLog(process.stderr, {verbose: options.verbose});
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  process.once('SIGINT', stop);
  try {
    const textOf = (name: string): string | undefined =>
      options.texts[name] ?? process.env[verb.inputs[name]?.environment ?? ''] ?? verb.inputs[name]?.terminal;
    const {standing} = await openWorkTree({directory, environment: gitEnvironment(process.env)});
    const paths = await pathsFromTop(verb.inputs, textOf, standing);
    const inputs = parseInputs(
      verb.inputs,
      (name) => paths.get(name) ?? textOf(name),
      (name) => `--${name}`,
    );
    const {environment, repository, notice} = await withRepository(
      standing.top,
      process.env,
      options.repository,
    );
    if (notice !== undefined) log.info(notice);
    const token = verb.inputs['token'] && (options.texts['token'] ?? environment['GITHUB_TOKEN']);
    const context = await openContext({
      environment,
      standing,
      log,
      event: noEvent,
      token: nonEmpty(token),
      repository,
      signal: abort.signal,
    });
    try {
      const result = await verb.run(inputs, context);
      print(result, options.json);
      return exitCodes[result.conclusion];
    } finally {
      await rm(context.temporary, {recursive: true, force: true});
    }
  } catch (error) {
    return explain(error, options.json);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** Paths as the verb has them; what is not given and is searched for is the nearest file of its name. */
async function pathsFromTop(
  inputs: Inputs,
  textOf: (name: string) => string | undefined,
  standing: Standing,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const [name, {kind, nearest, default: fallback = ''}] of Object.entries(inputs)) {
    if (kind !== 'path') continue;
    const text = textOf(name)?.trim() ?? '';
    const path = text === '' ? nearest && (await nearestFile(standing, fallback)) : fromTop(standing, text);
    if (path) paths.set(name, path);
  }
  return paths;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** What starts a command at a terminal: no event. */
export const noEvent: TriggerEvent = {
  name: undefined,
  ref: undefined,
  sha: undefined,
  actor: undefined,
  payload: {},
  runUrl: undefined,
};

function print(result: VerbResult<string, string>, json: boolean): void {
  if (json) {
    const {outputs, conclusion, document = null} = result;
    process.stdout.write(`${JSON.stringify({conclusion, outputs, document}, null, 2)}\n`);
    return;
  }
  for (const {level, message, place} of result.annotations ?? []) {
    process.stderr.write(
      `${level}: ${place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}: ` : ''}${message}\n`,
    );
  }
  process.stdout.write(`${result.headline}\n`);
  for (const [name, value] of Object.entries(result.outputs)) {
    if (value !== '' && value.length <= 200) process.stdout.write(`  ${name}: ${value}\n`);
  }
}

/**
 * The environment and the repository (`owner/name`) that a command works with: as it was given, else what the remote is.
 * Where nobody named a server, the remote's own one is named (a ghe.com has one for each company). Where the remote is a
 * forge of `cairn local`, it comes with the token of that, and `notice` says so.
 */
export async function withRepository(
  directory: string,
  environment: NodeJS.ProcessEnv,
  asked: string | undefined,
): Promise<{environment: NodeJS.ProcessEnv; repository: string | undefined; notice?: string}> {
  const named = asked ?? nonEmpty(environment['GITHUB_REPOSITORY']);
  if (named !== undefined) return {environment, repository: named};
  const git = openGit({directory, environment: gitEnvironment(environment)});
  const forge = await forgeOfRemote(git, environment);
  if (forge !== undefined) {
    const {serverUrl, apiUrl, repository, token} = forge;
    return {
      environment: {
        ...environment,
        GITHUB_SERVER_URL: serverUrl,
        GITHUB_API_URL: apiUrl,
        GITHUB_TOKEN: token,
      },
      repository,
      notice: `The remote ${forge.remote} is the forge of this machine (${serverUrl}/${repository}; \`cairn local\` starts it).`,
    };
  }
  const found = await repositoryOfRemote(git, {
    serverUrl: nonEmpty(environment['GITHUB_SERVER_URL']),
    environment: childEnvironment(environment),
  });
  if (found === undefined) return {environment, repository: undefined};
  return {
    environment: {...environment, GITHUB_SERVER_URL: found.serverUrl},
    repository: found.repository,
  };
}

async function forgeOfRemote(
  git: Git,
  environment: NodeJS.ProcessEnv,
): Promise<(LocalForge & {remote: string}) | undefined> {
  try {
    const [remote = '', url = ''] = [await remoteName(git), await remoteUrl(git)];
    const forge = await localForgeAt(url, environment['HOME'] ?? homedir());
    return forge && {...forge, remote};
  } catch (error) {
    // That there is no repository, or no remote that is meant, is said by whatever needs one.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
