import type {Evaluation, EvaluationTypes, Verdict} from '../../generated/documents.ts';

type Slice = NonNullable<Evaluation['slices']>[number];

/** One slice by one metric: its own value, and where there is a champion the paired difference on its rows. */
export interface RankedSlice {
  readonly column: string;
  readonly value: string;
  readonly n: number;
  readonly metric: EvaluationTypes.Metric;
  readonly difference: EvaluationTypes.Difference | undefined;
}

/**
 * Slices by one metric, the worst first: by the better end of the interval of the gain over the champion (else of the
 * metric), so that what is surely bad stands before what is only uncertain; ties by column and value. `unmeasured`
 * counts the slices in which the metric is undefined. The metric is the first that a rule judges, else the first.
 */
export function worstSlices(
  evaluation: Evaluation,
  verdict: Pick<Verdict, 'rules'>,
): {metric: string; ranked: RankedSlice[]; unmeasured: number; compared: boolean} | undefined {
  const {slices = []} = evaluation;
  const known = new Set(slices.flatMap((slice) => slice.metrics.map(({name}) => name)));
  const named = [...verdict.rules.map((rule) => rule.metric), ...evaluation.metrics.map(({name}) => name)];
  const metric = named.find((name) => name !== undefined && known.has(name)) ?? [...known][0];
  if (metric === undefined) return undefined;
  const all = slices.flatMap((slice) => rankable(slice, metric));
  const compared = all.some(({difference}) => difference !== undefined);
  const measured = all.filter((slice) => Number.isFinite(best(slice, compared)));
  const ranked = measured.sort(
    (a, b) => best(a, compared) - best(b, compared) || order(a.column, b.column) || order(a.value, b.value),
  );
  return {metric, ranked, unmeasured: slices.length - ranked.length, compared};
}

function rankable({column, value, n, metrics, comparison}: Slice, name: string): RankedSlice[] {
  const metric = metrics.find((candidate) => candidate.name === name);
  if (metric === undefined) return [];
  return [{column, value, n, metric, difference: comparison?.find((candidate) => candidate.metric === name)}];
}

/** The better end of the interval, turned so that more is better; NaN where it is undefined. */
function best({metric, difference}: RankedSlice, compared: boolean): number {
  const measured = compared ? difference : metric;
  const end = metric.direction === 'higher' ? measured?.upper : measured?.lower;
  const centre = compared ? difference?.difference : metric.value;
  const value = end ?? centre ?? Number.NaN;
  return metric.direction === 'higher' ? value : -value;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
