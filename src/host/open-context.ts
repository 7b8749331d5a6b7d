import {mkdtempSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {openGit} from '../git/git.ts';
import {connectGitHub} from '../github/connect.ts';
import type {GitHub, Identity} from '../kernel/ports.ts';
import {storeCredentials} from '../storage/store-credentials.ts';
import {childEnvironment} from '../kernel/child-environment.ts';
import type {Context, TriggerEvent} from '../kernel/context.ts';
import {openHandover} from './handover.ts';
import {openAttester} from './keyless.ts';
import type {Log} from '../kernel/log.ts';
import {cairnVersion} from '../kernel/version.ts';

/** Builds the context of a verb from what the host knows; `environment` is that of the process. */
export function openContext(options: {
  environment: Readonly<Record<string, string | undefined>>;
  workspace: string;
  log: Log;
  event: TriggerEvent;
  token: string | undefined;
  /** `owner/name`. */
  repository: string | undefined;
  signal: AbortSignal;
}): Context {
  const {environment, token, log} = options;
  const identity = identityOf(environment);
  const serverUrl = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const version = cairnVersion();
  return {
    log,
    workspace: options.workspace,
    temporary: mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'cairn-')),
    git: openGit({
      directory: options.workspace,
      environment: childEnvironment(environment),
      ...(identity !== undefined && {identity}),
      ...(token !== undefined && {credentials: {server: serverUrl, token}}),
    }),
    github: gitHubOf(options, serverUrl, version.replace(' ', '/')),
    now: () => new Date(),
    childEnvironment: childEnvironment(environment),
    event: options.event,
    cairnVersion: version,
    home: environment['HOME'] ?? homedir(),
    handover: openHandover(environment),
    signal: options.signal,
    storeCredentials: storeCredentials(
      environment,
      token === undefined ? undefined : {server: serverUrl, token},
    ),
    signingKey: environment['CAIRN_SIGNING_KEY'],
    attester: openAttester(environment, token),
  };
}

function gitHubOf(
  options: Parameters<typeof openContext>[0],
  serverUrl: string,
  userAgent: string,
): GitHub | undefined {
  const {token, repository, environment, log} = options;
  if (token === undefined || repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    return undefined;
  const retries = Number(environment['CAIRN_GITHUB_RETRIES'] ?? 3);
  return connectGitHub({
    repository,
    retries: Number.isInteger(retries) && retries >= 0 ? retries : 3,
    token,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl,
    userAgent,
    log,
  });
}

/** On Actions, commits and tags carry the person who started the run, by the address GitHub gives those who hide theirs. */
function identityOf(environment: Readonly<Record<string, string | undefined>>): Identity | undefined {
  const actor = environment['GITHUB_ACTIONS'] === 'true' ? environment['GITHUB_ACTOR'] : undefined;
  return actor === undefined ? undefined : {name: actor, email: `${actor}@users.noreply.github.com`};
}
