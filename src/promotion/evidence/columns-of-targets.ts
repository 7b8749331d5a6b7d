import {arrangeColumns} from '../../models/arrange-columns.ts';

/**
 * The values of a champion in the columns of the targets that the rows have: none (NaN) for one that it does not predict, whose metrics
 * are then undefined. What it predicts besides is dropped.
 */
export function columnsOfTargets(
  predictions: Float64Array,
  {own, targets}: {own: readonly string[]; targets: readonly string[]},
): Float64Array {
  const columns = targets.map((name) => own.indexOf(name));
  return arrangeColumns(predictions, own.length, columns).map((value, i) =>
    columns[i % columns.length] === -1 ? Number.NaN : value,
  );
}
