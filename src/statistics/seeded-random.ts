/** A stream of random numbers that a seed fixes on every machine. */
export interface SeededRandom {
  /** Uniform in [0, 1), with 32 random bits. */
  next(): number;
  /** A whole number in [0, n). */
  below(n: number): number;
}

/** xoshiro128** (Blackman and Vigna 2018), its state filled from the seed by SplitMix32. */
export function seededRandom(seed: number): SeededRandom {
  let state = Math.trunc(seed) ^ Math.trunc(seed / 2 ** 32);
  const fill = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const next = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 2 ** 32;
  };
  return {next, below: (n) => Math.floor(next() * n)};
}

/** Shuffles in place (Fisher-Yates). */
export function shuffle(values: Uint32Array, random: SeededRandom): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = held;
  }
}
