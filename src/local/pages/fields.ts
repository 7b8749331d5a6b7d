/** The value under `keys` in a JSON body, or undefined where the path ends early. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[key]; // an object that has this key
  }
  return here;
}

/** The string under `keys`; empty where there is none. Numbers are written out. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string {
  const found = at(value, ...keys);
  if (typeof found === 'string') return found;
  return typeof found === 'number' ? String(found) : '';
}

/** The number under `keys`, or undefined where there is none. */
export function numberAt(value: unknown, ...keys: readonly (string | number)[]): number | undefined {
  const found = at(value, ...keys);
  return typeof found === 'number' ? found : undefined;
}

/** The list under `keys`; empty where there is none. */
export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}
