import {beforeAll, expect, test} from 'vitest';
import type {TriggerEvent} from '../../src/kernel/context.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {pullOf, registerOf} from '../support/lifecycle.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import {
  copyOfWorld,
  keepWorld,
  metric,
  promotionWorld,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';

/*
 * Who may write overrides the rules for a version of their own. They may reach a pull request whose report says so; what
 * stops them: the status waits until somebody else approved that very commit, and rules on approvals are not overridden.
 */

const proposal = {
  ...{model: 'm', stage: 'production', version: undefined, base: undefined, again: false},
  ...{'override-reason': 'It is fine', token: '', config: 'cairn.yaml'},
};
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
  expect(await statusOf(world)).toBe('pending');
  await review(world, 'mallory');
  expect(await judged(world)).toMatchObject({
    outputs: {verdict: 'inconclusive'},
    headline: expect.stringMatching(
      /^Override by mallory waits: somebody else must approve this commit\. The rules say: Do not promote: 1 failed/,
    ) as string,
  });
  expect(await statusOf(world)).toBe('pending');
  await review(world, 'bob');
  const {outputs, headline, summary} = await judged(world);
  expect(outputs.verdict).toBe('pass');
  expect(headline).toMatch(/^Override by mallory, approved by bob\. The rules say: Do not promote: 1 failed/);
  expect(summary).toContain('It is fine');
  expect(await statusOf(world)).toBe('success');
});

test('a rule on approvals is not overridden', async () => {
  await using world = await promotionWorld(['{id: leads, approvals: {count: 1, from: [erin]}}']);
  await registerOf(world, {seed: 1});
  await propose.run(proposal, await world.context(world.git, {event: {...nobody, actor: 'mallory'}}));
  await review(world, 'bob');
  const {outputs, headline} = await judged(world);
  expect(outputs.verdict).toBe('inconclusive');
  expect(headline).toContain('Override by mallory waits: rule leads must pass all the same');
});

async function judged(world: PromotionWorld): ReturnType<typeof gate.run> {
  const {head, base} = await pullOf(world, 1);
  const repo = {full_name: world.slug};
  const pull = {
    ...{number: 1, state: 'open', html_url: 'http://x.example'},
    ...{head: {sha: head, ref: 'cairn/m/production', repo}, base: {sha: base, ref: 'main', repo}},
  };
  const event: TriggerEvent = {...nobody, name: 'pull_request', payload: {pull_request: pull}};
  return gate.run(
    {
      ...{
        model: undefined,
        stage: undefined,
        base: undefined,
        head: undefined,
        status: false,
        explain: false,
      },
      ...{token: '', config: 'cairn.yaml'},
    },
    await world.context(world.git, {event}),
  );
}

async function statusOf(world: PromotionWorld): Promise<string | undefined> {
  const {head} = await pullOf(world, 1);
  const {github} = await world.context(world.git);
  const {data} = await github!.octokit.rest.repos.getCombinedStatusForRef({
    owner: 'octo',
    repo: 'ml',
    ref: head,
  });
  return data.statuses.find(({context}) => context === 'cairn/gate')?.state;
}

async function review(world: PromotionWorld, actor: string): Promise<void> {
  const token = world.forge.issueToken({repository: world.slug, actor, kind: 'person', permissions: {}});
  const octokit = plainOctokit(token, world.forge.apiUrl);
  await octokit.rest.pulls.createReview({owner: 'octo', repo: 'ml', pull_number: 1, event: 'APPROVE'});
}
