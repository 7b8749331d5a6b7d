import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Context} from '../../src/kernel/context.ts';
import {plan} from '../../src/verbs/plan.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {retire} from '../../src/verbs/retire.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {testContext} from '../support/context.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {
  copyOfWorld,
  keepWorld,
  makeRun,
  moment,
  promotionWorld,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';

/*
 * Who: nobody means harm; somebody changes a workflow file on the default branch (a bump of a pinned action). What it may
 * reach: GitHub refuses the tags of the job's own token from then on. What stops it: a branch kept for each version.
 */

const common = {token: '', config: 'cairn.yaml'};
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
const registration = inputsOf(register, {model: 'm', run: 'that of a test'});
const back = inputsOf(rollback, {model: 'm', reason: 'Wrong on Mondays', now: 'true'});
const planned = {model: 'm', for: 'training' as const, keep: true, ...common};
const workflowFile = '.github/workflows/train.yml';

/** 0.0.1 held production, 0.0.2 is merged and not yet released; then a pinned action was bumped on main. */
let prepared: KeptWorld;
beforeAll(async () => {
  await using world = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  await world.push({[workflowFile]: '# uses: actions/checkout@v1\n'});
  for (const seed of [1, 2]) {
    await registerOf(world, {seed}, await job(world));
    await propose.run(proposal, await job(world));
    await merge(world, seed);
    if (seed === 1) await release.run({...common, 'dry-run': false}, await job(world));
  }
  await world.push({[workflowFile]: '# uses: actions/checkout@v2\n'});
  prepared = await keepWorld(world);
});
let world: PromotionWorld;
afterAll(async () => world[Symbol.asyncDispose]());

/** What a verb has in a job: the job's own token. */
async function job({forge, slug, git}: PromotionWorld): Promise<Context> {
  const token = forge.issueToken({
    repository: slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions: {contents: 'write', 'pull-requests': 'write', statuses: 'write', deployments: 'write'},
  });
  return testContext({
    workspace: git.directory,
    forge: {apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, repository: slug, token},
    now: () => moment,
  });
}

async function refs(pattern: string): Promise<string[]> {
  const lines = await world.git.run(['ls-remote', '--refs', 'origin', pattern]);
  return lines.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
}

test('release, rollback to an older version and its tags work with the token of the job after the bump', async () => {
  world = await copyOfWorld(prepared);
  expect(await refs('refs/heads/cairn-versions/*')).toEqual([
    'refs/heads/cairn-versions/m/0.0.1',
    'refs/heads/cairn-versions/m/0.0.2',
  ]);
  const released = await release.run({...common, 'dry-run': false}, await job(world));
  expect(released.outputs).toMatchObject({changed: 'true'});
  const {outputs} = await rollback.run(back, await job(world));
  expect(outputs).toMatchObject({version: '0.0.1', from: '0.0.2', changed: 'true'});
  // The tagged tree keeps its workflow files: a tag that a person pushes starts release.yml from it.
  await world.git.run(['fetch', '--quiet', '--tags', '--force', 'origin']);
  expect(await world.git.run(['show', `m#production#3:${workflowFile}`])).toContain('checkout@v1');
  expect(world.forge.violations).toEqual([]);
});

