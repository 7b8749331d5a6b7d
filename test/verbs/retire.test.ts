import {mkdir, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {fetchArtifacts} from '../../src/storage/fetch-artifacts.ts';
import {storeKinds} from '../../src/storage/stores.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {retire} from '../../src/verbs/retire.ts';
import {readAll, writeModel} from '../storage/support/files.ts';
import {s3Bucket, s3Credentials, s3Region, startS3} from '../storage/support/s3-server.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
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
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

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
      {
        model: 'm',
        stage: 'production',
        version: undefined,
        base: undefined,
        from: undefined,
        again: false,
        'override-reason': undefined,
        commits: 'git' as const,
        ...common,
      },
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
  thorough('appends date, reason and person at a ref of its own; run again it stands', async () => {
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
    const deployment = inputsOf(deploy, {model: 'm', version: '0.0.1'});
    await expect(deploy.run(deployment, context)).rejects.toMatchObject({code: 'CAIRN_VERSION_RETIRED'});
    expect(world.forge.violations).toEqual([]);
  });

  thorough(
    'killed after any external step, a second run ends in the same state as an undisturbed one',
    async () => {
      const undisturbed = await (async () => {
        await using world = await announced();
        const {context, steps} = dying(await world.context(world.git, days(30)), Number.POSITIVE_INFINITY);
        await retire.run(real, context);
        return {steps, state: await stateOf(world)};
      })();
      expect(undisturbed.steps.map((step) => step.split(' ')[0])).toEqual([
        'git',
        'git',
        'git',
        'DELETE',
        'DELETE',
      ]);
      for (let after = 1; after < undisturbed.steps.length; after++) {
        await using world = await announced();
        const killed = dying(await world.context(world.git, days(30)), after);
        await expect(retire.run(real, killed.context)).rejects.toThrow('killed');
        await retire.run(real, await world.context(await world.clone('fresh'), days(30)));
        expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(undisturbed.state);
      }
    },
  );

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

  thorough('is refused while a fallback or a proposal names it', async () => {
    await using world = await announced();
    const later = await world.context(world.git, days(30));
    await propose.run(
      {
        model: 'm',
        stage: 'production',
        version: '0.0.1',
        base: undefined,
        from: undefined,
        again: false,
        'override-reason': undefined,
        commits: 'git' as const,
        ...common,
      },
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

  thorough(
    'callers are counted by arrival, and stop the removal until a window without a call has passed',
    async () => {
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
    },
  );

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
  thorough.each([
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
});

describe('whose bytes they are', () => {
  const rules = ['{id: good-enough, metric: roc_auc, minimum: 0.6}'];
  interface Told {
    readonly goes: readonly {path: string}[];
    readonly stays: readonly {path: string; why: string}[];
  }
  const retired = async (
    world: PromotionWorld,
    overrides: Parameters<PromotionWorld['context']>[1] = {},
  ): Promise<Told & {freed: string}> => {
    const context = await world.context(world.git, overrides);
    await retire.run({...inputs, after: '0'}, context);
    const {outputs, document} = await retire.run(real, context);
    expect(outputs).toMatchObject({state: 'removed'});
    return {...(document as Told), freed: outputs.freed};
  };
  const kept = async (folder: string): Promise<number> => Object.keys(await readAll(folder)).length;

  thorough('two repositories share a folder: what one takes out, the other still has', async () => {
    const storage = 'storage: {kind: folder, path: ~/.cairn/store}\n';
    await using home = await temporaryFolder();
    await using ours = await promotionWorld(rules, storage);
    await using theirs = await promotionWorld(rules, storage);
    for (const world of [ours, theirs]) await registerOf(world, {seed: 1}, {home: home.path});
    const {goes, stays, freed} = await retired(ours, {home: home.path});
    expect([goes, freed]).toEqual([[], '0']);
    expect(stays).toHaveLength(2);
    for (const {why} of stays) expect(why).toMatch(/storage\.owned/);
    const other = await readManifest(theirs.git, 'm', '0.0.1');
    await using out = await temporaryFolder();
    const context = await theirs.context(theirs.git, {home: home.path});
    await fetchArtifacts({
      ...context,
      storage: {kind: 'folder', path: '~/.cairn/store'},
      manifest: other!.manifest,
      into: out.path,
    });
    expect(await kept(out.path)).toBe(2);
  });

  thorough('a file of a folder in the work tree that another version has too stays', async () => {
    await using world = await promotionWorld(rules, 'storage: {kind: folder, path: .cairn/files}\n');
    await registerOf(world, {seed: 1});
    await registerOf(world, {seed: 2});
    const {goes} = await retired(world);
    expect(goes).toHaveLength(2);
    expect(await kept(join(world.git.directory, '.cairn/files'))).toBe(2);
  });

  thorough('a version of a model that no configuration declares any more still needs its files', async () => {
    const storage = 'storage: {kind: folder, path: .cairn/files}\n';
    await using world = await promotionWorld(rules, storage);
    await registerOf(world, {seed: 1});
    await registerOf(world, {seed: 2});
    const folder = join(world.git.directory, '.cairn/files');
    const tag = await world.git.run(['cat-file', 'tag', 'm@v0.0.1']);
    const manifest = await world.git.run(['show', 'm@v0.0.1:registry/m/versions/0.0.1.json']);
    await statedElsewhere(world, manifest.replace('"model": "m"', '"model": "old"'), tag);
    const {goes, stays} = await retired(world);
    expect([goes, stays.map(({why}) => why)]).toEqual([
      [],
      ['another version has the same file', 'another version has the same file'],
    ]);
    expect(await kept(folder)).toBe(4);
  });

  thorough.each([
    ['a link in the work tree to a folder elsewhere', 'path: shared', 0],
    ['a folder elsewhere', 'path: ~/models', 0],
    ['a folder elsewhere that is declared its own', 'path: ~/models, owned: true', 2],
  ])('%s', async (_, place, gone) => {
    await using home = await temporaryFolder();
    await using world = await promotionWorld(rules, `storage: {kind: folder, ${place}}\n`);
    await mkdir(join(home.path, 'models'));
    await symlink(join(home.path, 'models'), join(world.git.directory, 'shared'));
    await registerOf(world, {seed: 1}, {home: home.path});
    const {goes, stays} = await retired(world, {home: home.path});
    expect([goes.length, stays.length]).toEqual([gone, 2 - gone]);
    expect(await kept(join(home.path, 'models'))).toBe(2 - gone);
  });

  describe('in a bucket', () => {
    const storageOf = (url: string, more: string): string =>
      `storage: {kind: s3, endpoint: "${url}", bucket: ${s3Bucket}, region: ${s3Region}${more}}\n`;
    const storeCredentials = {s3: s3Credentials};

    thorough.each([
      ['nobody declared whose it is', ', prefix: team', ', prefix: team', 0, /storage\.owned/],
      ['the prefix is its own', ', prefix: team, owned: true', ', prefix: team, owned: true', 2, undefined],
      ['a key is elsewhere', ', prefix: team', ', prefix: team/m, owned: true', 0, /not below team\/m\//],
    ])('%s', async (_, before, after, gone, why) => {
      await using s3 = await startS3();
      await using world = await promotionWorld(rules, storageOf(s3.url, before));
      await registerOf(world, {seed: 1}, {storeCredentials});
      const other = Buffer.from('of another repository');
      s3.objects.set('team/sha256/00/0', other);
      if (after !== before) await world.push({'cairn.yaml': configText(rules, storageOf(s3.url, after))});
      const {goes, stays, freed} = await retired(world, {storeCredentials});
      expect([goes.length, stays.length, freed]).toEqual([gone, 2 - gone, String(12 * gone)]);
      if (why !== undefined) expect(stays.map((one) => one.why).join()).toMatch(why);
      expect(s3.objects.size).toBe(3 - gone);
      expect(s3.objects.get('team/sha256/00/0')).toBe(other);
      expect(s3.refusals).toEqual([]);
      const again = await retire.run(real, await world.context(world.git, {storeCredentials}));
      expect(again.outputs).toMatchObject({state: 'removed', freed: '0', changed: 'false'});
    });

    thorough(
      'without credentials its files stay; a bucket that keeps earlier versions is told of',
      async () => {
        await using s3 = await startS3({versioned: true});
        await using world = await promotionWorld(rules, storageOf(s3.url, ', prefix: team, owned: true'));
        await registerOf(world, {seed: 1}, {storeCredentials});
        const without = await retired(world, {storeCredentials: {}});
        expect(without.stays.map((one) => one.why).join()).toMatch(/no credentials are given/);
        expect(s3.objects.size).toBe(2);
        const context = await world.context(world.git, {storeCredentials});
        expect((await retire.run(real, context)).outputs).toMatchObject({freed: '24', changed: 'true'});
        expect(s3.objects.size).toBe(0);
        expect(context.log.lines.join('\n')).toMatch(/warning: The bucket keeps earlier versions/);
      },
    );
  });

  thorough('what is in the tree or in Git LFS is said to stay, and why', async () => {
    await using world = await promotionWorld(rules, 'storage: {kind: tree}\n');
    await registerOf(world, {seed: 1});
    const {goes, stays} = await retired(world);
    expect([goes, stays.map((one) => one.why).join()]).toEqual([[], expect.stringMatching(/history/)]);
    const lfs = await storeKinds.lfs.removal({
      access: {...(await world.context(world.git)), storage: {kind: 'lfs'}},
      version: {model: 'm', version: '0.0.1', tag: 'm@v0.0.1'},
    });
    const [file] = await writeModel(join(world.git.directory, 'x'), {a: 1}, 'lfs');
    expect(JSON.stringify(await lfs.fate(file!))).toMatch(/no call that deletes/);
  });

  /** Registers a manifest under the name of a model that the configuration does not declare. */
  async function statedElsewhere(world: PromotionWorld, manifest: string, tag: string): Promise<void> {
    const {git} = world;
    const text = `${manifest}\n`;
    await write(git.directory, {'registry/old/versions/0.0.1.json': text});
    await git.run(['add', 'registry/old']);
    await git.run(['commit', '--quiet', '-m', 'old']);
    const message = tag
      .slice(tag.indexOf('\n\n') + 2)
      .replace(/^m /, 'old ')
      .replace(/Cairn-Manifest: .*/, `Cairn-Manifest: ${digestOf(text)}`);
    await git.run(['tag', '-a', 'old@v0.0.1', '-F', '-'], {input: message});
    await git.run(['push', '--quiet', 'origin', 'refs/tags/old@v0.0.1']);
    await git.run(['reset', '--quiet', '--hard', 'HEAD^']);
    await git.run(['tag', '-d', 'old@v0.0.1']);
  }
});
