import {setMaxListeners} from 'node:events';
import {selectRows, type Table} from '../data/table.ts';
import {UserError} from '../kernel/errors.ts';

/** What answers one call after the other. */
export interface Worker {
  predict(rows: Table): Promise<Float64Array>;
  /** False once it takes no further call. */
  readonly isAlive: () => boolean;
}

export interface WorkerPool {
  /** The predictions for all rows. Throws CAIRN_MODEL_BUSY where too many calls wait already. */
  readonly predict: (rows: Table) => Promise<Float64Array>;
  /** Has one worker started, so that the first call does not wait for it; throws what its start throws. */
  readonly warmUp: () => Promise<void>;
  /** Refuses what waits and aborts the signal that workers end by. */
  readonly end: () => void;
}

/** Calls that wait at most; with rows of 16 MiB each, memory ends long before the patience of clients. */
const mostWaiting = 256;
const mostWaitingRows = 1_000_000;
/** Milliseconds that no worker is started after a first failed start; doubled by each further one. */
const firstPause = 200;
const longestPause = 30_000;

interface Call {
  readonly rows: Table;
  readonly predictions: Float64Array;
  /** Rows that are answered. */
  done: number;
  readonly resolve: (predictions: Float64Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Workers that are started when they are needed, at most `processes` of them, and that take the calls in the order they came.
 * A call of many rows is cut into pieces, between which other calls have their turn. A worker that has died is replaced; where
 * one does not start, the next start waits, and calls are refused meanwhile unless another worker is there.
 */
export function openWorkerPool(options: {
  start: (signal: AbortSignal) => Promise<Worker>;
  processes: number;
  rowsAtOnce: number;
  /** Numbers that answer a row. */
  width: number;
}): WorkerPool {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal); // a machine may have many cores
  const waiting: Call[] = [];
  const idle: Worker[] = [];
  let starting = 0;
  let busy = 0;
  let failures = 0;
  let pausedUntil = 0;

  const refuseAll = (error: unknown): void => {
    for (const call of waiting.splice(0)) call.reject(error);
  };
  const start = async (): Promise<void> => {
    starting++;
    try {
      idle.push(await options.start(ending.signal));
      failures = 0;
    } catch (error) {
      pausedUntil = Date.now() + Math.min(longestPause, firstPause * 2 ** failures++);
      throw error;
    } finally {
      starting--;
    }
  };
  const answer = async (worker: Worker, call: Call): Promise<void> => {
    busy++;
    try {
      const rows = pieceOf(call, options.rowsAtOnce);
      const predictions = await worker.predict(rows);
      if (predictions.length !== rows.rows * options.width)
        throw new UserError('CAIRN_PREDICTION_INVALID', {
          what: `The model gave ${predictions.length} predictions for ${rows.rows} rows${options.width === 1 ? '' : ` of ${options.width} numbers`}`,
        });
      call.predictions.set(predictions, call.done * options.width);
      call.done += rows.rows;
      if (call.done === call.rows.rows) call.resolve(call.predictions);
      else waiting.push(call);
    } catch (error) {
      call.reject(error);
    } finally {
      busy--;
      if (worker.isAlive()) idle.push(worker);
      work();
    }
  };
  const work = (): void => {
    if (ending.signal.aborted) refuseAll(ended());
    while (waiting.length > 0) {
      const worker = idle.pop();
      if (worker === undefined) break;
      if (!worker.isAlive()) continue;
      const call = waiting.shift();
      if (call !== undefined) void answer(worker, call);
    }
    const pause = pausedUntil - Date.now();
    if (pause > 0) {
      if (busy + starting === 0) refuseAll(paused(pause));
      return;
    }
    while (waiting.length > starting && busy + starting < options.processes)
      start().then(work, (error: unknown) => {
        if (busy + starting === 0) refuseAll(error);
        work();
      });
  };
  return {
    warmUp: start,
    async predict(rows) {
      const rowsWaiting = waiting.reduce((sum, call) => sum + call.rows.rows, rows.rows);
      if (waiting.length >= mostWaiting || (waiting.length > 0 && rowsWaiting > mostWaitingRows))
        throw new UserError('CAIRN_MODEL_BUSY', {
          what: `${waiting.length} calls of the model wait already`,
          todo: 'Ask again later.',
        });
      return new Promise((resolve, reject) => {
        const predictions = new Float64Array(rows.rows * options.width);
        waiting.push({rows, predictions, done: 0, resolve, reject});
        work();
      });
    },
    end() {
      ending.abort();
      refuseAll(ended());
    },
  };
}

/** The next rows of a call that one worker answers at once. */
function pieceOf({rows, done}: Call, rowsAtOnce: number): Table {
  if (rows.rows <= rowsAtOnce) return rows;
  const count = Math.min(rowsAtOnce, rows.rows - done);
  return selectRows(
    rows,
    Uint32Array.from({length: count}, (_, row) => done + row),
  );
}

function paused(milliseconds: number): UserError {
  return new UserError('CAIRN_MODEL_BUSY', {
    what: `The command of the model did not start; it is tried again in ${Math.ceil(milliseconds / 1000)} s at the earliest`,
    todo: 'Ask again later; the log says why it did not start.',
  });
}

function ended(): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {what: 'The model is no longer served'});
}
