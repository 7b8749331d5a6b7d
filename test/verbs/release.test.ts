import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {historyOf, holderOf, readRegistry} from '../../src/registry/read-registry.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {checkStage} from '../../src/promotion/stage/check-stage.ts';
import {sentence} from '../../src/kernel/errors.ts';
import type {Stage, Verdict} from '../../src/generated/documents.ts';
import {decisionDigest} from '../../src/policy/decision.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {
  configText,
  copyOfWorld,
  dying,
  moment,
  promotionWorld,
  stateOf,
  type PromotionWorld,
} from '../support/promotion.ts';
import {tagPushes} from '../support/server-hooks.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const zero = `sha256:${'0'.repeat(64)}`;
const inputs = inputsOf(release);
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});

/** 0.0.1 is registered, promoted and merged, but not released; made once and copied for each test. */
let prepared: PromotionWorld;
let first: {verdict: Verdict; manifest: string; run: string};
beforeAll(async () => {
  prepared = await promotionWorld();
  const {manifest, run} = await registerOf(prepared, {seed: 1});
  const {document} = await propose.run(proposal, await prepared.context(prepared.git));
  await merge(prepared, 1);
  first = {verdict: (document as {verdict: Verdict}).verdict, manifest, run};
});
afterAll(async () => prepared[Symbol.asyncDispose]());

test('after the merge the stage is tagged on the commit of the version, and the release is a full one', async () => {
  await using world = await copyOfWorld(prepared);
  const {verdict, manifest, run} = first;
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
    decision: decisionDigest(verdict),
    judge: String(verdict.judge),
    run,
    // The merge, not the commit of the pull request: only then did the branch ask for it.
    desired: await clone.run(['rev-parse', 'origin/main']),
  });
  expect(await stateOf(world)).toMatchObject({
    releases: [{tag_name: 'm@v0.0.1', draft: false, prerelease: false}],
  });
  expect(world.forge.violations).toEqual([]);
});

test('run again it tags nothing, and lists the stage until its deployment is a success', async () => {
  await using world = await copyOfWorld(prepared);
  const context = await world.context(world.git);
  const once = await release.run(inputs, context);
  const state = await stateOf(world);
  const second = await release.run(inputs, context);
  expect(second.outputs).toMatchObject({released: once.outputs.released, changed: 'false'});
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
  expect((await release.run(inputs, context)).outputs.released).toBe(once.outputs.released);
  await octokit.rest.repos.createDeploymentStatus({...deployment, state: 'success'});
  expect((await release.run(inputs, context)).outputs).toMatchObject({released: '[]', changed: 'false'});
});

thorough('two releases at once make one tag', async () => {
  await using world = await copyOfWorld(prepared);
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
  await using world = await copyOfWorld(prepared);
  await world.git.run(['checkout', '--quiet', '--detach', 'refs/tags/m@v0.0.1']);
  const {outputs} = await release.run(inputs, await world.context(world.git));
  expect(outputs.changed).toBe('true');
});

