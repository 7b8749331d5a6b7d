import {textAt, type Column} from '../../data/table.ts';
import type {ProfileTypes} from '../../generated/documents.ts';
import {compareCategories} from './compare-categories.ts';
import {compareNumbers} from './compare-numbers.ts';
import {compareShares, independentShare} from '../../statistics/compare-shares.ts';
import type {DriftFacts} from './drift-facts.ts';
import {percent, type Finding} from './finding.ts';

/** A share of missing values that moved by this much matters. */
const missingThreshold = 0.05;

type Judging = Pick<DriftFacts, 'thresholds' | 'confidence'> & {readonly independent: number};

/** How the values of a feature are compared, by the type that the profile gives it. */
const featureTests: Readonly<
  Record<
    ProfileTypes.Column['type'],
    (reference: ProfileTypes.Column, column: Column, judging: Judging) => Finding
  >
> = {
  numeric: (reference, column, {thresholds, ...judging}) => {
    const values =
      column.kind === 'number' ? column.values : new Float64Array(column.values.length).fill(Number.NaN);
    return compareNumbers(reference, values, {kind: 'data', threshold: thresholds.numeric, ...judging});
  },
  categorical: (reference, column, {thresholds, ...judging}) => {
    const texts = Array.from({length: column.values.length}, (_, row) => textAt(column, row));
    return compareCategories(reference, texts, {kind: 'data', threshold: thresholds.categorical, ...judging});
  },
};

/**
 * Each feature of live rows against the reference profile, and the share of its missing values where there are any.
 */
export function compareFeatures({
  profile,
  live,
  columns,
  progress,
  thresholds,
  confidence,
}: Pick<DriftFacts, 'profile' | 'live' | 'columns' | 'thresholds' | 'confidence'> &
  Partial<Pick<DriftFacts, 'progress'>>): Finding[] {
  const judging = {thresholds, confidence, independent: live.independent};
  return profile.columns.flatMap((reference, index) => {
    progress?.(`Comparing ${reference.name}`, index / profile.columns.length);
    const column = live.table.columns.get(reference.name);
    if (column === undefined || columns?.includes(reference.name) === false) return [];
    const missing = compareMissing(reference, column, judging);
    return [
      featureTests[reference.type](reference, column, judging),
      ...(missing === undefined ? [] : [missing]),
    ];
  });
}

function compareMissing(
  reference: ProfileTypes.Column,
  column: Column,
  {confidence, independent}: Judging,
): Finding | undefined {
  const rows = column.values.length;
  let hits = 0;
  for (let row = 0; row < rows; row++) if (textAt(column, row) === undefined) hits += 1;
  if (hits === 0 && reference.missing === 0) return undefined;
  const then = {hits: reference.missing, rows: reference.count + reference.missing};
  const {test, statistic, pValue, ...interval} = compareShares(
    then,
    independentShare({hits, rows}, independent),
    confidence,
  );
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
