import type {ColumnContract, DatasetConfig} from '../config/load-config.ts';
import type {Progress} from '../kernel/log.ts';
import {mostPlaces, type DataProblem} from './data-problem.ts';
import {textsUnlike} from './match-pattern.ts';
import type {ReadRows} from './read-rows.ts';
import {columnOf, textAt, type Column} from './table.ts';

/** One expectation of a contract: kept (no problem) or broken. */
export interface ContractCheck {
  readonly id: string;
  readonly column?: string;
  /** What was expected, for a check that is kept. */
  readonly expectation: string;
  readonly problem?: DataProblem;
}

/** Holds rows against every expectation of their contract, in the order of its columns. */
export async function checkContract(
  read: ReadRows,
  dataset: Pick<DatasetConfig, 'columns' | 'id' | 'rows'>,
  progress: Progress = () => undefined,
): Promise<readonly ContractCheck[]> {
  const checks: ContractCheck[] = [rowCountCheck(read, dataset)];
  const columns = Object.entries(dataset.columns);
  for (const [index, [name, contract]] of columns.entries()) {
    progress('Checking the contract', index / columns.length);
    const written = read.problems.filter(({column}) => column === name);
    const missing = written.find(({id}) => id.startsWith('column-missing:'));
    checks.push({
      id: `column-type:${name}`,
      column: name,
      expectation: `${name} is of type ${contract.type}`,
      ...(written[0] && {...written[0], problem: written[0]}),
    });
    if (missing !== undefined) continue;
    for (const rule of await rulesOf(name, contract, columnOf(read.table, name)))
      checks.push(await broken(read, name, rule));
  }
  if (dataset.id !== undefined && !read.problems.some(({column}) => column === dataset.id))
    checks.push(await uniqueCheck(read, dataset.id));
  const shapes = read.problems.filter(({column}) => column === undefined);
  return [
    ...shapes.map((problem) => ({
      id: problem.id,
      expectation: 'every row has the fields of the header',
      problem,
    })),
    ...checks,
  ];
}

interface Rule {
  readonly id: string;
  readonly expectation: string;
  /** What is wrong with a value. */
  readonly fault: string;
  readonly isBroken: (row: number) => boolean;
}

async function rulesOf(name: string, contract: ColumnContract, column: Column): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  const isMissing = (row: number): boolean => textAt(column, row) === undefined;
  if (contract.required !== false)
    rules.push({
      id: 'required',
      expectation: `${name} has a value`,
      fault: 'is missing',
      isBroken: isMissing,
    });
  const {minimum, maximum, values, pattern} = contract;
  if (column.kind === 'number') {
    const numbers = column.values;
    if (minimum !== undefined)
      rules.push({
        id: 'minimum',
        expectation: `${name} is at least ${minimum}`,
        fault: `is below ${minimum}`,
        isBroken: (row) => (numbers[row] ?? 0) < minimum,
      });
    if (maximum !== undefined)
      rules.push({
        id: 'maximum',
        expectation: `${name} is at most ${maximum}`,
        fault: `is above ${maximum}`,
        isBroken: (row) => (numbers[row] ?? 0) > maximum,
      });
  }
  if (values !== undefined) {
    const allowed = new Set(
      values.map((value) => String(typeof value === 'boolean' ? Number(value) : value)),
    );
    const isOther = (row: number): boolean => {
      const text = textAt(column, row);
      return text !== undefined && !allowed.has(text);
    };
    rules.push({
      id: 'values',
      expectation: `${name} is an allowed value`,
      fault: 'is no allowed value',
      isBroken: isOther,
    });
  }
  if (pattern !== undefined) {
    const unlike = await textsUnlike(name, pattern, distinctTexts(column));
    rules.push({
      id: 'pattern',
      expectation: `${name} matches its pattern`,
      fault: 'does not match the pattern',
      isBroken: (row) => unlike.has(textAt(column, row) ?? ''),
    });
  }
  return rules;
}

function distinctTexts(column: Column): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row < column.values.length; row++) {
    const text = textAt(column, row);
    if (text !== undefined) texts.add(text);
  }
  return texts;
}

async function broken(read: ReadRows, name: string, rule: Rule): Promise<ContractCheck> {
  const rows: number[] = [];
  let count = 0;
  // A value that could not be read at all was told already.
  const unread = read.problems.some(({id}) => id === `column-type:${name}`) && rule.id === 'required';
  for (let row = 0; row < read.table.rows && !unread; row++) {
    if (!rule.isBroken(row)) continue;
    count++;
    if (rows.length < mostPlaces) rows.push(row);
  }
  const base = {id: `${rule.id}:${name}`, column: name, expectation: rule.expectation};
  if (count === 0) return base;
  return {...base, problem: await problemAt(read, name, rows, count, {id: base.id, fault: rule.fault})};
}

async function uniqueCheck(read: ReadRows, name: string): Promise<ContractCheck> {
  const column = columnOf(read.table, name);
  const seen = new Set<string>();
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < read.table.rows; row++) {
    const text = textAt(column, row);
    if (text === undefined) continue;
    if (!seen.has(text)) seen.add(text);
    else if (++count <= mostPlaces) rows.push(row);
  }
  const base = {id: `unique:${name}`, column: name, expectation: `${name} is unique`};
  if (count === 0) return base;
  return {
    ...base,
    problem: await problemAt(read, name, rows, count, {id: base.id, fault: 'is the id of an earlier row'}),
  };
}

async function problemAt(
  read: ReadRows,
  name: string,
  rows: readonly number[],
  count: number,
  {id, fault}: {id: string; fault: string},
): Promise<DataProblem> {
  const column = columnOf(read.table, name);
  const texts = rows.map((row) => textAt(column, row));
  const places = (await read.placesOf(rows)).map((place, i) => {
    const value = texts[i];
    return {...place, ...(value !== undefined && {value})};
  });
  const first = texts[0] === undefined ? '' : ` ${JSON.stringify(texts[0].slice(0, 60))}`;
  return {id, column: name, message: `${name}${first} ${fault}`, count, places};
}

function rowCountCheck(read: ReadRows, {rows: wanted = {}}: Pick<DatasetConfig, 'rows'>): ContractCheck {
  const {rows} = read.table;
  const {minimum = 1, maximum = Infinity} = wanted;
  const bounds = maximum === Infinity ? `at least ${minimum}` : `between ${minimum} and ${maximum}`;
  const base = {id: 'rows', expectation: `there are ${bounds} rows`};
  if (rows >= minimum && rows <= maximum) return base;
  const places = read.files.slice(0, 1).map(({path: file}) => ({file, row: 0}));
  return {...base, problem: {id: 'rows', message: `there are ${rows} rows, not ${bounds}`, count: 1, places}};
}