test.each([
  ['an unknown version', {version: '7.0.0'}, /never registered/],
  ['a wrong digest', {manifest: zero}, /names manifest/],
])('%s is one clear error and nothing is tagged', async (_, wrong, message) => {
  await using world = await copyOfWorld(prepared);
  const {manifest} = first;
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

thorough('a stage file that nobody declared is passed over with a warning', async () => {
  await using world = await copyOfWorld(prepared);
  await world.push({'registry/m/stages/elsewhere.json': '{}'});
  const context = await world.context(world.git);
  const {outputs} = await release.run(inputs, context);
  expect(outputs).toMatchObject({changed: 'true'});
  expect(context.log.lines.join('\n')).toContain('registry/m/stages/elsewhere.json is ignored');
});

thorough(
  'killed after any external step, a second run ends in the same state as an undisturbed one',
  async () => {
    const {steps, state} = await undisturbed();
    expect(steps).toEqual([
      'git push',
      'git update-ref',
      'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    ]);
    for (let after = 1; after < steps.length; after++) {
      await using world = await copyOfWorld(prepared);
      const killed = dying(await world.context(world.git), after);
      await expect(release.run(inputs, killed.context)).rejects.toThrow('killed');
      const {outputs} = await release.run(inputs, await world.context(await world.clone('fresh')));
      expect(outputs.released).toContain('m#production#1');
      expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(state);
    }
  },
);

describe('dry run', () => {
  thorough(
    'says what would be done and changes nothing, with requests and commands that only read',
    async () => {
      await using world = await copyOfWorld(prepared);
      const before = await stateOf(world);
      const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
      const {outputs, headline} = await release.run({...inputs, 'dry-run': true}, context);
      expect(steps).toEqual([]);
      expect(await stateOf(world)).toEqual(before);
      expect(outputs).toMatchObject({released: '[]', changed: 'false'});
      expect(headline).toBe('Would assign m#production. Nothing was changed.');
      expect(JSON.parse(outputs.plan)).toEqual({
        commit: await world.git.run(['rev-parse', 'origin/main']),
        stages: [
          {
            model: 'm',
            stage: 'production',
            action: 'assign',
            version: '0.0.1',
            holder: null,
            tag: null,
            ground: 'pass',
            finishes: ['m@v0.0.1'],
            unfinished: [],
          },
        ],
      });
      await release.run(inputs, await world.context(world.git));
      const again = await release.run({...inputs, 'dry-run': true}, await world.context(world.git));
      expect(again.headline).toContain('Nothing to tag');
      expect(JSON.parse(again.outputs.plan)).toMatchObject({
        stages: [{action: 'none', tag: 'm#production#1', finishes: []}],
      });
    },
  );
});

describe('the terms of a stage', () => {
  thorough(
    'what is replaced, fallback and traffic are stated by the tag, and shown by the resolver',
    async () => {
      await using world = await released();
      const second = await registerOf(world, {seed: 2});
      const shares = [
        {version: '0.0.1', manifest: first.manifest, weight: 90},
        {version: '0.0.2', manifest: second.manifest, weight: 10},
      ];
      await world.push({
        [stageFile]: stageText(second, {
          ...answeredFor(second),
          fallback: {version: '0.0.1', manifest: first.manifest},
          traffic: shares.toReversed(),
        }),
      });
      await release.run(inputs, await world.context(world.git));
      expect(await newestTrailers(world)).toMatchObject({
        version: '0.0.2',
        replaces: '0.0.1',
        fallback: '0.0.1',
        traffic: '0.0.1=90, 0.0.2=10',
      });
      const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
      expect(holderOf(registry, 'm', 'production')).toMatchObject({
        version: '0.0.2',
        fallback: '0.0.1',
        traffic: [
          {version: '0.0.1', weight: 90},
          {version: '0.0.2', weight: 10},
        ],
      });
    },
  );

  thorough(
    'a change of one of them alone is a fact, stated once; the same version is not deployed again for a hold',
    async () => {
      await using world = await released();
      const context = await world.context(world.git);
      await deployed(context, 'm#production#1');
      const version = {version: '0.0.1', manifest: first.manifest};
      const hold = {reason: 'Watching it', since: '2025-06-01T12:00:00Z'};
      await world.push({[stageFile]: stageText(version, {hold})});
      expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'true', released: '[]'});
      expect(await newestTrailers(world)).toMatchObject({version: '0.0.1', hold: '2025-06-01T12:00:00Z'});
      expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'false', released: '[]'});

      await world.push({[stageFile]: stageText(version)});
      expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'true', released: '[]'});
      expect(await newestTrailers(world)).not.toHaveProperty('hold');

      const second = await registerOf(world, {seed: 2});
      await world.push({[stageFile]: stageText(second, answeredFor(second))});
      await release.run(inputs, context);
      const traffic = [
        {...version, weight: 5},
        {version: second.version, manifest: second.manifest, weight: 95},
      ];
      await world.push({[stageFile]: stageText(second, {...answeredFor(second), traffic})});
      const {outputs} = await release.run(inputs, context);
      expect(JSON.parse(outputs.released)).toMatchObject([{version: '0.0.2', tag: 'm#production#5'}]);
    },
  );

  test('what a stage file says wrong is found all at once', async () => {
    const registry = await readRegistry(prepared.git, {models: ['m']});
    const version = {version: '0.0.1', manifest: first.manifest};
    const wrongOf = async (terms: Partial<Stage>): Promise<string[]> => {
      const desired = {
        ...version,
        document: 'stage' as const,
        schemaVersion: 1 as const,
        model: 'm',
        stage: 'production',
        ...terms,
      };
      const checked = await checkStage(prepared.git, registry, {model: 'm', stage: 'production', desired});
      return 'mistakes' in checked ? checked.mistakes.map((mistake) => sentence(mistake)) : [];
    };
    const unknown = {version: '7.0.0', manifest: zero};
    expect(await wrongOf({})).toEqual([]);
    expect(await wrongOf({fallback: unknown})).toEqual([
      expect.stringMatching(
        /^m\/production: asks for version 7\.0\.0 as fallback, which was never registered/,
      ),
    ]);
    expect(await wrongOf({fallback: version})).toEqual([expect.stringContaining('is the version itself')]);
    expect(await wrongOf({fallback: {...version, manifest: zero}})).toEqual([
      expect.stringContaining(`names manifest ${zero}`),
      expect.stringContaining('is the version itself'),
    ]);
    expect(
      await wrongOf({
        traffic: [
          {...version, weight: 50},
          {...version, weight: 20},
        ],
      }),
    ).toEqual([expect.stringContaining('names 0.0.1 twice'), expect.stringContaining('add up to 70')]);
    expect(
      await wrongOf({
        traffic: [
          {...unknown, weight: 50},
          {...unknown, version: '8.0.0', weight: 50},
        ],
      }),
    ).toEqual([
      expect.stringContaining('asks for version 7.0.0 for a share of the traffic'),
      expect.stringContaining('asks for version 8.0.0 for a share of the traffic'),
      expect.stringContaining('gives no traffic to 0.0.1'),
    ]);
  });
});

