import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {ForgeEvent} from '../../../src/local/contract.ts';
import {complaints, jobNamed, setStage, SLUG, stepNamed, workflowOf} from './stage.ts';
import {thorough} from '../../support/effort.ts';

const event = (name: string, more: Partial<ForgeEvent> = {}): ForgeEvent => ({
  name,
  repository: SLUG,
  ref: 'refs/heads/main',
  sha: '',
  actor: 'mona',
  byWorkflowToken: false,
  payload: {},
  ...more,
});

describe('events', () => {
  test('of a workflow’s own token start only dispatches', async () => {
    await using stage = await setStage();
    const on = 'on: {push: , release: , issues: , workflow_dispatch: , repository_dispatch: }';
    const sha = stage.push(
      {'.github/workflows/w.yml': workflowOf("- run: 'true'").replace('on: push', on)},
      {byWorkflowToken: true},
    );
    for (const name of ['release', 'issues', 'repository_dispatch', 'workflow_dispatch']) {
      const payload =
        name === 'workflow_dispatch' ? {workflow: '.github/workflows/w.yml'} : {action: 'created'};
      stage.forge.emit(event(name, {sha, byWorkflowToken: true, payload}));
    }
    await stage.runner.idle();
    expect(stage.runs().map((run) => run.event)).toEqual(['repository_dispatch', 'workflow_dispatch']);
    stage.forge.emit(event('release', {sha, payload: {action: 'published', release: {name: 'Iris 1.0'}}}));
    await stage.runner.idle();
    expect(stage.runs().at(-1)).toMatchObject({event: 'release', displayTitle: 'Iris 1.0', runNumber: 3});
  });

  test('of pull requests that a workflow’s own token made wait for an approval, and run when they are run again', async () => {
    await using stage = await setStage();
    const on = 'on: {pull_request: {types: [opened, synchronize, reopened, closed]}}';
    const sha = stage.push({'.github/workflows/w.yml': workflowOf("- run: 'true'").replace('on: push', on)});
    for (const action of ['opened', 'closed'])
      stage.forge.emit(
        event('pull_request', {
          sha,
          ref: 'refs/pull/1/merge',
          byWorkflowToken: true,
          payload: {action, pull_request: {number: 1, base: {ref: 'main', sha}, head: {sha}}},
        }),
      );
    await stage.runner.idle();
    const [waiting, ...others] = stage.runs();
    expect(waiting).toMatchObject({status: 'completed', conclusion: 'action_required', jobs: []});
    expect(others).toEqual([]);
    stage.forge.emit(event('rerun', {payload: {run_id: waiting?.id ?? 0}}));
    await stage.runner.idle();
    expect(stage.runs()).toMatchObject([{conclusion: 'success', runAttempt: 2}]);
  });

  test('read the workflow of their commit; repository_dispatch and schedule that of the default branch', async () => {
    await using stage = await setStage();
    const text = (name: string): string =>
      workflowOf("- run: 'true'")
        .replace('name: W', `name: ${name}`)
        .replace('on: push', 'on: {push: , repository_dispatch: }');
    stage.clone.push({'.github/workflows/w.yml': text('Main')});
    stage.clone.git('checkout', '--quiet', '-b', 'side');
    const side = stage.clone.push({'.github/workflows/w.yml': text('Side')}, 'side', 'side');
    stage.forge.emit(event('push', {ref: 'refs/heads/side', sha: side, payload: {before: '0'.repeat(40)}}));
    stage.forge.emit(
      event('repository_dispatch', {ref: 'refs/heads/side', sha: side, payload: {action: 'x'}}),
    );
    stage.forge.emit(event('push', {ref: 'refs/heads/side', sha: '0'.repeat(40)}));
    await stage.runner.idle();
    expect(stage.runs().map((run) => [run.event, run.workflowName])).toEqual([
      ['push', 'Side'],
      ['repository_dispatch', 'Main'],
    ]);
  });

  thorough('paths are those that the push changed; [skip ci] skips', async () => {
    await using stage = await setStage();
    const workflow = workflowOf("- run: 'true'").replace('on: push', 'on: {push: {paths: ["data/**"]}}');
    stage.push({'.github/workflows/w.yml': workflow});
    stage.push({'code.py': '1'});
    stage.push({'data/a.csv': '1'});
    const skipped = stage.clone.push({'data/a.csv': '2'}, 'More [skip ci]');
    stage.forge.emit(event('push', {sha: skipped, payload: {before: stage.clone.git('rev-parse', 'HEAD^')}}));
    stage.clone.git('checkout', '--quiet', '-b', 'side');
    const side = stage.clone.push({'other.py': '1'}, 'side', 'side');
    stage.forge.emit(event('push', {ref: 'refs/heads/side', sha: side, payload: {before: '0'.repeat(40)}}));
    const data = stage.clone.push({'data/b.csv': '1'}, 'side data', 'side2');
    stage.forge.emit(event('push', {ref: 'refs/heads/side2', sha: data, payload: {before: '0'.repeat(40)}}));
    await stage.runner.idle();
    expect(stage.runs().map(({ref, sha}) => [ref, stage.clone.git('log', '-1', '--format=%s', sha)])).toEqual(
      [
        ['refs/heads/main', 'A change'],
        ['refs/heads/side2', 'side data'],
      ],
    );
  });

  test('workflow_run starts when a named workflow has ended', async () => {
    await using stage = await setStage();
    const after = workflowOf(
      '- {name: say, run: "echo ${{ github.event.workflow_run.conclusion }} of ${{ github.event.workflow_run.event }}"}',
    ).replace('name: W', 'name: After');
    await stage.run(workflowOf("- run: 'false'"), {
      '.github/workflows/after.yml': after.replace(
        'on: push',
        'on: {workflow_run: {workflows: [W], types: [completed]}}',
      ),
      '.github/workflows/other.yml': after.replace('on: push', 'on: {workflow_run: {workflows: [X]}}'),
    });
    expect(stage.runs().map((run) => [run.workflowName, run.event])).toEqual([
      ['W', 'push'],
      ['After', 'workflow_run'],
    ]);
    expect(stepNamed(stage.runs()[1]!, 'say').log).toContain('\nfailure of push\n');
  });

  test('a dispatch has typed inputs; a wrong one fails the run', async () => {
    await using stage = await setStage();
    const on = `on:
  workflow_dispatch:
    inputs:
      month: {type: string, required: true}
      force: {type: boolean, default: false}
      rows: {type: number, default: 3}
`;
    const workflow = workflowOf(
      `- {name: say, run: 'echo "\${{ inputs.month }} \${{ inputs.force == true }} \${{ inputs.rows == 3 }} \${{ github.event.inputs.force }}"'}`,
    );
    const sha = stage.clone.push({
      '.github/workflows/w.yml': workflow.replace(
        'on: push\n',
        `run-name: Drift of \${{ inputs.month }}\n${on}`,
      ),
    });
    const dispatch = (inputs: Record<string, string>): void => {
      stage.forge.emit(event('workflow_dispatch', {sha, payload: {workflow: 'w.yml', inputs}}));
    };
    dispatch({month: '2001-02', force: 'true'});
    dispatch({rows: 'many'});
    await stage.runner.idle();
    const [good, bad] = stage.runs();
    expect(good).toMatchObject({conclusion: 'success', displayTitle: 'Drift of 2001-02'});
    expect(stepNamed(good!, 'say').log).toContain('\n2001-02 true true true\n');
    expect(bad?.conclusion).toBe('failure');
    expect(complaints(bad!)).toEqual([
      "error: Required input 'month' was not provided.",
      "error: Input 'rows' is no number: many.",
    ]);
  });
});

