import {beforeAll, describe, expect, test} from 'vitest';
import {historyOf, readRegistry} from '../../src/registry/read-registry.ts';
import type {Stage} from '../../src/generated/documents.ts';
import type {TriggerEvent} from '../../src/kernel/context.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import type {Finding} from '../../src/verification/finding.ts';
import {parseTarget} from '../../src/verification/parse-target.ts';
import {verifyChain} from '../../src/verification/verify-chain.ts';
import {merge, registerOf, registeredWorld} from '../support/lifecycle.ts';
import {
  configText,
  copyOfWorld,
  keepWorld,
  metric,
  promotionWorld,
  stateOf,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {sampleOf, thorough} from '../support/effort.ts';

/*
 * `release` is the last one to ask: what it has itself judged not passing it tags for one of the written reasons alone,
 * and `verify` tells the same of what is tagged.
 */

const inputs = inputsOf(release);
const stageFile = 'registry/m/stages/production.json';
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
const low = [metric('roc_auc', 0.3, 0.02)];
type Registered = Awaited<ReturnType<typeof registerOf>>;

/** 0.0.1 is in production, 0.0.2 is too bad for it; made once. */
let prepared: KeptWorld;
let good: Registered;
let bad: Registered;
beforeAll(async () => {
  await using world = await registeredWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  good = world.first;
  await promote(world, 1);
  bad = await registerOf(world, {seed: 2, metrics: low});
  prepared = await keepWorld(world);
});

describe('what is judged not passing is refused before anything is written', () => {
  const grounds: readonly (readonly [string, (world: PromotionWorld) => Promise<void>, RegExp])[] = [
    ['fail', async () => Promise.resolve(), /asks for 0\.0\.2, whose verdict is fail \(good-enough\)/],
    [
      'a verdict that cannot be made, because the record of the run is gone',
      async (world) => {
        await world.git.run(['push', '--quiet', 'origin', `:refs/cairn/runs/${bad.run}`]);
        await world.git.run(['update-ref', '-d', `refs/cairn/runs/${bad.run}`]);
      },
      /whose verdict cannot be made: the evaluation of run m-000000000002 is gone/,
    ],
    [
      'a verdict that cannot be made, because the rules before are unreadable',
      async (world) => world.push({'cairn.yaml': 'models: ['}).then(() => undefined),
      /whose verdict cannot be made: the rules before commit \w+ cannot be read/,
    ],
    [
      'a verdict that cannot be made, because the stage was not declared before',
      async (world) =>
        world
          .push({
            'cairn.yaml': configText(['{id: a, metric: roc_auc, minimum: 0.1}']).replace(
              'production:',
              'other:',
            ),
          })
          .then(() => undefined),
      /whose verdict cannot be made: the configuration before commit \w+ declares no such stage/,
    ],
    [
      'inconclusive',
      async (world) =>
        world.push({'cairn.yaml': configText(['{id: people, approvals: {count: 1}}'])}).then(() => undefined),
      /whose verdict is inconclusive \(people\)/,
    ],
  ];
  test.each(sampleOf(grounds, 2))('%s', async (_, before, why) => {
    await using world = await copyOfWorld(prepared);
    await before(world);
    const now = configText(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
    await world.push({[stageFile]: stageText(bad), 'cairn.yaml': now});
    const state = await stateOf(world);
    const context = await world.context(world.git);
    for (const dry of [false, true]) {
      const result = await release.run({...inputs, 'dry-run': dry}, context);
      expect(result).toMatchObject({
        conclusion: 'failure',
        headline: 'Nothing was released: m/production may not be.',
        outputs: {released: '[]', changed: 'false'},
      });
      expect(result.annotations?.[0]?.message).toMatch(
        /^CAIRN_RELEASE_REFUSED: m\/production: asks for 0\.0\.2/,
      );
      expect(result.annotations?.[0]?.message).toMatch(why);
      expect(result.annotations?.[0]?.message).toContain('--override-reason');
      expect(result.summary).toContain('Nothing was released');
    }
    expect(await stateOf(world)).toEqual(state);
  });

  thorough('an override for another version, and traffic for a version that no rule judged', async () => {
    await using world = await copyOfWorld(prepared);
    const stale = {override: {version: '0.0.1', by: 'dana', reason: 'Fine'}};
    await world.push({[stageFile]: stageText(bad, stale)});
    const context = await world.context(world.git);
    const [first] = (await release.run(inputs, context)).annotations ?? [];
    expect(first?.message).toContain('Its override is for 0.0.1, not for this version');
    const shares = [
      {version: '0.0.1', manifest: good.manifest, weight: 1},
      {version: '0.0.2', manifest: bad.manifest, weight: 99},
    ];
    await world.push({[stageFile]: stageText(good, {traffic: shares})});
    const [second] = (await release.run(inputs, context)).annotations ?? [];
    expect(second?.message).toContain('names 0.0.2 for traffic or as fallback, which never held the stage');
  });
});

describe('what carries a verdict that is no pass', () => {
  thorough('an override, proposed and merged: the tag states it, and verify shows it', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git, {event: eventBy('alice')});
    const reasoned = {...proposal, 'override-reason': ' The metric is\nbroken,  see #7 '};
    const {outputs} = await propose.run(reasoned, context);
    const again = await propose.run(reasoned, await world.context(world.git, {event: eventBy('bob')}));
    expect(again.outputs).toMatchObject({changed: 'false'}); // the same reason: it stays alice's
    const {octokit, owner, repo} = context.github!;
    const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: Number(outputs['pull-request'])});
    expect(data.body).toMatch(/Override\*\* by `alice`: The metric is broken, see/);
    expect(data.body).toContain('Do not promote: 1 failed');
    await merge(world, Number(outputs['pull-request']));
    const released = await release.run(inputs, context);
    expect(released.outputs).toMatchObject({changed: 'true'});
    expect(released.summary).toContain('by an override of alice: The metric is broken, see');
    expect(await trailers(world)).toMatchObject({
      version: '0.0.2',
      override: 'alice: The metric is broken, see #7',
      verdict: expect.stringMatching(/^sha256:/) as string,
    });
    const line = await verdictOf(world);
    expect(line).toMatchObject({status: 'pass'});
    expect(line?.message).toMatch(
      /^fail by the rules of \w+; by an override of alice: The metric is broken, see #7; the verdict is fail \(good-enough\)$/,
    );
  });

  thorough('an override for what was merged and refused, proposed afterwards', async () => {
    await using world = await copyOfWorld(prepared);
    await world.push({[stageFile]: stageText(bad), ...(await manifestOf(world, bad))});
    const context = await world.context(world.git, {event: eventBy('alice')});
    expect((await release.run(inputs, context)).conclusion).toBe('failure');
    expect((await propose.run(proposal, context)).headline).toContain('nothing to do');
    const {outputs} = await propose.run({...proposal, 'override-reason': 'We know'}, context);
    await merge(world, Number(outputs['pull-request']));
    expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'true'});
    expect(await trailers(world)).toMatchObject({version: '0.0.2', override: 'alice: We know'});
    // The next version starts without it.
    await registerOf(world, {seed: 3, metrics: low});
    const next = await propose.run(proposal, context);
    await world.git.run(['fetch', '--quiet', 'origin', next.outputs.branch]);
    expect(await world.git.run(['show', `FETCH_HEAD:${stageFile}`])).not.toContain('override');
  });

  thorough(
    'a return with a hold, whose verdict is recorded; without the hold, or to what never held it, it is refused',
    async () => {
      await using world = await copyOfWorld(prepared);
      const context = await world.context(world.git);
      const override = {version: '0.0.2', by: 'dana', reason: 'Now'};
      await world.push({[stageFile]: stageText(bad, {override})});
      await release.run(inputs, context);
      await world.push({[stageFile]: stageText(good)});
      await release.run(inputs, context); // passes by the rules
      const hold = {reason: 'Back', since: '2025-06-01T12:00:00Z'};
      await world.push({[stageFile]: stageText(bad)});
      expect((await release.run(inputs, context)).conclusion).toBe('failure');
      await world.push({[stageFile]: stageText(bad, {hold})});
      const {summary} = await release.run(inputs, context);
      expect(summary).toContain('a return with a hold to a version that held the stage; the verdict is fail');
      expect(await trailers(world)).toMatchObject({version: '0.0.2', verdict: expect.any(String) as string});
      expect(await verdictOf(world)).toMatchObject({status: 'pass'});
      const third = await registerOf(world, {seed: 3, metrics: low});
      await world.push({[stageFile]: stageText(third, {hold})});
      expect((await release.run(inputs, context)).conclusion).toBe('failure');
    },
  );

  thorough('a rollback at once, although the rules would fail it', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    const override = {version: '0.0.2', by: 'dana', reason: 'Now'};
    await world.push({[stageFile]: stageText(bad, {override})});
    await release.run(inputs, context);
    await world.push({'cairn.yaml': configText(['{id: good-enough, metric: roc_auc, minimum: 0.99}'])});
    const asked = {
      ...{model: 'm', stage: 'production', to: undefined, reason: 'Bad', now: true, rehearse: false},
      commits: 'git' as const,
      ...{base: undefined, token: '', config: 'cairn.yaml'},
    };
    expect((await rollback.run(asked, context)).outputs).toMatchObject({version: '0.0.1', changed: 'true'});
    expect(await trailers(world)).toMatchObject({version: '0.0.1', hold: expect.any(String) as string});
    const line = await verdictOf(world);
    expect(line).toMatchObject({status: 'pass'});
    expect(line?.message).toContain('a return with a hold');
  });

  thorough('a stage without rules is released and says so', async () => {
    await using world = await promotionWorld();
    await world.push({'cairn.yaml': configText().replace(/rules:[^]*?\ntargets/, '\ntargets')});
    await registerOf(world, {seed: 1});
    const context = await world.context(world.git);
    const {outputs} = await propose.run(proposal, context);
    await merge(world, Number(outputs['pull-request']));
    const {summary} = await release.run(inputs, context);
    expect(summary).toContain('the stage has no rules, so nothing was judged');
    expect(context.log.lines.join('\n')).toContain('notice: m#production#1: the stage has no rules');
    expect((await verdictOf(world))?.message).toContain('the stage has no rules, so nothing was judged');
  });

  thorough('terms of the version in place; verify looks at the tag that brought the version', async () => {
    await using world = await copyOfWorld(prepared);
    const context = await world.context(world.git);
    const hold = {reason: 'Watching', since: '2025-06-01T12:00:00Z'};
    await world.push({'cairn.yaml': configText(['{id: good-enough, metric: roc_auc, minimum: 0.99}'])});
    await world.push({[stageFile]: stageText(good, {hold})});
    expect((await release.run(inputs, context)).outputs).toMatchObject({changed: 'true'});
    const line = await verdictOf(world);
    expect(line).toMatchObject({status: 'pass', subject: 'm#production#2'});
    expect(line?.message).toContain('the version came with m#production#1: pass by the rules');
  });
});

async function promote(world: PromotionWorld, number: number): Promise<void> {
  const context = await world.context(world.git);
  await propose.run(proposal, context);
  await merge(world, number);
  await release.run(inputs, context);
}

function eventBy(actor: string): TriggerEvent {
  const nothing = {name: undefined, ref: undefined, sha: undefined, payload: {}, runUrl: undefined};
  return {...nothing, actor};
}

function stageText({version, manifest}: Registered, terms: Partial<Stage> = {}): string {
  const stage = {document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest};
  return JSON.stringify({...stage, ...terms});
}

async function manifestOf(world: PromotionWorld, {version}: Registered): Promise<Record<string, string>> {
  const path = `registry/m/versions/${version}.json`;
  return {[path]: `${await world.git.run(['show', `refs/tags/m@v${version}:${path}`])}\n`};
}

async function trailers(world: PromotionWorld): Promise<object | undefined> {
  const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
  return historyOf(registry, 'm', 'production').at(-1)?.trailers;
}

async function verdictOf(world: PromotionWorld): Promise<Finding | undefined> {
  const options = {configFile: 'cairn.yaml', offline: false};
  const findings = await verifyChain(await world.context(world.git), parseTarget('m#production'), options);
  return findings.find(({id}) => id === 'verdict');
}
