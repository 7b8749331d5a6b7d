import type {EvaluationTypes} from '../generated/documents.ts';

type Flips = NonNullable<EvaluationTypes.Evaluation['flips']>;

/**
 * How many decisions (probability at or above the threshold) a challenger takes otherwise than the champion on the same
 * rows, and how many of these became right (`better`) or wrong (`worse`): the discordant pairs of McNemar's test.
 */
export function countFlips(
  labels: Float64Array,
  {challenger, champion}: {challenger: Float64Array; champion: Float64Array},
  threshold: number,
): Flips {
  let better = 0;
  let worse = 0;
  for (let i = 0; i < labels.length; i++) {
    const now = (challenger[i] ?? 0) >= threshold;
    if (now === (champion[i] ?? 0) >= threshold) continue;
    if (now === (labels[i] === 1)) better++;
    else worse++;
  }
  return {n: labels.length, changed: better + worse, better, worse};
}
