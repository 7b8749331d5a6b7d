import {classMetrics, type ScoringSettings} from '../config/evaluation-settings.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {classAgainstRest} from './class-probabilities.ts';
import {confusionOf, decisionsOf} from './decisions.ts';
import {evaluateModels, type ModelEvaluation} from './evaluate-models.ts';
import {ofBoth} from './metric.ts';

type Evaluation = EvaluationTypes.Evaluation;
type MeasuredClass = NonNullable<Evaluation['classes']>[number];

/** So many classes are measured one by one. */
const most = 50;

/** What is measured of the decisions for a class, and what of its probability. */
const ofDecisions = ['precision', 'recall', 'f1'] as const;
const ofProbabilities = classMetrics.filter((name) => !ofDecisions.some((one) => one === name));

/**
 * Each class against all others: precision, recall and F1 of the decisions, ROC AUC and average precision of its probability,
 * with intervals and, where there is a champion, paired differences. The classes with most rows first, ties in their order; at most 50.
 */
export function measureClasses(
  rows: {labels: Float64Array; classes: readonly string[]},
  predictions: {challenger: Float64Array; champion?: Float64Array},
  settings: ScoringSettings,
  onShare?: (share: number) => void,
): MeasuredClass[] {
  const {labels, classes} = rows;
  const counts = countsOf(labels, classes.length);
  const chosen = mostFrequent(counts);
  const sides = [
    {metrics: ofDecisions, models: ofBoth(predictions, (values) => asDecided(labels, values))},
    {metrics: ofProbabilities, models: predictions},
  ];
  return chosen.map((one, index) => {
    const measured = sides.map(({metrics, models}, side) =>
      evaluateModels(
        labels.map((label) => Number(label === one)),
        ofBoth(models, (values) => classAgainstRest({labels, predictions: values}, one).predictions),
        {...settings, metrics, threshold: 0.5},
        {onShare: (share) => onShare?.((index + (side + share) / sides.length) / chosen.length)},
      ),
    );
    return {class: classes[one] ?? '', n: counts[one] ?? 0, ...joined(measured)};
  });
}

/** How often each class was taken for each; beyond 50 classes those with fewer rows are one, the last. */
export function confusionMatrix(
  {labels, classes}: {labels: Float64Array; classes: readonly string[]},
  predictions: Float64Array,
): NonNullable<Evaluation['confusion']> {
  const decisions = decisionsOf({labels, predictions}, 0);
  const matrix = confusionOf({labels}, decisions)(new Uint32Array(labels.length).fill(1));
  const size = classes.length;
  const own = new Set(
    size <= most ? classes.keys() : mostFrequent(countsOf(labels, size)).slice(0, most - 1),
  );
  const kept = [...classes.keys()].filter((one) => own.has(one));
  const rest = [...classes.keys()].filter((one) => !own.has(one));
  const groups = [...kept.map((one) => [one]), ...(rest.length === 0 ? [] : [rest])];
  const name = (group: readonly number[]): string =>
    group.length === 1 ? (classes[group[0] ?? 0] ?? '') : `(${group.length} other classes)`;
  return {
    classes: groups.map(name),
    counts: groups.map((actual) =>
      groups.map((decided) => {
        let sum = 0;
        for (const row of actual) for (const column of decided) sum += matrix[row * size + column] ?? 0;
        return sum;
      }),
    ),
  };
}

/** Decisions as probabilities: 1 for the class that a row is decided for, 0 for all others. */
function asDecided(labels: Float64Array, predictions: Float64Array): Float64Array {
  const {decided, classes} = decisionsOf({labels, predictions}, 0);
  const sure = new Float64Array(predictions.length);
  for (const [row, one] of decided.entries()) sure[row * classes + one] = 1;
  return sure;
}

function joined(measured: readonly ModelEvaluation[]): Pick<MeasuredClass, 'metrics' | 'comparison'> {
  const comparison = measured.flatMap((one) => one.comparison ?? []);
  return {
    metrics: measured.flatMap(({metrics}) => [...metrics]),
    ...(comparison.length > 0 && {comparison}),
  };
}

function countsOf(labels: Float64Array, classes: number): Uint32Array {
  const counts = new Uint32Array(classes);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

function mostFrequent(counts: Uint32Array): number[] {
  return [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, most);
}
