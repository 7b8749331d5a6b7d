import {createHash} from 'node:crypto';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Fixture, commitFile, names, refusal, slug, startFixture} from './forge-fixture.ts';
import {thorough} from '../../support/effort.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(async () => {
  await fixture[Symbol.asyncDispose]();
  expect(fixture.forge.violations).toEqual([]);
});

test('a draft is invisible by its tag until it is published, which makes the tag', async () => {
  const {octokit, first, events, workflow} = fixture;
  events.length = 0;
  const tag = 'm#production#1';
  const {data: draft} = await octokit.rest.repos.createRelease({
    ...slug,
    tag_name: tag,
    draft: true,
    name: 'One',
    body: 'B',
  });
  expect(draft).toMatchObject({draft: true, published_at: null});
  await refusal(octokit.rest.repos.getReleaseByTag({...slug, tag}), 404);
  await refusal(octokit.rest.repos.getLatestRelease(slug), 404);
  await refusal(octokit.rest.git.getRef({...slug, ref: `tags/${tag}`}), 404);
  expect((await octokit.rest.repos.listReleases(slug)).data).toHaveLength(1);
  expect((await workflow({contents: 'read'}).rest.repos.listReleases(slug)).data).toHaveLength(0);
  expect(events).toEqual([]);
  const {data: live} = await octokit.rest.repos.updateRelease({...slug, release_id: draft.id, draft: false});
  expect(live.published_at).not.toBeNull();
  expect((await octokit.rest.repos.getReleaseByTag({...slug, tag})).data.id).toBe(draft.id);
  expect((await octokit.rest.repos.getLatestRelease(slug)).data.id).toBe(draft.id);
  expect((await octokit.rest.git.getRef({...slug, ref: `tags/${tag}`})).data.object.sha).toBe(first);
  expect(names(events)).toEqual(['push', 'release.published', 'release.released']);
  expect(events.at(-1)).toMatchObject({ref: `refs/tags/${tag}`, sha: first});
  const twin = await refusal(octokit.rest.repos.createRelease({...slug, tag_name: tag}), 422);
  expect(twin.errors).toMatchObject([{resource: 'Release', code: 'already_exists', field: 'tag_name'}]);
  await refusal(octokit.rest.repos.createRelease({...slug, tag_name: 'x', target_commitish: 'nowhere'}), 422);
  await refusal(octokit.rest.repos.createRelease({...slug, tag_name: 'a b'}), 422);
  await refusal(octokit.rest.repos.getRelease({...slug, release_id: 999_999}), 404);
});

test('the latest release is no prerelease and none that asked not to be it', async () => {
  const {octokit} = fixture;
  const {data: chosen} = await octokit.rest.repos.createRelease({...slug, tag_name: 'v2'});
  await octokit.rest.repos.createRelease({...slug, tag_name: 'v3', prerelease: true});
  const {data: shy} = await octokit.rest.repos.createRelease({...slug, tag_name: 'v4', make_latest: 'false'});
  expect((await octokit.rest.repos.getLatestRelease(slug)).data.id).toBe(chosen.id);
  await octokit.rest.repos.deleteRelease({...slug, release_id: shy.id});
  await refusal(octokit.rest.repos.getReleaseByTag({...slug, tag: 'v4'}), 404);
  expect((await octokit.rest.git.getRef({...slug, ref: 'tags/v4'})).status).toBe(200);
});

thorough('assets: upload to the address of the release, list, download, replace, delete', async () => {
  const {octokit, token, forge} = fixture;
  const {data: release} = await octokit.rest.repos.createRelease({
    ...slug,
    tag_name: 'm@v1.0.0',
    draft: true,
  });
  const bytes = Buffer.alloc(300_000, 7);
  const upload = async (name: string) =>
    octokit.rest.repos.uploadReleaseAsset({
      ...slug,
      release_id: release.id,
      url: release.upload_url,
      name,
      label: 'Model',
      data: bytes as unknown as string, // Octokit takes bytes; only its types say text
      headers: {'content-type': 'application/octet-stream', 'content-length': bytes.length},
    });
  const {data: asset, status} = await upload('model file.onnx');
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  expect(status).toBe(201);
  expect(asset).toMatchObject({
    name: 'model.file.onnx',
    size: bytes.length,
    digest,
    label: 'Model',
    state: 'uploaded',
  });
  const twin = await refusal(upload('model file.onnx'), 422);
  expect(twin.errors).toMatchObject([{resource: 'ReleaseAsset', code: 'already_exists', field: 'name'}]);
  const {data: listed} = await octokit.rest.repos.listReleaseAssets({...slug, release_id: release.id});
  expect(listed.map(({id}) => id)).toEqual([asset.id]);
  const at = {...slug, asset_id: asset.id};
  expect((await octokit.rest.repos.getReleaseAsset(at)).data.digest).toBe(digest);
  const got = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    ...at,
    headers: {accept: 'application/octet-stream'},
  });
  expect(Buffer.from(got.data as unknown as ArrayBuffer)).toEqual(bytes);
  const accept = {authorization: `Bearer ${token}`, accept: 'application/octet-stream'};
  const first = await fetch(`${forge.apiUrl}/repos/octo/ml/releases/assets/${asset.id}`, {
    headers: accept,
    redirect: 'manual',
  });
  expect(first.status).toBe(302);
  const storage = first.headers.get('location') ?? '';
  expect((await fetch(storage)).status).toBe(200);
  expect((await fetch(storage.replace(/sig=./, 'sig=x'))).status).toBe(404);
  expect((await fetch(storage.replace(/assets\/\d+/, 'assets/1'))).status).toBe(404);
  await octokit.rest.repos.updateRelease({...slug, release_id: release.id, draft: false});
  const {data: live} = await octokit.rest.repos.getRelease({...slug, release_id: release.id});
  const browser = live.assets[0]?.browser_download_url.replace('forge.localhost', '127.0.0.1') ?? '';
  expect(browser).toContain('/releases/download/m%40v1.0.0/model.file.onnx');
  expect(Buffer.from(await (await fetch(browser)).arrayBuffer())).toEqual(bytes);
  await octokit.rest.repos.deleteReleaseAsset(at);
  await refusal(octokit.rest.repos.getReleaseAsset(at), 404);
  await refusal(octokit.rest.repos.deleteReleaseAsset(at), 404);
  expect((await fetch(storage)).status).toBe(404);
});

