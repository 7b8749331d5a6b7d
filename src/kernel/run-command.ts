import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';

/** How a command of the user ended. */
export type CommandOutcome =
  | {readonly kind: 'exit'; readonly code: number}
  | {readonly kind: 'signal'; readonly signal: string}
  | {readonly kind: 'timeout'}
  | {readonly kind: 'cancelled'}
  | {readonly kind: 'not-started'; readonly reason: string};

/**
 * Runs a command of the user without a shell, hands each line of its output to `onLine`, and ends the command with all
 * that it started where the time is over or the run is cancelled. Never throws for what the command does.
 */
export async function runCommand(
  argv: readonly string[],
  options: {
    directory: string;
    environment: Readonly<Record<string, string>>;
    milliseconds: number;
    signal?: AbortSignal | undefined;
    onLine: (line: string) => void;
  },
): Promise<CommandOutcome> {
  const [program = '', ...args] = argv;
  const {directory, environment, milliseconds, signal, onLine} = options;
  if (signal?.aborted === true) return {kind: 'cancelled'};
  return new Promise((resolve) => {
    // A process group of its own, so that what the command started ends with it.
    const child = spawn(program, args, {
      cwd: directory,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: hasGroups,
    });
    let ended: CommandOutcome | undefined;
    const stop = (outcome: CommandOutcome) => (): void => {
      ended ??= outcome;
      endGroup(child.pid, 'SIGTERM');
      setTimeout(() => {
        endGroup(child.pid, 'SIGKILL');
      }, 5000).unref();
    };
    // setTimeout holds at most 2^31 - 1 milliseconds
    const timer = setTimeout(stop({kind: 'timeout'}), Math.min(milliseconds, 2 ** 31 - 1));
    const cancel = stop({kind: 'cancelled'});
    signal?.addEventListener('abort', cancel, {once: true});
    const settle = (outcome: CommandOutcome): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(ended ?? outcome);
    };
    for (const stream of [child.stdout, child.stderr]) readLines(stream, onLine);
    child.on('error', (error) => {
      settle({kind: 'not-started', reason: error.message});
    });
    child.on('close', (code, killedBy) => {
      settle(code === null ? {kind: 'signal', signal: killedBy ?? 'unknown'} : {kind: 'exit', code});
    });
  });
}

/** A line of a command's output that no runner takes for a command to itself (`::set-output …`, `##[…]`). */
export function inertLine(line: string): string {
  return `| ${line.replaceAll('##[', '## [')}`;
}

/** `ended with code 3`, and so on. */
export function describeOutcome(outcome: CommandOutcome): string {
  switch (outcome.kind) {
    case 'exit':
      return `ended with code ${outcome.code}`;
    case 'signal':
      return `was ended by ${outcome.signal}`;
    case 'timeout':
      return 'ran out of time and was ended';
    case 'cancelled':
      return 'was ended, because the run was cancelled';
    case 'not-started':
      return `could not be started (${outcome.reason})`;
  }
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  createInterface({input: stream, crlfDelay: Infinity}).on('line', (line) => {
    onLine(line.slice(0, 10_000));
  });
}

/** Whether a process that is detached leads a group here, all of which a signal can reach. */
export const hasGroups = process.platform !== 'win32';

/** Sends a signal to a process that leads a group, and to all of the group. */
export function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(hasGroups ? -pid : pid, signal);
  } catch {
    // it has ended
  }
}
