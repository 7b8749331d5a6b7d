// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * How the model is trained.
 */
export type Train =
  | {
      /**
       * Built in.
       */
      trainer: 'tensorflow';
      /**
       * logistic (binary), linear (regression) or mlp.
       */
      architecture?: 'logistic' | 'linear' | 'mlp';
      /**
       * Parameters with sound defaults.
       */
      parameters?: {
        /**
         * At most (default 30).
         */
        epochs?: number;
        /**
         * Rows a step (default 256).
         */
        batch?: number;
        /**
         * Of Adam (default 0.01).
         */
        'learning-rate'?: number;
        /**
         * Units of each hidden layer of an mlp (default [32, 16]).
         *
         * @minItems 1
         *
         * Items: Units.
         */
        hidden?: [number, ...number[]];
        /**
         * Weight decay (default 0.0001).
         */
        l2?: number;
        /**
         * Share dropped in training (default 0).
         */
        dropout?: number;
        /**
         * Epochs without improvement before it stops (default 5).
         */
        patience?: number;
        /**
         * Share of train rows for early stopping (default 0.1).
         */
        validation?: number;
        /**
         * Most frequent categories a column keeps (default 100).
         */
        categories?: number;
      };
      /**
       * Seed of all randomness (default 1).
       */
      seed?: number;
    }
  | {
      /**
       * A command of yours.
       */
      trainer: 'command';
      /**
       * argv; run in the repository root.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      command: [string, ...string[]];
      /**
       * Given as CAIRN_PARAM_<NAME> and in the file that CAIRN_PARAMETERS names.
       */
      parameters?: {
        [k: string]: string | number | boolean | unknown[] | null;
      };
      /**
       * File or folder that the command writes, below CAIRN_OUTPUT.
       */
      model: string;
      /**
       * JSON file of numbers that the command may write, below CAIRN_OUTPUT.
       */
      metrics?: string;
      format: Format;
      /**
       * For format command: argv that reads CAIRN_ROWS (CSV) and writes CAIRN_PREDICTIONS (CSV with column prediction); run in the folder of the model.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      predict?: [string, ...string[]];
      /**
       * Minutes (default 350).
       */
      timeout?: number;
      /**
       * Given as CAIRN_SEED (default 1).
       */
      seed?: number;
    };
/**
 * What can load the model.
 */
export type Format = 'tensorflow' | 'onnx' | 'command';
/**
 * A promotion rule.
 */
export type Rule =
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * Metric of the evaluation.
       */
      metric: string;
      /**
       * The metric must not be below.
       */
      minimum?: number;
      /**
       * The metric must not be above.
       */
      maximum?: number;
      severity?: Severity;
      judge?: Judge;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * Metric of the evaluation.
       */
      metric: string;
      /**
       * Against whom.
       */
      versus: 'champion';
      /**
       * How much better it must be, in units of the metric; negative: how much worse it may be. 0 by default.
       */
      improvement?: number;
      severity?: Severity;
      judge?: Judge;
    };
/**
 * block (default), warn, or info.
 */
export type Severity = 'block' | 'warn' | 'info';
/**
 * By the interval (default) or by the estimate alone.
 */
export type Judge = 'interval' | 'estimate';
/**
 * Name of a stage.
 */
export type StageName = string;
/**
 * Where a stage runs.
 */
export type Target =
  | {
      kind: 'local-server';
      /**
       * Where it keeps versions and logs; absolute, or below the home folder with ~/.
       */
      directory: string;
      /**
       * Loopback port (default 8085).
       */
      port?: number;
    }
  | {
      kind: 'command';
      /**
       * argv; CAIRN_MODEL_DIR, CAIRN_MODEL, CAIRN_VERSION, CAIRN_STAGE say what.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      deploy: [string, ...string[]];
      /**
       * argv; exit code 0 means that it works.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      check?: [string, ...string[]];
      /**
       * Where it answers.
       */
      url?: string;
      /**
       * Seconds for each command (default 600).
       */
      timeout?: number;
    };

/**
 * cairn.yaml: models, data, rules, monitors and targets.
 */
export interface Config {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Datasets by name.
   */
  datasets: {
    [k: string]: Dataset;
  };
  /**
   * Models by name.
   */
  models: {
    [k: string]: Model;
  };
  /**
   * Targets by name.
   */
  targets?: {
    [k: string]: Target;
  };
  storage?: Storage;
}
/**
 * A table and its contract.
 */
