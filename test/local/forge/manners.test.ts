import {request as httpRequest} from 'node:http';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Fault, FaultTarget} from '../../../src/local/forge/http/faults.ts';
import {
  type Fixture,
  type Octokit,
  base64,
  client,
  refusal,
  slug,
  startFixture,
  workflowToken,
} from './forge-fixture.ts';

async function get(fixture: Fixture, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${fixture.forge.apiUrl}${path}`, {
    headers: {authorization: `Bearer ${fixture.token}`, ...headers},
  });
}

async function statusWithHost(
  fixture: Fixture,
  host: string,
  path = '/repos/octo/ml',
): Promise<number | undefined> {
  const headers = {host, authorization: `Bearer ${fixture.token}`};
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${fixture.forge.apiUrl}${path}`, {headers}, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

test('without a token and with a wrong one it is 401, in each way to send it', async () => {
  await using fixture = await startFixture();
  const {forge, token} = fixture;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  for (const [authorization, status] of [
    ['', 401],
    ['Bearer wrong', 401],
    ['Digest x', 401],
    [`Bearer ${token}`, 200],
    [`token ${token}`, 200],
    [`Basic ${basic}`, 200],
  ] as const) {
    const response = await fetch(`${forge.apiUrl}/repos/octo/ml`, {
      headers: authorization === '' ? {} : {authorization},
    });
    expect([authorization, response.status]).toEqual([authorization, status]);
  }
  forge.revokeToken(token);
  await refusal(fixture.octokit.rest.repos.get(slug), 401);
  expect(forge.violations).toEqual([]);
});

describe('rights of workflow tokens', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(async () => {
    await fixture[Symbol.asyncDispose]();
  });

  test.each<[string, Record<string, 'read' | 'write'>, (octokit: Octokit, sha: string) => Promise<unknown>]>([
    [
      'contents',
      {contents: 'write'},
      async (o, sha) => o.rest.git.createRef({...slug, ref: 'refs/tags/a', sha}),
    ],
    ['contents', {contents: 'read'}, async (o) => o.rest.repos.getContent({...slug, path: 'README.md'})],
    ['contents', {contents: 'write'}, async (o) => o.rest.repos.createRelease({...slug, tag_name: 'b'})],
    [
      'contents',
      {contents: 'write'},
      async (o) => o.rest.repos.createDispatchEvent({...slug, event_type: 'a'}),
    ],
    ['pull-requests', {'pull-requests': 'read'}, async (o) => o.rest.pulls.list(slug)],
    ['issues', {issues: 'write'}, async (o) => o.rest.issues.create({...slug, title: 'a'})],
    [
      'statuses',
      {statuses: 'write'},
      async (o, sha) => o.rest.repos.createCommitStatus({...slug, sha, state: 'success'}),
    ],
    [
      'checks',
      {checks: 'write'},
      async (o, head_sha) => o.rest.checks.create({...slug, name: 'a', head_sha}),
    ],
    [
      'deployments',
      {deployments: 'write'},
      async (o) => o.rest.repos.createDeployment({...slug, ref: 'main'}),
    ],
    ['actions', {actions: 'read'}, async (o) => o.rest.actions.listRepoWorkflows(slug)],
  ])('a workflow token needs %s: %j', async (scope, permissions, call) => {
    const {first, workflow} = fixture;
    const all = {
      contents: 'write',
      'pull-requests': 'write',
      issues: 'write',
      statuses: 'write',
      checks: 'write',
      deployments: 'write',
      actions: 'write',
    };
    const without = Object.fromEntries(Object.entries(all).filter(([name]) => name !== scope)) as Record<
      string,
      'write'
    >;
    const refused = await refusal(call(workflow(without), first), 403);
    expect(refused.message).toBe('Resource not accessible by integration');
    if (permissions[scope] === 'write') await refusal(call(workflow({[scope]: 'read'}), first), 403);
    await expect(call(workflow(permissions), first)).resolves.toBeDefined();
    expect(fixture.forge.violations).toEqual([]);
  });
});

