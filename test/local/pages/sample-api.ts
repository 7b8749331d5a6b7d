/** A repository as the REST API would tell of it, written by hand: enough for every page to have something to show. */

export const slug = 'octo/flights';
export const now = new Date('2026-03-10T12:00:00Z');
export const headSha = 'b7d2f0c41e5a9d8837ab0c61f2e4d5963a1f7e88';
export const mainSha = '3f1c9a7be04d2256c8e1f09b7a6d5c4e3b2a1908';

const ago = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();
const user = (login: string): object => ({login});
const base64 = (text: string): string => Buffer.from(text).toString('base64');

export interface SamplePull {
  number: number;
  state: string;
  merged: boolean;
  merged_at: string | null;
  [key: string]: unknown;
}

export interface SampleState {
  readonly pulls: SamplePull[];
  /** What a merge answers instead of merging. */
  refuse: {status: number; message: string} | undefined;
  readonly calls: {method: string; path: string; body: unknown}[];
}

export const reportBody = `## Promote \`late-flight\` v1.1.0 to **production**

**Verdict: pass** — better than the champion on the same 12,480 rows.
It replaces v1.0.0.

| metric | champion v1.0.0 | challenger v1.1.0 | difference (95 % interval) |
| :-- | --: | --: | --: |
| ROC AUC | 0.7012 | **0.7291** | +0.0279 (+0.0214 … +0.0345) |
| log loss | 0.4921 | **0.4803** | −0.0118 (−0.0149 … −0.0088) |
| Brier score | 0.1602 | **0.1561** | −0.0041 (−0.0053 … −0.0029) |

> [!NOTE]
> The rules were read from \`main\` at 3f1c9a7, not from this branch.

<details><summary>Slices (3)</summary>

| slice | rows | ROC AUC |
| :-- | --: | --: |
| origin = ATL | 1,204 | 0.7311 |
| origin = ORD | 1,067 | 0.7188 |
| weekday = 5 | 1,850 | 0.7243 |

</details>

<details open>
<summary>How to roll back</summary>

\`\`\`bash
cairn rollback --model late-flight --stage production --reason "…"
\`\`\`

</details>

<!-- cairn:report late-flight production -->
`;

const patch = `@@ -1,8 +1,8 @@
 {
   "document": "stage",
   "schemaVersion": 1,
   "model": "late-flight",
   "stage": "production",
-  "version": "1.0.0",
-  "manifest": "sha256:9b1e33c2a0c1f8a74d0d9be6b6c54ab0d3a3dff50d4c23f0a5f7f6a0f3e8c1d2"
+  "version": "1.1.0",
+  "manifest": "sha256:41d7a5c09ee2b86f13c0ad5be0f4b6e2c7db0a4f7f0c9a3127cb8e61a0b5d9f4"
 }
\\ No newline at end of file`;

export function samplePulls(): SamplePull[] {
  const common = {user: user('github-actions[bot]'), draft: false, mergeable: true, base: {ref: 'main', sha: mainSha}, labels: [{name: 'cairn: promotion'}]};
  return [
    {...common, number: 4, title: 'Promote late-flight v1.1.0 to production', state: 'open', merged: false, merged_at: null, body: reportBody, created_at: ago(14), id: 904, head: {ref: 'cairn/promote/late-flight/production', sha: headSha}},
    {...common, number: 2, title: 'Promote late-flight v1.0.0 to production', state: 'closed', merged: true, merged_at: ago(4000), closed_at: ago(4000), merged_by: user('mona'), merge_commit_sha: mainSha, body: 'First model.', created_at: ago(4100), id: 902, head: {ref: 'cairn/promote/late-flight/first', sha: mainSha}},
  ];
}

const commit = (sha: string, message: string, minutes: number, name: string): object => ({
  sha,
  author: user(name),
  commit: {message, author: {name, date: ago(minutes)}},
  parents: [{sha: mainSha}],
});
const commits = [
  commit(mainSha, 'Merge pull request #2 from cairn/promote/late-flight/first\n\nPromote late-flight v1.0.0 to production', 4000, 'mona'),
  commit('1'.repeat(40), 'Rules: a challenger must beat the champion by 0.005 AUC', 5200, 'mona'),
  commit('2'.repeat(40), 'Add the data of January', 7200, 'hubot'),
];
const files = [
  {filename: 'registry/late-flight/stages/production.json', status: 'modified', additions: 2, deletions: 2, patch},
  {filename: 'registry/late-flight/versions/1.1.0.json', status: 'added', additions: 4, deletions: 0, patch: '@@ -0,0 +1,4 @@\n+{\n+  "document": "manifest",\n+  "version": "1.1.0"\n+}'},
];
const entry = (type: string, path: string, size: number): object => ({type, path, name: path.split('/').at(-1), size});
const file = (path: string, text: string): object => ({...entry('file', path, Buffer.byteLength(text)), encoding: 'base64', content: base64(text)});

