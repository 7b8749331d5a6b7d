/** The smaller of both expected counts of a cell with `total` rows, if the samples of n and m rows were alike. */
export function smallerExpectation(total: number, n: number, m: number): number {
  return (total * Math.min(n, m)) / (n + m);
}
