import {describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {retrain} from '../../src/verbs/retrain.ts';
import {
  flights,
  flightsCsv,
  servedWorld,
  slug,
  type ServedWorld,
} from '../deployment/support/served-world.ts';
import {thorough} from '../support/effort.ts';

const permissions = {actions: 'write', contents: 'read', 'pull-requests': 'read'} as const;
const inputs = {
  model: 'late',
  reason: 'drift',
  verdict: 'drift',
  workflow: undefined,
  ref: undefined,
  token: '',
  config: 'cairn.yaml',
} as const;
const january = flightsCsv(flights(1, 400));

/** A world whose stage holds a version that learned from January. */
async function world(
  options: Parameters<typeof servedWorld>[0] = {},
): Promise<ServedWorld & {dispatched: unknown[]}> {
  const made = await servedWorld(options);
  await made.version('1.0.0', -1, {data: [{path: 'data/2001-01.csv', sha256: digestOf(january), rows: 400}]});
  await made.promote('1.0.0');
  const dispatched: unknown[] = [];
  made.forge.onEvent(({name, payload, ref}) => {
    if (name === 'workflow_dispatch') dispatched.push({ref, inputs: payload['inputs']});
  });
  return Object.assign(made, {dispatched});
}

/** Records a run of the training workflow on the forge, as the runner does. */
function runAt(
  of: ServedWorld,
  createdAt: string,
  status: 'queued' | 'in_progress' | 'completed',
  title = 'Train late',
): void {
  const {id, runNumber} = of.forge.nextRun(slug, '.github/workflows/train.yml');
  of.forge.saveRun({
    id,
    runNumber,
    runAttempt: 1,
    repository: slug,
    workflowName: 'Train',
    workflowPath: '.github/workflows/train.yml',
    event: 'workflow_dispatch',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    actor: 'github-actions[bot]',
    displayTitle: title,
    status,
    ...(status === 'completed' && {conclusion: 'success'}),
    createdAt,
    updatedAt: createdAt,
    jobs: [],
  });
}

const now = (): Date => new Date('2026-03-02T12:00:00Z');
const fresh = async (made: ServedWorld): Promise<void> =>
  made.write('data/2001-02.csv', flightsCsv(flights(2, 50)));

const verdictsOf = (outputs: {reasons: string}): Record<string, string> =>
  Object.fromEntries(
    (JSON.parse(outputs.reasons) as {id: string; verdict: string}[]).map(({id, verdict}) => [id, verdict]),
  );

describe('retrain', () => {
  test('dispatches training where there is drift and something new to learn; again it waits', async () => {
    await using made = await world();
    await fresh(made);
    const context = await made.context({permissions, now});
    const first = await retrain.run(inputs, context);
    expect(first).toMatchObject({
      conclusion: 'success',
      outputs: {decision: 'retrain'},
      document: {dispatched: {workflow: 'train.yml', ref: 'main', inputs: {model: 'late', reason: 'drift'}}},
    });
    expect(verdictsOf(first.outputs)).toEqual({
      reason: 'pass',
      drift: 'pass',
      'new-data': 'pass',
      window: 'pass',
      promotion: 'pass',
    });
    expect(JSON.stringify(first.document)).toContain(
      '50 rows that the version in the stage did not learn from',
    );
    expect(made.dispatched).toEqual([{ref: 'refs/heads/main', inputs: {model: 'late', reason: 'drift'}}]);

    runAt(made, '2026-03-02T12:00:01Z', 'queued');
    const second = await retrain.run(inputs, context);
    expect(second.outputs.decision).toBe('wait');
    expect(verdictsOf(second.outputs)).toMatchObject({window: 'fail', 'new-data': 'pass'});
    expect(made.dispatched).toHaveLength(1);
    expect(made.forge.violations).toEqual([]);
  });

  test.each<[string, string, 'queued' | 'in_progress' | 'completed', string, string]>([
    ['ended within the window', '2026-03-01T12:00:01Z', 'completed', 'Train late', 'wait'],
    ['ended before the window', '2026-03-01T11:59:59Z', 'completed', 'Train late', 'retrain'],
    ['still running from before the window', '2026-02-28T00:00:00Z', 'in_progress', 'Train late', 'wait'],
    ['of a title that names no model', '2026-03-02T11:00:00Z', 'completed', 'Train', 'wait'],
  ])('with a training %s', async (_, createdAt, status, title, decision) => {
    await using made = await world();
    await fresh(made);
    runAt(made, createdAt, status, title);
    for (let i = 0; i < 3; i++) runAt(made, '2026-01-01T00:00:00Z', 'completed');
    const {outputs} = await retrain.run(inputs, await made.context({permissions, now}));
    expect(outputs.decision).toBe(decision);
  });

  thorough('nothing new to learn: discard; changed files count with what they gained', async () => {
    await using made = await world({retrain: '{new-rows: 30}'});
    const context = await made.context({permissions, now});
    const none = await retrain.run(inputs, context);
    expect(none.headline).toMatch(/no reason to train\. new-data: \d+ rows .* 30 are needed\.$/);
    expect(none.outputs.decision).toBe('discard');
    expect(verdictsOf(none.outputs)).toMatchObject({drift: 'pass', 'new-data': 'fail'});
    await made.write('data/2001-01.csv', flightsCsv([...flights(1, 400), ...flights(2, 20)]));
    expect((await retrain.run(inputs, context)).outputs.decision).toBe('discard');
    await made.write('data/2001-01.csv', flightsCsv([...flights(1, 400), ...flights(2, 30)]));
    expect((await retrain.run(inputs, context)).outputs.decision).toBe('retrain');
    expect(made.dispatched).toHaveLength(1);
  });

  thorough('no drift, or a reason that is not allowed: discard', async () => {
    await using made = await world();
    await fresh(made);
    const context = await made.context({permissions, now});
    for (const verdict of ['no-drift', 'inconclusive', undefined] as const)
      expect((await retrain.run({...inputs, verdict}, context)).outputs.decision).toBe('discard');
    const asked = await retrain.run({...inputs, reason: 'schedule'}, context);
    expect(verdictsOf(asked.outputs)).toMatchObject({reason: 'fail', drift: 'not-applicable'});
    expect(asked.outputs.decision).toBe('discard');
    expect(made.dispatched).toEqual([]);
  });

  thorough('a schedule that is allowed needs no drift', async () => {
    await using made = await world({retrain: '{on: [schedule, drift]}'});
    await fresh(made);
    const {outputs} = await retrain.run(
      {...inputs, reason: 'schedule', verdict: undefined},
      await made.context({permissions, now}),
    );
    expect(outputs.decision).toBe('retrain');
    expect(made.dispatched).toEqual([{ref: 'refs/heads/main', inputs: {model: 'late', reason: 'schedule'}}]);
  });

  thorough('an open promotion is waited for', async () => {
    await using made = await world();
    await fresh(made);
    await made.git.run(['checkout', '--quiet', '-b', 'cairn/late/production']);
    await made.write('note', 'x');
    await made.git.run(['add', '--all']);
    await made.git.run(['commit', '--quiet', '-m', 'Promote']);
    await made.git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/cairn/late/production']);
    const {github} = await made.context();
    const {octokit, owner, repo} = github!;
    const {data} = await octokit.rest.pulls.create({
      owner,
      repo,
      head: 'cairn/late/production',
      base: 'main',
      title: 'Promote',
    });
    const context = await made.context({permissions, now});
    const waiting = await retrain.run(inputs, context);
    expect(waiting.outputs.decision).toBe('wait');
    expect(waiting.summary).toContain('A promotion is waiting');
    await octokit.rest.pulls.update({owner, repo, pull_number: data.number, state: 'closed'});
    expect((await retrain.run(inputs, context)).outputs.decision).toBe('retrain');
  });

  thorough('errors: no GitHub, a missing permission, an unknown workflow', async () => {
    await using made = await world();
    await fresh(made);
    await expect(retrain.run(inputs, await made.context({github: false}))).rejects.toMatchObject({
      code: 'CAIRN_GITHUB_MISSING',
    });
    const weak = await made.context({permissions: {...permissions, actions: 'read'}, now});
    await expect(retrain.run(inputs, weak)).rejects.toMatchObject({
      code: 'CAIRN_GITHUB_REFUSED',
      message: expect.stringContaining('actions: write') as string,
    });
    await expect(
      retrain.run({...inputs, workflow: 'absent.yml'}, await made.context({permissions, now})),
    ).rejects.toMatchObject({code: 'CAIRN_GITHUB_REFUSED'});
    expect(made.dispatched).toEqual([]);
  });
});
