import {beforeAll, expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {pullOf, registerOf} from '../support/lifecycle.ts';
import {
  copyOfWorld,
  keepWorld,
  metric,
  promotionWorld,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';
import {approve, onPull, statusOf} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

/*
 * Who may write overrides the rules for a version of their own. They may reach a pull request whose report says so; what
 * stops them: the status waits until somebody else approved that very commit, and rules on approvals are not overridden.
 */

const proposal = inputsOf(propose, {model: 'm', stage: 'production', 'override-reason': 'It is fine'});
const nobody = {
  name: undefined,
  ref: undefined,
  sha: undefined,
  actor: undefined,
  payload: {},
  runUrl: undefined,
};

let prepared: KeptWorld;
beforeAll(async () => {
  await using world = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  await registerOf(world, {seed: 1, metrics: [metric('roc_auc', 0.3, 0.02)]});
  await propose.run(proposal, await world.context(world.git, {event: {...nobody, actor: 'mallory'}}));
  prepared = await keepWorld(world);
});

test('who overrides waits for somebody else; their own approval is none', async () => {
  await using world = await copyOfWorld(prepared);
  expect(await stateOfStatus(world)).toBe('pending');
  await approve(world, 'mallory');
  expect(await judged(world)).toMatchObject({
    outputs: {verdict: 'inconclusive'},
    headline: expect.stringMatching(
      /^Override by mallory waits: somebody else must approve this commit\. The rules say: Do not promote: 1 failed/,
    ) as string,
  });
  expect(await stateOfStatus(world)).toBe('pending');
  await approve(world, 'bob');
  const {outputs, headline, summary} = await judged(world);
  expect(outputs.verdict).toBe('pass');
  expect(headline).toMatch(/^Override by mallory, approved by bob\. The rules say: Do not promote: 1 failed/);
  expect(summary).toContain('It is fine');
  expect(await stateOfStatus(world)).toBe('success');
});

thorough('a rule on approvals is not overridden', async () => {
  await using world = await promotionWorld(['{id: leads, approvals: {count: 1, from: [erin]}}']);
  await registerOf(world, {seed: 1});
  await propose.run(proposal, await world.context(world.git, {event: {...nobody, actor: 'mallory'}}));
  await approve(world, 'bob');
  const {outputs, headline} = await judged(world);
  expect(outputs.verdict).toBe('inconclusive');
  expect(headline).toContain('Override by mallory waits: rule leads must pass all the same');
});

async function judged(world: PromotionWorld): ReturnType<typeof gate.run> {
  return gate.run(inputsOf(gate), await onPull(world, world.git, 1));
}

async function stateOfStatus(world: PromotionWorld): Promise<string | undefined> {
  return (await statusOf(world, (await pullOf(world, 1)).head))?.state;
}