test('lists come in pages that Link ties together', async () => {
  await using fixture = await startFixture();
  const {octokit, forge} = fixture;
  for (let index = 0; index < 5; index += 1)
    await octokit.rest.issues.create({...slug, title: `Issue ${index}`});
  const page = async (number: number): Promise<[string[], string | undefined]> => {
    const {data, headers} = await octokit.rest.issues.listForRepo({
      ...slug,
      per_page: 2,
      page: number,
      direction: 'asc',
    });
    return [data.map(({title}) => title), headers.link];
  };
  const url = (number: number): string =>
    `${forge.apiUrl}/repos/octo/ml/issues?per_page=2&page=${number}&direction=asc`;
  expect(await page(1)).toEqual([['Issue 0', 'Issue 1'], `<${url(2)}>; rel="next", <${url(3)}>; rel="last"`]);
  expect(await page(2)).toEqual([
    ['Issue 2', 'Issue 3'],
    `<${url(1)}>; rel="prev", <${url(3)}>; rel="next", <${url(3)}>; rel="last", <${url(1)}>; rel="first"`,
  ]);
  expect(await page(3)).toEqual([['Issue 4'], `<${url(2)}>; rel="prev", <${url(1)}>; rel="first"`]);
  expect(await octokit.paginate(octokit.rest.issues.listForRepo, {...slug, per_page: 2})).toHaveLength(5);
  const counted = octokit.rest.checks.listForRef;
  for (const name of ['a', 'b', 'c'])
    await octokit.rest.checks.create({...slug, name, head_sha: fixture.first});
  expect(await octokit.paginate(counted, {...slug, ref: 'main', per_page: 1})).toHaveLength(3);
  expect(forge.violations).toEqual([]);
});

test('an unchanged answer is 304 and costs nothing; a changed one is not', async () => {
  await using fixture = await startFixture();
  const first = await get(fixture, '/repos/octo/ml/issues');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[0-9a-f]+"$/);
  const again = await get(fixture, '/repos/octo/ml/issues', {'if-none-match': etag});
  expect([again.status, await again.text()]).toEqual([304, '']);
  const after = await get(fixture, '/rate_limit');
  const used = Number(after.headers.get('x-ratelimit-used'));
  expect(used - Number(first.headers.get('x-ratelimit-used'))).toBe(1);
  expect(Number(after.headers.get('x-ratelimit-remaining'))).toBe(5000 - used);
  await fixture.octokit.rest.issues.create({...slug, title: 'New'});
  expect((await get(fixture, '/repos/octo/ml/issues', {'if-none-match': etag})).status).toBe(200);
  expect(fixture.forge.violations).toEqual([]);
});

test('a body that is no JSON object is 400, and a fault names its documentation', async () => {
  await using fixture = await startFixture();
  const post = async (body: string): Promise<Response> =>
    fetch(`${fixture.forge.apiUrl}/repos/octo/ml/issues`, {
      method: 'POST',
      headers: {authorization: `Bearer ${fixture.token}`},
      body,
    });
  for (const body of ['{', '[]', '"x"']) expect((await post(body)).status).toBe(400);
  const wrong = await post('{"title": 7}');
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({documentation_url: 'https://docs.github.com/rest'});
});

test('an operation that the forge does not have is 404 and a violation; a malformed path is only 404', async () => {
  await using fixture = await startFixture();
  expect((await get(fixture, '/repos/octo/ml/subscribers')).status).toBe(404);
  expect(fixture.forge.violations).toEqual([
    {operation: 'GET /repos/octo/ml/subscribers', message: 'unknown operation'},
  ]);
  expect((await get(fixture, '/repos/octo/ml/git/ref/%E0%A4%A')).status).toBe(404);
});

test('only loopback names are answered', async () => {
  await using fixture = await startFixture();
  const {port} = new URL(fixture.forge.apiUrl);
  for (const name of ['127.0.0.1', 'localhost', 'forge.localhost', '[::1]']) {
    expect(await statusWithHost(fixture, `${name}:${port}`)).toBe(200);
  }
  for (const name of ['evil.example', 'localhost.evil.example', '10.0.0.1', '127.0.0.1.evil.example']) {
    expect(await statusWithHost(fixture, `${name}:${port}`)).toBe(421);
  }
});

test('faults: a broken connection before or after the work, an error status, a delay', async () => {
  let next: Fault | undefined;
  const seen: FaultTarget[] = [];
  await using fixture = await startFixture({
    faults: (request) => {
      seen.push(request);
      const fault = next;
      next = undefined;
      return fault;
    },
  });
  const {octokit, forge, events} = fixture;
  const create = async (title: string): Promise<unknown> => octokit.rest.issues.create({...slug, title});
  const titles = async (): Promise<string[]> =>
    (await octokit.rest.issues.listForRepo({...slug, direction: 'asc'})).data.map(({title}) => title);
  next = {kind: 'reset'};
  await expect(create('reset')).rejects.toThrow();
  next = {kind: 'after'};
  await expect(create('after')).rejects.toThrow();
  for (const status of [500, 502, 403, 409, 429] as const) {
    next = {kind: 'status', status, retryAfter: 1};
    await refusal(create(String(status)), status);
  }
  next = {kind: 'half'};
  // Octokit would hand over the half as text.
  const headers = {authorization: `Bearer ${fixture.token}`};
  const half = await fetch(`${forge.apiUrl}/repos/octo/ml/issues`, {
    method: 'POST',
    headers,
    body: '{"title": "half"}',
  });
  expect(half.status).toBe(201);
  await expect(half.json()).rejects.toThrow();
  next = {kind: 'torn'};
  await expect(create('torn')).rejects.toThrow();
  next = {kind: 'delay', milliseconds: 5};
  await create('late');
  expect(await titles()).toEqual(['after', 'half', 'torn', 'late']);
  expect(events.map(({name}) => name)).toEqual(['issues', 'issues', 'issues', 'issues']);
  const posts = forge.requests.filter(({method}) => method === 'POST');
  expect(posts.map(({status}) => status)).toEqual([0, 0, 500, 502, 403, 409, 429, 0, 0, 201]);
  expect(seen.at(-1)).toMatchObject({
    method: 'GET',
    path: '/repos/octo/ml/issues?direction=asc',
    actor: 'octo',
  });
});

