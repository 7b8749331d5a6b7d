import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {environmentOf, runCommandLine} from '../support/command-line.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, pullOf} from '../support/lifecycle.ts';
import {blockOf} from '../support/page-blocks.ts';
import {
  copyOfWorld,
  makeRun,
  metric,
  moment,
  promotionWorld,
  stateOf,
  type PromotionWorld,
} from '../support/promotion.ts';

// The commands of docs/release-and-rollback.md, line by line, in the repository that the page speaks of: 1.2.0, 1.3.0 and
// 1.4.0 held production, and 1.5.0 is too bad for its rules. The page's model `churn` is `m` here.

const page = 'docs/release-and-rollback.md';

/** 1.4.0 holds production, 1.5.0 is registered. */
let prepared: PromotionWorld;
/** 1.5.0 holds production, by the override that the page shows. */
let overridden: PromotionWorld;

/** The lines of a block, of the model that is here. */
function linesOf(where: string, begins: string): readonly string[] {
  return blockOf(where, 'sh', begins).trim().replaceAll('churn', 'm').split('\n');
}

/** The words of a line as a shell takes them: none of the page's has more than quotes. */
function wordsOf(line: string): string[] {
  const words = line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

/** Plays a line of the page in a world; what it said, where it succeeded. */
async function play({forge, slug, git}: PromotionWorld, line: string | undefined): Promise<string> {
  const [program, ...args] = wordsOf(line ?? '');
  if (program === 'git') return git.run(args);
  expect(program, line).toBe('cairn');
  const home = join(git.directory, '..');
  // Who runs the commands is the person of the page.
  const environment = {
    ...environmentOf({forge, slug, home}),
    GIT_AUTHOR_NAME: 'dana',
    GIT_COMMITTER_NAME: 'dana',
  };
  const {code, out, err} = await runCommandLine(['-C', git.directory, ...args], environment);
  expect(code, `${line ?? ''}\n${out}${err}`).toBe(0);
  return `${out}${err}`;
}

async function tagsOf({git}: PromotionWorld, pattern: string): Promise<string[]> {
  const lines = await git.run(['ls-remote', '--refs', 'origin', `refs/tags/${pattern}`]);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^.*refs\/tags\//, ''));
}

beforeAll(async () => {
  vi.setSystemTime(moment);
  prepared = await promotionWorld(['{id: good-enough, metric: roc_auc, minimum: 0.6}']);
  const {git} = prepared;
  const registerAs = async (version: string, seed: number, value: number): Promise<void> => {
    const run = await makeRun(git, {seed, metrics: [metric('roc_auc', value, 0.02)]});
    await register.run(inputsOf(register, {model: 'm', run, version}), await prepared.context(git));
  };
  for (const [index, version] of ['1.2.0', '1.3.0', '1.4.0'].entries()) {
    await registerAs(version, index + 1, 0.75);
    await propose.run(inputsOf(propose, {model: 'm', stage: 'production'}), await prepared.context(git));
    await merge(prepared, index + 1);
    await release.run(inputsOf(release), await prepared.context(git));
  }
  await registerAs('1.5.0', 4, 0.4);

  overridden = await copyOfWorld(prepared);
  const [line, ...others] = linesOf(page, 'cairn propose');
  expect(others).toEqual([]);
  await play(overridden, line);
}, 120_000);

afterAll(async () => {
  vi.useRealTimers();
  await prepared[Symbol.asyncDispose]();
  await overridden[Symbol.asyncDispose]();
});

test('the override writes what the page shows, and after the merge the release goes by it', async () => {
  const pull = await pullOf(overridden, 4);
  expect(pull.body).toContain('Metric broken since Monday, see');
  const stage = await overridden.git.run(['show', `${pull.head}:registry/m/stages/production.json`]);
  expect(JSON.parse(stage)).toMatchObject(JSON.parse(blockOf(page, 'json', '{"override"')) as object);
  await merge(overridden, 4);

  const [dry, real, ...others] = linesOf(page, 'cairn release');
  expect(others).toEqual([]);
  const before = await stateOf(overridden);
  expect(await play(overridden, dry)).toContain('m#production');
  expect(await stateOf(overridden)).toEqual(before);
  expect(await play(overridden, real)).toContain('m#production#4');
  expect(await tagsOf(overridden, 'm#production#*')).toEqual([1, 2, 3, 4].map((n) => `m#production#${n}`));
}, 60_000);

describe('the four rollbacks', () => {
  const lines = linesOf(page, 'cairn rollback');
  const stageOn = async (world: PromotionWorld, ref: string): Promise<unknown> => {
    await world.git.run(['fetch', '--quiet', 'origin', ref]);
    return JSON.parse(await world.git.run(['show', 'FETCH_HEAD:registry/m/stages/production.json']));
  };
  const returned = 'refs/heads/cairn-rollback/m/production';
  const hold = {reason: 'Wrong on Mondays'};

  test('there are four', () => {
    expect(lines).toHaveLength(4);
  });

  test.each([
    ['a pull request to the version before', lines[0], '1.4.0'],
    ['a pull request to a named one', lines[1], '1.3.0'],
  ])('%s', async (_, line, version) => {
    await using world = await copyOfWorld(overridden);
    await play(world, line);
    expect(await stageOn(world, returned)).toMatchObject({version, hold});
    expect(await stageOn(world, 'refs/heads/main')).toMatchObject({version: '1.5.0'});
    expect(await tagsOf(world, 'm#production#5')).toEqual([]);
  });

  test('at once', async () => {
    await using world = await copyOfWorld(overridden);
    await play(world, lines[2]);
    expect(await stageOn(world, 'refs/heads/main')).toMatchObject({version: '1.4.0', hold});
    expect(await tagsOf(world, 'm#production#5')).toEqual(['m#production#5']);
  });

  test('a rehearsal, which changes nothing', async () => {
    await using world = await copyOfWorld(overridden);
    const before = await stateOf(world);
    expect(await play(world, lines[3])).toContain('1.4.0');
    expect(await stateOf(world)).toEqual(before);
  });
});

test('a version is announced to go, looked at, and removed after its day', async () => {
  await using world = await copyOfWorld(overridden);
  const [announce, look, remove, ...others] = linesOf(page, 'cairn retire');
  expect(others).toEqual([]);
  expect(await play(world, announce)).toContain('announced');
  const before = await stateOf(world);
  expect(await play(world, look)).toContain('blocked');
  vi.setSystemTime(new Date('2027-01-15T12:00:00Z'));
  try {
    expect(await play(world, look)).toContain('removable');
    expect(await stateOf(world)).toEqual(before);
    expect(await play(world, remove)).toContain('removed');
  } finally {
    vi.setSystemTime(moment);
  }
  expect(await tagsOf(world, 'm@v1.2.0!')).toEqual(['m@v1.2.0!']);
});

test('docs/workflow-files.md: the branch of a version is made again', async () => {
  await using world = await copyOfWorld(prepared);
  const branch = 'refs/heads/cairn-versions/m/1.4.0';
  await world.git.run(['push', '--quiet', 'origin', `:${branch}`]);
  for (const line of linesOf('docs/workflow-files.md', 'git fetch')) await play(world, line);
  const commit = await world.git.run(['rev-parse', 'm@v1.4.0^{commit}']);
  expect(await world.git.run(['ls-remote', 'origin', branch])).toBe(`${commit}\t${branch}`);
});
