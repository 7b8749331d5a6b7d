import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {readCases} from '../../scripts/cases/case-file.ts';
import {playCase} from '../../scripts/cases/play-statistics.ts';
import {pythonWith} from '../support/python-packages.ts';

const script = join(import.meta.dirname, 'vectors', 'make-cases.py');

test('500 random sets: the same as SciPy and scikit-learn', {timeout: 1_800_000}, async ({skip}) => {
  const run = promisify(execFile);
  const made = await pythonWith('statistics', [
    'scipy==1.17.1',
    'scikit-learn==1.9.1',
    'statsmodels==0.15.0',
  ]);
  if ('why' in made) {
    skip(made.why);
    return;
  }
  // Python takes nearly all of the time, on one core each.
  const answers = await Promise.all(
    ['2', '3'].map(async (seed) => run(made.python, [script, '250', seed], {maxBuffer: 2 ** 30})),
  );
  const folder = await mkdtemp(join(tmpdir(), 'cairn-differential-'));
  try {
    for (const {stdout} of answers) {
      const path = join(folder, 'cases.json');
      await writeFile(path, stdout);
      const cases = await readCases(path);
      expect(cases.length).toBeGreaterThan(250);
      const failed = cases.flatMap((one) => {
        const outcome = playCase(one);
        return outcome.kind === 'passed' ? [] : [{one, outcome}];
      });
      expect(failed.slice(0, 10)).toEqual([]);
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
