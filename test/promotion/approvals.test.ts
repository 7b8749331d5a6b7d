import type {Octokit} from 'octokit';
import {expect} from 'vitest';
import type {Permissions} from '../../src/local/contract.ts';
import type {StagePolicy} from '../../src/policy/judge.ts';
import {readApprovals, readApprovalsOfCommit} from '../../src/promotion/evidence/read-approvals.ts';
import {historyOf, readRegistry} from '../../src/registry/read-registry.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {parseTarget} from '../../src/verification/parse-target.ts';
import {verifyChain} from '../../src/verification/verify-chain.ts';
import {merge, pullOf, registeredWorld} from '../support/lifecycle.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import {configText, type PromotionWorld} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
const rule = '{id: people, approvals: {count: 1, from: [erin, acme/leads]}}';
const policy: StagePolicy = {
  rules: [{id: 'people', approvals: {count: 1, from: ['erin', 'acme/leads']}}],
  waivers: [],
};

thorough('the tag of a stage states who approved, and verify judges by that again', async () => {
  await using world = await registeredWorld([rule]);
  const context = await world.context(world.git);
  await propose.run(proposal, context);
  await review(world, 'erin', 1);
  await review(world, 'mallory', 1);
  await merge(world, 1);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
  const registry = await readRegistry(world.git, {models: ['m']});
  const fact = historyOf(registry, 'm', 'production').at(-1);
  expect(fact?.trailers.approvals).toBe('erin, mallory');
  expect(fact?.trailers.verdict).toMatch(/^sha256:/);
  const verdict = await verdictFinding(world);
  expect(verdict).toMatchObject({status: 'pass'});
  expect(JSON.stringify(verdict)).toContain('pass by the rules');
  expect(world.forge.violations.map(({operation}) => operation)).toEqual(
    world.forge.violations.map(() => 'GET /orgs/acme/teams/leads/members'),
  );
});

thorough('a stage without such a rule asks nobody, and its tag says nothing of approvals', async () => {
  await using world = await registeredWorld();
  const context = await world.context(world.git);
  await propose.run(proposal, context);
  await merge(world, 1);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
  const fact = historyOf(await readRegistry(world.git, {models: ['m']}), 'm', 'production').at(-1);
  expect(fact?.trailers).not.toHaveProperty('approvals');
});

thorough('reviews after the merge are too late, and a commit without a pull request has none', async () => {
  await using world = await registeredWorld([rule]);
  const context = await world.context(world.git);
  await propose.run(proposal, context);
  const {head} = await pullOf(world, 1);
  await review(world, 'erin', 1);
  const github = context.github!;
  expect(await readApprovalsOfCommit(github, policy, head)).toEqual({
    approvals: [{user: 'erin', teams: []}],
    unreadTeams: ['acme/leads'],
    unknownCommits: [],
    unreadPushes: false,
    unreadBases: false,
    early: [],
  });
  await merge(world, 1);
  expect((await readApprovalsOfCommit(github, policy, head)).approvals).toHaveLength(1);
  const late = answering(github.octokit, '/pulls/{pull_number}', {merged_at: '2025-06-01T11:59:59Z'});
  expect((await readApprovals({...github, octokit: late}, policy, {number: 1})).approvals).toEqual([]);
  const direct = await world.push({'cairn.yaml': configText([])});
  expect(await readApprovalsOfCommit(github, policy, direct)).toMatchObject({approvals: [], unreadTeams: []});
});

thorough('members of teams, authors of commits, outsiders and bots', async () => {
  await using world = await registeredWorld([rule]);
  const context = await world.context(world.git);
  await propose.run(proposal, context);
  for (const actor of ['erin', 'frank', 'helper[bot]']) await review(world, actor, 1);
  await review(world, 'stranger', 1, {contents: 'read'});
  const github = context.github!;
  const octokit = answering(github.octokit, '/orgs/acme/teams/leads/members', [{login: 'Frank'}]);
  answering(octokit, '/pulls/1/commits', [{sha: 'f'.repeat(40), author: {login: 'frank'}, committer: null}]);
  expect(await readApprovals({...github, octokit}, policy, {number: 1})).toEqual({
    unknownCommits: ['f'.repeat(12)],
    unreadPushes: false,
    unreadBases: false,
    early: [],
    approvals: [
      {user: 'erin', teams: []},
      {user: 'frank', teams: ['acme/leads'], author: true},
    ],
    unreadTeams: [],
  });
});

/** Answers one operation with this: a list as it is, an object over what the forge says. */
function answering(octokit: Octokit, path: string, data: object): Octokit {
  octokit.hook.wrap('request', async (request, options) => {
    if (!`${options.url}?`.includes(`${path}?`)) return request(options);
    const answer = Array.isArray(data) ? {status: 200, url: '', headers: {}, data} : await request(options);
    return Array.isArray(data) ? answer : {...answer, data: {...(answer.data as object), ...data}};
  });
  return octokit;
}

async function review(
  world: PromotionWorld,
  actor: string,
  pull: number,
  permissions: Permissions = {},
): Promise<void> {
  const token = world.forge.issueToken({repository: world.slug, actor, kind: 'person', permissions});
  const octokit = plainOctokit(token, world.forge.apiUrl);
  await octokit.rest.pulls.createReview({owner: 'octo', repo: 'ml', pull_number: pull, event: 'APPROVE'});
}

async function verdictFinding(world: PromotionWorld): Promise<unknown> {
  const findings = await verifyChain(await world.context(world.git), parseTarget('m#production'), {
    configFile: 'cairn.yaml',
    offline: false,
  });
  return findings.find(({id}) => id === 'verdict');
}
