import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {startRunner} from '../../src/local/runner/start-runner.ts';
import {fill} from '../../src/templates/render-workflow.ts';
import {doctor} from '../../src/verbs/doctor.ts';
import {propose} from '../../src/verbs/propose.ts';
import {withAppToken} from '../support/app-token.ts';
import {proposeInputs} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, registeredWorld} from '../support/lifecycle.ts';
import {write, type PromotionWorld} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** Stands for actions/create-github-app-token: the key is the token. */
const exchange = {
  'action.yml': `name: Create GitHub App Token
description: Stand-in
inputs:
  client-id: {description: Id, required: true}
  private-key: {description: Key, required: true}
  permission-contents: {description: Access}
  permission-deployments: {description: Access}
  permission-pull-requests: {description: Access}
outputs:
  token: {description: Token}
runs: {using: node24, main: main.cjs}
`,
  'main.cjs': `const {INPUT_TOKEN, GITHUB_OUTPUT, ...env} = process.env;
if (env['INPUT_CLIENT-ID'] !== 'Iv1') throw new Error('no client id');
require('node:fs').appendFileSync(GITHUB_OUTPUT, 'token=' + env['INPUT_PRIVATE-KEY'] + '\\n');
`,
};

/** A merged promotion in a repository whose ruleset lets one app alone create tags; the log of the release that follows. */
async function released(
  world: PromotionWorld,
  template: (text: string) => string,
): Promise<{conclusion: string | undefined; log: string; doctor: string}> {
  await using work = await temporaryFolder();
  const {forge, slug} = world;
  await write(join(work.path, 'exchange'), exchange);
  const text = await readFile('action-templates/release.yml', 'utf8');
  const filled = template(fill(text, {model: 'm', branch: 'main', pin: 'a'.repeat(40)}));
  await world.push({'.github/workflows/release.yml': filled});
  forge.addRuleset(slug, {
    name: 'Facts',
    target: 'tag',
    include: ['refs/tags/*@v*', 'refs/tags/*#*'],
    bypass: ['ml-bot[bot]'],
    rules: ['creation', 'update', 'deletion'],
  });
  const key = forge.issueToken({
    repository: slug,
    actor: 'ml-bot[bot]',
    kind: 'app',
    permissions: {contents: 'write', deployments: 'read', 'pull-requests': 'read'},
  });
  await using runner = await startRunner({
    forge,
    directory: join(work.path, 'runner'),
    actions: [
      {slug: 'cairn-ml/cairn', checkout: process.cwd()},
      {slug: 'actions/create-github-app-token', checkout: join(work.path, 'exchange')},
    ],
    secrets: {[slug]: {CAIRN_APP_PRIVATE_KEY: key}},
    variables: {[slug]: {CAIRN_APP_CLIENT_ID: 'Iv1'}},
    node: process.execPath,
    environment: {CAIRN_GITHUB_RETRIES: '0'},
  });
  await propose.run(proposeInputs, await world.context(world.git));
  await merge(world, 1);
  await runner.idle();
  const run = forge.runs(slug).at(-1);
  const found = await doctor.run(inputsOf(doctor), await world.context(world.git));
  return {
    conclusion: run?.conclusion ?? undefined,
    log: run?.jobs.flatMap(({steps}) => steps.map((step) => step.log)).join('\n') ?? '',
    doctor: found.outputs.findings,
  };
}

test('with creation of tags restricted the job’s own token fails, and names the step that the template has as a comment', async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  const {conclusion, log, doctor: found} = await released(world, (text) => text);
  expect(conclusion).toBe('failure');
  expect(log).toMatch(
    /creations being restricted.*take the marks from the step `app` \(actions\/create-github-app-token\)/s,
  );
  expect(await world.git.run(['ls-remote', 'origin', 'refs/tags/m#*'])).toBe('');
  expect(found).toMatch(/"tags-creation-restricted","level":"error".*the templates show how/);
  expect(world.forge.violations).toEqual([]);
}, 120_000);

test('with these marks taken away, the token of an app that may bypass the rule makes the tag', async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  const {conclusion, log, doctor: found} = await released(world, withAppToken);
  expect(log).toContain('actions/create-github-app-token@');
  expect(conclusion).toBe('success');
  expect(await world.git.run(['ls-remote', 'origin', 'refs/tags/m#production#1'])).toContain(
    'm#production#1',
  );
  expect(found).toMatch(/"tags-creation-restricted","level":"notice"/);
  expect(world.forge.violations).toEqual([]);
}, 120_000);
