import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {readCases} from '../../scripts/cases/case-file.ts';
import {playCase} from '../../scripts/cases/play-statistics.ts';

/** Python with SciPy, scikit-learn and statsmodels, such as that of a virtual environment. */
const python = process.env['CAIRN_TEST_PYTHON'] ?? 'python3';
const script = join(import.meta.dirname, 'vectors', 'make-cases.py');

test('500 random sets: the same as SciPy and scikit-learn', {timeout: 600_000}, async ({skip}) => {
  const run = promisify(execFile);
  const answer = await run(python, [script, '500', '2'], {maxBuffer: 2 ** 30}).catch(() => undefined);
  if (answer === undefined) {
    skip(`${python} has no SciPy, scikit-learn or statsmodels (CAIRN_TEST_PYTHON names another Python)`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'cairn-differential-'));
  try {
    const path = join(folder, 'cases.json');
    await writeFile(path, answer.stdout);
    const cases = await readCases(path);
    expect(cases.length).toBeGreaterThan(500);
    const failed = cases.flatMap((one) => {
      const outcome = playCase(one);
      return outcome.kind === 'passed' ? [] : [{one, outcome}];
    });
    expect(failed.slice(0, 10)).toEqual([]);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
