// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * Name of a model.
 */
export type ModelName = string;
/**
 * A moment in UTC, ISO 8601.
 */
export type Time = string;
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;
/**
 * Whether a larger or a smaller value is better.
 */
export type Direction = 'higher' | 'lower';
/**
 * Name of a stage.
 */
export type StageName = string;
/**
 * A Semantic Version 2.0.0 without a leading v.
 */
export type Semver = string;

/**
 * Metrics of a challenger, and of the champion on the same rows.
 */
export interface Evaluation {
  /**
   * Which document this is.
   */
  document: 'evaluation';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Run that was evaluated.
   */
  run: string;
  model: ModelName;
  createdAt: Time;
  /**
   * The rows both were scored on.
   */
  rows: {
    /**
     * Name in cairn.yaml.
     */
    dataset: string;
    digest: Digest;
    /**
     * Rows.
     */
    n: number;
    /**
     * Range of the time column.
     */
    time?: {
      /**
       * Earliest value.
       */
      from: string;
      /**
       * Latest value.
       */
      to: string;
    };
  };
  /**
   * Of the intervals, such as 0.95.
   */
  confidence: number;
  /**
   * Bootstrap resamples.
   */
  resamples: number;
  /**
   * Seed of the bootstrap.
   */
  seed: number;
  /**
   * Of the challenger.
   */
  metrics: Metric[];
  /**
   * Who holds the stage now.
   */
  champion?: {
    stage: StageName;
    version: Semver;
    manifest: Digest;
    /**
     * Of the champion, on the same rows.
     */
    metrics: Metric[];
  };
  /**
   * Paired differences, challenger minus champion.
   *
   * Items: One metric.
   */
  comparison?: {
    /**
     * Name.
     */
    metric: string;
    direction: Direction;
    /**
     * Challenger minus champion.
     */
    difference: number | null;
    /**
     * Lower bound.
     */
    lower: number | null;
    /**
     * Upper bound.
     */
    upper: number | null;
    /**
     * Rows.
     */
    n: number;
    /**
     * Whom the interval favours.
     */
    better: 'challenger' | 'champion' | 'unclear';
  }[];
}
/**
 * One metric with its interval; null where it is undefined, which fails every rule.
 */
export interface Metric {
  /**
   * Such as roc_auc.
   */
  name: string;
  direction: Direction;
  /**
   * Estimate.
   */
  value: number | null;
  /**
   * Lower bound of the interval.
   */
  lower: number | null;
  /**
   * Upper bound of the interval.
   */
  upper: number | null;
  /**
   * Rows used.
   */
  n: number;
}
