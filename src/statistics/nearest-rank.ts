/** The quantile of ascending values by nearest rank: one of the values; 0 of none. */
export function nearestRank(ascending: Float64Array, share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0;
}