const readmeText = `# Late flights

Predicts whether a flight is **more than 15 minutes late**, from hour, weekday, distance, origin and destination.

See [the rules](cairn.yaml) and [the manual](https://example.org/manual).

- trained on January 2001
- promoted by pull request

\`\`\`yaml
models:
  late-flight:
    target: late
\`\`\`
`;
const stage = {document: 'stage', schemaVersion: 1, model: 'late-flight', stage: 'production', version: '1.0.0', manifest: `sha256:9b1e33c2${'a0'.repeat(28)}`};

const contents: Record<string, unknown> = {
  '': [entry('dir', 'data', 0), entry('dir', 'registry', 0), entry('file', 'README.md', readmeText.length), entry('file', 'cairn.yaml', 812), entry('file', 'train.py', 2310)],
  'README.md': file('README.md', readmeText),
  'cairn.yaml': file('cairn.yaml', 'models:\n  late-flight:\n    task: classification\n    target: late\n'),
  data: [entry('file', 'data/january.csv', 1_250_000)],
  registry: [entry('dir', 'registry/late-flight', 0)],
  'registry/late-flight/stages': [entry('file', 'registry/late-flight/stages/production.json', 300), entry('file', 'registry/late-flight/stages/staging.json', 300)],
  'registry/late-flight/stages/production.json': file('registry/late-flight/stages/production.json', JSON.stringify(stage)),
  'registry/late-flight/stages/staging.json': file('registry/late-flight/stages/staging.json', JSON.stringify({...stage, stage: 'staging', version: '1.1.0', hold: {reason: 'waiting for labels', since: ago(100)}})),
};

const issues = [
  {id: 905, number: 5, title: 'Drift in late-flight: late share fell to 16 %', state: 'open', user: user('github-actions[bot]'), created_at: ago(35), comments: 1, labels: [{name: 'cairn: drift'}, {name: 'late-flight'}], body: '**Drift** since May.\n\n| column | test | effect | verdict |\n| :-- | :-- | --: | :-- |\n| `hour` | PSI | 0.031 | no drift |\n| `origin` | PSI | 0.284 | **drift** |\n'},
  {id: 903, number: 3, title: 'Add a slice for night flights', state: 'closed', state_reason: 'not_planned', user: user('mona'), created_at: ago(3000), closed_at: ago(2000), comments: 0, labels: [], body: null},
];

const releases = [
  {id: 31, tag_name: 'late-flight@v1.1.0', name: 'late-flight v1.1.0', body: 'Candidate.', draft: false, prerelease: true, published_at: ago(20), author: user('github-actions[bot]'), assets: []},
  {
    id: 30,
    tag_name: 'late-flight@v1.0.0',
    name: 'late-flight v1.0.0',
    body: '### In production\n\nROC AUC **0.7012** on 12,480 rows.\n',
    draft: false,
    prerelease: false,
    published_at: ago(3990),
    author: user('github-actions[bot]'),
    assets: [
      {name: 'model.json', size: 48_211, digest: `sha256:${'9b1e33c2'.repeat(8)}`, browser_download_url: 'http://forge.localhost:4321/octo/flights/releases/download/late-flight%40v1.0.0/model.json'},
      {name: 'evil.bin', size: 12, digest: null, browser_download_url: 'javascript:alert(1)'},
    ],
  },
];
const deployments = [
  {id: 71, ref: 'late-flight#production#1', sha: mainSha, environment: 'production', description: 'late-flight v1.0.0', created_at: ago(3980)},
  {id: 70, ref: 'late-flight#production#0', sha: '2'.repeat(40), environment: 'production', description: 'smoke test failed', created_at: ago(5000)},
];
const tagSha = 'c'.repeat(40);

