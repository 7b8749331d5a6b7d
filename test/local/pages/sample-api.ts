import {contents} from './sample-contents.ts';
import {ago, headSha, mainSha, now, slug, user} from './sample-names.ts';
import {commit, commits, files, samplePulls, type SamplePull} from './sample-pulls.ts';

export interface SampleState {
  readonly pulls: SamplePull[];
  /** What a merge, or a run again, answers instead. */
  refuse: {status: number; message: string} | undefined;
  readonly calls: {method: string; path: string; body: unknown}[];
}

const issues = [
  {
    id: 905,
    number: 5,
    title: 'Drift in late-flight: late share fell to 16 %',
    state: 'open',
    user: user('github-actions[bot]'),
    created_at: ago(35),
    comments: 1,
    labels: [{name: 'cairn: drift'}, {name: 'late-flight'}],
    body: '**Drift** since May.\n\n| column | test | effect | verdict |\n| :-- | :-- | --: | :-- |\n| `hour` | PSI | 0.031 | no drift |\n| `origin` | PSI | 0.284 | **drift** |\n',
  },
  {
    id: 903,
    number: 3,
    title: 'Add a slice for night flights',
    state: 'closed',
    state_reason: 'not_planned',
    user: user('mona'),
    created_at: ago(3000),
    closed_at: ago(2000),
    comments: 0,
    labels: [],
    body: null,
  },
];

const releases = [
  {
    id: 31,
    tag_name: 'late-flight@v1.1.0',
    name: 'late-flight v1.1.0',
    body: 'Candidate.',
    draft: false,
    prerelease: true,
    published_at: ago(20),
    author: user('github-actions[bot]'),
    assets: [],
  },
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
      {
        name: 'model.json',
        size: 48_211,
        digest: `sha256:${'9b1e33c2'.repeat(8)}`,
        browser_download_url:
          'http://forge.localhost:4321/octo/flights/releases/download/late-flight%40v1.0.0/model.json',
      },
      {name: 'evil.bin', size: 12, digest: null, browser_download_url: 'javascript:alert(1)'},
    ],
  },
];
const deployments = [
  {
    id: 71,
    ref: 'late-flight#production#1',
    sha: mainSha,
    environment: 'production',
    description: 'late-flight v1.0.0',
    created_at: ago(3980),
  },
  {
    id: 70,
    ref: 'late-flight#production#0',
    sha: '2'.repeat(40),
    environment: 'production',
    description: 'smoke test failed',
    created_at: ago(5000),
  },
];
const tagSha = 'c'.repeat(40);

