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
 * SHA-256 of the exact bytes.
 */
export type Digest = string;
/**
 * Whether a larger or a smaller value is better.
 */
export type Direction = 'higher' | 'lower';
/**
 * Name of a stage.
 */
export type StageName = string;
/**
 * A Semantic Version 2.0.0 without a leading v.
 */
export type Semver = string;

/**
 * Metrics of a challenger, and of the champion on the same rows.
 */
export interface Evaluation {
  /**
   * Which document this is.
   */
  document: 'evaluation';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * Run that was evaluated.
   */
  run: string;
  model: ModelName;
  createdAt: Time;
  /**
   * The rows both were scored on.
   */
  rows: {
    /**
     * Name in cairn.yaml.
     */
    dataset: string;
    digest: Digest;
    /**
     * Rows.
     */
    n: number;
    /**
     * Range of the time column.
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
  };
  /**
   * Of the intervals, such as 0.95.
   */
  confidence: number;
  /**
   * Bootstrap resamples.
   */
  resamples: number;
  /**
   * Seed of the bootstrap.
   */
  seed: number;
  /**
   * Of the challenger.
   */
  metrics: Metric[];
  /**
   * Who holds the stage now.
   */
  champion?: {
    stage: StageName;
    version: Semver;
    manifest: Digest;
    /**
     * Of the champion, on the same rows.
     */
    metrics: Metric[];
    cost?: Cost;
  };
  /**
   * Paired differences, challenger minus champion.
   */
  comparison?: Difference[];
  /**
   * The simplest predictor worth the name, on the same rows.
   */
  baseline?: {
    /**
     * Such as share of positives, or mean.
     */
    name: string;
    /**
     * Of the baseline.
     */
    metrics: Metric[];
    /**
     * Paired differences, challenger minus baseline.
     */
    comparison: Difference[];
  };
  /**
   * Metrics on parts of the rows: in order of column as configured, most rows first for values, ascending for ranges.
   *
   * Items: One part.
   */
  slices?: {
    /**
     * Column that cuts the rows.
     */
    column: string;
    /**
     * Value of the column, or its range.
     */
    value: string;
    /**
     * Rows.
     */
    n: number;
    /**
     * Of the challenger, on these rows.
     */
    metrics: Metric[];
    /**
     * Paired differences on these rows, challenger minus champion.
     */
    comparison?: Difference[];
    /**
     * Of several targets: each by itself on these rows, in the order of the signature.
     *
     * Items: One target.
     */
    targets?: {
      /**
       * Its column.
       */
      target: string;
      /**
       * Of the challenger, on these rows.
       */
      metrics: Metric[];
      /**
       * Paired differences on these rows, challenger minus champion.
       */
      comparison?: Difference[];
    }[];
  }[];
  /**
   * For task multiclass: each class against all others, most rows first, at most 50.
   *
   * Items: One class.
   */
  classes?: {
    /**
     * Its name.
     */
    class: string;
    /**
     * Rows of this class.
     */
    n: number;
    /**
     * Of the challenger: precision, recall and f1 of its decisions, roc_auc and average_precision of the probability of this class.
     */
    metrics: Metric[];
    /**
     * Paired differences, challenger minus champion.
     */
    comparison?: Difference[];
  }[];
  /**
   * For several targets: each by itself, in the order of the signature. The metrics of the evaluation as a whole, and of its slices, are then the means over the targets.
   *
   * Items: One target.
   */
  targets?: {
    /**
     * Its column.
     */
    target: string;
    /**
     * Rows.
     */
    n: number;
    /**
     * Of the challenger.
     */
    metrics: Metric[];
    /**
     * Paired differences, challenger minus champion.
     */
    comparison?: Difference[];
    /**
     * Paired differences, challenger minus baseline.
     */
    baseline: Difference[];
  }[];
  /**
   * For task multiclass: how often each class was taken for each.
   */
  confusion?: {
    /**
     * Classes, in the order of the signature; at most 50, the others as the last one.
     *
     * Items: Class.
     */
    classes: string[];
    /**
     * A line for each true class: how many rows were decided for each class.
     */
    counts: number[][];
  };
  /**
   * Differences between groups, in order of column and measure.
   *
   * Items: One measure over the groups of one column.
   */
  fairness?: {
    /**
     * Column that names the group.
     */
    column: string;
    /**
     * What is compared between groups.
     */
    measure:
      | 'demographic_parity_ratio'
      | 'demographic_parity_difference'
      | 'equal_opportunity_difference'
      | 'equalized_odds_difference'
      | 'metric_gap';
    /**
     * For metric_gap: the metric.
     */
    metric?: string;
    /**
     * For metric_gap of several targets: the one whose metric it is; absent for that of their mean.
     */
    target?: string;
    /**
     * Ratio of the smallest to the largest, or largest minus smallest.
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
     * Rows in all groups that were compared.
     */
    n: number;
    /**
     * The groups that were compared.
     *
     * Items: One group.
     */
    groups: {
      /**
       * Value of the column.
       */
      value: string;
      /**
       * Rows.
       */
      n: number;
      /**
       * What was compared: selection rate, true positive rate or the metric; for equalized odds the true or the false positive rate, whichever differs more.
       */
      rate: number | null;
    }[];
    /**
     * Groups left out: too few rows behind their rate, or the rest of a column with more than 50 values.
     *
     * Items: Value of the column.
     */
    left: string[];
  }[];
  /**
   * Predicted against observed share of positives, by bins of equal count; for task multiclass the probability of the decided class against the share of right decisions.
   *
   * Items: One bin.
   */
  calibration?: {
    /**
     * Least predicted probability.
     */
    lower: number;
    /**
     * Greatest predicted probability.
     */
    upper: number;
    /**
     * Rows.
     */
    n: number;
    /**
     * Mean predicted probability.
     */
    predicted: number;
    /**
     * Share of positives, or of right decisions.
     */
    observed: number;
  }[];
  /**
   * Rows whose decision changed from champion to challenger.
   */
  flips?: {
    /**
     * Rows compared.
     */
    n: number;
    /**
     * Decisions that differ.
     */
    changed: number;
    /**
     * Wrong before, right now.
     */
    better: number;
    /**
     * Right before, wrong now.
     */
    worse: number;
  };
  cost?: Cost;
  /**
   * Metrics that the training reported of itself: its own word, which decides nothing. Absent where it reported none.
   */
  reported?: {
    /**
     * Value.
     */
    [k: string]: number | null;
  };
  /**
   * Where predictions came from a file that a job of its own made (`predict`), as the file says; absent where the models answered where they were evaluated. The time of a call in `cost` is then the word of that file too.
   */
  predictions?: {
    /**
     * Whose predictions.
     *
     * Items: One of the two.
     */
    of: ('challenger' | 'champion')[];
    file: Digest;
    /**
     * Job of the workflow; absent at a terminal.
     */
    job?: string;
    /**
     * Address of the workflow run; absent at a terminal.
     */
    workflowRun?: string;
    /**
     * The file of the champion's, where another job made it; absent where one file has both.
     */
    champion?: {
      file: Digest;
      /**
       * Job of the workflow; absent at a terminal.
       */
      job?: string;
      /**
       * Address of the workflow run; absent at a terminal.
       */
      workflowRun?: string;
    };
  };
  /**
   * Training data held against recent traffic.
   */
  recent?: {
    /**
     * Rows of recent traffic.
     */
    rows: number;
    /**
     * Earliest moment.
     */
    from?: string;
    /**
     * Latest moment.
     */
    to?: string;
    /**
     * Features compared.
     */
    tested: number;
    /**
     * Features that drifted.
     *
     * Items: Feature.
     */
    drifted: string[];
    /**
     * Of the comparison.
     */
    verdict: 'drift' | 'no-drift' | 'inconclusive';
  };
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
 * What using the model costs; measured once on the machine that evaluated.
 */
export interface Cost {
  /**
   * Of all its files.
   */
  bytes: number;
  /**
   * Seconds of training.
   */
  trainSeconds?: number;
  /**
   * What ran the model.
   */
  backend?: string;
  /**
   * Machine, such as linux-x64.
   */
  platform?: string;
  /**
   * Time of one call by rows in it.
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
/**
 * One metric: challenger minus the other, paired.
 */
export interface Difference {
  /**
   * Name.
   */
  metric: string;
  direction: Direction;
  /**
   * Challenger minus champion.
   */
  difference: number | null;
  /**
   * Lower bound.
   */
  lower: number | null;
  /**
   * Upper bound.
   */
  upper: number | null;
  /**
   * Rows.
   */
  n: number;
  /**
   * Whom the interval favours.
   */
  better: 'challenger' | 'champion' | 'baseline' | 'unclear';
}
