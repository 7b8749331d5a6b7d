import {expect, test} from 'vitest';
import type {RulesetDocument} from '../../src/local/forge/state/documents.ts';
import type {Context} from '../../src/kernel/context.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {testContext} from '../support/context.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {makeRun, moment, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

/*
 * Who: an administrator who follows good advice. What it may reach: Cairn locked out of its own tags, or half a fact
 * written. What stops it: all refs of a fact in one push; rules that restrict update and deletion suit the job's token.
 */

const common = {token: '', config: 'cairn.yaml'};
const registration = inputsOf(register, {model: 'm', run: 'that of a test'});
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
const back = inputsOf(rollback, {model: 'm', reason: 'Wrong on Mondays', now: 'true'});
const facts: Omit<RulesetDocument, 'id'> = {
  name: 'Facts',
  target: 'tag',
  include: ['refs/tags/*@v*', 'refs/tags/*#*'],
  bypass: ['ml-bot[bot]'],
  rules: ['update', 'deletion'],
};

async function as(world: PromotionWorld, kind: 'workflow' | 'app'): Promise<Context> {
  const {forge, slug, git} = world;
  const token = forge.issueToken({
    repository: slug,
    actor: kind === 'app' ? 'ml-bot[bot]' : 'github-actions[bot]',
    kind,
    permissions: {contents: 'write', 'pull-requests': 'write', statuses: 'write', deployments: 'write'},
  });
  return testContext({
    workspace: git.directory,
    forge: {apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, repository: slug, token},
    now: () => moment,
  });
}

thorough(
  'with update and deletion of facts restricted the job’s token does all; a branch that it may not push stops a rollback whole',
  async () => {
    await using world = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
    world.forge.addRuleset(world.slug, facts);
    for (const seed of [1, 2]) {
      await registerOf(world, {seed}, await as(world, 'workflow'));
      await propose.run(proposal, await as(world, 'workflow'));
      await merge(world, seed);
      await release.run({...common, 'dry-run': false}, await as(world, 'workflow'));
    }
    world.forge.addRuleset(world.slug, {
      name: 'Reviewed',
      target: 'branch',
      include: ['~DEFAULT_BRANCH'],
      bypass: ['ml-bot[bot]'],
      rules: ['update'],
    });
    const before = await world.git.run(['ls-remote', '--refs', 'origin']);
    const error: unknown = await rollback
      .run(back, await as(world, 'workflow'))
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
    expect((error as Error).message).toMatch(/nothing was changed.*without `now`/s);
    expect(await world.git.run(['ls-remote', '--refs', 'origin'])).toBe(before);
    const {outputs} = await rollback.run(back, await as(world, 'app'));
    expect(outputs).toMatchObject({version: '0.0.1', changed: 'true'});
  },
);

test('with creation restricted nothing of a version is written, the remedy is an App’s token, and that works', async () => {
  await using world = await promotionWorld();
  world.forge.addRuleset(world.slug, {...facts, rules: ['creation', 'update', 'deletion']});
  const run = await makeRun(world.git, {seed: 1});
  const before = await world.git.run(['ls-remote', '--refs', 'origin']);
  const error: unknown = await register
    .run({...registration, run}, await as(world, 'workflow'))
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
  expect((error as Error).message).toMatch(/creations being restricted.*GitHub App/s);
  expect(await world.git.run(['ls-remote', '--refs', 'origin'])).toBe(before);
  expect((await register.run({...registration, run}, await as(world, 'app'))).outputs.created).toBe('true');
});