export interface Dataset {
  /**
   * File or glob (or several), relative to the repository root; CSV or Parquet by their ending.
   */
  path: string | [string, ...string[]];
  /**
   * Column that names a row; its values are unique.
   */
  id?: string;
  /**
   * Column with the moment of a row.
   */
  time?: string;
  /**
   * Columns by name. Others are ignored.
   */
  columns: {
    [k: string]: ColumnContract;
  };
  /**
   * How many rows there must be.
   */
  rows?: {
    /**
     * At least.
     */
    minimum?: number;
    /**
     * At most.
     */
    maximum?: number;
  };
  /**
   * How test rows are kept apart.
   */
  split?: {
    /**
     * time: the last rows; random: by a hash of the seed and the row.
     */
    by?: 'time' | 'random';
    /**
     * Share of test rows (default 0.2).
     */
    test?: number;
    /**
     * Seed of a random split.
     */
    seed?: number;
  };
}
/**
 * What values of a column may be.
 */
export interface ColumnContract {
  /**
   * Kind of the values.
   */
  type: 'number' | 'integer' | 'boolean' | 'string' | 'timestamp';
  /**
   * Whether missing values are mistakes (default true).
   */
  required?: boolean;
  /**
   * Smallest allowed.
   */
  minimum?: number;
  /**
   * Largest allowed.
   */
  maximum?: number;
  /**
   * The allowed values.
   */
  values?: (string | number | boolean)[];
  /**
   * A regular expression that strings match.
   */
  pattern?: string;
  /**
   * For people.
   */
  description?: string;
}
/**
 * One model.
 */
export interface Model {
  /**
   * What is predicted.
   */
  task: 'binary' | 'regression';
  /**
   * Name of a dataset.
   */
  dataset: string;
  /**
   * Column that is predicted.
   */
  target: string;
  /**
   * Columns the model reads.
   *
   * @minItems 1
   *
   * Items: Column.
   */
  features: [string, ...string[]];
  train: Train;
  /**
   * How it is measured.
   */
  evaluate?: {
    /**
     * binary: roc_auc, log_loss, brier, accuracy, precision, recall, f1; regression: rmse, mae, r2.
     *
     * @minItems 1
     *
     * Items: Metric.
     */
    metrics?: [
      'roc_auc' | 'log_loss' | 'brier' | 'accuracy' | 'precision' | 'recall' | 'f1' | 'rmse' | 'mae' | 'r2',
      ...(
        'roc_auc' | 'log_loss' | 'brier' | 'accuracy' | 'precision' | 'recall' | 'f1' | 'rmse' | 'mae' | 'r2'
      )[],
    ];
    /**
     * From which probability on a row counts as positive (default 0.5).
     */
    threshold?: number;
    /**
     * Of the intervals (default 0.95).
     */
    confidence?: number;
    /**
     * Bootstrap resamples (default 1000).
     */
    resamples?: number;
    /**
     * Seed of the bootstrap (default 1).
     */
    seed?: number;
  };
  /**
   * Stages by name.
   */
  stages: {
    [k: string]: StageConfig;
  };
  monitor?: Monitor;
  retrain?: Retrain;
}
/**
 * One stage.
 */
export interface StageConfig {
  /**
   * What a promotion must prove.
   */
  rules?: Rule[];
  /**
   * Name of a target that deploy puts the model on.
   */
  target?: string;
  /**
   * GitHub environment (default: the name of the stage).
   */
  environment?: string;
}
/**
 * How drift is checked.
 */
export interface Monitor {
  stage?: StageName;
  /**
   * NDJSON, CSV or Parquet file or glob with logged traffic; by default the log of the target.
   */
  live?: string;
  /**
   * File or glob with labels by id, when they arrive later.
   */
  labels?: string;
  /**
   * False alarm rate over all checks (default 0.05).
   */
  alpha?: number;
  /**
   * From which size on a change matters.
   */
  effects?: {
    /**
     * Kolmogorov-Smirnov distance (default 0.1).
     */
    numeric?: number;
    /**
     * Cramer’s V (default 0.1).
     */
    categorical?: number;
    /**
     * Change of the share of positives, or of the mean in standard deviations (default 0.05).
     */
    label?: number;
    /**
     * Loss in units of the metric (default 0.02).
     */
    performance?: number;
  };
  /**
   * Metrics to hold against the evaluation when labels are there.
   *
   * Items: Metric.
   */
  performance?: string[];
  /**
   * Below this the verdict is inconclusive (default 100).
   */
  'minimum-rows'?: number;
  /**
   * Features to check (default all).
   *
   * Items: Column.
   */
  columns?: string[];
}
/**
 * When training is dispatched.
 */
export interface Retrain {
  /**
   * File name (default train.yml).
   */
  workflow?: string;
  /**
   * Not twice within (default 24).
   */
  'window-hours'?: number;
  /**
   * Not without so many rows that the holder of the stage did not learn from (default 1).
   */
  'new-rows'?: number;
  /**
   * What starts it (default drift).
   *
   * Items: Reason.
   */
  on?: ('drift' | 'schedule' | 'manual')[];
}
/**
 * Where big bytes go.
 */
export interface Storage {
  /**
   * Release assets, or a folder.
   */
  kind: 'release' | 'folder';
  /**
   * The folder, relative to the repository root, absolute or below the home folder with ~/.
   */
  path?: string;
}
