import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type Fixture, client, refusal, runGit, slug, startFixture, workflowToken} from './forge-fixture.ts';

const all = ['creation', 'update', 'deletion'] as const;

async function pushAs(fixture: Fixture, token: string, ...args: string[]): Promise<string> {
  const header = `http.extraheader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const cwd = join(fixture.directory, '..', 'work');
  return runGit(cwd, ['-c', header, 'push', 'origin', ...args]).catch((error: unknown) =>
    String(Reflect.get(Object(error), 'stderr')),
  );
}

test('what may be made, moved and deleted, by whom, over Git and REST', async () => {
  await using fixture = await startFixture();
  const {forge, first} = fixture;
  await fixture.clone('work');
  const [job, person] = [workflowToken(forge, {contents: 'write'}), fixture.token];
  const app = forge.issueToken({
    repository: 'octo/ml',
    actor: 'ml-bot[bot]',
    kind: 'app',
    permissions: {contents: 'write'},
  });
  forge.addRuleset('octo/ml', {
    name: 'Facts',
    target: 'tag',
    include: ['refs/tags/*@v*'],
    bypass: ['ml-bot[bot]', 'github-actions[bot]'],
    rules: all,
  });
  expect(await pushAs(fixture, job, `${first}:refs/tags/m@v1`)).toMatch(
    /GH013: Repository rule violations found for refs\/tags\/m@v1\.[^]*Cannot create ref due to creations being restricted[^]*\[remote rejected\].*\(push declined due to repository rule violations\)/,
  );
  expect(await pushAs(fixture, person, `${first}:refs/tags/m@v1`)).toMatch(/creations being restricted/);
  expect(await pushAs(fixture, app, `${first}:refs/tags/m@v1`)).not.toMatch(/rejected/);
  expect(await pushAs(fixture, job, `${first}:refs/tags/other`)).not.toMatch(/rejected/);
  await writeFile(join(fixture.directory, '..', 'work', 'a.txt'), 'a');
  await fixture.git('work', 'add', '.');
  await fixture.git('work', 'commit', '--quiet', '-m', 'a');
  expect(await pushAs(fixture, job, '--force', 'HEAD:refs/tags/m@v1')).toMatch(
    /Cannot update this protected ref/,
  );
  expect(await pushAs(fixture, job, ':refs/tags/m@v1')).toMatch(/Cannot delete this protected ref/);
  const octokit = client(forge, job);
  const made = octokit.rest.git.createRef({...slug, ref: 'refs/tags/m@v2', sha: first});
  expect((await refusal(made, 422)).message).toMatch(/^Repository rule violations found/);
  await refusal(octokit.rest.git.deleteRef({...slug, ref: 'tags/m@v1'}), 422);
  expect(forge.violations).toEqual([]);
});

test('signed commits alone, where a branch asks for them', async () => {
  await using fixture = await startFixture();
  const {forge} = fixture;
  await fixture.clone('work');
  const job = workflowToken(forge, {contents: 'write'});
  forge.addRuleset('octo/ml', {
    name: 'Signed',
    target: 'branch',
    include: ['~DEFAULT_BRANCH', 'refs/heads/cairn/**'],
    bypass: [],
    rules: ['required_signatures'],
  });
  await fixture.git('work', 'commit', '--quiet', '--allow-empty', '-m', 'Not signed');
  for (const ref of ['main', 'cairn/m/production'])
    expect(await pushAs(fixture, job, `HEAD:refs/heads/${ref}`)).toMatch(/must have verified signatures/);
  expect(await pushAs(fixture, job, 'HEAD:refs/heads/other')).not.toMatch(/rejected/);
  const {data} = await fixture.octokit.rest.repos.getBranchRules({...slug, branch: 'main'});
  expect(data).toMatchObject([{type: 'required_signatures'}]);
  expect(forge.violations).toEqual([]);
});
