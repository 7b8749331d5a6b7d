// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * A moment in UTC, ISO 8601.
 */
export type Time = string;
/**
 * pass, fail, inconclusive (too little data to say) or not-applicable.
 */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-applicable';
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;

/**
 * What validate-data found in a dataset.
 */
export interface DataReport {
  /**
   * Which document this is.
   */
  document: 'data-report';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Name in cairn.yaml.
   */
  dataset: string;
  createdAt: Time;
  verdict: Verdict;
  digest: Digest;
  /**
   * Rows in all files.
   */
  rows: number;
  /**
   * In order of path.
   */
  files: DataFile[];
  /**
   * One for each expectation.
   *
   * Items: One expectation.
   */
  checks: {
    /**
     * Such as column-type:hour.
     */
    id: string;
    /**
     * Column.
     */
    column?: string;
    verdict: Verdict;
    /**
     * What was found.
     */
    message: string;
    /**
     * Rows that break it.
     */
    count?: number;
    /**
     * A few offending values.
     *
     * @maxItems 5
     *
     * Items: Value.
     */
    examples?: string[];
  }[];
  /**
   * How many cells are missing since they are a marker of a missing value; absent where none is.
   *
   * Items: Cells of one column that are one marker.
   */
  missing?: {
    /**
     * Column.
     */
    column: string;
    /**
     * The marker, as the configuration has it.
     */
    marker: string;
    /**
     * How many.
     */
    cells: number;
  }[];
}
/**
 * One data file that was read.
 */
export interface DataFile {
  /**
   * Relative to the repository root.
   */
  path: string;
  sha256: Digest;
  /**
   * Rows without the header.
   */
  rows: number;
}
