/**
 * About how many rows would take the bound out of the interval if the estimate stayed where it is: the part of the
 * interval between estimate and bound shrinks with the square root of n (any mean-like statistic). Undefined where the
 * estimate lies on the bound, or the interval does not reach from the estimate to the bound.
 */
export function rowsNeeded(
  {value, lower, upper, n}: {value: number; lower: number; upper: number; n: number},
  bound: number,
): number | undefined {
  const distance = Math.abs(value - bound);
  const reach = value > bound ? value - lower : upper - value;
  const rows = Math.ceil(n * (reach / distance) ** 2);
  return distance > 0 && Number.isSafeInteger(rows) && rows > n ? rows : undefined;
}
