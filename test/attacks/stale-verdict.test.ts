// Who: somebody whose promotion passed by rules that were tightened since. They may reach a merge by the old verdict. What
// stops them: a push of rules to a base of promotions judges all open pull requests again
// (`src/promotion/gate/settle-open.ts`), and what cannot be judged any more keeps no green status.
import {expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {gateInputs, onEvent, openPull, proposeInputs, pushBranch, statusOf} from '../support/gate-run.ts';
import {pullOf, registeredWorld} from '../support/lifecycle.ts';
import {configText, type PromotionWorld} from '../support/promotion.ts';

const mild = ['{id: mild, metric: roc_auc, minimum: 0.1}'];
const strict = configText(['{id: strict, metric: roc_auc, minimum: 0.999}']);

async function afterPush(
  world: PromotionWorld,
  files: Record<string, string>,
  name = 'main',
): ReturnType<typeof gate.run> {
  await (name === 'main' ? world.push(files) : pushBranch(world, name, files));
  const ref = `refs/heads/${name}`;
  return gate.run(
    gateInputs,
    await onEvent(world, await world.clone(`after-${Date.now()}`), {name: 'push', ref}),
  );
}

test('somebody waits with the merge until the rules are stricter: their push judges all that is open again', async () => {
  await using world = await registeredWorld(mild);
  await propose.run(proposeInputs, await world.context(world.git));
  const {head} = await pullOf(world, 1);
  const other = await pushBranch(world, 'other', {'README.md': 'hello\n'});
  await openPull(world, 'other');
  expect(await statusOf(world, head)).toMatchObject({state: 'success'});
  const result = await afterPush(world, {'cairn.yaml': strict});
  expect(result).toMatchObject({conclusion: 'success', outputs: {verdict: 'fail'}});
  expect(result.headline).toBe('Judged again what is open to main: 1 fail, 1 not-applicable.');
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
  expect(await statusOf(world, other)).toMatchObject({state: 'success'});
});

test('somebody pushes a configuration that cannot be read: what was green is not any more, and the run is red', async () => {
  await using world = await registeredWorld(mild);
  await propose.run(proposeInputs, await world.context(world.git));
  const {head} = await pullOf(world, 1);
  const result = await afterPush(world, {'cairn.yaml': 'version: 2\n'});
  expect(result.conclusion).toBe('failure');
  expect(await statusOf(world, head)).toMatchObject({state: 'pending'});
});

test('a push to a branch that promotions do not go to judges nothing', async () => {
  await using world = await registeredWorld(mild);
  const result = await afterPush(world, {'cairn.yaml': strict}, 'lax');
  expect(result.headline).toContain('Nothing was judged: lax is neither the default branch (main)');
});
