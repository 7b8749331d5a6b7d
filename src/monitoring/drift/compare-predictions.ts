import {profiledPredictions} from '../../data/profile.ts';
import {columnOfRows} from '../../data/row-numbers.ts';
import type {ProfileTypes} from '../../generated/documents.ts';
import {isOfVersion} from '../live/live-rows.ts';
import {compareCategories} from './compare-categories.ts';
import {compareNumbers} from './compare-numbers.ts';
import type {DriftFacts} from './drift-facts.ts';
import type {Finding} from './finding.ts';

type Facts = Pick<DriftFacts, 'profile' | 'live' | 'version' | 'classes' | 'thresholds' | 'confidence'>;

/**
 * What the version answered (of several classes, which; of several targets, for each) against what it answered on its test rows; nothing
 * where it did not answer.
 */
export function comparePredictions(facts: Facts): Finding[] {
  const predictions = profiledPredictions(facts.profile);
  return predictions.flatMap((prediction, one) =>
    compareAnswers(prediction, columnOfRows(facts.live.answers, predictions.length, one), facts),
  );
}

function compareAnswers(
  prediction: ProfileTypes.Column,
  answered: Float64Array,
  {live, version, classes, thresholds, confidence}: Facts,
): Finding[] {
  const answers = answered.map((answer, row) => (isOfVersion(live, version, row) ? answer : Number.NaN));
  if (answers.every((value) => Number.isNaN(value))) return [];
  const kind = 'prediction';
  const judging = {confidence, independent: live.independent};
  if (classes.length === 0)
    return [compareNumbers(prediction, answers, {kind, threshold: thresholds.numeric, ...judging})];
  const names = Array.from(answers, (place) => classes[place]);
  return [compareCategories(prediction, names, {kind, threshold: thresholds.categorical, ...judging})];
}
