/** Eigenvalues, and for each its vector of length 1. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

/** The eigenvalues (descending) and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan 8.5). */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => a.map((__, j) => Number(i === j)));
  const at = (m: readonly (readonly number[])[], i: number, j: number): number => m[i]?.[j] ?? 0;
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += at(a, p, q) ** 2;
    if (off === 0) break;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (at(a, p, q) === 0) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotateColumns(a, {p, q, c, s: t * c});
        rotateRows(a, {p, q, c, s: t * c});
        rotateColumns(v, {p, q, c, s: t * c});
      }
  }
  const order = a.map((_, i) => i).sort((i, j) => at(a, j, j) - at(a, i, i));
  return {
    values: order.map((i) => at(a, i, i)),
    vectors: order.map((i) => v.map((row) => row[i] ?? 0)),
  };
}

interface Rotation {
  readonly p: number;
  readonly q: number;
  readonly c: number;
  readonly s: number;
}

function rotateColumns(m: number[][], {p, q, c, s}: Rotation): void {
  for (const row of m) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
}

function rotateRows(m: number[][], {p, q, c, s}: Rotation): void {
  const [rowP, rowQ] = [m[p] ?? [], m[q] ?? []];
  for (let j = 0; j < rowP.length; j++) {
    const [x, y] = [rowP[j] ?? 0, rowQ[j] ?? 0];
    rowP[j] = c * x - s * y;
    rowQ[j] = s * x + c * y;
  }
}
