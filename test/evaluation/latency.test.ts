import {describe, expect, test} from 'vitest';
import {numbersOf, type Table} from '../../src/data/table.ts';
import {measureLatency} from '../../src/evaluation/latency.ts';
import {measureCost} from '../../src/evaluation/measure-cost.ts';

const tableOf = (rows: number): Table => ({
  rows,
  columns: new Map([['x', {kind: 'number', values: Float64Array.from({length: rows}, (_, i) => i)}]]),
});

/** A model whose calls take the times that `cost` says, by a clock that only it moves. */
function timedModel(cost: (call: number, rows: number) => number) {
  let now = 1000;
  const calls: number[][] = [];
  return {
    calls,
    clock: () => now,
    model: {
      backend: 'javascript',
      predict: async (table: Table) => {
        now += cost(calls.length, table.rows);
        calls.push([...numbersOf(table, 'x')]);
        return Promise.resolve(new Float64Array(table.rows));
      },
    },
  };
}

describe('the time of a call', () => {
  test('median and 99th percentile of 200 calls, without the first five', async () => {
    const {model, clock, calls} = timedModel((call, rows) =>
      call % 205 < 5 ? 10 : rows === 32 ? 0.5 : ((call % 205) - 4) / 1000,
    );
    expect(await measureLatency(model, tableOf(100), clock)).toEqual([
      {batch: 1, calls: 200, p50: 0.1, p99: 0.198},
      {batch: 32, calls: 200, p50: 0.5, p99: 0.5},
    ]);
    expect(calls).toHaveLength(410);
    expect(calls.slice(0, 3)).toEqual([[0], [1], [2]]);
    expect(calls[206]?.slice(-5)).toEqual([59, 60, 61, 62, 63]);
  });

  test('few rows are asked for again and again', async () => {
    const {model, clock, calls} = timedModel(() => 1);
    await measureLatency(model, tableOf(3), clock);
    expect(calls.at(-1)).toHaveLength(32);
    expect(new Set(calls.at(-1))).toEqual(new Set([0, 1, 2]));
  });

  test.each([
    ['one call, if it alone takes too long', 5000, 1],
    ['those that fit into the time', 10, 19],
  ])('%s', async (_, milliseconds, expected) => {
    const {model, clock, calls} = timedModel(() => milliseconds);
    expect(await measureLatency(model, tableOf(10), clock)).toEqual([
      {batch: 1, calls: expected, p50: milliseconds, p99: milliseconds},
      {batch: 32, calls: expected, p50: milliseconds, p99: milliseconds},
    ]);
    expect(calls.length).toBeLessThanOrEqual(48);
  });
});

test('the cost names size, training, backend and platform; without a clock no time of a call', async () => {
  const {model, calls} = timedModel(() => 1);
  const options = {table: tableOf(5), clock: undefined, platform: 'linux-x64'};
  const artifacts = [{size: 10}, {size: 32}];
  expect(await measureCost(model, {artifacts, trainSeconds: 1.5}, options)).toEqual({
    bytes: 42,
    trainSeconds: 1.5,
    backend: 'javascript',
    platform: 'linux-x64',
    latency: [],
  });
  expect(calls).toEqual([]);
  expect(await measureCost(model, {artifacts, trainSeconds: undefined}, options)).not.toHaveProperty(
    'trainSeconds',
  );
});
