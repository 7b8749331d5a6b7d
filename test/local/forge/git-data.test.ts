import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Fixture, base64, commitFile, refusal, slug, startFixture} from './forge-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(async () => {
  await fixture[Symbol.asyncDispose]();
  expect(fixture.forge.violations).toEqual([]);
});

test('refs: create, get with awkward names, list by prefix, update, delete', async () => {
  const {octokit, first} = fixture;
  for (const tag of ['m@v1.0.0', 'm#production#1', 'm=x#2', 'm/deep@v1.0.0']) {
    await octokit.rest.git.createRef({...slug, ref: `refs/tags/${tag}`, sha: first});
    const {data} = await octokit.rest.git.getRef({...slug, ref: `tags/${tag}`});
    expect(data).toMatchObject({ref: `refs/tags/${tag}`, object: {sha: first, type: 'commit'}});
  }
  const {data: listed} = await octokit.rest.git.listMatchingRefs({...slug, ref: 'tags/m@v'});
  expect(listed.map(({ref}) => ref)).toEqual(['refs/tags/m@v1.0.0']);
  await octokit.rest.git.deleteRef({...slug, ref: 'tags/m=x#2'});
  await refusal(octokit.rest.git.getRef({...slug, ref: 'tags/m=x#2'}), 404);
  expect((await refusal(octokit.rest.git.deleteRef({...slug, ref: 'tags/m=x#2'}), 422)).message).toMatch(
    'not exist',
  );
});

test('refs: what GitHub refuses', async () => {
  const {octokit, first} = fixture;
  const create = async (ref: string, sha: string): Promise<string> =>
    (await refusal(octokit.rest.git.createRef({...slug, ref, sha}), 422)).message;
  expect(await create('refs/heads/main', first)).toBe('Reference already exists');
  expect(await create('refs/heads/x', '1'.repeat(40))).toBe('Object does not exist');
  expect(await create('heads/x', first)).toBe('Reference name is invalid');
  expect(await create('refs/heads/a..b', first)).toBe('Reference name is invalid');
  expect(await create('refs/pull/1/head', first)).toBe('Reference name is invalid');
  const ahead = await commitFile(octokit, 'moving', 'a', '1', first);
  const update = {...slug, ref: 'heads/moving', sha: first};
  expect((await refusal(octokit.rest.git.updateRef(update), 422)).message).toBe(
    'Update is not a fast forward',
  );
  expect((await octokit.rest.git.updateRef({...update, force: true})).data.object.sha).toBe(first);
  expect((await octokit.rest.git.updateRef({...update, sha: ahead})).data.object.sha).toBe(ahead);
  await refusal(octokit.rest.git.updateRef({...update, ref: 'heads/nowhere'}), 422);
});

test('of many that create the same ref at once exactly one wins', async () => {
  const {octokit, first} = fixture;
  const attempts = Array.from({length: 8}, async () =>
    octokit.rest.git.createRef({...slug, ref: 'refs/tags/m#production#7', sha: first}).then(
      ({status}) => status,
      (reason: unknown) => (reason as {status: number}).status,
    ),
  );
  const statuses = await Promise.all(attempts);
  expect(statuses.filter((one) => one === 201)).toHaveLength(1);
  expect(statuses.filter((one) => one === 422)).toHaveLength(7);
});

