import type {Task} from '../../config/evaluation-settings.ts';
import {profiledLabels} from '../../data/profile.ts';
import {columnOfRows} from '../../data/row-numbers.ts';
import type {ProfileTypes} from '../../generated/documents.ts';
import {momentsOf, welchTest} from '../../statistics/welch-test.ts';
import {compareShares, independentShare} from '../../statistics/compare-shares.ts';
import {compareCategories} from './compare-categories.ts';
import type {DriftFacts} from './drift-facts.ts';
import {percent, rounded, type Finding} from './finding.ts';

/** How labels are compared, by the task that they are of. */
const labelTests: Readonly<Record<Exclude<Task, 'multiclass'>, typeof compareLabelShare>> = {
  binary: compareLabelShare,
  regression: compareLabelMean,
  count: compareLabelMean,
};

type Facts = Pick<
  DriftFacts,
  'profile' | 'labels' | 'task' | 'classes' | 'unseen' | 'thresholds' | 'confidence'
> & {readonly live: Pick<DriftFacts['live'], 'independent'>};

/** The labels that have arrived against those of the training data, of each target; nothing where none has. */
export function compareLabels(facts: Facts): Finding[] {
  const {profile, labels} = facts;
  const columns = profiledLabels(profile);
  return columns.flatMap((column, one) =>
    labels === undefined ? [] : compareArrived(column, columnOfRows(labels, columns.length, one), facts),
  );
}

function compareArrived(
  label: ProfileTypes.Column,
  labels: Float64Array,
  {live, task, classes, unseen, thresholds, confidence}: Facts,
): Finding[] {
  if (labels.every((value) => Number.isNaN(value))) return [];
  const judging = {confidence, independent: live.independent};
  if (task === 'multiclass') {
    const all = [...classes, ...unseen];
    const names = Array.from(labels, (place) => all[place]);
    return [compareCategories(label, names, {kind: 'label', threshold: thresholds.label, ...judging})];
  }
  return [labelTests[task](label, labels, thresholds.label, judging)];
}

function compareLabelShare(
  reference: ProfileTypes.Column,
  labels: Float64Array,
  threshold: number,
  {confidence, independent}: {confidence: number; independent: number},
): Finding {
  const known = labels.filter((value) => !Number.isNaN(value));
  const then = {hits: Math.round((reference.mean ?? 0) * reference.count), rows: reference.count};
  const now = {hits: known.filter((value) => value === 1).length, rows: known.length};
  const {test, statistic, pValue, ...interval} = compareShares(
    then,
    independentShare(now, independent),
    confidence,
  );
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
  {confidence, independent}: {confidence: number; independent: number},
): Finding {
  const then = {rows: reference.count, mean: reference.mean ?? Number.NaN, sd: reference.sd ?? Number.NaN};
  const now = momentsOf(labels);
  const {statistic, pValue, ...interval} = welchTest(
    then,
    {...now, rows: Math.round(now.rows * independent)},
    confidence,
  );
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
