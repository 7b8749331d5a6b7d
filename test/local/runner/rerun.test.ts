import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {WorkflowRun} from '../../../src/local/contract.ts';
import {startForge} from '../../../src/local/forge/start-forge.ts';
import {startRunner} from '../../../src/local/runner/start-runner.ts';
import {createClone, scratchDirectory} from './memory-forge.ts';
import {complaints, jobNamed, setStage, SLUG, stepNamed, workflowOf, type Stage} from './stage.ts';
import {thorough} from '../../support/effort.ts';

/** Asks for another attempt as the forge does; resolves to the run once it has ended. */
async function again(
  stage: Pick<Stage, 'forge' | 'runner'>,
  run: WorkflowRun,
  failedOnly = false,
): Promise<WorkflowRun> {
  ask(stage, run.id, failedOnly);
  await stage.runner.idle();
  return stage.forge.run(SLUG, run.id) ?? run;
}

function ask({forge}: Pick<Stage, 'forge'>, id: number, failedOnly = false): void {
  forge.emit({
    name: 'rerun',
    repository: SLUG,
    ref: '',
    sha: '',
    actor: 'rae',
    byWorkflowToken: false,
    payload: {run_id: id, failed_only: failedOnly},
  });
}

const results = (run: WorkflowRun): (string | undefined)[][] =>
  run.jobs.map(({name, conclusion}) => [name, conclusion]);

const says = `- name: say
  run: |
    echo "attempt $GITHUB_RUN_ATTEMPT of $GITHUB_RUN_ID/$GITHUB_RUN_NUMBER on $GITHUB_SHA at $GITHUB_REF"
    echo "\${{ github.event_name }} '\${{ github.event.head_commit.message }}' by \${{ github.actor }}, asked by \${{ github.triggering_actor }}"
`;

describe('a run that is repeated', () => {
  test('is a new attempt of the same run, from the same event, though the branch went on', async () => {
    await using stage = await setStage();
    const first = await stage.run(workflowOf(says));
    stage.clone.push({'.github/workflows/w.yml': 'name: Other\non: push\njobs: {}\n'});
    const second = await again(stage, first);
    expect(complaints(second)).toEqual([]);
    const {startedAt, updatedAt, jobs} = second;
    expect(startedAt).toBeDefined();
    expect(second).toEqual({...first, runAttempt: 2, startedAt, updatedAt, jobs});
    expect(jobs[0]?.id).not.toBe(first.jobs[0]?.id);
    expect(stage.runs()).toHaveLength(1);
    const log = stepNamed(second, 'say').log;
    expect(log).toContain(`attempt 2 of ${first.id}/${first.runNumber} on ${first.sha} at refs/heads/main`);
    expect(log).toContain("push 'A change' by mona, asked by rae");
  });

  test('is repeated by a runner that was started later', async () => {
    await using stage = await setStage();
    const first = await stage.run(workflowOf(says));
    await stage.runner[Symbol.asyncDispose]();
    await using runner = await startRunner({
      forge: stage.forge,
      directory: join(stage.directory, 'work'),
      actions: [],
      node: process.execPath,
    });
    const second = await again({forge: stage.forge, runner}, first);
    expect(stepNamed(second, 'say').log).toContain('attempt 2 of');
    expect(stepNamed(second, 'say').log).toContain('by mona');
  });

  test('fails again where its file is wrong', async () => {
    await using stage = await setStage();
    const first = await stage.run('name: W\non: push\njobs: {a: {runs-on: x}}\n');
    expect(first.conclusion).toBe('failure');
    const second = await again(stage, first, true);
    expect([second.runAttempt, second.conclusion]).toEqual([2, 'failure']);
    expect(complaints(second)).toEqual(complaints(first));
  });

  test('is repeated once where it is asked for twice at a time', async () => {
    await using stage = await setStage();
    const first = await stage.run(workflowOf(says));
    ask(stage, first.id);
    const second = await again(stage, first);
    expect(second.runAttempt).toBe(2);
  });
});

const PARTS = `name: W
on: push
jobs:
  good:
    runs-on: ubuntu-latest
    outputs: {made: "\${{ steps.make.outputs.made }}"}
    steps:
      - id: make
        run: echo "made=in attempt $GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"
  legs:
    runs-on: ubuntu-latest
    strategy: {fail-fast: false, matrix: {leg: [left, right]}}
    steps:
      - name: leg
        run: |
          echo "leg in attempt $GITHUB_RUN_ATTEMPT"
          [ "\${{ matrix.leg }}" = left ] || [ "$GITHUB_RUN_ATTEMPT" != 1 ]
  called:
    uses: ./.github/workflows/called.yml
  after:
    needs: [good, legs]
    runs-on: ubuntu-latest
    steps:
      - name: after
        run: echo "good was made \${{ needs.good.outputs.made }}"
  always:
    needs: [called]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - name: always
        run: echo "called \${{ needs.called.result }} in attempt $GITHUB_RUN_ATTEMPT"
  never:
    needs: [good]
    if: false
    runs-on: ubuntu-latest
    steps: [{run: exit 1}]
`;

