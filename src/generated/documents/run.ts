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
 * A Git commit id.
 */
export type Sha = string;
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;
/**
 * What can load the model.
 */
export type Format = 'tensorflow' | 'onnx' | 'command';

/**
 * One training run: what was trained, from what, and what came out. Made by `evaluate` from its own checkout; of the training's own words it takes the parts that `reported` names.
 */
export interface Run {
  /**
   * Which document this is.
   */
  document: 'run';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Content address: model and 12 hex digits of what the run was made from.
   */
  id: string;
  model: ModelName;
  /**
   * What is predicted.
   */
  task: 'binary' | 'multiclass' | 'regression' | 'count';
  createdAt: Time;
  /**
   * Who started the workflow run that trained it, by their login on the forge; absent outside of Actions.
   */
  startedBy?: string;
  /**
   * Wall time of the training, as the training reported it.
   */
  seconds: number;
  code: Code;
  data: Data;
  /**
   * What trained it.
   */
  trainer: {
    /**
     * Built in, or any command.
     */
    kind: 'tensorflow' | 'command';
    /**
     * Such as logistic or mlp.
     */
    architecture?: string;
    /**
     * TensorFlow.js backend that ran, such as wasm, as the training reported it.
     */
    backend?: string;
    /**
     * argv.
     *
     * Items: Argument.
     */
    command?: string[];
    /**
     * Parameters by name.
     */
    parameters: {
      [k: string]: string | number | boolean | unknown[] | null;
    };
    /**
     * Seed of all randomness.
     */
    seed: number;
  };
  /**
   * What the training itself reported; nobody checked it.
   */
  metrics: {
    /**
     * Value.
     */
    [k: string]: number | null;
  };
  format: Format;
  /**
   * For format command: argv of the predictor, run in the folder of the model.
   *
   * Items: Argument.
   */
  predict?: string[];
  /**
   * For format command: lines where the predictor stays and is asked by JSON lines; absent where it is started for each call.
   */
  protocol?: 'lines';
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
  signature: Signature;
  environment: Environment;
  profile: Digest;
  /**
   * The parts that are the training's own word. Absent in records of Cairn 0.1, which the training wrote as a whole.
   *
   * Items: Part of this document.
   */
  reported?: ('seconds' | 'metrics' | 'backend' | 'environment.training' | 'plots')[];
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
 * The rows a run was made from.
 */
export interface Data {
  /**
   * Name in cairn.yaml.
   */
  dataset: string;
  digest: Digest;
  /**
   * In order of path.
   */
  files: DataFile[];
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
  /**
   * Range of the time column over all rows.
   */
  time?: {
    /**
     * Earliest value.
     */
    from: string;
    /**
     * Latest value.
     */
    to: string;
  };
  /**
   * Column that is predicted, or several of them.
   */
  target: string | string[];
  /**
   * Columns the model reads, in order.
   *
   * Items: Column.
   */
  features: string[];
  /**
   * How the rows kept the contract of their dataset when they were loaded.
   */
  contract?: {
    /**
     * Expectations that were checked.
     */
    checked: number;
    /**
     * Expectations that were broken.
     */
    failed: number;
  };
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
/**
 * One file, by its place and its bytes.
 */
export interface File {
  /**
   * Relative path, with forward slashes.
   */
  path: string;
  /**
   * Bytes.
   */
  size: number;
  sha256: Digest;
}
/**
 * What the model reads and answers.
 */
export interface Signature {
  /**
   * In order.
   *
   * Items: One column.
   */
  inputs: {
    /**
     * Column.
     */
    name: string;
    /**
     * Kind of the values.
     */
    type: 'number' | 'integer' | 'boolean' | 'string';
    /**
     * Whether the contract of the data asks for a value. Absent where the version was made by Cairn 0.1.
     */
    required?: boolean;
    /**
     * Smallest value of the contract.
     */
    minimum?: number;
    /**
     * Largest value of the contract.
     */
    maximum?: number;
    /**
     * Values that the contract allows.
     */
    values?: (string | number | boolean)[];
    /**
     * Markers: a value that is one of them is a missing value, as in the data.
     */
    missing?: (string | number)[];
    /**
     * How the data write false and true, where that is another pair: so a model that is a command is given them.
     *
     * @minItems 2
     * @maxItems 2
     *
     * Items: Word.
     */
    words?: string[];
    /**
     * What the model is given in place of a missing value.
     */
    fill?: string | number | boolean;
  }[];
  /**
   * In order.
   *
   * Items: One output.
   */
  outputs: {
    /**
     * Name.
     */
    name: string;
    /**
     * Kind of the values.
     */
    type: 'number' | 'integer' | 'boolean' | 'string';
    /**
     * Which output of the model it is, as train.output says.
     */
    from?: {
      /**
       * Output of the model.
       */
      name?: string;
      /**
       * Column of it, counted from 0.
       */
      column?: number;
      /**
       * Whether the model gives logits; the sigmoid (of several columns the softmax) makes probabilities of them.
       */
      logits?: boolean;
    };
    /**
     * The class of the model whose probability it is.
     */
    positive?: string | number | boolean;
    /**
     * For task multiclass: the classes, in the order of the probabilities.
     *
     * @minItems 2
     *
     * Items: Class.
     */
    classes?: string[];
  }[];
  /**
   * Columns in the order that the training file had them, in which a matrix is fed. Absent where the version was made by Cairn 0.1: then that of inputs.
   *
   * Items: Column.
   */
  order?: string[];
}
/**
 * Where the record was made (by `evaluate`; in records of Cairn 0.1 by the training).
 */
export interface Environment {
  /**
   * Version of Cairn.
   */
  cairn: string;
  /**
   * Such as node 24.1.0.
   */
  runtime: string;
  /**
   * Such as linux-x64.
   */
  platform: string;
  /**
   * Lock files at the root of the trained commit.
   */
  lockfiles?: File[];
  /**
   * Files requirements*.txt there that name packages without a version each, so that they lock nothing.
   *
   * Items: Path.
   */
  unpinned?: string[];
  training?: Machine;
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
