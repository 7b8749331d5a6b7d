import {profileTable} from '../../src/data/profile.ts';
import type {Column} from '../../src/data/table.ts';
import type {Profile} from '../../src/generated/documents.ts';
import {seededRandom} from '../../src/statistics/seeded-random.ts';

/** The profile of what a model with the feature `x` learned from: a thousand rows between 0 and 1. */
export function learnedProfile(): Profile {
  const rows = valuesOf(1, 1000);
  const column = (values: readonly number[]): Column => ({kind: 'number', values: Float64Array.from(values)});
  return profileTable({rows: rows.length, columns: new Map([['x', column(rows)]])}, ['x'], {
    labels: [{name: 'y', column: column(rows.map((x) => Number(x > 0.5)))}],
    predictions: [{name: 'probability', column: column(rows)}],
  });
}

/** Traffic as a server logs it, `shift` away from what was learned. */
export function liveLog(seed: number, {shift, rows}: {shift: number; rows: number}): string {
  const lines = valuesOf(seed, rows).map((x) => JSON.stringify({features: {x: x + shift}, prediction: x}));
  return `${lines.join('\n')}\n`;
}

function valuesOf(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({length: count}, () => random.next());
}
