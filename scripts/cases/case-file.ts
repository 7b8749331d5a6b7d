import {readFile} from 'node:fs/promises';

/** A value of a case: of a file of cases, after its generators are written out and NaN and infinities are numbers. */
export type CaseValue = null | boolean | number | string | readonly CaseValue[] | CaseObject;

export interface CaseObject {
  readonly [name: string]: CaseValue | undefined;
}

/** One case: what is asked, and the right answer, field by field. */
export interface StatisticsCase {
  readonly id: string;
  readonly area: string;
  readonly op: string;
  readonly input: CaseObject;
  readonly params: CaseObject;
  readonly expected: CaseObject;
  readonly tolerance: CaseObject;
}

/** Reads a file of cases (`cases`, `datasets`); refuses one that has another form. */
export async function readCases(path: string): Promise<StatisticsCase[]> {
  const file = JSON.parse(await readFile(path, 'utf8')) as {
    readonly datasets?: CaseObject;
    readonly cases?: readonly CaseObject[];
  };
  const {datasets = {}, cases} = file;
  if (cases === undefined) throw new Error(`${path} has no list "cases".`);
  return cases.map((one, at) => {
    const text = (name: string): string => {
      const value = one[name];
      if (typeof value !== 'string') throw new Error(`${path}: case ${at} has no text "${name}".`);
      return value;
    };
    const part = (name: string): CaseObject => {
      const value = written(one[name] ?? {}, datasets);
      if (!isObject(value)) throw new Error(`${path}: "${name}" of case ${at} is no object.`);
      return value;
    };
    return {
      id: text('id'),
      area: text('area'),
      op: text('op'),
      input: part('input'),
      params: part('params'),
      expected: part('expected'),
      tolerance: part('tolerance'),
    };
  });
}

/** Whether a value is an object, not a list. */
export function isObject(value: CaseValue | undefined): value is CaseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const special: Readonly<Record<string, number>> = {NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity};

/** A value with the generators of the file written out. */
function written(value: CaseValue, datasets: CaseObject): CaseValue {
  if (typeof value === 'string') return Object.hasOwn(special, value) ? (special[value] ?? value) : value;
  if (Array.isArray(value)) return value.map((one: CaseValue) => written(one, datasets));
  if (!isObject(value)) return value;
  for (const [key, generate] of Object.entries(generators)) {
    const argument = value[key];
    if (argument !== undefined) return generate(argument, value, datasets);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, one === undefined ? one : written(one, datasets)]),
  );
}

type Generator = (argument: CaseValue, whole: CaseObject, datasets: CaseObject) => CaseValue;

const generators: Readonly<Record<string, Generator>> = {
  $repeat: (argument, _, datasets) => {
    const [values, counts] = listOf(argument);
    const numbers = counts === undefined || typeof counts === 'number' ? counts : listOf(counts);
    return listOf(written(values ?? [], datasets)).flatMap((value, i) => {
      const count = typeof numbers === 'object' ? numbers[i] : numbers;
      return new Array<CaseValue>(Number(count)).fill(value);
    });
  },
  $linspace: (argument, whole) => {
    const [start = 0, stop = 0, num = 0] = listOf(argument).map(Number);
    const add = Number(whole['$add'] ?? 0);
    const step = (stop - start) / (num - 1);
    return Array.from({length: num}, (_, i) => (i === num - 1 && num > 1 ? stop : start + i * step) + add);
  },
  $tile: (argument, _, datasets) => {
    const [values, times] = listOf(argument);
    return new Array<CaseValue>(Number(times)).fill(written(values ?? [], datasets)).flatMap(listOf);
  },
  $concat: (argument, _, datasets) => listOf(argument).flatMap((part) => listOf(written(part, datasets))),
  $data: (argument, whole, datasets) => {
    const path = typeof argument === 'string' ? argument : '';
    let at: CaseValue | undefined = datasets;
    for (const name of path.split('.')) at = isObject(at) ? at[name] : undefined;
    if (at === undefined) throw new Error(`there is no dataset "${path}"`);
    const values = written(at, datasets);
    const rows = whole['$rows'];
    if (rows === undefined) return values;
    const [from, to] = listOf(rows).map(Number);
    return listOf(values).slice(from, to);
  },
};

function listOf(value: CaseValue): readonly CaseValue[] {
  if (!Array.isArray(value)) throw new Error(`expected a list, not ${JSON.stringify(value).slice(0, 80)}`);
  return value as readonly CaseValue[];
}
