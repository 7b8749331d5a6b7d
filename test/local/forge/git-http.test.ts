import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type Fixture, commitFile, names, runGit, slug, startFixture, workflowToken} from './forge-fixture.ts';
import {thorough} from '../../support/effort.ts';

const zero = '0'.repeat(40);

async function change(fixture: Fixture, folder: string, file: string, text: string): Promise<string> {
  await writeFile(join(fixture.directory, '..', folder, file), text);
  await fixture.git(folder, 'add', '--', file);
  await fixture.git(folder, 'commit', '--quiet', '-m', `Write ${file}`);
  return fixture.git(folder, 'rev-parse', 'HEAD');
}

function headerOf(token: string, form: 'basic' | 'bearer'): string {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return form === 'basic' ? `Authorization: Basic ${basic}` : `Authorization: Bearer ${token}`;
}

test('clone with and without .git, push, fetch by id, and a repository that git finds sound', async () => {
  await using fixture = await startFixture();
  const {forge, git, clone, first} = fixture;
  const work = await clone('work');
  await git('.', 'clone', '--quiet', `${forge.serverUrl}/octo/ml`, 'plain');
  await git('work', 'checkout', '--quiet', '-b', 'feature');
  const sha = await change(fixture, 'work', 'a.txt', 'a');
  await git('work', 'push', '--quiet', 'origin', 'feature');
  await git('plain', 'fetch', '--quiet', '--depth=1', 'origin', sha);
  expect(await git('plain', 'rev-parse', 'FETCH_HEAD')).toBe(sha);
  const bare = forge.repository('octo/ml')?.gitDirectory ?? '';
  expect(await runGit(bare, ['fsck', '--strict', '--no-dangling'])).toBe('');
  expect(await runGit(bare, ['rev-parse', 'refs/heads/feature', 'refs/heads/main'])).toBe(`${sha}\n${first}`);
  expect(work).toContain('work');
  expect(forge.violations).toEqual([]);
});

test('a large push arrives whole', async () => {
  await using fixture = await startFixture();
  const {forge, git, clone} = fixture;
  await clone('work');
  const noise = Buffer.from(Array.from({length: 3_000_000}, (_, index) => (index * 2_654_435_761) >>> 13));
  await writeFile(join(fixture.directory, '..', 'work', 'big.bin'), noise);
  await git('work', 'add', '.');
  await git('work', 'commit', '--quiet', '-m', 'Big');
  await git('work', '-c', 'http.postBuffer=65536', 'push', '--quiet', 'origin', 'main');
  await git('.', 'clone', '--quiet', `${forge.serverUrl}/octo/ml`, 'copy');
  expect(await git('copy', 'rev-parse', 'HEAD:big.bin')).toBe(await git('work', 'rev-parse', 'HEAD:big.bin'));
});

test('who may read and who may push', async () => {
  await using fixture = await startFixture();
  const {forge, directory, clone, git} = fixture;
  await forge.createRepository({owner: 'octo', name: 'secret', private: true});
  const root = join(directory, '..');
  await clone('work');
  await change(fixture, 'work', 'b.txt', 'b');
  const url = `${forge.serverUrl}/octo/ml`;
  const tryGit = async (folder: string, token: string | undefined, ...args: string[]): Promise<string> => {
    const auth = token === undefined ? [] : ['-c', `http.extraheader=${headerOf(token, 'basic')}`];
    return runGit(join(root, folder), [...auth, ...args]).then(
      () => 'done',
      (error: unknown) => (error as {stderr: string}).stderr,
    );
  };
  expect(await tryGit('.', undefined, 'ls-remote', url)).toBe('done');
  expect(await tryGit('work', undefined, 'push', url, 'main')).toMatch(
    /could not read Username|Authentication/,
  );
  expect(await tryGit('.', undefined, 'ls-remote', `${forge.serverUrl}/octo/secret`)).toMatch(
    /could not read Username/,
  );
  expect(await tryGit('.', 'wrong', 'ls-remote', url)).toMatch(/Authentication failed|could not read|401/);
  const reader = workflowToken(forge, {contents: 'read'});
  expect(await tryGit('.', reader, 'ls-remote', url)).toBe('done');
  expect(await tryGit('work', reader, 'push', url, 'main')).toMatch('403');
  expect(await tryGit('.', reader, 'ls-remote', `${forge.serverUrl}/octo/secret`)).toMatch('not found');
  const writer = workflowToken(forge, {contents: 'write'});
  const bearer = ['-c', `http.extraheader=${headerOf(writer, 'bearer')}`];
  await runGit(join(root, 'work'), [...bearer, 'push', '--quiet', url, 'HEAD:refs/heads/by-bearer']);
  const {host} = new URL(url);
  expect(
    await tryGit('work', undefined, 'push', `http://x-access-token:${writer}@${host}/octo/ml`, 'main'),
  ).toBe('done');
  expect(await tryGit('work', writer, 'push', url, 'HEAD:refs/pull/1/head')).toMatch('hidden ref');
  expect(await tryGit('work', writer, 'push', url, ':main')).toMatch(/deletion|deny|refus|current branch/);
  expect(await git('work', 'ls-remote', url, 'refs/heads/by-bearer')).not.toBe('');
  expect(forge.violations).toEqual([]);
});

