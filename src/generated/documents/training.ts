// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * Name of a model.
 */
export type ModelName = string;
/**
 * A Git commit id.
 */
export type Sha = string;
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;

/**
 * What `train` hands over beside the files of a model. Claims: `evaluate` makes each of them anew, refuses what differs, and takes seconds, metrics, backend and machine as the training's own word.
 */
export interface Training {
  /**
   * Which document this is.
   */
  document: 'training';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Id of the run.
   */
  run: string;
  model: ModelName;
  code: Code;
  configuration: Digest;
  /**
   * The rows it was made from.
   */
  data: {
    /**
     * Name in cairn.yaml.
     */
    dataset: string;
    digest: Digest;
    /**
     * Rows of each part.
     */
    rows: {
      /**
       * Rows learned from.
       */
      train: number;
      /**
       * Rows kept for evaluation.
       */
      test: number;
    };
  };
  /**
   * Files of the model, in order of path.
   */
  artifacts: File[];
  /**
   * Pictures that the training made for readers, in order of path; nobody looked at what they show.
   *
   * @maxItems 10
   */
  plots?: File[];
  /**
   * Wall time of the training.
   */
  seconds: number;
  /**
   * What the training reported.
   */
  metrics: {
    /**
     * Value.
     */
    [k: string]: number | null;
  };
  /**
   * TensorFlow.js backend that ran; absent where a command trained.
   */
  backend?: 'tensorflow' | 'wasm' | 'cpu';
  machine?: Machine;
}
/**
 * The code that was trained.
 */
export interface Code {
  commit: Sha;
  /**
   * Whether the work tree had uncommitted changes.
   */
  dirty: boolean;
}
/**
 * One file, by its place and its bytes.
 */
export interface File {
  /**
   * Relative path, with forward slashes, without control characters.
   */
  path: string;
  /**
   * Bytes.
   */
  size: number;
  sha256: Digest;
}
/**
 * What trained, as it says itself: the interpreter of a training command and its packages.
 */
export interface Machine {
  /**
   * Such as Python 3.12.1.
   */
  interpreter?: string;
  /**
   * Versions of the packages that it has, by name.
   */
  packages?: {
    /**
     * Version.
     */
    [k: string]: string;
  };
  /**
   * Names and drivers, as nvidia-smi lists them.
   *
   * @maxItems 64
   *
   * Items: Such as NVIDIA A10, 550.54.
   */
  gpus?: string[];
  /**
   * Container image that CAIRN_IMAGE names.
   */
  image?: string;
}
