import type {Forge} from '../../../src/local/contract.ts';
import {sampleRuns} from './sample-runs.ts';
import {reportBody} from './sample-pulls.ts';

export const slug = 'octo/flights';

/** Fills a forge over its REST API: a model in production, an open promotion, an issue, a release, a deployment, runs. */
export async function seedForge(
  forge: Forge,
): Promise<{pull: number; issue: number; head: string; base: string}> {
  await forge.createRepository({owner: 'octo', name: 'flights'});
  const token = forge.issueToken({repository: slug, actor: 'mona', kind: 'person', permissions: {}});
  const call = async (method: string, path: string, body?: unknown): Promise<Record<string, never>> => {
    const response = await fetch(`${forge.apiUrl}/repos/${slug}${path}`, {
      method,
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Record<string, never>; // the forge's own shapes; each use names its field
  };
  const write = async (path: string, text: string, branch: string, sha?: string): Promise<string> => {
    const content = Buffer.from(text).toString('base64');
    const done = await call('PUT', `/contents/${path}`, {
      message: `Write ${path}`,
      content,
      branch,
      ...(sha === undefined ? {} : {sha}),
    });
    return (done['commit'] as unknown as {sha: string}).sha;
  };
  const stage = (version: string): string =>
    `${JSON.stringify({document: 'stage', version, manifest: `sha256:${'ab'.repeat(32)}`}, null, 2)}\n`;
  const stageFile = 'registry/late-flight/stages/production.json';
  await write(
    'README.md',
    '# Late flights\n\nPredicts *late* flights. See [the rules](cairn.yaml).\n',
    'main',
  );
  await write('cairn.yaml', 'models:\n  late-flight: {}\n', 'main');
  const base = await write(stageFile, stage('1.0.0'), 'main');
  await call('POST', '/git/refs', {ref: 'refs/heads/cairn/promote/late-flight', sha: base});
  const old = await call('GET', `/contents/${stageFile}`);
  const head = await write(stageFile, stage('1.1.0'), 'cairn/promote/late-flight', String(old['sha']));
  const pull = await call('POST', '/pulls', {
    title: 'Promote late-flight v1.1.0',
    head: 'cairn/promote/late-flight',
    base: 'main',
    body: reportBody,
  });
  const number = Number(pull['number']);
  await call('POST', `/issues/${number}/comments`, {body: 'Looks **good**.'});
  await call('POST', `/statuses/${head}`, {
    state: 'success',
    context: 'cairn/gate',
    description: '4 rules passed',
  });
  const issue = await call('POST', '/issues', {
    title: 'Drift in late-flight',
    body: '| column |\n|-|\n| <script>alert(1)</script> |',
  });
  const tag = await call('POST', '/git/tags', {
    tag: 'late-flight@v1.0.0',
    message: 'Version 1.0.0\n\nCairn-Sequence: 1',
    object: base,
    type: 'commit',
  });
  await call('POST', '/git/refs', {ref: 'refs/tags/late-flight@v1.0.0', sha: tag['sha']});
  await call('POST', '/releases', {
    tag_name: 'late-flight@v1.0.0',
    name: 'late-flight v1.0.0',
    body: 'First.',
  });
  const deployment = await call('POST', '/deployments', {
    ref: 'late-flight@v1.0.0',
    environment: 'production',
    auto_merge: false,
    required_contexts: [],
  });
  await call('POST', `/deployments/${String(deployment['id'])}/statuses`, {
    state: 'success',
    description: 'smoke test passed',
    environment_url: 'http://127.0.0.1:8080/',
  });
  for (const run of sampleRuns)
    forge.saveRun({...run, repository: slug, sha: run.ref.startsWith('refs/pull') ? head : base});
  return {pull: number, issue: Number(issue['number']), head, base};
}
