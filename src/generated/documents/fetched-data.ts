// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * What `fetch-data` found and fetched: the files of datasets that name a `fetch` and are not in Git. Jobs that read them take the files by these digests.
 */
export interface FetchedData {
  /**
   * Which document this is.
   */
  document: 'fetched-data';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Model whose dataset was asked for; absent where none was named.
   */
  model?: string;
  /**
   * Datasets with a `fetch`, in the order of the configuration.
   *
   * @maxItems 1000
   *
   * Items: One dataset.
   */
  datasets: {
    /**
     * Its name.
     */
    dataset: string;
    /**
     * Whether anything of it was fetched by this call.
     */
    fetched: boolean;
    /**
     * Its files that are not in Git, in order of path.
     *
     * @maxItems 10000
     *
     * Items: One file.
     */
    files: {
      /**
       * Path from the top of the repository.
       */
      path: string;
      /**
       * Bytes.
       */
      size: number;
      /**
       * Digest.
       */
      sha256: string;
    }[];
  }[];
}
