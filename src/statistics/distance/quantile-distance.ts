import {compensatedSum} from '../compensated-sum.ts';
import type {NotDefined} from '../not-defined.ts';

/** Numbers and, where they do not count alike, the weight of each. */
export interface WeightedSample {
  readonly values: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
}

/**
 * The Wasserstein-1 distance of two samples: the area between their distribution functions, in the unit of the values
 * (Ramdas et al. 2017). NaN is missing and left out with its weight; infinite mass that the other does not have makes it
 * infinite, and is not defined where both have some; an empty sample, and weights that are negative or sum to 0, are not defined.
 */
export function wassersteinDistance(u: WeightedSample, v: WeightedSample): {distance: number} | NotDefined {
  return areaBetween(
    u,
    v,
    (apart) => apart,
    (area) => area,
  );
}

/** The energy distance of two samples (Székely and Rizzo 2013): √2 times the L2 distance of their distribution functions; else as `wassersteinDistance`. */
export function energyDistance(u: WeightedSample, v: WeightedSample): {distance: number} | NotDefined {
  return areaBetween(
    u,
    v,
    (apart) => apart * apart,
    (area) => Math.sqrt(2 * area),
  );
}

/** The Wasserstein-1 distance after both samples are scaled by the pooled least and greatest value to 0 … 1; 0 where all are equal. */
export function scaledWassersteinDistance(
  u: WeightedSample,
  v: WeightedSample,
): {distance: number} | NotDefined {
  const known = [u, v].flatMap(({values}) => Array.from(values)).filter((value) => !Number.isNaN(value));
  const least = known.reduce((a, b) => Math.min(a, b), Infinity);
  const range = known.reduce((a, b) => Math.max(a, b), -Infinity) - least;
  if (range === Infinity) return {reason: 'a value is infinite'};
  const distance = wassersteinDistance(u, v);
  return 'reason' in distance || range === 0 ? distance : {distance: distance.distance / range};
}

function areaBetween(
  u: WeightedSample,
  v: WeightedSample,
  height: (apart: number) => number,
  result: (area: number) => number,
): {distance: number} | NotDefined {
  const [a, b] = [steps(u), steps(v)];
  if (a === undefined || b === undefined) return {reason: 'a sample is empty, or its weights have no sum'};
  if ([a, b].every((own) => own.some(({value}) => !Number.isFinite(value))))
    return {reason: 'both samples have infinite values'};
  const values = [...new Set([...a, ...b].map(({value}) => value))].sort((p, q) => p - q);
  const [below, other] = [shareAt(a), shareAt(b)];
  const parts = values.slice(0, -1).map((value, i) => {
    const apart = Math.abs(below(value) - other(value));
    return apart > 1e-15 ? height(apart) * ((values[i + 1] ?? value) - value) : 0;
  });
  return {distance: result(compensatedSum(parts))};
}

/** The share of rows that are at most a value; to be asked for ascending values. */
function shareAt(steps: readonly Step[]): (value: number) => number {
  let next = 0;
  let share = 0;
  return (value) => {
    for (let step = steps[next]; step !== undefined && step.value <= value; step = steps[++next])
      share = step.share;
    return share;
  };
}

interface Step {
  readonly value: number;
  readonly share: number;
}

/** The distribution function: ascending values, each with the share of all that is at most it. */
function steps({values, weights}: WeightedSample): Step[] | undefined {
  const rows = Array.from(values, (value, i) => ({value, weight: weights?.[i] ?? 1}));
  const known = rows.filter(({value, weight}) => !Number.isNaN(value) && weight !== 0);
  const total = compensatedSum(known.map(({weight}) => weight));
  if (!(total > 0) || known.some(({weight}) => !(weight > 0))) return undefined;
  let sum = 0;
  return known
    .sort((p, q) => p.value - q.value)
    .map(({value, weight}, i) => {
      sum += weight;
      return {value, share: i === known.length - 1 ? 1 : sum / total};
    });
}