describe('facts that disagree', () => {
  test('a version that was taken out of the registry is refused, saying how to repair', async () => {
    await using world = await copyOfWorld(prepared);
    await pushTag(world, 'm@v0.0.1!', 'm@v0.0.1^{commit}', 'Bad');
    const outcome = release.run(inputs, await world.context(world.git));
    await expect(outcome).rejects.toMatchObject({code: 'CAIRN_STAGE_UNRELEASABLE'});
    await expect(outcome).rejects.toThrow(/0\.0\.1, which was taken out of the registry.*`rollback`/);
  });

  thorough('a stage of a deprecated model changes no more; one that stands stays', async () => {
    await using world = await released();
    await pushTag(world, 'm@deprecated', 'm@v0.0.1^{commit}', 'Old');
    const context = await world.context(world.git);
    expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'false'});
    const hold = {reason: 'x', since: '2025-06-01T12:00:00Z'};
    await world.push({[stageFile]: stageText({version: '0.0.1', manifest: first.manifest}, {hold})});
    await expect(release.run(inputs, context)).rejects.toThrow(/deprecated as a whole/);
  });

  test('a tag that says another manifest than its commit holds is refused, saying how to repair', async () => {
    await using world = await copyOfWorld(prepared);
    const message = `m 0.0.1\n\nCairn-Sequence: 1\nCairn-Version: 0.0.1\nCairn-Manifest: ${zero}\n`;
    await pushTag(world, 'm@v0.0.1', 'm@v0.0.1^{commit}', message);
    const outcome = release.run(inputs, await world.context(world.git));
    await expect(outcome).rejects.toMatchObject({code: 'CAIRN_STAGE_UNRELEASABLE'});
    await expect(outcome).rejects.toThrow(/whose facts disagree.*has digest.*Fetch the tags again/);
  });
});

describe('what an earlier run left', () => {
  thorough('the release of the version that goes is made full first, then that of the new one', async () => {
    await using world = await copyOfWorld(prepared);
    const killed = dying(await world.context(world.git), 2); // the tag is there, the release is not full
    await expect(release.run(inputs, killed.context)).rejects.toThrow('killed');
    const second = await registerOf(world, {seed: 2});
    await world.push({[stageFile]: stageText(second, answeredFor(second))});
    const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
    await release.run(inputs, context);
    expect(steps.map((step) => step.replace(/ .*/, ''))).toEqual(['PATCH', 'git', 'git', 'PATCH']);
    expect(await stateOf(world)).toMatchObject({
      releases: [
        {tag_name: 'm@v0.0.2', prerelease: false},
        {tag_name: 'm@v0.0.1', prerelease: false},
      ],
    });
    const {octokit, owner, repo} = context.github!;
    await expect(octokit.rest.repos.getLatestRelease({owner, repo})).rejects.toMatchObject({status: 404});
  });

  test('"Latest" of the repository is taken only where it is asked for', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    const {octokit, owner, repo} = context.github!;
    await release.run({...inputs, 'make-latest': true}, context);
    expect((await octokit.rest.repos.getLatestRelease({owner, repo})).data.tag_name).toBe('m@v0.0.1');
  });

  thorough('a draft with all its files is published; one without them is left with a warning', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    const {octokit, owner, repo} = context.github!;
    const {data} = await octokit.rest.repos.getReleaseByTag({owner, repo, tag: 'm@v0.0.1'});
    await octokit.rest.repos.updateRelease({owner, repo, release_id: data.id, draft: true});
    const other = await copyOfWorld(world);
    await release.run(inputs, context);
    expect(await stateOf(world)).toMatchObject({releases: [{draft: false, prerelease: false}]});

    const [asset] = data.assets;
    const there = await other.context(other.git);
    await there.github!.octokit.rest.repos.deleteReleaseAsset({owner, repo, asset_id: asset?.id ?? 0});
    await release.run(inputs, there);
    expect(await stateOf(other)).toMatchObject({releases: [{draft: true}]});
    expect(there.log.lines.join('\n')).toContain('m@v0.0.1 is an unfinished draft');
    await other[Symbol.asyncDispose]();
  });
});

