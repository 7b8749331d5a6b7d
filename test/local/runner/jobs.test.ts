import {writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {WorkflowRun} from '../../../src/local/contract.ts';
import {complaints, jobNamed, setStage, SLUG, stepNamed, type Stage} from './stage.ts';
import {thorough} from '../../support/effort.ts';

const conclusions = (run: WorkflowRun): Record<string, string | undefined> =>
  Object.fromEntries(run.jobs.map(({name, conclusion}) => [name, conclusion]));

const job = (id: string, command: string, more = ''): string =>
  `  ${id}:\n    runs-on: ubuntu-latest\n${more.replace(/^(?=.)/gm, '    ')}    steps:\n      - run: ${command}\n`;

describe('needs and if', () => {
  test('a failure skips what needs it, unless that asks for failures; a chain counts as a whole', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      `on: push\njobs:\n${[
        job('good', "'true'"),
        job('bad', "'false'"),
        job('after-bad', "'true'", 'needs: [good, bad]\n'),
        job('on-failure', "'true'", 'needs: bad\nif: failure()\n'),
        job('after-failure-handler', "'true'", 'needs: on-failure\n'),
        job('far-failure', "'true'", 'needs: after-bad\nif: failure()\n'),
        job('always', "'true'", 'needs: [after-bad]\nif: always()\n'),
        job('not-wanted', "'true'", "if: github.ref == 'refs/heads/other'\n"),
        job('after-not-wanted', "'true'", 'needs: not-wanted\n'),
        job(
          'by-result',
          "'true'",
          "needs: [bad, good]\nif: ${{ always() && needs.bad.result == 'failure' && needs.good.result == 'success' }}\n",
        ),
      ].join('')}`,
    );
    expect(conclusions(run)).toEqual({
      good: 'success',
      bad: 'failure',
      'after-bad': 'skipped',
      'on-failure': 'success',
      'after-failure-handler': 'skipped',
      'far-failure': 'success',
      always: 'success',
      'not-wanted': 'skipped',
      'after-not-wanted': 'skipped',
      'by-result': 'success',
    });
    expect(run.conclusion).toBe('failure');
    expect(complaints(run)).toEqual(['error: Process completed with exit code 1.']);
  });

  test('a failure under continue-on-error counts as success for the run and those that need it', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      `on: push\njobs:\n${job('bad', "'false'", 'continue-on-error: true\n')}${job('next', "'true'", 'needs: bad\n')}`,
    );
    expect(conclusions(run)).toEqual({bad: 'failure', next: 'success'});
    expect(run.conclusion).toBe('success');
  });

  test('outputs and environment go from job to job', async () => {
    await using stage = await setStage();
    const run = await stage.run(`on: push
env:
  A: workflow
  B: workflow
jobs:
  make:
    runs-on: ubuntu-latest
    outputs:
      version: \${{ steps.v.outputs.version }}
      model: \${{ fromJSON(steps.v.outputs.json).model }}
    steps:
      - id: v
        run: |
          echo "version=1.2.3" >> "$GITHUB_OUTPUT"
          echo 'json={"model":"iris"}' >> "$GITHUB_OUTPUT"
  use:
    needs: make
    runs-on: ubuntu-latest
    env:
      B: job
      C: \${{ needs.make.outputs.version }}
    steps:
      - name: Say
        env:
          D: step
        run: echo "$A $B $C $D \${{ needs.make.outputs.model }} \${{ env.D }} \${{ needs.make.result }}"
`);
    expect(stepNamed(run, 'Say').log).toMatch(/\nworkflow job 1.2.3 step iris step success\n/);
  });
});

