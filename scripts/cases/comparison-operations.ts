import {wantedGain} from '../../src/policy/kinds/versus.ts';
import {judgeBound, judgeBounds} from '../../src/policy/judge-interval.ts';
import {wilsonInterval} from '../../src/statistics/compare-shares.ts';
import {delongInterval, delongTest} from '../../src/statistics/delong-test.ts';
import {mcnemarTest} from '../../src/statistics/mcnemar-test.ts';
import {isNotDefined} from '../../src/statistics/not-defined.ts';
import {evidentlyPasses, mlflowPasses, tfmaPasses} from './peer-thresholds.ts';
import {signFlipTest} from '../../src/statistics/permutation-test.ts';
import type {Arguments, Operation} from './arguments.ts';

/** Two models on the same rows, intervals, and what a gate decides. */
export const comparisonOperations: Readonly<Record<string, Operation>> = {
  mcnemar: (of) => {
    const found = mcnemarTest(of.number('only_a_correct', 'b'), of.number('only_b_correct', 'c'), {
      exact: of.flag(false, 'exact'),
      correction: of.flag(false, 'correction'),
    });
    return isNotDefined(found) ? found : {...found, pvalue: found.pValue};
  },
  delong_paired: (of) => {
    const found = delongTest(of.numbers('y_true'), of.numbers('a'), of.numbers('b'));
    if (isNotDefined(found)) return found;
    const [varA, varB] = found.variances;
    return {
      auc_a: found.first,
      auc_b: found.second,
      var_a: varA,
      var_b: varB,
      cov: found.covariance,
      z: found.statistic,
      pvalue: found.pValue,
    };
  },
  delong_ci: (of) => {
    const found = delongInterval(
      of.numbers('y_true'),
      of.numbers('a', 'y_score'),
      of.numberOr(0.95, 'level'),
    );
    if (isNotDefined(found)) return found;
    return {auc: found.area, var: found.variance, ci_low: found.lower, ci_high: found.upper};
  },
  wilson_interval: (of) => {
    const rows = of.number('n', 'nobs');
    if (!(rows > 0)) return {reason: 'there is no row'};
    const {lower, upper} = wilsonInterval({hits: of.number('x', 'count'), rows}, of.numberOr(0.95, 'level'));
    return {low: lower, high: upper};
  },
  paired_permutation: signFlip,
  paired_sign_flip: signFlip,
  sign_flip: signFlip,
  sign_flip_test: signFlip,
  sign_flip_permutation: signFlip,
  paired_permutation_mean: signFlip,
  value_threshold: (of) => {
    const value = of.numberOr(null, 'candidate', 'value');
    if (value === null) return {pass: false, reason: 'metric not found'};
    const minimum = of.numberOr(undefined, 'lower_bound', 'minimum', 'threshold');
    const maximum = of.numberOr(undefined, 'upper_bound', 'maximum');
    const {verdict, message} = judgeBounds(
      {value, lower: value, upper: value, n: 1},
      {judge: 'estimate', ...(minimum !== undefined && {minimum}), ...(maximum !== undefined && {maximum})},
      'metric',
    );
    return {pass: verdict === 'pass', message};
  },
  change_threshold: changeThreshold,
};

function signFlip(of: Arguments): object {
  const x = of.numbers('x', 'a', 'differences', 'd');
  const y = of.maybeNumbers('y', 'b');
  const found = signFlipTest(y === undefined ? x : x.map((value, i) => value - (y[i] ?? NaN)), {
    alternative: of.oneOf(['two-sided', 'less', 'greater'], 'two-sided', 'alternative'),
  });
  return isNotDefined(found) ? found : {...found, pvalue: found.pValue, mean_difference: found.statistic};
}

/**
 * A change against a baseline, by the estimate. `min_…_change` are improvements whatever the direction (MLflow's words), `absolute`
 * and `relative` signed changes of the metric (TensorFlow Model Analysis'), whose share of a baseline of 0 is undefined and never passes.
 */
function changeThreshold(of: Arguments): object {
  const direction = of.oneOf(['higher', 'lower'], 'higher', 'direction');
  const sign = direction === 'higher' ? 1 : -1;
  const candidate = of.numberOr(NaN, 'candidate');
  const baseline = of.numberOr(NaN, 'baseline');
  const [absolute, relative] = [of.numberOr(undefined, 'absolute'), of.numberOr(undefined, 'relative')];
  const minAbsolute = of.numberOr(undefined, 'min_absolute_change');
  const minRelative = of.numberOr(undefined, 'min_relative_change');
  const gain = sign * (candidate - baseline) + 0;
  const wanted = [
    absolute === undefined ? undefined : {improvement: sign * absolute},
    minAbsolute === undefined ? undefined : {improvement: minAbsolute},
    relative === undefined ? undefined : {'relative-improvement': sign * relative},
    minRelative === undefined ? undefined : {'relative-improvement': minRelative},
  ].filter((rule) => rule !== undefined);
  const rules = wanted.length === 0 ? [{}] : wanted;
  const passes = rules.every((rule) => {
    const bound = wantedGain(
      {metric: 'roc_auc', versus: 'champion', ...rule},
      {own: {value: candidate}, compared: {difference: candidate - baseline}, other: {value: baseline}},
    );
    if (typeof bound === 'string') return false;
    const measured = {value: gain, lower: gain, upper: gain, n: 1};
    return (
      judgeBound(measured, {...bound, side: 'at least', name: 'gain', judge: 'estimate'}).verdict === 'pass'
    );
  });
  const hasShare = relative === undefined || baseline !== 0;
  return {
    pass: passes && hasShare,
    ...(!hasShare && {note: 'a share of a baseline of 0 is undefined'}),
    pass_tfma: tfmaPasses({
      candidate,
      baseline,
      direction,
      ...(absolute !== undefined && {absolute}),
      ...(relative !== undefined && {relative}),
    }),
    pass_mlflow: mlflowPasses({
      candidate,
      baseline,
      direction,
      ...(minAbsolute !== undefined && {minAbsolute}),
      ...(minRelative !== undefined && {minRelative}),
    }),
    pass_evidently: evidentlyPasses(candidate, baseline),
  };
}
