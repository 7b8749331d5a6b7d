// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * Name of a model.
 */
export type ModelName = string;
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;

/**
 * What `predict` hands over: the answers of models that are commands of the team, for the test rows of a run. Claims: `evaluate` makes run, files and rows anew, refuses what differs, and takes predictions and times as the commands' own word.
 */
export interface Predictions {
  /**
   * Which document this is.
   */
  document: 'predictions';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Id of the run.
   */
  run: string;
  model: ModelName;
  /**
   * Job of the workflow that made them; absent at a terminal.
   */
  job?: string;
  /**
   * Address of the workflow run that made them; absent at a terminal.
   */
  workflowRun?: string;
  challenger?: Answers;
  /**
   * The version that holds the stage, where it is a command.
   */
  champion?: {
    /**
     * Its version.
     */
    version: string;
    manifest: Digest;
    answers: Answers;
  };
}
/**
 * What one model answered; absent where it is no command.
 */
export interface Answers {
  /**
   * Digest of the list of its files (path, size and digest of each).
   */
  files: string;
  /**
   * Digest of the CSV that it read: the columns of its signature, without the target.
   */
  rows: string;
  /**
   * Numbers of the test rows, from 1, in the order of the dataset.
   *
   * Items: Number of a row.
   */
  row: number[];
  /**
   * The answer for each of these rows; for task multiclass the probability of each class of the signature, for several targets the value of each, row after row.
   *
   * Items: Probability, or value.
   */
  prediction: number[];
  /**
   * Machine, such as linux-x64.
   */
  platform: string;
  /**
   * Time of one call by rows in it, on the machine of the command.
   *
   * @maxItems 10
   *
   * Items: One batch size.
   */
  latency: {
    /**
     * Rows in a call.
     */
    batch: number;
    /**
     * Calls measured.
     */
    calls: number;
    /**
     * Median, milliseconds.
     */
    p50: number;
    /**
     * 99th percentile, milliseconds.
     */
    p99: number;
  }[];
}
