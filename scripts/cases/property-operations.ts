import {bootstrap, percentileInterval} from '../../src/statistics/bootstrap.ts';
import {chiSquareTest} from '../../src/statistics/chi-square-test.ts';
import {momentSums} from '../../src/statistics/compensated-sum.ts';
import {bonferroni} from '../../src/statistics/corrections.ts';
import {fisherExactTest} from '../../src/statistics/fisher-exact-test.ts';
import {isNotDefined} from '../../src/statistics/not-defined.ts';
import {poolRareCategories} from '../../src/statistics/pool-rare-categories.ts';
import {seededRandom, type SeededRandom} from '../../src/statistics/seeded-random.ts';
import {kolmogorovSmirnovTest} from '../../src/statistics/two-sample/kolmogorov-smirnov-test.ts';
import type {Arguments, Operation} from './arguments.ts';

/** What has to hold over many random samples (`max_rate`, `coverage_min`, `coverage_max` are bounds). Seeded, so that a run can be repeated. */
export const propertyOperations: Readonly<Record<string, Operation>> = {
  null_false_alarm_rate: (of) => {
    const random = seededRandom(1);
    const draw = sampler(of, of.word('distribution'), random);
    const [n, m] = [of.number('n_reference'), of.number('n_current')];
    const repetitions = of.numberOr(400, 'repetitions');
    const alpha = of.numberOr(0.05, 'alpha');
    const isText = of.word('column_type') === 'cat';
    let alarms = 0;
    for (let i = 0; i < repetitions; i++) {
      const [reference, current] = [draw(n), draw(m)];
      const p = isText ? categoriesP(reference, current) : numbersP(reference, current);
      alarms += Number(p < alpha);
    }
    return {rate: alarms / repetitions};
  },
  practical_significance: (of) => {
    const random = seededRandom(1);
    const [then = '', now = ''] = of.word('distribution').split(' vs ');
    const reference = sampler(of, then, random)(of.number('n_reference'));
    const current = sampler(of, now, random)(of.number('n_current'));
    const [a, b] = [momentSums(reference), momentSums(current)];
    const effect = Math.abs(a.mean - b.mean) / Math.sqrt(a.squares / (a.rows - 1));
    const isSignificant = numbersP(reference, current) < of.numberOr(0.05, 'alpha');
    return {
      statistically_significant: isSignificant,
      drift_alarm: isSignificant && effect >= of.number('min_effect_sd'),
    };
  },
  paired_bootstrap_ci_coverage: (of) => {
    const design = of.word('design');
    const rows = of.numberOr(Number(/n=(\d+)/.exec(design)?.[1] ?? 500), 'n');
    const gain = of.numberOr(Number(/difference (-?[\d.]+)/.exec(design)?.[1] ?? 0), 'difference');
    const repetitions = of.numberOr(400, 'repetitions');
    const random = seededRandom(1);
    let covered = 0;
    for (let seed = 0; seed < repetitions; seed++) {
      // One right where the other is wrong: 8 % of rows either way, and the difference
      const gains = Float64Array.from({length: rows}, () => {
        const u = random.next();
        return u < 0.08 + gain ? 1 : u < 0.16 + gain ? -1 : 0;
      });
      const mean = (counts: Uint32Array): number =>
        gains.reduce((sum, one, i) => sum + one * (counts[i] ?? 0), 0) / rows;
      const [values = new Float64Array()] = bootstrap([mean], {rows, resamples: 500, seed});
      const interval = percentileInterval(values, of.numberOr(0.95, 'level'));
      covered += Number(interval !== undefined && interval.lower <= gain && gain <= interval.upper);
    }
    return {coverage: covered / repetitions};
  },
};

function numbersP(reference: Float64Array, current: Float64Array): number {
  const found = kolmogorovSmirnovTest(reference, current);
  return isNotDefined(found) ? 1 : found.pValue;
}

/** As the drift check of texts: rare categories pooled, those without a place by an exact test. */
function categoriesP(reference: Float64Array, current: Float64Array): number {
  const counts = new Map<number, {reference: number; current: number}>();
  for (const [side, values] of [reference, current].entries())
    for (const value of values) {
      const one = counts.get(value) ?? {reference: 0, current: 0};
      if (side === 0) one.reference += 1;
      else one.current += 1;
      counts.set(value, one);
    }
  const pooled = poolRareCategories(counts.values());
  const {pValue, degrees} = chiSquareTest(pooled.reference, pooled.current);
  if (pooled.rare === undefined) return pValue;
  const exact = fisherExactTest(
    {hits: pooled.rare.reference, rows: reference.length},
    {hits: pooled.rare.current, rows: current.length},
  );
  return degrees === 0 ? exact : bonferroni([pValue, exact]);
}

/** Draws rows of a law by its name, such as N(0.01,1), lognormal(sigma=2) or Zipf with `k` categories. */
function sampler(of: Arguments, law: string, random: SeededRandom): (rows: number) => Float64Array {
  const [first = 0, second = 1] = (/\(([^)]*)\)/.exec(law)?.[1] ?? '')
    .split(',')
    .map((part) => Number(/-?[\d.]+(?:e-?\d+)?/i.exec(part)?.[0] ?? NaN));
  const one = laws.find(([pattern]) => pattern.test(law.trim()));
  if (one === undefined) throw new Error(`it draws from an unknown law "${law}"`);
  const draw = one[1]({random, first, second, k: of.numberOr(2, 'k')});
  return (rows) => Float64Array.from({length: rows}, draw);
}

interface Law {
  readonly random: SeededRandom;
  readonly first: number;
  readonly second: number;
  readonly k: number;
}

const laws: readonly (readonly [RegExp, (law: Law) => () => number])[] = [
  [
    /^(n|normal)\(/i,
    ({random, first, second}) =>
      () =>
        first + second * normal(random),
  ],
  [
    /^lognormal/i,
    ({random, first, second}) => {
      const sigma = Number.isNaN(second) || second === 1 ? first || 1 : second;
      return () => Math.exp(sigma * normal(random));
    },
  ],
  [
    /^exp/i,
    ({random}) =>
      () =>
        -Math.log(1 - random.next()),
  ],
  [
    /^u(niform)?\b/i,
    ({random}) =>
      () =>
        random.next(),
  ],
  [
    /^zipf/i,
    ({random, k}) =>
      categorical(
        random,
        Array.from({length: k}, (_, i) => 1 / (i + 1)),
      ),
  ],
  [
    /^uniform over|^equal/i,
    ({random, k}) =>
      () =>
        random.below(k),
  ],
];

function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function categorical(random: SeededRandom, weights: readonly number[]): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return () => {
    let left = random.next() * total;
    return Math.max(
      0,
      weights.findIndex((weight) => (left -= weight) < 0),
    );
  };
}
