import type {TrainedModelConfig} from '../../config/load-config.ts';
import {targetsOf} from '../../config/targets.ts';
import {columnOf, type Table} from '../../data/table.ts';
import {UserError} from '../../kernel/errors.ts';
import {standardise} from '../../models/encoding.ts';

/** Below this share of the spread nothing is left that numbers of 32 bits tell apart. */
const least = 1e-6;

/** The largest scale of a target that the weights of a network, which have 32 bits, hold with room to spare. */
const largestScale = 1e30;

/**
 * Throws CAIRN_TRAINING_FAILED with column and row where a number is so far from the others that, on the scale of the column,
 * these are all the same: the spread (standard deviation) without the hundredth that is farthest from the median, at
 * least one, is less than a millionth of that with it, and not 0, as where most values are equal. Missing values do not count.
 */
export function refuseExtremes(rows: Table, model: TrainedModelConfig): void {
  const {features, task} = model;
  const targets = task === 'regression' ? targetsOf(model) : [];
  for (const name of [...features, ...targets]) {
    const column = columnOf(rows, name);
    if (column.kind !== 'number') continue;
    const {mean, sd} = standardise(column.values);
    const {farthest, others} = withoutFarthest(column.values);
    const isLost = others.length > 0 && others[0] !== others.at(-1) && standardise(others).sd < least * sd;
    const isTooLarge = targets.includes(name) && Math.max(Math.abs(mean), sd) > largestScale;
    if (!isLost && !isTooLarge && Number.isFinite(sd)) continue;
    throw new UserError('CAIRN_TRAINING_FAILED', {
      where: `column ${JSON.stringify(name)}, row ${column.values.indexOf(farthest) + 1} of those to learn from`,
      what: `is ${farthest}, ${isLost ? 'beside which all other values are the same to a network' : 'and numbers of that size are too large for a network'}`,
      todo: `Correct it or leave it empty, and say in cairn.yaml what the column may hold: minimum and maximum of ${name}.`,
    });
  }
}

/** The value that is farthest from the median, and those without the farthest hundredth, in order. */
function withoutFarthest(values: Float64Array): {farthest: number; others: Float64Array} {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const median = sorted[sorted.length >> 1] ?? 0;
  const isHighFarther = (low: number, high: number): boolean =>
    (sorted[high] ?? 0) / 2 - median / 2 >= median / 2 - (sorted[low] ?? 0) / 2; // halves do not overflow
  let [low, high] = [0, sorted.length - 1];
  const farthest = sorted[isHighFarther(low, high) ? high : low] ?? 0;
  for (let left = Math.max(1, Math.floor(sorted.length / 100)); left > 0; left--)
    if (isHighFarther(low, high)) high--;
    else low++;
  return {farthest, others: sorted.subarray(low, Math.max(low, high + 1))};
}
