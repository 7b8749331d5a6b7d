import {execFile, spawnSync} from 'node:child_process';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Evaluation} from '../../src/generated/documents.ts';
import {runCommandLine} from '../support/command-line.ts';
import {pythonWith} from '../support/python-packages.ts';
import {temporaryFolder} from '../support/temporary.ts';

// Each training of docs/training.md, from its rows to its metrics.

const run = promisify(execFile);
const requirements = (await readFile('examples/training/requirements.txt', 'utf8')).trim().split('\n');
const installed = await pythonWith('training', requirements);
const python = 'why' in installed ? '' : dirname(installed.python);
const hasR = spawnSync('Rscript', ['--version']).status === 0;

/** Trains, lets commands predict, and evaluates; gives the documents of the first and the last. */
async function lifeOf(model: string): Promise<{metrics: Record<string, number>; evaluation: Evaluation}> {
  await using folder = await temporaryFolder();
  await using home = await temporaryFolder();
  await cp('examples/training', folder.path, {recursive: true});
  await writeFile(join(folder.path, '.gitignore'), '.cairn/\n__pycache__/\n');
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['config', 'user.name', 'A'],
    ['config', 'user.email', 'a@example.org'],
    ['add', '-A'],
    ['commit', '-qm', 'Customers'],
  ])
    await run('git', args, {cwd: folder.path});
  const path = process.env['PATH'] ?? '';
  process.env['PATH'] = `${python}:${path}`;
  try {
    const cairn = async (
      ...args: string[]
    ): Promise<{outputs: Record<string, string>; document: unknown}> => {
      const {code, out, err} = await runCommandLine(['-C', folder.path, '--json', ...args], {
        HOME: home.path,
      });
      expect(code, `${err}${out}`).toBe(0);
      return JSON.parse(out) as {outputs: Record<string, string>; document: unknown};
    };
    const {outputs} = await cairn('train', model);
    const {document} = await cairn('evaluate', model, '--run', outputs['run'] ?? '');
    return {
      metrics: JSON.parse(outputs['metrics'] ?? '{}') as Record<string, number>,
      evaluation: document as Evaluation,
    };
  } finally {
    process.env['PATH'] = path;
  }
}

async function learns(model: string, least: number): Promise<Record<string, number>> {
  const {metrics, evaluation} = await lifeOf(model);
  const auc = evaluation.metrics.find(({name}) => name === 'roc_auc')?.value ?? 0;
  expect(auc).toBeGreaterThan(least);
  return metrics;
}

describe.skipIf('why' in installed)(
  `in Python${'why' in installed ? ` (skipped: ${installed.why})` : ''}`,
  () => {
    test.each(['churn-onnx', 'churn-joblib', 'churn-untouched', 'churn-lightgbm'])(
      '%s',
      {timeout: 300_000},
      async (model) => {
        expect((await learns(model, 0.65))['train_accuracy']).toBeGreaterThan(0.65);
      },
    );
  },
);

test('churn-node', {timeout: 120_000}, async () => {
  expect(await learns('churn-node', 0.52)).toEqual({plans: 4});
});

test.skipIf(!hasR)(`churn-r${hasR ? '' : ' (skipped: no Rscript)'}`, {timeout: 120_000}, async () => {
  expect((await learns('churn-r', 0.65))['aic']).toBeGreaterThan(0);
});
