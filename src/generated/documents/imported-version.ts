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
 * A moment in UTC, ISO 8601.
 */
export type Time = string;
/**
 * A Git commit id.
 */
export type Sha = string;
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;

/**
 * What another registry knew of a version, as it was taken over.
 */
export interface ImportedVersion {
  /**
   * Which document this is.
   */
  document: 'imported-version';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  version: Semver;
  createdAt: Time;
  /**
   * Where it comes from.
   */
  source: {
    /**
     * The other registry.
     */
    kind: 'gto' | 'mlflow';
    /**
     * Name of the model there.
     */
    name: string;
    /**
     * Version there.
     */
    version: string;
    /**
     * Where its files are said to be.
     */
    location?: string;
  };
  commit?: Sha;
  /**
   * What people wrote about it.
   */
  description?: string;
  /**
   * Kind of artifact, such as model.
   */
  type?: string;
  /**
   * Path in the repository.
   */
  path?: string;
  /**
   * Tags and labels by name; empty values for labels alone.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * The run that made it.
   */
  run?: {
    /**
     * Run id there.
     */
    id: string;
    /**
     * Name of the run.
     */
    name?: string;
    /**
     * How it ended.
     */
    status?: string;
    startedAt?: Time;
    endedAt?: Time;
    /**
     * Parameters by name, as text.
     */
    parameters: {
      [k: string]: string;
    };
    /**
     * Last value of each metric, in order of name.
     *
     * Items: One metric.
     */
    metrics: {
      /**
       * Name.
       */
      name: string;
      /**
       * Last value; null where it is not finite.
       */
      value: number | null;
      /**
       * How many were logged.
       */
      values: number;
    }[];
    /**
     * Tags by name.
     */
    tags: {
      [k: string]: string;
    };
  };
  /**
   * What it reads and answers.
   */
  signature?: {
    /**
     * Columns that it reads.
     *
     * Items: One column.
     */
    inputs: {
      /**
       * Name; empty where it has none.
       */
      name: string;
      /**
       * Type, as the other registry names it.
       */
      type: string;
    }[];
    /**
     * Columns that it answers.
     *
     * Items: One column.
     */
    outputs: {
      /**
       * Name; empty where it has none.
       */
      name: string;
      /**
       * Type, as the other registry names it.
       */
      type: string;
    }[];
  };
  /**
   * Files that were there when it was taken over, in order of path.
   *
   * Items: One file.
   */
  artifacts: {
    /**
     * Relative to the model's folder.
     */
    path: string;
    /**
     * Bytes.
     */
    size: number;
    sha256: Digest;
  }[];
  /**
   * Stages and aliases that it held.
   *
   * Items: Stage, by its name here.
   */
  stages: string[];
}
