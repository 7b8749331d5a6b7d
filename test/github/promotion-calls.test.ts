import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from 'vitest';
import {connectGitHub} from '../../src/github/connect.ts';
import type {Release} from '../../src/github/list-releases.ts';
import {createDraftRelease, findRelease, uploadReleaseAsset} from '../../src/github/releases.ts';
import {releaseReader} from '../../src/promotion/release/finish-release.ts';
import {setCommitStatus} from '../../src/github/statuses.ts';
import type {Permissions} from '../../src/local/contract.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {registeredWorld} from '../support/lifecycle.ts';
import {makeRun, promotionWorld, stateOf, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const release = {id: 1, url: '', uploadUrl: '', draft: true, prerelease: true, immutable: false};

test('an upload address on another host gets neither bytes nor token', async () => {
  const blob = new Blob(['bytes']);
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const github = connect('https://api.github.example');
  for (const uploadUrl of [
    `http://127.0.0.1:${port}/repos/o/r/releases/1/assets{?name,label}`,
    'http://uploads.github.example/repos/o/r/releases/1/assets{?name,label}',
    'https://uploads.github.example.evil/repos/o/r/releases/1/assets{?name,label}',
  ])
    await expect(uploadReleaseAsset(github, {...release, uploadUrl}, {name: 'x', blob})).rejects.toThrow(
      /another host/,
    );
  server.close();
  expect(asked).toBe(0);
});

test('an answer that breaks off is a failed call, and a client that retries asks again', async () => {
  const whole = JSON.stringify([{context: 'c', description: 'x'.repeat(1000)}]);
  let broken = 1;
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': whole.length,
    });
    if (broken-- > 0) response.write(whole.slice(0, 500), () => void response.destroy());
    else response.end(whole);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const ask = async (retries: number): Promise<unknown> => {
    const options = {token: 't', repository: 'o/r', serverUrl: 'https://github.example', second: 0};
    const apiUrl = `http://127.0.0.1:${port}`;
    const {octokit} = connectGitHub({...options, apiUrl, userAgent: 'test', log: recordingLog(), retries});
    return (await octokit.rest.repos.listCommitStatusesForRef({owner: 'o', repo: 'r', ref: 'main'})).data;
  };
  await expect(ask(0)).rejects.toThrow(/closed|terminated|broke off/);
  broken = 2;
  expect(await ask(3)).toEqual(JSON.parse(whole));
  server.close();
});

thorough('a draft is found behind many releases, which have no address by tag', async () => {
  await using world = await promotionWorld();
  const {github} = await world.context(world.git);
  for (const title of ['x', 'of somebody who came second'])
    await createDraftRelease(github!, {tag: 'wanted', title, body: ''});
  for (let index = 0; index < 101; index++)
    await createDraftRelease(github!, {tag: `other-${index}`, title: 'x', body: ''});
  expect(await findRelease(github!, 'wanted')).toMatchObject({draft: true, prerelease: true});
  expect(await findRelease(github!, 'absent')).toBeUndefined();
  const before = world.forge.requests.length;
  const reader = releaseReader(github!);
  const tags = ['absent', 'wanted', ...Array.from({length: 20}, (_, index) => `other-${index}`)];
  const found = new Map<string, Release | undefined>();
  for (const tag of tags.toReversed()) found.set(tag, await reader.find(tag));
  // Ten are looked for one by one (drafts in the list), the others in one list of two pages.
  expect(world.forge.requests.length - before).toBeLessThanOrEqual(10 * 4 + 2);
  for (const tag of ['absent', 'wanted', 'other-3'])
    expect(found.get(tag)?.id).toBe((await findRelease(github!, tag))?.id);
});

test('a status is cut to what GitHub takes, and set again only where it says something new', async () => {
  await using world = await promotionWorld();
  const {github} = await world.context(world.git);
  const sha = await world.git.run(['rev-parse', 'HEAD']);
  const status = {context: 'cairn/gate', state: 'success', description: '😀'.repeat(200)} as const;
  const posts = (): number =>
    world.forge.requests.filter(({method, path}) => method === 'POST' && path.includes('/statuses/')).length;
  await setCommitStatus(github!, sha, status);
  await setCommitStatus(github!, sha, status);
  expect(posts()).toBe(1);
  await setCommitStatus(github!, sha, {...status, state: 'failure'});
  expect(posts()).toBe(2);
  expect(world.forge.violations).toEqual([]);
});

const inputs = {model: 'm', token: '', config: 'cairn.yaml'};

test.each<[string, Permissions, string, string]>([
  [
    'contents',
    {contents: 'read', statuses: 'write', 'pull-requests': 'write'},
    'CAIRN_PUSH_REFUSED',
    'contents: write',
  ],
  [
    'pull-requests',
    {contents: 'write', statuses: 'write', 'pull-requests': 'read'},
    'CAIRN_GITHUB_REFUSED',
    'pull-requests: write',
  ],
  [
    'statuses',
    {contents: 'write', 'pull-requests': 'write', statuses: 'read'},
    'CAIRN_GITHUB_REFUSED',
    'statuses: write',
  ],
])(
  'a job that may not write %s is told which permission is missing',
  async (_, permissions, code, remedy) => {
    await using world = await registeredWorld();
    const context = await asWorkflow(world, permissions);
    const proposed = propose.run(
      {
        ...inputs,
        stage: 'production',
        version: undefined,
        base: undefined,
        from: undefined,
        again: false,
        'override-reason': undefined,
        commits: 'git' as const,
      },
      context,
    );
    await expect(proposed).rejects.toMatchObject({code});
    await expect(proposed).rejects.toThrow(remedy);
  },
);

test('a registration that may not push makes nothing', async () => {
  await using world = await promotionWorld();
  const run = await makeRun(world.git, {seed: 1});
  const before = await stateOf(world);
  const context = await asWorkflow(world, {contents: 'read'});
  const registered = register.run(
    {
      ...inputs,
      run,
      bump: 'patch',
      prerelease: undefined,
      attest: false,
      'workflow-run': undefined,
      version: undefined,
      title: undefined,
    },
    context,
  );
  await expect(registered).rejects.toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
  expect(await stateOf(world)).toEqual(before);
  expect(await world.git.run(['tag', '--list'])).toBe('');
});

async function asWorkflow(
  world: PromotionWorld,
  permissions: Permissions,
): ReturnType<PromotionWorld['context']> {
  const {forge, slug, git} = world;
  const token = forge.issueToken({
    repository: slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions,
  });
  return world.context(git, {
    git: testGit(git.directory, {server: forge.serverUrl, token}),
    github: connect(forge.apiUrl, {token, repository: slug, serverUrl: forge.serverUrl}),
  });
}

function connect(
  apiUrl: string,
  more: {token?: string; repository?: string; serverUrl?: string} = {},
): ReturnType<typeof connectGitHub> {
  const defaults = {token: 'secret', repository: 'o/r', serverUrl: 'https://github.example'};
  return connectGitHub({...defaults, ...more, apiUrl, userAgent: 'test', log: recordingLog(), retries: 0});
}
