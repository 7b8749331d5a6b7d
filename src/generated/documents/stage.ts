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
 * SHA-256 of the exact bytes.
 */
export type Digest = string;
/**
 * A moment in UTC, ISO 8601.
 */
export type Time = string;

/**
 * What a stage should hold: the desired state, changed by pull request.
 */
export interface Stage {
  /**
   * Which document this is.
   */
  document: 'stage';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  stage: StageName;
  version: Semver;
  manifest: Digest;
  /**
   * Stops automatic promotion until lifted.
   */
  hold?: {
    /**
     * Why.
     */
    reason: string;
    since: Time;
    /**
     * Who holds it.
     */
    by?: string;
  };
  /**
   * Releases the version although its rules do not pass: who answers for that, and why. For this version alone.
   */
  override?: {
    version: Semver;
    /**
     * Who answers for it.
     */
    by: string;
    /**
     * Why, in one line.
     */
    reason: string;
  };
  /**
   * The version that held the stage before, kept ready to take over; without this key it is let go.
   */
  fallback?: {
    version: Semver;
    manifest: Digest;
  };
  /**
   * Which versions share the traffic, by weights that add up to 100; without this key the version has all of it.
   *
   * @minItems 2
   * @maxItems 10
   *
   * Items: One share.
   */
  traffic?: {
    version: Semver;
    manifest: Digest;
    /**
     * Percent of the traffic.
     */
    weight: number;
  }[];
}
