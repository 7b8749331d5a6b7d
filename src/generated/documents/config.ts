// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * One model: trained and evaluated here, or known by its tags alone.
 */
export type Model =
  | {
      /**
       * What is predicted: one of two classes (binary), one of several (multiclass), a number (regression), or how many (count).
       */
      task: 'binary' | 'multiclass' | 'regression' | 'count';
      /**
       * Name of a dataset.
       */
      dataset: string;
      /**
       * Column that is predicted; for task regression or count also a list of several, in the order of the model's columns.
       */
      target: string | string[];
      /**
       * For task binary: the value of the target that counts as positive, where it is a text of two values, and the class of the model that is meant, where its classes are not 0 and 1 (or false and true).
       */
      positive?: string | number | boolean;
      /**
       * For task multiclass: every value that the target may have, in the order of the columns of a model that does not name them (default: the values of its contract, else those in the data, numbers ascending, texts by code point, as scikit-learn orders them).
       *
       * @minItems 2
       * @maxItems 1000
       *
       * Items: Value of the target.
       */
      classes?: (string | number)[];
      /**
       * Columns the model reads.
       *
       * @minItems 1
       *
       * Items: Column.
       */
      features: string[];
      train: Train;
      /**
       * How it is measured.
       */
      evaluate?: {
        /**
         * binary: roc_auc, average_precision, log_loss, brier, ece, accuracy, precision, recall, f1, balanced_accuracy, kappa, mcc; multiclass: accuracy, balanced_accuracy, kappa, mcc, log_loss, brier, ece, precision, recall and f1 with _macro, _micro or _weighted, roc_auc_ovr, roc_auc_ovo, top_2_accuracy, top_3_accuracy, top_5_accuracy; regression: rmse, mae, r2; count: poisson_deviance, rmse, mae, r2.
         *
         * @minItems 1
         *
         * Items: Metric.
         */
        metrics?: (
          | 'roc_auc'
          | 'average_precision'
          | 'log_loss'
          | 'brier'
          | 'ece'
          | 'accuracy'
          | 'precision'
          | 'recall'
          | 'f1'
          | 'balanced_accuracy'
          | 'kappa'
          | 'mcc'
          | 'precision_macro'
          | 'precision_micro'
          | 'precision_weighted'
          | 'recall_macro'
          | 'recall_micro'
          | 'recall_weighted'
          | 'f1_macro'
          | 'f1_micro'
          | 'f1_weighted'
          | 'roc_auc_ovr'
          | 'roc_auc_ovo'
          | 'top_2_accuracy'
          | 'top_3_accuracy'
          | 'top_5_accuracy'
          | 'rmse'
          | 'mae'
          | 'r2'
          | 'poisson_deviance'
        )[];
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
        /**
         * Columns that cut the test rows into parts, each measured by itself: texts and booleans by value, numbers by quarters.
         *
         * @minItems 1
         * @maxItems 20
         *
         * Items: Column of the dataset.
         */
        slices?: string[];
        /**
         * A part with fewer test rows is listed without metrics (default 30).
         */
        'minimum-rows'?: number;
        fairness?: Fairness;
        /**
         * Compares the training data with the live traffic of so many last hours, as monitor says (default: no comparison).
         */
        'recent-hours'?: number;
      };
      /**
       * Stages by name.
       */
      stages: {
        [k: string]: StageConfig;
      };
      retention?: Retention;
      monitor?: Monitor;
      retrain?: Retrain;
      /**
       * SPDX licence expression of the model, such as Apache-2.0.
       */
      license?: string;
      /**
       * What the model is for, in a few words.
       */
      description?: string;
      /**
       * Models that it is made from, such as the base model of a fine-tuning.
       */
      parents?: Parent[];
      /**
       * Markdown file with the part of the model card that people write, relative to the folder of this file (default registry/<model>/CARD.md at the root of the repository).
       */
      card?: string;
    }
  | {
      /**
       * Stages by name.
       */
      stages?: {
        [k: string]: StageConfig;
      };
      retention?: Retention;
      /**
       * SPDX licence expression of the model, such as Apache-2.0.
       */
      license?: string;
      /**
       * What the model is for, in a few words.
       */
      description?: string;
      /**
       * Models that it is made from, such as the base model of a fine-tuning.
       */
      parents?: Parent[];
      /**
       * Markdown file with the part of the model card that people write, relative to the folder of this file (default registry/<model>/CARD.md at the root of the repository).
       */
      card?: string;
    };
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
         * At most (default 30; more where that makes fewer than 2000 steps).
         */
        epochs?: number;
        /**
         * Rows a step (default 256; fewer, down to 16, where that makes fewer than 8 steps an epoch).
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
        hidden?: number[];
        /**
         * Weight decay (default 0.0001).
         */
        l2?: number;
        /**
         * Share dropped in training (default 0).
         */
        dropout?: number;
        /**
         * Epochs without improvement before it stops (default a tenth of epochs, at least 5).
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
       * argv; run in the folder of this file. It reads CAIRN_TRAIN and CAIRN_TEST (CSV: the features in their order, the target, which CAIRN_TEST lacks, and the other columns), whose cells are as the data have them: 007, 1.50, Yes, markers of missing values (of typed values in Parquet: numbers in their shortest form, true or false, moments as 2001-01-31T06:30:00.000Z, an empty field where there is none).
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      command: string[];
      /**
       * Files that the command reads, where it does not read CAIRN_TRAIN: the rows are written there as CSV, in a copy of the work tree that has no other rows of the dataset.
       */
      inputs?: {
        /**
         * Rows to learn from: the features, the target, then the other columns.
         */
        train?: string;
        /**
         * Rows of the test, without the target.
         */
        test?: string;
        /**
         * The features alone of the rows to learn from.
         */
        'train-features'?: string;
        /**
         * The target alone of the rows to learn from.
         */
        'train-target'?: string;
        /**
         * The features alone of the rows of the test.
         */
        'test-features'?: string;
      };
      /**
       * Files that the command writes, where it does not write below CAIRN_OUTPUT: paths, folders or globs, relative to the folder of this file. They are put below CAIRN_OUTPUT under the same path, where model and metrics name them; what was there before the training does not count.
       *
       * @minItems 1
       *
       * Items: File, folder or glob.
       */
      outputs?: string[];
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
      /**
       * Pictures that the command writes below CAIRN_OUTPUT, as paths or globs: small PNG files that are recorded with the run and stand under the report of a promotion, as the team's own (10 at most, 1 MiB each, 3 MiB together).
       *
       * @minItems 1
       *
       * Items: Path or glob.
       */
      plots?: string[];
      format: Format;
      /**
       * For onnx and tensorflow: which output of the model is the prediction, where it has several or gives logits.
       */
      output?: {
        /**
         * Name of the output.
         */
        name?: string;
        /**
         * For several targets that the model gives in an output each: the names of these, in the order of target (default: outputs named after the targets, else one output of all).
         *
         * @minItems 2
         *
         * Items: Name of an output.
         */
        names?: string[];
        /**
         * Column of it, counted from 0: the value, or the probability of the positive class.
         */
        column?: number;
        /**
         * Whether it gives logits: the sigmoid (of two or more columns the softmax, unless column names one) makes probabilities of them (default false).
         */
        logits?: boolean;
      };
      /**
       * What the model is given in place of a missing value, by feature. Without it a missing value of an integer, a boolean or a text is an error.
       */
      fill?: {
        [k: string]: string | number | boolean;
      };
      /**
       * For format command: argv that reads CAIRN_ROWS (CSV of the features: numbers in their shortest form, booleans by the two words of the data, an empty field for a missing value; evaluation and server give the same) and writes CAIRN_PREDICTIONS (CSV with column prediction); run in the folder of the model.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      predict?: string[];
      /**
       * For format command, how predict is asked: by the files CAIRN_ROWS and CAIRN_PREDICTIONS, started for each call (default), or by JSON lines over its standard input and output, so that it stays.
       */
      protocol?: 'files' | 'lines';
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
 * A promotion rule, told by its key metric, fairness, budget, drift, contract, fresh, reproducible, approvals or after.
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
      /**
       * Column of the slices: every one of its parts is judged.
       */
      slices?: string;
      /**
       * One part, which must be there.
       */
      slice?: {
        /**
         * Column that cuts the rows.
         */
        column: string;
        /**
         * Value of the column, or its range, as the evaluation names it.
         */
        value: string;
      };
      /**
       * For task multiclass: the class whose precision, recall, f1, roc_auc or average_precision, against all others, is judged.
       */
      class?: string | number;
      /**
       * For task multiclass: every class is judged so; the worst decides.
       */
      classes?: 'every';
      /**
       * For several targets: the one whose metric is judged (default: the mean over all of them).
       */
      target?: string;
      /**
       * For several targets: every one is judged so; the worst decides.
       */
      targets?: 'every';
      /**
       * On fewer rows nothing is judged (default 1; 30 for slices).
       */
      'minimum-rows'?: number;
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
      versus: 'champion' | 'baseline';
      /**
       * How much better it must be, in units of the metric; negative: how much worse it may be. 0 by default.
       */
      improvement?: number;
      /**
       * The same as a share of the size of the other one’s value, such as 0.02 for two percent; more than 0 asks for more than nothing where that value is 0.
       */
      'relative-improvement'?: number;
      /**
       * Column of the slices: every one of its parts is judged.
       */
      slices?: string;
      /**
       * One part, which must be there.
       */
      slice?: {
        /**
         * Column that cuts the rows.
         */
        column: string;
        /**
         * Value of the column, or its range, as the evaluation names it.
         */
        value: string;
      };
      /**
       * For task multiclass: the class whose precision, recall, f1, roc_auc or average_precision, against all others, is judged.
       */
      class?: string | number;
      /**
       * For task multiclass: every class is judged so; the worst decides.
       */
      classes?: 'every';
      /**
       * For several targets: the one whose metric is judged (default: the mean over all of them).
       */
      target?: string;
      /**
       * For several targets: every one is judged so; the worst decides.
       */
      targets?: 'every';
      /**
       * On fewer rows nothing is judged (default 1; 30 for slices).
       */
      'minimum-rows'?: number;
      severity?: Severity;
      judge?: Judge;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * Measure of the evaluation.
       */
      fairness:
        | 'demographic_parity_ratio'
        | 'demographic_parity_difference'
        | 'equal_opportunity_difference'
        | 'equalized_odds_difference'
        | 'metric_gap';
      /**
       * Column that names the group.
       */
      groups: string;
      /**
       * For metric_gap: the metric.
       */
      metric?: string;
      /**
       * The measure must not be below (for a ratio).
       */
      minimum?: number;
      /**
       * The measure must not be above.
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
       * bytes of all files, milliseconds of a call (median or 99th percentile), seconds of training, or cost of training.
       */
      budget: 'bytes' | 'latency-p50-ms' | 'latency-p99-ms' | 'train-seconds' | 'cost';
      /**
       * It must not be above.
       */
      maximum: number;
      /**
       * For latency: rows in a call (default 1).
       */
      batch?: number;
      /**
       * For cost: price of an hour of training.
       */
      'price-per-hour'?: number;
      severity?: Severity;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * The comparison of the evaluation.
       */
      drift: 'recent';
      /**
       * Share of the compared features that may have drifted (default: the verdict of the comparison decides).
       */
      'maximum-share'?: number;
      severity?: Severity;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * No expectation was broken.
       */
      contract: 'passed';
      severity?: Severity;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * The newest row of the data, or the evaluation.
       */
      fresh: 'data' | 'evaluation';
      /**
       * Not older.
       */
      'within-days': number;
      severity?: Severity;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * Committed code, seed, digests of data and lock files.
       */
      reproducible: true;
      severity?: Severity;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      /**
       * How many, and whose.
       */
      approvals: {
        /**
         * Approvals needed.
         */
        count: number;
        /**
         * Logins and teams (org/team) whose approval counts (default: everybody who may write).
         *
         * @minItems 1
         *
         * Items: Login or org/team.
         */
        from?: string[];
        /**
         * Whether approvals by whoever opened the pull request, wrote or pushed a commit of it, or started the training do not count (default true).
         */
        'not-author'?: boolean;
      };
      severity?: Severity;
    }
  | {
      /**
       * Unique in the stage.
       */
      id: string;
      after: StageName;
      /**
       * For so long without a break.
       */
      'soak-hours'?: number;
      severity?: Severity;
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
       * Where it keeps versions and logs; absolute, below the home folder with ~/, or relative to the folder of this file.
       */
      directory: string;
      /**
       * Loopback port (default 8085).
       */
      port?: number;
      /**
       * Rows with values outside minimum, maximum or values of the dataset: answered, marked and logged (default), or refused with 400.
       */
      'outside-contract'?: 'answer' | 'refuse';
      /**
       * Seconds that a model in a process of its own (ONNX, a command, most of TensorFlow.js) may take for one call, or to start (default 60).
       */
      timeout?: number;
    }
  | {
      kind: 'command';
      /**
       * argv; CAIRN_MODEL_DIR, CAIRN_MODEL, CAIRN_VERSION, CAIRN_STAGE say what; run in the folder of this file.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      deploy: string[];
      /**
       * argv; exit code 0 means that it works.
       *
       * @minItems 1
       *
       * Items: Argument.
       */
      check?: string[];
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
  datasets?: {
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
  promotion?: Promotion;
  storage?: Storage;
  signing?: Signing;
  workflows?: Workflows;
}
/**
 * A table and its contract.
 */
export interface Dataset {
  /**
   * File or glob (or several), relative to the folder of this file; CSV (.csv, .tsv), NDJSON (.ndjson, .jsonl) or Parquet by their ending.
   */
  path: string | string[];
  /**
   * Where the files come from that are not in Git: a command as text, or keys, or a list of downloads. `cairn fetch-data` fetches what is missing.
   */
  fetch?: string | Fetch | Fetch1[];
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
   * Texts that mean that there is no value, such as ['?', NA, ' ']: cells that are one of them are missing in data, live traffic and requests. Capitals and blanks count; in a column of numbers -999 is -999.0 too. An empty cell is always missing. A column may have a list of its own.
   *
   * Items: Marker.
   */
  missing?: (string | number)[];
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
 * How files of a dataset are fetched: by a command, or from an address.
 */
export interface Fetch {
  /**
   * What fetches all files of the dataset, such as `dvc pull data/x.csv`: text without a shell, or a list of program and arguments. It runs in the folder of this file.
   */
  command?: string | string[];
  /**
   * Minutes after which the command is ended (default 60).
   */
  timeout?: number;
  /**
   * Variables with credentials that the command is given, beside those without: tokens, secrets and passwords are kept from it otherwise. In workflows, secrets of these names.
   *
   * @minItems 1
   *
   * Items: Name of a variable.
   */
  secrets?: string[];
  /**
   * Address of one file, by https.
   */
  url?: string;
  /**
   * Digest of the file, 64 hex digits; required with url. What is already there and differs is fetched again.
   */
  sha256?: string;
  /**
   * Where the file is put, relative to the folder of this file; one that path finds (default: path, where that is one file).
   */
  to?: string;
}
/**
 * How files of a dataset are fetched: by a command, or from an address.
 */
export interface Fetch1 {
  /**
   * What fetches all files of the dataset, such as `dvc pull data/x.csv`: text without a shell, or a list of program and arguments. It runs in the folder of this file.
   */
  command?: string | string[];
  /**
   * Minutes after which the command is ended (default 60).
   */
  timeout?: number;
  /**
   * Variables with credentials that the command is given, beside those without: tokens, secrets and passwords are kept from it otherwise. In workflows, secrets of these names.
   *
   * @minItems 1
   *
   * Items: Name of a variable.
   */
  secrets?: string[];
  /**
   * Address of one file, by https.
   */
  url?: string;
  /**
   * Digest of the file, 64 hex digits; required with url. What is already there and differs is fetched again.
   */
  sha256?: string;
  /**
   * Where the file is put, relative to the folder of this file; one that path finds (default: path, where that is one file).
   */
  to?: string;
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
   * A regular expression that strings match, in linear time: see docs/patterns.md for the forms that are refused.
   */
  pattern?: string;
  /**
   * Texts that mean that there is no value in this column, in place of those of the dataset; [] for none.
   *
   * Items: Marker.
   */
  missing?: (string | number)[];
  /**
   * For people.
   */
  description?: string;
}
/**
 * Groups of people, or of whatever is to be treated alike.
 */
export interface Fairness {
  /**
   * Columns that name the group: texts and booleans by value, numbers by quarters.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Column of the dataset.
   */
  columns: string[];
  /**
   * A group with fewer test rows behind a rate is left out of the measure and named (default 30).
   */
  'minimum-rows'?: number;
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
   * Files with more rules, read from the same commit; relative to the folder of this file.
   *
   * Items: Path.
   */
  'rule-files'?: string[];
  /**
   * Rules that may fail for a while.
   */
  waivers?: Waiver[];
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
 * A rule that may fail for a while.
 */
export interface Waiver {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * For this version alone (default: for every one).
   */
  version?: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * Who answers for it.
   */
  person: string;
  /**
   * Last day in UTC, such as 2030-01-31, or a moment.
   */
  expires: string;
}
/**
 * How long the files of retired versions are kept; those of staged and referenced versions always are. Without it they go when their version is removed.
 */
export interface Retention {
  /**
   * Keep the files of this many newest versions.
   */
  'keep-last'?: number;
  /**
   * Keep the files of versions registered in this many last days.
   */
  'keep-days'?: number;
}
/**
 * How drift is checked.
 */
export interface Monitor {
  stage?: StageName;
  /**
   * NDJSON, CSV, TSV or Parquet file or glob with logged traffic, relative to the folder of this file; by default the log of the target.
   */
  live?: string;
  /**
   * File or glob with labels by id, when they arrive later; relative to the folder of this file.
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
   * A check that is given no `from` looks at so many hours before `to`, or before now (default: at all that is logged).
   */
  'window-hours'?: number;
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
 * A model that this one is made from.
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
  /**
   * SHA-256 of its bytes.
   */
  digest?: string;
  /**
   * Where it is found.
   */
  url?: string;
}
/**
 * Where promotions go.
 */
export interface Promotion {
  /**
   * Branches beside the default branch that pull requests may promote on: `gate` sets its status for them, and `release` looks at their stage files. Read from the default branch alone.
   *
   * @minItems 1
   *
   * Items: Name of a branch, such as main.
   */
  bases: string[];
}
/**
 * Where big bytes go.
 */
export interface Storage {
  /**
   * Release assets, a folder, an S3-compatible bucket, the Git tree (small files), or Git LFS.
   */
  kind: 'release' | 'folder' | 's3' | 'tree' | 'lfs';
  /**
   * The folder, relative to the folder of this file, absolute or below the home folder with ~/.
   */
  path?: string;
  /**
   * For s3: address of the service (default https://s3.<region>.amazonaws.com).
   */
  endpoint?: string;
  /**
   * For s3: name of the bucket.
   */
  bucket?: string;
  /**
   * For s3: region of the bucket (default us-east-1).
   */
  region?: string;
  /**
   * For s3: what the keys begin with, such as models/.
   */
  prefix?: string;
  /**
   * For folder and s3: whether the folder at `path`, and the keys below `prefix`, hold files of this repository alone, so that `retire --remove` may delete them (default false).
   */
  owned?: boolean;
  /**
   * For tree: bytes that a file may have (default 1048576).
   */
  'file-limit'?: number;
  /**
   * For tree: bytes that all files of a version may have (default 5242880).
   */
  'total-limit'?: number;
}
/**
 * Whose signatures cairn verify accepts.
 */
export interface Signing {
  /**
   * Public keys (Ed25519, or ECDSA P-256): each the text of a PEM, or the path of a PEM file relative to the folder of this file.
   *
   * @minItems 1
   *
   * Items: Key.
   */
  keys: string[];
  /**
   * Whether a version without a good signature is broken (default false: it is unchecked).
   */
  required?: boolean;
}
/**
 * Files in .github/workflows of what `cairn init` wrote, where they have other names.
 */
export interface Workflows {
  /**
   * What `retrain` starts (default train.yml).
   */
  train?: string;
  /**
   * What releases, whose owners `doctor` looks for (default release.yml).
   */
  release?: string;
}
