import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {type Fixture, refusal, slug, someRun, startFixture} from './forge-fixture.ts';
import {thorough} from '../../support/effort.ts';

const run = promisify(execFile);

// What a step of a workflow does, with GitHub's own client.
const program = `
  const {default: fs} = await import('node:fs');
  const {DefaultArtifactClient} = await import('@actions/artifact');
  const [folder, findBy] = process.argv.slice(1);
  const client = new DefaultArtifactClient();
  const result = {};
  const file = folder + '/model.bin';
  if (findBy) {
    const options = {findBy: JSON.parse(findBy)};
    const {artifacts} = await client.listArtifacts(options);
    const zip = artifacts.find(({name}) => name === 'model');
    const {downloadPath} = await client.downloadArtifact(zip.id, {...options, path: folder + '/cross'});
    result.cross = fs.readdirSync(downloadPath);
  } else {
    result.upload = await client.uploadArtifact('model', [file], folder);
    result.twin = await client.uploadArtifact('model', [file], folder).catch(({message}) => message);
    result.raw = await client.uploadArtifact('ignored', [file], folder, {skipArchive: true});
    result.list = (await client.listArtifacts()).artifacts;
    const {artifact} = await client.getArtifact('model');
    result.download = await client.downloadArtifact(artifact.id, {path: folder + '/zip', expectedHash: artifact.digest});
    await client.downloadArtifact(result.raw.id, {path: folder + '/raw'});
    result.deleted = await client.deleteArtifact('model');
    result.after = (await client.listArtifacts()).artifacts.map(({name}) => name);
    await client.uploadArtifact('model', [file], folder);
  }
  fs.writeFileSync(folder + '/result.json', JSON.stringify(result));
`;

async function step(
  fixture: Fixture,
  folder: string,
  runId: number,
  ...args: string[]
): Promise<Record<string, unknown>> {
  const {forge} = fixture;
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ACTIONS_RESULTS_URL: forge.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: forge.issueRuntimeToken({repository: 'octo/ml', runId, jobId: 5}),
    GITHUB_SERVER_URL: forge.serverUrl,
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_WORKSPACE: folder,
  };
  await run(process.execPath, ['--input-type=module', '-e', program, folder, ...args], {
    env,
    cwd: process.cwd(),
  });
  return JSON.parse(await readFile(join(folder, 'result.json'), 'utf8')) as Record<string, unknown>;
}

