/** A statistic that its input does not define: why, for a person to read. Functions hand it back; none of them throws for data. */
export interface NotDefined {
  readonly reason: string;
}

/** What a two-sample test finds. */
export interface TestResult {
  readonly statistic: number;
  readonly pValue: number;
}

/** Which departure from the null hypothesis counts. */
export type Alternative = 'two-sided' | 'less' | 'greater';

/** Whether a function could not say anything. */
export function isNotDefined(result: object): result is NotDefined {
  return 'reason' in result;
}

/** The known numbers of a sample (NaN = missing, left out; the infinities are values), ascending. */
export function ascendingKnown(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
}
