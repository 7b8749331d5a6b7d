import type {ConfigTypes} from '../generated/documents.ts';

export type Task = ConfigTypes.Model['task'];
export type MetricName = NonNullable<NonNullable<ConfigTypes.Model['evaluate']>['metrics']>[number];

/** How a model is measured, with every default filled in. */
export interface EvaluationSettings {
  readonly metrics: readonly MetricName[];
  readonly threshold: number;
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
}

/** The metrics that make sense for a task. */
export const metricsOfTask: Readonly<Record<Task, readonly MetricName[]>> = {
  binary: ['roc_auc', 'log_loss', 'brier', 'accuracy', 'precision', 'recall', 'f1'],
  regression: ['rmse', 'mae', 'r2'],
};

const defaultMetrics: Readonly<Record<Task, readonly MetricName[]>> = {
  binary: ['roc_auc', 'log_loss', 'brier', 'accuracy'],
  regression: ['rmse', 'mae', 'r2'],
};

/** The settings of a model's evaluation. */
export function evaluationSettings(model: Pick<ConfigTypes.Model, 'task' | 'evaluate'>): EvaluationSettings {
  const given = model.evaluate ?? {};
  return {
    metrics: given.metrics ?? defaultMetrics[model.task],
    threshold: given.threshold ?? 0.5,
    confidence: given.confidence ?? 0.95,
    resamples: given.resamples ?? 1000,
    seed: given.seed ?? 1,
  };
}
