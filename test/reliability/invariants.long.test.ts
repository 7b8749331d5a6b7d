import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {GitHub} from '../../src/kernel/ports.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import type {Goal} from './invariants/complaint.ts';
import {complaintsNow} from './invariants/complaints-about.ts';
import {observe, type Observation, type Place} from './observe.ts';
import {prepareScenarios, type Scenario} from './scenarios.ts';
import {openWorld, slug, type TrialWorld} from './worlds.ts';

/** What a tampering needs: the bare repository by raw git, a clone, and the REST API. */
interface Hands {
  readonly world: TrialWorld;
  readonly bare: ReturnType<typeof testGit>;
  readonly github: GitHub;
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let scenarios: Scenario[];
beforeAll(async () => {
  folder = await temporaryFolder();
  scenarios = await prepareScenarios(join(folder.path, 'worlds'));
}, 120_000);
afterAll(async () => folder[Symbol.asyncDispose]());

async function complaintsAfter(
  start: string,
  tamper: (hands: Hands) => Promise<unknown>,
  goal: Goal = {},
): Promise<string[]> {
  const scenario = scenarios.find(({verb, name}) => `${verb}: ${name}` === start);
  if (scenario === undefined) throw new Error(`there is no scenario ${start}`);
  await using world = await openWorld(scenario.world);
  const {bare, clones, token} = world;
  const place: Place = {bare, clones, token, apiUrl: world.forge.apiUrl, slug};
  const before: Observation = await observe(place);
  const {github} = world.context(0, {minute: 0, retries: 0});
  if (github === undefined) throw new Error('the world has a forge');
  await tamper({world, bare: testGit(bare), github});
  return (await complaintsNow(place, before, goal)).map(({invariant}) => invariant);
}

/** Makes a tag anew from the text of another one. */
async function rewriteTag(
  bare: Hands['bare'],
  tag: string,
  change: (text: string) => string,
  as = tag,
): Promise<void> {
  const text = await bare.run(['cat-file', 'tag', `refs/tags/${tag}`]);
  const object = await bare.run(['hash-object', '-t', 'tag', '-w', '--stdin'], {
    input: `${change(text).replace(`tag ${tag}`, `tag ${as}`)}\n`,
  });
  await bare.run(['update-ref', `refs/tags/${as}`, object]);
}

const challenged = 'propose: against a champion';
const superseded = 'propose: over the work of people';
const released = 'release: nothing new';
const at = {owner: 'octo', repo: 'ml'};

async function releaseOf(
  github: GitHub,
  tag: string,
): Promise<{id: number; assets: {id: number; name: string}[]}> {
  return (await github.octokit.rest.repos.getReleaseByTag({...at, tag})).data;
}

test('nothing is complained about where nobody tampered', async () => {
  for (const start of [challenged, superseded, released, 'gate: failing', 'register: first'])
    expect([start, await complaintsAfter(start, async () => Promise.resolve())]).toEqual([start, []]);
  const goal = {released: ['production', 'staging'], held: {production: '0.0.2'}};
  expect(await complaintsAfter(released, async () => Promise.resolve(), goal)).toEqual([]);
});

describe('each invariant is missed where it is broken', () => {
  test.each<[string, string, string, (hands: Hands) => Promise<unknown>, Goal?]>([
    [
      'a sequence that is doubled',
      'sequence',
      challenged,
      async ({bare}) =>
        rewriteTag(bare, 'm@v0.0.2', (text) => text.replace(/Cairn-Sequence: \d+/, 'Cairn-Sequence: 1')),
    ],
    [
      'a sequence with a gap',
      'sequence',
      challenged,
      async ({bare}) =>
        rewriteTag(bare, 'm@v0.0.2', (text) => text.replace(/Cairn-Sequence: \d+/, 'Cairn-Sequence: 9')),
    ],
    [
      'a chain with a wrong link',
      'predecessor',
      challenged,
      async ({bare}) =>
        rewriteTag(bare, 'm@v0.0.2', (text) =>
          text.replace(/Cairn-Previous: \w+/, `Cairn-Previous: ${'1'.repeat(40)}`),
        ),
    ],
    [
      'a lightweight tag',
      'tag-annotated',
      challenged,
      async ({bare}) => bare.run(['update-ref', 'refs/tags/m@v0.0.2', 'refs/heads/main']),
    ],
    [
      'the tag object of another name',
      'tag-annotated',
      challenged,
      async ({bare}) => bare.run(['update-ref', 'refs/tags/m@v0.0.9', 'refs/tags/m@v0.0.2']),
    ],
    [
      'a tag that is no fact',
      'tag-annotated',
      challenged,
      async ({bare}) => rewriteTag(bare, 'm@v0.0.2', (text) => text, 'tmp-m@v0.0.2'),
    ],
    [
      'a manifest with another digest',
      'manifest-digest',
      challenged,
      async ({bare}) =>
        rewriteTag(bare, 'm@v0.0.2', (text) => text.replace(/sha256:\w+/, `sha256:${'0'.repeat(64)}`)),
    ],
    [
      'a run that is two versions',
      'version-once',
      challenged,
      async ({bare}) =>
        rewriteTag(bare, 'm@v0.0.2', (text) => text.replace('Cairn-Version: 0.0.2', 'Cairn-Version: 0.0.1')),
    ],
    [
      'a missing asset',
      'artifacts',
      challenged,
      async ({github}) => {
        const [asset] = (await releaseOf(github, 'm@v0.0.2')).assets;
        await github.octokit.rest.repos.deleteReleaseAsset({...at, asset_id: asset?.id ?? 0});
      },
    ],
    [
      'other bytes in an asset',
      'artifacts',
      challenged,
      async ({github, world}) => {
        const {id, assets} = await releaseOf(github, 'm@v0.0.2');
        await github.octokit.rest.repos.deleteReleaseAsset({...at, asset_id: assets[0]?.id ?? 0});
        await github.octokit.rest.repos.uploadReleaseAsset({
          ...at,
          baseUrl: world.forge.apiUrl,
          release_id: id,
          name: assets[0]?.name ?? '',
          data: 'other',
        });
      },
    ],
    [
      'a second release of a version',
      'release-published',
      challenged,
      async ({github}) => github.octokit.rest.repos.createRelease({...at, tag_name: 'm@v0.0.2', draft: true}),
    ],
    [
      'a release of a version that is not there',
      'release-published',
      challenged,
      async ({github}) => github.octokit.rest.repos.createRelease({...at, tag_name: 'm@v9.0.0', draft: true}),
    ],
    [
      'a release that is a draft',
      'release-published',
      challenged,
      async ({github}) => {
        const {id} = await releaseOf(github, 'm@v0.0.2');
        await github.octokit.rest.repos.updateRelease({...at, release_id: id, draft: true});
      },
    ],
    [
      'a stage tag on the commit of another version',
      'stage-tag',
      released,
      async ({bare}) => {
        const other = await bare.run(['rev-parse', 'refs/tags/m@v0.0.1^{commit}']);
        const tag = (
          await bare.run(['for-each-ref', '--format=%(refname:short)', 'refs/tags/m#production#*'])
        ).split('\n');
        await rewriteTag(bare, tag.at(-1) ?? '', (text) => text.replace(/object \w+/, `object ${other}`));
      },
    ],
    [
      'a stage that holds another version than its file asks for',
      'stage-as-desired',
      'release: two stages',
      async () => Promise.resolve(),
      {released: ['production']},
    ],
    [
      'a second open pull request',
      'one-proposal',
      superseded,
      async ({github, bare}) => {
        await bare.run(['update-ref', 'refs/heads/other', 'refs/heads/main~1']);
        await github.octokit.rest.pulls.create({
          ...at,
          head: 'cairn/m/production',
          base: 'other',
          title: '0.0.2',
        });
      },
    ],
    [
      'a pull request whose stage file says nothing that was registered',
      'proposal',
      superseded,
      async (hands) =>
        commitToProposal(hands, 'registry/m/stages/production.json', (text) =>
          text.replace('0.0.2', '0.0.9'),
        ),
    ],
    [
      'a pull request whose manifest is not that of the tag',
      'proposal',
      superseded,
      async (hands) => commitToProposal(hands, 'registry/m/versions/0.0.2.json', (text) => `${text} `),
    ],
    [
      'a title of another version',
      'proposal',
      superseded,
      async ({github}) => github.octokit.rest.pulls.update({...at, pull_number: 2, title: 'Promote m 0.0.7'}),
    ],
    [
      'a head without a status',
      'gate-status',
      superseded,
      async (hands) => commitToProposal(hands, 'NOTES.md', () => 'x'),
      {proposals: [{stage: 'production', version: '0.0.2', state: 'success'}]},
    ],
    [
      'a status that is not the verdict',
      'gate-status',
      'gate: failing',
      async ({github, bare}) =>
        github.octokit.rest.repos.createCommitStatus({
          ...at,
          sha: await bare.run(['rev-parse', 'refs/heads/cairn/m/staging']),
          state: 'success',
          context: 'cairn/gate',
        }),
      {proposals: [{stage: 'staging', version: '0.0.4', state: 'failure'}]},
    ],
    [
      'a tag that only a clone has',
      'local-tags',
      challenged,
      async ({world}) => testGit(world.clones[0]).run(['tag', '-a', 'm@v0.0.3', '-m', 'x']),
    ],
    [
      'a lock in a clone',
      'leftovers',
      challenged,
      async ({world}) => writeFile(join(world.clones[1], '.git', 'packed-refs.lock'), ''),
    ],
    [
      'a ref of its own in a clone',
      'leftovers',
      challenged,
      async ({world}) => testGit(world.clones[0]).run(['update-ref', 'refs/temporary/x', 'HEAD']),
    ],
    [
      'a file in the work tree',
      'leftovers',
      challenged,
      async ({world}) => writeFile(join(world.clones[0], 'x.txt'), ''),
    ],
    [
      'a half pack in the repository',
      'leftovers',
      challenged,
      async ({world}) => mkdir(join(world.bare, 'objects', 'incoming-x')),
    ],
    [
      'a tag that is gone',
      'nothing-lost',
      challenged,
      async ({bare}) => bare.run(['update-ref', '-d', 'refs/tags/m@v0.0.2']),
    ],
    [
      'a run that is gone',
      'nothing-lost',
      challenged,
      async ({bare}) => bare.run(['update-ref', '-d', 'refs/cairn/runs/m-000000000001']),
    ],
    [
      'a commit of a person that is gone from its branch',
      'nothing-lost',
      superseded,
      async ({bare}) =>
        bare.run(['update-ref', 'refs/heads/cairn/m/production', 'refs/heads/cairn/m/production~1']),
    ],
    [
      'an object that is gone',
      'nothing-lost',
      'register: first',
      async ({bare, world}) => {
        const blob = await bare.run(['rev-parse', 'refs/heads/main:cairn.yaml']);
        const pack = (await bare.run(['for-each-ref', '--format=%(objectname)'])).split('\n');
        const all = (await bare.run(['rev-list', '--objects', '--no-object-names', ...pack])).split('\n');
        const kept = all.filter((id) => id !== blob);
        const packed = await bare.bytes(['pack-objects', '--stdout', '-q'], {input: kept.join('\n')});
        const objects = join(world.bare, 'objects');
        await rm(objects, {recursive: true});
        await mkdir(join(objects, 'pack'), {recursive: true});
        await bare.run(['unpack-objects', '-q'], {input: packed});
      },
    ],
    [
      'a release that is gone',
      'nothing-lost',
      challenged,
      async ({github}) => {
        const {id} = await releaseOf(github, 'm@v0.0.2');
        await github.octokit.rest.repos.deleteRelease({...at, release_id: id});
      },
    ],
    [
      'a pull request that is closed',
      'nothing-lost',
      superseded,
      async ({github}) => github.octokit.rest.pulls.update({...at, pull_number: 2, state: 'closed'}),
    ],
    [
      'text of a person that is gone',
      'nothing-lost',
      superseded,
      async ({github}) => {
        const {data} = await github.octokit.rest.pulls.get({...at, pull_number: 2});
        const body = (data.body ?? '').replace('After, by Dana.', '');
        await github.octokit.rest.pulls.update({...at, pull_number: 2, body});
      },
    ],
    [
      'a comment that is gone',
      'nothing-lost',
      superseded,
      async ({github}) => {
        const {data} = await github.octokit.rest.issues.listComments({...at, issue_number: 2});
        await github.octokit.rest.issues.deleteComment({...at, comment_id: data[0]?.id ?? 0});
      },
    ],
    [
      'a default branch that was rewritten',
      'main',
      challenged,
      async ({bare}) => bare.run(['update-ref', 'refs/heads/main', 'refs/heads/main~1']),
    ],
    [
      'a run that did not become a version',
      'goal',
      challenged,
      async () => Promise.resolve(),
      {runs: ['m-9']},
    ],
    [
      'a proposal that was not made',
      'goal',
      challenged,
      async () => Promise.resolve(),
      {proposals: [{stage: 'production', version: '0.0.2', state: 'success'}]},
    ],
    [
      'a stage file that was not changed',
      'goal',
      released,
      async () => Promise.resolve(),
      {released: ['production'], held: {production: '0.0.1'}},
    ],
  ])('%s', async (_, invariant, start, tamper, goal) => {
    expect(await complaintsAfter(start, tamper, goal)).toContain(invariant);
  });
});

/** Somebody commits to the branch of pull request 2. */
async function commitToProposal(
  {world}: Hands,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  const {git} = world.context(0, {minute: 0, retries: 0});
  await git.run(['fetch', '--quiet', 'origin', 'cairn/m/production']);
  await git.run(['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
  const file = join(git.directory, path);
  await writeFile(file, change(await readFile(file, 'utf8').catch(() => '')));
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'Change']);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/cairn/m/production']);
  await git.run(['checkout', '--quiet', 'main']);
}