test('where the rule still strikes, one push leaves branch and tag as they were, and the remedy is the right one', async () => {
  await using other = await copyOfWorld(prepared);
  await release.run({...common, 'dry-run': false}, await job(other));
  const branches = ['cairn-versions/m/0.0.1', 'cairn-versions/m/0.0.2', 'cairn/m/production'];
  await other.git.run(['push', '--quiet', 'origin', '--delete', ...branches]);
  await other.push({'cairn.yaml.note': 'main goes on'});
  const before = await other.git.run(['ls-remote', '--refs', 'origin']);
  const error: unknown = await rollback.run(back, await job(other)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
  const {message} = error as Error;
  expect(message).toMatch(/refusing to allow a GitHub App to create or update workflow/);
  expect(message).toMatch(/GitHub App with `workflows: write`/);
  expect(message).not.toMatch(/contents: write|fault in Cairn|pull request instead/);
  expect(await other.git.run(['ls-remote', '--refs', 'origin'])).toBe(before);
  // A person brings the branch back, as the remedy says; then the job's token does.
  const version = await other.git.run(['rev-parse', 'm@v0.0.1^{commit}']);
  await other.git.run(['push', '--quiet', 'origin', `${version}:refs/heads/cairn-versions/m/0.0.1`]);
  expect((await rollback.run(back, await job(other))).outputs).toMatchObject({version: '0.0.1'});
});

test('a version whose training was longer than the workflow files stayed is registered, if its commit was kept', async () => {
  for (const kept of [true, false]) {
    await using other = await copyOfWorld(prepared);
    const run = await makeRun(other.git, {seed: 3});
    if (kept) {
      const first = await plan.run(planned, await job(other));
      expect(JSON.parse(first.outputs.kept)).toEqual([
        `cairn-versions/m/pending-${(await other.git.run(['rev-parse', 'HEAD'])).slice(0, 12)}`,
      ]);
      expect((await plan.run(planned, await job(other))).outputs).toEqual(first.outputs);
    }
    await other.push({[workflowFile]: '# uses: actions/checkout@v3\n'});
    const before = await other.git.run(['ls-remote', '--refs', 'origin']);
    const outcome = register.run({...registration, run}, await job(other));
    if (kept) {
      expect((await outcome).outputs).toMatchObject({version: '0.0.3', created: 'true'});
      const branches = await other.git.run(['ls-remote', 'origin', 'refs/heads/cairn-versions/m/*']);
      expect(branches).toContain('cairn-versions/m/0.0.3');
      expect(branches).not.toContain('pending');
    } else {
      await expect(outcome).rejects.toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
      expect(await other.git.run(['ls-remote', '--refs', 'origin'])).toBe(before);
    }
  }
});

test('a branch that was made for the version at the trained commit is advanced; one of somebody else is not touched', async () => {
  await using other = await copyOfWorld(prepared);
  const run = await makeRun(other.git, {seed: 3});
  const ref = 'refs/heads/cairn-versions/m/0.0.3';
  await other.git.run(['push', '--quiet', 'origin', `HEAD~1:${ref}`]);
  await expect(register.run({...registration, run}, await job(other))).rejects.toMatchObject({
    code: 'CAIRN_REF_IN_THE_WAY',
  });
  await other.git.run(['push', '--quiet', '--force', 'origin', `HEAD:${ref}`]);
  await register.run({...registration, run}, await job(other));
  const [tip, tagged] = await Promise.all([
    other.git.run(['ls-remote', 'origin', ref]),
    other.git.run(['rev-parse', 'm@v0.0.3^{commit}']),
  ]);
  expect(tip.split('\t')[0]).toBe(tagged);
});

test('retire deletes the branch of a version that is taken out', async () => {
  await using other = await copyOfWorld(prepared);
  await makeRun(other.git, {seed: 3}).then(async (run) =>
    register.run({...registration, run}, await job(other)),
  );
  const retirement = {
    model: 'm',
    version: '0.0.3',
    after: '1',
    reason: 'Never used',
    remove: false,
    'dry-run': undefined,
    window: 7,
    live: undefined,
    url: undefined,
    ...common,
  };
  await retire.run(retirement, await job(other));
  const later = {...(await job(other)), now: (): Date => new Date(moment.getTime() + 2 * 86_400_000)};
  const result = await retire.run({...retirement, remove: true, 'dry-run': false}, later);
  expect(result.outputs).toMatchObject({state: 'removed'});
  const branches = await other.git.run(['ls-remote', 'origin', 'refs/heads/cairn-versions/m/*']);
  expect(branches).not.toContain('0.0.3');
  expect(branches).toContain('0.0.1');
});
