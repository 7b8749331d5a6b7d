import {gammaln} from 'simple-statistics';

/**
 * P(D >= x) for the two-sided Kolmogorov distance of `n` rows from a known continuous law, after Simard and L'Ecuyer
 * (2011) with the same choice of method as SciPy's kstwo: Ruben and Gambino at the ends, twice the one-sided survival
 * where that is exact to double precision (so that the far tail keeps its digits), the matrix power of Marsaglia,
 * Tsang and Wang (2003) in the middle of few rows, Pelz and Good's expansion (1976) of many.
 */
export function kolmogorovDistanceSurvival(x: number, n: number): number {
  const t = n * x;
  if (x >= 1) return 0;
  if (t <= 0.5) return 1;
  if (t <= 1) return 1 - Math.exp(gammaln(n + 1) - n * Math.log(n) + n * Math.log(2 * t - 1));
  if (t >= n - 1) return 2 * (1 - x) ** n;
  const square = t * x;
  if (x >= 0.5 || square >= (n <= 140 ? 4 : 2.2)) return Math.min(1, 2 * smirnovOneSided(n, x));
  if (n <= 140 || (n <= 100_000 && n * x ** 1.5 <= 1.4)) return Math.max(0, 1 - byMatrix(n, x));
  return Math.min(1, Math.max(0, pelzGoodSurvival(n, x)));
}

/** P(D+ >= x) of `n` rows, one-sided (Smirnov 1939): a sum of positive terms. */
function smirnovOneSided(n: number, x: number): number {
  if (x <= 0) return 1;
  if (x >= 1) return 0;
  let sum = 0;
  const log = gammaln(n + 1);
  for (let j = 0; j <= Math.floor(n * (1 - x)); j++) {
    const rest = 1 - x - j / n;
    if (rest <= 0 && n > j) continue;
    const power = n === j ? 0 : (n - j) * Math.log(rest);
    sum += Math.exp(log - gammaln(j + 1) - gammaln(n - j + 1) + power + (j - 1) * Math.log(x + j / n));
  }
  return Math.min(1, x * sum);
}

/** P(D < x) as an element of the n-th power of a matrix. */
function byMatrix(n: number, x: number): number {
  const k = Math.ceil(n * x);
  const size = 2 * k - 1;
  const h = k - n * x;
  const raised = power({values: transitions(size, h), exponent: 0}, size, n);
  let exponent = raised.exponent;
  let result = raised.values[(k - 1) * size + k - 1] ?? 0;
  for (let i = 1; i <= n; i++) {
    result = (result * i) / n;
    if (result < 1e-140) {
      result *= 1e140;
      exponent -= 140;
    }
  }
  return result * 10 ** exponent;
}

function transitions(size: number, h: number): Float64Array {
  const corner = size - 1;
  return Float64Array.from({length: size * size}, (_, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    if (j > i + 1) return 0;
    let value = 1;
    if (j === 0) value -= h ** (i + 1);
    if (i === corner) value -= h ** (size - j);
    if (i === corner && j === 0) value += Math.max(0, 2 * h - 1) ** size;
    for (let g = 1; g <= i - j + 1; g++) value /= g;
    return value;
  });
}

interface ScaledMatrix {
  readonly values: Float64Array;
  /** The values are to be taken times 10 to this. */
  readonly exponent: number;
}

function power(base: ScaledMatrix, size: number, n: number): ScaledMatrix {
  if (n === 1) return {...base};
  const half = power(base, size, Math.floor(n / 2));
  const squared = product(half, half, size);
  const result = n % 2 === 0 ? squared : product(base, squared, size);
  const middle = result.values[Math.floor(size / 2) * size + Math.floor(size / 2)] ?? 0;
  if (middle <= 1e140) return result;
  return {values: result.values.map((value) => value * 1e-140), exponent: result.exponent + 140};
}

function product(a: ScaledMatrix, b: ScaledMatrix, size: number): ScaledMatrix {
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const left = a.values[i * size + k] ?? 0;
      if (left === 0) continue;
      for (let j = 0; j < size; j++)
        values[i * size + j] = (values[i * size + j] ?? 0) + left * (b.values[k * size + j] ?? 0);
    }
  return {values, exponent: a.exponent + b.exponent};
}

/** Pelz and Good's expansion of P(D >= x): four sums over odd, and two over all, whole numbers. */
function pelzGoodSurvival(n: number, x: number): number {
  const z = Math.sqrt(n) * x;
  const square = z * z;
  const pi2 = Math.PI ** 2;
  const sums = [0, 0, 0, 0];
  const most = Math.ceil((16 * z) / Math.PI);
  for (let k = most; k > 0; k--) {
    const m2 = (2 * k - 1) ** 2 * (pi2 / 4);
    const weight = Math.exp(-m2 / (2 * square));
    const terms = [
      1,
      m2 - square,
      6 * z ** 6 + 2 * z ** 4 + (2 * z ** 4 - 5 * square) * m2 + (1 - 2 * square) * m2 ** 2,
      -30 * z ** 6 -
        90 * z ** 8 +
        (135 * z ** 4 - 96 * z ** 6) * m2 +
        (212 * z ** 4 - 60 * square) * m2 ** 2 +
        (5 - 30 * square) * m2 ** 3,
    ];
    for (const [order, term] of terms.entries()) sums[order] = (sums[order] ?? 0) + term * weight;
  }
  let second = 0;
  let third = 0;
  for (let k = most; k > 0; k--) {
    const k2 = pi2 * k * k;
    const weight = Math.exp(-k2 / (2 * square));
    second -= (k2 * weight) / (36 * z ** 3);
    third += ((3 * square - k2) * k2 * weight) / (216 * z ** 6);
  }
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = sums;
  const orders = [k0 / z, k1 / (6 * z ** 4), k2 / (72 * z ** 7) + second, k3 / (6480 * z ** 10) + third];
  return 1 - Math.sqrt(2 * Math.PI) * orders.reduce((sum, order, i) => sum + order / n ** (i / 2), 0);
}
