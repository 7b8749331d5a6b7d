import {homedir, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {openGit} from '../git/git.ts';
import {tellPushes} from '../git/tell-pushes.ts';
import type {Standing} from '../git/work-tree.ts';
import {apiOf, reachable} from '../github/repository-address.ts';
import type {GitHub} from '../kernel/ports.ts';
import {storeCredentials} from '../storage/store-credentials.ts';
import {sayNativeTo} from '../native/native-log.ts';
import {childEnvironment} from '../kernel/child-environment.ts';
import {withPythonPath} from '../kernel/python-path.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import type {Context, TriggerEvent} from '../kernel/context.ts';
import {actorIdentity} from './actor-identity.ts';
import {openHandover} from './handover.ts';
import {openAttester} from './keyless.ts';
import {openNetwork} from './network.ts';
import {makeScratch, sweepScratch} from './scratch.ts';
import type {Log} from '../kernel/log.ts';
import {cairnVersion} from '../kernel/version.ts';

/** Builds the context of a verb from what the host knows; `environment` is that of the process. */
export async function openContext(options: {
  environment: Readonly<Record<string, string | undefined>>;
  /** Where the person stands in the work tree. */
  standing: Standing;
  log: Log;
  event: TriggerEvent;
  token: string | undefined;
  /** `owner/name`. */
  repository: string | undefined;
  signal: AbortSignal;
}): Promise<Context> {
  const {environment, token, log, standing} = options;
  sayNativeTo(log);
  await openNetwork(environment, log);
  const temporary = environment['RUNNER_TEMP'] ?? tmpdir();
  await sweepScratch(
    [
      {parent: temporary, prefix: 'cairn-'},
      {parent: join(standing.top, '.cairn'), prefix: 'making-'},
    ],
    log,
  );
  const identity = actorIdentity(environment);
  const serverUrl = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const version = cairnVersion();
  return {
    log,
    workspace: standing.top,
    temporary: await makeScratch(temporary, 'cairn-'),
    makeScratch,
    git: tellPushes(
      openGit({
        directory: standing.top,
        environment: gitEnvironment(environment),
        ...(identity !== undefined && {identity}),
        ...(token !== undefined && {credentials: {server: serverUrl, token}}),
      }),
      (line) => {
        log.info(line);
      },
    ),
    github: await gitHubOf(options, serverUrl, version.replace(' ', '/')),
    ofGitHub: Boolean(environment['GITHUB_ACTIONS']) || options.repository !== undefined,
    now: () => new Date(),
    childEnvironment: withPythonPath(childEnvironment(environment)),
    named: (variable) => environment[variable],
    event: options.event,
    cairnVersion: version,
    home: environment['HOME'] ?? homedir(),
    ...openHandover(environment, token),
    signal: options.signal,
    storeCredentials: storeCredentials(
      environment,
      token === undefined ? undefined : {server: serverUrl, token},
    ),
    signingKey: keyFrom(standing, environment['CAIRN_SIGNING_KEY']),
    attester: openAttester(environment, token),
  };
}

/** A key, or the path of one from where the person stands; as it is where it is not given. */
function keyFrom({top, below}: Standing, text = ''): string {
  return text.trim() === '' || text.includes('-----BEGIN') ? text : resolve(top, below, text);
}

async function gitHubOf(
  options: Parameters<typeof openContext>[0],
  serverUrl: string,
  userAgent: string,
): Promise<GitHub | undefined> {
  const {token, repository, environment, log} = options;
  if (token === undefined || repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    return undefined;
  const retries = Number(environment['CAIRN_GITHUB_RETRIES'] ?? 3);
  const {connectGitHub} = await import('../github/connect.ts'); // the client is large, and not all need it
  return connectGitHub({
    repository,
    retries: Number.isInteger(retries) && retries >= 0 ? retries : 3,
    token,
    apiUrl: reachable(environment['GITHUB_API_URL'] ?? apiOf(serverUrl)),
    serverUrl,
    userAgent,
    log,
  });
}