describe('a stage file that was deleted', () => {
  thorough('empties the stage by an unassignment tag, once; nothing is left to deploy', async () => {
    await using world = await released();
    await world.git.run(['rm', '--quiet', stageFile]);
    const removed = await world.push({});
    const context = await world.context(world.git);
    const {outputs} = await release.run(inputs, context);
    expect(outputs).toMatchObject({changed: 'true', released: '[]'});
    const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
    expect(holderOf(registry, 'm', 'production')).toBeUndefined();
    const fact = historyOf(registry, 'm', 'production').at(-1);
    expect(fact).toMatchObject({
      tag: 'm#production!#2',
      trailers: {version: '0.0.1', replaces: '0.0.1', desired: removed},
    });
    const state = await stateOf(world);
    expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'false', released: '[]'});
    expect(await stateOf(world)).toEqual(state);

    await world.push({[stageFile]: stageText({version: '0.0.1', manifest: first.manifest})});
    expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'true'});
    expect(await newestTrailers(world)).toMatchObject({version: '0.0.1'});
  });

  thorough('an assignment that rests on no stage file, such as one by GTO, is left alone', async () => {
    await using world = await released();
    await world.git.run(['rm', '--quiet', stageFile]);
    await world.push({});
    await pushTag(world, 'm#production#2', 'm@v0.0.1^{commit}', 'By hand');
    expect((await release.run(inputs, await world.context(world.git))).outputs).toMatchObject({
      changed: 'false',
    });
  });
});

thorough('several models and stages of one push are reconciled in one run', async () => {
  await using world = await promotionWorld();
  const text = configText().replace('    stages:\n', '    stages:\n      staging: {}\n');
  await world.push({'cairn.yaml': text});
  const one = await registerOf(world, {seed: 1});
  const two = await registerOf(world, {seed: 2});
  await world.push({
    [stageFile]: stageText(one),
    'registry/m/stages/staging.json': stageText(two).replace('"production"', '"staging"'),
  });
  const pushes = await tagPushes(world);
  const {document} = await release.run(inputs, await world.context(world.git));
  expect(document).toMatchObject({tagged: ['m#staging#1', 'm#production#2']});
  // More than three tags in one push would start no workflow.
  expect(await pushes()).toEqual([['refs/tags/m#staging#1'], ['refs/tags/m#production#2']]);
  expect(await stateOf(world)).toMatchObject({
    releases: [
      {tag_name: 'm@v0.0.2', prerelease: true}, // staging is a step on the way
      {tag_name: 'm@v0.0.1', prerelease: false},
    ],
  });
});

const stageFile = 'registry/m/stages/production.json';

function stageText({version, manifest}: {version: string; manifest: string}, terms: object = {}): string {
  const stage = {document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest};
  return JSON.stringify({...stage, ...terms});
}

/** The rules do not pass a version that was not compared with the champion. */
function answeredFor({version}: {version: string}): object {
  return {override: {version, by: 'dana', reason: 'Compared by hand'}};
}

/** The prepared world after its release. */
async function released(): Promise<PromotionWorld> {
  const world = await copyOfWorld(prepared);
  await release.run(inputs, await world.context(world.git));
  return world;
}

async function newestTrailers(world: PromotionWorld): Promise<object | undefined> {
  const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
  return historyOf(registry, 'm', 'production').at(-1)?.trailers;
}

async function pushTag(world: PromotionWorld, tag: string, on: string, message: string): Promise<void> {
  await world.git.run(['tag', '--force', '-a', '-m', message, tag, on]);
  await world.git.run(['push', '--quiet', '--force', 'origin', `refs/tags/${tag}`]);
}

async function deployed(
  {github}: Awaited<ReturnType<PromotionWorld['context']>>,
  tag: string,
): Promise<void> {
  const {octokit, owner, repo} = github!;
  const {data} = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref: tag,
    task: 'deploy',
    environment: 'production',
    auto_merge: false,
    required_contexts: [],
    payload: {model: 'm', stage: 'production', version: '0.0.1', tag},
  });
  if (!('id' in data)) throw new Error('no deployment');
  await octokit.rest.repos.createDeploymentStatus({owner, repo, deployment_id: data.id, state: 'success'});
}

async function undisturbed(): Promise<{steps: string[]; state: unknown}> {
  await using world = await copyOfWorld(prepared);
  const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
  await release.run(inputs, context);
  return {steps, state: await stateOf(world)};
}
