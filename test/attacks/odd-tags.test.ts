import {beforeAll, expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {holderOf, readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {parseTarget} from '../../src/verification/parse-target.ts';
import {verifyChain} from '../../src/verification/verify-chain.ts';
import {gate} from '../../src/verbs/gate.ts';
import {release} from '../../src/verbs/release.ts';
import {runCommandLine} from '../support/command-line.ts';
import {sampleOf, thorough} from '../support/effort.ts';
import {gateInputs, onPull, openPull, pushBranch, stageFile} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {registeredWorld, registerOf} from '../support/lifecycle.ts';
import {copyOfWorld, keepWorld, type KeptWorld, type PromotionWorld} from '../support/promotion.ts';

/*
 * Who: somebody who may push tags, or a person who types `git tag -a m@v0.0.3 m@v0.0.2`, which makes a tag of a tag.
 * What they may reach: a version that nobody registered, another content below a number, a stage that looks filled, or a
 * model that no verb reads any more (a moment that no calendar has, an object that is no tag inside).
 * What stops them: a fact is a tag object that names a commit itself and its own name; anything else is left out, said with
 * its remedy, and stepped over.
 */
let prepared: KeptWorld;
let first: Awaited<ReturnType<typeof registerOf>>;
let second: typeof first;
beforeAll(async () => {
  await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
  first = world.first;
  second = await registerOf(world, {seed: 2});
  prepared = await keepWorld(world);
}, 60_000);

async function pushTag(git: Git, name: string, form: TagForm): Promise<void> {
  const id = await writeTag(git, name, form);
  await git.run(['push', '--quiet', '--force', 'origin', `${id}:refs/tags/${name}`]);
}

/** A tag object as these lines say, unchecked. */
async function writeTag(
  git: Git,
  name: string,
  {object, type, date = '1748779200', stated = name, of = 'm@v0.0.2'}: TagForm,
): Promise<string> {
  const message = (await git.run(['cat-file', 'tag', `refs/tags/${of}`])).split('\n\n').slice(1).join('\n\n');
  const target = await git.run(['rev-parse', object]);
  const head = [
    `object ${target}`,
    `type ${type}`,
    `tag ${stated}`,
    `tagger Mallory <m@example.com> ${date} +0000`,
  ];
  return git.run(['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], {
    input: `${head.join('\n')}\n\n${message}\n`,
  });
}

interface TagForm {
  readonly object: string;
  readonly type: string;
  readonly date?: string;
  readonly stated?: string;
  /** The tag whose message is copied. */
  readonly of?: string;
}

/** The verdict on a pull request for a version, by a new clone. */
async function judged(
  world: PromotionWorld,
  version: string,
  {tag, manifest}: typeof first,
): Promise<string> {
  const text = await world.git.run(['show', `refs/tags/${tag}:registry/m/versions/${tag.slice(3)}.json`]);
  const branch = `proposal-${version}`;
  await pushBranch(world, branch, {
    [stageFile]: stageText(version, manifest),
    [`registry/m/versions/${version}.json`]: `${text}\n`,
  });
  const clone = await world.clone(`gate-${version}`);
  const result = await gate.run(gateInputs, await onPull(world, clone, await openPull(world, branch)));
  return result.outputs.verdict;
}

function stageText(version: string, manifest: string): string {
  const document = {document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version, manifest};
  return JSON.stringify(document);
}

async function broken(world: PromotionWorld, target: string): Promise<readonly string[]> {
  const context = await world.context(await world.clone(`verify-${target.replace(/\W/g, '-')}`));
  const findings = await verifyChain(context, parseTarget(target), {
    configFile: 'cairn.yaml',
    offline: false,
  });
  return findings.filter(({status}) => status === 'fail').map(({id}) => id);
}

async function shown(git: Git, ...args: string[]): Promise<{code: number; out: string; err: string}> {
  return runCommandLine(['-C', git.directory, ...args], {HOME: git.directory});
}

async function versionsIn(
  git: Git,
): Promise<{versions: string[]; left: string[]; holder: string | undefined}> {
  const registry = await readRegistry(git, {models: ['m'], fetch: true});
  return {
    versions: versionsOf(registry, 'm').map(({version}) => version),
    left: registry.diagnostics.map(({tag}) => tag),
    holder: holderOf(registry, 'm', 'production')?.version,
  };
}

const forms: readonly TagForm[] = [
  {object: 'refs/tags/m@v0.0.2', type: 'tag'},
  {object: 'refs/tags/m@v0.0.2^{tree}', type: 'tree'},
  {object: 'refs/tags/m@v0.0.2:registry/m/versions/0.0.2.json', type: 'blob'},
  {object: 'refs/tags/m@v0.0.2^{commit}', type: 'commit', stated: 'm@v0.0.2'},
];

thorough(
  'a tag of a tag, a tree or a file, or under another name, is no version; numbers step over it',
  async () => {
    await using world = await copyOfWorld(prepared);
    const made = forms.map((_, index) => `0.0.${index + 3}`);
    for (const [index, form] of forms.entries()) await pushTag(world.git, `m@v0.0.${index + 3}`, form);
    const clone = await world.clone('reader');
    const left = made.map((version) => `m@v${version}`);
    expect(await versionsIn(clone)).toEqual({versions: ['0.0.1', '0.0.2'], left, holder: undefined});
    const all = await shown(clone, 'show', 'm');
    expect(all.code).toBe(0);
    for (const tag of left) expect(all.err).toContain(tag);
    for (const version of made) {
      expect(all.out).not.toContain(version);
      expect((await shown(clone, 'show', `m@${version}`)).err).toContain('CAIRN_VERSION_UNKNOWN');
      expect(await judged(world, version, second)).toBe('fail');
      expect(await broken(world, `m@${version}`)).toContain('version-tag');
    }
    expect((await registerOf(world, {seed: 3})).tag).toBe('m@v0.0.7');
    expect(await judged(world, '0.0.1', first)).toBe('pass');
  },
);

thorough(
  'a version whose tag is wrapped into another is none any more: it is said, and the others go on',
  async () => {
    await using world = await copyOfWorld(prepared);
    await pushTag(world.git, 'm@v0.0.1', {object: 'refs/tags/m@v0.0.1', type: 'tag', of: 'm@v0.0.1'});
    expect(await versionsIn(await world.clone('reader'))).toMatchObject({
      versions: ['0.0.2'],
      left: ['m@v0.0.1', 'm@v0.0.2'], // the second misses the tag before it
    });
    expect(await judged(world, '0.0.1', first)).toBe('fail');
    expect(await judged(world, '0.0.2', second)).toBe('pass');
    expect(await broken(world, 'm@0.0.1')).toContain('version-tag');
  },
);

thorough(
  'a tag of a version as the tag of a stage fills no stage, and the next release steps over it',
  async () => {
    await using world = await copyOfWorld(prepared);
    await pushTag(world.git, 'm#production#1', {object: 'refs/tags/m@v0.0.2', type: 'tag'});
    const clone = await world.clone('reader');
    expect(await versionsIn(clone)).toMatchObject({left: ['m#production#1'], holder: undefined});
    const text = await world.git.run(['show', `refs/tags/m@v0.0.1:registry/m/versions/0.0.1.json`]);
    await world.push({
      [stageFile]: stageText('0.0.1', first.manifest),
      'registry/m/versions/0.0.1.json': `${text}\n`,
    });
    await release.run(inputsOf(release, {token: ''}), await world.context(await world.clone('releasing')));
    expect(await versionsIn(clone)).toMatchObject({left: ['m#production#1'], holder: '0.0.1'});
    expect(await world.git.run(['ls-remote', 'origin', 'refs/tags/m#production#2'])).not.toBe('');
  },
);

const moments = ['253402300800', '99999999999999', '-1', '-99999999999999', '99999999999999999999999', 'x'];
test.each(sampleOf(moments, 1))(
  'the moment %s of a tag, as a server that checks no objects would take it, stops no command',
  async (date) => {
    await using world = await copyOfWorld(prepared);
    const {git} = world;
    const id = await writeTag(git, 'm@v0.0.1', {
      object: 'refs/tags/m@v0.0.1^{commit}',
      type: 'commit',
      date,
      of: 'm@v0.0.1',
    });
    await git.run(['update-ref', 'refs/tags/m@v0.0.1', id]);
    for (const args of [
      ['show'],
      ['show', 'm'],
      ['history', 'm'],
      ['at', '2025-06-02'],
      ['diff', 'm@0.0.1', 'm@0.0.2'],
    ])
      for (const json of [[], ['--json']]) {
        const {code, out, err} = await shown(git, ...json, ...args);
        expect(code, `${args.join(' ')}: ${err}`).toBe(0);
        if (args[0] !== 'at') expect(out).toContain('0.0.');
      }
  },
);
