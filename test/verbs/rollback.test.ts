import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {historyOf, holderOf, readRegistry} from '../../src/registry/read-registry.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {parseTarget} from '../../src/verification/parse-target.ts';
import {verifyChain} from '../../src/verification/verify-chain.ts';
import {merge, pullOf, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {
  copyOfWorld,
  dying,
  metric,
  moment,
  promotionWorld,
  stateOf,
  type PromotionWorld,
} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const common = {token: '', config: 'cairn.yaml'};
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
const inputs = inputsOf(rollback, {model: 'm', reason: 'Wrong on Mondays'});
const branch = 'cairn-rollback/m/production';

/** 0.0.1 and 0.0.2 held production, 0.0.2 holds it; 0.0.3 never did. */
let prepared: PromotionWorld;
beforeAll(async () => {
  prepared = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  for (const seed of [1, 2]) {
    await registerOf(prepared, {seed});
    await promote(prepared, seed);
  }
  await registerOf(prepared, {seed: 3});
});
afterAll(async () => prepared[Symbol.asyncDispose]());

async function promote(world: PromotionWorld, pull: number): Promise<void> {
  await propose.run(proposal, await world.context(world.git));
  await merge(world, pull);
  await release.run({...common, 'dry-run': false}, await world.context(world.git));
}

async function follow(world: PromotionWorld): Promise<void> {
  await world.git.run(['fetch', '--quiet', 'origin']);
  await world.git.run(['reset', '--quiet', '--hard', 'origin/main']);
}

async function stageFile(world: PromotionWorld, commit = 'origin/main'): Promise<Record<string, unknown>> {
  await world.git.run(['fetch', '--quiet', 'origin']);
  return JSON.parse(await world.git.run(['show', `${commit}:registry/m/stages/production.json`])) as Record<
    string,
    unknown
  >;
}

async function held(world: PromotionWorld): Promise<string | undefined> {
  const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
  return holderOf(registry, 'm', 'production')?.version;
}

describe('by pull request', () => {
  test('one branch and one pull request with the earlier version, a hold and the reason; its status passes', async () => {
    await using world = await copyOfWorld(prepared);
    const work = await world.git.run(['status', '--porcelain', '--branch']);
    const context = await world.context(world.git, {event: eventOf('dana')});
    const {outputs} = await rollback.run(inputs, context);
    expect(outputs).toMatchObject({
      version: '0.0.1',
      from: '0.0.2',
      'pull-request': '3',
      branch,
      verdict: 'pass',
      released: '[]',
      changed: 'true',
    });
    expect(await world.git.run(['status', '--porcelain', '--branch'])).toBe(work);
    const {head, title, body} = await pullOf(world, 3);
    expect(title).toBe('Roll m back to 0.0.1 in production');
    expect(await world.git.run(['diff', '--name-only', 'origin/main', head])).toBe(
      'registry/m/stages/production.json',
    );
    expect(await stageFile(world, head)).toMatchObject({
      version: '0.0.1',
      hold: {reason: 'Wrong on Mondays', since: moment.toISOString(), by: 'dana'},
    });
    expect(body).toContain('**Reason:** Wrong on Mondays, asked for by dana.');
    expect(body).toContain('No: inputs and outputs of 0.0.2 and 0.0.1 are the same.');
    expect(body).toContain('To lift it');
    expect(await stateOf(world)).toMatchObject({
      statuses: expect.arrayContaining([[{context: 'cairn/gate', state: 'success'}]]) as unknown,
    });
    expect(world.forge.violations).toEqual([]);
  });

  thorough('run again later it changes nothing; another reason updates the same pull request', async () => {
    await using world = await copyOfWorld(prepared);
    await rollback.run(inputs, await world.context(world.git));
    const state = await stateOf(world);
    const later = {now: (): Date => new Date(moment.getTime() + 3_600_000)};
    const again = await rollback.run(inputs, await world.context(world.git, later));
    expect(again.outputs).toMatchObject({'pull-request': '3', changed: 'false'});
    expect(await stateOf(world)).toEqual(state);
    const other = await rollback.run(
      {...inputs, reason: 'Also on Tuesdays'},
      await world.context(world.git, later),
    );
    expect(other.outputs).toMatchObject({'pull-request': '3', changed: 'true'});
    expect(await stageFile(world, (await pullOf(world, 3)).head)).toMatchObject({
      hold: {reason: 'Also on Tuesdays', since: '2025-06-01T13:00:00.000Z'},
    });
  });

  test('merged and released, the stage is back, held, and nothing is promoted until the hold is lifted', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    await rollback.run(inputs, context);
    await merge(world, 3);
    const {outputs} = await release.run({...common, 'dry-run': false}, context);
    expect(JSON.parse(outputs.released)).toMatchObject([{version: '0.0.1', tag: 'm#production#3'}]);
    expect(await held(world)).toBe('0.0.1');
    const stopped = await propose.run(proposal, context);
    expect(stopped.headline).toContain('is held at 0.0.1');
    expect((await rollback.run(inputs, context)).headline).toContain('nothing to do');

    const {hold, ...lifted} = await stageFile(world);
    expect(hold).toMatchObject({reason: 'Wrong on Mondays'});
    await follow(world);
    await world.push({'registry/m/stages/production.json': JSON.stringify(lifted)});
    expect((await release.run({...common, 'dry-run': false}, context)).outputs).toMatchObject({
      changed: 'true',
    });
    expect((await propose.run(proposal, context)).outputs).toMatchObject({changed: 'true', verdict: 'pass'});
    // What was rolled back is not what a further rollback returns to.
    const further = rollback.run(inputs, context);
    await expect(further).rejects.toMatchObject({code: 'CAIRN_ROLLBACK_IMPOSSIBLE'});
  });

  thorough('a reason from anywhere is inert in the pull request', async () => {
    await using world = await copyOfWorld(prepared);
    await rollback.run(
      {...inputs, reason: '<script>x</script> @dana #1 [x](http://evil)'},
      await world.context(world.git),
    );
    const {body} = await pullOf(world, 3);
    const visible = body.replace(/```[\s\S]*?```/g, '');
    expect(visible).not.toContain('<script>');
    expect(visible).not.toMatch(/(?<!\u200b)@dana|\]\(http/);
  });

  thorough(
    'killed after any external step, a second run ends in the same state as an undisturbed one',
    async () => {
      await killedAnywhere(inputs, 3);
    },
  );
});

