import type {EvaluationTypes} from '../generated/documents.ts';
import {decisionsOf} from './decisions.ts';

type Flips = NonNullable<EvaluationTypes.Evaluation['flips']>;

/**
 * How many decisions a challenger takes otherwise than the champion on the same rows, and how many of these became right
 * (`better`) or wrong (`worse`): the discordant pairs of McNemar's test. Of several classes a wrong decision may become another
 * wrong one, which is neither.
 */
export function countFlips(
  labels: Float64Array,
  {challenger, champion}: {challenger: Float64Array; champion: Float64Array},
  threshold: number,
): Flips {
  const now = decisionsOf({labels, predictions: challenger}, threshold).decided;
  const before = decisionsOf({labels, predictions: champion}, threshold).decided;
  const count = {n: labels.length, changed: 0, better: 0, worse: 0};
  for (let row = 0; row < labels.length; row++) {
    if (now[row] === before[row]) continue;
    count.changed++;
    if (now[row] === labels[row]) count.better++;
    else if (before[row] === labels[row]) count.worse++;
  }
  return count;
}
