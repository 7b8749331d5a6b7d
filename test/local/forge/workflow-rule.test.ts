import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type Fixture, client, runGit, slug, startFixture, workflowToken} from './forge-fixture.ts';

/** A clone whose commit `old` has another workflow file than main by now, and git with a token that is no person's. */
async function bumped(
  fixture: Fixture,
): Promise<{old: string; push: (token: string, ...args: string[]) => Promise<string>}> {
  const work = await fixture.clone('work');
  const commit = async (text: string): Promise<string> => {
    await mkdir(join(work, '.github/workflows'), {recursive: true});
    await writeFile(join(work, '.github/workflows/train.yml'), text);
    await fixture.git('work', 'add', '.');
    await fixture.git('work', 'commit', '--quiet', '-m', text);
    await fixture.git('work', 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    return fixture.git('work', 'rev-parse', 'HEAD');
  };
  const old = await commit('# v1');
  await commit('# v2');
  return {
    old,
    push: async (token, ...args) => {
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
      const header = `http.extraheader=Authorization: Basic ${basic}`;
      return runGit(work, ['-c', header, 'push', '--porcelain', ...args]).catch((error: unknown) =>
        ['stdout', 'stderr'].map((name) => String(Reflect.get(Object(error), name))).join('\n'),
      );
    },
  };
}

const refused =
  /!\s.*\[remote rejected\] \(refusing to allow a GitHub App to create or update workflow `\.github\/workflows\/train\.yml` without `workflows` permission\)/;

test('a push of a tag whose workflow files are on no branch is refused to the token of a job', async () => {
  await using fixture = await startFixture();
  const {old, push} = await bumped(fixture);
  const token = workflowToken(fixture.forge, {contents: 'write'});
  await fixture.git('work', 'tag', 'old', old);
  await fixture.git('work', 'tag', 'new');
  expect(await push(token, 'origin', 'refs/tags/old')).toMatch(refused);
  expect(await push(token, '--atomic', 'origin', 'refs/tags/old', 'refs/tags/new')).toMatch(
    /atomic push failure/,
  );
  // Without --atomic the others go through, as on GitHub.
  const mixed = await push(token, 'origin', 'refs/tags/old', 'refs/tags/new');
  expect(mixed).toMatch(refused);
  expect(mixed).toMatch(/\*\s+refs\/tags\/new:refs\/tags\/new/);
  const tags = await fixture.git('work', 'ls-remote', '--tags', 'origin');
  expect(tags.split('\n').map((line) => line.split('\t')[1])).toEqual(['refs/tags/new']);
  expect(fixture.forge.violations).toEqual([]);
});

test('it passes where a branch has the same workflow files, with the permission, and for a person', async () => {
  await using fixture = await startFixture();
  const {old, push} = await bumped(fixture);
  const job = workflowToken(fixture.forge, {contents: 'write'});
  const app = fixture.forge.issueToken({
    repository: 'octo/ml',
    actor: 'ml-bot[bot]',
    kind: 'app',
    permissions: {contents: 'write', workflows: 'write'},
  });
  const small = fixture.forge.issueToken({
    repository: 'octo/ml',
    actor: 'small[bot]',
    kind: 'app',
    permissions: {contents: 'write'},
  });
  expect(await push(small, 'origin', `${old}:refs/tags/by-small`)).toMatch(refused);
  expect(await push(job, 'origin', `${old}:refs/cairn/anything`)).toMatch(refused);
  expect(await push(app, 'origin', `${old}:refs/tags/by-app`)).not.toMatch(/rejected/);
  await fixture.git('work', 'push', '--quiet', 'origin', `${old}:refs/heads/kept`);
  expect(await push(job, 'origin', `${old}:refs/tags/by-job`)).not.toMatch(/rejected/);
});

test('over REST the same is a bare 403, but commits of the default branch pass', async () => {
  await using fixture = await startFixture();
  const {old} = await bumped(fixture);
  const octokit = client(fixture.forge, workflowToken(fixture.forge, {contents: 'write'}));
  await octokit.rest.git.createRef({...slug, ref: 'refs/tags/on-main', sha: old});
  await fixture.git('work', 'checkout', '--quiet', old);
  await fixture.git('work', 'commit', '--quiet', '--allow-empty', '-m', 'Aside');
  const aside = await fixture.git('work', 'rev-parse', 'HEAD');
  await fixture.git('work', 'push', '--quiet', 'origin', `${aside}:refs/aside/one`);
  const error: unknown = await octokit.rest.git
    .createRef({...slug, ref: 'refs/tags/aside', sha: aside})
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    status: 403,
    response: {
      data: {message: 'Resource not accessible by integration'},
      headers: {'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write'},
    },
  });
  expect(fixture.forge.violations).toEqual([]);
});
