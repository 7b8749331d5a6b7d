import type {Profile, ProfileTypes} from '../generated/documents.ts';
import {createHash} from 'node:crypto';
import {nextBelow} from '../statistics/next-double.ts';
import {columnOf, type Column, type Table} from './table.ts';

export type ProfileColumn = ProfileTypes.Column;

/** So many distinct numbers are counted one by one. */
const mostExact = 64;
/** Else so many bins, of about equally many values each, and one of its own for each value that would fill one. */
const bins = 50;
/** So many categories are named. */
const mostCategories = 200;

interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

/** What some rows of a table look like: counts of its features and, where known, of labels and predictions, a column a target. */
export function profileTable(
  table: Table,
  features: readonly string[],
  {
    labels = [],
    predictions = [],
  }: {
    labels?: readonly NamedColumn[];
    /** Of held-out rows, which the model did not learn, as live rows are. */
    predictions?: readonly NamedColumn[];
  } = {},
): Profile {
  const [label, ...labelled] = labels.map(({name, column}) => profileColumn(name, column));
  const [prediction, ...predicted] = predictions.map(({name, column}) => profileColumn(name, column));
  return {
    document: 'profile',
    schemaVersion: 1,
    rows: table.rows,
    columns: features.map((name) => profileColumn(name, columnOf(table, name))),
    ...(prediction && (predicted.length > 0 ? {predictions: [prediction, ...predicted]} : {prediction})),
    ...(label && (labelled.length > 0 ? {labels: [label, ...labelled]} : {label})),
  };
}

/** What the model answers, a column for each target; none where that is not known. */
export function profiledPredictions({prediction, predictions = []}: Profile): readonly ProfileColumn[] {
  return prediction === undefined ? predictions : [prediction];
}

/** What the labels are, a column for each target; none where that is not known. */
export function profiledLabels({label, labels = []}: Profile): readonly ProfileColumn[] {
  return label === undefined ? labels : [label];
}

/**
 * A column as counts. Numbers: each value by itself where at most 64 are distinct (`exact`), else bins whose
 * edges are quantiles (50, linear interpolation), the extremes, and values as frequent as a bin, with an edge just below each, so that a frequent value has a bin
 * of its own; bin i holds edges[i-1] < x <= edges[i], the last one all above. Texts: the 200 most
 * frequent, ties by code point, and what is left as `other`; where something is left, all of them by the first byte of the MD5 of their UTF-8 (`hashed`): which values are
 * frequent in a sample is chance in part, so that a comparison by that list would find changes where there are none.
 */
export function profileColumn(name: string, column: Column): ProfileColumn {
  return column.kind === 'number' ? profileNumbers(name, column.values) : profileTexts(name, column.values);
}

function profileNumbers(name: string, values: Float64Array): ProfileColumn {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  const base = {name, type: 'numeric' as const, count, missing: values.length - count};
  if (count === 0)
    return {...base, mean: null, sd: null, minimum: null, maximum: null, edges: [], counts: [0], exact: true};
  const {mean, sd} = momentsOf(sorted);
  const distinct = distinctOf(sorted);
  const exact = distinct !== undefined;
  const edges = distinct ?? quantileEdges(sorted);
  return {
    ...base,
    mean,
    sd,
    minimum: sorted[0] ?? null,
    maximum: sorted[count - 1] ?? null,
    edges,
    counts: countsOf(sorted, edges),
    exact,
  };
}

/** Mean and population standard deviation, in two passes. */
function momentsOf(values: Float64Array): {mean: number; sd: number} {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return {mean, sd: Math.sqrt(squares / values.length)};
}

/** The distinct values, ascending; undefined where there are too many. */
function distinctOf(sorted: Float64Array): number[] | undefined {
  const distinct: number[] = [];
  for (const value of sorted) {
    if (value === distinct.at(-1)) continue;
    if (distinct.length === mostExact) return undefined;
    distinct.push(value + 0); // -0 is 0
  }
  return distinct;
}

function quantileEdges(sorted: Float64Array): number[] {
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const edges = new Set<number>([nextBelow(first), last]);
  for (const value of frequentValues(sorted, sorted.length / bins)) edges.add(nextBelow(value)).add(value);
  for (let i = 1; i < bins; i++) {
    const position = ((sorted.length - 1) * i) / bins;
    const low = sorted[Math.floor(position)] ?? 0;
    const high = sorted[Math.ceil(position)] ?? 0;
    edges.add(low + (high - low) * (position - Math.floor(position)));
  }
  return [...edges].sort((a, b) => a - b);
}

/** Values that come more than so many times. */
function frequentValues(sorted: Float64Array, times: number): number[] {
  const frequent: number[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    if (end - start > times) frequent.push((sorted[start] ?? 0) + 0); // -0 is 0
  }
  return frequent;
}

function countsOf(sorted: Float64Array, edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < edges.length && value > (edges[bin] ?? Infinity)) bin++;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function profileTexts(name: string, values: readonly (string | null)[]): ProfileColumn {
  const counts = new Map<string, number>();
  let missing = 0;
  for (const value of values) {
    if (value === null) missing++;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = rankCategories(counts);
  const rest = ranked.slice(mostCategories);
  return {
    name,
    type: 'categorical',
    count: values.length - missing,
    missing,
    values: ranked.slice(0, mostCategories).map(([value, count]) => ({value, count})),
    other: {values: rest.length, count: rest.reduce((sum, [, count]) => sum + count, 0)},
    ...(rest.length > 0 && {hashed: hashedCounts(counts)}),
  };
}

/** How often texts come, by the first byte of the MD5 of their UTF-8. */
export function hashedCounts(counts: ReadonlyMap<string, number>): number[] {
  const cells = new Array<number>(256).fill(0);
  for (const [text, count] of counts) {
    const cell = createHash('md5').update(text).digest()[0] ?? 0;
    cells[cell] = (cells[cell] ?? 0) + count;
  }
  return cells;
}

/** Most frequent first, ties by code point. */
export function rankCategories(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
