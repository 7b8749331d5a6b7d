/** A seeded generator of numbers in [0, 1) (mulberry32), for simulations that give the same result each time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers plus `shift`, by the polar form of Box and Muller. */
export function normals(random: () => number, n: number, shift = 0): Float64Array {
  return Float64Array.from({length: n}, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random()) + shift;
  });
}

/** Categories c1…ck with probabilities proportional to 1/i. */
export function zipf(random: () => number, n: number, k: number): string[] {
  const cumulated: number[] = [];
  let total = 0;
  for (let i = 1; i <= k; i++) cumulated.push((total += 1 / i));
  return Array.from({length: n}, () => {
    const at = random() * total;
    let low = 0;
    let high = k - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulated[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return `c${low + 1}`;
  });
}
