import {biasCorrectedCramersV} from '../../src/statistics/cramers-v.ts';
import {contingencyTest, goodnessOfFit, type CountTest} from '../../src/statistics/contingency-test.ts';
import {adjustPValues, type Correction} from '../../src/statistics/corrections.ts';
import {cramerVonMisesExact} from '../../src/statistics/cramer-von-mises-distribution.ts';
import {histogramDivergence, type Histogram} from '../../src/statistics/distance/histogram-divergence.ts';
import {meanDiscrepancy} from '../../src/statistics/distance/mean-discrepancy.ts';
import {
  energyDistance,
  scaledWassersteinDistance,
  wassersteinDistance,
  type WeightedSample,
} from '../../src/statistics/distance/quantile-distance.ts';
import {
  alignShares,
  hellinger,
  jensenShannonDistance,
  jensenShannonDivergence,
  kullbackLeibler,
  lInfinity,
  stabilityCutoff,
  stabilityIndex,
  totalVariation,
} from '../../src/statistics/distance/share-distances.ts';
import {fisherExactTest} from '../../src/statistics/fisher-exact-test.ts';
import {
  isNotDefined,
  type Alternative,
  type NotDefined,
  type TestResult,
} from '../../src/statistics/not-defined.ts';
import {powerOfShares, powerOfT, rowsForShares, rowsForT} from '../../src/statistics/power.ts';
import {proportionTest} from '../../src/statistics/proportion-test.ts';
import {andersonDarlingTest} from '../../src/statistics/two-sample/anderson-darling-test.ts';
import {cramerVonMisesTest} from '../../src/statistics/two-sample/cramer-von-mises-test.ts';
import {eppsSingletonTest} from '../../src/statistics/two-sample/epps-singleton-test.ts';
import {kolmogorovSmirnovTest} from '../../src/statistics/two-sample/kolmogorov-smirnov-test.ts';
import {mannWhitneyTest} from '../../src/statistics/two-sample/mann-whitney-test.ts';
import {brownForsytheTest, vanDerWaerdenTest} from '../../src/statistics/two-sample/rank-scale-tests.ts';
import {tTest} from '../../src/statistics/two-sample/t-test.ts';
import type {Arguments, Operation} from './arguments.ts';
import {isObject, type CaseValue, type StatisticsCase} from './case-file.ts';