const CALLED = `name: Called
on: workflow_call
jobs:
  fine:
    runs-on: ubuntu-latest
    steps: [{run: 'echo "fine in attempt $GITHUB_RUN_ATTEMPT"'}]
  flaky:
    runs-on: ubuntu-latest
    steps: [{run: 'test "$GITHUB_RUN_ATTEMPT" -ge 3'}]
`;

describe('the failed jobs of a run', () => {
  thorough('run again with what needs them; the others keep their results, outputs and logs', async () => {
    await using stage = await setStage();
    const first = await stage.run(PARTS, {'.github/workflows/called.yml': CALLED});
    expect(results(first)).toEqual([
      ['good', 'success'],
      ['legs (left)', 'success'],
      ['legs (right)', 'failure'],
      ['called / fine', 'success'],
      ['called / flaky', 'failure'],
      ['after', 'skipped'],
      ['always', 'success'],
      ['never', 'skipped'],
    ]);

    const second = await again(stage, first, true);
    expect(results(second)).toEqual([
      ['good', 'success'],
      ['legs (left)', 'success'],
      ['legs (right)', 'success'],
      ['called / fine', 'success'],
      ['called / flaky', 'failure'],
      ['after', 'success'],
      ['always', 'success'],
      ['never', 'skipped'],
    ]);
    expect(second.conclusion).toBe('failure');
    for (const kept of ['good', 'legs (left)', 'called / fine'])
      expect(jobNamed(second, kept)).toEqual(jobNamed(first, kept));
    expect(stepNamed(second, 'after').log).toContain('good was made in attempt 1');
    expect(stepNamed(second, 'always').log).toContain('called failure in attempt 2');

    const third = await again(stage, second, true);
    expect([third.runAttempt, third.conclusion]).toEqual([3, 'success']);
    for (const kept of ['good', 'legs (left)', 'legs (right)', 'called / fine', 'after'])
      expect(jobNamed(third, kept)).toEqual(jobNamed(second, kept));
    expect(stepNamed(third, 'always').log).toContain('called success in attempt 3');
    const ids = third.jobs.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);

    const fourth = await again(stage, third);
    expect(stepNamed(fourth, 'after').log).toContain('good was made in attempt 4');
  });
});

describe('what cannot be repeated', () => {
  test('a run that nobody knows is left alone, and the runner goes on', async () => {
    await using stage = await setStage();
    ask(stage, 4711);
    await stage.runner.idle();
    expect(stage.runs()).toEqual([]);
    expect((await stage.run(workflowOf(says))).conclusion).toBe('success');
  });

  test('a run of another runner becomes an attempt that failed and says why', async () => {
    await using stage = await setStage();
    const first = await stage.run(workflowOf(says));
    await stage.runner[Symbol.asyncDispose]();
    await using runner = await startRunner({
      forge: stage.forge,
      directory: join(stage.directory, 'elsewhere'),
      actions: [],
      node: process.execPath,
    });
    const second = await again({forge: stage.forge, runner}, first);
    expect([second.runAttempt, second.status, second.conclusion]).toEqual([2, 'completed', 'failure']);
    expect(second.displayTitle).toBe(first.displayTitle);
    expect(complaints(second)).toEqual([expect.stringContaining('no record of what started the run')]);
  });

  test('a run of a commit that is gone becomes an attempt that failed and says why', async () => {
    await using stage = await setStage();
    const first = await stage.run(workflowOf(says));
    stage.clone.git('checkout', '--quiet', '--orphan', 'new');
    stage.clone.push({'README.md': 'new'});
    stage.clone.git('-C', `${stage.directory}/repositories/${SLUG}.git`, 'gc', '--quiet', '--prune=now');
    const second = await again(stage, first);
    expect(complaints(second)).toEqual([expect.stringContaining(first.sha)]);
  });
});

thorough('against the forge: both calls of its API start another attempt', async () => {
  using scratch = scratchDirectory();
  await using forge = await startForge({directory: join(scratch.path, 'forge'), validate: true});
  const repository = await forge.createRepository({owner: 'octo', name: 'ml'});
  const token = forge.issueToken({repository: SLUG, actor: 'mona', kind: 'person', permissions: {}});
  await using runner = await startRunner({
    forge,
    directory: join(scratch.path, 'work'),
    actions: [],
    node: process.execPath,
  });
  createClone(repository, join(scratch.path, 'clone')).push({
    '.github/workflows/w.yml': workflowOf(says).replace('on: push', 'on: workflow_dispatch'),
  });
  const [id = 0] = await runner.schedule(SLUG, '.github/workflows/w.yml', {});
  await runner.idle();
  for (const [call, attempt] of [
    ['rerun', 2],
    ['rerun-failed-jobs', 3],
  ] as const) {
    const response = await fetch(`${forge.apiUrl}/repos/${SLUG}/actions/runs/${id}/${call}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
    });
    expect(response.status).toBe(201);
    await runner.waitFor((run) => run.runAttempt === attempt && run.status === 'completed', 30_000);
    expect(forge.run(SLUG, id)).toMatchObject({runAttempt: attempt, conclusion: 'success'});
  }
  expect(forge.violations).toEqual([]);
});
