import {expect, test} from 'vitest';
import {connectGitHub} from '../../src/github/connect.ts';
import {listWorkflows} from '../../src/github/workflows.ts';
import {openPullRequest} from '../../src/github/pull-requests.ts';
import type {GitHub} from '../../src/kernel/ports.ts';
import {recordingLog} from '../support/context.ts';
import {startServer} from '../storage/support/loopback-server.ts';

interface Told {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

const reset = String(Date.UTC(2026, 10, 27, 17, 5) / 1000);
const docs = 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request';

/** What GitHub really answers, and what a person must read. */
const answers: Readonly<Record<string, [Told, string, RegExp]>> = {
  'the setting of the first day': [
    {
      status: 403,
      headers: {'x-accepted-github-permissions': 'pull_requests=write'},
      body: {
        message: 'GitHub Actions is not permitted to create or approve pull requests.',
        documentation_url: docs,
        status: '403',
      },
    },
    'CAIRN_GITHUB_REFUSED',
    /Settings > Actions > General > Workflow permissions/,
  ],
  'the hourly limit': [
    {
      status: 403,
      headers: {'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset},
      body: {
        message:
          'API rate limit exceeded for installation ID 17. If you reach out to GitHub Support for help, please include the request ID A:B.',
        documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
        status: '403',
      },
    },
    'CAIRN_GITHUB_LIMITED',
    /Run it again after 2026-11-27 17:05:00 UTC/,
  ],
  'the same as 429': [
    {
      status: 429,
      headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset},
      body: {message: 'API rate limit exceeded', documentation_url: docs},
    },
    'CAIRN_GITHUB_LIMITED',
    /after 2026-11-27 17:05:00 UTC/,
  ],
  'the secondary limit': [
    {
      status: 403,
      headers: {
        'retry-after': '60',
        'x-ratelimit-remaining': '4321',
        date: 'Fri, 27 Nov 2026 16:00:00 GMT',
      },
      body: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        documentation_url: docs,
      },
    },
    'CAIRN_GITHUB_LIMITED',
    /after 2026-11-27 16:01:00 UTC/,
  ],
  'the secondary limit without a time': [
    {
      status: 403,
      headers: {'x-ratelimit-remaining': '4321', 'x-ratelimit-reset': reset},
      body: {message: 'You have exceeded a secondary rate limit.', documentation_url: docs},
    },
    'CAIRN_GITHUB_LIMITED',
    /Run it again in some minutes/,
  ],
  'a permission that the job lacks': [
    {
      status: 403,
      headers: {
        'x-accepted-github-permissions': 'issues=write; pull_requests=write',
        'x-ratelimit-remaining': '0',
      },
      body: {message: 'Resource not accessible by integration', documentation_url: docs, status: '403'},
    },
    'CAIRN_GITHUB_REFUSED',
    /`permissions: \{issues: write\}` or `permissions: \{pull-requests: write\}`.*forks/,
  ],
  // Who lacks `contents: write` was refused by Git before.
  'the right to bring workflow files, which no job has': [
    {
      status: 403,
      headers: {
        'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
      },
      body: {message: 'Resource not accessible by integration', documentation_url: docs},
    },
    'CAIRN_GITHUB_REFUSED',
    /token` one of a GitHub App with `workflows: write`(?!.*contents: write)/,
  ],
  'two permissions at once': [
    {
      status: 403,
      headers: {'x-accepted-github-permissions': 'contents=write,metadata=read'},
      body: {message: 'Resource not accessible by integration', documentation_url: docs},
    },
    'CAIRN_GITHUB_REFUSED',
    /this permission: `permissions: \{contents: write, metadata: read\}`\. Runs/,
  ],
  'a permission that no job can have': [
    {
      status: 403,
      headers: {'x-accepted-github-permissions': 'administration=read'},
      body: {message: 'Resource not accessible by integration', documentation_url: docs},
    },
    'CAIRN_GITHUB_REFUSED',
    /\(administration: read\).*token of an app or a person/,
  ],
  'no header: the permission that the call takes': [
    {status: 404, body: {message: 'Not Found', documentation_url: docs}},
    'CAIRN_GITHUB_REFUSED',
    /`permissions: \{pull-requests: write\}`/,
  ],
  'an asset of an immutable release': [
    {
      status: 422,
      body: {message: 'Cannot delete asset from an immutable release', documentation_url: docs},
    },
    'CAIRN_RELEASE_IMMUTABLE',
    /neither be added nor deleted/,
  ],
  'the tag of an immutable release': [
    {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [
          {
            resource: 'Release',
            code: 'custom',
            field: 'tag_name',
            message: 'tag_name was used by an immutable release',
          },
        ],
        documentation_url: docs,
      },
    },
    'CAIRN_RELEASE_IMMUTABLE',
    /another version/,
  ],
  'files that come too late for an immutable release': [
    {
      status: 422,
      body: {message: 'Cannot upload assets to an immutable release.', documentation_url: docs},
    },
    'CAIRN_RELEASE_IMMUTABLE',
    /published before all of its files were there.*register the run as another version.*Publish no draft/,
  ],
  'a token that ended': [
    {status: 401, body: {message: 'Bad credentials', documentation_url: docs}},
    'CAIRN_GITHUB_REFUSED',
    /Check the token/,
  ],
  'an archived repository': [
    {status: 403, body: {message: 'Repository was archived so is read-only.', documentation_url: docs}},
    'CAIRN_GITHUB_REFUSED',
    /unarchive it/,
  ],
  'single sign-on': [
    {
      status: 403,
      body: {
        message:
          'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
        documentation_url: docs,
      },
    },
    'CAIRN_GITHUB_REFUSED',
    /Authorize the token/,
  ],
  'issues that are switched off': [
    {status: 410, body: {message: 'Issues has been disabled in this repository.', documentation_url: docs}},
    'CAIRN_GITHUB_REFUSED',
    /Settings > General > Features/,
  ],
  'a server in trouble': [
    {status: 503, body: {message: 'Service Unavailable'}},
    'CAIRN_GITHUB_UNAVAILABLE',
    /Run it again/,
  ],
};

const proposal = {branch: 'b', base: 'main', title: 't', body: ''};

test.each(Object.entries(answers))('%s', async (_, [told, code, remedy]) => {
  await using server = await answering(() => told);
  const asked = openPullRequest(server.github, proposal);
  await expect(asked).rejects.toMatchObject({code});
  await expect(asked).rejects.toThrow(remedy);
  await expect(asked).rejects.toThrow(`GitHub answered ${told.status} while opening the pull request of b`);
});

test('no answer is told as such, with its cause', async () => {
  const asked = openPullRequest(connect('http://127.0.0.1:9'), proposal);
  await expect(asked).rejects.toMatchObject({code: 'CAIRN_GITHUB_UNAVAILABLE'});
  await expect(asked).rejects.toThrow(/GitHub gave no answer while .*(ECONNREFUSED|bad port)/);
});

test('a rate limit is no missing permission: nothing is left out for it', async () => {
  const [limited] = answers['the hourly limit'] ?? [];
  const [refused] = answers['a permission that the job lacks'] ?? [];
  await using busy = await answering(() => limited);
  await expect(listWorkflows(busy.github)).rejects.toMatchObject({code: 'CAIRN_GITHUB_LIMITED'});
  await using closed = await answering(() => refused);
  expect(await listWorkflows(closed.github)).toBeUndefined();
});

const exists: Told = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for o:b.'}],
    documentation_url: docs,
  },
};
const listed = {
  number: 3,
  html_url: 'https://github.example/o/r/pull/3',
  state: 'open',
  title: 't',
  body: '',
  merged_at: null,
  head: {sha: 'a', ref: 'b', repo: {id: 1}},
  base: {ref: 'main', repo: {id: 1}},
};
/** With the same label `o:b`, where the owner has a fork of the own repository under another name; and one that is gone. */
const ofForks = [{id: 2}, null].map((repo) => ({...listed, number: 2, head: {...listed.head, repo}}));

test.each<[string, number, 3 | 'CAIRN_GITHUB_UNAVAILABLE']>([
  ['at once', 0, 3],
  ['after two empty lists', 2, 3],
  ['never', Infinity, 'CAIRN_GITHUB_UNAVAILABLE'],
])('a pull request that exists and is listed %s', async (_, empty, outcome) => {
  let lists = 0;
  await using server = await answering((method) =>
    method === 'POST' ? exists : {status: 200, body: lists++ < empty ? ofForks : [...ofForks, listed]},
  );
  const pauses: number[] = [];
  const asked = openPullRequest(server.github, proposal, {
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
  if (outcome === 3) expect(await asked).toMatchObject({number: 3, open: true});
  else await expect(asked).rejects.toMatchObject({code: outcome});
  expect(pauses).toEqual([250, 500, 1000, 2000].slice(0, Math.min(empty, 4)));
});

/** A client of a server that answers each request like this. */
async function answering(
  tell: (method: string) => Told | undefined,
): Promise<AsyncDisposable & {github: GitHub}> {
  const server = await startServer((request, _, answer) => {
    const {status, headers, body} = tell(request.method ?? '') ?? {status: 500, body: {}};
    answer.send(
      status,
      {'content-type': 'application/json; charset=utf-8', ...headers},
      JSON.stringify(body),
    );
  });
  return {github: connect(server.url), [Symbol.asyncDispose]: async () => server[Symbol.asyncDispose]()};
}

function connect(apiUrl: string): GitHub {
  const options = {token: 't', repository: 'o/r', serverUrl: 'https://github.example', retries: 0};
  return connectGitHub({...options, apiUrl, userAgent: 'test', log: recordingLog()});
}
