import {
  determination,
  explainedVariance,
  losses,
  maximumError,
  meanLoss,
  medianAbsoluteError,
  pinballLoss,
  scaledError,
  tweedieDeviance,
  type NumericRows,
} from '../../src/evaluation/numeric-metrics.ts';
import {
  dcg,
  meanAveragePrecision,
  ndcg,
  precisionAt,
  recallAt,
  reciprocalRank,
  type RankedList,
} from '../../src/evaluation/ranking-metrics.ts';
import type {NotDefined} from '../../src/statistics/not-defined.ts';
import type {Arguments, Operation} from './arguments.ts';

const mean =
  (loss: (y: number, p: number) => number): Operation =>
  (of) =>
    meanLoss(rowsOf(of), loss);

/** Metrics of numbers, forecasts and ranked lists. */
export const numericOperations: Readonly<Record<string, Operation>> = {
  r2: (of) => determination(rowsOf(of)),
  explained_variance: (of) => explainedVariance(rowsOf(of)),
  mae: mean(losses.absolute),
  mse: mean(losses.squared),
  rmse: (of) => root(meanLoss(rowsOf(of), losses.squared)),
  msle: mean(losses.squaredLogarithm),
  rmsle: (of) => root(meanLoss(rowsOf(of), losses.squaredLogarithm)),
  median_absolute_error: (of) => medianAbsoluteError(rowsOf(of)),
  max_error: (of) => maximumError(rowsOf(of)),
  mape: mean(losses.absoluteShare),
  smape: mean(losses.symmetricShare),
  pinball: (of) => meanLoss(rowsOf(of), pinballLoss(of.numberOr(0.5, 'alpha', 'quantile'))),
  poisson_deviance: mean(tweedieDeviance(1)),
  gamma_deviance: mean(tweedieDeviance(2)),
  tweedie_deviance: (of) => meanLoss(rowsOf(of), tweedieDeviance(of.numberOr(0, 'power'))),
  mase: (of) => scaledError(rowsOf(of), of.numbers('y_train'), of.numberOr(1, 'season', 'm')),
  ndcg: (of) => ndcg(listsOf(of), cut(of)),
  dcg: (of) => dcg(listsOf(of), cut(of)),
  mrr: (of) => reciprocalRank(listsOf(of), of.numberOr(Infinity, 'k')),
  map: (of) => meanAveragePrecision(listsOf(of), of.numberOr(Infinity, 'k')),
  recall_at_k: (of) => recallAt(listsOf(of), of.number('k')),
  precision_at_k: (of) => precisionAt(listsOf(of), of.number('k')),
};

function rowsOf(of: Arguments): NumericRows {
  const weights = of.maybeNumbers('sample_weight', 'weights');
  return {
    actual: of.numbers('y_true'),
    predicted: of.numbers('y_pred'),
    ...(weights && {weights}),
  };
}

function listsOf(of: Arguments): RankedList[] {
  const scores = of.matrix('y_score');
  return of.matrix('y_true').map((relevance, i) => ({relevance, scores: scores[i] ?? []}));
}

function cut(of: Arguments): {k: number; ties: 'mean' | 'order'; weights?: readonly number[]} {
  const weights = of.maybeNumbers('sample_weight');
  return {
    k: of.numberOr(Infinity, 'k'),
    ties: of.flag(false, 'ignore_ties') ? 'order' : 'mean',
    ...(weights && {weights}),
  };
}

function root(found: {value: number} | NotDefined): {value: number} | NotDefined {
  return 'reason' in found ? found : {value: Math.sqrt(found.value)};
}