test('pages: forms are taken from the same host only, and read the API with all rights', async () => {
  await using fixture = await startFixture({
    private: true,
    pages: async ({method, url, form, api}) => {
      if (url.pathname !== '/octo/ml/issues') return undefined;
      if (method === 'POST') await api('POST', '/repos/octo/ml/issues', {title: form.get('title')});
      const {body} = await api('GET', '/repos/octo/ml/issues?state=all');
      const text = JSON.stringify((body as {title: string}[]).map(({title}) => title));
      return {status: 200, headers: {'content-type': 'text/plain'}, body: text};
    },
  });
  const {forge, events} = fixture;
  const page = `${forge.apiUrl}/octo/ml/issues`;
  const send = async (headers: Record<string, string>): Promise<Response> =>
    fetch(page, {method: 'POST', body: new URLSearchParams({title: 'By form'}), headers});
  expect((await send({})).status).toBe(403);
  expect((await send({origin: 'http://evil.example'})).status).toBe(403);
  expect((await send({origin: 'null'})).status).toBe(403);
  expect((await send({referer: 'http://forge.localhost:1/'})).status).toBe(403);
  expect(await (await fetch(page)).text()).toBe('[]');
  expect(await (await send({origin: forge.apiUrl})).text()).toBe('["By form"]');
  expect(events).toMatchObject([{name: 'issues', actor: 'octo', byWorkflowToken: false}]);
  expect((await fetch(`${forge.apiUrl}/octo/ml/none`)).status).toBe(404);
  expect(forge.violations).toEqual([]);
});

test('a private repository does not exist for tokens of other repositories', async () => {
  await using fixture = await startFixture({private: true});
  const {forge} = fixture;
  await forge.createRepository({owner: 'octo', name: 'other'});
  const token = forge.issueToken({repository: 'octo/other', actor: 'octo', kind: 'person', permissions: {}});
  await refusal(client(forge, token).rest.repos.get(slug), 404);
  const bot = workflowToken(forge, {contents: 'write'});
  await refusal(client(forge, bot).rest.repos.get({owner: 'octo', repo: 'other'}), 404);
  await expect(forge.createRepository({owner: '..', name: 'x'})).rejects.toThrow('cannot be the name');
  const put = {...slug, path: 'a', message: 'a', content: base64('a')};
  await client(forge, bot).rest.repos.createOrUpdateFileContents(put);
  expect(forge.violations).toEqual([]);
});

test('an upload that is torn leaves an asset without bytes, which can be deleted and uploaded again', async () => {
  let torn = true;
  await using fixture = await startFixture({
    faults: ({path}) => {
      if (!torn || !path.includes('/assets?')) return undefined;
      torn = false;
      return {kind: 'torn'};
    },
  });
  const {octokit, forge} = fixture;
  const {data: release} = await octokit.rest.repos.createRelease({...slug, tag_name: 'v1', draft: true});
  const upload = async (): Promise<unknown> =>
    octokit.rest.repos.uploadReleaseAsset({
      ...slug,
      baseUrl: forge.apiUrl,
      release_id: release.id,
      name: 'a.bin',
      data: 'bytes',
    });
  const assets = async (): Promise<unknown[]> =>
    (await octokit.rest.repos.listReleaseAssets({...slug, release_id: release.id})).data.map(
      ({id, state, size}) => [id, state, size],
    );
  await expect(upload()).rejects.toThrow();
  const [broken] = await assets();
  expect(broken).toEqual([expect.any(Number), 'starter', 0]);
  await refusal(upload(), 422);
  await octokit.rest.repos.deleteReleaseAsset({...slug, asset_id: (broken as [number])[0]});
  await upload();
  expect(await assets()).toEqual([[expect.any(Number), 'uploaded', 5]]);
  expect(forge.violations).toEqual([]);
});
