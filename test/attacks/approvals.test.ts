import {beforeAll, describe, expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {noreply, testGit} from '../support/context.ts';
import {merge, pullOf} from '../support/lifecycle.ts';
import {
  copyOfWorld,
  keepWorld,
  makeRun,
  promotionWorld,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';
import {approve, onPull} from '../support/gate-run.ts';
import {recordingLog} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {register} from '../../src/verbs/register.ts';
import {thorough} from '../support/effort.ts';

/*
 * A rule wants the approval of somebody who did not make the change. Who may write, and had a part in it, tries to be that
 * somebody; who may only read tries too. Each may reach a review on the pull request; what stops it: GitHub is asked what a
 * person may do, who pushed, and whose the commits are, and the record of the run says who started the training.
 */

const proposal = inputsOf(propose, {model: 'm', stage: 'production'});

/** mallory started the training; the bot opened the pull request. */
let prepared: KeptWorld;
beforeAll(async () => {
  await using world = await promotionWorld(['{id: people, approvals: {count: 1}}']);
  const run = await makeRun(world.git, {seed: 1, startedBy: 'mallory'});
  const context = await world.context(world.git);
  await register.run(inputsOf(register, {model: 'm', run}), context);
  await propose.run(proposal, context);
  prepared = await keepWorld(world);
});

describe('an approval does not count', () => {
  test('of who started the training, although the bot opened the pull request', async () => {
    await using world = await copyOfWorld(prepared);
    await approve(world, 'mallory');
    expect(await judged(world)).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining(
        'not counted: mallory (started the training, says the record of the run)',
      ) as string,
    });
  });

  test('of who pushed a commit under the name of somebody else', async () => {
    await using world = await copyOfWorld(prepared);
    await pushAs(world, 'peter', noreply('alice'));
    await approve(world, 'peter');
    const {verdict, message} = await judged(world);
    expect(verdict).toBe('inconclusive');
    expect(message).toContain('not counted: peter (pushed a commit of it, says the activity log');
    await approve(world, 'bob');
    expect((await judged(world)).verdict).toBe('pass');
  });

  test('of what was there before a later push, nor of who approved and then pushed', async () => {
    await using world = await copyOfWorld(prepared);
    await approve(world, 'bob');
    expect((await judged(world)).verdict).toBe('pass');
    await pushAs(world, 'alice', noreply('alice'));
    expect((await judged(world)).verdict).toBe('inconclusive');
    await approve(world, 'alice');
    expect((await judged(world)).verdict).toBe('inconclusive');
    await approve(world, 'bob');
    expect((await judged(world)).verdict).toBe('pass');
  });

  test('of anybody, where a commit has an address that belongs to no account', async () => {
    await using world = await copyOfWorld(prepared);
    await pushAs(world, 'peter', 'some@where.example');
    await approve(world, 'bob');
    const {verdict, message} = await judged(world);
    expect(verdict).toBe('inconclusive');
    expect(message).toMatch(/commit \w{12} has an address that belongs to no account.*Settings > Emails/);
  });

  test('of who may only read', async () => {
    await using world = await copyOfWorld(prepared);
    await approve(world, 'reader', {contents: 'read'});
    expect((await judged(world)).verdict).toBe('inconclusive');
  });
});

test('a private member of the organisation counts, and a team of two can promote; the release states it', async () => {
  await using world = await copyOfWorld(prepared);
  await approve(world, 'bob'); // whom the job's token sees as a contributor alone
  expect((await judged(world)).verdict).toBe('pass');
  await merge(world, 1);
  const context = await world.context(world.git);
  const {outputs} = await release.run(inputsOf(release), context);
  expect(outputs).toMatchObject({changed: 'true'});
  expect(await world.git.run(['cat-file', 'tag', 'refs/tags/m#production#1'])).toContain(
    'Cairn-Approvals: bob',
  );
});

test('who merges with the approval of who started the training alone, past the gate, is not released', async () => {
  await using world = await copyOfWorld(prepared);
  await approve(world, 'mallory');
  await merge(world, 1);
  const context = await world.context(world.git);
  const {conclusion} = await release.run(inputsOf(release), context);
  expect(conclusion).toBe('failure');
});

thorough('where the server does not tell who pushed, the release says so as the gate does', async () => {
  await using world = await copyOfWorld(prepared);
  await approve(world, 'bob');
  await merge(world, 1);
  const log = recordingLog();
  const context = await world.context(world.git);
  context.github?.octokit.hook.before('request', ({url}) => {
    if (url.includes('/activity')) throw Object.assign(new Error('Not Found'), {status: 404});
  });
  await release.run(inputsOf(release), {...context, log});
  expect(log.lines.join('\n')).toContain('Who pushed to the pull request cannot be read here');
});

thorough(
  'whose teams cannot be read is said by the release as well, which refuses what rests on them',
  async () => {
    await using world = await promotionWorld(['{id: people, approvals: {count: 1, from: [acme/ml-leads]}}']);
    const run = await makeRun(world.git, {seed: 1});
    const context = await world.context(world.git);
    await register.run(inputsOf(register, {model: 'm', run}), context);
    await propose.run(proposal, context);
    await approve(world, 'bob');
    await merge(world, 1);
    const log = recordingLog();
    const {conclusion} = await release.run(inputsOf(release), {...(await world.context(world.git)), log});
    expect(conclusion).toBe('failure');
    expect(log.lines.join('\n')).toMatch(/warning: The members of acme\/ml-leads cannot be read/);
  },
);

async function judged(world: PromotionWorld): Promise<{verdict: string; message: string}> {
  const {document, outputs} = await gate.run(inputsOf(gate), await onPull(world, world.git, 1));
  const {verdicts} = document as {verdicts: {rules: {message: string}[]}[]};
  return {verdict: outputs.verdict, message: verdicts[0]?.rules[0]?.message ?? ''};
}

/** Somebody adds a commit to the branch of the pull request that says to be of an address. */
async function pushAs(world: PromotionWorld, actor: string, email: string): Promise<void> {
  const {head} = await pullOf(world, 1);
  const {git, forge, slug} = world;
  const environment = {
    ...{GIT_AUTHOR_NAME: 'Alice', GIT_AUTHOR_EMAIL: email},
    ...{GIT_COMMITTER_NAME: 'Alice', GIT_COMMITTER_EMAIL: email},
  };
  const commit = await git.run(['commit-tree', `${head}^{tree}`, '-p', head, '-m', 'Small change'], {
    environment,
  });
  const token = forge.issueToken({repository: slug, actor, kind: 'person', permissions: {}});
  await testGit(git.directory, {server: forge.serverUrl, token}).run([
    ...['push', '--quiet', 'origin', `${commit}:refs/heads/cairn/m/production`],
  ]);
}