test('blobs, trees and commits make a history that a ref can take', async () => {
  const {octokit, first} = fixture;
  const bytes = Buffer.from([0, 255, 10, 13]);
  const {data: blob} = await octokit.rest.git.createBlob({
    ...slug,
    content: bytes.toString('base64'),
    encoding: 'base64',
  });
  const {data: read} = await octokit.rest.git.getBlob({...slug, file_sha: blob.sha});
  expect(Buffer.from(read.content, 'base64')).toEqual(bytes);
  const {data: base} = await octokit.rest.git.getCommit({...slug, commit_sha: first});
  const {data: tree} = await octokit.rest.git.createTree({
    ...slug,
    base_tree: base.tree.sha,
    tree: [
      {path: 'data/raw.bin', mode: '100644', type: 'blob', sha: blob.sha},
      {path: 'run.sh', mode: '100755', type: 'blob', content: 'true\n'},
    ],
  });
  const {data: commit} = await octokit.rest.git.createCommit({
    ...slug,
    message: 'Add data\n\nCairn-Run: 1',
    tree: tree.sha,
    parents: [first],
    author: {name: 'Ada <x>', email: 'ada@example.org', date: '2026-01-02T03:04:05Z'},
  });
  expect(commit).toMatchObject({
    message: 'Add data\n\nCairn-Run: 1',
    author: {name: 'Ada x', email: 'ada@example.org', date: '2026-01-02T03:04:05Z'},
    parents: [{sha: first}],
  });
  const {data: all} = await octokit.rest.git.getTree({...slug, tree_sha: commit.sha, recursive: 'true'});
  expect(all.tree.map(({path}) => path)).toEqual(['README.md', 'data', 'data/raw.bin', 'run.sh']);
  const {data: without} = await octokit.rest.git.createTree({
    ...slug,
    base_tree: tree.sha,
    tree: [{path: 'data/raw.bin', mode: '100644', type: 'blob', sha: null}],
  });
  expect(without.tree.map(({path}) => path)).toEqual(['README.md', 'run.sh']);
  const {data: moved} = await octokit.rest.git.createTree({
    ...slug,
    base_tree: tree.sha,
    tree: [{path: 'data', mode: '040000', type: 'tree', sha: without.sha}],
  });
  const {data: inside} = await octokit.rest.git.getTree({...slug, tree_sha: moved.sha, recursive: 'true'});
  expect(inside.tree.map(({path}) => path)).toEqual([
    'README.md',
    'data',
    'data/README.md',
    'data/run.sh',
    'run.sh',
  ]);
  await octokit.rest.git.createRef({...slug, ref: 'refs/cairn/runs/1', sha: commit.sha});
});

test('git objects: what GitHub refuses', async () => {
  const {octokit, first} = fixture;
  const none = '1'.repeat(40);
  await refusal(octokit.rest.git.getBlob({...slug, file_sha: none}), 404);
  await refusal(octokit.rest.git.getBlob({...slug, file_sha: first}), 404);
  await refusal(octokit.rest.git.getTree({...slug, tree_sha: none}), 404);
  await refusal(octokit.rest.git.getTree({...slug, tree_sha: 'HEAD:README.md'}), 404);
  await refusal(octokit.rest.git.getCommit({...slug, commit_sha: none}), 404);
  await refusal(octokit.rest.git.createBlob({...slug, content: '%%%', encoding: 'base64'}), 422);
  await refusal(octokit.rest.git.createCommit({...slug, message: 'x', tree: first}), 422);
  const file = (path: string) => ({path, mode: '100644' as const, type: 'blob' as const, content: 'x'});
  for (const path of ['../x', '.git/config', 'a//b', '/a']) {
    await refusal(octokit.rest.git.createTree({...slug, tree: [file(path)]}), 422);
  }
  await refusal(octokit.rest.git.createTree({...slug, base_tree: none, tree: [file('a')]}), 422);
});

test('tag objects keep their message to the letter', async () => {
  const {octokit, first} = fixture;
  const message = 'Model m v2\n\nCairn-Sequence: 2\n';
  const tag = {...slug, tag: 'm@v2.0.0', message, object: first, type: 'commit' as const};
  const {data} = await octokit.rest.git.createTag(tag);
  await refusal(octokit.rest.git.getRef({...slug, ref: 'tags/m@v2.0.0'}), 404);
  await octokit.rest.git.createRef({...slug, ref: 'refs/tags/m@v2.0.0', sha: data.sha});
  const {data: ref} = await octokit.rest.git.getRef({...slug, ref: 'tags/m@v2.0.0'});
  expect(ref.object).toMatchObject({type: 'tag', sha: data.sha});
  expect((await octokit.rest.git.getTag({...slug, tag_sha: data.sha})).data).toMatchObject({
    message,
    tag: 'm@v2.0.0',
  });
  await refusal(octokit.rest.git.getTag({...slug, tag_sha: first}), 404);
  await refusal(octokit.rest.git.createTag({...tag, object: '1'.repeat(40)}), 422);
  await refusal(octokit.rest.git.createTag({...tag, tag: 'a b'}), 422);
  const {data: tags} = await octokit.rest.repos.listTags({...slug, per_page: 100});
  expect(tags.find(({name}) => name === 'm@v2.0.0')?.commit.sha).toBe(first);
});

