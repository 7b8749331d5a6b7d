import {execFile} from 'node:child_process';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import {readFileSync} from 'node:fs';
import {pythonWith} from '../support/python-packages.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const requirements = readFileSync(join(root, 'examples/wine-python/requirements.txt'), 'utf8')
  .trim()
  .split('\n');
const installed = await pythonWith('wine', requirements);
const reason = 'why' in installed ? ` (skipped: no scikit-learn, ${installed.why})` : '';

const demo = async (path: string): Promise<{stdout: string; stderr: string; code: number}> =>
  run(process.execPath, ['bin/cairn.cjs', 'demo', 'wine', '--exit'], {
    cwd: root,
    env: {...process.env, PATH: path},
  }).then(
    (done) => ({...done, code: 0}),
    (error: unknown) => error as {stdout: string; stderr: string; code: number}, // what execFile rejects with
  );

describe.skipIf('why' in installed)(`the story of the wines${reason}`, () => {
  test('has a champion, a challenger whose probabilities are better, and drift of the column that was measured wrongly', async () => {
    if ('why' in installed) throw new Error(installed.why);
    const {stdout, code} = await demo(`${dirname(installed.python)}:${process.env['PATH'] ?? ''}`);
    expect(stdout).toMatch(/log_loss [\d.]+, champion 0\.0\.1 [\d.]+: challenger/);
    expect(stdout).toContain('wine drifts: alcohol (data).');
    expect(stdout).toContain('2 promotions, 1 drift issue');
    expect(stdout).toMatch(/^ {2}wine@v0\.0\.2 /m);
    expect(code).toBe(0);
  });
});

test('without Python’s packages it says what to install, before anything is started', async () => {
  const {stdout, stderr, code} = await demo('/nowhere');
  expect(code).not.toBe(0);
  expect(stderr).toContain('pip install -r examples/wine-python/requirements.txt');
  expect(stdout).toBe('');
});
