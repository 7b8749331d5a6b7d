import {afterAll, beforeAll, expect, test} from 'vitest';
import type {WorkflowRun} from '../../../src/local/contract.ts';
import {type Fixture, commitFile, refusal, slug, someRun, startFixture} from './forge-fixture.ts';

const train = `
name: Train
on:
  workflow_dispatch:
    inputs:
      month: {required: true, type: string}
      rounds: {type: number, default: 5}
      dry: {type: boolean, default: false}
      stage: {type: choice, options: [staging, production], default: staging}
jobs: {}
`;

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
  await commitFile(fixture.octokit, 'main', '.github/workflows/train.yml', train);
  await commitFile(fixture.octokit, 'main', '.github/workflows/push.yml', 'on: [push]\njobs: {}\n');
  await commitFile(fixture.octokit, 'main', '.github/workflows/broken.yml', '{{{');
});
afterAll(async () => {
  await fixture[Symbol.asyncDispose]();
  expect(fixture.forge.violations).toEqual([]);
});

test('workflows of the default branch, by id and by file name', async () => {
  const {octokit} = fixture;
  const {data} = await octokit.rest.actions.listRepoWorkflows(slug);
  expect(data.workflows.map(({name, path}) => [name, path])).toContainEqual([
    'Train',
    '.github/workflows/train.yml',
  ]);
  const byName = await octokit.rest.actions.getWorkflow({...slug, workflow_id: 'train.yml'});
  const byId = await octokit.rest.actions.getWorkflow({...slug, workflow_id: byName.data.id});
  expect(byId.data).toEqual(byName.data);
  await refusal(octokit.rest.actions.getWorkflow({...slug, workflow_id: 'none.yml'}), 404);
});

test('workflow_dispatch checks its inputs and fills in defaults', async () => {
  const {octokit, events, workflow} = fixture;
  events.length = 0;
  const bot = workflow({actions: 'write'});
  const dispatch = async (inputs: Record<string, string>, more: object = {}): Promise<unknown> =>
    bot.rest.actions.createWorkflowDispatch({
      ...slug,
      workflow_id: 'train.yml',
      ref: 'main',
      inputs,
      ...more,
    });
  await dispatch({month: '2001-02', rounds: '7'});
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    name: 'workflow_dispatch',
    ref: 'refs/heads/main',
    actor: 'github-actions[bot]',
    byWorkflowToken: true,
    payload: {
      inputs: {month: '2001-02', rounds: '7', dry: 'false', stage: 'staging'},
      workflow: '.github/workflows/train.yml',
      sender: {login: 'github-actions[bot]'},
      repository: {full_name: 'octo/ml'},
    },
  });
  const sentence = async (request: Promise<unknown>): Promise<string> =>
    (await refusal(request, 422)).message;
  expect(await sentence(dispatch({}))).toBe(`Required input 'month' not provided`);
  expect(await sentence(dispatch({month: 'x', nope: '1'}))).toBe('Unexpected inputs provided: ["nope"]');
  expect(await sentence(dispatch({month: 'x', stage: 'moon'}))).toMatch(
    `Provided value 'moon' for input 'stage'`,
  );
  await refusal(dispatch({month: 'x', rounds: 'many'}), 422);
  expect(await sentence(dispatch({month: 'x'}, {ref: 'nowhere'}))).toBe('No ref found for: nowhere');
  expect(await sentence(dispatch({}, {workflow_id: 'push.yml'}))).toBe(
    `Workflow does not have 'workflow_dispatch' trigger`,
  );
  await refusal(dispatch({month: 'x'}, {workflow_id: 'none.yml'}), 404);
  await octokit.rest.git.createRef({...slug, ref: 'refs/heads/old', sha: fixture.first});
  await refusal(dispatch({month: 'x'}, {ref: 'old'}), 404);
  expect(events.filter(({name}) => name === 'workflow_dispatch')).toHaveLength(1);
});

test('repository_dispatch carries ten keys at most', async () => {
  const {events, workflow} = fixture;
  events.length = 0;
  const bot = workflow({contents: 'write'});
  await bot.rest.repos.createDispatchEvent({
    ...slug,
    event_type: 'cairn-retrain',
    client_payload: {model: 'm'},
  });
  expect(events[0]).toMatchObject({
    name: 'repository_dispatch',
    ref: 'refs/heads/main',
    byWorkflowToken: true,
    payload: {action: 'cairn-retrain', branch: 'main', client_payload: {model: 'm'}},
  });
  const many = Object.fromEntries(Array.from({length: 11}, (_, index) => [`k${index}`, index]));
  await refusal(bot.rest.repos.createDispatchEvent({...slug, event_type: 'x', client_payload: many}), 422);
  await refusal(bot.rest.repos.createDispatchEvent({...slug, event_type: 'x'.repeat(101)}), 422);
});

