import {beforeAll, afterAll, describe, expect, test} from 'vitest';
import {plan} from '../../src/verbs/plan.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {configText, copyOfWorld, moment, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const soaked = inputsOf(propose, {model: 'm', stage: 'production', from: 'staging'});
const rules = ['{id: soaked, after: staging, soak-hours: 24}'];
const config = configText(rules).replace('    stages:\n', '    stages:\n      staging: {}\n');

/** Two stages; version 0.0.1 holds the first of them since the moment of all tests. */
let staged: PromotionWorld;

beforeAll(async () => {
  staged = await promotionWorld();
  await staged.push({'cairn.yaml': config});
  await registerOf(staged, {seed: 1});
  await promote(staged, 'staging', 1);
});

afterAll(async () => staged[Symbol.asyncDispose]());

/** Proposes the newest version for a stage, merges pull request `number` and releases. */
async function promote(world: PromotionWorld, stage: string, number: number): Promise<void> {
  const context = await world.context(world.git);
  await propose.run(inputsOf(propose, {model: 'm', stage}), context);
  await merge(world, number);
  await release.run(inputsOf(release), context);
}

function later(hours: number): () => Date {
  return () => new Date(moment.getTime() + hours * 3_600_000);
}

/** What is proposed for production from staging, so many hours later. */
async function proposedAfter(
  world: PromotionWorld,
  hours: number,
  more: Partial<typeof soaked> = {},
): ReturnType<typeof propose.run> {
  return propose.run({...soaked, ...more}, await world.context(world.git, {now: later(hours)}));
}

describe('what another stage holds', () => {
  test('is proposed once it has soaked, and not before; run again it is the same', async () => {
    await using world = await copyOfWorld(staged);
    const early = await proposedAfter(world, 23);
    expect(early).toMatchObject({conclusion: 'success', outputs: {'pull-request': '', changed: 'false'}});
    expect(early.headline).toMatch(
      /^m 0\.0\.1 is not proposed for production yet: .* 23 hours .*; 24 are needed, which is at 2025-06-02T12:00:00\.000Z\.$/,
    );
    const due = await proposedAfter(world, 24);
    expect(due.outputs).toMatchObject({'pull-request': '2', verdict: 'pass', changed: 'true'});
    expect((await proposedAfter(world, 48)).outputs).toMatchObject({'pull-request': '2', verdict: 'pass'});
  });

  test('is its holder, not the newest version', async () => {
    await using world = await copyOfWorld(staged);
    await registerOf(world, {seed: 2});
    expect((await proposedAfter(world, 24)).headline).toMatch(/^Pull request 2 for m 0\.0\.1: /);
  });

  thorough('is nothing to do where the stage has it, and where the stage before is empty', async () => {
    await using world = await copyOfWorld(staged);
    await proposedAfter(world, 24);
    await merge(world, 2);
    expect((await proposedAfter(world, 25)).headline).toBe(
      'm 0.0.1 is in stage production already: nothing to do.',
    );
    await using empty = await promotionWorld();
    await empty.push({'cairn.yaml': config});
    await registerOf(empty, {seed: 1});
    expect(await proposedAfter(empty, 25)).toMatchObject({
      conclusion: 'success',
      headline: 'Stage staging of m is empty: nothing to do.',
    });
  });

  thorough('does not come back by itself where it was replaced', async () => {
    await using world = await copyOfWorld(staged);
    // Both come into production while it has no rules.
    await world.push({'cairn.yaml': config.replace(/ {8}rules:\n.*\n/, '')});
    await promote(world, 'production', 2);
    await registerOf(world, {seed: 2});
    await promote(world, 'production', 3);
    await world.push({'cairn.yaml': config});
    expect((await proposedAfter(world, 48)).headline).toBe(
      'm 0.0.1 held stage production before: what was replaced there comes back by rollback, or where its version is named.',
    );
  });

  thorough('leaves alone what a person proposed, and the override on it', async () => {
    await using world = await copyOfWorld(staged);
    await registerOf(world, {seed: 2});
    const byHand = inputsOf(propose, {model: 'm', stage: 'production', 'override-reason': 'Broken since #7'});
    await propose.run({...byHand, version: '0.0.2'}, await world.context(world.git));
    expect((await proposedAfter(world, 24)).headline).toBe(
      'Pull request 2 proposes m 0.0.2 for production, which did not come by itself: it stays as it is.',
    );
    await propose.run({...byHand, version: '0.0.1'}, await world.context(world.git));
    expect((await proposedAfter(world, 24)).headline).toContain('proposes m 0.0.1 for production');
    const file = await world.git.run(['show', 'origin/cairn/m/production:registry/m/stages/production.json']);
    expect(file).toContain('Broken since #7');
  });

  test.each([
    [{version: '0.0.1'}, 'CAIRN_INPUT_INVALID', 'is given beside version (0.0.1)'],
    [{from: 'production'}, 'CAIRN_INPUT_INVALID', 'is the stage itself'],
    [{from: 'canary'}, 'CAIRN_STAGE_UNKNOWN', 'has no stage "canary"'],
  ])('%j is refused', async (more, code, message) => {
    await expect(proposedAfter(staged, 24, more)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('a plan of promotions', () => {
  test('lists the stages that wait for another one, also by rule files', async () => {
    await using world = await copyOfWorld(staged);
    const planned = async (more = {}): Promise<Readonly<Record<string, unknown>>> =>
      (await plan.run(inputsOf(plan, {for: 'promotion', ...more}), await world.context(world.git))).outputs;
    const pair = {model: 'm', from: 'staging', stage: 'production'};
    expect(await planned()).toEqual({models: '["m"]', promotions: JSON.stringify([pair]), kept: '[]'});
    expect(await planned({for: 'training'})).toMatchObject({models: '["m"]', promotions: '[]'});
    await world.push({
      'rules.yaml': `version: 1\nrules:\n  - ${rules[0] ?? ''}\n`,
      'cairn.yaml': config
        .replace(/ {8}rules:\n.*\n/, '        rule-files: [rules.yaml]\n')
        .replace(
          'models:\n',
          'models:\n  alone: {stages: {dev: {}, live: {rules: [{id: a, after: dev}]}}}\n',
        ),
    });
    const other = {model: 'alone', from: 'dev', stage: 'live'};
    expect(JSON.parse(String((await planned())['promotions']))).toEqual([other, pair]);
    expect(JSON.parse(String((await planned({model: 'alone'}))['promotions']))).toEqual([other]);
  });
});
