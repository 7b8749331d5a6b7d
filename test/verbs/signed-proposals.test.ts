import {expect} from 'vitest';
import type {Context} from '../../src/kernel/context.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {testContext} from '../support/context.ts';
import {proposeInputs, pushBranch} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {moment, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const branch = 'cairn/m/production';
const byApi = {...proposeInputs, commits: 'api'} as const;
const mild = ['{id: mild, metric: roc_auc, minimum: 0.1}'];

/** With the token of a job. */
async function inJob({forge, slug}: PromotionWorld, git: PromotionWorld['git']): Promise<Context> {
  const permissions = {contents: 'write', 'pull-requests': 'write', statuses: 'write'} as const;
  const actor = 'github-actions[bot]';
  const token = forge.issueToken({repository: slug, actor, kind: 'workflow', permissions});
  return testContext({
    workspace: git.directory,
    forge: {apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, repository: slug, token},
    now: () => moment,
  });
}

function requireSignatures({forge, slug}: PromotionWorld): void {
  forge.addRuleset(slug, {
    name: 'Signed',
    target: 'branch',
    include: ['~DEFAULT_BRANCH', 'refs/heads/cairn/**', 'refs/heads/cairn-rollback/**'],
    bypass: [],
    rules: ['required_signatures'],
  });
}

/** The commits that a branch has of its own, oldest first: subject, and whether they are signed. */
async function commitsOf({git}: PromotionWorld, name = branch): Promise<[string, boolean][]> {
  await git.run(['fetch', '--quiet', 'origin', name, 'main']);
  await git.run(['fetch', '--quiet', 'origin', `+refs/heads/*:refs/remotes/origin/*`]);
  const ids = await git.run(['rev-list', '--reverse', `origin/main..origin/${name}`]);
  return Promise.all(
    ids.split('\n').map(async (id): Promise<[string, boolean]> => {
      const text = await git.run(['cat-file', 'commit', id]);
      return [
        text.split('\n\n').find((part) => !part.startsWith('tree ') && !part.includes('SIGN')) ?? '',
        text.includes('\ngpgsig '),
      ];
    }),
  );
}

const treeOf = async ({git}: PromotionWorld, name: string): Promise<string> =>
  git.run(['rev-parse', `origin/${name}^{tree}`]);

thorough(
  'where signatures are required: refused with the input that helps, then signed by GitHub, merged and released',
  async () => {
    await using world = await registeredWorld(mild);
    const {git} = world;
    requireSignatures(world);
    const before = await git.run(['ls-remote', '--refs', 'origin']);
    await expect(propose.run(proposeInputs, await inJob(world, git))).rejects.toMatchObject({
      code: 'CAIRN_PUSH_REFUSED',
      message: expect.stringMatching(/must have verified signatures.*`commits: api`/s) as string,
    });
    // GitHub signs nothing for a person.
    await expect(propose.run(byApi, await world.context(git))).rejects.toMatchObject({
      code: 'CAIRN_COMMIT_UNSIGNED',
    });
    expect(await git.run(['ls-remote', '--refs', 'origin'])).toBe(before);

    const {outputs} = await propose.run(byApi, await inJob(world, git));
    expect(outputs).toMatchObject({verdict: 'pass', changed: 'true'});
    expect(await commitsOf(world)).toMatchObject([[expect.stringMatching(/m 0\.0\.1/), true]]);
    const head = await git.run(['rev-parse', `origin/${branch}`]);
    const {octokit, owner, repo} = (await world.context(git)).github!;
    const {data} = await octokit.rest.git.getCommit({owner, repo, commit_sha: head});
    expect(data).toMatchObject({
      verification: {verified: true, reason: 'valid'},
      author: {name: 'github-actions[bot]'},
      committer: {email: 'noreply@github.com'},
    });
    expect((await propose.run(byApi, await inJob(world, git))).outputs.changed).toBe('false');
    await merge(world, 1);
    const released = await release.run(inputsOf(release), await world.context(git));
    expect(released.outputs.released).toContain('m#production#1');

    // A second version, and back again by a pull request.
    await registerOf(world, {seed: 2});
    await propose.run(byApi, await inJob(world, git));
    await merge(world, 2);
    await release.run(inputsOf(release), await world.context(git));
    const back = {model: 'm', reason: 'Wrong on Mondays'};
    await expect(rollback.run(inputsOf(rollback, back), await inJob(world, git))).rejects.toThrow(
      /commits: api/,
    );
    const now = inputsOf(rollback, {...back, commits: 'api', now: 'true'});
    await expect(rollback.run(now, await inJob(world, git))).rejects.toThrow(/Leave out `now`/);
    await rollback.run(inputsOf(rollback, {...back, commits: 'api'}), await inJob(world, git));
    await merge(world, 3);
    const again = await release.run(inputsOf(release), await world.context(git));
    expect(again.outputs.released).toContain('"version":"0.0.1"');
    expect(world.forge.violations).toEqual([]);
  },
  60_000,
);

thorough(
  'the branch holds what git would have made; unsigned commits of Cairn are made anew, those of people stay',
  async () => {
    await using world = await registeredWorld(mild);
    const {git} = world;
    await propose.run(proposeInputs, await inJob(world, git));
    expect((await commitsOf(world)).map(([, signed]) => signed)).toEqual([false]);
    const tree = await treeOf(world, branch);
    await propose.run(byApi, await inJob(world, git));
    expect((await commitsOf(world)).map(([, signed]) => signed)).toEqual([true]);
    expect(await treeOf(world, branch)).toBe(tree);

    // The base moves without a word of the stage: the head stays.
    const head = await git.run(['rev-parse', `origin/${branch}`]);
    await world.push({'notes.md': 'Nothing of the stage\n'});
    expect((await propose.run(byApi, await inJob(world, git))).outputs.changed).toBe('false');
    await commitsOf(world);
    expect(await git.run(['rev-parse', `origin/${branch}`])).toBe(head);

    await pushBranch(world, branch, {'why.md': 'A person says why\n'}, head);
    await registerOf(world, {seed: 2});
    await propose.run(byApi, await inJob(world, git));
    const commits = await commitsOf(world);
    expect(commits.map(([, signed]) => signed)).toEqual([true, false, true]);
    expect(commits[1]?.[0]).toContain('Change cairn/m/production');
    expect(world.forge.violations).toEqual([]);
  },
  60_000,
);

thorough(
  'of two at once one is first, and both end with the same branch',
  async () => {
    await using world = await registeredWorld(mild);
    const clones = [world.git, await world.clone('second')];
    const done = await Promise.all(
      clones.map(async (git) => propose.run(byApi, await inJob(world, git)).catch((error: unknown) => error)),
    );
    expect(done).toMatchObject([{outputs: {branch}}, {outputs: {branch}}]);
    expect((await commitsOf(world)).map(([, signed]) => signed)).toEqual([true]);
    expect(await world.git.run(['ls-remote', 'origin', 'refs/pull/*/head'])).not.toContain('pull/2');
  },
  60_000,
);
