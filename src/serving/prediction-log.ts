import {createReadStream} from 'node:fs';
import {mkdir, open, readdir, type FileHandle} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {messageOf} from '../kernel/errors.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import type {Feature} from './read-rows.ts';

/** One answered row, as one line of the log. */
export interface LoggedPrediction {
  readonly id: string;
  /** Moment of the row: as the caller named it, else its arrival. */
  readonly time: string;
  /** Arrival. */
  readonly at: string;
  readonly model: string;
  readonly version: string;
  /** Who asked, as they call themselves; absent where they say nothing. */
  readonly caller?: string;
  readonly features: Readonly<Record<string, Feature>>;
  /** The number, or of several classes the most probable one; absent where there are several targets. */
  readonly prediction?: number | string;
  /** The number of each of several targets; else absent. */
  readonly predictions?: Readonly<Record<string, number>>;
  /** Of each class; absent where a number is predicted. */
  readonly probabilities?: Readonly<Record<string, number>>;
  /** Columns whose value lies outside the contract of the data; absent where there are none. */
  readonly outside?: readonly string[];
}

export interface PredictionLog {
  /** Resolves when the lines are in the file; where it throws, none of them is. */
  append(predictions: readonly LoggedPrediction[]): Promise<void>;
  /** Waits for what was appended. */
  close(): Promise<void>;
}

/**
 * A log of predictions in `<folder>/YYYY-MM.ndjson`, by the month of arrival in UTC. Lines of concurrent requests are
 * written together, whole and in order. A line that a crash cut short is closed before the first new one, and is passed
 * over by readers.
 */
export function openPredictionLog(folder: string): PredictionLog {
  const mended = new Set<string>();
  let waiting: {file: string; text: string; done: (error?: unknown) => void}[] = [];
  let writing: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      for (const [file, requests] of Map.groupBy(batch, (request) => request.file)) {
        const failure = await writeLines(folder, file, requests, mended).then(
          () => undefined,
          (error: unknown) => error,
        );
        for (const {done} of requests) done(failure);
      }
    }
    writing = undefined;
  };
  return {
    async append(predictions) {
      const [first] = predictions;
      if (first === undefined) return;
      const text = predictions.map((line) => `${JSON.stringify(line)}\n`).join('');
      await new Promise<void>((resolve, reject) => {
        const done = (error?: unknown): void => {
          if (error === undefined) resolve();
          else reject(error instanceof Error ? error : new Error(messageOf(error)));
        };
        waiting.push({file: `${first.at.slice(0, 7)}.ndjson`, text, done});
        writing ??= drain();
      });
    },
    async close() {
      await writing;
    },
  };
}

/**
 * The lines of a log whose time is at `from` or later and before `to` (milliseconds), in order of arrival; lines that
 * are not whole are passed over.
 */
export async function* readPredictionLog(
  folder: string,
  window: {readonly from: number; readonly to: number},
): AsyncGenerator<string> {
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => /^\d{4}-\d{2}\.ndjson$/.test(name)).sort()) {
    const stream = createReadStream(join(folder, file), 'utf8');
    for await (const line of createInterface({input: stream, crlfDelay: Infinity})) {
      const time = timeOf(line);
      if (time >= window.from && time < window.to) yield `${line}\n`;
    }
  }
}

/** Appends the lines of requests, or none of them. */
async function writeLines(
  folder: string,
  file: string,
  requests: readonly {text: string}[],
  mended: Set<string>,
): Promise<void> {
  await mkdir(folder, {recursive: true});
  const handle = await open(join(folder, file), 'a+');
  try {
    if (!mended.has(file)) await mendLastLine(handle);
    mended.add(file);
    const {size} = await handle.stat();
    try {
      await handle.appendFile(requests.map(({text}) => text).join(''));
    } catch (error) {
      mended.delete(file); // where the rest cannot be taken back either, its last line is closed before the next one
      await handle.truncate(size);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

async function mendLastLine(handle: FileHandle): Promise<void> {
  const {size} = await handle.stat();
  if (size === 0) return;
  const {buffer} = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  if (buffer[0] !== 0x0a) await handle.appendFile('\n');
}

/** Milliseconds; NaN, which is in no window, for a line that is not whole. */
function timeOf(line: string): number {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'time' in value && typeof value.time === 'string')
      return millisecondsOf(value.time) ?? Number.NaN;
  } catch {
    // cut short by a crash
  }
  return Number.NaN;
}
