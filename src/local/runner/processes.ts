import {spawn, type ChildProcess} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {Socket} from 'node:net';
import {StringDecoder} from 'node:string_decoder';

export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** One line of output, of both streams, without its line end. */
  readonly onLine: (line: string) => void;
  /** Ends the process group gently: interrupt, terminate, kill, with GitHub's pauses between. */
  readonly cancel: AbortSignal;
  /** Kills the process group at once. */
  readonly kill: AbortSignal;
}

export type ProcessEnd =
  {readonly kind: 'exited'; readonly code: number} | {readonly kind: 'failed'; readonly message: string};

/** After a process has ended, this long is waited for output of processes that it left behind. */
const outputGraceMs = 1000;
/** GitHub's runner waits so long after SIGINT, then after SIGTERM. */
const interruptGraceMs = 7500;
const terminateGraceMs = 2500;

/** Runs a program in a process group of its own until it ends. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const child = spawn(request.file, request.args, {
    cwd: request.cwd,
    env: {...request.env},
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const flushes = [child.stdout, child.stderr].map((stream) => splitLines(stream, request.onLine));
  const stopWatching = endOnSignals(child, request);
  try {
    return await new Promise<ProcessEnd>((resolve) => {
      let grace: NodeJS.Timeout | undefined;
      child.once('error', (error) => {
        resolve({kind: 'failed', message: error.message});
      });
      child.once('exit', (code, signal) => {
        const end: ProcessEnd = {kind: 'exited', code: code ?? 128 + signalNumber(signal)};
        child.once('close', () => {
          clearTimeout(grace);
          resolve(end);
        });
        grace = setTimeout(() => {
          // What it left running keeps its pipes, else its next line would kill it.
          request.onLine(
            'The output streams did not close: a process that this step started is still running.',
          );
          resolve(end);
        }, outputGraceMs);
      });
    });
  } finally {
    stopWatching();
    for (const flush of flushes) flush();
  }
}

/** A process that still runs, found by the job's mark in its environment. */
export interface Orphan {
  readonly pid: number;
  readonly name: string;
}

/** Kills every process whose environment holds the job's RUNNER_TRACKING_ID; says which. Works where /proc does. */
export function killOrphans(trackingId: string): Orphan[] {
  const killed: Orphan[] = [];
  for (const pid of processIds()) {
    const environment = readProcess(pid, 'environ');
    if (!environment?.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) continue;
    const name = readProcess(pid, 'comm')?.trim() ?? '';
    if (signal(pid, 'SIGKILL')) killed.push({pid, name});
  }
  return killed;
}

function endOnSignals(child: ChildProcess, request: ProcessRequest): () => void {
  const timers: NodeJS.Timeout[] = [];
  const kill = (): void => {
    signalGroup(child, 'SIGKILL');
  };
  const cancel = (): void => {
    signalGroup(child, 'SIGINT');
    timers.push(
      setTimeout(() => {
        signalGroup(child, 'SIGTERM');
      }, interruptGraceMs),
      setTimeout(kill, interruptGraceMs + terminateGraceMs),
    );
  };
  request.cancel.addEventListener('abort', cancel);
  request.kill.addEventListener('abort', kill);
  if (request.kill.aborted) kill();
  else if (request.cancel.aborted) cancel();
  return () => {
    request.cancel.removeEventListener('abort', cancel);
    request.kill.removeEventListener('abort', kill);
    for (const timer of timers) clearTimeout(timer);
  };
}

function signalGroup(child: ChildProcess, name: NodeJS.Signals): boolean {
  return child.pid !== undefined && signal(-child.pid, name);
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false; // it ended meanwhile
  }
}

function splitLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let closed = false;
  stream.on('data', (chunk: Buffer) => {
    if (closed) return;
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/, ''));
  });
  return () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''));
    rest = '';
    closed = true;
    if (stream instanceof Socket) stream.unref();
  };
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid);
  } catch {
    return [];
  }
}

function readProcess(pid: number, file: 'environ' | 'comm'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined; // it ended meanwhile, or belongs to somebody else
  }
}

function signalNumber(name: NodeJS.Signals | null): number {
  return name === 'SIGINT' ? 2 : name === 'SIGKILL' ? 9 : 15;
}
