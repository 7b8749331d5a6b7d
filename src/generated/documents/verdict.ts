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
  createdAt: Time;
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