test('deployments: a success makes the earlier ones of the environment inactive', async () => {
  const {octokit, first, events} = fixture;
  events.length = 0;
  const deploy = async (environment: string): Promise<number> => {
    const {data} = await octokit.rest.repos.createDeployment({
      ...slug,
      ref: 'main',
      environment,
      payload: {v: 1},
    });
    if (!('id' in data)) throw new Error('not made');
    expect(data).toMatchObject({sha: first, ref: 'main', payload: {v: 1}, task: 'deploy'});
    return data.id;
  };
  const succeed = async (deployment_id: number, more: object = {}): Promise<unknown> =>
    octokit.rest.repos.createDeploymentStatus({...slug, deployment_id, state: 'success', ...more});
  const states = async (deployment_id: number): Promise<string[]> =>
    (await octokit.rest.repos.listDeploymentStatuses({...slug, deployment_id})).data.map(({state}) => state);
  const [one, other, two] = [await deploy('production'), await deploy('staging'), await deploy('production')];
  await succeed(one);
  await succeed(other);
  await succeed(two, {
    environment_url: 'http://127.0.0.1:1/',
    log_url: 'http://127.0.0.1:1/log',
    description: 'Up',
  });
  expect([await states(one), await states(other), await states(two)]).toEqual([
    ['inactive', 'success'],
    ['success'],
    ['success'],
  ]);
  const three = await deploy('production');
  await succeed(three, {auto_inactive: false});
  expect(await states(two)).toEqual(['success']);
  const list = async (query: object): Promise<number[]> =>
    (await octokit.rest.repos.listDeployments({...slug, ...query})).data.map(({id}) => id);
  expect(await list({environment: 'production'})).toEqual([three, two, one]);
  expect(await list({sha: first, environment: 'staging', ref: 'main', task: 'deploy'})).toEqual([other]);
  expect(await list({ref: 'other'})).toEqual([]);
  expect(names(events).slice(0, 4)).toEqual([
    ...Array<string>(3).fill('deployment.created'),
    'deployment_status.created',
  ]);
  const {data: environments} = await octokit.rest.repos.getAllEnvironments(slug);
  expect(environments.environments?.map(({name}) => name)).toEqual(['production', 'staging']);
  await refusal(octokit.rest.repos.deleteDeployment({...slug, deployment_id: two}), 422);
  await octokit.rest.repos.deleteDeployment({...slug, deployment_id: one});
  await refusal(octokit.rest.repos.getDeployment({...slug, deployment_id: one}), 404);
  await refusal(
    octokit.rest.repos.createDeploymentStatus({...slug, deployment_id: one, state: 'success'}),
    404,
  );
  await refusal(
    octokit.rest.repos.createDeploymentStatus({...slug, deployment_id: two, state: 'fine' as 'success'}),
    422,
  );
});

test('deployments wait for statuses, and merge the default branch when asked to', async () => {
  const {octokit, first} = fixture;
  await refusal(octokit.rest.repos.createDeployment({...slug, ref: 'nowhere'}), 422);
  await octokit.rest.repos.createCommitStatus({...slug, sha: first, state: 'pending', context: 'gate'});
  const waiting = await refusal(octokit.rest.repos.createDeployment({...slug, ref: 'main'}), 409);
  expect(waiting.message).toMatch('Commit status checks failed');
  const free = await octokit.rest.repos.createDeployment({...slug, ref: 'main', required_contexts: []});
  expect(free.status).toBe(201);
  await commitFile(octokit, 'behind', 'behind', '1', first);
  await commitFile(octokit, 'main', 'ahead', '1');
  const merged = await octokit.rest.repos.createDeployment({...slug, ref: 'behind', required_contexts: []});
  expect(merged.status).toBe(202);
  const direct = await octokit.rest.repos.createDeployment({...slug, ref: 'behind', required_contexts: []});
  expect(direct.status).toBe(201);
});

test('environments are made by hand too', async () => {
  const {octokit, workflow} = fixture;
  const environment = {...slug, environment_name: 'eu/prod #1'};
  await refusal(octokit.rest.repos.getEnvironment(environment), 404);
  await octokit.rest.repos.createOrUpdateEnvironment(environment);
  expect((await octokit.rest.repos.getEnvironment(environment)).data.name).toBe('eu/prod #1');
  await refusal(workflow({deployments: 'write'}).rest.repos.createOrUpdateEnvironment(environment), 403);
});
