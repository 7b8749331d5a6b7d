import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {retire} from '../../src/verbs/retire.ts';
import {merge, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {
  configText,
  copyOfWorld,
  dying,
  moment,
  promotionWorld,
  stateOf,
  write,
  type PromotionWorld,
} from '../support/promotion.ts';

const common = {token: '', config: 'cairn.yaml'};
const inputs = {
  model: 'm',
  version: '0.0.1',
  after: undefined,
  reason: 'Replaced long ago',
  remove: false,
  'dry-run': undefined,
  window: 7,
  live: undefined,
  url: undefined,
  ...common,
};
const removal = {...inputs, reason: undefined, remove: true};
const real = {...removal, 'dry-run': false};
const stageFile = 'registry/m/stages/production.json';
const days = (n: number) => ({now: (): Date => new Date(moment.getTime() + n * 86_400_000)});

/** 0.0.1 and 0.0.2 held production, 0.0.2 holds it. */
let prepared: PromotionWorld;
/** The same, with the retirement of 0.0.1 announced. */
let ready: PromotionWorld;
beforeAll(async () => {
  prepared = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  for (const seed of [1, 2]) {
    await registerOf(prepared, {seed});
    await propose.run(
      {model: 'm', stage: 'production', version: undefined, base: undefined, again: false, ...common},
      await prepared.context(prepared.git),
    );
    await merge(prepared, seed);
    await release.run({...common, 'dry-run': false}, await prepared.context(prepared.git));
  }
  ready = await copyOfWorld(prepared);
  await retire.run(inputs, await ready.context(ready.git));
});
afterAll(async () => {
  await prepared[Symbol.asyncDispose]();
  await ready[Symbol.asyncDispose]();
});

async function announced(): Promise<PromotionWorld> {
  return copyOfWorld(ready);
}

async function versions(world: PromotionWorld): Promise<string[]> {
  const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
  return versionsOf(registry, 'm').map(({version}) => version);
}

async function log(world: PromotionWorld, lines: readonly object[]): Promise<void> {
  await write(world.git.directory, {
    'calls.ndjson': lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
}

describe('announcing', () => {
  test('appends date, reason and person at a ref of its own; run again it stands', async () => {
    await using world = await copyOfWorld(prepared);
    const event = {
      actor: 'dana',
      name: undefined,
      ref: undefined,
      sha: undefined,
      payload: {},
      runUrl: undefined,
    };
    const {outputs} = await retire.run(inputs, await world.context(world.git, {event}));
    expect(outputs).toMatchObject({
      version: '0.0.1',
      state: 'announced',
      after: '2025-07-01T12:00:00.000Z',
      consumers: '[]',
      tag: '',
      changed: 'true',
    });
    await world.git.run(['fetch', '--quiet', 'origin', 'refs/cairn/retirements/m']);
    expect(JSON.parse(await world.git.run(['show', 'FETCH_HEAD:0.0.1.json']))).toMatchObject({
      reason: 'Replaced long ago',
      after: '2025-07-01T12:00:00.000Z',
      by: 'dana',
    });
    const state = await stateOf(world);
    const again = await retire.run(inputs, await world.context(world.git, days(3)));
    expect(again.outputs).toMatchObject({after: '2025-07-01T12:00:00.000Z', changed: 'false'});
    expect(await stateOf(world)).toEqual(state);
    await retire.run({...inputs, after: '2026-01-31'}, await world.context(world.git));
    await retire.run({...inputs, version: '0.0.2', after: '0'}, await world.context(world.git));
    await world.git.run(['fetch', '--quiet', 'origin', 'refs/cairn/retirements/m']);
    expect(await world.git.run(['ls-tree', '--name-only', 'FETCH_HEAD'])).toBe('0.0.1.json\n0.0.2.json');
    expect(await world.git.run(['rev-list', '--count', 'FETCH_HEAD'])).toBe('3');
  });

  test('as a dry run it changes nothing', async () => {
    const before = await stateOf(prepared);
    const {outputs} = await retire.run({...inputs, 'dry-run': true}, await prepared.context(prepared.git));
    expect(outputs).toMatchObject({state: 'announced', changed: 'false'});
    expect(await stateOf(prepared)).toEqual(before);
  });

  test.each([
    ['no reason', {reason: undefined}, 'CAIRN_INPUT_INVALID'],
    ['a day that does not exist', {after: '2026-02-30'}, 'CAIRN_INPUT_INVALID'],
    ['no version', {version: undefined}, 'CAIRN_INPUT_INVALID'],
    ['two versions', {model: 'm@0.0.2'}, 'CAIRN_INPUT_INVALID'],
    ['an unknown version', {version: '7.0.0'}, 'CAIRN_VERSION_UNKNOWN'],
    ['an unknown model', {model: 'x'}, 'CAIRN_MODEL_UNKNOWN'],
  ])('%s is one clear error', async (_, wrong, code) => {
    const outcome = retire.run({...inputs, ...wrong}, await prepared.context(prepared.git));
    await expect(outcome).rejects.toMatchObject({code});
  });
});

describe('removing', () => {
  test('shows by default what would go, and changes nothing', async () => {
    await using world = await announced();
    const before = await stateOf(world);
    const {outputs, document} = await retire.run(removal, await world.context(world.git, days(30)));
    expect(outputs).toMatchObject({state: 'removable', blockers: '[]', tag: '', changed: 'false'});
    expect(Number(outputs.freed)).toBeGreaterThan(10);
    expect(document).toMatchObject({goes: [{path: 'model.json', store: 'release'}, {store: 'release'}]});
    expect(await stateOf(world)).toEqual(before);
  });

  test('states the tag, deletes the files of the release, and keeps tag, manifest and notes', async () => {
    await using world = await announced();
    const context = await world.context(world.git, days(30));
    const {outputs} = await retire.run(real, context);
    expect(outputs).toMatchObject({state: 'removed', tag: 'm@v0.0.1!', changed: 'true'});
    expect(await versions(world)).toEqual(['0.0.2']);
    expect(await stateOf(world)).toMatchObject({
      releases: [
        {tag_name: 'm@v0.0.2', assets: [{}, {}]},
        {tag_name: 'm@v0.0.1', draft: false, assets: []},
      ],
    });
    expect(await world.git.run(['show', 'refs/tags/m@v0.0.1:registry/m/versions/0.0.1.json'])).toContain(
      '"version": "0.0.1"',
    );
    expect(await world.git.run(['for-each-ref', '--format=%(contents)', 'refs/tags/m@v0.0.1!'])).toMatch(
      /^m 0\.0\.1 is retired: Replaced long ago\n\nCairn-Sequence: 5\n/,
    );
    const state = await stateOf(world);
    const again = await retire.run(real, context);
    expect(again.outputs).toMatchObject({state: 'removed', tag: 'm@v0.0.1!', freed: '0', changed: 'false'});
    expect(await stateOf(world)).toEqual(state);
    await expect(retire.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_VERSION_RETIRED'});
    const deployment = {model: 'm', stage: 'production', version: '0.0.1', ...common};
    await expect(deploy.run(deployment, context)).rejects.toMatchObject({code: 'CAIRN_VERSION_RETIRED'});
    expect(world.forge.violations).toEqual([]);
  });

  test('killed after any external step, a second run ends in the same state as an undisturbed one', async () => {
    const undisturbed = await (async () => {
      await using world = await announced();
      const {context, steps} = dying(await world.context(world.git, days(30)), Number.POSITIVE_INFINITY);
      await retire.run(real, context);
      return {steps, state: await stateOf(world)};
    })();
    expect(undisturbed.steps.map((step) => step.split(' ')[0])).toEqual(['git', 'git', 'DELETE', 'DELETE']);
    for (let after = 1; after < undisturbed.steps.length; after++) {
      await using world = await announced();
      const killed = dying(await world.context(world.git, days(30)), after);
      await expect(retire.run(real, killed.context)).rejects.toThrow('killed');
      await retire.run(real, await world.context(await world.clone('fresh'), days(30)));
      expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(undisturbed.state);
    }
  });

  test('is refused before its date, without an announcement, and while the stage holds it, all said at once', async () => {
    await using world = await announced();
    const before = await stateOf(world);
    const early = retire.run(real, await world.context(world.git, days(29)));
    await expect(early).rejects.toMatchObject({code: 'CAIRN_RETIREMENT_REFUSED'});
    await expect(early).rejects.toThrow(/announced for 2025-07-01T12:00:00\.000Z, which has not come/);
    const held = retire.run({...real, version: '0.0.2'}, await world.context(world.git, days(30)));
    await expect(held).rejects.toThrow(
      /never announced[\s\S]*Stage production holds it \(m#production#2\)[\s\S]*default branch names it/,
    );
    const shown = await retire.run({...removal, version: '0.0.2'}, await world.context(world.git));
    expect(shown.outputs).toMatchObject({state: 'blocked'});
    expect(JSON.parse(shown.outputs.blockers)).toHaveLength(3);
    expect(await stateOf(world)).toEqual(before);
  });

  test('is refused while a fallback or a proposal names it', async () => {
    await using world = await announced();
    const later = await world.context(world.git, days(30));
    await propose.run(
      {model: 'm', stage: 'production', version: '0.0.1', base: undefined, again: false, ...common},
      await world.context(world.git),
    );
    await expect(retire.run(real, later)).rejects.toThrow(/proposal on branch cairn\/m\/production names it/);

    await using other = await announced();
    const stage = JSON.parse(await other.git.run(['show', `origin/main:${stageFile}`])) as object;
    const manifest = digestOf(
      `${await other.git.run(['show', 'refs/tags/m@v0.0.1:registry/m/versions/0.0.1.json'])}\n`,
    );
    await other.push({
      [stageFile]: JSON.stringify({...stage, fallback: {version: '0.0.1', manifest}}),
    });
    await release.run({...common, 'dry-run': false}, await other.context(other.git));
    await expect(retire.run(real, await other.context(other.git, days(30)))).rejects.toThrow(
      /keeps it as fallback/,
    );
  });
});

describe('who still calls', () => {
  const at = (n: number): string => new Date(moment.getTime() + n * 86_400_000).toISOString();

  test('callers are counted by arrival, and stop the removal until a window without a call has passed', async () => {
    await using world = await announced();
    const call = {id: '1', time: '2001-01-01T00:00:00Z', version: '0.0.1', features: {}, prediction: 1};
    await log(world, [
      {...call, at: at(28), caller: 'billing'},
      {...call, at: at(29), caller: 'billing'},
      {...call, at: at(29), caller: 'shop'},
      {...call, at: at(29), version: '0.0.2', caller: 'web'},
      {...call, at: at(1), caller: 'old'},
    ]);
    const live = {live: 'calls.ndjson'};
    const {outputs, summary} = await retire.run(
      {...inputs, ...live},
      await world.context(world.git, days(30)),
    );
    expect(JSON.parse(outputs.consumers)).toEqual([
      {caller: 'billing', calls: 2, last: at(29)},
      {caller: 'shop', calls: 1, last: at(29)},
    ]);
    expect(summary).toContain('| billing | 2 |');
    const refused = retire.run({...real, ...live}, await world.context(world.git, days(30)));
    await expect(refused).rejects.toMatchObject({code: 'CAIRN_RETIREMENT_REFUSED'});
    await expect(refused).rejects.toThrow(/billing called it 2 times in the last 7 days/);
    expect(await versions(world)).toEqual(['0.0.1', '0.0.2']);
    await retire.run({...real, ...live}, await world.context(world.git, days(37)));
    expect(await versions(world)).toEqual(['0.0.2']);
  });

  test('a row without a version or a moment counts, and a log that cannot be read stops the removal', async () => {
    await using world = await announced();
    await log(world, [{id: '1', features: {}, prediction: 1}]);
    const context = await world.context(world.git, days(30));
    await expect(retire.run({...real, live: 'calls.ndjson'}, context)).rejects.toThrow(
      /unknown called it 1 time/,
    );
    await expect(retire.run({...real, url: 'http://127.0.0.1:9'}, context)).rejects.toThrow(
      /Who calls it is not known/,
    );
  });
});

describe('retention', () => {
  test.each([
    ['keep-last: 2', /2 newest versions/],
    ['keep-days: 1000', /last 1000 days/],
  ])('%s keeps the files of a version that is taken out; a later run deletes them', async (rule, why) => {
    await using world = await announced();
    const text = configText(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
    await world.push({
      'cairn.yaml': text.replace('    stages:\n', `    retention: {${rule}}\n    stages:\n`),
    });
    const context = await world.context(world.git, days(30));
    const {outputs, document} = await retire.run(real, context);
    expect(outputs).toMatchObject({state: 'removed', freed: '0', changed: 'true'});
    expect((document as {stays: {why: string}[]}).stays.map((one) => one.why).join()).toMatch(why);
    expect(await stateOf(world)).toMatchObject({releases: [{}, {assets: [{}, {}]}]});
    await world.push({'cairn.yaml': text});
    expect((await retire.run(real, context)).outputs).toMatchObject({changed: 'true', tag: 'm@v0.0.1!'});
    expect(await stateOf(world)).toMatchObject({releases: [{}, {assets: []}]});
  });

  test('a file of a folder store that another version has too stays', async () => {
    const storage = `storage: {kind: folder, path: .cairn/store}\n`;
    await using world = await registeredWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}'], storage);
    await registerOf(world, {seed: 2});
    const context = await world.context(world.git);
    await retire.run({...inputs, after: '0'}, context);
    const {outputs, document} = await retire.run(real, context);
    expect(outputs).toMatchObject({state: 'removed'});
    expect((document as {goes: unknown[]}).goes).toHaveLength(2);
    const left = await world.git.run(['ls-files', '--others', '--', join('.cairn', 'store')]);
    expect(left.split('\n')).toHaveLength(2);
  });
});