describe('the runner', () => {
  thorough('starts scheduled workflows when asked, all or one, with inputs as a dispatch', async () => {
    await using stage = await setStage();
    const on = 'on: {schedule: [{cron: "0 5 * * *"}], workflow_dispatch: {inputs: {month: {type: string}}}}';
    const workflow = workflowOf('- {name: say, run: "echo [${{ inputs.month }}]"}').replace('on: push', on);
    stage.clone.push({
      '.github/workflows/a.yml': workflow,
      '.github/workflows/b.yml': workflow,
      '.github/workflows/c.yml': workflowOf('- run: x'),
    });
    expect(await stage.runner.schedule(SLUG)).toHaveLength(2);
    const [id] = await stage.runner.schedule(SLUG, '.github/workflows/b.yml', {month: '2001-03'});
    await stage.runner.idle();
    expect(stage.runs().map((run) => [run.workflowPath, run.event])).toEqual([
      ['.github/workflows/a.yml', 'schedule'],
      ['.github/workflows/b.yml', 'schedule'],
      ['.github/workflows/b.yml', 'workflow_dispatch'],
    ]);
    expect(stepNamed(stage.forge.run(SLUG, id!)!, 'say').log).toContain('\n[2001-03]\n');
    await expect(stage.runner.schedule(SLUG, '.github/workflows/c.yml')).rejects.toMatchObject({
      code: 'CAIRN_LOCAL_WORKFLOW_UNKNOWN',
    });
    await expect(stage.runner.schedule('no/body')).rejects.toMatchObject({
      code: 'CAIRN_LOCAL_WORKFLOW_UNKNOWN',
    });
  });

  thorough(
    'cancels a run: the step ends, cancelled() and always() steps and posts run, the rest does not',
    async () => {
      await using stage = await setStage();
      stage.push({
        '.github/workflows/w.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - {name: long, run: sleep 60}
      - {name: normal, run: 'true'}
      - {name: on cancel, if: cancelled(), run: 'echo cleaned'}
      - {name: at any rate, if: always(), run: 'true'}
  b:
    needs: a
    runs-on: ubuntu-latest
    steps: [{run: 'true'}]
  c:
    needs: a
    if: always()
    runs-on: ubuntu-latest
    steps: [{run: 'true'}]
`,
      });
      const started = await stage.runner.waitFor(
        (run) => run.jobs[0]?.steps.some(({name}) => name === 'long') ?? false,
        20_000,
      );
      stage.runner.cancel(started.id);
      await stage.runner.idle();
      const run = stage.runs()[0]!;
      expect(run.conclusion).toBe('cancelled');
      expect(
        jobNamed(run, 'a')
          .steps.slice(2)
          .map(({name, conclusion}) => [name, conclusion]),
      ).toEqual([
        ['long', 'cancelled'],
        ['normal', 'skipped'],
        ['on cancel', 'success'],
        ['at any rate', 'success'],
        ['Post Run actions/checkout@v5', 'success'],
        ['Complete job', 'success'],
      ]);
      expect([
        jobNamed(run, 'a').conclusion,
        jobNamed(run, 'b').conclusion,
        jobNamed(run, 'c').conclusion,
      ]).toEqual(['cancelled', 'skipped', 'success']);
    },
  );

  thorough('ends steps and jobs that run out of time', async () => {
    await using stage = await setStage({millisecondsPerMinute: 1500});
    const run = await stage.run(`on: push
jobs:
  step:
    runs-on: ubuntu-latest
    steps:
      - {name: slow, timeout-minutes: 1, run: sleep 60}
      - {name: after, if: failure(), run: 'true'}
  job:
    runs-on: ubuntu-latest
    timeout-minutes: 1
    steps:
      - {name: endless, run: sleep 60}
      - {name: last, if: cancelled(), run: 'true'}
`);
    expect(stepNamed(run, 'slow').conclusion).toBe('failure');
    expect(stepNamed(run, 'after').conclusion).toBe('success');
    expect(stepNamed(run, 'endless').conclusion).toBe('cancelled');
    expect(stepNamed(run, 'last').conclusion).toBe('success');
    expect([jobNamed(run, 'step').conclusion, jobNamed(run, 'job').conclusion]).toEqual([
      'failure',
      'cancelled',
    ]);
    expect(complaints(run)).toEqual([
      "error: The action 'slow' has timed out after 1 minutes.",
      'error: The job running on runner cairn-local has exceeded the maximum execution time of 1 minutes.',
    ]);
  });

  test('kills what a job leaves behind, but not what clears its mark', async () => {
    await using stage = await setStage();
    const [left, kept] = [`${stage.directory}/left`, `${stage.directory}/kept`];
    const run = await stage.run(
      workflowOf(`- name: spawn
  run: |
    setsid sleep 61 >/dev/null 2>&1 & echo $! > ${left}
    RUNNER_TRACKING_ID= setsid sleep 62 >/dev/null 2>&1 & echo $! > ${kept}
    sleep 0.1`),
    );
    const alive = (file: string): boolean => isAlive(Number(readFileSync(file, 'utf8')));
    expect(stepNamed(run, 'Complete job').log).toMatch(/Terminate orphan process: pid \(\d+\) \(sleep\)/);
    expect([alive(left), alive(kept)]).toEqual([false, true]);
    process.kill(Number(readFileSync(kept, 'utf8')));
  });

  thorough('does not wait for processes that keep the output open', async () => {
    await using stage = await setStage();
    const run = await stage.run(workflowOf('- {name: spawn, run: "sleep 63 & echo done"}'));
    expect(stepNamed(run, 'spawn')).toMatchObject({conclusion: 'success'});
    expect(stepNamed(run, 'spawn').log).toContain('\ndone\nThe output streams did not close');
    expect(stepNamed(run, 'Complete job').log).toMatch(/Terminate orphan process: pid \(\d+\) \(sleep\)/);
  });

  test('when disposed of, ends what runs and resolves', async () => {
    const stage = await setStage();
    stage.push({
      '.github/workflows/w.yml': workflowOf(
        '- {name: long, run: "trap : INT TERM; sleep 60"}\n- {name: more, if: always(), run: sleep 60}',
      ),
    });
    await stage.runner.waitFor(
      (run) => run.jobs[0]?.steps.some(({name}) => name === 'long') ?? false,
      20_000,
    );
    await stage.runner[Symbol.asyncDispose]();
    expect(stage.runs()[0]).toMatchObject({status: 'completed', conclusion: 'cancelled'});
    await stage[Symbol.asyncDispose]();
  });

  thorough('runs at most as many jobs at once as it is told', async () => {
    await using stage = await setStage({maxParallelJobs: 1});
    const file = `${stage.directory}/order`;
    const job = (id: string): string =>
      `  ${id}:\n    runs-on: ubuntu-latest\n    steps: [{run: 'echo start >> ${file}; sleep 0.05; echo end >> ${file}'}]\n`;
    await stage.run(`on: push\njobs:\n${job('a')}${job('b')}${job('c')}`);
    expect(readFileSync(file, 'utf8')).toBe('start\nend\n'.repeat(3));
  });

  test('tells of each state, in order, and removes workspaces', async () => {
    const states: string[] = [];
    await using stage = await setStage({onUpdate: (run) => states.push(run.status)});
    await stage.run(workflowOf("- run: 'true'"));
    expect(states[0]).toBe('queued');
    expect(states.at(-1)).toBe('completed');
    expect([...states].sort((a, b) => rank(a) - rank(b))).toEqual(states);
    expect(existsSync(`${stage.directory}/work/runs/octo/ml/1/10001`)).toBe(false);
  });
});

const rank = (status: string): number => ['queued', 'in_progress', 'completed'].indexOf(status);

/** A killed process that nobody has waited for yet is dead too. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