const table: Record<string, unknown> = {
  '/user/repos': [{full_name: slug, description: 'Which flights will be late?', pushed_at: ago(14)}],
  [`/repos/${slug}`]: {
    full_name: slug,
    default_branch: 'main',
    description: 'Which flights will be late?',
    visibility: 'private',
    clone_url: `http://forge.localhost:4321/${slug}.git`,
  },
  commits,
  [`commits/${headSha}`]: {
    ...commit(headSha, 'Promote late-flight v1.1.0\n\nCairn-Version: 1.1.0', 15, 'github-actions[bot]'),
    files,
  },
  [`commits/${mainSha}`]: {...commits[0], files: []},
  [`commits/${headSha}/status`]: {
    state: 'success',
    statuses: [
      {
        context: 'cairn/gate',
        state: 'success',
        description: '4 rules passed',
        target_url: 'http://forge.localhost:4321/octo/flights/actions/runs/12',
      },
    ],
  },
  [`commits/${headSha}/check-runs`]: {
    total_count: 1,
    check_runs: [
      {
        name: 'evaluate',
        status: 'completed',
        conclusion: 'success',
        html_url: '/octo/flights/actions/runs/12',
        output: {title: 'ROC AUC 0.7291', summary: 'Scored **12,480** rows.'},
      },
    ],
  },
  'pulls/4/commits': [commit(headSha, 'Promote late-flight v1.1.0', 15, 'github-actions[bot]')],
  'pulls/4/files': files,
  'pulls/4/reviews': [
    {
      id: 61,
      user: user('mona'),
      state: 'APPROVED',
      body: 'The slices look fine to me.',
      submitted_at: ago(5),
    },
  ],
  'issues/4': {...samplePulls()[0], pull_request: {}},
  'issues/4/comments': [
    {
      id: 51,
      user: user('hubot'),
      created_at: ago(9),
      body: 'Cost per 1,000 predictions: **0.4 ct**, was 0.4 ct.\nNo change.',
    },
  ],
  'issues/5': issues[0],
  'issues/3': issues[1],
  'issues/5/comments': [
    {
      id: 52,
      user: user('github-actions[bot]'),
      created_at: ago(30),
      body: 'Retraining was dispatched: [run 13](/octo/flights/actions/runs/13).',
    },
  ],
  releases,
  'releases/latest': releases[1],
  'releases/tags/late-flight%40v1.0.0': releases[1],
  'deployments/71/statuses': [
    {
      state: 'success',
      created_at: ago(3979),
      environment_url: 'http://127.0.0.1:8080/',
      log_url: 'http://forge.localhost:4321/octo/flights/actions/runs/11',
      description: 'smoke test passed',
    },
  ],
  'deployments/70/statuses': [
    {state: 'failure', created_at: ago(4999), description: 'smoke test failed, nothing was changed'},
  ],
  'git/matching-refs/tags': [
    {ref: 'refs/tags/late-flight@v1.0.0', object: {type: 'tag', sha: tagSha}},
    {ref: 'refs/tags/light', object: {type: 'commit', sha: mainSha}},
  ],
  'git/ref/heads/cairn/promote/late-flight/production': {
    ref: 'refs/heads/cairn/promote/late-flight/production',
  },
  environments: {total_count: 2, environments: [{name: 'production'}, {name: 'staging'}]},
  [`git/tags/${tagSha}`]: {
    tag: 'late-flight@v1.0.0',
    message:
      'Version 1.0.0 of late-flight\n\nCairn-Sequence: 1\nCairn-Version: 1.0.0\nCairn-Manifest: sha256:9b1e33c2\n',
    tagger: {name: 'cairn', date: ago(4050)},
    object: {sha: mainSha, type: 'commit'},
  },
  branches: [
    {name: 'cairn/promote/late-flight/production', commit: {sha: headSha}},
    {name: 'main', commit: {sha: mainSha}, protected: true},
  ],
  'actions/runs/12/artifacts': {
    artifacts: [{name: 'evaluation', size_in_bytes: 20_480, digest: `sha256:${'d'.repeat(64)}`}],
  },
};

/** A fresh state, so that tests do not meet each other's merges. */
export function sampleState(): SampleState {
  return {pulls: samplePulls(), refuse: undefined, calls: []};
}

/** Answers as the forge's REST would. */
export function sampleAnswer(
  state: SampleState,
  method: string,
  path: string,
  body: unknown,
): {status: number; body: unknown} {
  state.calls.push({method, path, body});
  const url = new URL(path, 'http://api');
  const prefix = `/repos/${slug}/`;
  const rest = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : undefined;
  const answer = (found: unknown): {status: number; body: unknown} =>
    found === undefined ? {status: 404, body: {message: 'Not Found'}} : {status: 200, body: found};
  if (rest === undefined) return answer(table[url.pathname]);
  const pull = state.pulls.find(({number}) => rest === `pulls/${number}` || rest === `pulls/${number}/merge`);
  if (method === 'PUT' && pull !== undefined && rest.endsWith('/merge')) return merge(state, pull);
  if (method === 'POST' && /^actions\/runs\/\d+\/rerun(-failed-jobs)?$/.test(rest))
    return state.refuse === undefined
      ? {status: 201, body: {}}
      : {status: state.refuse.status, body: {message: state.refuse.message}};
  if (pull !== undefined) return answer(pull);
  if (rest === 'pulls') return answer(byState(state.pulls, url));
  if (rest === 'issues')
    return answer(byState([...issues, ...state.pulls.map((one) => ({...one, pull_request: {}}))], url));
  if (rest === 'deployments') {
    const environment = url.searchParams.get('environment');
    return answer(deployments.filter((one) => environment === null || one.environment === environment));
  }
  if (rest.startsWith('contents/'))
    return answer(contents[decodeURIComponent(rest.slice('contents/'.length))]);
  return answer(table[rest]);
}

function byState<T extends {state: string}>(all: readonly T[], url: URL): T[] {
  const wanted = url.searchParams.get('state');
  return all.filter(({state}) => wanted === 'all' || wanted === state);
}

function merge(state: SampleState, pull: SamplePull): {status: number; body: unknown} {
  if (state.refuse !== undefined) return {status: state.refuse.status, body: {message: state.refuse.message}};
  Object.assign(pull, {
    state: 'closed',
    merged: true,
    merged_at: now.toISOString(),
    merged_by: user('you'),
    merge_commit_sha: 'e'.repeat(40),
  });
  return {
    status: 200,
    body: {merged: true, sha: 'e'.repeat(40), message: 'Pull Request successfully merged'},
  };
}