thorough(
  '@actions/artifact uploads, lists, downloads and deletes, and another run finds the artifact over REST',
  async () => {
    await using fixture = await startFixture();
    const {forge, octokit, token} = fixture;
    const folder = await mkdtemp(join(tmpdir(), 'cairn-artifact-'));
    try {
      // More than one block of 8 MiB, and no two alike.
      const bytes = Buffer.concat(
        Array.from({length: 320_000}, (_, index) => createHash('sha256').update(`${index}`).digest()),
      );
      await writeFile(join(folder, 'model.bin'), bytes);
      const {id} = forge.nextRun('octo/ml', '.github/workflows/train.yml');
      forge.saveRun(someRun(id, {sha: fixture.first}));
      const result = await step(fixture, folder, id);
      expect(result).toMatchObject({
        upload: {digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string},
        twin: expect.stringMatching(/409|already exists/) as string,
        list: expect.arrayContaining([expect.objectContaining({name: 'model'})]) as unknown[],
        download: {digestMismatch: false},
        deleted: {id: expect.any(Number) as number},
      });
      expect(result['after']).not.toContain('model');
      expect((await readFile(join(folder, 'zip', 'model.bin'))).equals(bytes)).toBe(true);
      expect((await readFile(join(folder, 'raw', 'model.bin'))).equals(bytes)).toBe(true);
      const findBy = {token, workflowRunId: id, repositoryOwner: 'octo', repositoryName: 'ml'};
      const other = await step(fixture, folder, id + 1, JSON.stringify(findBy));
      expect(other['cross']).toEqual(['model.bin']);
      const {data} = await octokit.rest.actions.listWorkflowRunArtifacts({
        ...slug,
        run_id: id,
        name: 'model',
      });
      expect(data.artifacts).toMatchObject([{name: 'model', expired: false, workflow_run: {id}}]);
      const artifact_id = data.artifacts[0]?.id ?? 0;
      expect((await octokit.rest.actions.getArtifact({...slug, artifact_id})).data.name).toBe('model');
      await refusal(octokit.rest.actions.getArtifact({...slug, artifact_id: 999_999}), 404);
      await refusal(octokit.rest.actions.listWorkflowRunArtifacts({...slug, run_id: 999_999}), 404);
      expect(forge.violations).toEqual([]);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  },
);

test('the service refuses strangers, other runs, wrong sizes and names that are paths', async () => {
  await using fixture = await startFixture();
  const {forge} = fixture;
  const token = forge.issueRuntimeToken({repository: 'octo/ml', runId: 1, jobId: 2});
  const call = async (
    method: string,
    body: object,
    bearer = token,
  ): Promise<{status: number; data: Record<string, string>}> => {
    const response = await fetch(
      `${forge.apiUrl}/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      {
        method: 'POST',
        headers: {authorization: `Bearer ${bearer}`, 'content-type': 'application/json'},
        body: JSON.stringify({workflow_run_backend_id: '1', workflow_job_run_backend_id: '2', ...body}),
      },
    );
    return {status: response.status, data: (await response.json()) as Record<string, string>};
  };
  const forged = `${token.split('.').slice(0, 2).join('.')}.AAAA`;
  expect((await call('ListArtifacts', {}, forged)).status).toBe(401);
  expect((await call('ListArtifacts', {}, 'none')).status).toBe(401);
  expect((await call('ListArtifacts', {workflow_run_backend_id: '7'})).status).toBe(403);
  expect((await call('Nothing', {})).status).toBe(404);
  expect((await call('CreateArtifact', {name: '../x'})).status).toBe(400);
  expect((await call('GetSignedArtifactURL', {name: 'none'})).status).toBe(404);
  const {data} = await call('CreateArtifact', {name: 'a', version: 7});
  const upload = data['signed_upload_url'] ?? '';
  expect(
    (await fetch(upload.replace(/sig=./, 'sig=x') + '&comp=block&blockid=QQ', {method: 'PUT', body: 'x'}))
      .status,
  ).toBe(404);
  expect((await call('FinalizeArtifact', {name: 'a', size: '1'})).status).toBe(412);
  for (const [id, text] of [
    ['Qg', 'world'],
    ['QQ', 'hello '],
  ] as const) {
    expect((await fetch(`${upload}&comp=block&blockid=${id}`, {method: 'PUT', body: text})).status).toBe(201);
  }
  const list = '<BlockList><Latest>QQ</Latest><Latest>Qg</Latest></BlockList>';
  expect((await fetch(`${upload}&comp=blocklist`, {method: 'PUT', body: list})).status).toBe(201);
  expect((await call('FinalizeArtifact', {name: 'a', size: '10'})).status).toBe(400);
  expect(
    (await call('FinalizeArtifact', {name: 'a', size: '11', hash: `sha256:${'0'.repeat(64)}`})).status,
  ).toBe(400);
  expect((await call('GetSignedArtifactURL', {name: 'a'})).status).toBe(404);
  const hash = `sha256:${createHash('sha256').update('hello world').digest('hex')}`;
  expect((await call('FinalizeArtifact', {name: 'a', size: '11', hash})).data).toMatchObject({ok: true});
  expect((await call('CreateArtifact', {name: 'a'})).status).toBe(409);
  const signed = await call('GetSignedArtifactURL', {name: 'a'});
  const got = await fetch(signed.data['signed_url'] ?? '');
  expect([await got.text(), got.headers.get('content-type')]).toEqual(['hello world', 'application/zip']);
  expect((await fetch(`${upload}&comp=block&blockid=QQ`, {method: 'PUT', body: 'late'})).status).toBe(404);
});
