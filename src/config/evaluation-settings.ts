import type {ConfigTypes} from '../generated/documents.ts';

export type Task = ConfigTypes.Model['task'];
export type MetricName = NonNullable<NonNullable<ConfigTypes.Model['evaluate']>['metrics']>[number];

/** How predictions are scored: the metrics, and the bootstrap that gives their intervals. */
export interface ScoringSettings {
  readonly metrics: readonly MetricName[];
  readonly threshold: number;
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
}

/** How a model is measured, with every default filled in. */
export interface EvaluationSettings extends ScoringSettings {
  /** Columns that cut the test rows into parts, and how many rows a part needs. */
  readonly slices: {readonly columns: readonly string[]; readonly minimumRows: number};
  /** Columns that name groups, and how many rows a group needs. */
  readonly fairness: {readonly columns: readonly string[]; readonly minimumRows: number};
  /** How far back live traffic is compared with the training data; undefined = not at all. */
  readonly recentHours: number | undefined;
}

/** Which task each metric is of. */
const taskOfMetric: Readonly<Record<MetricName, Task>> = {
  roc_auc: 'binary',
  average_precision: 'binary',
  log_loss: 'binary',
  brier: 'binary',
  ece: 'binary',
  accuracy: 'binary',
  precision: 'binary',
  recall: 'binary',
  f1: 'binary',
  rmse: 'regression',
  mae: 'regression',
  r2: 'regression',
};

const defaultMetrics: Readonly<Record<Task, readonly MetricName[]>> = {
  binary: ['roc_auc', 'log_loss', 'brier', 'accuracy'],
  regression: ['rmse', 'mae', 'r2'],
};

/** Below so many rows metrics say little of a part, and a rate little of a group. */
const defaultMinimumRows = 30;

/** The metrics that make sense for a task. */
export function metricsOfTask(task: Task): readonly MetricName[] {
  return Object.keys(taskOfMetric)
    .filter(isMetric)
    .filter((name) => taskOfMetric[name] === task);
}

/** The settings of a model's evaluation. */
export function evaluationSettings(model: Pick<ConfigTypes.Model, 'task' | 'evaluate'>): EvaluationSettings {
  const given = model.evaluate ?? {};
  return {
    metrics: given.metrics ?? defaultMetrics[model.task],
    threshold: given.threshold ?? 0.5,
    confidence: given.confidence ?? 0.95,
    resamples: given.resamples ?? 1000,
    seed: given.seed ?? 1,
    slices: {
      columns: given.slices ?? [],
      minimumRows: given['minimum-rows'] ?? defaultMinimumRows,
    },
    fairness: {
      columns: given.fairness?.columns ?? [],
      minimumRows: given.fairness?.['minimum-rows'] ?? defaultMinimumRows,
    },
    recentHours: given['recent-hours'],
  };
}

function isMetric(name: string): name is MetricName {
  return Object.hasOwn(taskOfMetric, name);
}
