import {describe, expect, test} from 'vitest';
import {doctor} from '../../src/verbs/doctor.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {tagPushes as countPushes} from '../support/server-hooks.ts';
import {makeRun, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const inputs = {fix: false, token: '', config: 'cairn.yaml'};

interface Found {
  check: string;
  level: string;
  subject: string;
  problem: string;
  remedy: string;
  fixed?: string;
}

async function examine(
  world: PromotionWorld,
  fix = false,
  now?: Date,
): Promise<{found: Found[]; conclusion: string}> {
  const context = await world.context(world.git, now === undefined ? {} : {now: () => now});
  const result = await doctor.run({...inputs, fix}, context);
  return {found: JSON.parse(result.outputs.findings) as Found[], conclusion: result.conclusion};
}

/** What every repository of these tests has in common. */
function others(found: readonly Found[]): string[] {
  return found
    .filter(({check}) => !['unprotected-branch', 'tags-movable', 'releases-mutable'].includes(check))
    .map(({check, subject}) => `${check} ${subject}`);
}

async function registered(world: PromotionWorld): Promise<void> {
  const run = await makeRun(world.git, {seed: 1});
  await register.run(
    {
      model: 'm',
      run,
      bump: 'patch',
      version: undefined,
      title: undefined,
      prerelease: undefined,
      attest: false,
      'workflow-run': undefined,
      token: '',
      config: 'cairn.yaml',
    },
    await world.context(world.git),
  );
}

/** A stage file that asks for the version that is registered. */
async function stageOf(world: PromotionWorld): Promise<string> {
  const message = await world.git.run(['cat-file', 'tag', 'm@v0.0.1']);
  const manifest = /Cairn-Manifest: (\S+)/.exec(message)?.[1] ?? '';
  const document = {
    document: 'stage',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '0.0.1',
    manifest,
  };
  return JSON.stringify(document);
}

describe('doctor', () => {
  test('finds nothing but the open branch in a sound repository', async () => {
    await using world = await promotionWorld();
    await registered(world);
    const {found, conclusion} = await examine(world);
    expect(found.map(({check, level}) => [check, level])).toEqual([
      ['unprotected-branch', 'warning'],
      ['tags-movable', 'notice'],
      ['releases-mutable', 'notice'],
    ]);
    expect(conclusion).toBe('success');
    expect(world.forge.violations).toEqual([]);
  });

  test('reads rule sets of the branch and of tags', async () => {
    await using world = await promotionWorld();
    const {github} = await world.context(world.git);
    const {octokit, owner, repo} = github!;
    const status = {context: 'cairn/gate'};
    await octokit.request('POST /repos/{owner}/{repo}/rulesets', {
      ...{owner, repo, name: 'main', target: 'branch', enforcement: 'active'},
      conditions: {ref_name: {include: ['~DEFAULT_BRANCH'], exclude: []}},
      rules: [
        {
          type: 'required_status_checks',
          parameters: {required_status_checks: [status], strict_required_status_checks_policy: true},
        },
      ],
    });
    await octokit.request('POST /repos/{owner}/{repo}/rulesets', {
      ...{owner, repo, name: 'facts', target: 'tag', enforcement: 'active'},
      conditions: {ref_name: {include: ['refs/tags/*@v*', 'refs/tags/*#*'], exclude: []}},
      rules: [{type: 'creation'}, {type: 'update'}, {type: 'deletion'}],
    });
    const {found, conclusion} = await examine(world);
    expect(found.map(({check}) => check)).toEqual([
      'gate-not-bound',
      'review-not-required',
      'tags-creation-restricted',
      'releases-mutable',
    ]);
    expect(conclusion).toBe('failure');
    expect(world.forge.violations).toEqual([]);
  });

  thorough('finds a tag that a checkout made lightweight, and fetches it with fix', async () => {
    await using world = await promotionWorld();
    await registered(world);
    const fact = await world.git.run(['rev-parse', 'm@v0.0.1']);
    await world.git.run(['tag', '--force', 'm@v0.0.1', 'm@v0.0.1^{commit}']);
    const before = await examine(world);
    expect(others(before.found)).toEqual(['moved-tag m@v0.0.1']);
    expect(before.conclusion).toBe('failure');
    expect(await world.git.run(['rev-parse', 'm@v0.0.1'])).not.toBe(fact);
    const mending = await examine(world, true);
    expect(mending.found.find(({check}) => check === 'moved-tag')?.fixed).toContain('fetched');
    expect(await world.git.run(['rev-parse', 'm@v0.0.1'])).toBe(fact);
    expect(others((await examine(world)).found)).toEqual([]);
  });

  test('finds tags that nobody else can see, and broken ones', async () => {
    await using world = await promotionWorld();
    await world.git.run(['tag', '--annotate', '--message', 'x', 'm@v9.0.0']);
    await world.git.run(['tag', 'm#production#1']);
    await world.git.run(['push', '--quiet', 'origin', 'refs/tags/m#production#1']);
    expect(others((await examine(world)).found)).toEqual(
      expect.arrayContaining(['local-tag m@v9.0.0', 'broken-tag m#production#1']),
    );
  });

  test('names that tags hold and no model may have are a notice, one for each name', async () => {
    await using world = await promotionWorld();
    for (const tag of ['nested/name@v1.0.0', 'nested/name@v1.1.0', 'Müller@v1.0.0', 'v2.0.0', 'm@v0.0.9'])
      await world.git.run(['tag', '--annotate', '--message', 'x', tag]);
    await world.git.run(['push', '--quiet', '--tags', 'origin']);
    const {found} = await examine(world);
    const names = found.filter(({check}) => check === 'undeclarable-name');
    expect(names.map(({level, subject}) => [level, subject])).toEqual([
      ['notice', 'Müller'],
      ['notice', 'nested/name'],
    ]);
    expect(names[1]?.problem).toContain('is named by 2 tags');
  });

  thorough('says the one command that makes a deleted tag again, and does it with fix', async () => {
    await using world = await promotionWorld();
    await registered(world);
    await world.push({'registry/m/stages/production.json': await stageOf(world)});
    await release.run({token: '', config: 'cairn.yaml', 'dry-run': false}, await world.context(world.git));
    const refs = ['refs/tags/m@v0.0.1', 'refs/tags/m#production#1'];
    const before = await world.git.run(['ls-remote', 'origin', ...refs]);
    await world.git.run(['push', '--quiet', 'origin', '--delete', ...refs]);
    const clone = await world.clone('without');
    const bare = {...world, git: clone};
    const {found} = await examine(bare);
    const deleted = found.filter(({check}) => check === 'deleted-tag');
    expect(deleted.map(({subject, level, remedy}) => [subject, level, remedy])).toEqual([
      [
        'm#production#1',
        'error',
        "Make it again: `git push origin 'refs/cairn/stages/m/production/1:refs/tags/m#production#1'`, or `cairn doctor --fix`.",
      ],
      [
        'm@v0.0.1',
        'error',
        'Make it again: `git push origin refs/cairn/versions/m/0.0.1:refs/tags/m@v0.0.1`, or `cairn doctor --fix`.',
      ],
    ]);
    const pushes = await countPushes(world);
    const mended = await examine(bare, true);
    expect(mended.found.filter(({fixed}) => fixed !== undefined).map(({subject}) => subject)).toEqual([
      'm#production#1',
      'm@v0.0.1',
    ]);
    expect(await world.git.run(['ls-remote', 'origin', ...refs])).toBe(before);
    expect(others(mended.found.filter(({fixed}) => fixed === undefined))).toEqual([]);
    expect(mended.conclusion).toBe('success');
    // More than three tags in one push would start no workflow.
    expect(await pushes()).toEqual([['refs/tags/m#production#1'], ['refs/tags/m@v0.0.1']]);
    // The commands do the same.
    for (const {remedy} of deleted) {
      const command = /`git ([^`]+)`/.exec(remedy)?.[1]?.replaceAll("'", '').split(' ') ?? [];
      await world.git.run(['push', '--quiet', 'origin', '--delete', command.at(-1)?.split(':')[1] ?? '']);
      await clone.run(command);
    }
    expect(await world.git.run(['ls-remote', 'origin', ...refs])).toBe(before);
  });

  thorough(
    'names versions without their kept branch, with the command that makes it, and makes it with fix',
    async () => {
      await using world = await promotionWorld();
      await registered(world);
      const {git} = world;
      const branch = 'refs/heads/cairn-versions/m/0.0.1';
      const kept = await git.run(['ls-remote', 'origin', branch]);
      const missing = async (fix = false): Promise<Found[]> =>
        (await examine(world, fix)).found.filter(({check}) => check === 'missing-kept-branch');
      expect(await missing()).toEqual([]);
      await git.run(['push', '--quiet', 'origin', '--delete', branch]);
      expect(await missing()).toMatchObject([{subject: 'm@v0.0.1', level: 'notice'}]);
      await world.push({'registry/m/stages/production.json': await stageOf(world)});
      await release.run({token: '', config: 'cairn.yaml', 'dry-run': false}, await world.context(git));
      const [found] = await missing();
      expect(found).toMatchObject({
        level: 'warning',
        problem: expect.stringContaining('in production lacks its branch') as string,
        remedy: `Make it again: \`git push origin 'm@v0.0.1^{commit}:${branch}'\`, or \`cairn doctor --fix\`.`,
      });
      expect((await missing(true)).map(({fixed}) => fixed)).toEqual([
        'made its branch cairn-versions/m/0.0.1 again',
      ]);
      expect(await git.run(['ls-remote', 'origin', branch])).toBe(kept);
      await git.run(['push', '--quiet', 'origin', '--delete', branch]);
      await git.run(['push', '--quiet', 'origin', `m@v0.0.1^{commit}:${branch}`]); // the command does the same
      expect(await missing()).toEqual([]);
      await git.run(['push', '--quiet', '--force', 'origin', `origin/main:${branch}`]);
      const [elsewhere] = await missing(true);
      expect(elsewhere?.problem).toContain('at another commit');
      expect(elsewhere?.fixed).toBeUndefined();
    },
  );

  test('what a server does not let it mend stays a finding, and is no end of the examination', async () => {
    await using world = await promotionWorld();
    await registered(world);
    const {git} = world;
    await git.run(['push', '--quiet', 'origin', '--delete', 'refs/heads/cairn-versions/m/0.0.1']);
    const {octokit, owner, repo} = (await world.context(git)).github!;
    await octokit.request('POST /repos/{owner}/{repo}/rulesets', {
      ...{owner, repo, name: 'no branches', target: 'branch', enforcement: 'active'},
      conditions: {ref_name: {include: ['refs/heads/cairn-versions/**/*'], exclude: []}},
      rules: [{type: 'creation'}],
    });
    const {found} = await examine(world, true);
    expect(found.find(({check}) => check === 'missing-kept-branch')).toMatchObject({fixable: true});
    expect(found.filter(({fixed}) => fixed !== undefined)).toEqual([]);
  });

  thorough(
    'of a tag that only rests on a deleted one, and of a replaced one, it tells the command for that',
    async () => {
      await using world = await promotionWorld();
      await registered(world);
      await world.push({'registry/m/stages/production.json': await stageOf(world)});
      const run = async (): Promise<string> =>
        (
          await release.run(
            {token: '', config: 'cairn.yaml', 'dry-run': false},
            await world.context(world.git),
          )
        ).headline;
      await run();
      await world.git.run(['push', '--quiet', 'origin', '--delete', 'refs/tags/m@v0.0.1']);
      await world.git.run(['tag', '--delete', 'm@v0.0.1']);
      const command = '`git push origin refs/cairn/versions/m/0.0.1:refs/tags/m@v0.0.1`';
      const {found} = await examine(world);
      expect(found.find(({subject}) => subject === 'm#production#1')?.remedy).toContain(command);
      await expect(run()).rejects.toMatchObject({
        code: 'CAIRN_STAGE_UNRELEASABLE',
        message: expect.stringContaining(command) as string,
      });

      await world.git.run(['push', '--quiet', 'origin', 'HEAD:refs/tags/m@v0.0.1']);
      const replaced = (await examine(world, true)).found.find(({check}) => check === 'replaced-tag');
      expect(replaced).toMatchObject({subject: 'm@v0.0.1', level: 'error'});
      expect(replaced?.fixed).toBeUndefined();
      expect(replaced?.remedy).toContain(command.replace('git push', 'git push --force'));
    },
  );

  thorough('without a remote, the clone alone says what was deleted in it', async () => {
    await using world = await promotionWorld();
    await registered(world);
    await world.git.run(['remote', 'remove', 'origin']);
    await world.git.run(['tag', '--delete', 'm@v0.0.1']);
    const github = {github: undefined};
    const look = async (fix: boolean): Promise<Found[]> => {
      const {outputs} = await doctor.run({...inputs, fix}, await world.context(world.git, github));
      return JSON.parse(outputs.findings) as Found[];
    };
    expect(others(await look(false))).toEqual(['deleted-tag m@v0.0.1']);
    expect((await look(true)).map(({fixed}) => fixed)).toEqual([
      'made it again from refs/cairn/versions/m/0.0.1',
    ]);
    expect(others(await look(false))).toEqual([]);
  });

  thorough('finds releases without their files, and drafts', async () => {
    await using world = await promotionWorld();
    await registered(world);
    const {github} = await world.context(world.git);
    if (github === undefined) throw new Error('the world has a forge');
    const {octokit, owner, repo} = github;
    const {data} = await octokit.rest.repos.getReleaseByTag({owner, repo, tag: 'm@v0.0.1'});
    const [asset] = data.assets;
    await octokit.rest.repos.deleteReleaseAsset({owner, repo, asset_id: asset?.id ?? 0});
    const lacking = (await examine(world)).found.find(({check}) => check === 'unfinished-release');
    expect(lacking?.problem).toBe('lacks 1 of 2 files in its release');
    await octokit.rest.repos.deleteRelease({owner, repo, release_id: data.id});
    const gone = (await examine(world)).found.find(({check}) => check === 'unfinished-release');
    expect(gone?.problem).toContain('has no release');
  });

  thorough(
    'finds jobs without the permissions that they need, and stage files that are not released',
    async () => {
      await using world = await promotionWorld();
      await registered(world);
      const digest =
        /Cairn-Manifest: (\S+)/.exec(await world.git.run(['cat-file', 'tag', 'm@v0.0.1']))?.[1] ?? '';
      await world.push({
        '.github/workflows/train.yml':
          'on: push\npermissions: {contents: read}\njobs: {a: {runs-on: x, steps: [{uses: cairn-ml/cairn/actions/register@v1}]}}\n',
        'registry/m/stages/production.json': JSON.stringify({
          document: 'stage',
          schemaVersion: 1,
          model: 'm',
          stage: 'production',
          version: '0.0.1',
          manifest: digest,
        }),
        'registry/m/stages/nowhere.json': '{}',
      });
      expect(others((await examine(world)).found)).toEqual(
        expect.arrayContaining([
          'missing-permission .github/workflows/train.yml',
          'unreleased-stage registry/m/stages/production.json',
          'undeclared-stage registry/m/stages/nowhere.json',
        ]),
      );
    },
  );

  thorough('enables a schedule that GitHub stopped, with fix', async () => {
    await using world = await promotionWorld();
    await world.push({'.github/workflows/drift.yml': 'on: {schedule: [{cron: "3 4 * * *"}]}\njobs: {}\n'});
    const {github} = await world.context(world.git);
    if (github === undefined) throw new Error('the world has a forge');
    const {octokit, owner, repo} = github;
    await octokit.rest.actions.disableWorkflow({owner, repo, workflow_id: 'drift.yml'});
    expect(others((await examine(world, true)).found)).toEqual([
      'stopped-schedule .github/workflows/drift.yml',
    ]);
    const {data} = await octokit.rest.actions.getWorkflow({owner, repo, workflow_id: 'drift.yml'});
    expect(data.state).toBe('disabled_manually');
    const later = new Date('2025-07-20T00:00:00Z');
    await octokit.rest.actions.enableWorkflow({owner, repo, workflow_id: 'drift.yml'});
    expect(others((await examine(world, false, later)).found)).toEqual([
      'schedule-about-to-stop .github/workflows/drift.yml',
    ]);
    expect(world.forge.violations).toEqual([]);
  });

  test('goes on where the configuration is broken, and says so', async () => {
    await using world = await promotionWorld();
    await world.push({'cairn.yaml': 'version: 2\n'});
    const {found, conclusion} = await examine(world);
    expect(found.map(({check}) => check)).toContain('broken-config');
    expect(conclusion).toBe('failure');
  });
});
