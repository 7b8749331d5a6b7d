/**
 * The place of the most probable of `classes` classes in each row, of equals the first (as NumPy's argmax); NaN where a row has no
 * probabilities. `probabilities` are row after row.
 */
export function mostProbable(probabilities: Float64Array, classes: number): Float64Array {
  return Float64Array.from({length: probabilities.length / classes}, (_, row) => {
    let best = 0;
    for (let one = 1; one < classes; one++)
      if ((probabilities[row * classes + one] ?? 0) > (probabilities[row * classes + best] ?? 0)) best = one;
    return Number.isNaN(probabilities[row * classes + best] ?? Number.NaN) ? Number.NaN : best;
  });
}
