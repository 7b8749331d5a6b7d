import type {NotDefined} from './not-defined.ts';

/**
 * The non-decreasing numbers that are nearest to `y` in squares, by pooling adjacent violators (Ayer et al. 1955), in the order
 * of the rows. Rows of equal `x` are one, with the weighted mean of their `y`. `increasing: false` fits a falling line; `bounds` cut
 * the result. Rows without all their numbers, and a row without weight, are not defined.
 */
export function isotonicRegression(
  {x, y, weights}: {x: ArrayLike<number>; y: ArrayLike<number>; weights?: ArrayLike<number>},
  {increasing = true, bounds}: {increasing?: boolean; bounds?: readonly [number, number]} = {},
): Float64Array | NotDefined {
  if (y.length !== x.length || [...Array.from(x), ...Array.from(y)].some(Number.isNaN))
    return {reason: 'a row lacks a number'};
  if (weights !== undefined && !Array.from(weights).every((weight) => weight > 0))
    return {reason: 'a row has no weight'};
  const sign = increasing ? 1 : -1;
  const [least, most] = bounds ?? [-Infinity, Infinity];
  return spread(blocksOf(x, y, weights, sign), x.length).map((value) =>
    Math.min(most, Math.max(least, sign * value)),
  );
}

interface Block {
  sum: number;
  weight: number;
  readonly rows: number[];
}

/** Rows in the order of x, pooled until no block lies below the one before it. */
function blocksOf(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  sign: number,
): Block[] {
  const order = Uint32Array.from(x, (_, i) => i).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  const blocks: Block[] = [];
  for (const [place, row] of order.entries()) {
    const weight = weights?.[row] ?? 1;
    const own = {sum: weight * sign * (y[row] ?? 0), weight, rows: [row]};
    const isTied = place > 0 && x[order[place - 1] ?? 0] === x[row];
    if (!isTied) pool(blocks);
    if (isTied) absorb(blocks.at(-1), own);
    else blocks.push(own);
  }
  pool(blocks);
  return blocks;
}

function spread(blocks: readonly Block[], length: number): Float64Array {
  const fitted = new Float64Array(length);
  for (const {sum, weight, rows} of blocks) for (const row of rows) fitted[row] = sum / weight;
  return fitted;
}

function absorb(block: Block | undefined, other: Block): void {
  if (block === undefined) return;
  block.sum += other.sum;
  block.weight += other.weight;
  block.rows.push(...other.rows);
}

/** Joins the last block with those before it while it lies below them. */
function pool(blocks: Block[]): void {
  for (;;) {
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined) return;
    if (before.sum * last.weight <= last.sum * before.weight) return;
    absorb(before, last);
    blocks.pop();
  }
}