describe('a matrix', () => {
  test('runs a job for each combination and stops the others at the first failure', async () => {
    await using stage = await setStage({maxParallelJobs: 4});
    const run = await stage.run(`on: push
jobs:
  list:
    runs-on: ubuntu-latest
    outputs: {models: "\${{ steps.l.outputs.models }}"}
    steps:
      - id: l
        run: echo 'models=["iris","churn"]' >> "$GITHUB_OUTPUT"
  train:
    needs: list
    runs-on: ubuntu-latest
    strategy:
      matrix:
        model: \${{ fromJSON(needs.list.outputs.models) }}
        seed: [1]
    steps:
      - run: echo "\${{ matrix.model }} \${{ matrix.seed }} \${{ strategy.job-index }} of \${{ strategy.job-total }}"
  stop:
    runs-on: ubuntu-latest
    strategy: {matrix: {wait: [0, 30]}}
    steps:
      - run: sleep \${{ matrix.wait }}; exit 1
  go-on:
    runs-on: ubuntu-latest
    strategy: {fail-fast: false, matrix: {code: [1, 0]}}
    steps:
      - run: exit \${{ matrix.code }}
`);
    expect(conclusions(run)).toEqual({
      list: 'success',
      'train (iris, 1)': 'success',
      'train (churn, 1)': 'success',
      'stop (0)': 'failure',
      'stop (30)': 'cancelled',
      'go-on (1)': 'failure',
      'go-on (0)': 'success',
    });
    expect(jobNamed(run, 'train (churn, 1)').steps[1]?.log).toContain('\nchurn 1 1 of 2\n');
  });

  test('max-parallel: 1 runs them one after the other', async () => {
    await using stage = await setStage({maxParallelJobs: 4, keepWorkspaces: true});
    const file = `${stage.directory}/order`;
    const run = await stage.run(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    strategy: {max-parallel: 1, matrix: {n: [1, 2, 3]}}
    steps:
      - run: echo "start" >> ${file}; sleep 0.05; echo "end" >> ${file}
  check:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: tr '\\n' ' ' < ${file}
`);
    expect(jobNamed(run, 'check').steps[1]?.log).toContain('start end start end start end');
  });
});

describe('permissions', () => {
  test('are those of the token of each job, which is revoked at its end', async () => {
    await using stage = await setStage();
    await stage.run(
      `on: push\npermissions:\n  contents: write\njobs:\n${job('a', "'true'")}${job('b', "'true'", 'needs: a\npermissions:\n  issues: write\n')}`,
    );
    const grants = stage.forge.tokens.map(({grant, revoked}) => ({...grant, revoked}));
    const common = {repository: SLUG, actor: 'github-actions[bot]', kind: 'workflow', revoked: true};
    expect(grants).toEqual([
      {...common, permissions: {metadata: 'read', contents: 'write'}},
      {...common, permissions: {metadata: 'read', issues: 'write'}},
    ]);
  });

  test('default to reading', async () => {
    await using stage = await setStage();
    await stage.run(`on: push\njobs:\n${job('a', "'true'")}`);
    expect(stage.forge.tokens[0]?.grant.permissions).toEqual({
      contents: 'read',
      metadata: 'read',
      packages: 'read',
    });
  });
});

const CALLED = `on:
  workflow_call:
    inputs:
      model: {type: string, required: true}
      rows: {type: number, default: 5}
      dry: {type: boolean, default: false}
    secrets:
      KEY: {required: true}
    outputs:
      said:
        value: \${{ jobs.inner.outputs.said }}-\${{ inputs.model }}
jobs:
  inner:
    runs-on: ubuntu-latest
    outputs:
      said: \${{ steps.s.outputs.said }}
    steps:
      - id: s
        name: Inner
        env:
          KEY: \${{ secrets.KEY }}
        run: |
          echo "said=\${{ inputs.rows == 7 && 'seven' || 'other' }}" >> "$GITHUB_OUTPUT"
          echo "length \${#KEY} dry \${{ inputs.dry == false }} \${{ github.workflow }}"
`;

describe('a reusable workflow', () => {
  const caller = (secrets: string, more = ''): string => `name: Caller
on: push
${more}jobs:
  call:
    uses: ./.github/workflows/called.yml
    with: {model: iris, rows: 7}
    ${secrets}
  after:
    needs: call
    runs-on: ubuntu-latest
    steps:
      - run: echo "it said \${{ needs.call.outputs.said }}"
`;

  test.each([['secrets: inherit'], ['secrets: {KEY: "${{ secrets.KEY }}"}']])(
    'gets inputs and secrets (%s) and gives outputs',
    async (secrets) => {
      await using stage = await setStage({secrets: {[SLUG]: {KEY: 'abcdefgh'}}});
      const run = await stage.run(caller(secrets).replace('rows: 7', 'rows: "7"'), {
        '.github/workflows/called.yml': CALLED,
      });
      expect(complaints(run)).toEqual([]);
      expect(conclusions(run)).toEqual({'call / inner': 'success', after: 'success'});
      expect(stepNamed(run, 'Inner').log).toContain('\nlength 8 dry true Caller\n');
      expect(jobNamed(run, 'after').steps[1]?.log).toContain('\nit said seven-iris\n');
      expect(stage.forge.saved.join('')).not.toContain('abcdefgh');
    },
  );

  test.each<[what: string, edit: (text: string) => string, message: RegExp]>([
    [
      'a missing input',
      (text) => text.replace('{model: iris, rows: 7}', '{rows: 7}'),
      /Input model is required/,
    ],
    ['an unknown input', (text) => text.replace('rows: 7', 'rows: 7, nothing: 1'), /nothing is not defined/],
    ['a missing secret', (text) => text.replace('secrets: inherit', ''), /Secret KEY is required/],
    [
      'a missing file',
      (text) => text.replace('called.yml', 'nowhere.yml'),
      /Unable to find reusable workflow/,
    ],
  ])('is refused with %s', async (_, edit, message) => {
    await using stage = await setStage();
    const called = CALLED;
    const run = await stage.run(edit(caller('secrets: inherit')), {'.github/workflows/called.yml': called});
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(message);
  });

  test('may not ask for more than its caller gives', async () => {
    await using stage = await setStage({secrets: {[SLUG]: {KEY: 'abcdefgh'}}});
    const called = CALLED.replace('jobs:\n', 'permissions: {contents: write}\njobs:\n');
    const run = await stage.run(caller('secrets: inherit', 'permissions: {contents: read}\n'), {
      '.github/workflows/called.yml': called,
    });
    expect(complaints(run).join()).toMatch(/asks for 'contents: write'/);
    expect(conclusions(run)).toMatchObject({after: 'skipped'});
  });
});

test('a called workflow without permissions has those of its caller', async () => {
  await using stage = await setStage({secrets: {[SLUG]: {KEY: 'abcdefgh'}}});
  await stage.run(
    'on: push\njobs:\n  call:\n    permissions: {contents: write}\n    uses: ./.github/workflows/called.yml\n    with: {model: x}\n    secrets: inherit\n',
    {'.github/workflows/called.yml': CALLED},
  );
  expect(stage.forge.tokens.map(({grant}) => grant.permissions)).toEqual([
    {metadata: 'read', contents: 'write'},
  ]);
});

describe('an environment', () => {
  test('gets a record in the name of the platform', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      `on: push\njobs:\n${job('a', "'true'", 'environment:\n  name: production\n  url: https://example.com/${{ github.sha }}\n')}`,
    );
    expect(stage.forge.requests).toEqual([]);
    expect(stage.forge.deployments).toEqual([
      `production main job ${run.jobs[0]?.id ?? 0}`,
      '1 queued',
      '1 in_progress',
      `1 success https://example.com/${run.sha}`,
    ]);
    expect(stepNamed(run, 'Set up job').log).toContain('Environment: production\n');
    expect(stepNamed(run, 'Complete job').log).toContain(`Environment URL: https://example.com/${run.sha}\n`);
  });
});

