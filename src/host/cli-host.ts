import {rm} from 'node:fs/promises';
import {resolve} from 'node:path';
import {openGit} from '../git/git.ts';
import {remoteName} from '../git/remote.ts';
import {childEnvironment} from '../kernel/child-environment.ts';
import type {TriggerEvent} from '../kernel/context.ts';
import {exitCodes} from '../kernel/exit-code.ts';
import {explain} from './explain.ts';
import {parseInputs} from '../kernel/inputs.ts';
import {openContext} from './open-context.ts';
import {terminalLog} from './terminal-log.ts';
import type {Verb, VerbResult} from '../kernel/verb.ts';

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
  const environment = process.env;
  const workspace = resolve(options.directory);
  const log = terminalLog(process.stderr, {verbose: options.verbose});
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  process.once('SIGINT', stop);
  try {
    const textOf = (name: string): string | undefined =>
      options.texts[name] ?? environment[verb.inputs[name]?.environment ?? ''];
    const inputs = parseInputs(verb.inputs, textOf, (name) => `--${name}`);
    const context = openContext({
      environment,
      workspace,
      log,
      event: noEvent,
      token: nonEmpty(textOf('token')),
      repository:
        options.repository ??
        environment['GITHUB_REPOSITORY'] ??
        (await repositoryOfRemote(workspace, environment)),
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

function print(result: VerbResult, json: boolean): void {
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

/** `owner/name` when the remote is on the server that GITHUB_SERVER_URL (or github.com) names. */
export async function repositoryOfRemote(
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const git = openGit({directory, environment: childEnvironment(environment)});
  // Which of several is meant matters to verbs that use one: they say so.
  const remote = await remoteName(git).catch(() => undefined);
  if (remote === undefined) return undefined;
  const {code, stdout} = await git.try(['remote', 'get-url', remote]);
  if (code !== 0) return undefined;
  const host = new URL(environment['GITHUB_SERVER_URL'] ?? 'https://github.com').host;
  const [, found, slug] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+(?::\d+)?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      stdout.trim(),
    ) ?? [];
  return found === host ? slug : undefined;
}
