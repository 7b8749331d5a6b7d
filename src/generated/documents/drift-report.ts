// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * Name of a model.
 */
export type ModelName = string;
/**
 * Name of a stage.
 */
export type StageName = string;
/**
 * A Semantic Version 2.0.0 without a leading v.
 */
export type Semver = string;
/**
 * A moment in UTC, ISO 8601.
 */
export type Time = string;

/**
 * Live data against the reference profile of a version.
 */
export interface DriftReport {
  /**
   * Which document this is.
   */
  document: 'drift-report';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  stage: StageName;
  version: Semver;
  createdAt: Time;
  /**
   * Which rows were looked at.
   */
  window: {
    /**
     * First moment.
     */
    from?: string;
    /**
     * Moment after the last.
     */
    to?: string;
    /**
     * Rows.
     */
    rows: number;
    /**
     * Rows with a label.
     */
    labelled: number;
    /**
     * Rows beside these that could not be read or dated, by reason.
     */
    unread?: LeftOut[];
    /**
     * Values of these rows that are none of their column's type and count as missing, by reason.
     */
    mistyped?: LeftOut[];
    /**
     * Labels in the files that count as not there yet, by reason.
     */
    unreadLabels?: LeftOut[];
    /**
     * Rows beside these that repeat the id and the features of one of them.
     */
    repeated?: number;
    /**
     * Rows of an id that an earlier row of other features has.
     */
    sharing?: number;
    /**
     * The share of the rows that the tests take for independent, where ids are shared.
     */
    independent?: number;
  };
  /**
   * Of the whole.
   */
  verdict: 'drift' | 'no-drift' | 'inconclusive';
  /**
   * False alarm rate that the correction holds.
   */
  alpha: number;
  /**
   * Checks of data, predictions, labels, performance and of the quality of the rows.
   *
   * Items: One check.
   */
  checks: {
    /**
     * What may have moved.
     */
    kind: 'data' | 'prediction' | 'label' | 'performance' | 'quality';
    /**
     * Column or metric.
     */
    column: string;
    /**
     * Such as chi-square or kolmogorov-smirnov.
     */
    test: string;
    /**
     * Of this check.
     */
    verdict: 'drift' | 'no-drift' | 'inconclusive' | 'not-applicable';
    /**
     * Of the test.
     */
    statistic?: number | null;
    /**
     * Of the test alone.
     */
    pValue?: number | null;
    /**
     * After Benjamini-Hochberg over all checks.
     */
    adjusted: number;
    /**
     * How large the change is.
     */
    effect: {
      /**
       * Such as cramers-v.
       */
      name: string;
      /**
       * Estimate.
       */
      value: number | null;
      /**
       * Lower bound.
       */
      lower: number | null;
      /**
       * Upper bound.
       */
      upper: number | null;
      /**
       * From which on it matters.
       */
      threshold: number;
    };
    /**
     * Reference rows.
     */
    reference: number;
    /**
     * Current rows.
     */
    current: number;
    /**
     * In one sentence.
     */
    message: string;
  }[];
}
/**
 * What could not be used, for one reason.
 */
export interface LeftOut {
  /**
   * Such as: the row is not UTF-8.
   */
  reason: string;
  /**
   * How many.
   */
  rows: number;
  /**
   * Where the first of them are.
   *
   * Items: File and line, or id.
   */
  examples: string[];
}
