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
 * SHA-256 of the exact bytes.
 */
export type Digest = string;
/**
 * A Git commit id.
 */
export type Sha = string;
/**
 * Whether a larger or a smaller value is better.
 */
export type Direction = 'higher' | 'lower';
/**
 * What can load the model.
 */
export type Format = 'tensorflow' | 'onnx' | 'command';
/**
 * An SPDX licence expression, such as Apache-2.0.
 */
export type License = string;

/**
 * An immutable version of a model.
 */
export interface Manifest {
  /**
   * Which document this is.
   */
  document: 'manifest';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  model: ModelName;
  version: Semver;
  createdAt: Time;
  /**
   * What is predicted.
   */
  task: 'binary' | 'multiclass' | 'regression' | 'count';
  /**
   * Who started the workflow run that trained it, by their login on the forge; absent outside of Actions.
   */
  startedBy?: string;
  previous?: Semver;
  /**
   * The run it was frozen from.
   */
  run: {
    /**
     * Run id.
     */
    id: string;
    digest: Digest;
    /**
     * refs/cairn/runs/<id>.
     */
    ref: string;
  };
  code: Code;
  data: Data;
  /**
   * What trained it.
   */
  trainer: {
    /**
     * tensorflow or command.
     */
    kind: string;
    /**
     * Such as mlp.
     */
    architecture?: string;
    /**
     * Parameters by name.
     */
    parameters: {
      [k: string]: string | number | boolean | unknown[] | null;
    };
    /**
     * Seed.
     */
    seed: number;
  };
  /**
   * Of the evaluation.
   */
  metrics: Metric[];
  /**
   * Of the evaluation, for several targets: the metrics of each; metrics are then the means over them.
   *
   * Items: One target.
   */
  targets?: {
    /**
     * Its column.
     */
    target: string;
    /**
     * Metrics.
     */
    metrics: Metric[];
  }[];
  evaluation: Digest;
  profile: Digest;
  format: Format;
  /**
   * For format command: argv of the predictor.
   *
   * Items: Argument.
   */
  predict?: string[];
  /**
   * For format command: lines where the predictor stays and is asked by JSON lines; absent where it is started for each call.
   */
  protocol?: 'lines';
  signature: Signature;
  /**
   * Files of the model, in order of path.
   */
  artifacts: Artifact[];
  environment: Environment;
  /**
   * Of the intervals of the metrics, such as 0.95.
   */
  confidence?: number;
  license?: License;
  /**
   * What the model is for, in a few words.
   */
  description?: string;
  /**
   * Models that it was made from, in the order of the configuration.
   */
  parents?: Parent[];
  /**
   * What making it cost.
   */
  cost?: {
    /**
     * Wall time of the training.
     */
    trainSeconds?: number;
  };
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
 * One metric with its interval; null where it is undefined, which fails every rule.
 */
export interface Metric {
  /**
   * Such as roc_auc.
   */
  name: string;
  direction: Direction;
  /**
   * Estimate.
   */
  value: number | null;
  /**
   * Lower bound of the interval.
   */
  lower: number | null;
  /**
   * Upper bound of the interval.
   */
  upper: number | null;
  /**
   * Rows used.
   */
  n: number;
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
 * One file and where its bytes are.
 */
export interface Artifact {
  /**
   * Relative path in the model.
   */
  path: string;
  /**
   * Bytes.
   */
  size: number;
  sha256: Digest;
  /**
   * Where the bytes are.
   */
  store:
    | {
        kind: 'release';
        /**
         * Name of the asset.
         */
        asset: string;
      }
    | {
        kind: 'folder';
        /**
         * Relative to the folder.
         */
        path: string;
      }
    | {
        kind: 's3';
        /**
         * Key of the object, which ends in the digest.
         */
        key: string;
      }
    | {
        kind: 'tree';
      }
    | {
        kind: 'lfs';
      };
}
/**
 * Where it was trained.
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
/**
 * A model that this one was made from, such as the base model of a fine-tuning.
 */
export interface Parent {
  /**
   * Name, such as owner/model on the Hugging Face Hub.
   */
  name: string;
  /**
   * Version or revision.
   */
  version?: string;
  digest?: Digest;
  /**
   * Where it is found.
   */
  url?: string;
}
