import {readFileSync} from 'node:fs';

/** One reference case of `statistics.json`: input and expected value as the named source has them. */
export interface ReferenceCase {
  readonly id: string;
  readonly op: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, number>>;
}

const file = new URL('./statistics.json', import.meta.url);
const {cases} = JSON.parse(readFileSync(file, 'utf8')) as {cases: readonly ReferenceCase[]};

/** The reference case of this id. */
export function referenceCase(id: string): ReferenceCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no reference case ${id}`);
  return found;
}

/** All reference cases of one operation. */
export function referenceCases(op: string): readonly ReferenceCase[] {
  return cases.filter((one) => one.op === op);
}
