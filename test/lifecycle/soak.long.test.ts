import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {startRunner} from '../../src/local/runner/start-runner.ts';
import {fill} from '../../src/templates/render-workflow.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, pullOf, registeredWorld} from '../support/lifecycle.ts';
import {configText} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

const stages = configText(['{id: soaked, after: staging, soak-hours: 24}']).replace(
  '    stages:\n',
  '    stages:\n      staging: {}\n',
);

test('soak.yml proposes what soaked, once, says why it does not, and is green each time', async () => {
  await using world = await registeredWorld();
  await using work = await temporaryFolder();
  const text = await readFile('action-templates/soak.yml', 'utf8');
  const workflow = fill(text, {model: 'm', branch: 'main', pin: 'a'.repeat(40)});
  const push = async (config: string): Promise<string> =>
    world.push({'cairn.yaml': config, '.github/workflows/soak.yml': workflow});
  await push(stages);
  await using runner = await startRunner({
    forge: world.forge,
    directory: join(work.path, 'runner'),
    actions: [{slug: 'cairn-ml/cairn', checkout: process.cwd()}],
    node: process.execPath,
    environment: {CAIRN_GITHUB_RETRIES: '0'},
  });
  const {octokit, owner, repo} = (await world.context(world.git)).github!;
  const dispatched = async (): Promise<{conclusions: unknown[]; pulls: number}> => {
    await octokit.rest.actions.createWorkflowDispatch({owner, repo, workflow_id: 'soak.yml', ref: 'main'});
    await runner.idle();
    const {data} = await octokit.rest.pulls.list({owner, repo, state: 'all'});
    const conclusions = world.forge.runs(world.slug).map(({conclusion}) => conclusion);
    return {conclusions, pulls: data.length};
  };

  // Staging is empty.
  expect(await dispatched()).toEqual({conclusions: ['success'], pulls: 0});

  const context = await world.context(world.git);
  await propose.run(inputsOf(propose, {model: 'm', stage: 'staging'}), context);
  await merge(world, 1);
  await release.run(inputsOf(release), context);

  // In staging, but not for long enough.
  await push(stages.replace('soak-hours: 24', 'soak-hours: 876000'));
  expect((await dispatched()).pulls).toBe(1);

  // The tests' clock put it there long ago.
  await push(stages);
  expect((await dispatched()).pulls).toBe(2);
  expect((await pullOf(world, 2)).title).toContain('production');
  expect(await dispatched()).toMatchObject({conclusions: Array.from({length: 4}, () => 'success'), pulls: 2});

  // No stage waits for another one.
  await push(configText([]));
  expect((await dispatched()).conclusions).toHaveLength(5);
});
