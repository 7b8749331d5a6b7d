import type {EvaluationSettings, MetricName, Task} from '../../config/evaluation-settings.ts';
import type {Evaluation, Profile} from '../../generated/documents.ts';
import type {Progress} from '../../kernel/log.ts';
import type {LiveRows} from '../live/live-rows.ts';
import type {EffectThresholds} from './drift-settings.ts';

/** All that live rows are compared by: the version that answers in the stage, and how the monitor judges. */
export interface DriftFacts {
  readonly live: LiveRows;
  /** What the version learned from. */
  readonly profile: Profile;
  readonly version: string;
  readonly task: Task;
  /** What is predicted: of several targets, labels and answers are row after row. */
  readonly targets: readonly string[];
  /** Of task multiclass: the classes that answers and labels are places of; else none. */
  readonly classes: readonly string[];
  /** Classes of labels that are none of the model's; their places go on after those of `classes`. */
  readonly unseen: readonly string[];
  /** Features to look at; all where undefined. */
  readonly columns: readonly string[] | undefined;
  /** One a row and target, NaN = not yet; undefined where no file of labels is configured. */
  readonly labels: Float64Array | undefined;
  /** How the version was measured before it was promoted; undefined where that is not known. */
  readonly evaluation: Evaluation | undefined;
  /** Metrics to hold against those of the evaluation, and how they are measured. */
  readonly metrics: readonly MetricName[];
  readonly scoring: EvaluationSettings;
  readonly thresholds: EffectThresholds;
  readonly confidence: number;
  readonly progress: Progress;
}
