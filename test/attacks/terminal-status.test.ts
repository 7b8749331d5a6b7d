// Who: a person at a terminal with a token in the environment, who follows the documentation or has a stale clone. They
// may reach the status that stands for the pull request. What stops it: without an event no status is set unless
// `--status` asks for it, and then by the newest commit that the remote has of a base that promotions go to
// (`src/promotion/gate/head-to-settle.ts`).
import {expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {gateInputs, proposeInputs, pushBranch, statusOf} from '../support/gate-run.ts';
import {pullOf, registeredWorld} from '../support/lifecycle.ts';
import {configText} from '../support/promotion.ts';

const mild = '{id: mild, metric: roc_auc, minimum: 0.1}';
const strict = '{id: strict, metric: roc_auc, minimum: 0.999}';

test('a person explains a refused head by a base that was never pushed, or is stale: its status stays', async () => {
  await using world = await registeredWorld([mild]);
  await propose.run(proposeInputs, await world.context(world.git));
  const {head} = await pullOf(world, 1);
  const stale = await world.clone('stale');
  await world.push({'cairn.yaml': configText([strict])});
  const context = await world.context(stale);
  await gate.run({...gateInputs, base: 'main', head, status: true}, context);
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'}); // the remote's main, not the one at hand
  const result = await gate.run({...gateInputs, base: 'main', head, explain: true}, context);
  expect(result.outputs.verdict).toBe('pass'); // by the stale one, for the eyes alone
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});

test.each([
  ['a branch that promotions do not go to', {base: 'origin/lax'}, 'neither the default branch'],
  ['a commit', {base: 'HEAD'}, 'neither the default branch'],
  ['a part of the change', {base: 'main', model: 'm'}, 'speaks for the whole change'],
])('a status by %s is refused before anything is written', async (_, asked, words) => {
  await using world = await registeredWorld([strict]);
  await propose.run(proposeInputs, await world.context(world.git));
  const {head} = await pullOf(world, 1);
  await pushBranch(world, 'lax', {'cairn.yaml': configText([mild])});
  const context = await world.context(world.git);
  await expect(gate.run({...gateInputs, head, status: true, ...asked}, context)).rejects.toThrow(words);
  expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
});
