import {spawn} from 'node:child_process';
import {keepAnswers} from './kept-answers.ts';

/** How one git process ended. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Environment of every git process of the forge: nothing of the person's own configuration reaches it. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'forge',
  GIT_AUTHOR_EMAIL: 'forge@localhost',
  GIT_COMMITTER_NAME: 'forge',
  GIT_COMMITTER_EMAIL: 'forge@localhost',
};

/** Runs git in a bare repository and says how it ended; rejects only where git cannot be started. */
export async function tryGit(
  directory: string,
  args: readonly string[],
  options: {input?: string | Uint8Array; env?: Readonly<Record<string, string>>} = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', directory, ...args], {
      env: {...gitEnvironment, ...options.env},
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.stdin.on('error', () => undefined); // git may end before it has read all of its input
    child.on('close', (code) => {
      resolve({code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString()});
    });
    child.stdin.end(options.input);
  });
}

const kept = keepAnswers<GitResult>(500);

/**
 * Like `tryGit` for a question about objects by their full ids, whose answer never changes: the latest short answers are
 * kept. Anything else is asked as ever.
 */
export async function askOnce(directory: string, args: readonly string[]): Promise<GitResult> {
  const names = args.slice(1).filter((arg) => !arg.startsWith('-'));
  if (!names.every((name) => name === '' || fullIds.test(name))) return tryGit(directory, args);
  const key = JSON.stringify([directory, args]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const answer = await tryGit(directory, args);
  if (answer.code <= 1 && answer.stdout.length < 100_000) kept.set(key, answer);
  return answer;
}

const fullIds = /^\^?[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?$/;

/** Runs git and returns its standard output; an exit code other than 0 is a fault of the forge. */
export async function git(
  directory: string,
  args: readonly string[],
  options: {input?: string | Uint8Array; env?: Readonly<Record<string, string>>} = {},
): Promise<string> {
  return outputOf(args, await tryGit(directory, args, options));
}

/** The standard output of a git that ended well; an exit code other than 0 is a fault of the forge. */
export function outputOf(args: readonly string[], {code, stdout, stderr}: GitResult): string {
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr.trim()}`);
  return stdout.toString();
}