/** Tests and distances of two samples, corrections, sizes. */
export const driftOperations: Readonly<Record<string, Operation>> = {
  ks_2samp: (of) => tested(kolmogorovSmirnovTest(...pair(of), {alternative: sides(of), method: method(of)})),
  mannwhitneyu: (of) =>
    tested(
      mannWhitneyTest(...pair(of), {
        alternative: sides(of),
        method: method(of),
        continuity: of.flag(true, 'continuity', 'use_continuity'),
      }),
    ),
  // The expected values are SciPy's, whose limit law is 1 − a series that ends at terms below 1e-7.
  cramervonmises_2samp: (of) =>
    tested(cramerVonMisesTest(...pair(of), {method: method(of), tail: 'by series'})),
  cvm_2samp_exact_pvalue: (of) => ({
    pvalue: cramerVonMisesExact(of.number('U', 'u'), of.number('m'), of.number('n')),
  }),
  anderson_ksamp: (of) =>
    tested(andersonDarlingTest(of.matrix('samples'), {midrank: of.flag(true, 'midrank')})),
  epps_singleton_2samp: (of) => {
    const t = of.maybeNumbers('t');
    return tested(eppsSingletonTest(...pair(of), t ? {t} : {}));
  },
  ttest_ind: (of) =>
    tested(tTest(...pair(of), {equalVariance: of.flag(true, 'equal_var'), alternative: sides(of)})),
  van_der_waerden: (of) => tested(vanDerWaerdenTest(...pair(of))),
  brown_forsythe: (of) => tested(brownForsytheTest(samplesOf(of))),
  levene: (of) =>
    tested(brownForsytheTest(samplesOf(of), {center: of.oneOf(['median', 'mean'], 'median', 'center')})),
  wasserstein_distance: (of) => wassersteinDistance(...weighted(of)),
  wasserstein_min_max_scaled: (of) => scaledWassersteinDistance(...weighted(of)),
  energy_distance: (of) => energyDistance(...weighted(of)),
  jensenshannon_distance: (of) => jensenShannonDistance(...shares(of), base(of)),
  jensenshannon_divergence: (of) => divergence(jensenShannonDivergence(...shares(of), base(of))),
  jsd_divergence_histogram: (of) =>
    divergence(histogramDivergence(histogram(of, 'a'), histogram(of, 'b'), base(of, 2))),
  jsd_divergence_categorical: (of) => divergence(jensenShannonDivergence(...shares(of), base(of, 2))),
  l_infinity: (of) => lInfinity(...shares(of)),
  total_variation: (of) => totalVariation(...shares(of)),
  hellinger_categorical: (of) => hellinger(...shares(of)),
  hellinger_distance: (of) => hellinger(...shares(of)),
  kl_divergence: (of) => {
    const [p, q] = shares(of);
    const [pq, qp] = [kullbackLeibler(p, q, base(of)), kullbackLeibler(q, p, base(of))];
    if (isNotDefined(pq) || isNotDefined(qp)) return isNotDefined(pq) ? pq : qp;
    return {kl_pq: pq.distance, kl_qp: qp.distance, divergence: pq.distance};
  },
  psi_counts: (of) => {
    const [expected, actual] = shares(of);
    const found = stabilityIndex(expected, actual, of.numberOr(undefined, 'floor'));
    return isNotDefined(found) ? found : {psi: found.distance};
  },
  psi_null_cutoff: stabilityNull,
  psi_null_critical: stabilityNull,
  psi_null_critical_value: stabilityNull,
  psi_null_quantile: stabilityNull,
  psi_null_threshold: stabilityNull,
  mmd2_unbiased: (of) => {
    const found = meanDiscrepancy(points(of, 'x'), points(of, 'y'), of.numberOr(undefined, 'gamma'));
    return isNotDefined(found) ? found : {mmd2: found.squared};
  },
  chi2_contingency: (of) =>
    counted(
      contingencyTest(of.matrix('table'), {
        correction: of.flag(true, 'correction'),
        statistic: isLikelihood(of) ? 'log-likelihood' : 'pearson',
      }),
    ),
  g_test: (of) =>
    of.has('table')
      ? counted(
          contingencyTest(of.matrix('table'), {
            correction: of.flag(false, 'correction'),
            statistic: 'log-likelihood',
          }),
        )
      : counted(goodness(of, 'log-likelihood')),
  chisquare_one_sample: (of) => counted(goodness(of, isLikelihood(of) ? 'log-likelihood' : 'pearson')),
  g_test_one_sample: (of) => counted(goodness(of, 'log-likelihood')),
  fisher_exact: (of) => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = of.matrix('table');
    const pvalue = fisherExactTest({hits: c, rows: c + d}, {hits: a, rows: a + b}, sides(of));
    const odds = (a * d) / (b * c);
    return {pvalue, odds_ratio: odds, statistic: odds};
  },
  two_proportion_z: (of) => {
    const x = of.maybeNumbers('count', 'counts', 'x') ?? [of.number('x1', 'k1'), of.number('x2', 'k2')];
    const n = of.maybeNumbers('nobs', 'n') ?? [of.number('n1'), of.number('n2')];
    return tested(
      proportionTest(
        {hits: x[0] ?? 0, rows: n[0] ?? 0},
        {hits: x[1] ?? 0, rows: n[1] ?? 0},
        {
          alternative: sides(of),
          pooled: of.flag(true, 'pooled'),
        },
      ),
    );
  },
  cramers_v_bias_corrected: (of) => {
    const table = of.matrix('table');
    const found = contingencyTest(table, {correction: of.flag(true, 'correction')});
    if (isNotDefined(found)) return found;
    const rows = table.flat().reduce((sum, count) => sum + count, 0);
    const used = table.filter((row) => row.some((count) => count > 0)).length;
    if (found.degrees === 0) return {reason: 'the table has a single row or column'};
    return {v: biasCorrectedCramersV(found.statistic, found.degrees / (used - 1) + 1, rows, used)};
  },
  p_adjust: (of, {expected}) => {
    const name = of.word('method');
    const correction = corrections[name.toLowerCase()];
    if (correction === undefined) throw new Error(`there is no correction "${name}"`);
    const adjusted = adjustPValues(of.numbers('p', 'pvalues'), correction);
    const rejected = Object.keys(expected).flatMap((key) => {
      const [, alpha] = /^rejected_at_(.*)$/.exec(key) ?? [];
      return alpha === undefined ? [] : [[key, adjusted.filter((p) => p <= Number(alpha)).length] as const];
    });
    return {adjusted, ...Object.fromEntries(rejected)};
  },
  sample_size_t_two_sample: (of) =>
    rowsEach(rowsForT(of.number('power'), of.number('delta') / of.numberOr(1, 'sd'), power(of))),
  power_t_two_sample: (of) => ({
    power: powerOfT(of.number('n_per_group', 'n'), of.number('delta') / of.numberOr(1, 'sd'), power(of)),
  }),
  sample_size_two_proportions: (of) =>
    rowsEach(rowsForShares(of.number('power'), [of.number('p1'), of.number('p2')], power(of))),
  power_two_proportions: (of) => ({
    power: powerOfShares(of.number('n_per_group', 'n'), [of.number('p1'), of.number('p2')], power(of)),
  }),
};

/** The one number that is asked for, by whatever name. */
function stabilityNull(of: Arguments, {expected}: StatisticsCase): object {
  const value = stabilityCutoff(
    {
      reference: of.number('n_reference', 'n_expected', 'n', 'n1'),
      current: of.number('n_current', 'n_actual', 'm', 'n2'),
      cells: of.number('bins', 'n_bins', 'B', 'k'),
    },
    of.numberOr(0.05, 'alpha'),
  );
  return Object.fromEntries(Object.keys(expected).map((name) => [name, value]));
}

