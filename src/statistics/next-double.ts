/** The largest double below a finite number. */
export function nextBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  const number = Float64Array.of(value);
  const bits = new BigInt64Array(number.buffer);
  // Doubles of one sign are in the order of their bits.
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? -1n : 1n);
  return number[0] ?? Number.NaN;
}
