import {classMetrics, type ScoringSettings} from '../config/evaluation-settings.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import {classAgainstRest} from './class-probabilities.ts';
import {confusionOf, decisionsOf} from './decisions.ts';
import {evaluateModels, type ModelEvaluation} from './evaluate-models.ts';

type Evaluation = EvaluationTypes.Evaluation;
type MeasuredClass = NonNullable<Evaluation['classes']>[number];

/** So many classes are measured one by one. */
const most = 50;

/** Decisions and probabilities of one model, and what they are measured by. */
const sides = [
  {metrics: classMetrics.filter((name) => !isRanking(name)), of: decidedAgainstRest},
  {metrics: classMetrics.filter(isRanking), of: classAgainstRest},
] as const;

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
  const {challenger, champion} = predictions;
  const counts = countsOf(labels, classes.length);
  const chosen = mostFrequent(counts);
  return chosen.map((one, index) => {
    const measured = sides.map(({metrics, of}, side) => {
      const own = of({labels, predictions: challenger}, one);
      return evaluateModels(
        own.labels,
        {
          challenger: own.predictions,
          ...(champion && {champion: of({labels, predictions: champion}, one).predictions}),
        },
        {...settings, metrics, threshold: 0.5},
        (share) => onShare?.((index + (side + share) / sides.length) / chosen.length),
      );
    });
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

function isRanking(name: (typeof classMetrics)[number]): boolean {
  return name === 'roc_auc' || name === 'average_precision';
}

/** Rows as of two classes: those decided for one, and all others. */
function decidedAgainstRest(
  {labels, predictions}: {labels: Float64Array; predictions: Float64Array},
  one: number,
): {labels: Float64Array; predictions: Float64Array} {
  const {decided} = decisionsOf({labels, predictions}, 0);
  return {
    labels: labels.map((label) => Number(label === one)),
    predictions: Float64Array.from(decided, (decision) => Number(decision === one)),
  };
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
