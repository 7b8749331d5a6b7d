import {afterAll, beforeAll, expect, test} from 'vitest';
import {
  type Fixture,
  client,
  commitFile,
  names,
  refusal,
  runGit,
  slug,
  startFixture,
} from './forge-fixture.ts';
import {sampleOf, thorough} from '../../support/effort.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(async () => {
  await fixture[Symbol.asyncDispose]();
  expect(fixture.forge.violations).toEqual([]);
});

async function main(): Promise<string> {
  return (await fixture.octokit.rest.git.getRef({...slug, ref: 'heads/main'})).data.object.sha;
}

async function pull(branch: string, text = branch, path = `${branch}.txt`): Promise<number> {
  const {octokit} = fixture;
  await commitFile(octokit, branch, path, text, await main());
  const {data} = await octokit.rest.pulls.create({
    ...slug,
    title: `Promote ${branch}`,
    head: branch,
    base: 'main',
    body: 'B',
  });
  return data.number;
}

test('create, get, list, edit, close and open again', async () => {
  const {octokit, events} = fixture;
  events.length = 0;
  const number = await pull('edit');
  const {data: got} = await octokit.rest.pulls.get({...slug, pull_number: number});
  expect(got).toMatchObject({mergeable: true, merged: false, commits: 1, changed_files: 1, additions: 1});
  for (const [query, found] of [
    [{head: 'octo:edit'}, true],
    [{head: 'octo:other'}, false],
    [{base: 'main'}, true],
    [{base: 'other'}, false],
    [{state: 'closed'}, false],
    [{state: 'all'}, true],
  ] as const) {
    const {data} = await octokit.rest.pulls.list({...slug, ...query});
    expect(data.some((one) => one.number === number)).toBe(found);
  }
  const edit = {...slug, pull_number: number};
  const {data: edited} = await octokit.rest.pulls.update({...edit, title: 'New', body: 'Text'});
  expect(edited).toMatchObject({title: 'New', body: 'Text'});
  expect((await octokit.rest.pulls.update({...edit, state: 'closed'})).data.state).toBe('closed');
  expect((await octokit.rest.pulls.update({...edit, state: 'open'})).data.state).toBe('open');
  const pulls = names(events.filter(({name}) => name === 'pull_request'));
  expect(pulls).toEqual(['opened', 'edited', 'closed', 'reopened'].map((action) => `pull_request.${action}`));
});

test('what GitHub refuses', async () => {
  const {octokit} = fixture;
  const number = await pull('refused');
  const create = {...slug, title: 'x', head: 'refused', base: 'main'};
  const twin = await refusal(octokit.rest.pulls.create(create), 422);
  expect(twin.errors).toMatchObject([{message: 'A pull request already exists for octo:refused.'}]);
  const empty = await refusal(octokit.rest.pulls.create({...create, head: 'main'}), 422);
  expect(empty.errors).toMatchObject([{message: 'No commits between main and main'}]);
  await refusal(octokit.rest.pulls.create({...create, head: 'nowhere'}), 422);
  await refusal(octokit.rest.pulls.create({...create, base: 'nowhere'}), 422);
  await refusal(octokit.rest.pulls.update({...slug, pull_number: number, body: 'x'.repeat(65_537)}), 422);
  await octokit.rest.pulls.update({...slug, pull_number: number, body: '😀'.repeat(65_536)});
  await refusal(octokit.rest.pulls.get({...slug, pull_number: 9999}), 404);
  await refusal(octokit.rest.pulls.checkIfMerged({...slug, pull_number: number}), 404);
});

test.each(sampleOf(['merge', 'squash', 'rebase'] as const, 1))(
  '%s brings the change into the base, once',
  async (method) => {
    const {octokit, forge, events} = fixture;
    const number = await pull(`by-${method}`);
    await commitFile(octokit, `by-${method}`, `${method}-2.txt`, 'second');
    await commitFile(octokit, 'main', `${method}-aside.txt`, 'base moved');
    const before = await main();
    events.length = 0;
    const {data} = await octokit.rest.pulls.merge({...slug, pull_number: number, merge_method: method});
    expect(await main()).toBe(data.sha);
    const repository = forge.repository('octo/ml')?.gitDirectory ?? '';
    const count = await runGit(repository, [
      'rev-list',
      '--count',
      '--first-parent',
      `${before}..${data.sha}`,
    ]);
    const parents = (await runGit(repository, ['show', '-s', '--format=%P', data.sha])).split(' ');
    expect([count, parents.length]).toEqual({merge: ['1', 2], squash: ['1', 1], rebase: ['2', 1]}[method]);
    const files = await runGit(repository, ['ls-tree', '--name-only', data.sha]);
    expect(files.split('\n')).toEqual(
      expect.arrayContaining([`by-${method}.txt`, `${method}-2.txt`, `${method}-aside.txt`]),
    );
    const {data: after} = await octokit.rest.pulls.get({...slug, pull_number: number});
    expect(after).toMatchObject({
      merged: true,
      state: 'closed',
      merge_commit_sha: data.sha,
      commits: 2,
      changed_files: 2,
    });
    expect((await octokit.rest.pulls.checkIfMerged({...slug, pull_number: number})).status).toBe(204);
    expect(names(events)).toEqual(['pull_request.closed', 'push']);
    expect(events[0]).toMatchObject({
      ref: 'refs/heads/main',
      sha: data.sha,
      payload: {pull_request: {merged: true}},
    });
    await refusal(octokit.rest.pulls.merge({...slug, pull_number: number}), 405);
    await refusal(octokit.rest.pulls.update({...slug, pull_number: number, state: 'open'}), 422);
    const {data: of} = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...slug,
      commit_sha: data.sha,
    });
    expect(of.map((one) => one.number)).toContain(number);
  },
);