test('a create-only push loses against an existing tag, and an atomic push is all or nothing', async () => {
  await using fixture = await startFixture();
  const {git, clone, forge, octokit, first} = fixture;
  await clone('one');
  await clone('two');
  const tag = 'm#production#1';
  await git('one', 'tag', '-a', tag, '-m', 'by one');
  await git('two', 'tag', '-a', tag, '-m', 'by two');
  await git('two', 'tag', '-a', 'm@v1.0.0', '-m', 'by two');
  const createOnly = ['push', '--quiet', '--atomic', `--force-with-lease=refs/tags/${tag}:`];
  const results = await Promise.allSettled([
    git('one', ...createOnly, 'origin', `refs/tags/${tag}`),
    git('two', ...createOnly, 'origin', `refs/tags/${tag}`, 'refs/tags/m@v1.0.0'),
  ]);
  expect(results.map(({status}) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const {data: tags} = await octokit.rest.repos.listTags(slug);
  const oneWon = results[0].status === 'fulfilled';
  expect(tags.map(({name}) => name).sort()).toEqual(oneWon ? [tag] : [tag, 'm@v1.0.0']);
  expect(tags.every(({commit}) => commit.sha === first)).toBe(true);
  expect(forge.violations).toEqual([]);
});

thorough('pushes make push events: branches, tags, forced and deleted ones', async () => {
  await using fixture = await startFixture();
  const {events, git, clone, first, forge} = fixture;
  await clone('work');
  await git('work', 'checkout', '--quiet', '-b', 'feature');
  const one = await change(fixture, 'work', 'a.txt', 'a');
  const two = await change(fixture, 'work', 'b.txt', 'b');
  await git('work', 'push', '--quiet', 'origin', 'feature');
  expect(events).toMatchObject([
    {
      name: 'push',
      ref: 'refs/heads/feature',
      sha: two,
      actor: 'octo',
      byWorkflowToken: false,
      payload: {
        before: zero,
        after: two,
        created: true,
        deleted: false,
        forced: false,
        commits: [
          {id: one, added: ['a.txt'], message: 'Write a.txt'},
          {id: two, added: ['b.txt']},
        ],
        head_commit: {id: two},
        repository: {full_name: 'octo/ml', default_branch: 'main'},
        sender: {login: 'octo'},
      },
    },
  ]);
  events.length = 0;
  await git('work', 'reset', '--quiet', '--hard', first);
  const other = await change(fixture, 'work', 'a.txt', 'other');
  await git('work', 'push', '--quiet', '--force', 'origin', 'feature');
  await git('work', 'tag', '-a', 'm@v1.0.0', '-m', 'x');
  await git('work', 'push', '--quiet', 'origin', 'm@v1.0.0', 'HEAD:refs/cairn/runs/1');
  await git('work', 'push', '--quiet', 'origin', ':feature');
  const tagObject = await git('work', 'rev-parse', 'm@v1.0.0');
  expect(events).toMatchObject([
    {
      ref: 'refs/heads/feature',
      sha: other,
      payload: {before: two, after: other, forced: true, created: false},
    },
    {ref: 'refs/tags/m@v1.0.0', sha: other, payload: {after: tagObject, created: true, commits: []}},
    {
      ref: 'refs/heads/feature',
      sha: zero,
      payload: {before: other, after: zero, deleted: true, head_commit: null},
    },
  ]);
  expect(forge.violations).toEqual([]);
});

test('more than three tags in one push make no event for any of them', async () => {
  await using fixture = await startFixture();
  const {events, git, clone} = fixture;
  await clone('work');
  for (const number of [1, 2, 3, 4]) await git('work', 'tag', `m@v${number}.0.0`);
  await change(fixture, 'work', 'a.txt', 'a');
  await git('work', 'push', '--quiet', '--tags', 'origin', 'main');
  expect(events.map(({ref}) => ref)).toEqual(['refs/heads/main']);
  events.length = 0;
  for (const number of [5, 6, 7]) await git('work', 'tag', `m@v${number}.0.0`);
  await git('work', 'push', '--quiet', '--tags', 'origin');
  expect(events.map(({ref}) => ref)).toEqual([5, 6, 7].map((number) => `refs/tags/m@v${number}.0.0`));
});

thorough('events say whether a workflow token caused them', async () => {
  await using fixture = await startFixture();
  const {forge, events, first, workflow} = fixture;
  const bot = workflow({contents: 'write', 'pull-requests': 'write', issues: 'write'});
  await commitFile(bot, 'by-bot', 'bot.txt', 'b', first);
  await bot.rest.pulls.create({...slug, title: 'T', head: 'by-bot', base: 'main'});
  await bot.rest.repos.createDispatchEvent({...slug, event_type: 'go'});
  await fixture.clone('work');
  const header = headerOf(workflowToken(forge, {contents: 'write'}), 'basic');
  const work = join(fixture.directory, '..', 'work');
  await runGit(work, [
    '-c',
    `http.extraheader=${header}`,
    'push',
    '--quiet',
    'origin',
    'HEAD:refs/heads/pushed-by-bot',
  ]);
  expect(names(events)).toEqual(['push', 'push', 'pull_request.opened', 'repository_dispatch.go', 'push']);
  expect(events.every(({byWorkflowToken, actor}) => byWorkflowToken && actor === 'github-actions[bot]')).toBe(
    true,
  );
  events.length = 0;
  await fixture.octokit.rest.issues.create({...slug, title: 'By a person'});
  expect(events).toMatchObject([{name: 'issues', actor: 'octo', byWorkflowToken: false}]);
  expect(forge.violations).toEqual([]);
});

thorough(
  'a push moves the pull request of its branch, and one that brings its head closes it as merged',
  async () => {
    await using fixture = await startFixture();
    const {octokit, events, first, git, clone, forge} = fixture;
    const head = await commitFile(octokit, 'feature', 'a.txt', 'a', first);
    const {data: pull} = await octokit.rest.pulls.create({
      ...slug,
      title: 'T',
      head: 'feature',
      base: 'main',
    });
    await clone('work');
    await git('work', 'checkout', '--quiet', 'feature');
    const bare = forge.repository('octo/ml')?.gitDirectory ?? '';
    const mergeRef = `refs/pull/${pull.number}/merge`;
    const mergeOf = async (): Promise<string[]> =>
      (await runGit(bare, ['show', '-s', '--format=%P', mergeRef])).split(' ');
    expect(await mergeOf()).toEqual([first, head]);
    events.length = 0;
    const next = await change(fixture, 'work', 'b.txt', 'b');
    await git('work', 'push', '--quiet', 'origin', 'feature');
    expect(names(events)).toEqual(['push', 'pull_request.synchronize']);
    expect(events[1]).toMatchObject({
      ref: mergeRef,
      payload: {before: head, after: next, number: pull.number},
    });
    expect(events[1]?.sha).toBe(await runGit(bare, ['rev-parse', mergeRef]));
    expect(await mergeOf()).toEqual([first, next]);
    expect(await runGit(bare, ['rev-parse', `refs/pull/${pull.number}/head`])).toBe(next);
    await git('work', 'fetch', '--quiet', '--depth=1', 'origin', `+${mergeRef}:refs/remotes/pull/merge`);
    expect(await git('work', 'rev-parse', 'refs/remotes/pull/merge')).toBe(events[1]?.sha);
    await git('work', 'fetch', '--quiet', '--unshallow');
    const base = await commitFile(octokit, 'main', 'c.txt', 'c');
    expect(await mergeOf()).toEqual([base, next]);
    await git('work', 'pull', '--quiet', '--no-rebase', 'origin', 'main');
    events.length = 0;
    await git('work', 'push', '--quiet', '--atomic', 'origin', 'feature', 'feature:main');
    const {data: after} = await octokit.rest.pulls.get({...slug, pull_number: pull.number});
    expect(after).toMatchObject({merged: true, state: 'closed', merged_by: {login: 'octo'}});
    expect(names(events).at(-1)).toBe('pull_request.closed');
    expect(forge.violations).toEqual([]);
  },
);

test('a deleted head branch closes its pull request unmerged', async () => {
  await using fixture = await startFixture();
  const {octokit, first, events} = fixture;
  await commitFile(octokit, 'gone', 'a.txt', 'a', first);
  const {data: pull} = await octokit.rest.pulls.create({...slug, title: 'T', head: 'gone', base: 'main'});
  events.length = 0;
  await octokit.rest.git.deleteRef({...slug, ref: 'heads/gone'});
  expect(names(events)).toEqual(['push', 'pull_request.closed']);
  const at = {...slug, pull_number: pull.number};
  expect((await octokit.rest.pulls.get(at)).data).toMatchObject({merged: false, state: 'closed'});
  await expect(octokit.rest.pulls.update({...at, state: 'open'})).rejects.toMatchObject({status: 422});
});

thorough(
  'a torn push keeps the objects and moves no ref, or the first one of several that need not move together',
  async () => {
    let torn = false;
    await using fixture = await startFixture({
      // Git asks again by itself where a connection that it used before breaks.
      faults: ({method, path}) =>
        torn && method === 'POST' && path.endsWith('/git-receive-pack') ? {kind: 'torn'} : undefined,
    });
    const {forge, git, clone, first} = fixture;
    await clone('work');
    const sha = await change(fixture, 'work', 'a.txt', 'a');
    const bare = forge.repository('octo/ml')?.gitDirectory ?? '';
    const refs = async (): Promise<string> =>
      runGit(bare, ['for-each-ref', '--format=%(refname) %(objectname)']);
    torn = true;
    const targets = ['HEAD:refs/heads/one', 'HEAD:refs/heads/two'];
    for (const push of [['main'], ['--atomic', ...targets]]) {
      await expect(git('work', 'push', '--quiet', 'origin', ...push)).rejects.toThrow();
      expect(await refs()).toBe(`refs/heads/main ${first}`);
    }
    expect(await runGit(bare, ['cat-file', '-t', sha])).toBe('commit');
    await expect(git('work', 'push', '--quiet', 'origin', ...targets)).rejects.toThrow();
    expect(await refs()).toBe(`refs/heads/main ${first}\nrefs/heads/one ${sha}`);
    torn = false;
    await git('work', 'push', '--quiet', 'origin', 'main', ...targets);
    expect(await refs()).toBe(`refs/heads/main ${sha}\nrefs/heads/one ${sha}\nrefs/heads/two ${sha}`);
    expect(await runGit(bare, ['fsck', '--strict', '--no-dangling'])).toBe('');
    expect(forge.violations).toEqual([]);
  },
);

test('half of a fetch is a failed fetch', async () => {
  let half = false;
  await using fixture = await startFixture({
    faults: ({path}) => (half && path.endsWith('/git-upload-pack') ? {kind: 'half'} : undefined),
  });
  half = true;
  await expect(fixture.clone('work')).rejects.toThrow();
  half = false;
  await fixture.clone('work');
});
