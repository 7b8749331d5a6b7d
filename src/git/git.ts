import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {existsSync} from 'node:fs';
import {UserError} from '../kernel/errors.ts';
import type {Git, GitOptions, GitOutcome, Identity} from '../kernel/ports.ts';
import {objectReader} from './object-reader.ts';

/** A git command that failed: what was asked and what git said; the text never holds credentials. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly args: readonly string[];
  readonly outcome: GitOutcome;

  constructor(args: readonly string[], outcome: GitOutcome) {
    super(`git ${args.join(' ')} ended with ${outcome.code}: ${outcome.stderr.trim().slice(0, 2000)}`);
    this.args = args;
    this.outcome = outcome;
  }
}

/**
 * Git in a folder. The token goes to `server` alone, by an environment variable of the one command, never into an
 * address, an argument or `.git/config`.
 */
export function openGit(options: {
  directory: string;
  environment: Readonly<Record<string, string>>;
  /** Who commits and tags; by default whom git's configuration names. */
  identity?: Identity;
  credentials?: {server: string; token: string};
}): Git {
  const environment = {
    ...options.environment,
    ...fixedEnvironment(options.identity),
    ...credentialEnvironment(options.credentials),
  };
  const start = async (
    args: readonly string[],
    extra: GitOptions = {},
  ): Promise<{code: number; stdout: Buffer; stderr: string}> =>
    runGit(options.directory, args, {...environment, ...extra.environment}, extra);
  const batch = ['cat-file', '--batch'];
  const readObject = objectReader(
    () => spawnGit(options.directory, batch, environment),
    (failure) =>
      failure instanceof Error
        ? explainStart(failure, options.directory)
        : explainReading(new GitError(batch, {...failure, stdout: ''}), options.directory),
  );
  return {
    directory: options.directory,
    identity: options.identity,
    async bytes(args, extra) {
      const {code, stdout, stderr} = await start(args, extra);
      if (code !== 0) throw explainFailure(new GitError(args, {code, stdout: '', stderr}));
      return stdout;
    },
    async run(args, extra) {
      return (await this.bytes(args, extra)).toString('utf8').replace(/\n$/, '');
    },
    async try(args, extra) {
      const {code, stdout, stderr} = await start(args, extra);
      return {code, stdout: stdout.toString('utf8'), stderr};
    },
    async object(name) {
      if (!/[\r\n]/.test(name)) return readObject(name);
      const found = await this.try(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
      return found.code === 0 ? readObject(found.stdout.trim()) : undefined;
    },
  };
}

/** Throws CAIRN_GIT_MISSING where there is no git, or CAIRN_GIT_NO_REPOSITORY where the folder is in none. */
export async function requireRepository(git: Git): Promise<void> {
  const outcome = await git.try(['rev-parse', '--git-dir']);
  if (outcome.code !== 0) throw noRepository(git.directory);
}

function noRepository(directory: string): UserError {
  return new UserError('CAIRN_GIT_NO_REPOSITORY', {
    where: directory,
    what: 'is not in a Git repository',
    todo: 'Run the command in a clone, or check the repository out first (actions/checkout).',
  });
}

function explainReading(error: GitError, directory: string): Error {
  return /not a git repository/i.test(error.outcome.stderr) ? noRepository(directory) : error;
}

/** On a new machine git does not know whom it works for: that is no fault, and easily mended. */
function explainFailure(error: GitError): Error {
  if (!/tell me who you are|empty ident name|auto-detect email/i.test(error.outcome.stderr)) return error;
  return new UserError(
    'CAIRN_GIT_NO_IDENTITY',
    {
      what: 'git does not know whom to name as author of commits and tags',
      todo: 'Tell it: git config --global user.name "Your Name", and user.email likewise.',
    },
    {cause: error},
  );
}

async function runGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  {input, onOutput}: GitOptions,
): Promise<{code: number; stdout: Buffer; stderr: string}> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(directory, args, environment);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', onOutput ?? ((chunk: Buffer) => out.push(chunk)));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => {
      reject(explainStart(error, directory));
    });
    child.stdin.on('error', () => undefined); // a command that does not read its input closes the pipe early
    child.stdin.end(input ?? '');
    child.on('close', (code) => {
      resolve({code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8')});
    });
  });
}

function spawnGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcessWithoutNullStreams {
  return spawn('git', args, {cwd: directory, env: environment, stdio: ['pipe', 'pipe', 'pipe']});
}

function explainStart(error: NodeJS.ErrnoException, directory: string): Error {
  if (error.code !== 'ENOENT') return error;
  // A missing folder looks the same as a missing program.
  if (!existsSync(directory)) return noRepository(directory);
  return new UserError('CAIRN_GIT_MISSING', {
    what: 'git was not found',
    todo: 'Install Git 2.30 or newer and put it on PATH.',
  });
}

function fixedEnvironment(identity: Identity | undefined): Record<string, string> {
  const quiet = {GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'};
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

function credentialEnvironment(
  credentials: {server: string; token: string} | undefined,
): Record<string, string> {
  if (credentials === undefined) return {};
  const basic = Buffer.from(`x-access-token:${credentials.token}`).toString('base64');
  // An empty value first clears headers that a checkout left in the configuration: two would be refused.
  const key = `http.${credentials.server.replace(/\/$/, '')}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
