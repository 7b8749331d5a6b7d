import {compareFeatures} from './compare-features.ts';
import {compareLabels} from './compare-labels.ts';
import {comparePerformance} from './compare-performance.ts';
import {comparePredictions} from './compare-predictions.ts';
import {compareUnread} from './compare-unread.ts';
import type {DriftFacts} from './drift-facts.ts';
import type {Finding} from './finding.ts';

/** The comparisons of a drift check, in the order of its report. */
const driftTests: Readonly<Record<Finding['kind'], (facts: DriftFacts) => readonly Finding[]>> = {
  data: compareFeatures,
  prediction: comparePredictions,
  label: compareLabels,
  performance: comparePerformance,
  quality: compareUnread,
};

/** Everything that a drift check looks at. */
export function compareEverything(facts: DriftFacts): Finding[] {
  return Object.values(driftTests).flatMap((test) => test(facts));
}
