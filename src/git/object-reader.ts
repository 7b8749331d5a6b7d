import type {ChildProcessWithoutNullStreams} from 'node:child_process';
import {Socket} from 'node:net';
import {UserError} from '../kernel/errors.ts';
import type {GitObject} from '../kernel/ports.ts';

/** How `git cat-file --batch` gave up. */
export interface ReaderFailure {
  readonly code: number;
  readonly stderr: string;
}

type Answer = GitObject | TooBig | undefined;

/** What was passed over, with its size in bytes. */
interface TooBig {
  readonly size: number;
}

/** What is read as a whole is a text; the largest that Cairn writes, a profile of a thousand columns, is a tenth of this. */
const usualLimit = 32 << 20;

/**
 * Reads objects by names without line breaks over one `git cat-file --batch`, which starts with the first question, ends
 * by itself a second after the last one, and never keeps this process alive. What was fetched meanwhile is found.
 * Rejects with what `explain` makes of the way git gave up, and with CAIRN_FILE_TOO_BIG for more than `limit` bytes.
 */
export function objectReader(
  start: () => ChildProcessWithoutNullStreams,
  explain: (failure: ReaderFailure | Error) => Error,
): (name: string, limit?: number) => Promise<GitObject | undefined> {
  let current: Conversation | undefined;
  let timer: NodeJS.Timeout | undefined;
  const ask = async (name: string, limit: number): Promise<Answer> => {
    const conversation = (current ??= converse(start(), explain));
    clearTimeout(timer);
    try {
      return await conversation.ask(name, limit);
    } catch (error) {
      if (current === conversation) current = undefined;
      throw error;
    } finally {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (current?.isIdle() !== true) return;
        current.end();
        current = undefined;
      }, 1000).unref();
    }
  };
  return async (name, limit = usualLimit) => {
    const wasOpen = current !== undefined;
    const answer = await ask(name, limit).catch(async (error: unknown) => {
      if (!wasOpen) throw error;
      return ask(name, limit); // it ended between two questions, or with another one
    });
    if (answer === undefined || 'content' in answer) return answer;
    throw new UserError('CAIRN_FILE_TOO_BIG', {
      where: name,
      what: `has ${answer.size} bytes`,
      expected: `${limit} bytes at most`,
    });
  };
}

interface Conversation {
  ask(name: string, limit: number): Promise<Answer>;
  isIdle(): boolean;
  end(): void;
}

interface Question {
  readonly limit: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

function converse(
  child: ChildProcessWithoutNullStreams,
  explain: (failure: ReaderFailure | Error) => Error,
): Conversation {
  const questions: Question[] = [];
  let stderr = '';
  let ended: Error | undefined;
  const hold = (held: boolean): void => {
    for (const handle of [child, child.stdin, child.stdout, child.stderr])
      if (handle === child || handle instanceof Socket) {
        if (held) handle.ref();
        else handle.unref();
      }
  };
  const fail = (failure: ReaderFailure | Error): void => {
    ended ??= explain(failure);
    for (const {reject} of questions.splice(0)) reject(ended);
  };
  const take = answerParser({
    limit: () => questions[0]?.limit ?? usualLimit,
    answered: (answer) => {
      questions.shift()?.resolve(answer);
      if (questions.length === 0) hold(false);
    },
  });
  child.stdout.on('data', take);
  child.stderr.on('data', (bytes: Buffer) => {
    stderr = `${stderr}${bytes.toString('utf8')}`.slice(-10_000);
  });
  child.stdin.on('error', () => undefined); // it has ended: `close` tells how
  child.on('error', fail);
  child.on('close', (code) => {
    fail({code: code ?? 1, stderr});
  });
  return {
    ask: async (name, limit) =>
      new Promise<Answer>((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        questions.push({limit, resolve, reject});
        hold(true);
        child.stdin.write(`${name}\n`);
      }),
    isIdle: () => questions.length === 0,
    end: () => child.stdin.end(),
  };
}

/** Cuts the output into answers: `<id> <type> <size>`, the content and a line break; any other line says that there is none. */
function answerParser(one: {
  limit: () => number;
  answered: (answer: Answer) => void;
}): (bytes: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  /** Bytes that are needed before it is worth looking again. */
  let needed = 1;
  /** Bytes of an answer beyond the limit that are still to be passed over. */
  let passing = 0;
  return (bytes) => {
    const rest = bytes.subarray(Math.min(passing, bytes.length));
    passing -= bytes.length - rest.length;
    if (rest.length === 0) return;
    chunks.push(rest);
    length += rest.length;
    while (length >= needed) {
      const buffer = Buffer.concat(chunks);
      const {used, answer, missing} = nextAnswer(buffer, one.limit());
      chunks = used < buffer.length ? [buffer.subarray(used)] : [];
      passing = Math.max(0, used - buffer.length);
      length = Math.max(0, length - used);
      needed = missing;
      if (used > 0) one.answered(answer);
    }
  };
}

/** The answer at the start and how long it is (0: not whole yet; one beyond the limit may go on), and how many bytes to wait for. */
function nextAnswer(buffer: Buffer, limit: number): {used: number; answer: Answer; missing: number} {
  const end = buffer.indexOf('\n');
  if (end < 0) return {used: 0, answer: undefined, missing: buffer.length + 1};
  const header = buffer.toString('utf8', 0, end);
  const [, id, type, size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
  if (id === undefined || type === undefined) return {used: end + 1, answer: undefined, missing: 1};
  const stop = end + 1 + Number(size);
  if (Number(size) > limit) return {used: stop + 1, answer: {size: Number(size)}, missing: 1};
  if (buffer.length <= stop) return {used: 0, answer: undefined, missing: stop + 1};
  return {used: stop + 1, answer: {id, type, content: buffer.subarray(end + 1, stop)}, missing: 1};
}