describe('concurrency', () => {
  const workflow = (command: string, cancel: boolean): string => `on: push
concurrency:
  group: deploy-\${{ github.ref }}
  cancel-in-progress: ${cancel}
jobs:
${job('a', command)}`;

  thorough('one runs, one waits, a newer one takes the waiting place', async () => {
    await using stage = await setStage();
    stage.push({'.github/workflows/w.yml': workflow(gate(stage), false)});
    stage.push({a: '2'});
    stage.push({a: '3'});
    await stage.runner.waitFor((run) => run.conclusion === 'cancelled', 20_000);
    open(stage);
    await stage.runner.idle();
    expect(stage.runs().map(({conclusion}) => conclusion)).toEqual(['success', 'cancelled', 'success']);
    expect(complaints(stage.runs()[1]!)).toEqual([
      "error: Canceling since a higher priority waiting request for 'deploy-refs/heads/main' exists",
    ]);
  });

  test('cancel-in-progress ends the one that runs', async () => {
    await using stage = await setStage();
    stage.push({'.github/workflows/w.yml': workflow('sleep 20', true)});
    await stage.runner.waitFor((run) => run.jobs[0]?.steps[1]?.status === 'in_progress', 20_000);
    stage.push({'.github/workflows/w.yml': workflow("'true'", true)});
    await stage.runner.idle();
    expect(stage.runs().map(({conclusion}) => conclusion)).toEqual(['cancelled', 'success']);
  });

  thorough('of jobs holds across runs', async () => {
    await using stage = await setStage({maxParallelJobs: 3});
    stage.push({
      '.github/workflows/w.yml': `on: push\njobs:\n${job('a', gate(stage), 'concurrency: one\n')}${job('b', "'true'")}`,
    });
    stage.push({a: '2'});
    stage.push({a: '3'});
    await stage.runner.waitFor((run) => run.conclusion === 'cancelled', 20_000);
    open(stage);
    await stage.runner.idle();
    expect(stage.runs().map(conclusions)).toEqual([
      {a: 'success', b: 'success'},
      {a: 'cancelled', b: 'success'},
      {a: 'success', b: 'success'},
    ]);
  });
});

/** A command that waits until `open` is called. */
function gate(stage: Stage): string {
  return `while [ ! -e ${stage.directory}/open ]; do sleep 0.02; done`;
}

function open(stage: Stage): void {
  writeFileSync(`${stage.directory}/open`, '');
}
