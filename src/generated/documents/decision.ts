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
 * pass, fail, inconclusive (too little data to say) or not-applicable.
 */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-applicable';

/**
 * Whether to retrain, and why.
 */
export interface Decision {
  /**
   * Which document this is.
   */
  document: 'decision';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  createdAt: Time;
  /**
   * retrain (dispatched), wait (a rule says not now) or discard (no reason to).
   */
  decision: 'retrain' | 'wait' | 'discard';
  /**
   * One for each rule.
   *
   * Items: One rule.
   */
  reasons: {
    /**
     * Such as new-data.
     */
    id: string;
    verdict: Verdict;
    /**
     * In one sentence.
     */
    message: string;
  }[];
  /**
   * What was started.
   */
  dispatched?: {
    /**
     * File name.
     */
    workflow: string;
    /**
     * Branch.
     */
    ref: string;
    /**
     * Inputs.
     */
    inputs: {
      [k: string]: string;
    };
  };
}
