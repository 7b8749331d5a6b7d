import {expect, test} from 'vitest';
import {historyOf, holderOf, readRegistry} from '../../src/registry/read-registry.ts';
import {digestOf} from '../../src/provenance/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import type {Verdict} from '../../src/generated/documents.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {dying, moment, promotionWorld, stateOf, type PromotionWorld} from '../support/promotion.ts';

const inputs = {token: '', config: 'cairn.yaml'};
const proposal = {
  model: 'm',
  stage: 'production',
  version: undefined,
  base: undefined,
  token: '',
  config: 'cairn.yaml',
};

test('after the merge the stage is tagged on the commit of the version, and the release is a full one', async () => {
  await using world = await promotionWorld();
  const {verdict, manifest, run} = await merged(world);
  const {outputs} = await release.run(inputs, await world.context(world.git));
  expect(outputs.changed).toBe('true');
  const entry = {
    model: 'm',
    stage: 'production',
    version: '0.0.1',
    tag: 'm#production#1',
    target: 'here',
    environment: 'production',
  };
  expect(JSON.parse(outputs.released)).toEqual([entry]);

  const clone = await world.clone('reader');
  const registry = await readRegistry(clone, {models: ['m'], fetch: true});
  const [version, stage] = historyOf(registry, 'm');
  expect(holderOf(registry, 'm', 'production')).toMatchObject({
    version: '0.0.1',
    manifestDigest: manifest,
    sequence: 2,
  });
  expect(stage?.commit).toBe(version?.commit);
  expect(stage?.trailers).toEqual({
    sequence: 2,
    previous: version?.tagObject,
    version: '0.0.1',
    manifest,
    verdict: digestOf(serializeDocument(verdict)),
    run,
    desired: await clone.run(['log', '-1', '--format=%H', 'origin/main', '--', 'registry']),
  });
  expect(await stateOf(world)).toMatchObject({
    releases: [{tag_name: 'm@v0.0.1', draft: false, prerelease: false}],
  });
  expect(world.forge.violations).toEqual([]);
});

test('run again it tags nothing, and lists the stage until its deployment is a success', async () => {
  await using world = await promotionWorld();
  await merged(world);
  const context = await world.context(world.git);
  const first = await release.run(inputs, context);
  const state = await stateOf(world);
  const second = await release.run(inputs, context);
  expect(second.outputs).toEqual({released: first.outputs.released, changed: 'false'});
  expect(await stateOf(world)).toEqual(state);

  const {octokit, owner, repo} = context.github!;
  const payload = {model: 'm', stage: 'production', version: '0.0.1', tag: 'm#production#1'};
  const {data} = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref: 'm#production#1',
    task: 'deploy',
    environment: 'production',
    auto_merge: false,
    required_contexts: [],
    payload,
  });
  if (!('id' in data)) throw new Error('no deployment');
  const deployment = {owner, repo, deployment_id: data.id};
  await octokit.rest.repos.createDeploymentStatus({...deployment, state: 'failure'});
  expect((await release.run(inputs, context)).outputs.released).toBe(first.outputs.released);
  await octokit.rest.repos.createDeploymentStatus({...deployment, state: 'success'});
  expect((await release.run(inputs, context)).outputs).toEqual({released: '[]', changed: 'false'});
});

test('two releases at once make one tag', async () => {
  await using world = await promotionWorld();
  await merged(world);
  const later = (): Date => new Date(moment.getTime() + 1000); // else both would make the very same tag
  const contexts = [
    await world.context(await world.clone('one')),
    await world.context(await world.clone('two'), {now: later}),
  ];
  const results = await Promise.all(contexts.map(async (context) => release.run(inputs, context)));
  expect(results.map(({outputs}) => outputs.changed).sort()).toEqual(['false', 'true']);
  expect(await world.git.run(['ls-remote', '--refs', '--tags', 'origin'])).toMatch(
    /^\w+\trefs\/tags\/m#production#1\n\w+\trefs\/tags\/m@v0\.0\.1$/,
  );
});

test('it works for the head of the default branch, whatever is checked out (as on a tag)', async () => {
  await using world = await promotionWorld();
  await merged(world);
  await world.git.run(['checkout', '--quiet', '--detach', 'refs/tags/m@v0.0.1']);
  const {outputs} = await release.run(inputs, await world.context(world.git));
  expect(outputs.changed).toBe('true');
});

test.each([
  ['an unknown version', {version: '7.0.0'}, /never registered/],
  ['a wrong digest', {manifest: `sha256:${'0'.repeat(64)}`}, /names manifest/],
])('%s is one clear error and nothing is tagged', async (_, wrong, message) => {
  await using world = await promotionWorld();
  const {manifest} = await registerOf(world, {seed: 1});
  const stage = {
    document: 'stage',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '0.0.1',
    manifest,
  };
  await world.push({'registry/m/stages/production.json': JSON.stringify({...stage, ...wrong})});
  const before = await stateOf(world);
  const outcome = release.run(inputs, await world.context(world.git));
  await expect(outcome).rejects.toMatchObject({code: 'CAIRN_STAGE_UNRELEASABLE'});
  await expect(outcome).rejects.toThrow(message);
  expect(await stateOf(world)).toEqual(before);
});

test('a stage file that nobody declared is passed over with a warning', async () => {
  await using world = await promotionWorld();
  await world.push({'registry/m/stages/elsewhere.json': '{}'});
  const context = await world.context(world.git);
  const {outputs} = await release.run(inputs, context);
  expect(outputs).toEqual({released: '[]', changed: 'false'});
  expect(context.log.lines.join('\n')).toContain('registry/m/stages/elsewhere.json is ignored');
});

test('killed after any external step, a second run ends in the same state as an undisturbed one', async () => {
  const {steps, state} = await undisturbed();
  expect(steps).toEqual(['git push', 'git update-ref', 'PATCH /repos/{owner}/{repo}/releases/{release_id}']);
  for (let after = 1; after < steps.length; after++) {
    await using world = await promotionWorld();
    await merged(world);
    const killed = dying(await world.context(world.git), after);
    await expect(release.run(inputs, killed.context)).rejects.toThrow('killed');
    const {outputs} = await release.run(inputs, await world.context(await world.clone('fresh')));
    expect(outputs.released).toContain('m#production#1');
    expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(state);
  }
});

/** The first version, promoted and merged but not released. */
async function merged(world: PromotionWorld): Promise<{verdict: Verdict; manifest: string; run: string}> {
  const {manifest, run} = await registerOf(world, {seed: 1});
  const {document} = await propose.run(proposal, await world.context(world.git));
  await merge(world, 1);
  return {verdict: (document as {verdict: Verdict}).verdict, manifest, run};
}

async function undisturbed(): Promise<{steps: string[]; state: unknown}> {
  await using world = await promotionWorld();
  await merged(world);
  const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
  await release.run(inputs, context);
  return {steps, state: await stateOf(world)};
}
