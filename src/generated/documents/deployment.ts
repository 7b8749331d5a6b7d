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
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-applicable';

/**
 * What deploy did.
 */
export interface Deployment {
  /**
   * Which document this is.
   */
  document: 'deployment';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  stage: StageName;
  version: Semver;
  /**
   * Name in cairn.yaml.
   */
  target: string;
  startedAt: Time;
  finishedAt: Time;
  /**
   * deployed, unchanged (it ran already), restored (the test failed, the previous version runs) or failed (nothing runs).
   */
  result: 'deployed' | 'unchanged' | 'restored' | 'failed';
  /**
   * Where it answers.
   */
  url?: string;
  previous?: Semver;
  /**
   * Smoke tests.
   *
   * Items: One test.
   */
  checks: {
    /**
     * Such as health.
     */
    id: string;
    verdict: Verdict;
    /**
     * What was seen.
     */
    message: string;
    /**
     * How long it took.
     */
    milliseconds?: number;
  }[];
}
