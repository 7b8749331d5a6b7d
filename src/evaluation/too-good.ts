import type {Evaluation, EvaluationTypes} from '../generated/documents.ts';

type Metric = EvaluationTypes.Metric;

/**
 * What makes an evaluation doubtful, a sentence each: a metric that is perfect with its whole interval, of the challenger or of
 * the champion, and one that is better on the test rows than the training says of itself by more than the interval. Names of
 * metrics that the training reported otherwise are not compared. Nothing is proved by it, and nothing is decided.
 */
export function tooGood({
  metrics,
  champion,
  reported = {},
}: Pick<Evaluation, 'metrics' | 'champion' | 'reported'>): string[] {
  return [
    ...metrics
      .filter(isPerfect)
      .map(
        (metric) =>
          `${metric.name} is ${metric.value} on each of the resamples of ${metric.n} test rows: unless they are that easy, a feature tells the target, or the training has read them.`,
      ),
    ...(champion?.metrics ?? [])
      .filter(isPerfect)
      .map(
        (metric) =>
          `${metric.name} of the champion ${champion?.version ?? ''} is ${metric.value} on each of the resamples: it may have been trained on these very rows, and no honest model wins against it then.`,
      ),
    ...metrics.flatMap((metric) => {
      const own = Object.hasOwn(reported, metric.name) ? reported[metric.name] : undefined;
      return typeof own === 'number' && isBeyond(metric, own)
        ? [
            `${metric.name} is ${shown(metric.value)} (${shown(metric.lower)} to ${shown(metric.upper)}) on the test rows, and only ${shown(own)} by the training's own word: few models are better on rows that they have not seen.`,
          ]
        : [];
    }),
  ];
}

/** The best that there is: 1 where more is better, 0 where less is; what may exceed 1 (a lift) is never perfect. */
function isPerfect({direction, value, lower, upper}: Metric): boolean {
  const best = direction === 'higher' ? 1 : 0;
  return value === best && lower === best && upper === best;
}

function isBeyond({direction, lower, upper}: Metric, own: number): boolean {
  const worst = direction === 'higher' ? lower : upper;
  if (worst === null) return false;
  return direction === 'higher' ? worst > own : worst < own;
}

function shown(value: number | null): string {
  return value === null ? '?' : String(Number(value.toPrecision(4)));
}
