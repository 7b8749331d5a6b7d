import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {checkPredictions} from '../../src/diagnosis/check-predictions.ts';
import {withoutPredict} from '../support/changed-templates.ts';

const of = {commands: ['churn'], configFile: 'cairn.yaml'};
const at = (name: string): string => `.github/workflows/${name}.yml`;
const step = (verb: string, inputs = ''): string =>
  `{uses: cairn-ml/cairn/actions/${verb}@v1, with: {model: churn${inputs}}}`;

/** A workflow whose jobs are these, each with one step, or a call of another workflow. */
function workflow(name: string, ...jobs: string[]): {path: string; text: string} {
  const lines = jobs.map((job, index) =>
    job.startsWith('{') ? `  j${index}: {runs-on: x, steps: [${job}]}` : `  j${index}: {uses: '${job}'}`,
  );
  return {path: at(name), text: `on: push\njobs:\n${lines.join('\n')}\n`};
}

const expression = ', predictions: "${{ needs.predict.outputs.predictions }}"';

describe('checkPredictions', () => {
  test.each([
    ['no job', [workflow('a', step('train'), step('evaluate'))], ['warning a']],
    ['a job before', [workflow('a', step('predict'), step('evaluate'))], []],
    ['predictions that nobody makes', [workflow('a', step('evaluate', expression))], ['error a']],
    ['predictions of a job', [workflow('a', step('predict'), step('evaluate', expression))], []],
    ['nothing evaluates', [workflow('a', step('train'))], []],
    [
      'in the workflow that calls it',
      [workflow('a', `./${at('b')}`, step('predict')), workflow('b', step('evaluate'))],
      [],
    ],
    [
      'in a workflow that is called beside it',
      [
        workflow('a', `./${at('b')}`, `./${at('c')}`),
        workflow('b', step('evaluate')),
        workflow('c', step('predict')),
      ],
      [],
    ],
    [
      'in a workflow that has nothing to do with it',
      [workflow('a', step('evaluate')), workflow('c', step('predict'), step('evaluate'))],
      ['warning a'],
    ],
    [
      'perhaps in a workflow of others',
      [workflow('a', 'o/r/.github/workflows/x.yml@v1', step('evaluate'))],
      [],
    ],
    [
      'in an earlier run',
      [workflow('a', step('evaluate', ', workflow-run: 7')), workflow('c', step('predict'))],
      [],
    ],
    ['by no job of an earlier run', [workflow('a', step('evaluate', ', workflow-run: 7'))], ['warning a']],
    ['for another model', [workflow('a', step('evaluate').replace('churn', 'prices'))], []],
    [
      'for any model',
      [workflow('a', step('evaluate').replace('churn', '"${{ inputs.model }}"'))],
      ['warning a'],
    ],
    ['by another configuration', [workflow('a', step('evaluate', ', config: b/cairn.yaml'))], []],
    ['by this configuration', [workflow('a', step('evaluate', ', config: ./cairn.yaml'))], ['warning a']],
    ['broken files', [{path: at('a'), text: 'jobs: ['}, workflow('b', step('evaluate'))], ['warning b']],
  ])('%s', (_, workflows, expected) => {
    const found = checkPredictions(workflows, of);
    expect(found.map(({level, subject}) => `${level} ${subject}`)).toEqual(
      expected.map((one) => one.replace(/(\S+)$/, at('$1'))),
    );
    expect(checkPredictions(workflows, {...of, commands: []})).toEqual([]);
  });

  test('the template has the job, and lacks it in the form that it had before', async () => {
    const text = await readFile('action-templates/train-model.yml', 'utf8');
    expect(checkPredictions([{path: at('train-model'), text}], of)).toEqual([]);
    const older = withoutPredict(text);
    expect(older).not.toContain('predict');
    expect(checkPredictions([{path: at('train-model'), text: older}], of)).toEqual([
      {
        check: 'no-predict-job',
        level: 'warning',
        subject: at('train-model'),
        problem:
          'job evaluate evaluates 1 model of format command (churn) and no job uses predict: evaluate runs code of the team beside the token of this job',
        remedy: expect.stringContaining('copy action-templates/train-model.yml') as string,
      },
    ]);
  });
});
