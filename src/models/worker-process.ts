import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {endGroup, hasGroups} from '../kernel/run-command.ts';

/** A process of the user that answers each line with one of its own. */
export interface WorkerProcess {
  /** The line that answers this one. Rejects with a `WorkerEnd` where the process is over before. */
  ask(line: string): Promise<string>;
  readonly isAlive: () => boolean;
  /** Kills it with what it started: it does not keep to the protocol. */
  readonly end: () => void;
  /** The last of what it wrote to its standard error. */
  readonly said: () => readonly string[];
}

/** Why a process gave no answer, as `ended with code 1`. */
export class WorkerEnd extends Error {
  override readonly name = 'WorkerEnd';
}

/** Characters of a line: predictions for the most rows of a question take far less. */
const longestLine = 64 * 1024 * 1024;
/** Characters of the standard error that are kept. */
const keptTail = 1500;
/** Bytes that a process may grow by after its first answer before another one takes its place. */
const mostGrowth = 1024 ** 3;
/** Milliseconds between the request to end and the kill. */
const grace = 1000;

/**
 * Starts a command without a shell as leader of a process group, all of which ends with it. One question at a time; one that
 * takes longer than `milliseconds`, or a line that nobody asked for, ends the process. The signal asks it to end: its standard
 * input ends, SIGTERM, and a second later SIGKILL. Where Linux tells its memory, a process that has grown by 1 GiB since its
 * first answer ends too.
 */
export function startWorkerProcess(
  argv: readonly string[],
  options: {
    directory: string;
    environment: Readonly<Record<string, string>>;
    milliseconds: number;
    signal: AbortSignal;
    /** Told why a process ends between two questions. */
    onEnd: (how: string) => void;
  },
): WorkerProcess {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, {
    cwd: options.directory,
    env: options.environment,
    stdio: 'pipe',
    detached: hasGroups,
  });
  let tail = '';
  let how: string | undefined; // why it takes no further question
  let question: {resolve: (line: string) => void; reject: (error: Error) => void} | undefined;
  let memory: number | undefined;

  const over = (reason: string): void => {
    if (how === undefined || how === '') how = reason;
    question?.reject(new WorkerEnd(how));
    question = undefined;
  };
  const end = (): void => {
    how ??= 'was ended';
    endGroup(child.pid, 'SIGKILL');
  };
  const stop = (): void => {
    how ??= 'was ended';
    child.stdin.end();
    endGroup(child.pid, 'SIGTERM');
    const timer = setTimeout(end, grace);
    child.once('close', () => {
      clearTimeout(timer);
    });
  };
  const watchMemory = async (): Promise<void> => {
    const now = await residentBytes(child.pid);
    if (now === undefined) return;
    memory ??= now;
    if (now - memory <= mostGrowth || how !== undefined || question !== undefined) return;
    options.onEnd(
      `takes ${Math.round(now / 1024 ** 2)} MiB of memory, after its first answer ${Math.round(memory / 1024 ** 2)}`,
    );
    stop();
  };
  child.once('error', (error) => {
    over(`could not be started (${error.message})`);
  });
  child.once('exit', () => {
    how ??= '';
    endGroup(child.pid, 'SIGKILL'); // what it started would keep its pipes open
  });
  child.once('close', (code, signal) => {
    options.signal.removeEventListener('abort', stop);
    if (how === '') {
      how = code === null ? `was ended by ${signal ?? 'a signal'}` : `ended with code ${code}`;
      if (question === undefined) options.onEnd(how);
    }
    over('ended');
  });
  child.stdin.on('error', () => undefined); // it has ended, which is told above
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-keptTail);
  });
  onLines(child.stdout.setEncoding('utf8'), (line) => {
    if (question !== undefined && line !== undefined) {
      question.resolve(line);
      question = undefined;
      return;
    }
    const reason = line === undefined ? 'answered with a line without end' : unasked(line);
    if (question === undefined && how === undefined) options.onEnd(reason);
    over(reason);
    end();
  });
  if (options.signal.aborted) stop();
  else options.signal.addEventListener('abort', stop, {once: true});
  return {
    end,
    isAlive: () => how === undefined,
    said: () => tail.split(/\r?\n/).filter((line) => line !== ''),
    async ask(line) {
      if (how !== undefined) throw new WorkerEnd(how === '' ? 'has ended' : how);
      const timer = setTimeout(() => {
        over(`gave no answer in ${options.milliseconds / 1000} s and was ended`);
        end();
      }, options.milliseconds);
      try {
        return await new Promise<string>((resolve, reject) => {
          question = {resolve, reject};
          child.stdin.write(`${line}\n`);
        });
      } finally {
        clearTimeout(timer);
        void watchMemory();
      }
    },
  };
}

function unasked(line: string): string {
  return `wrote ${JSON.stringify(line.slice(0, 100))} to its standard output without being asked (print to standard error)`;
}

/** Hands over each whole line; undefined, once, where one gets too long. */
function onLines(stream: NodeJS.ReadableStream, onLine: (line: string | undefined) => void): void {
  let parts: string[] = [];
  let length = 0;
  stream.on('data', (text: string) => {
    const [first = '', ...rest] = text.split('\n');
    parts.push(first);
    length += first.length;
    for (const next of rest) {
      onLine(parts.join(''));
      parts = [next];
      length = next.length;
    }
    if (length <= longestLine) return;
    stream.removeAllListeners('data');
    onLine(undefined);
  });
}

/** The memory of a process as Linux tells it; undefined elsewhere. */
async function residentBytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
