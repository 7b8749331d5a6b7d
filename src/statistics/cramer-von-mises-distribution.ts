/**
 * P(W >= x) for the limit law of the Cramér-von Mises statistic, by Smirnov's integrals (1936; Anderson and Darling 1952,
 * 4.35), which give the tail itself and so keep its digits. Each integral, between two zeros of the sine, is smooth in the
 * angle of its circle, where the midpoint rule converges fastest.
 */
export function cramerVonMisesSurvival(x: number): number {
  if (x <= 0.003) return 1;
  const steps = 400;
  let sum = 0;
  for (let j = 1; j < 100; j++) {
    let part = 0;
    for (let i = 0; i < steps; i++) {
      const angle = ((i + 0.5) * Math.PI) / steps;
      const beyond = Math.PI * Math.sin(angle / 2) ** 2; // within (0, π), after the zero at (2j − 1)π
      const u = (2 * j - 1) * Math.PI + beyond;
      part += (Math.exp((-x * u * u) / 2) / Math.sqrt(u * Math.sin(beyond))) * Math.sin(angle);
    }
    const term = (part * Math.PI) / steps;
    sum += j % 2 === 1 ? term : -term;
    if (term < 1e-18 * sum) break;
  }
  return Math.min(1, Math.max(0, sum));
}

/**
 * The same as SciPy and Evidently compute it: 1 − the series of Csörgő and Faraway (1996, 1.2), ended at the first term below
 * 1e-7. Below 1e-9 no digit of it is right; it is here to be compared with them.
 */
export function cramerVonMisesBySeries(x: number): number {
  if (x < 0.003) return 1;
  let below = 0;
  for (let k = 0, factor = Math.sqrt(Math.PI); ; factor *= (k + 0.5) / (k + 1), k++) {
    const y = 4 * k + 1;
    const term = (factor / (Math.PI ** 1.5 * Math.sqrt(x))) * Math.sqrt(y) * quarterBessel(y ** 2 / (16 * x));
    below += term;
    if (Math.abs(term) < 1e-7) break;
  }
  return Math.max(0, 1 - below);
}

/** exp(−q) K(q) with the modified Bessel function K of order 1/4: ∫ exp(−q (1 + cosh t)) cosh(t / 4) dt by the trapezoid rule. */
function quarterBessel(q: number): number {
  const step = 1 / 64;
  let sum = Math.exp(-2 * q) / 2;
  for (let t = step; ; t += step) {
    const term = Math.exp(-q * (1 + Math.cosh(t))) * Math.cosh(t / 4);
    sum += term;
    if (term < 1e-18 * sum) return sum * step;
  }
}

/**
 * P(U >= u) for Anderson's two-sample statistic U (1962) of `m` and `n` rows without ties: all orders counted (Xiao, Gordon
 * and Yakovlev 2006).
 */
export function cramerVonMisesExact(u: number, m: number, n: number): number {
  const multiple = (m * n) / greatestDivisor(m, n);
  const [a, b] = [multiple / m, multiple / n];
  const product = m * n;
  const limit = Math.floor(
    (multiple ** 2 * (m + n) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2),
  );
  let laws: Map<number, number>[] = Array.from({length: m + 1}, (_, i) => new Map(i === 0 ? [[0, 1]] : []));
  for (let j = 0; j <= n; j++) {
    const next: Map<number, number>[] = [];
    let left = new Map<number, number>();
    for (const [i, above] of laws.entries()) {
      const apart = (a * i - b * j) ** 2;
      const law = new Map<number, number>();
      // Each order is as probable: the last of i + j rows is of the first sample with probability i / (i + j).
      const all = Math.max(1, i + j);
      for (const [value, p] of left) law.set(value + apart, (p * i) / all);
      for (const [value, p] of above)
        law.set(value + apart, (law.get(value + apart) ?? 0) + (i + j === 0 ? p : (p * j) / all));
      next.push(law);
      left = law;
    }
    laws = next;
  }
  let tail = 0;
  for (const [value, p] of laws[m] ?? []) if (value >= limit) tail += p;
  return Math.min(1, tail);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
