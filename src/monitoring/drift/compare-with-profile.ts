import {compareShares} from '../../statistics/compare-shares.ts';
import {momentsOf, welchTest} from '../../statistics/welch-test.ts';
import {textAt, type Column} from '../../data/table.ts';
import type {Profile, ProfileTypes} from '../../generated/documents.ts';
import {compareCategories} from './compare-categories.ts';
import {compareNumbers} from './compare-numbers.ts';
import {percent, rounded, type Finding} from './finding.ts';
import {ofVersion, type LiveRows} from '../live/live-rows.ts';

/** From which size on a change matters, with every default filled in. */
export interface EffectThresholds {
  readonly numeric: number;
  readonly categorical: number;
  readonly label: number;
  readonly performance: number;
}

/** A share of missing values that moved by this much matters. */
const missingThreshold = 0.05;

/**
 * Compares live rows with the reference profile of the version that answered: each feature, the share of its missing
 * values where there are any, the predictions of this version, and the labels that have arrived (NaN = not yet).
 */
export function compareWithProfile(
  profile: Profile,
  live: LiveRows,
  options: {
    version: string;
    task: 'binary' | 'regression';
    /** Features to look at; all where undefined. */
    columns: readonly string[] | undefined;
    labels: Float64Array | undefined;
    thresholds: EffectThresholds;
    confidence: number;
  },
): Finding[] {
  const {thresholds, confidence} = options;
  const findings: Finding[] = [];
  for (const reference of profile.columns) {
    const column = live.table.columns.get(reference.name);
    if (column === undefined || options.columns?.includes(reference.name) === false) continue;
    findings.push(compareColumn(reference, column, {kind: 'data', thresholds, confidence}));
    const missing = compareMissing(reference, column, confidence);
    if (missing !== undefined) findings.push(missing);
  }
  const predictions = ofVersion(live, options.version);
  if (profile.prediction !== undefined && predictions.some((value) => !Number.isNaN(value)))
    findings.push(
      compareNumbers(profile.prediction, predictions, {
        kind: 'prediction',
        threshold: thresholds.numeric,
        confidence,
      }),
    );
  if (profile.label !== undefined && options.labels?.some((value) => !Number.isNaN(value)) === true)
    findings.push(
      options.task === 'binary'
        ? compareLabelShare(profile.label, options.labels, thresholds.label, confidence)
        : compareLabelMean(profile.label, options.labels, thresholds.label, confidence),
    );
  return findings;
}

function compareColumn(
  reference: ProfileTypes.Column,
  column: Column,
  {kind, thresholds, confidence}: {kind: Finding['kind']; thresholds: EffectThresholds; confidence: number},
): Finding {
  if (reference.type === 'numeric') {
    const values =
      column.kind === 'number' ? column.values : new Float64Array(column.values.length).fill(Number.NaN);
    return compareNumbers(reference, values, {kind, threshold: thresholds.numeric, confidence});
  }
  const texts = Array.from({length: column.values.length}, (_, row) => textAt(column, row));
  return compareCategories(reference, texts, {kind, threshold: thresholds.categorical, confidence});
}

function compareMissing(
  reference: ProfileTypes.Column,
  column: Column,
  confidence: number,
): Finding | undefined {
  const rows = column.values.length;
  let hits = 0;
  for (let row = 0; row < rows; row++) if (textAt(column, row) === undefined) hits += 1;
  if (hits === 0 && reference.missing === 0) return undefined;
  const then = {hits: reference.missing, rows: reference.count + reference.missing};
  const {test, statistic, pValue, ...interval} = compareShares(then, {hits, rows}, confidence);
  return {
    kind: 'data',
    column: reference.name,
    test: `missing-share (${test})`,
    statistic,
    pValue,
    effect: {name: 'missing-share-difference', ...interval, threshold: missingThreshold},
    reference: then.rows,
    current: rows,
    message: `missing ${percent(then.hits / Math.max(1, then.rows))} → ${percent(hits / Math.max(1, rows))}`,
  };
}

function compareLabelShare(
  reference: ProfileTypes.Column,
  labels: Float64Array,
  threshold: number,
  confidence: number,
): Finding {
  const known = labels.filter((value) => !Number.isNaN(value));
  const then = {hits: Math.round((reference.mean ?? 0) * reference.count), rows: reference.count};
  const now = {hits: known.filter((value) => value === 1).length, rows: known.length};
  const {test, statistic, pValue, ...interval} = compareShares(then, now, confidence);
  return {
    kind: 'label',
    column: reference.name,
    test,
    statistic,
    pValue,
    effect: {name: 'share-difference', ...interval, threshold},
    reference: then.rows,
    current: now.rows,
    message: `share of positives ${percent(then.hits / Math.max(1, then.rows))} → ${percent(now.hits / Math.max(1, now.rows))}`,
  };
}

function compareLabelMean(
  reference: ProfileTypes.Column,
  labels: Float64Array,
  threshold: number,
  confidence: number,
): Finding {
  const then = {rows: reference.count, mean: reference.mean ?? Number.NaN, sd: reference.sd ?? Number.NaN};
  const now = momentsOf(labels);
  const {statistic, pValue, ...interval} = welchTest(then, now, confidence);
  return {
    kind: 'label',
    column: reference.name,
    test: 'welch-t',
    statistic,
    pValue,
    effect: {name: 'mean-difference-sd', ...interval, threshold},
    reference: then.rows,
    current: now.rows,
    message: `mean ${rounded(then.mean)} → ${rounded(now.mean)} (${rounded(interval.value)} sd)`,
  };
}
