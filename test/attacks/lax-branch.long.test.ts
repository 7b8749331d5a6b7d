// Who: somebody who may push branches and open pull requests, and approve nothing. They may reach a branch with rules of
// their own, reviews that only comment, and the same commit in several pull requests. What stops them: the status
// `cairn/gate` belongs to a commit, so it is set only for the default branch of the remote and the branches that its
// configuration names (`src/promotion/stage/promotion-bases.ts`), and is the worst over all of these that an open pull
// request brings the commit to (`src/promotion/gate/head-to-settle.ts`).
import {expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {
  gateAction,
  gateInputs,
  onEvent,
  onPull,
  openPull,
  payloadOf,
  proposeInputs,
  pushBranch,
  stageFile,
  statusOf,
} from '../support/gate-run.ts';
import {pullOf, registeredWorld} from '../support/lifecycle.ts';
import {configText, type PromotionWorld} from '../support/promotion.ts';

const strict = ['{id: strict, metric: roc_auc, minimum: 0.999}'];
const lax = configText(['{id: lax, metric: roc_auc, minimum: 0}']);
const branch = 'cairn/m/production';

/** A proposal that the rules of main refuse. */
async function refusedWorld(): Promise<PromotionWorld & {head: string}> {
  const world = await registeredWorld(strict);
  await propose.run(proposeInputs, await world.context(world.git));
  return {...world, head: (await pullOf(world, 1)).head};
}

test('a contributor opens a second pull request of a refused commit to a lax branch, and comments on it', async () => {
  await using world = await refusedWorld();
  const {head} = world;
  await pushBranch(world, 'lax', {'cairn.yaml': lax});
  const second = await openPull(world, branch, 'lax');
  const run = await gateAction(world, await world.clone('runner'), {
    name: 'pull_request_review',
    payload: await payloadOf(world, second),
  });
  expect(run.code).toBe(0);
  expect(run.outputs['verdict']).toBe('pass');
  expect(run.log).toContain('lax is neither the default branch (main) nor among promotion.bases');
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
  const proposed = await propose.run({...proposeInputs, base: 'lax'}, await world.context(world.git));
  expect(proposed.outputs.verdict).toBe('pass');
  const {head: onLax} = await pullOf(world, 1);
  expect(await statusOf(world, onLax)).not.toMatchObject({state: 'success'});
});

test('a head names itself a base of promotions: only the default branch may', async () => {
  await using world = await refusedWorld();
  const {head} = world;
  await pushBranch(world, 'lax', {'cairn.yaml': `${lax}promotion: {bases: [lax]}\n`});
  const second = await openPull(world, branch, 'lax');
  await gate.run(gateInputs, await onPull(world, await world.clone('a'), second));
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});

test('one commit goes to two bases of promotions: the worse verdict is its status, whichever is judged last', async () => {
  await using world = await registeredWorld(strict);
  await world.push({'cairn.yaml': `${configText(strict)}promotion: {bases: [next]}\n`});
  await propose.run(proposeInputs, await world.context(world.git));
  const {head} = await pullOf(world, 1);
  await pushBranch(world, 'next', {'cairn.yaml': lax});
  const second = await openPull(world, branch, 'next');
  const result = await gate.run(gateInputs, await onPull(world, await world.clone('a'), second));
  expect(result.outputs.verdict).toBe('fail');
  expect(await statusOf(world, head)).toEqual({
    state: 'failure',
    description: '2 stages: m/production on next pass, m/production on main fail',
  });
  await pushBranch(world, 'other', {}, head);
  await world.git.run(['push', '--quiet', 'origin', `${head}:refs/heads/same`]);
  const {octokit, owner, repo} = (await world.context(world.git)).github!;
  await octokit.rest.pulls.update({owner, repo, pull_number: 1, state: 'closed'});
  const alone = await gate.run(gateInputs, await onPull(world, await world.clone('b'), second));
  expect(alone.outputs.verdict).toBe('pass');
  const third = await openPull(world, 'same', 'main'); // the same commit by another branch
  await gate.run(gateInputs, await onPull(world, await world.clone('c'), second));
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
  expect(third).toBeGreaterThan(second);
});

test('an event of before is run again: the base is what it is now, by name and by its newest commit', async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  await propose.run(proposeInputs, await world.context(world.git));
  const {head} = await pullOf(world, 1);
  const payload = await payloadOf(world, 1);
  await world.push({'cairn.yaml': configText(strict)});
  const stale = await gate.run(
    gateInputs,
    await onEvent(world, await world.clone('a'), {name: 'pull_request', payload}),
  );
  expect(stale.outputs.verdict).toBe('fail');
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});

test('the default branch is renamed and a lax branch takes its old name: the remote says which it is', async () => {
  await using world = await refusedWorld();
  const {head} = world;
  const second = await openPull(world, branch, await laxBranch(world, 'master'));
  const payload = await payloadOf(world, second);
  const repository = {...(payload['repository'] as object), default_branch: 'master'};
  await gate.run(
    gateInputs,
    await onEvent(world, await world.clone('a'), {
      name: 'pull_request',
      payload: {...payload, repository},
    }),
  );
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});

test('a merge queue of a lax branch, and inputs that judge a part or another base, set no status', async () => {
  await using world = await refusedWorld();
  const {head} = world;
  await laxBranch(world, 'lax');
  const base_sha = await world.git.run(['rev-parse', 'origin/lax']);
  const queue = {base_sha, head_sha: head, base_ref: 'refs/heads/lax', head_ref: 'refs/heads/x/pr-1-abc'};
  const clone = await world.clone('a');
  const queued = await onEvent(world, clone, {name: 'merge_group', payload: {merge_group: queue}});
  await gate.run(gateInputs, queued);
  await gate.run({...gateInputs, base: 'origin/lax'}, await onPull(world, clone, 1));
  await gate.run({...gateInputs, model: 'another'}, await onPull(world, clone, 1));
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});

test('somebody edits the shares in the stage file of a proposal and lets propose run again: the gate judges all of it', async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  await propose.run(proposeInputs, await world.context(world.git));
  const text = await world.git.run(['show', `${(await pullOf(world, 1)).head}:${stageFile}`]);
  const {registerOf} = await import('../support/lifecycle.ts');
  const other = await registerOf(world, {seed: 5, metrics: []});
  const stage = JSON.parse(text) as {manifest: string};
  const traffic = [
    {version: '0.0.1', manifest: stage.manifest, weight: 1},
    {version: other.version, manifest: other.manifest, weight: 99},
  ];
  await pushBranch(world, branch, {[stageFile]: JSON.stringify({...stage, traffic})}, `origin/${branch}`);
  const again = await propose.run({...proposeInputs, version: '0.0.1'}, await world.context(world.git));
  expect(again.outputs.verdict).toBe('fail');
  expect(await statusOf(world, (await pullOf(world, 1)).head)).toMatchObject({state: 'failure'});
});

async function laxBranch(world: PromotionWorld, name: string): Promise<string> {
  await pushBranch(world, name, {'cairn.yaml': lax});
  return name;
}
