import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Git} from '../../src/kernel/ports.ts';
import {nextCounter, nextSequence} from '../../src/registry/claim-tag.ts';
import {factsUntil} from '../../src/registry/events.ts';
import {nextVersion, usedNumbers} from '../../src/registry/next-version.ts';
import {historyOf, holderOf, readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {stateOf} from '../../src/registry/state.ts';
import {formatMessage, type Trailers} from '../../src/registry/trailers.ts';
import {testGit} from '../support/context.ts';
import {sampleOf, thorough} from '../support/effort.ts';
import {temporaryFolder} from '../support/temporary.ts';
import type {Vector, VectorTag} from './vectors.ts';

const vectors = JSON.parse(
  await readFile(new URL('resolver-vectors.json', import.meta.url), 'utf8'),
) as Vector[];

const epoch = 1_700_000_000;

test.each(sampleOf(vectors, 15))('$name', async (vector) => {
  await using folder = await temporaryFolder();
  const {git, commits} = await repository(folder.path);
  await writeTags(git, commits, vector.tags);
  const read = await readRegistry(git, {models: ['m']});
  const until = vector.at === undefined ? Infinity : epoch + vector.at;
  const facts = factsUntil(historyOf(read, 'm'), until);
  const registry = {...read, models: new Map([['m', facts]])};
  const holder = holderOf(registry, 'm', 'production');
  if (vector.holder !== undefined) {
    const expected = vector.holder?.startsWith('commit:') ? commits[vector.holder.slice(7)] : vector.holder;
    expect(holder?.version ?? null).toBe(expected);
  }
  if (vector.sequence !== undefined) expect(holder?.sequence).toBe(vector.sequence);
  if (vector.versions !== undefined)
    expect(versionsOf(registry, 'm').map(({version}) => version)).toEqual(vector.versions);
  if (vector.deprecated !== undefined) expect(stateOf(facts).deprecated).toBe(vector.deprecated);
  if (vector.diagnostics !== undefined) expect(registry.diagnostics).toHaveLength(vector.diagnostics);
});

test('a ref file that holds no id is reported beside sound tags', async () => {
  await using folder = await temporaryFolder();
  const {git, commits} = await repository(folder.path);
  await writeTags(git, commits, [{tag: 'm@v1.0.0', on: 'a'}]);
  await writeFile(join(folder.path, '.git/refs/tags/m@v2.0.0'), 'garbage\n');
  const registry = await readRegistry(git, {models: ['m']});
  expect(versionsOf(registry, 'm').map(({version}) => version)).toEqual(['1.0.0']);
  expect(registry.diagnostics.map(({tag}) => tag)).toEqual(['m@v2.0.0']);
});

test('numbers, counters and sequences go on from everything that ever was', async () => {
  await using folder = await temporaryFolder();
  const {git, commits} = await repository(folder.path);
  const empty = await readRegistry(git, {models: ['m']});
  expect(
    ['patch', 'minor', 'major'].map((bump) => nextVersion(usedNumbers(empty, 'm'), {bump: bump as 'patch'})),
  ).toEqual(['0.0.1', '0.1.0', '1.0.0']);
  expect([nextSequence(empty, 'm'), nextCounter(empty, 'm')]).toEqual([1, 1]);
  await writeTags(git, commits, [
    {tag: 'm@v1.2.3', on: 'a', time: 1},
    {tag: 'm@v2.0.0', on: 'b', time: 2, sequence: 7},
    {tag: 'm@v2.0.0!', on: 'b', time: 3},
    {tag: 'm#production#4', on: 'a', time: 4},
  ]);
  const registry = await readRegistry(git, {models: ['m']});
  expect(nextVersion(usedNumbers(registry, 'm'), {bump: 'patch'})).toBe('2.0.1');
  expect([nextSequence(registry, 'm'), nextCounter(registry, 'm')]).toEqual([8, 5]);
  expect(historyOf(registry, 'm').map(({tag}) => tag)).toEqual([
    'm@v1.2.3',
    'm@v2.0.0',
    'm@v2.0.0!',
    'm#production#4',
  ]);
});

thorough('ten thousand tags of twenty models are read with one command and all are there', async () => {
  await using folder = await temporaryFolder();
  const {git, commits} = await repository(folder.path);
  const commands: string[] = [];
  const counting: Git = {
    ...git,
    try: async (args, options) => {
      commands.push(args[0] ?? '');
      return git.try(args, options);
    },
  };
  await importTags(git, commits['a'] ?? '', 10_000);
  const models = Array.from({length: 20}, (_, index) => `model-${index}`);
  const registry = await readRegistry(counting, {models});
  expect(commands).toEqual(['config', 'for-each-ref']); // how the remote is called is asked once a clone
  expect(models.map((model) => historyOf(registry, model).length)).toEqual(models.map(() => 500));
  expect(holderOf(registry, 'model-7', 'production')).toMatchObject({version: '0.0.499', sequence: 500});
  expect(registry.diagnostics).toEqual([]);
});

async function repository(path: string): Promise<{git: Git; commits: Record<string, string>}> {
  const git = testGit(path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  const tree = await git.run(['mktree'], {input: ''});
  const commits: Record<string, string> = {tree, missing: '1'.repeat(40)};
  for (const name of ['a', 'b', 'c']) commits[name] = await git.run(['commit-tree', tree, '-m', name]);
  return {git, commits};
}

async function writeTags(
  git: Git,
  commits: Record<string, string>,
  tags: readonly VectorTag[],
): Promise<void> {
  const objects = new Map<string, string>();
  for (const tag of tags) {
    const target = commits[tag.on] ?? '';
    const type = tag.on === 'tree' ? 'tree' : 'commit';
    const trailers = trailersOf(tag, objects);
    const message =
      tag.message ?? (Object.keys(trailers).length > 0 ? formatMessage('x', trailers) : 'by GTO\n');
    const text = `object ${target}\ntype ${type}\ntag ${tag.statedName ?? tag.tag}\ntagger T <t@example.com> ${epoch + (tag.time ?? 0)} +0000\n\n${message}`;
    const object =
      tag.on === 'missing'
        ? target
        : tag.lightweight === true
          ? target
          : await git.run(['hash-object', '-t', 'tag', '-w', '--stdin'], {input: text});
    objects.set(tag.tag, object);
    if (tag.on === 'missing') await writeFile(join(git.directory, '.git/refs/tags', tag.tag), `${object}\n`);
    else await git.run(['update-ref', `refs/tags/${tag.tag}`, object]);
  }
}

function trailersOf(
  {sequence, version, previous}: VectorTag,
  objects: ReadonlyMap<string, string>,
): Trailers {
  return {
    ...(sequence !== undefined && {sequence}),
    ...(version !== undefined && {version}),
    ...(previous !== undefined && {previous: objects.get(previous) ?? '9'.repeat(40)}),
  };
}

/** Half registrations, half assignments, as Cairn makes them, packed. */
async function importTags(git: Git, commit: string, count: number): Promise<void> {
  const parts: string[] = [];
  for (let index = 0; index < count; index++) {
    const model = `model-${index % 20}`;
    const sequence = Math.floor(index / 20) + 1;
    const registers = sequence % 2 === 1;
    const version = `0.0.${registers ? sequence : sequence - 1}`;
    const message = formatMessage('x', {
      sequence,
      version,
      manifest: `sha256:${'0'.repeat(64)}`,
      run: `${model}-1`,
    });
    const name = registers ? `${model}@v${version}` : `${model}#production#${sequence}`;
    parts.push(
      `tag ${name}\nfrom ${commit}\ntagger T <t@example.com> ${1_700_000_000 + index} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`,
    );
  }
  await git.run(['fast-import', '--quiet'], {input: parts.join('')});
  await git.run(['pack-refs', '--all']);
}