const table: Record<string, unknown> = {
  '/user/repos': [{full_name: slug, description: 'Which flights will be late?', pushed_at: ago(14)}],
  [`/repos/${slug}`]: {full_name: slug, default_branch: 'main', description: 'Which flights will be late?', visibility: 'private', clone_url: `http://forge.localhost:4321/${slug}.git`},
  commits,
  [`commits/${headSha}`]: {...commit(headSha, 'Promote late-flight v1.1.0\n\nCairn-Version: 1.1.0', 15, 'github-actions[bot]'), files},
  [`commits/${mainSha}`]: {...(commits[0] as object), files: []},
  [`commits/${headSha}/status`]: {state: 'success', statuses: [{context: 'cairn/gate', state: 'success', description: '4 rules passed', target_url: 'http://forge.localhost:4321/octo/flights/actions/runs/12'}]},
  [`commits/${headSha}/check-runs`]: {total_count: 1, check_runs: [{name: 'evaluate', status: 'completed', conclusion: 'success', html_url: '/octo/flights/actions/runs/12', output: {title: 'ROC AUC 0.7291', summary: 'Scored **12,480** rows.'}}]},
  'pulls/4/commits': [commit(headSha, 'Promote late-flight v1.1.0', 15, 'github-actions[bot]')],
  'pulls/4/files': files,
  'pulls/4/reviews': [{id: 61, user: user('mona'), state: 'APPROVED', body: 'The slices look fine to me.', submitted_at: ago(5)}],
  'issues/4': {...samplePulls()[0], pull_request: {}},
  'issues/4/comments': [{id: 51, user: user('hubot'), created_at: ago(9), body: 'Cost per 1,000 predictions: **0.4 ct**, was 0.4 ct.\nNo change.'}],
  'issues/5': issues[0],
  'issues/3': issues[1],
  'issues/5/comments': [{id: 52, user: user('github-actions[bot]'), created_at: ago(30), body: 'Retraining was dispatched: [run 13](/octo/flights/actions/runs/13).'}],
  releases,
  'releases/latest': releases[1],
  'releases/tags/late-flight%40v1.0.0': releases[1],
  deployments,
  'deployments/71/statuses': [{state: 'success', created_at: ago(3979), environment_url: 'http://127.0.0.1:8080/', log_url: 'http://forge.localhost:4321/octo/flights/actions/runs/11', description: 'smoke test passed'}],
  'deployments/70/statuses': [{state: 'failure', created_at: ago(4999), description: 'smoke test failed, nothing was changed'}],
  'git/matching-refs/tags': [
    {ref: 'refs/tags/late-flight@v1.0.0', object: {type: 'tag', sha: tagSha}},
    {ref: 'refs/tags/light', object: {type: 'commit', sha: mainSha}},
  ],
  'git/matching-refs/heads/main': [{ref: 'refs/heads/main'}],
  'git/matching-refs/heads/cairn': [{ref: 'refs/heads/cairn/promote/late-flight/production'}],
  [`git/tags/${tagSha}`]: {tag: 'late-flight@v1.0.0', message: 'Version 1.0.0 of late-flight\n\nCairn-Sequence: 1\nCairn-Version: 1.0.0\nCairn-Manifest: sha256:9b1e33c2\n', tagger: {name: 'cairn', date: ago(4050)}, object: {sha: mainSha, type: 'commit'}},
  branches: [{name: 'cairn/promote/late-flight/production', commit: {sha: headSha}}, {name: 'main', commit: {sha: mainSha}, protected: true}],
  'actions/runs/12/artifacts': {artifacts: [{name: 'evaluation', size_in_bytes: 20_480, digest: `sha256:${'d'.repeat(64)}`}]},
};

/** A fresh state, so that tests do not meet each other's merges. */
export function sampleState(): SampleState {
  return {pulls: samplePulls(), refuse: undefined, calls: []};
}

/** Answers as the forge's REST would. */
export function sampleAnswer(state: SampleState, method: string, path: string, body: unknown): {status: number; body: unknown} {
  state.calls.push({method, path, body});
  const url = new URL(path, 'http://api');
  const prefix = `/repos/${slug}/`;
  const rest = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : undefined;
  const answer = (found: unknown): {status: number; body: unknown} => (found === undefined ? {status: 404, body: {message: 'Not Found'}} : {status: 200, body: found});
  if (rest === undefined) return answer(table[url.pathname]);
  const pull = state.pulls.find(({number}) => rest === `pulls/${number}` || rest === `pulls/${number}/merge`);
  if (method === 'PUT' && pull !== undefined && rest.endsWith('/merge')) return merge(state, pull);
  if (pull !== undefined) return answer(pull);
  if (rest === 'pulls') return answer(byState(state.pulls, url));
  if (rest === 'issues') return answer(byState([...issues, ...state.pulls.map((one) => ({...one, pull_request: {}}))], url));
  if (rest.startsWith('contents/')) return answer(contents[decodeURIComponent(rest.slice('contents/'.length))]);
  return answer(table[rest]);
}

function byState<T extends {state: string}>(all: readonly T[], url: URL): T[] {
  const wanted = url.searchParams.get('state');
  return all.filter(({state}) => wanted === 'all' || wanted === state);
}

function merge(state: SampleState, pull: SamplePull): {status: number; body: unknown} {
  if (state.refuse !== undefined) return {status: state.refuse.status, body: {message: state.refuse.message}};
  Object.assign(pull, {state: 'closed', merged: true, merged_at: now.toISOString(), merged_by: user('you'), merge_commit_sha: 'e'.repeat(40)});
  return {status: 200, body: {merged: true, sha: 'e'.repeat(40), message: 'Pull Request successfully merged'}};
}
