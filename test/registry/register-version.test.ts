import {beforeAll, describe, expect, test} from 'vitest';
import {readRunRecord} from '../../src/experiments/run-record.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {registerVersion, type WantedNumber} from '../../src/registry/register-version.ts';
import {copyOfWorld, makeRun, moment, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

let original: PromotionWorld;
const runs: string[] = [];

beforeAll(async () => {
  original = await promotionWorld();
  for (let seed = 1; seed <= 8; seed++) runs.push(await makeRun(original.git, {seed}));
  return async () => original[Symbol.asyncDispose]();
});

/** Registers the nth run (from 1) and says which number it got. */
async function register(git: Git, run: number, number: WantedNumber): Promise<string> {
  const record = await readRunRecord(git, runs[run - 1] ?? '');
  const {run: recordedRun, runText, ref, evaluation, evaluationText} = record ?? {};
  if (recordedRun === undefined || runText === undefined || ref === undefined || evaluation === undefined)
    throw new Error('the run was not recorded');
  const {manifest, created} = await registerVersion(git, {
    recorded: {run: recordedRun, runText, runRef: ref, evaluation, evaluationText: evaluationText ?? ''},
    artifacts: recordedRun.artifacts.map((artifact) => ({
      ...artifact,
      store: {kind: 'folder' as const, path: artifact.sha256.slice(7)},
    })),
    number,
    title: undefined,
    now: () => moment,
  });
  return `${manifest.version}${created ? '' : ' again'}`;
}

const patch: WantedNumber = {bump: 'patch'};
const taken = {code: 'CAIRN_VERSION_TAKEN'};

describe('numbers', () => {
  thorough('go on by patch, minor and major, or are what was asked for', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    expect(await register(git, 1, patch)).toBe('0.0.1');
    expect(await register(git, 1, patch)).toBe('0.0.1 again');
    expect(await register(git, 1, {version: '0.0.1'})).toBe('0.0.1 again');
    await expect(register(git, 1, {version: '0.0.5'})).rejects.toMatchObject(taken);
    expect(await register(git, 2, {bump: 'minor'})).toBe('0.1.0');
    expect(await register(git, 3, {bump: 'major'})).toBe('1.0.0');
    expect(await register(git, 4, {version: '0.5.0'})).toBe('0.5.0');
    expect(await register(git, 5, patch)).toBe('1.0.1');
    await expect(register(git, 6, {version: '0.1.0'})).rejects.toMatchObject(taken);
    await expect(register(git, 6, {version: '0.1.0+other.build'})).rejects.toMatchObject(taken);
    await expect(register(git, 6, {version: 'v2'})).rejects.toMatchObject({code: 'CAIRN_INPUT_INVALID'});
  });

  thorough('of pre-releases count up to the final one, which may be of the same run', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    await register(git, 1, {version: '1.2.3'});
    const candidate: WantedNumber = {bump: 'minor', prerelease: 'rc'};
    expect(await register(git, 2, candidate)).toBe('1.3.0-rc.1');
    expect(await register(git, 2, candidate)).toBe('1.3.0-rc.1 again');
    expect(await register(git, 3, candidate)).toBe('1.3.0-rc.2');
    expect(await register(git, 3, {bump: 'minor', prerelease: 'beta'})).toBe('1.3.0-beta.1');
    expect(await register(git, 3, patch)).toBe('1.3.0');
    expect(await register(git, 3, patch)).toBe('1.3.0 again');
    expect(await register(git, 3, candidate)).toBe('1.3.0-rc.2 again');
    expect(await register(git, 4, {bump: 'patch', prerelease: 'rc'})).toBe('1.3.1-rc.1');
    expect(await register(git, 2, {version: '1.4.0'})).toBe('1.4.0');
    expect(await register(git, 5, {bump: 'major', prerelease: 'rc'})).toBe('2.0.0-rc.1');
    for (const prerelease of ['r c', 'rc.1', '01', ''])
      await expect(register(git, 6, {bump: 'patch', prerelease})).rejects.toMatchObject({
        code: 'CAIRN_INPUT_INVALID',
      });
    // Each has a commit of its own on the trained one, so that a stage tag says which it means.
    const versions = versionsOf(await readRegistry(git, {models: ['m']}), 'm');
    expect(new Set(versions.map(({commit}) => commit)).size).toBe(versions.length);
    const [rc, final] = await Promise.all(
      ['1.3.0-rc.2', '1.3.0'].map(async (one) => readManifest(git, 'm', one)),
    );
    expect(final?.manifest).toEqual({
      ...rc?.manifest,
      version: '1.3.0',
      previous: '1.3.0-rc.2',
    });
  });

  test.each([
    ['a final of the run when others went on', '1.4.0', '1.5.0'],
    ['a final while others are only candidates', '1.4.0-rc.1', '1.3.0'],
  ])('after %s', async (_, other, expected) => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    await register(git, 1, {version: '1.3.0-rc.1'});
    await register(git, 2, {version: other});
    expect(await register(git, 1, {bump: 'minor'})).toBe(expected);
  });
});

