import {selectRows, type Table} from '../data/table.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import type {Model} from '../models/load-model.ts';
import {nearestRank} from '../statistics/nearest-rank.ts';

type Latency = NonNullable<EvaluationTypes.Evaluation['cost']>['latency'][number];

/** Rows in a call: one, as a server answers a person, and a small batch. */
const batches = [1, 32] as const;
const mostCalls = 200;
/** First calls that do not count: caches and compilers are cold. */
const warmUpCalls = 5;
/** Milliseconds for the calls of one batch size, the first ones included. */
const longest = 240;

/**
 * The time of one call of `predict` in milliseconds (to 3 decimals; median and 99th percentile by nearest rank), for 1 and
 * for 32 rows of the table in turn, making at most 200 calls or as many as fit into 240 ms of `clock` (milliseconds), at
 * least one. Where the first call alone takes that long, it is the one that counts.
 */
export async function measureLatency(
  model: Pick<Model, 'predict'>,
  table: Table,
  clock: () => number,
): Promise<Latency[]> {
  const measured: Latency[] = [];
  for (const batch of batches) {
    const times = await timesOf(model, callsOf(table, batch), clock);
    measured.push({batch, calls: times.length, p50: rank(times, 0.5), p99: rank(times, 0.99)});
  }
  return measured;
}

/** Ascending times of calls. */
async function timesOf(
  model: Pick<Model, 'predict'>,
  calls: readonly Table[],
  clock: () => number,
): Promise<Float64Array> {
  const begin = clock();
  const times: number[] = [];
  for (let call = 0; call < warmUpCalls + mostCalls; call++) {
    const rows = calls[call % calls.length];
    if (rows === undefined) break;
    const from = clock();
    await model.predict(rows);
    const to = clock();
    const isOver = to - begin >= longest;
    if (call >= warmUpCalls || isOver) times.push(Math.max(0, to - from));
    if (isOver) break;
  }
  return Float64Array.from(times).sort();
}

/** Up to 50 different tables of so many rows, made before anything is timed. */
function callsOf(table: Table, batch: number): readonly Table[] {
  if (table.rows === 0) return [];
  return Array.from({length: Math.min(50, Math.max(1, table.rows))}, (_, call) =>
    selectRows(
      table,
      Uint32Array.from({length: batch}, (_, i) => (call * batch + i) % table.rows),
    ),
  );
}

function rank(ascending: Float64Array, share: number): number {
  return Number(nearestRank(ascending, share).toFixed(3));
}
