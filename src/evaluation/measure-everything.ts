import type {EvaluationSettings, Task} from '../config/evaluation-settings.ts';
import {predictsClass} from '../config/task-kinds.ts';
import type {Table} from '../data/table.ts';
import type {Evaluation} from '../generated/documents.ts';
import {counted} from '../text/counted.ts';
import {constantBaseline} from './baseline.ts';
import {calibrationBins} from './calibration.ts';
import {evaluateModels, type Metric} from './evaluate-models.ts';
import {measureFairness} from './fairness.ts';
import {countFlips} from './flips.ts';
import {confusionMatrix, measureClasses} from './measure-classes.ts';
import {measureTargets} from './measure-targets.ts';
import {sliceRows} from './slice-rows.ts';
import {surenessOf} from './sureness.ts';

/** The test rows of a run, and what of its training rows the baseline needs. */
export interface TestRows {
  readonly table: Table;
  /** Names of what the labels are of; of several targets the labels are row after row. */
  readonly targets: readonly string[];
  readonly labels: Float64Array;
  readonly trainLabels: Float64Array;
  /** Of task multiclass: the classes that the labels count; else none. */
  readonly classes: readonly string[];
  /** Whether the numbers of a column are booleans. */
  readonly isBoolean: (column: string) => boolean;
}

/** Every part of an evaluation that follows from the predictions alone, and the metrics of the champion. */
export interface Measured {
  readonly parts: Pick<
    Evaluation,
    | 'metrics'
    | 'comparison'
    | 'baseline'
    | 'slices'
    | 'fairness'
    | 'targets'
    | 'classes'
    | 'confusion'
    | 'calibration'
    | 'flips'
  >;
  readonly champion: readonly Metric[];
}

/**
 * Measures a challenger against baseline and champion, in whole and in parts. The work grows with rows × resamples ×
 * metrics × (models + 1 a column of slices): the number of parts does not count.
 */
export function measureEverything(
  task: Task,
  rows: TestRows,
  predictions: {challenger: Float64Array; champion?: Float64Array},
  settings: EvaluationSettings,
  progress: (message: string, share: number) => void,
): Measured {
  const {table, targets, labels, classes, isBoolean} = rows;
  const {challenger, champion} = predictions;
  const isMulticlass = task === 'multiclass';
  const steps =
    1 +
    settings.slices.columns.length +
    Number(isMulticlass || targets.length > 1) +
    Number(settings.fairness.columns.length > 0);
  const within = (message: string, before: number) => (share: number) => {
    progress(message, (before + share) / steps);
  };
  const baseline = constantBaseline(task, rows.trainLabels, {
    rows: table.rows,
    width: Math.max(classes.length, targets.length),
  });
  const whole = evaluateModels(labels, {...predictions, baseline: baseline.predictions}, settings, {
    targets: targets.length,
    onShare: within(`${settings.resamples} resamples of ${counted(table.rows, 'row')}`, 0),
  });
  const slices = sliceRows({table, labels, targets}, predictions, settings, {
    isBoolean,
    onColumn: (column, done) => {
      progress(`Slices by ${column}`, (1 + done) / steps);
    },
  });
  const ofClasses = isMulticlass
    ? measureClasses(
        {labels, classes},
        predictions,
        settings,
        within('Classes', 1 + settings.slices.columns.length),
      )
    : [];
  const ofTargets = measureTargets(
    {labels, targets},
    {...predictions, baseline: baseline.predictions},
    settings,
    within('Targets', 1 + settings.slices.columns.length),
  );
  const fairness = measureFairness(
    task,
    {table, labels, targets, predictions: challenger},
    settings,
    isBoolean,
    within('Fairness', steps - 1),
  );
  const isDecided = predictsClass(task);
  return {
    champion: whole.champion ?? [],
    parts: {
      metrics: [...whole.metrics],
      ...(whole.comparison && {comparison: [...whole.comparison]}),
      ...(whole.baseline && {
        baseline: {
          name: baseline.name,
          metrics: [...whole.baseline.metrics],
          comparison: [...whole.baseline.comparison],
        },
      }),
      ...(slices.length > 0 && {slices}),
      ...(fairness.length > 0 && {fairness}),
      ...(ofTargets.length > 0 && {targets: ofTargets}),
      ...(isMulticlass && {classes: ofClasses, confusion: confusionMatrix({labels, classes}, challenger)}),
      ...(isDecided && {calibration: calibrationBins(surenessOf({labels, predictions: challenger}))}),
      ...(isDecided && champion && {flips: countFlips(labels, {challenger, champion}, settings.threshold)}),
    },
  };
}