describe('at once', () => {
  const atOnce = {...inputs, now: true};

  thorough(
    'commits to the default branch, states the stage and lists it for deployment as release does',
    async () => {
      await using world = await copyOfWorld(prepared);
      const context = await world.context(world.git, {event: eventOf('erin')});
      const before = await world.git.run(['rev-parse', 'origin/main']);
      const {outputs} = await rollback.run(atOnce, context);
      expect(outputs).toMatchObject({version: '0.0.1', from: '0.0.2', 'pull-request': '', changed: 'true'});
      expect(JSON.parse(outputs.released)).toEqual([
        {
          model: 'm',
          stage: 'production',
          version: '0.0.1',
          tag: 'm#production#3',
          target: 'here',
          environment: 'production',
        },
      ]);
      expect(await stageFile(world)).toMatchObject({version: '0.0.1', hold: {by: 'erin'}});
      const commit = await world.git.run(['rev-parse', 'origin/main']);
      expect(await world.git.run(['rev-parse', 'origin/main^'])).toBe(before);
      const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
      expect(historyOf(registry, 'm', 'production').at(-1)?.trailers).toMatchObject({
        version: '0.0.1',
        replaces: '0.0.2',
        hold: moment.toISOString(),
        desired: commit,
      });
      expect((await release.run({...common, 'dry-run': false}, context)).outputs).toMatchObject({
        changed: 'false',
        released: outputs.released,
      });
      expect(world.forge.violations).toEqual([]);
    },
  );

  thorough('every link of the stage can be verified, with the hold and after it was lifted', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    await rollback.run(atOnce, context);
    const broken = async (): Promise<string[]> => {
      const target = parseTarget('m#production');
      const findings = await verifyChain(context, target, {configFile: 'cairn.yaml', offline: false});
      expect(findings.filter(({id}) => id === 'stage-tag')).toMatchObject([{status: 'pass'}]);
      const made = ['profile', 'evaluation', 'run', 'data', 'code', 'signature']; // of a run that is no real training
      return findings
        .filter(({id, status}) => status === 'fail' && !made.includes(id))
        .map(({id, message}) => `${id}: ${message}`);
    };
    expect(await broken()).toEqual([]);
    const {hold, ...lifted} = await stageFile(world);
    expect(hold).toBeDefined();
    await follow(world);
    await world.push({'registry/m/stages/production.json': JSON.stringify(lifted)});
    await release.run({...common, 'dry-run': false}, context);
    expect(await broken()).toEqual([]);
  });

  thorough('run again it finishes or repeats the answer, and changes nothing', async () => {
    await using world = await copyOfWorld(prepared);
    const first = await rollback.run(atOnce, await world.context(world.git));
    const state = await stateOf(world);
    const again = await rollback.run(atOnce, await world.context(await world.clone('fresh')));
    expect(again.outputs).toMatchObject({released: first.outputs.released, changed: 'false'});
    expect(await stateOf(world)).toEqual(state);
  });

  thorough('two at once make one commit and one tag', async () => {
    await using world = await copyOfWorld(prepared);
    const later = {now: (): Date => new Date(moment.getTime() + 1000)}; // else both would make the very same objects
    const contexts = [
      await world.context(await world.clone('one')),
      await world.context(await world.clone('two'), later),
    ];
    await Promise.all(contexts.map(async (context) => rollback.run(atOnce, context)));
    await world.git.run(['fetch', '--quiet', 'origin']);
    expect(await world.git.run(['rev-list', '--count', 'HEAD..origin/main'])).toBe('1');
    expect(await world.git.run(['ls-remote', '--refs', 'origin', 'refs/tags/m#production#*'])).toMatch(
      /^\w+\trefs\/tags\/m#production#1\n\w+\trefs\/tags\/m#production#2\n\w+\trefs\/tags\/m#production#3$/,
    );
  });

  thorough(
    'killed after any external step, a second run ends in the same state as an undisturbed one',
    async () => {
      await killedAnywhere(atOnce, 2);
    },
  );

  thorough('a broken file of another stage does not stop it', async () => {
    await using world = await copyOfWorld(prepared);
    await follow(world);
    await world.push({'registry/m/stages/elsewhere.json': '{'});
    await rollback.run(atOnce, await world.context(world.git));
    expect(await held(world)).toBe('0.0.1');
  });

  thorough('a push that the branch refuses is one clear error, and nothing was changed', async () => {
    await using world = await copyOfWorld(prepared);
    await protect(world);
    const before = await stateOf(world);
    const outcome = rollback.run(atOnce, await world.context(world.git));
    await expect(outcome).rejects.toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
    await expect(outcome).rejects.toThrow(/without `now`.*pull request/);
    expect(await stateOf(world)).toEqual(before);
  });

  thorough('a held stage goes further back only to a version that is named', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    await rollback.run(atOnce, context);
    const other = {...atOnce, reason: 'Worse'};
    await expect(rollback.run(other, context)).rejects.toMatchObject({code: 'CAIRN_STAGE_HELD'});
    await rollback.run({...other, to: '0.0.2'}, context);
    expect(await held(world)).toBe('0.0.2');
  });
});

