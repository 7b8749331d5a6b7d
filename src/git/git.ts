import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {existsSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {UserError} from '../kernel/errors.ts';
import type {Git, GitOptions, GitOutcome, Identity} from '../kernel/ports.ts';
import {explainFailure, isPassing} from './explain-git.ts';
import {commandLine, talksToRemote, wantsLogin} from './git-command.ts';
import {noRepository} from './no-repository.ts';
import {objectReader} from './object-reader.ts';

/** A git command that failed: what was asked and what git said; the text never holds credentials. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly args: readonly string[];
  readonly outcome: GitOutcome;
  readonly directory: string;

  constructor(args: readonly string[], outcome: GitOutcome, directory = '') {
    super(`git ${args.join(' ')} ended with ${outcome.code}: ${outcome.stderr.trim().slice(0, 2000)}`);
    this.args = args;
    this.outcome = outcome;
    this.directory = directory;
  }
}

/**
 * Git in a folder. The token goes to `server` alone, by an environment variable of the one command that talks to a
 * remote, never into an address, an argument or `.git/config`. A lock that is held in passing is waited for.
 */
export function openGit(options: {
  directory: string;
  /** As `gitEnvironment` makes it. */
  environment: Readonly<Record<string, string>>;
  /** Who commits and tags; by default whom git's configuration names. */
  identity?: Identity;
  credentials?: {server: string; token: string};
}): Git {
  const {directory, credentials} = options;
  const local = {...options.environment, ...fixedEnvironment(options.identity)};
  const remote = credentials === undefined ? local : {...local, ...withCredentials(local, credentials)};
  const start = async (args: readonly string[], extra: GitOptions = {}): Promise<RawOutcome> => {
    const call = async (environment: Readonly<Record<string, string>>): Promise<RawOutcome> =>
      runGit(directory, commandLine(args), {...environment, ...extra.environment}, extra);
    let withToken = talksToRemote(args);
    for (let attempt = 1; ; attempt++) {
      const outcome = await call(withToken ? remote : local);
      if (extra.onOutput !== undefined) return outcome; // what was handed over cannot be taken back
      // In a partial clone whatever reads an object may have to fetch it: where that failed for want of a login, this
      // one command gets the token too, and no other does.
      if (!withToken && credentials !== undefined && wantsLogin(outcome.stderr)) withToken = true;
      else if (outcome.code === 0 || attempt >= tries || !isPassing({args, stderr: outcome.stderr}))
        return outcome;
      else await pause(50 * 2 ** attempt * (1 + Math.random()));
    }
  };
  const batch = ['cat-file', '--batch'];
  let readsWithToken = false;
  const readObject = objectReader(
    () => spawnGit(directory, commandLine(batch), readsWithToken ? remote : local),
    (failure) =>
      failure instanceof Error
        ? explainStart(failure, directory)
        : explained(new GitError(batch, {...failure, stdout: ''}, directory)),
  );
  return {
    directory,
    identity: options.identity,
    async bytes(args, extra) {
      const {code, stdout, stderr} = await start(args, extra);
      if (code === 0) return stdout;
      throw explained(new GitError(args, {code, stdout: '', stderr}, directory));
    },
    async run(args, extra) {
      return (await this.bytes(args, extra)).toString('utf8').replace(/\n$/, '');
    },
    async try(args, extra) {
      const {code, stdout, stderr} = await start(args, extra);
      return {code, stdout: stdout.toString('utf8'), stderr};
    },
    async object(name, limit) {
      if (!/[\r\n]/.test(name))
        return readObject(name, limit).catch(async (error: unknown) => {
          // In a partial clone the reader may have to fetch what it reads, as above.
          if (readsWithToken || credentials === undefined || !(error instanceof GitError)) throw error;
          if (!wantsLogin(error.outcome.stderr)) throw error;
          readsWithToken = true;
          return readObject(name, limit);
        });
      const found = await this.try(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
      return found.code === 0 ? readObject(found.stdout.trim(), limit) : undefined;
    },
  };
}

/** Throws CAIRN_GIT_MISSING where there is no git, CAIRN_GIT_NO_REPOSITORY where the folder is in none, or why git refuses it. */
export async function requireRepository(git: Git): Promise<void> {
  await git.run(['rev-parse', '--git-dir']);
}

/** A git command that failed for a reason that its words tell is no fault of ours; other errors stay as they are. */
export function explainGit<T>(error: T, where?: string): T | UserError {
  if (!(error instanceof GitError)) return error;
  const {args, outcome, directory} = error;
  const about = {cause: error, ...(where !== undefined && {where})};
  return explainFailure({args, stderr: outcome.stderr, directory}, about)?.error ?? error;
}

/** A failure after which nothing can go on here is told by its own error at once. */
function explained(error: GitError): Error {
  const {args, outcome, directory} = error;
  const found = explainFailure({args, stderr: outcome.stderr, directory}, {cause: error});
  return found?.final === true ? found.error : error;
}

interface RawOutcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** How often a command is tried while its failure is one that passes: for about a second. */
const tries = 4;

async function runGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  {input, onOutput, limit}: GitOptions,
): Promise<RawOutcome> {
  return new Promise((resolve, reject) => {
    // Without a terminal, ssh asks nobody for a passphrase.
    const child = spawnGit(directory, args, environment, {detached: limit !== undefined});
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', onOutput ?? ((chunk: Buffer) => out.push(chunk)));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => {
      reject(explainStart(error, directory));
    });
    child.stdin.on('error', () => undefined); // a command that does not read its input closes the pipe early
    child.stdin.end(input ?? '');
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            child.kill();
            // What git started may live on, and would hold these open.
            for (const stream of [child.stdout, child.stderr]) stream.destroy();
            child.unref();
            resolve({code: 1, stdout: Buffer.of(), stderr: `no answer within ${limit / 1000} seconds`});
          }, limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8')});
    });
  });
}

function spawnGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  {detached = false}: {detached?: boolean} = {},
): ChildProcessWithoutNullStreams {
  return spawn('git', args, {cwd: directory, env: environment, stdio: ['pipe', 'pipe', 'pipe'], detached});
}

function explainStart(error: NodeJS.ErrnoException, directory: string): Error {
  if (error.code !== 'ENOENT') return error;
  // A missing folder looks the same as a missing program.
  if (!existsSync(directory)) return new UserError('CAIRN_GIT_NO_REPOSITORY', noRepository(directory));
  return new UserError('CAIRN_GIT_MISSING', {
    what: 'git was not found',
    todo: 'Install Git 2.30 or newer and put it on PATH.',
  });
}

function fixedEnvironment(identity: Identity | undefined): Record<string, string> {
  const quiet = {
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    // Objects are what their ids say: a clone may hold refs and a file that put others in their place, GitHub has none.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
  };
  if (identity === undefined) return quiet;
  const {name, email} = identity;
  return {
    ...quiet,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

/**
 * The token as pairs of configuration, after those that the user gave in the same way. An empty value first clears
 * headers that a checkout left in the configuration: two would be refused.
 */
function withCredentials(
  environment: Readonly<Record<string, string>>,
  {server, token}: {server: string; token: string},
): Record<string, string> {
  const given = environment['GIT_CONFIG_COUNT'] ?? '';
  // Git refuses a count that is none, and says so: ours must not hide it.
  if (given !== '' && !/^\d{1,6}$/.test(given)) return {};
  const count = Number(given);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const key = `http.${server.replace(/\/$/, '')}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`,
  };
}
