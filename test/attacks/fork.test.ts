// Who: somebody without any right in the repository, who opens a pull request from a fork. They may reach the jobs that
// run on it, whose token only reads, with all that their branch changes (the workflow included). What stops them: the
// status is set by a run on the default branch, of its own workflow file, that reads the fork's commit as data
// (`action-templates/promotion-forks.yml`); the local forge and runner play both runs here, with the built Actions.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from 'vitest';
import {startRunner} from '../../src/local/runner/start-runner.ts';
import {fill} from '../../src/templates/render-workflow.ts';
import {propose} from '../../src/verbs/propose.ts';
import {proposeInputs, pushBranch, statusOf} from '../support/gate-run.ts';
import {pullOf, registeredWorld} from '../support/lifecycle.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import type {PromotionWorld} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {testGit} from '../support/context.ts';
import {thorough} from '../support/effort.ts';

const folder = '.github/workflows';
const branch = 'cairn/m/production';

thorough(
  'a stranger proposes from a fork, with a workflow that sets the status itself: the default branch judges it',
  async () => {
    await using world = await registeredWorld([
      '{id: mild, metric: roc_auc, minimum: 0.1}',
      '{id: one, approvals: {count: 1, from: [erin]}}',
    ]);
    await using work = await temporaryFolder();
    await world.push(await workflows());
    await propose.run(proposeInputs, await world.context(world.git));
    const proposed = await pullOf(world, 1);
    const {octokit} = (await world.context(world.git)).github!;
    const of = {owner: 'octo', repo: 'ml'};
    await octokit.rest.pulls.update({...of, pull_number: 1, state: 'closed'});
    await using runner = await startRunner({
      forge: world.forge,
      directory: join(work.path, 'runner'),
      actions: [{slug: 'cairn-ml/cairn', checkout: process.cwd()}],
      node: process.execPath,
      environment: {CAIRN_GITHUB_RETRIES: '0'},
    });
    const evil = `name: Evil
on: pull_request
permissions: {statuses: write, contents: write}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: |
          curl -sf -X POST -H "Authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/octo/ml/statuses/$SHA" -d '{"state":"success","context":"cairn/gate"}'
        env: {TOKEN: '\${{ github.token }}', SHA: '\${{ github.event.pull_request.head.sha }}'}
`;
    const {head, number} = await fromFork(world, {[`${folder}/evil.yml`]: evil}, proposed.head);
    await runner.idle();
    const runs = world.forge
      .runs(world.slug)
      .map(({workflowName, event, conclusion}) => ({workflowName, event, conclusion}));
    expect(runs).toContainEqual({workflowName: 'Evil', event: 'pull_request', conclusion: 'failure'});
    expect(runs).toContainEqual({workflowName: 'Promotion', event: 'pull_request', conclusion: 'success'});
    expect(runs).toContainEqual({
      workflowName: 'Promotion of forks',
      event: 'workflow_run',
      conclusion: 'success',
    });
    expect(await statusOf(world, head)).toMatchObject({state: 'pending'}); // waits for erin

    const erin = world.forge.issueToken({
      repository: world.slug,
      actor: 'erin',
      kind: 'person',
      permissions: {},
    });
    await plainOctokit(erin, world.forge.apiUrl).rest.pulls.createReview({
      ...of,
      pull_number: number,
      event: 'APPROVE',
    });
    await runner.idle();
    expect(await statusOf(world, head)).toMatchObject({state: 'success'});
    const checks = await octokit.rest.checks.listForRef({...of, ref: head, filter: 'all'});
    const named = checks.data.check_runs.map(({name, conclusion}) => ({name, conclusion}));
    expect(named).toContainEqual({name: 'Cairn gate', conclusion: 'success'});
    const judged = named.filter(({name}) => name === 'Judge by the rules of the base branch');
    expect(judged).toHaveLength(2); // one of each event, side by side
  },
  180_000,
);

async function workflows(): Promise<Record<string, string>> {
  const names = ['promotion.yml', 'promotion-forks.yml'];
  const texts = await Promise.all(
    names.map(async (name) => [
      `${folder}/${name}`,
      fill(await readFile(`action-templates/${name}`, 'utf8'), {
        model: 'm',
        branch: 'main',
        pin: 'a'.repeat(40),
      }),
    ]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

/** A fork with one commit on top of another one, and its pull request. */
async function fromFork(
  world: PromotionWorld,
  files: Record<string, string>,
  from: string,
): Promise<{head: string; number: number}> {
  await world.forge.createRepository({
    owner: 'mallory',
    name: 'ml',
    defaultBranch: 'main',
    forkOf: world.slug,
  });
  const token = world.forge.issueToken({
    repository: 'mallory/ml',
    actor: 'mallory',
    kind: 'person',
    permissions: {},
  });
  const commit = await pushBranch(world, 'in-passing', files, from);
  await world.git.run(['push', '--quiet', 'origin', ':refs/heads/in-passing']);
  const git = testGit(world.git.directory, {server: world.forge.serverUrl, token});
  await git.run([
    'push',
    '--quiet',
    `${world.forge.serverUrl}/mallory/ml.git`,
    `${commit}:refs/heads/${branch}`,
  ]);
  const asker = world.forge.issueToken({
    repository: world.slug,
    actor: 'mallory',
    kind: 'person',
    permissions: {},
  });
  const {data} = await plainOctokit(asker, world.forge.apiUrl).rest.pulls.create({
    owner: 'octo',
    repo: 'ml',
    head: `mallory:${branch}`,
    base: 'main',
    title: 'Better',
  });
  expect(data.head.repo.full_name).toBe('mallory/ml');
  return {head: commit, number: data.number};
}
