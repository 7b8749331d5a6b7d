/**
 * Writes the probabilities of `width` sums, of which the first is at `start`, to the same places of `into`, which may be the sums
 * themselves. Hands back the logarithm of the sum of their exponentials, which is -ln of a probability beyond its own sum.
 */
export function softmaxInto(
  into: Float64Array | Float32Array,
  sums: ArrayLike<number>,
  {start, width}: {start: number; width: number},
): number {
  let most = -Infinity;
  for (let i = start; i < start + width; i++) most = Math.max(most, sums[i] ?? Number.NaN);
  let total = 0;
  for (let i = start; i < start + width; i++) total += Math.exp((sums[i] ?? Number.NaN) - most);
  for (let i = start; i < start + width; i++) into[i] = Math.exp((sums[i] ?? Number.NaN) - most) / total;
  return most + Math.log(total);
}

/** The probabilities of rows of `width` sums. */
export function softmaxRows(sums: ArrayLike<number>, width: number): Float64Array {
  const probabilities = new Float64Array(sums.length);
  for (let start = 0; start < sums.length; start += width) softmaxInto(probabilities, sums, {start, width});
  return probabilities;
}
