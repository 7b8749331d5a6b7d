import {ofVersion} from '../live/live-rows.ts';
import {compareNumbers} from './compare-numbers.ts';
import type {DriftFacts} from './drift-facts.ts';
import type {Finding} from './finding.ts';

/** What the version answered against what it answered on its test rows; nothing where it did not answer. */
export function comparePredictions({
  profile: {prediction},
  live,
  version,
  thresholds,
  confidence,
}: Pick<DriftFacts, 'profile' | 'live' | 'version' | 'thresholds' | 'confidence'>): Finding[] {
  const answers = ofVersion(live, version);
  if (prediction === undefined || answers.every((value) => Number.isNaN(value))) return [];
  return [
    compareNumbers(prediction, answers, {kind: 'prediction', threshold: thresholds.numeric, confidence}),
  ];
}