test('runs: what the runner saved is listed, filtered, and shown with jobs and logs', async () => {
  const {octokit, forge, first, events} = fixture;
  const ids = [1, 2, 3].map(() => forge.nextRun('octo/ml', '.github/workflows/train.yml'));
  expect(ids.map(({runNumber}) => runNumber)).toEqual([1, 2, 3]);
  expect(forge.nextRun('octo/ml', '.github/workflows/push.yml').runNumber).toBe(1);
  const [a = 0, b = 0, c = 0] = ids.map(({id}) => id);
  const step = {
    number: 1,
    name: 'Train',
    status: 'completed',
    conclusion: 'success',
    log: 'epoch 1\n',
    summary: '',
  } as const;
  const job = {
    id: 4711,
    name: 'train',
    status: 'completed',
    conclusion: 'success',
    steps: [step],
    annotations: [],
  } as const;
  forge.saveRun(someRun(a, {sha: first, jobs: [job]}));
  forge.saveRun(someRun(b, {event: 'schedule', conclusion: 'failure', sha: first}));
  forge.saveRun(unfinished(c));
  const list = async (query: object): Promise<number[]> =>
    (await octokit.rest.actions.listWorkflowRunsForRepo({...slug, ...query})).data.workflow_runs.map(
      ({id}) => id,
    );
  expect(await list({})).toEqual([c, b, a]);
  expect(await list({event: 'schedule'})).toEqual([b]);
  expect(await list({branch: 'feature'})).toEqual([c]);
  expect(await list({status: 'in_progress'})).toEqual([c]);
  expect(await list({status: 'failure'})).toEqual([b]);
  expect(await list({head_sha: first})).toEqual([b, a]);
  const ofWorkflow = await octokit.rest.actions.listWorkflowRuns({...slug, workflow_id: 'train.yml'});
  expect(ofWorkflow.data.total_count).toBe(3);
  const {data: run} = await octokit.rest.actions.getWorkflowRun({...slug, run_id: a});
  expect(run).toMatchObject({name: 'Train', conclusion: 'success', head_commit: {message: 'First'}});
  const {data: jobs} = await octokit.rest.actions.listJobsForWorkflowRun({...slug, run_id: a});
  expect(jobs.jobs).toMatchObject([{id: 4711, steps: [{name: 'Train', conclusion: 'success'}]}]);
  expect((await octokit.rest.actions.getJobForWorkflowRun({...slug, job_id: 4711})).data.run_id).toBe(a);
  const log = await octokit.rest.actions.downloadJobLogsForWorkflowRun({...slug, job_id: 4711});
  expect(log.data).toMatch('epoch 1');
  await refusal(octokit.rest.actions.getWorkflowRun({...slug, run_id: 999}), 404);
  await refusal(octokit.rest.actions.downloadJobLogsForWorkflowRun({...slug, job_id: 1}), 404);
  events.length = 0;
  await octokit.rest.actions.reRunWorkflow({...slug, run_id: a});
  expect(events).toMatchObject([{name: 'rerun', payload: {run_id: a, failed_only: false}}]);
  await refusal(octokit.rest.actions.reRunWorkflow({...slug, run_id: c}), 403);
});

function unfinished(id: number): WorkflowRun {
  const {conclusion, ...run} = someRun(id, {status: 'in_progress', ref: 'refs/heads/feature'});
  expect(conclusion).toBe('success');
  return run;
}

test('repository, permissions of collaborators, user, rate limit', async () => {
  const {octokit, workflow, forge} = fixture;
  const {data} = await octokit.rest.repos.get(slug);
  expect(data).toMatchObject({full_name: 'octo/ml', default_branch: 'main', private: false});
  forge.issueToken({repository: 'octo/ml', actor: 'rita', kind: 'person', permissions: {}});
  const level = async (username: string): Promise<string> =>
    (await octokit.rest.repos.getCollaboratorPermissionLevel({...slug, username})).data.permission;
  expect([await level('octo'), await level('rita'), await level('github-actions[bot]')]).toEqual([
    'admin',
    'write',
    'read',
  ]);
  expect((await octokit.rest.users.getAuthenticated()).data.login).toBe('octo');
  await refusal(workflow({contents: 'write'}).rest.users.getAuthenticated(), 403);
  const {data: limit} = await workflow({}).rest.rateLimit.get();
  expect(limit.rate.limit).toBe(1000);
  await refusal(octokit.rest.repos.get({owner: 'octo', repo: 'other'}), 404);
});
