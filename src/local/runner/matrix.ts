import {asText, isObject, type Json} from './expressions.ts';

/** One combination of a matrix. */
export type Combination = Readonly<Record<string, Json>>;

/** The combinations of `strategy.matrix`: the product of its lists, less `exclude`, with `include` merged in or appended. */
export function expandMatrix(matrix: Json): Combination[] {
  if (!isObject(matrix)) throw new Error('The matrix is no mapping.');
  const axes = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude');
  let originals: Combination[] = axes.length > 0 ? [{}] : [];
  for (const [key, values] of axes) {
    if (!Array.isArray(values)) throw new Error(`The matrix key '${key}' is no list.`);
    originals = originals.flatMap((combination) =>
      values.map((value: Json) => ({...combination, [key]: value})),
    );
  }
  const excluded = listOf(matrix, 'exclude');
  originals = originals.filter(
    (combination) =>
      !excluded.some((entry) =>
        Object.entries(entry).every(([key, value]) => covers(value, combination[key])),
      ),
  );
  const merged = originals.map((combination) => ({...combination}));
  const added: Combination[] = [];
  for (const entry of listOf(matrix, 'include')) {
    // An entry joins every combination whose own values it leaves alone; where there is none, it is one more.
    const hosts = merged.filter((_, index) =>
      Object.entries(entry).every(([key, value]) => {
        const original = originals[index]?.[key];
        return original === undefined || same(original, value);
      }),
    );
    for (const host of hosts) Object.assign(host, entry);
    if (hosts.length === 0) added.push(entry);
  }
  const all = [...merged, ...added];
  if (all.length === 0) throw new Error('The matrix has no combination.');
  if (all.length > 256) throw new Error(`The matrix has ${all.length} combinations; GitHub allows 256.`);
  return all;
}

/** The values of a combination as they stand in brackets after a job's name. */
export function combinationLabel(combination: Combination): string {
  return Object.values(combination).flatMap(leaves).join(', ');
}

function listOf(matrix: Combination, key: string): Combination[] {
  const value = matrix[key];
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) throw new Error(`The matrix key '${key}' is no list.`);
  return value.filter((entry: Json) => isObject(entry));
}

/** A value of `exclude` may name a part of an object. */
function covers(wanted: Json, actual: Json | undefined): boolean {
  if (actual === undefined) return false;
  if (!isObject(wanted) || !isObject(actual)) return same(wanted, actual);
  return Object.entries(wanted).every(([key, value]) => covers(value, actual[key]));
}

function same(left: Json, right: Json): boolean {
  return (
    JSON.stringify(left) === JSON.stringify(right) ||
    (isScalar(left) && isScalar(right) && asText(left) === asText(right))
  );
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null;
}

function leaves(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => leaves(item));
  return isObject(value) ? Object.values(value).flatMap(leaves) : [asText(value)];
}