const corrections: Readonly<Record<string, Correction>> = {
  none: 'none',
  bonferroni: 'bonferroni',
  holm: 'holm',
  hochberg: 'hochberg',
  bh: 'benjamini-hochberg',
  fdr: 'benjamini-hochberg',
  fdr_bh: 'benjamini-hochberg',
  by: 'benjamini-yekutieli',
  fdr_by: 'benjamini-yekutieli',
};

function pair(of: Arguments): [number[], number[]] {
  return [of.numbers('x', 'a', 'reference', 'u'), of.numbers('y', 'b', 'current', 'v')];
}

function samplesOf(of: Arguments): number[][] {
  return of.has('samples') ? of.matrix('samples') : pair(of);
}

function sides(of: Arguments): Alternative {
  return of.oneOf(['two-sided', 'less', 'greater'], 'two-sided', 'alternative');
}

function method(of: Arguments): 'auto' | 'exact' | 'asymptotic' {
  const name = of.oneOf(['auto', 'exact', 'asymptotic', 'asymp'], 'auto', 'method', 'mode');
  return name === 'asymp' ? 'asymptotic' : name;
}

function isLikelihood(of: Arguments): boolean {
  const name = of.value('lambda_', 'lambda', 'statistic_type');
  return name === 'log-likelihood' || name === 'g' || name === 0;
}

function weighted(of: Arguments): [WeightedSample, WeightedSample] {
  const sample = (values: number[], weights: number[] | undefined): WeightedSample => ({
    values,
    ...(weights && {weights}),
  });
  const [u, v] = pair(of);
  return [
    sample(u, of.maybeNumbers('u_weights', 'x_weights')),
    sample(v, of.maybeNumbers('v_weights', 'y_weights')),
  ];
}

/** Two distributions as lists over the same cells, or as objects of counts by name. */
function shares(of: Arguments): [number[], number[]] {
  const names = [
    ['p', 'a', 'reference', 'expected'],
    ['q', 'b', 'current', 'actual'],
  ] as const;
  const [first, second] = names.map((own) => of.value(...own));
  if (isObject(first) && isObject(second)) return alignShares(of.counts(...names[0]), of.counts(...names[1]));
  return [of.numbers(...names[0]), of.numbers(...names[1])];
}

function points(of: Arguments, name: string): number[][] {
  return of
    .list(name)
    .map((row) => (Array.isArray(row) ? (row as readonly CaseValue[]).map(Number) : [Number(row)]));
}

function base(of: Arguments, fallback = Math.E): number {
  const value = of.value('base');
  if (value === 'e' || value === null) return Math.E;
  return value === undefined ? fallback : Number(value);
}

/** [low, high, count] rows, or an object with `buckets` and the missing rows; those may also stand beside it. */
function histogram(of: Arguments, name: 'a' | 'b'): Histogram {
  const value = of.value(name);
  const whole = isObject(value) ? value : {};
  const rows = (isObject(value) ? value['buckets'] : value) ?? [];
  if (!Array.isArray(rows)) throw new Error(`it lacks the buckets of "${name}"`);
  const missing = [
    whole['num_nan'],
    whole['nan'],
    of.value(`${name}_nan`, `nan_${name}`, `num_nan_${name}`, `${name}_num_nan`),
  ];
  return {
    buckets: (rows as readonly (readonly number[])[]).map(([low = NaN, high = NaN, count = 0]) => ({
      low,
      high,
      count,
    })),
    missing: Number(missing.find((count) => count !== undefined) ?? 0),
  };
}

function goodness(of: Arguments, statistic: 'pearson' | 'log-likelihood'): CountTest | NotDefined {
  return goodnessOfFit(of.numbers('observed', 'f_obs'), of.numbers('expected', 'f_exp'), {
    statistic,
    fitted: of.numberOr(0, 'ddof'),
  });
}

function power(of: Arguments): {alpha: number; alternative: 'one-sided' | 'two-sided'; strict: boolean} {
  const sided = of.oneOf(['two-sided', 'one-sided', 'two.sided', 'one.sided'], 'two-sided', 'alternative');
  return {
    alpha: of.numberOr(0.05, 'alpha', 'sig_level'),
    alternative: sided.startsWith('one') ? 'one-sided' : 'two-sided',
    strict: of.flag(false, 'strict'),
  };
}

function tested(found: TestResult | NotDefined): object {
  return isNotDefined(found) ? found : {...found, pvalue: found.pValue};
}

function counted(found: CountTest | NotDefined): object {
  return isNotDefined(found) ? found : {...found, pvalue: found.pValue, dof: found.degrees};
}

function divergence(found: {distance: number} | NotDefined): object {
  return isNotDefined(found) ? found : {divergence: found.distance};
}

function rowsEach(found: {rows: number} | NotDefined): object {
  return isNotDefined(found) ? found : {n_per_group: found.rows};
}