describe('rehearsal', () => {
  const rehearsal = {...inputs, rehearse: true};

  test('tries everything and changes nothing', async () => {
    await using world = await copyOfWorld(prepared);
    const before = await stateOf(world);
    const {outputs, document, conclusion} = await rollback.run(rehearsal, await world.context(world.git));
    expect(conclusion).toBe('success');
    expect(outputs).toMatchObject({version: '0.0.1', from: '0.0.2', verdict: 'pass', changed: 'false'});
    const {checks} = document as {checks: {id: string; verdict: string}[]};
    expect(checks.map(({id, verdict}) => [id, verdict])).toEqual([
      ['manifest', 'pass'],
      ['artifacts', 'pass'],
      ['signature', 'pass'],
      ['target', 'pass'],
    ]);
    expect(await stateOf(world)).toEqual(before);
  });

  thorough('fails where a file is gone or the signature differs', async () => {
    await using world = await copyOfWorld(prepared);
    await registerOf(world, {seed: 4, features: ['x', 'z'], metrics: [metric('roc_auc', 0.8, 0.01)]});
    await promote(world, 3);
    const context = await world.context(world.git);
    const {octokit, owner, repo} = context.github!;
    const {data} = await octokit.rest.repos.getReleaseByTag({owner, repo, tag: 'm@v0.0.2'});
    const [asset] = data.assets;
    await octokit.rest.repos.deleteReleaseAsset({owner, repo, asset_id: asset?.id ?? 0});
    const {document, conclusion, outputs} = await rollback.run(rehearsal, context);
    expect(conclusion).toBe('failure');
    expect(outputs).toMatchObject({from: '0.0.4', version: '0.0.2', verdict: 'fail'});
    const {checks} = document as {checks: {id: string; verdict: string; message: string}[]};
    expect(checks).toMatchObject([
      {id: 'manifest', verdict: 'pass'},
      {id: 'artifacts', verdict: 'fail'},
      {id: 'signature', verdict: 'fail', message: expect.stringContaining('input z') as unknown},
      {id: 'target', verdict: 'pass'},
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    ['an unknown version', {to: '7.0.0'}, 'CAIRN_VERSION_UNKNOWN', /no such version/],
    ['a text that is none', {to: '../x'}, 'CAIRN_VERSION_UNKNOWN', /no such version/],
    ['the version that is there', {to: '0.0.2'}, 'CAIRN_ROLLBACK_IMPOSSIBLE', /holds 0\.0\.2 already/],
    ['a version that never was there', {to: '0.0.3'}, 'CAIRN_ROLLBACK_IMPOSSIBLE', /never held 0\.0\.3/],
    ['an unknown stage', {model: 'm#elsewhere'}, 'CAIRN_STAGE_UNKNOWN', /elsewhere/],
    ['a version in place of a model', {model: 'm@1.0.0'}, 'CAIRN_INPUT_INVALID', /names no model/],
    ['two stages', {model: 'm#production', stage: 'x'}, 'CAIRN_INPUT_INVALID', /stage production/],
    ['no reason', {reason: ' '}, 'CAIRN_INPUT_INVALID', /reason/],
    ['a base at once', {now: true, base: 'main'}, 'CAIRN_INPUT_INVALID', /default branch/],
  ])('%s is one clear error', async (_, wrong, code, message) => {
    const outcome = rollback.run({...inputs, ...wrong}, await prepared.context(prepared.git));
    await expect(outcome).rejects.toMatchObject({code});
    await expect(outcome).rejects.toThrow(message);
  });

  thorough('an empty stage, and a stage that held one version alone', async () => {
    await using world = await registeredWorld();
    const context = await world.context(world.git);
    await expect(rollback.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_STAGE_EMPTY'});
    await promote(world, 1);
    await expect(rollback.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_ROLLBACK_IMPOSSIBLE'});
  });

  thorough('a version that was taken out of the registry', async () => {
    await using world = await copyOfWorld(prepared);
    await world.git.run(['tag', '-a', '-m', 'Bad', 'm@v0.0.1!', 'm@v0.0.1^{commit}']);
    await world.git.run(['push', '--quiet', 'origin', 'refs/tags/m@v0.0.1!']);
    const context = await world.context(world.git);
    await expect(rollback.run({...inputs, to: '0.0.1'}, context)).rejects.toMatchObject({
      code: 'CAIRN_VERSION_RETIRED',
    });
    await expect(rollback.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_ROLLBACK_IMPOSSIBLE'});
  });
});

function eventOf(actor: string): Awaited<ReturnType<PromotionWorld['context']>>['event'] {
  return {name: undefined, ref: undefined, sha: undefined, actor, payload: {}, runUrl: undefined};
}

/** Makes the default branch refuse pushes, as branch protection does. */
async function protect(world: PromotionWorld): Promise<void> {
  const directory = join(world.git.directory, '..', 'forge', 'git', `${world.slug}.git`);
  await mkdir(join(directory, 'hooks'), {recursive: true});
  const script =
    '#!/bin/sh\n[ "$1" = refs/heads/main ] && { echo "protected branch" >&2; exit 1; }\nexit 0\n';
  await writeFile(join(directory, 'hooks', 'update'), script, {mode: 0o755});
}

async function killedAnywhere(asked: typeof inputs, least: number): Promise<void> {
  const undisturbed = await (async () => {
    await using world = await copyOfWorld(prepared);
    const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
    await rollback.run(asked, context);
    return {steps, state: await stateOf(world)};
  })();
  expect(undisturbed.steps.length).toBeGreaterThanOrEqual(least);
  for (let after = 1; after < undisturbed.steps.length; after++) {
    await using world = await copyOfWorld(prepared);
    const killed = dying(await world.context(world.git), after);
    await expect(rollback.run(asked, killed.context)).rejects.toThrow('killed');
    await rollback.run(asked, await world.context(await world.clone('fresh')));
    expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(undisturbed.state);
  }
}
