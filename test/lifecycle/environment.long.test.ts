import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readDeployments} from '../../src/deployment/record-deployment.ts';
import {startRunner, type startRunner as Start} from '../../src/local/runner/start-runner.ts';
import {awaitsDeployment} from '../../src/promotion/release/awaits-deployment.ts';
import {fill} from '../../src/templates/render-workflow.ts';
import {propose} from '../../src/verbs/propose.ts';
import {proposeInputs} from '../support/gate-run.ts';
import {merge, registeredWorld} from '../support/lifecycle.ts';
import {withEnvironment} from '../support/changed-templates.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import type {PromotionWorld} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

const of = {owner: 'octo', repo: 'ml'};
const where = {environment: 'production', model: 'm', stage: 'production'};

/** release.yml as `init` writes it, or with the marks before `environment:` taken away. */
async function releaseTemplate(named: boolean): Promise<string> {
  const text = await readFile('action-templates/release.yml', 'utf8');
  const filled = fill(text, {model: 'm', branch: 'main', pin: 'a'.repeat(40)});
  const taken = withEnvironment(filled);
  expect(taken).not.toBe(filled);
  return named ? taken : filled;
}

async function releasedBy(world: PromotionWorld, work: string): Promise<Awaited<ReturnType<typeof Start>>> {
  const runner = await startRunner({
    forge: world.forge,
    directory: join(work, 'runner'),
    actions: [{slug: 'cairn-ml/cairn', checkout: process.cwd()}],
    node: process.execPath,
    environment: {CAIRN_GITHUB_RETRIES: '0'},
  });
  await propose.run(proposeInputs, await world.context(world.git));
  await merge(world, 1);
  return runner;
}

async function recordsOf(
  world: PromotionWorld,
): Promise<{ref: string; payload: unknown; states: string[]}[]> {
  const {octokit} = (await world.context(world.git)).github!;
  const {data} = await octokit.rest.repos.listDeployments(of);
  return Promise.all(
    data.map(async ({id, ref, payload}) => {
      const statuses = await octokit.rest.repos.listDeploymentStatuses({...of, deployment_id: id});
      return {ref, payload, states: statuses.data.map(({state}): string => state).reverse()};
    }),
  );
}

test('without environment: deploy keeps a record of its own', async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  await using work = await temporaryFolder();
  await world.push({'.github/workflows/release.yml': await releaseTemplate(false)});
  await using runner = await releasedBy(world, work.path);
  await runner.idle();
  expect(world.forge.runs(world.slug)).toMatchObject([{conclusion: 'success'}]);
  expect(await recordsOf(world)).toMatchObject([
    {ref: 'm#production#1', payload: {version: '0.0.1'}, states: ['in_progress', 'success']},
  ]);
}, 120_000);

test('with environment: the run waits for a reviewer, and deploy uses the record that GitHub made of its job', async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  await using work = await temporaryFolder();
  const {forge, slug} = world;
  forge.protectEnvironment(slug, 'production', {reviewers: ['erin']});
  await world.push({'.github/workflows/release.yml': await releaseTemplate(true)});
  await using runner = await releasedBy(world, work.path);
  const {id} = await runner.waitFor(({status}) => status === 'waiting', 60_000);
  const github = (await world.context(world.git)).github!;
  const released = {...where, tags: ['m#production#1']};
  expect(await readDeployments(github, where)).toEqual({newest: undefined, success: undefined});
  expect(await awaitsDeployment(github, released)).toBe(true);

  const token = forge.issueToken({repository: slug, actor: 'erin', kind: 'person', permissions: {}});
  const erin = plainOctokit(token, forge.apiUrl);
  const approve = async (run_id: number): Promise<void> => {
    const pending = await erin.rest.actions.getPendingDeploymentsForRun({...of, run_id});
    const environment_ids = pending.data.map(({environment}) => environment.id ?? 0);
    await erin.rest.actions.reviewPendingDeploymentsForRun({
      ...{...of, run_id, environment_ids, state: 'approved', comment: ''},
    });
    await runner.idle();
  };
  await approve(id);
  const run = forge.run(slug, id);
  expect(run).toMatchObject({conclusion: 'success'});
  const log = run?.jobs.flatMap(({steps}) => steps.map((step) => step.log)).join('\n');
  expect(log).toMatch(/GitHub's own deployment \d+ of this job \(environment production\) is the record/);
  expect(
    run?.jobs
      .at(-1)
      ?.steps.map(({summary}) => summary)
      .join(''),
  ).toMatch(/which GitHub made of this job/);
  const states = ['waiting', 'queued', 'in_progress', 'in_progress', 'success', 'success'];
  expect(await recordsOf(world)).toEqual([{ref: 'main', payload: {}, states}]);
  const facts = {model: 'm', stage: 'production', version: '0.0.1', tag: 'm#production#1'};
  expect(await readDeployments(github, where)).toMatchObject({success: {state: 'success', payload: facts}});
  expect(await awaitsDeployment(github, released)).toBe(false);

  // A job of another model in the same environment: GitHub sets the first one inactive, which is no end of it.
  const other = forge.beginDeployment({
    ...{
      repository: slug,
      runId: 77,
      jobId: 7701,
      environment: 'production',
      ref: 'main',
      sha: run?.sha ?? '',
    },
  });
  forge.moveDeployment(slug, other.id, 'in_progress');
  forge.moveDeployment(slug, other.id, 'success');
  expect((await recordsOf(world)).at(-1)?.states.at(-1)).toBe('inactive');
  expect(await readDeployments(github, where)).toMatchObject({newest: {state: 'success', payload: facts}});
  expect(await awaitsDeployment(github, released)).toBe(false);

  // Run again, it finds all in place.
  await erin.rest.actions.reRunWorkflow({...of, run_id: id});
  await runner.idle();
  expect(forge.run(slug, id)).toMatchObject({conclusion: 'success', runAttempt: 2});
  expect(forge.violations).toEqual([]);
}, 120_000);
