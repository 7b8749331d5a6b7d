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
 * pass, fail, inconclusive (too little data to say) or not-applicable.
 */
export type Verdict1 = 'pass' | 'fail' | 'inconclusive' | 'not-applicable';
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;
/**
 * A Git commit id.
 */
export type Sha = string;

/**
 * Rules applied to the evidence of one promotion.
 */
export interface Verdict {
  /**
   * Which document this is.
   */
  document: 'verdict';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  stage: StageName;
  version: Semver;
  /**
   * Version of the judge that decided and worded it; a document that names none is of judge 1.
   */
  judge?: number;
  createdAt: Time;
  judgedAt?: Time;
  verdict: Verdict1;
  /**
   * In order of the configuration.
   *
   * Items: One rule.
   */
  rules: {
    /**
     * Rule id.
     */
    id: string;
    /**
     * Whether a failure blocks.
     */
    severity: 'block' | 'warn' | 'info';
    verdict: Verdict1;
    /**
     * Metric.
     */
    metric?: string;
    /**
     * What was measured.
     */
    value?: number | null;
    /**
     * Lower bound.
     */
    lower?: number | null;
    /**
     * Upper bound.
     */
    upper?: number | null;
    /**
     * What it is held against.
     */
    bound?: number;
    /**
     * Rows.
     */
    n?: number;
    /**
     * Part of the rows that value, interval and n speak of: the worst one that was judged.
     */
    slice?: {
      /**
       * Column that cuts the rows.
       */
      column: string;
      /**
       * Value of the column, or its range.
       */
      value: string;
    };
    /**
     * Class that value, interval and n speak of: the worst one that was judged.
     */
    class?: string;
    /**
     * Target that value, interval and n speak of: the worst one that was judged.
     */
    target?: string;
    /**
     * Parts that were not judged for too few rows.
     *
     * Items: Value of the column.
     */
    left?: string[];
    /**
     * That the rule may fail for a while.
     */
    waiver?: {
      /**
       * Who answers for it.
       */
      person: string;
      /**
       * Why.
       */
      reason: string;
      /**
       * Last day, or moment.
       */
      expires: string;
      /**
       * Whether it held when it was judged: then the rule does not block.
       */
      active: boolean;
    };
    /**
     * Why, in one sentence.
     */
    message: string;
  }[];
  champion?: Semver;
  /**
   * What was judged, by digest.
   */
  evidence: {
    manifest: Digest;
    evaluation?: Digest;
    /**
     * Where the rules were read.
     */
    rules: {
      commit: Sha;
      digest: Digest;
    };
  };
}
