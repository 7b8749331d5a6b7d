import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {startForge} from '../../../src/local/forge/start-forge.ts';
import {startRunner} from '../../../src/local/runner/start-runner.ts';
import {createClone, scratchDirectory} from './memory-forge.ts';
import {complaints, stepNamed} from './stage.ts';

const run = promisify(execFile);

const CALL = (method: string, path: string, body: string): string =>
  `curl --silent --output /dev/null --write-out '%{http_code}' -X ${method} -H "authorization: Bearer $TOKEN" -d '${body}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY${path}"`;

const WORKFLOW = `name: W
on:
  push:
  pull_request:
  workflow_dispatch:
    inputs: {round: {type: number, default: 1}}
permissions: {contents: write, issues: write, actions: write}
jobs:
  build:
    runs-on: ubuntu-latest
    environment: production
    env: {TOKEN: "\${{ github.token }}"}
    steps:
      - uses: actions/checkout@v5
        with: {fetch-depth: 0}
      - name: look
        run: echo "\${{ github.event_name }} $GITHUB_REF $(git rev-parse HEAD) \${{ inputs.round == 2 }}"
      - name: push
        if: github.event_name == 'push'
        run: |
          git -c user.name=x -c user.email=x@example.com commit --quiet --allow-empty -m more
          git push --quiet origin HEAD:refs/heads/by-job
      - name: call
        if: github.event_name == 'push'
        run: |
          echo "issue $(${CALL('POST', '/issues', '{"title":"Drift"}')})"
          echo "status $(${CALL('POST', '/statuses/$GITHUB_SHA', '{"state":"success","context":"x"}')})"
          echo "dispatch $(${CALL('POST', '/actions/workflows/w.yml/dispatches', '{"ref":"main","inputs":{"round":"2"}}')})"
`;

test('against the forge: push, pull request, permissions, dispatch by a job, environment', async () => {
  using scratch = scratchDirectory();
  await using forge = await startForge({directory: join(scratch.path, 'forge'), validate: true});
  const repository = await forge.createRepository({owner: 'octo', name: 'ml'});
  const token = forge.issueToken({repository: 'octo/ml', actor: 'mona', kind: 'person', permissions: {}});
  await using runner = await startRunner({
    forge,
    directory: join(scratch.path, 'work'),
    actions: [],
    node: process.execPath,
  });
  const clone = createClone(repository, join(scratch.path, 'clone'));
  // The forge is in this process: a push that blocks it would wait for itself.
  const push = async (branch: string, files: Readonly<Record<string, string>>): Promise<string> => {
    const sha = clone.commit(files);
    const header = `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x:${token}`).toString('base64')}`;
    const url = `${forge.serverUrl}/octo/ml.git`;
    await run('git', ['-c', header, 'push', '--quiet', url, `HEAD:refs/heads/${branch}`], {
      cwd: clone.directory,
    });
    return sha;
  };
  const call = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{status: number; body: unknown}> => {
    const response = await fetch(`${forge.apiUrl}/repos/octo/ml${path}`, {
      method,
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    return {status: response.status, body: await response.json()};
  };

  const sha = await push('main', {'.github/workflows/w.yml': WORKFLOW, 'README.md': 'x'});
  await runner.waitFor((each) => each.status === 'completed', 30_000);
  await runner.idle();
  const [pushed, dispatched, ...more] = [...forge.runs('octo/ml')].sort((a, b) => a.id - b.id);
  expect(more).toEqual([]); // the job's own push started nothing
  expect(complaints(pushed!)).toEqual([]);
  expect(pushed).toMatchObject({conclusion: 'success', event: 'push', sha, actor: 'mona'});
  expect(stepNamed(pushed!, 'look').log).toContain(`\npush refs/heads/main ${sha} false\n`);
  expect(stepNamed(pushed!, 'call').log).toMatch(/\nissue 201\nstatus 403\ndispatch 20[04]\n/);
  expect(stepNamed(dispatched!, 'look').log).toContain(`\nworkflow_dispatch refs/heads/main ${sha} true\n`);
  expect(dispatched?.actor).toBe('github-actions[bot]');
  expect((await call('GET', '/environments')).body).toMatchObject({environments: [{name: 'production'}]});

  clone.git('checkout', '--quiet', '-b', 'side');
  await push('side', {'README.md': 'y'});
  await runner.idle();
  const pull = await call('POST', '/pulls', {title: 'Side', head: 'side', base: 'main'});
  expect(pull.status).toBe(201);
  const merged = await runner.waitFor(
    (each) => each.event === 'pull_request' && each.status === 'completed',
    30_000,
  );
  await runner.idle();
  expect(complaints(merged)).toEqual([]);
  expect(merged).toMatchObject({conclusion: 'success', displayTitle: 'Side', ref: 'refs/pull/2/merge'});
  expect(stepNamed(merged, 'look').log).toContain(`\npull_request refs/pull/2/merge ${merged.sha} false\n`);
  expect(forge.violations).toEqual([]);
});
