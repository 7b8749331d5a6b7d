import type {DataReport} from '../generated/documents.ts';
import {shownPlace} from './data-problem.ts';
import type {LoadedDataset} from './load-dataset.ts';

type Check = DataReport['checks'][number];

/** The report on one dataset: `fail` where any expectation is broken. */
export function dataReport(name: string, loaded: LoadedDataset, createdAt: Date): DataReport {
  const checks = loaded.checks.map(({id, column, expectation, problem}): Check => {
    const base = {id, ...(column !== undefined && {column})};
    if (problem === undefined) return {...base, verdict: 'pass', message: expectation};
    const [first] = problem.places;
    const examples = problem.places.flatMap(({value}) => (value === undefined ? [] : [value.slice(0, 200)]));
    return {
      ...base,
      verdict: 'fail',
      message: first === undefined ? problem.message : `${shownPlace(first)}: ${problem.message}`,
      count: problem.count,
      // The generated type counts to five; slice keeps to it.
      ...(examples.length > 0 && {
        examples: [...new Set(examples)].slice(0, 5),
      }),
    };
  });
  return {
    document: 'data-report',
    schemaVersion: 1,
    dataset: name,
    createdAt: createdAt.toISOString(),
    verdict: checks.some(({verdict}) => verdict === 'fail') ? 'fail' : 'pass',
    digest: loaded.digest,
    rows: loaded.table.rows,
    files: [...loaded.files],
    checks,
    ...(loaded.marked.length > 0 && {missing: [...loaded.marked]}),
  };
}
