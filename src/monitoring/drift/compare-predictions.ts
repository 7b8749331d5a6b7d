import {isOfVersion} from '../live/live-rows.ts';
import {compareCategories} from './compare-categories.ts';
import {compareNumbers} from './compare-numbers.ts';
import type {DriftFacts} from './drift-facts.ts';
import type {Finding} from './finding.ts';

/** What the version answered (of several classes, which) against what it answered on its test rows; nothing where it did not answer. */
export function comparePredictions({
  profile: {prediction},
  live,
  version,
  classes,
  thresholds,
  confidence,
}: Pick<DriftFacts, 'profile' | 'live' | 'version' | 'classes' | 'thresholds' | 'confidence'>): Finding[] {
  const answers = live.answers.map((answer, row) => (isOfVersion(live, version, row) ? answer : Number.NaN));
  if (prediction === undefined || answers.every((value) => Number.isNaN(value))) return [];
  const kind = 'prediction';
  if (classes.length === 0)
    return [compareNumbers(prediction, answers, {kind, threshold: thresholds.numeric, confidence})];
  const names = Array.from(answers, (place) => classes[place]);
  return [compareCategories(prediction, names, {kind, threshold: thresholds.categorical, confidence})];
}
