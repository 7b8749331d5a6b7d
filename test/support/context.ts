import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Git} from '../../src/kernel/ports.ts';
import {openGit} from '../../src/git/git.ts';
import {connectGitHub} from '../../src/github/connect.ts';
import type {Context, TriggerEvent} from '../../src/kernel/context.ts';
import type {Log} from '../../src/kernel/log.ts';
import {userId} from '../../src/local/user-id.ts';

/** A log that remembers every line as `level: message`. */
export function recordingLog(): Log & {lines: string[]} {
  const lines: string[] = [];
  const at = (level: string) => (message: string) => {
    lines.push(`${level}: ${message}`);
  };
  return {
    lines,
    info: at('info'),
    debug: at('debug'),
    warning: at('warning'),
    error: at('error'),
    notice: at('notice'),
    progress: at('progress'),
    group: async (title, work) => {
      lines.push(`group: ${title}`);
      return work();
    },
  };
}

/** The address that the forge links to an account. */
export function noreply(login: string): string {
  return `${userId(login)}+${login}@users.noreply.github.com`;
}

/** Real git in a folder, with a fixed identity and no configuration of the machine. */
export function testGit(directory: string, credentials?: {server: string; token: string}): Git {
  return openGit({
    directory,
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
    identity: {name: 'Test', email: noreply('test')},
    ...(credentials && {credentials}),
  });
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/** A folder that goes with the process. */
export async function folderUntilExit(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-test-run-'));
  folders.push(folder);
  return folder;
}

/** A context on a real folder; `forge` connects it to a real loopback forge. */
export async function testContext(options: {
  workspace: string;
  forge?: {apiUrl: string; serverUrl: string; repository: string; token: string};
  event?: Partial<TriggerEvent>;
  now?: () => Date;
  overrides?: Partial<Omit<Context, 'log'>>;
}): Promise<Context & {log: Log & {lines: string[]}}> {
  const log = recordingLog();
  const {forge} = options;
  return {
    log,
    workspace: options.workspace,
    temporary: await folderUntilExit(),
    makeScratch: async (parent, prefix) => mkdtemp(join(parent, prefix)),
    git: testGit(options.workspace, forge && {server: forge.serverUrl, token: forge.token}),
    github: forge && connectGitHub({...forge, userAgent: 'cairn-test', log, retries: 0}),
    now: options.now ?? (() => new Date()),
    childEnvironment: {PATH: process.env['PATH'] ?? '', HOME: options.workspace},
    event: {
      name: undefined,
      ref: undefined,
      sha: undefined,
      actor: undefined,
      payload: {},
      runUrl: undefined,
      ...options.event,
    },
    cairnVersion: 'cairn 0.0.0-test',
    home: options.workspace,
    handover: undefined,
    signal: new AbortController().signal,
    pause: async () => Promise.resolve(),
    ...(forge && {storeCredentials: {git: {server: forge.serverUrl, token: forge.token}}}),
    ...options.overrides,
  };
}
