// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * Name of a model.
 */
export type ModelName = string;
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
 * The announcement that a version will be taken out of the registry: appended at refs/cairn/retirements/<model>.
 */
export interface Retirement {
  /**
   * Which document this is.
   */
  document: 'retirement';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  version: Semver;
  manifest: Digest;
  /**
   * Why.
   */
  reason: string;
  announcedAt: Time;
  after: Time;
  /**
   * Who announced it.
   */
  by: string;
}