test('contents: write, read, list, replace, delete', async () => {
  const {octokit} = fixture;
  const path = 'data/ünï #1 @=.csv';
  const file = {...slug, path, message: 'Write'};
  const {data: made, status} = await octokit.rest.repos.createOrUpdateFileContents({
    ...file,
    content: base64('a,b\n'),
  });
  expect(status).toBe(201);
  const {data: read} = await octokit.rest.repos.getContent({...slug, path});
  expect(read).toMatchObject({type: 'file', path, encoding: 'base64', sha: made.content?.sha});
  const raw = await octokit.rest.repos.getContent({...slug, path, mediaType: {format: 'raw'}});
  expect(raw.data).toBe('a,b\n');
  const {data: folder} = await octokit.rest.repos.getContent({...slug, path: 'data'});
  expect(folder).toMatchObject([{type: 'file', path}]);
  const {data: top} = await octokit.rest.repos.getContent({...slug, path: ''});
  expect(top).toMatchObject([{name: 'README.md'}, {name: 'data', type: 'dir'}]);
  await refusal(octokit.rest.repos.createOrUpdateFileContents({...file, content: base64('c')}), 422);
  const stale = {...file, sha: '1'.repeat(40)};
  await refusal(octokit.rest.repos.createOrUpdateFileContents({...stale, content: base64('c')}), 409);
  await refusal(octokit.rest.repos.deleteFile(stale), 409);
  const sha = made.content?.sha ?? '';
  const replaced = await octokit.rest.repos.createOrUpdateFileContents({...file, sha, content: base64('c')});
  expect(replaced.status).toBe(200);
  await octokit.rest.repos.deleteFile({...file, sha: replaced.data.content?.sha ?? ''});
  await refusal(octokit.rest.repos.getContent({...slug, path}), 404);
  await refusal(octokit.rest.repos.getContent({...slug, path: 'README.md', ref: 'nowhere'}), 404);
  await refusal(octokit.rest.repos.createOrUpdateFileContents({...file, path: 'a/../b', content: ''}), 422);
  await refusal(
    octokit.rest.repos.createOrUpdateFileContents({...file, content: '', branch: 'nowhere'}),
    404,
  );
});

test('commits, comparison and branches', async () => {
  const {octokit, first} = fixture;
  const tip = await commitFile(octokit, 'feature', 'model/card.md', 'one\ntwo\n', first);
  const {data: commits} = await octokit.rest.repos.listCommits({
    ...slug,
    sha: 'feature',
    path: 'model/card.md',
  });
  expect(commits.map(({sha}) => sha)).toEqual([tip]);
  const {data: commit} = await octokit.rest.repos.getCommit({...slug, ref: 'feature'});
  expect(commit).toMatchObject({sha: tip, stats: {additions: 2, total: 2}});
  expect(commit.files).toMatchObject([
    {filename: 'model/card.md', status: 'added', patch: '@@ -0,0 +1,2 @@\n+one\n+two'},
  ]);
  const {data: ahead} = await octokit.rest.repos.compareCommitsWithBasehead({
    ...slug,
    basehead: `${first}...feature`,
  });
  expect(ahead).toMatchObject({status: 'ahead', ahead_by: 1, behind_by: 0, merge_base_commit: {sha: first}});
  const {data: behind} = await octokit.rest.repos.compareCommitsWithBasehead({
    ...slug,
    basehead: `feature...${first}`,
  });
  expect(behind.status).toBe('behind');
  const {data: same} = await octokit.rest.repos.compareCommitsWithBasehead({
    ...slug,
    basehead: 'feature...octo:feature',
  });
  expect(same.status).toBe('identical');
  expect((await octokit.rest.repos.getBranch({...slug, branch: 'feature'})).data.commit.sha).toBe(tip);
  const {data: branches} = await octokit.rest.repos.listBranches(slug);
  expect(branches.map(({name}) => name)).toEqual(expect.arrayContaining(['feature', 'main']));
  await refusal(octokit.rest.repos.getBranch({...slug, branch: 'none'}), 404);
  await refusal(octokit.rest.repos.getBranchProtection({...slug, branch: 'main'}), 404);
  await refusal(octokit.rest.repos.getCommit({...slug, ref: 'none'}), 422);
  await refusal(octokit.rest.repos.getCommit({...slug, ref: 'main~1'}), 422);
  await refusal(octokit.rest.repos.listCommits({...slug, sha: 'none'}), 404);
  await refusal(octokit.rest.repos.compareCommitsWithBasehead({...slug, basehead: 'main...none'}), 404);
});
