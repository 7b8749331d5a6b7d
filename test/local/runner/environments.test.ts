import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import type {WorkflowRun} from '../../../src/local/contract.ts';
import {startForge} from '../../../src/local/forge/start-forge.ts';
import {startRunner} from '../../../src/local/runner/start-runner.ts';
import {plainOctokit} from '../../support/plain-octokit.ts';
import {createClone, scratchDirectory} from './memory-forge.ts';

const run = promisify(execFile);
const of = {owner: 'octo', repo: 'ml'};

const WORKFLOW = `name: W
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment:
      name: production
      url: \${{ steps.go.outputs.url }}
    steps:
      - id: go
        run: |
          echo "job \${{ job.check_run_id }}"
          echo "url=https://example.com/" >> "$GITHUB_OUTPUT"
`;

async function stage() {
  const scratch = scratchDirectory();
  const forge = await startForge({directory: join(scratch.path, 'forge'), validate: true});
  const repository = await forge.createRepository({owner: 'octo', name: 'ml'});
  forge.protectEnvironment('octo/ml', 'production', {reviewers: ['erin', 'octo'], preventSelfReview: true});
  const person = (actor: string) => {
    const token = forge.issueToken({repository: 'octo/ml', actor, kind: 'person', permissions: {}});
    return {token, octokit: plainOctokit(token, forge.apiUrl)};
  };
  const runner = await startRunner({
    forge,
    directory: join(scratch.path, 'work'),
    actions: [],
    node: process.execPath,
  });
  const clone = createClone(repository, join(scratch.path, 'clone'));
  const erin = person('erin');
  return {
    forge,
    runner,
    person,
    erin: erin.octokit,
    async push(actor = 'mona'): Promise<WorkflowRun> {
      clone.commit({'.github/workflows/w.yml': WORKFLOW, 'x.txt': String(Math.random())});
      const basic = Buffer.from(`x:${person(actor).token}`).toString('base64');
      await run(
        'git',
        [
          ...['-c', `http.extraheader=AUTHORIZATION: basic ${basic}`],
          ...['push', '--quiet', `${forge.serverUrl}/octo/ml.git`, 'HEAD:refs/heads/main'],
        ],
        {cwd: clone.directory},
      );
      return runner.waitFor(({status}) => status === 'waiting', 30_000);
    },
    async states(): Promise<string[][]> {
      const {data} = await erin.octokit.rest.repos.listDeployments(of);
      const all = data.map(async ({id}) =>
        erin.octokit.rest.repos.listDeploymentStatuses({...of, deployment_id: id}),
      );
      return (await Promise.all(all)).map((one) => one.data.map(({state}): string => state).reverse());
    },
    async review(octokit: typeof erin.octokit, id: number, state: 'approved' | 'rejected'): Promise<number> {
      const pending = await erin.octokit.rest.actions.getPendingDeploymentsForRun({...of, run_id: id});
      const ids = pending.data.map(({environment}) => environment.id ?? 0);
      const answer = await octokit.rest.actions
        .reviewPendingDeploymentsForRun({...of, run_id: id, environment_ids: ids, state, comment: ''})
        .catch((error: unknown) => error as {status: number});
      return answer.status;
    },
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await forge[Symbol.asyncDispose]();
      scratch[Symbol.dispose]();
    },
  };
}

test('a job waits for a reviewer, starts when one agrees, and its record leads to its log and its address', async () => {
  await using made = await stage();
  const {forge, runner, erin} = made;
  const {id, jobs} = await made.push();
  expect(jobs).toMatchObject([{status: 'waiting', steps: []}]);
  expect(await made.states()).toEqual([['waiting']]);
  const pending = await erin.rest.actions.getPendingDeploymentsForRun({...of, run_id: id});
  expect(pending.data).toMatchObject([{environment: {name: 'production'}, current_user_can_approve: true}]);
  // Neither somebody else, nor the job's own token.
  expect(await made.review(made.person('mallory').octokit, id, 'approved')).toBe(422);
  const job = forge.issueToken({
    repository: 'octo/ml',
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions: {deployments: 'write', actions: 'write'},
  });
  expect(await made.review(plainOctokit(job, forge.apiUrl), id, 'approved')).toBe(422);
  expect(await made.review(erin, id, 'approved')).toBe(200);
  await runner.idle();
  const done = forge.run('octo/ml', id);
  expect(done).toMatchObject({status: 'completed', conclusion: 'success'});
  const jobId = done?.jobs[0]?.id ?? 0;
  expect(done?.jobs[0]?.steps.find(({name}) => name.startsWith('Run'))?.log).toContain(`job ${jobId}`);
  expect(await made.states()).toEqual([['waiting', 'queued', 'in_progress', 'success']]);
  const [deployment] = (await erin.rest.repos.listDeployments(of)).data;
  expect(deployment).toMatchObject({
    ...{ref: 'main', sha: done?.sha, payload: {}, description: null, task: 'deploy'},
    creator: {login: 'github-actions[bot]'},
  });
  const {data} = await erin.rest.repos.listDeploymentStatuses({...of, deployment_id: deployment?.id ?? 0});
  expect(data[0]).toMatchObject({
    environment_url: 'https://example.com/',
    log_url: `${forge.serverUrl}/octo/ml/actions/runs/${id}/job/${jobId}`,
  });
  // The next success retires it.
  await made.review(erin, (await made.push()).id, 'approved');
  await runner.idle();
  expect((await made.states()).map((states) => states.at(-1))).toEqual(['success', 'inactive']);
  expect(forge.violations).toEqual([]);
}, 60_000);

test('a job that is rejected fails, one that is cancelled ends, and nobody agrees to a run of their own', async () => {
  await using made = await stage();
  const {forge, runner, erin} = made;
  const own = await made.push('erin');
  expect(await made.review(erin, own.id, 'approved')).toBe(422);
  expect(await made.review(made.person('octo').octokit, own.id, 'rejected')).toBe(200);
  await runner.idle();
  const rejected = forge.run('octo/ml', own.id);
  expect(rejected).toMatchObject({conclusion: 'failure', jobs: [{conclusion: 'failure', steps: []}]});
  expect(rejected?.jobs[0]?.annotations[0]?.message).toContain('rejected this deployment');
  expect(await made.review(erin, own.id, 'approved')).toBe(422); // nothing is pending any more
  const second = await made.push();
  runner.cancel(second.id);
  await runner.idle();
  expect(forge.run('octo/ml', second.id)).toMatchObject({conclusion: 'cancelled'});
  expect((await made.states()).map((states) => states.at(-1))).toEqual(['error', 'failure']);
  expect(forge.violations).toEqual([]);
}, 60_000);
