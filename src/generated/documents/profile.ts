// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * What the training data looked like: the reference of drift checks. Holds counts, never rows.
 */
export interface Profile {
  /**
   * Which document this is.
   */
  document: 'profile';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Rows profiled.
   */
  rows: number;
  /**
   * Features, in order.
   */
  columns: Column[];
  prediction?: Column;
  label?: Column;
  /**
   * In place of prediction, for several targets: each, named after the target.
   */
  predictions?: Column[];
  /**
   * In place of label, for several targets: each of them.
   */
  labels?: Column[];
}
/**
 * One column as counts.
 */
export interface Column {
  /**
   * Column.
   */
  name: string;
  /**
   * numeric or categorical.
   */
  type: 'numeric' | 'categorical';
  /**
   * Values that are there.
   */
  count: number;
  /**
   * Values that are not.
   */
  missing: number;
  /**
   * Of numbers.
   */
  mean?: number | null;
  /**
   * Population standard deviation.
   */
  sd?: number | null;
  /**
   * Smallest.
   */
  minimum?: number | null;
  /**
   * Largest.
   */
  maximum?: number | null;
  /**
   * Numeric: ascending; bin i holds edges[i-1] < x <= edges[i], the last bin all above.
   *
   * Items: Edge.
   */
  edges?: number[];
  /**
   * Numeric: one more than edges.
   *
   * Items: Values in the bin.
   */
  counts?: number[];
  /**
   * Numeric: every edge is a distinct value (few distinct values), so nothing was lost.
   */
  exact?: boolean;
  /**
   * Categorical: most frequent first, ties by code point.
   *
   * Items: One category.
   */
  values?: {
    /**
     * Category.
     */
    value: string;
    /**
     * Times.
     */
    count: number;
  }[];
  /**
   * Categorical: what the list leaves out.
   */
  other?: {
    /**
     * Distinct values.
     */
    values: number;
    /**
     * Times.
     */
    count: number;
  };
  /**
   * Categorical, where the list leaves values out: how often all of them come, by the first byte of the MD5 of their UTF-8.
   *
   * @minItems 256
   * @maxItems 256
   *
   * Items: Times.
   */
  hashed?: number[];
}
