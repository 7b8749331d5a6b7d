import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {readCases} from '../../scripts/cases/case-file.ts';
import {playCase, playStatistics} from '../../scripts/cases/play-statistics.ts';

/** Random sets with the answers of SciPy, scikit-learn and statsmodels: `vectors/make-cases.py` says how they were made. */
const file = join(import.meta.dirname, 'vectors', 'cases.json');

test('every function gives what SciPy and scikit-learn give, on samples with ties, constants and weights', async () => {
  const cases = await readCases(file);
  expect(cases.length).toBeGreaterThan(100);
  const failed = cases.flatMap((one) => {
    const outcome = playCase(one);
    return outcome.kind === 'passed' ? [] : [[one.id, outcome]];
  });
  expect(failed).toEqual([]);
});

test('a file of cases is played whole: generators, tolerances, what is undefined, what is missing and what fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-statistics-'));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line);
  });
  try {
    const path = join(folder, 'cases.json');
    const one = {area: 'drift', op: 'ks_2samp', params: {}, tolerance: {statistic: {abs: 1e-12}}};
    const cases = [
      {
        ...one,
        id: 'generators',
        input: {x: {$data: 'd.a', $rows: [1, 3]}, y: {$concat: [{$repeat: [[5], [2]]}, {$tile: [[6], 2]}]}},
        expected: {statistic: 1},
      },
      {
        ...one,
        id: 'line',
        input: {x: {$linspace: [0, 1, 3], $add: 2}, y: [2, 2.5, 3]},
        expected: {statistic: 0},
      },
      {...one, id: 'nothing', input: {x: ['NaN', null], y: [1]}, expected: {undefined: true, pvalue: 'NaN'}},
      {...one, id: 'wrong', input: {x: [1], y: [2]}, expected: {statistic: 0.5}},
      {...one, id: 'lacking', input: {x: [1]}, expected: {statistic: 0.5}},
      {...one, id: 'unknown', op: 'toString', input: {}, expected: {}},
    ];
    await writeFile(path, JSON.stringify({datasets: {d: {a: [9, 1, 2, 9]}}, cases}));
    expect(await playStatistics(path, [])).toBe(false);
    expect(printed.filter((line) => line.startsWith('failed'))).toEqual([
      'failed wrong (drift ks_2samp): statistic: expected 0.5, got 1',
      'failed lacking (drift ks_2samp): it lacks the list "y" or "b" or "current" or "v"',
    ]);
    expect(printed.at(-1)).toBe('3 passed, 2 failed, 1 missing');
    expect(await playStatistics(path, ['generators', 'line', 'nothing'])).toBe(true);
  } finally {
    log.mockRestore();
    await rm(folder, {recursive: true, force: true});
  }
});
