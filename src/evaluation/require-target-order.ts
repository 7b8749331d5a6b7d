import {columnOfRows} from '../data/row-numbers.ts';
import {UserError} from '../kernel/errors.ts';
import {firstOnes} from '../text/first-ones.ts';
import {quoted} from '../text/quoted.ts';
import {measure} from './metrics.ts';

/**
 * Throws CAIRN_OUTPUT_UNCLEAR where the columns of a model look to be those of other targets than is thought: where some targets are each
 * told worse than by their mean (R² below 0) by their own column, and better than by it by that of another one, one for each. Labels and
 * predictions are row after row.
 */
export function requireTargetOrder(
  {labels, targets}: {labels: Float64Array; targets: readonly string[]},
  predictions: Float64Array,
): void {
  const width = targets.length;
  const fit = (target: number, column: number): number =>
    measure('r2', {
      labels: columnOfRows(labels, width, target),
      predictions: columnOfRows(predictions, width, column),
    }) ?? Number.NaN;
  const told = targets.map((_, target) => {
    const own = fit(target, target);
    if (!(own < 0)) return {own, column: target, best: own};
    const all = targets.map((_, column) => fit(target, column));
    const best = Math.max(...all);
    return {own, column: all.indexOf(best), best};
  });
  const columns = told.map(({column}) => column);
  const turned = columns.findIndex((column, target) => column !== target);
  const isClear = told.every(({column, best}, target) => column === target || best > 0);
  if (turned === -1 || !isClear || new Set(columns).size < width) return;
  const {own = 0, best = 0, column = 0} = told[turned] ?? {};
  const ordered = targets.map((_, at) => quoted(targets[columns.indexOf(at)] ?? ''));
  throw new UserError('CAIRN_OUTPUT_UNCLEAR', {
    what: `The columns of the model look turned round: ${quoted(targets[turned] ?? '')} is told by the column of ${quoted(targets[column] ?? '')} (R² ${best.toFixed(2)}), and not by its own (${own.toFixed(2)})`,
    expected: `a column for each target, in the order ${firstOnes(targets.map(quoted), 10)}`,
    todo: `Name the targets in the order of the columns in cairn.yaml, under the model: target: [${ordered.join(', ')}]; or the outputs, where each has one: train.output: {names: […]}.`,
  });
}
