import {beforeAll, describe, expect, test} from 'vitest';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {claimTag} from '../../src/registry/claim-tag.ts';
import {nextVersion, usedNumbers} from '../../src/registry/next-version.ts';
import {historyOf, holderOf, readRegistry} from '../../src/registry/read-registry.ts';
import {registerVersion} from '../../src/registry/register-version.ts';
import {formatTagName, type TagName} from '../../src/registry/tag-name.ts';
import {testGit} from '../support/context.ts';
import {copyOfWorld, makeRun, moment, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

/** Whatever somebody pushed under a name of ours, the next number steps over it, and the clone that steps says so. */

let original: PromotionWorld;
let runs: string[];

beforeAll(async () => {
  original = await promotionWorld();
  runs = [await makeRun(original.git, {seed: 1}), await makeRun(original.git, {seed: 2})];
  return async () => original[Symbol.asyncDispose]();
});

async function register(git: Git, run: number): Promise<string> {
  const record = await readRunRecord(git, runs[run - 1] ?? '');
  const {run: recordedRun, runText, ref, evaluation, evaluationText} = record ?? {};
  if (recordedRun === undefined || runText === undefined || ref === undefined || evaluation === undefined)
    throw new Error('the run was not recorded');
  const {manifest} = await registerVersion(git, {
    recorded: {run: recordedRun, runText, runRef: ref, evaluation, evaluationText: evaluationText ?? ''},
    artifacts: [],
    number: {bump: 'patch'},
    title: undefined,
    now: () => moment,
  });
  return `m@v${manifest.version}`;
}

async function state(git: Git, name: TagName): Promise<string> {
  const commit = await git.run(['rev-parse', 'HEAD']);
  const plan = {claim: {name, commit, subject: 'a fact', trailers: {}}};
  const outcome = await claimTag(git, {
    model: name.model,
    now: () => moment,
    plan: async () => Promise.resolve(plan),
  });
  if ('done' in outcome) throw new Error('nothing was stated');
  expect(outcome.tag).toBe(formatTagName(outcome.claim.name));
  return outcome.tag;
}

const production: TagName = {kind: 'assignment', model: 'm', stage: 'production'};
const empty: TagName = {kind: 'unassignment', model: 'm', stage: 'production'};

async function pushStray(git: Git, tag: string, how: 'lightweight' | 'annotated' | 'copied'): Promise<void> {
  if (how === 'lightweight') await git.run(['tag', tag, 'HEAD']);
  else await git.run(['tag', '-a', '-m', 'By hand', how === 'copied' ? `other-${tag}` : tag, 'HEAD']);
  if (how === 'copied') await git.run(['update-ref', `refs/tags/${tag}`, `refs/tags/other-${tag}`]);
  await git.run(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
}

async function problemsOf(git: Git): Promise<Record<string, string>> {
  const {diagnostics} = await readRegistry(git, {models: ['m'], fetch: true});
  return Object.fromEntries(diagnostics.map(({tag, problem, remedy}) => [tag, `${problem}. ${remedy}`]));
}

const huge = String(Number.MAX_SAFE_INTEGER);

const versionStrays = [
  ['lightweight', '@v0.0.1', 'lightweight', '0.0.2'],
  ['under the name of another', '@v0.0.1', 'copied', '0.0.2'],
  ['of the greatest exact numbers', `@v${huge}.${huge}.${huge}`, 'annotated', '0.0.1'],
  ['of these numbers and lightweight', `@v${huge}.${huge}.${huge}`, 'lightweight', '0.0.1'],
  ['of the greatest number that counts', '@v0.0.2147483648', 'annotated', '0.0.1'],
  ['above the greatest number that counts', '@v0.0.2147483649', 'annotated', '0.0.1'],
  ['below the next name', '@v0.0.1/x', 'annotated', '0.0.2'],
] as const;

const stageStrays = [
  ['lightweight', '#production#1', 'lightweight', 2],
  ['of another stage', '#staging#4', 'lightweight', 5],
  ['of the greatest exact number', `#production#${huge}`, 'annotated', 1],
  ['of the greatest exact number and lightweight', `#production#${huge}`, 'lightweight', 1],
  ['of the greatest number that counts', '#production#2147483648', 'annotated', 1],
  ['below the next name', '#production#1/x', 'annotated', 2],
] as const;

describe('the next number steps over a tag', () => {
  let world: PromotionWorld;
  let other: Git;
  beforeAll(async () => {
    world = await copyOfWorld(original);
    for (const [index, [, name, how]] of versionStrays.entries())
      await pushStray(world.git, `version-${index}${name}`, how);
    for (const [index, [, name, how]] of stageStrays.entries())
      await pushStray(world.git, `stage-${index}${name}`, how);
    other = await world.clone('other');
    return async () => world[Symbol.asyncDispose]();
  });

  test.each(versionStrays.map(([what, , , expected], index) => [what, index, expected] as const))(
    '%s, for a version',
    async (_, index, expected) => {
      const model = `version-${index}`;
      const registry = await readRegistry(other, {models: [model], fetch: true});
      expect(nextVersion(usedNumbers(registry, model), {bump: 'patch'})).toBe(expected);
      const isSound = versionStrays[index]?.[1] === '@v0.0.2147483648';
      expect(registry.diagnostics).toHaveLength(isSound ? 0 : 1);
    },
  );

  test.each(stageStrays.map(([what, , , expected], index) => [what, index, expected] as const))(
    '%s, for a stage',
    async (_, index, expected) => {
      const model = `stage-${index}`;
      expect(await state(other, {...production, model})).toBe(`${model}#production#${expected}`);
      expect(await state(other, {...empty, model})).toBe(`${model}#production!#${expected + 1}`);
    },
  );

  test('of each kind, when a run is registered', async () => {
    for (const name of ['@v0.0.1', `@v${huge}.${huge}.${huge}`, `@v${huge}.0.0`])
      await pushStray(world.git, `m${name}`, 'lightweight');
    await pushStray(world.git, 'm@v0.0.2/x', 'annotated');
    await pushStray(world.git, 'm@v0.0.2147483648', 'annotated');
    expect(await register(other, 1)).toBe('m@v0.0.3');
    expect(await register(other, 2)).toBe('m@v0.0.4');
  });
});

thorough('two tags at the end of the numbers leave the rest of them', async () => {
  await using world = await copyOfWorld(original);
  for (const tag of [
    'm@v0.0.2147483647',
    'm@v0.0.2147483648',
    'm#production#2147483647',
    'm#production#2147483648',
  ])
    await pushStray(world.git, tag, 'annotated');
  expect(await register(world.git, 1)).toBe('m@v0.0.1');
  expect(await state(world.git, production)).toBe('m#production#1');
});

test('a version is taken out though a stray tag has the name for that', async () => {
  await using world = await copyOfWorld(original);
  const version = await register(world.git, 1);
  await pushStray(world.git, `${version}!`, 'lightweight');
  expect(await state(world.git, {kind: 'deregistration', model: 'm', version: '0.0.1'})).toBe(
    `${version}!#1`,
  );
});

thorough('each is reported with what it is and the command that removes it', async () => {
  await using world = await copyOfWorld(original);
  const {git} = world;
  await pushStray(git, 'm#production#1', 'lightweight');
  await pushStray(git, `m@v${huge}.0.0`, 'annotated');
  await pushStray(git, `m#production#${huge}`, 'annotated');
  await pushStray(git, 'm@v0.0.1/x', 'annotated');
  const problems = await problemsOf(git);
  expect(problems['m#production#1']).toContain('is a lightweight tag, which states no fact');
  expect(problems['m#production#1']).toContain(
    "numbers step over it, and `git push origin --delete 'refs/tags/m#production#1'` removes it",
  );
  expect(problems[`m@v${huge}.0.0`]).toContain(`has the number ${huge}, which is above 2147483648`);
  expect(problems[`m#production#${huge}`]).toContain(`has the number ${huge}, which is above 2147483648`);
  expect(problems['m@v0.0.1/x']).toContain('keeps Git from making the tag m@v0.0.1');
  for (const [tag, told] of Object.entries(problems)) {
    const [, command = ''] = /`git (push origin --delete [^`]+)`/.exec(told) ?? [];
    await git.run(command.replaceAll("'", '').split(' '));
    await git.run(['tag', '--delete', tag]);
  }
  expect(await problemsOf(git)).toEqual({});
  expect(await state(git, production)).toBe('m#production#1');
});

test('the command names the remote as this clone calls it, and none where several could be meant', async () => {
  await using world = await copyOfWorld(original);
  const {git} = world;
  await pushStray(git, 'm#production#1', 'lightweight');
  const remedy = async (): Promise<string> => {
    // A clone asks once how its remote is called.
    const {diagnostics} = await readRegistry(testGit(git.directory), {models: ['m']});
    return diagnostics[0]?.remedy ?? '';
  };
  await git.run(['remote', 'rename', 'origin', 'upstream']);
  expect(await remedy()).toContain("`git push upstream --delete 'refs/tags/m#production#1'`");
  await git.run(['remote', 'add', 'fork', 'https://example.org/fork.git']);
  await git.run(['checkout', '--quiet', '--detach']);
  expect(await remedy()).toContain("`git push '<remote>' --delete 'refs/tags/m#production#1'`");
});

thorough(
  'a sequence above the greatest that counts states nothing; the greatest one ends no history',
  async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    const pushFact = async (tag: string, sequence: number): Promise<void> => {
      await git.run(['tag', '-a', '-m', `x\n\nCairn-Sequence: ${sequence}\n`, tag, 'HEAD']);
      await git.run(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
    };
    await pushFact('m#production#1', 2 ** 31 + 1);
    expect(await problemsOf(git)).toMatchObject({
      'm#production#1': expect.stringContaining('Cairn-Sequence') as string,
    });
    await state(git, production);
    await pushFact('m#production#3', 2 ** 31);
    expect(await state(git, production)).toBe('m#production#4');
    const registry = await readRegistry(git, {models: ['m'], fetch: true});
    expect(historyOf(registry, 'm').map(({tag}) => tag)).toEqual([
      'm#production#2',
      'm#production#3',
      'm#production#4',
    ]);
    expect(holderOf(registry, 'm', 'production')?.tag).toBe('m#production#4');
  },
);

describe('the number of a stage tag', () => {
  thorough(
    'is not given again after the tag was deleted here and on the remote, nor is its sequence',
    async () => {
      await using world = await copyOfWorld(original);
      const {git} = world;
      await state(git, production);
      const second = await state(git, production);
      const object = await git.run(['rev-parse', second]);
      await git.run(['push', '--quiet', 'origin', `:refs/tags/${second}`]);
      await git.run(['tag', '-d', second]);
      const other = await world.clone('other');
      expect(await state(other, production)).toBe('m#production#3');
      const claims = await other.run(['ls-remote', '--refs', 'origin', 'refs/cairn/stages/*']);
      expect(claims.split('\n').map((line) => line.split('\t')[1])).toEqual([
        'refs/cairn/stages/m/production/1',
        'refs/cairn/stages/m/production/2',
        'refs/cairn/stages/m/production/3',
      ]);
      // The claim holds the very object, so that the tag can be made again, and then history is whole.
      await other.run(['push', '--quiet', 'origin', `refs/cairn/stages/m/production/2:refs/tags/${second}`]);
      const registry = await readRegistry(other, {models: ['m'], fetch: true});
      expect(registry.diagnostics).toEqual([]);
      expect(
        historyOf(registry, 'm').map(({tagObject, trailers}) => [tagObject === object, trailers.sequence]),
      ).toEqual([
        [false, 1],
        [true, 2],
        [false, 3],
      ]);
    },
  );

  thorough('is kept in repositories that have tags without such refs, from the next one on', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    await state(git, production);
    await git.run(['push', '--quiet', 'origin', ':refs/cairn/stages/m/production/1']);
    await git.run(['update-ref', '-d', 'refs/cairn/stages/m/production/1']);
    expect(await state(git, production)).toBe('m#production#2');
    const claims = await git.run(['ls-remote', '--refs', 'origin', 'refs/cairn/stages/*']);
    expect(claims.split('\t')[1]).toBe('refs/cairn/stages/m/production/2');
    expect(await git.run(['rev-parse', 'refs/cairn/stages/m/production/2'])).toBe(
      await git.run(['rev-parse', 'm#production#2']),
    );
  });

  thorough('is one for assignments and unassignments: of two at once, one wins', async () => {
    await using world = await copyOfWorld(original);
    const [one, two] = [await world.clone('one'), await world.clone('two')];
    const tags = await Promise.all([state(one, production), state(two, empty)]);
    expect(tags.map((tag) => tag.replace(/.*#/, '')).sort()).toEqual(['1', '2']);
  });
});
