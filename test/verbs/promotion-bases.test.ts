import {expect, test} from 'vitest';
import {doctor} from '../../src/verbs/doctor.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {retire} from '../../src/verbs/retire.ts';
import {retrain} from '../../src/verbs/retrain.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {verifyChain} from '../../src/verification/verify-chain.ts';
import {openPull, proposeInputs, pushBranch, stageFile, statusOf} from '../support/gate-run.ts';
import {pullOf, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {configText, write, type PromotionWorld} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const rules = ['{id: mild, metric: roc_auc, minimum: 0.1}'];
const releaseInputs = inputsOf(release);

/** A default branch that names another one for promotions, and that one. */
async function twoBranches(): Promise<PromotionWorld> {
  const world = await registeredWorld(rules);
  await world.push({'cairn.yaml': `${configText(rules)}promotion: {bases: [stable]}\n`});
  await pushBranch(world, 'stable', {});
  return world;
}

async function mergeTo(world: PromotionWorld, number: number): Promise<void> {
  const {octokit, owner, repo} = (await world.context(world.git)).github!;
  await octokit.rest.pulls.merge({owner, repo, pull_number: number});
  await world.git.run(['fetch', '--quiet', 'origin']);
}

test('what is promoted on a branch that the default branch names has its status and is released', async () => {
  await using world = await twoBranches();
  await world.push({'.github/workflows/train.yml': 'on: workflow_dispatch\njobs: {}\n'});
  const context = await world.context(world.git);
  const proposed = await propose.run({...proposeInputs, base: 'stable'}, context);
  expect(await statusOf(world, (await pullOf(world, 1)).head)).toMatchObject({state: 'success'});
  await mergeTo(world, Number(proposed.outputs['pull-request']));
  const {outputs} = await release.run(releaseInputs, context);
  expect(JSON.parse(outputs.released)).toMatchObject([{tag: 'm#production#1', version: '0.0.1'}]);
  const findings = await verifyChain(
    context,
    {model: 'm', stage: 'production'},
    {configFile: 'cairn.yaml', offline: false},
  );
  const links = findings.filter(({id}) => ['stage-file', 'manifest-copy', 'verdict'].includes(id));
  expect(links.map(({id, status}) => `${id} ${status}`)).toEqual([
    'stage-file pass',
    'manifest-copy pass',
    'verdict pass',
  ]);
});

thorough(
  'of branches that differ the one counts that holds the last change of the others; else none, and it is said',
  async () => {
    await using world = await twoBranches();
    const context = await world.context(world.git);
    await propose.run({...proposeInputs, base: 'stable'}, context);
    await mergeTo(world, 1);
    await world.git.run(['checkout', '--quiet', 'main']);
    await world.git.run(['merge', '--quiet', '--no-ff', '-m', 'back', 'origin/stable']);
    await world.git.run(['push', '--quiet', 'origin', 'main']); // the default branch took 0.0.1 over
    await registerOf(world, {seed: 2});
    await propose.run({...proposeInputs, base: 'stable'}, context);
    await mergeTo(world, 2);
    const newer = await release.run(releaseInputs, context);
    expect(JSON.parse(newer.outputs.released)).toMatchObject([{version: '0.0.2'}]);
    expect(await unreleased(world)).toEqual([]); // though the copy on the default branch lags behind
    const text = await world.git.run(['show', `origin/main:${stageFile}`]);
    await pushBranch(world, 'hot', {[stageFile]: text.replace('"model"', ' "model"')}, 'origin/main');
    await openPull(world, 'hot');
    await mergeTo(world, 3);
    expect(await unreleased(world)).toMatchObject([{check: 'broken-stage'}]);
    await expect(release.run(releaseInputs, context)).rejects.toMatchObject({
      code: 'CAIRN_STAGE_UNRELEASABLE',
      message: expect.stringContaining('Merge one of these branches into the other') as string,
    });
  },
);

thorough(
  'rollback goes to the branch whose stage file is released, and at once is refused before anything is written',
  async () => {
    await using world = await promotedOnStable();
    const inputs = inputsOf(rollback, {model: 'm', reason: 'Complaints'});
    const context = await world.context(world.git);
    const refs = await world.git.run(['ls-remote', 'origin']);
    await expect(rollback.run({...inputs, now: true}, context)).rejects.toMatchObject({
      code: 'CAIRN_INPUT_INVALID',
      message: expect.stringContaining('is that of stable') as string,
    });
    expect(await world.git.run(['ls-remote', 'origin'])).toBe(refs);
    const {outputs} = await rollback.run(inputs, context);
    expect(outputs).toMatchObject({version: '0.0.1', from: '0.0.2', verdict: 'pass'});
    const number = Number(outputs['pull-request']);
    const {octokit, owner, repo} = context.github!;
    const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: number});
    expect(data.base.ref).toBe('stable');
    await mergeTo(world, number);
    const {outputs: of} = await release.run(releaseInputs, context);
    expect(JSON.parse(of.released)).toMatchObject([{stage: 'production', version: '0.0.1'}]);
  },
);

thorough('retire is blocked by what a branch that is released names, and by its open proposals', async () => {
  await using world = await promotedOnStable();
  const context = await world.context(world.git);
  const blockers = async (version: string): Promise<string> =>
    (await retire.run({...inputsOf(retire, {model: 'm', version}), remove: true}, context)).outputs.blockers;
  expect(await blockers('0.0.2')).toContain('The branch stable names it in the file of stage production.');
  expect(await blockers('0.0.1')).not.toContain('names it');
  await propose.run({...proposeInputs, base: 'stable', version: '0.0.1'}, context);
  expect(await blockers('0.0.1')).toContain('The proposal on branch cairn/m/production names it');
});

thorough('a retraining waits for a promotion to another branch as well', async () => {
  await using world = await twoBranches();
  await world.push({'.github/workflows/train.yml': 'on: workflow_dispatch\njobs: {}\n'});
  const context = await world.context(world.git);
  const proposed = await propose.run({...proposeInputs, base: 'stable'}, context);
  await write(world.git.directory, {'data.csv': 'x,y\n1,true\n'});
  const asked = inputsOf(retrain, {model: 'm', reason: 'drift', verdict: 'drift'});
  const {outputs} = await retrain.run(asked, {...context, workspace: world.git.directory});
  expect(outputs.decision).toBe('wait');
  expect(outputs.reasons).toContain(`/pull/${proposed.outputs['pull-request']}`);
});

/** Two versions, one after the other promoted and released on the second branch alone. */
async function promotedOnStable(): Promise<PromotionWorld> {
  const world = await twoBranches();
  const context = await world.context(world.git);
  await propose.run({...proposeInputs, base: 'stable'}, context);
  await mergeTo(world, 1);
  await release.run(releaseInputs, context);
  await registerOf(world, {seed: 2});
  await propose.run({...proposeInputs, base: 'stable'}, context);
  await mergeTo(world, 2);
  await release.run(releaseInputs, context);
  return world;
}

async function unreleased(world: PromotionWorld): Promise<unknown[]> {
  const {outputs} = await doctor.run(
    {fix: false, token: '', config: 'cairn.yaml'},
    await world.context(world.git),
  );
  const findings = JSON.parse(outputs.findings) as {check: string}[];
  return findings.filter(({check}) => check.endsWith('-stage'));
}