thorough('a conflict is not mergeable, a moved head is not merged by its old id, a draft waits', async () => {
  const {octokit} = fixture;
  const number = await pull('clash', 'mine', 'clash.txt');
  const {data: old} = await octokit.rest.pulls.get({...slug, pull_number: number});
  await commitFile(octokit, 'clash', 'clash.txt', 'mine again');
  await refusal(octokit.rest.pulls.merge({...slug, pull_number: number, sha: old.head.sha}), 409);
  await commitFile(octokit, 'main', 'clash.txt', 'theirs');
  const {data} = await octokit.rest.pulls.get({...slug, pull_number: number});
  expect(data).toMatchObject({mergeable: false, mergeable_state: 'dirty'});
  for (const merge_method of ['merge', 'squash', 'rebase'] as const) {
    await refusal(octokit.rest.pulls.merge({...slug, pull_number: number, merge_method}), 405);
  }
  await commitFile(octokit, 'sketch', 'sketch', '1', await main());
  const draft = await octokit.rest.pulls.create({
    ...slug,
    title: 'D',
    head: 'sketch',
    base: 'main',
    draft: true,
  });
  await refusal(octokit.rest.pulls.merge({...slug, pull_number: draft.data.number}), 405);
});

test('files and commits of a pull request, reviews on it', async () => {
  const {octokit, forge} = fixture;
  const number = await pull('review', 'a\nb\n');
  const {data: files} = await octokit.rest.pulls.listFiles({...slug, pull_number: number});
  expect(files).toMatchObject([{filename: 'review.txt', status: 'added', additions: 2}]);
  const {data: commits} = await octokit.rest.pulls.listCommits({...slug, pull_number: number});
  expect(commits).toHaveLength(1);
  const review = {...slug, pull_number: number, event: 'APPROVE' as const};
  const own = await refusal(octokit.rest.pulls.createReview(review), 422);
  expect(own.errors).toEqual(['Can not approve your own pull request']);
  const token = forge.issueToken({repository: 'octo/ml', actor: 'rita', kind: 'person', permissions: {}});
  const {data: made} = await client(forge, token).rest.pulls.createReview(review);
  expect(made).toMatchObject({state: 'APPROVED', user: {login: 'rita'}});
  await refusal(octokit.rest.pulls.createReview({...review, event: 'COMMENT'}), 422);
  expect((await octokit.rest.pulls.listReviews({...slug, pull_number: number})).data).toHaveLength(1);
});

test('renamed and binary files are listed as such', async () => {
  const {octokit, clone, git} = fixture;
  await clone('renames');
  const work = ['-c', 'core.autocrlf=false'] as const;
  await git('renames', ...work, 'checkout', '-q', '-b', 'renamed');
  await git('renames', 'mv', 'README.md', 'READ ME.md');
  const {writeFile} = await import('node:fs/promises');
  await writeFile(`${fixture.directory}/../renames/weights.bin`, Buffer.from([0, 1, 2, 0, 255]));
  await git('renames', 'add', '.');
  await git('renames', 'commit', '-q', '-m', 'Rename');
  await git('renames', 'push', '-q', 'origin', 'renamed');
  const made = await octokit.rest.pulls.create({...slug, title: 'R', head: 'renamed', base: 'main'});
  const {data} = await octokit.rest.pulls.listFiles({...slug, pull_number: made.data.number});
  expect(data).toMatchObject([
    {filename: 'READ ME.md', previous_filename: 'README.md', status: 'renamed', changes: 0},
    {filename: 'weights.bin', status: 'added', additions: 0},
  ]);
  expect(data.every(({patch}) => patch === undefined)).toBe(true);
});