describe('a number is never used again', () => {
  thorough('not after its tag was deleted here and on the remote', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    await register(git, 1, patch);
    expect(await register(git, 2, patch)).toBe('0.0.2');
    await git.run(['push', '--quiet', 'origin', ':refs/tags/m@v0.0.2']);
    await git.run(['tag', '-d', 'm@v0.0.2']);
    const other = await world.clone('other');
    await expect(register(other, 3, {version: '0.0.2'})).rejects.toMatchObject(taken);
    expect(await register(other, 3, patch)).toBe('0.0.3');
    // The run whose tag was deleted gets a new number too.
    expect(await register(git, 2, patch)).toBe('0.0.4');
  });

  thorough('not where only a stage tag or a file on the default branch remembers it', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    await world.push({'registry/m/versions/0.7.0.json': '{}\n'});
    expect(await register(git, 1, patch)).toBe('0.7.1');
    const message = 'x\n\nCairn-Sequence: 2\nCairn-Version: 0.9.0\n';
    await git.run(['tag', '-a', '-m', message, 'm#production#1', 'HEAD']);
    await git.run(['push', '--quiet', 'origin', 'refs/tags/m#production#1']);
    expect(await register(git, 2, patch)).toBe('0.9.1');
    await expect(register(git, 3, {version: '0.7.0'})).rejects.toMatchObject(taken);
  });

  thorough('not where a broken tag has the name', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    await git.run(['push', '--quiet', 'origin', 'HEAD:refs/tags/m@v0.0.1']);
    expect(await register(git, 1, patch)).toBe('0.0.2');
  });

  thorough('without a remote the clone alone remembers, and shares it when there is one', async () => {
    await using world = await copyOfWorld(original);
    const {git} = world;
    const remote = await git.run(['remote', 'get-url', 'origin']);
    await git.run(['remote', 'remove', 'origin']);
    expect(await register(git, 1, patch)).toBe('0.0.1');
    await git.run(['tag', '-d', 'm@v0.0.1']);
    expect(await register(git, 2, patch)).toBe('0.0.2');
    await git.run(['remote', 'add', 'origin', remote]);
    const connected = (await world.context(git)).git;
    expect(await register(connected, 2, patch)).toBe('0.0.2 again');
    const refs = await git.run(['ls-remote', 'origin', 'refs/tags/*', 'refs/cairn/versions/*']);
    expect(refs.split('\n').map((line) => line.split('\t')[1])).toEqual([
      'refs/cairn/versions/m/0.0.2',
      'refs/cairn/versions/m/0.0.2^{}',
      'refs/tags/m@v0.0.2',
      'refs/tags/m@v0.0.2^{}',
    ]);
  });
});
