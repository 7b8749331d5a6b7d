import type {TrainedModelConfig} from './trained-model.ts';

export type Task = TrainedModelConfig['task'];
export type MetricName = NonNullable<NonNullable<TrainedModelConfig['evaluate']>['metrics']>[number];

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

const classes: readonly Task[] = ['binary', 'multiclass'];
const several: readonly Task[] = ['multiclass'];
const numbers: readonly Task[] = ['regression', 'count'];

/** Which tasks each metric is of. */
const tasksOfMetric: Readonly<Record<MetricName, readonly Task[]>> = {
  roc_auc: ['binary'],
  average_precision: ['binary'],
  log_loss: classes,
  brier: classes,
  ece: classes,
  accuracy: classes,
  precision: ['binary'],
  recall: ['binary'],
  f1: ['binary'],
  balanced_accuracy: classes,
  kappa: classes,
  mcc: classes,
  precision_macro: several,
  precision_micro: several,
  precision_weighted: several,
  recall_macro: several,
  recall_micro: several,
  recall_weighted: several,
  f1_macro: several,
  f1_micro: several,
  f1_weighted: several,
  roc_auc_ovr: several,
  roc_auc_ovo: several,
  top_2_accuracy: several,
  top_3_accuracy: several,
  top_5_accuracy: several,
  rmse: numbers,
  mae: numbers,
  r2: numbers,
  poisson_deviance: ['count'],
};

const defaultMetrics: Readonly<Record<Task, readonly MetricName[]>> = {
  binary: ['roc_auc', 'log_loss', 'brier', 'accuracy'],
  multiclass: ['accuracy', 'f1_macro', 'roc_auc_ovr', 'log_loss'],
  regression: ['rmse', 'mae', 'r2'],
  count: ['poisson_deviance', 'rmse', 'mae'],
};

/** What is measured of each class of task multiclass against all others. */
export const classMetrics = [
  'precision',
  'recall',
  'f1',
  'roc_auc',
  'average_precision',
] as const satisfies readonly MetricName[];

/** Below so many rows metrics say little of a part, and a rate little of a group. */
const defaultMinimumRows = 30;

/** The metrics that make sense for a task. */
export function metricsOfTask(task: Task): readonly MetricName[] {
  return Object.keys(tasksOfMetric)
    .filter(isMetric)
    .filter((name) => tasksOfMetric[name].includes(task));
}

/** The settings of a model's evaluation. */
export function evaluationSettings(model: Pick<TrainedModelConfig, 'task' | 'evaluate'>): EvaluationSettings {
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
  return Object.hasOwn(tasksOfMetric, name);
}
