import {expect, test} from 'vitest';
import {setCheckRun} from '../../src/github/check-runs.ts';
import {connectGitHub} from '../../src/github/connect.ts';
import {createDeployment} from '../../src/github/deployments.ts';
import {dispatchWorkflow} from '../../src/github/dispatch.ts';
import {ensureComment, openIssue} from '../../src/github/issues.ts';
import type {GitHub} from '../../src/kernel/ports.ts';
import {recordingLog} from '../support/context.ts';
import {smallRepository} from '../support/small-repository.ts';

const marker = '<!-- cairn:drift:small -->';

/** What GitHub makes again for whoever asks again, how it is made, and how many there are. */
const makes: readonly {
  name: string;
  path: RegExp;
  make: (github: GitHub, sha: string) => Promise<unknown>;
  count: (github: GitHub, sha: string) => Promise<number>;
}[] = [
  {
    name: 'an issue',
    path: /\/issues$/,
    make: async (github) => openIssue(github, {title: 'Drift', body: marker, label: 'cairn:drift', marker}),
    count: async ({octokit, owner, repo}) =>
      (await octokit.rest.issues.listForRepo({owner, repo})).data.length,
  },
  {
    name: 'a comment',
    path: /\/comments$/,
    make: async ({octokit, ...at}) => {
      const {owner, repo} = at;
      await octokit.rest.issues.create({owner, repo, title: 'Drift'});
      return ensureComment({octokit, ...at}, 1, {marker, body: 'again'});
    },
    count: async ({octokit, owner, repo}) =>
      (await octokit.rest.issues.listComments({owner, repo, issue_number: 1})).data.length,
  },
  {
    name: 'a deployment',
    path: /\/deployments$/,
    make: async (github) =>
      createDeployment(github, {
        ref: 'main',
        environment: 'production',
        description: 'small 1.0.0',
        payload: {model: 'small', version: '1.0.0'},
        production: true,
      }),
    count: async ({octokit, owner, repo}) =>
      (await octokit.rest.repos.listDeployments({owner, repo})).data.length,
  },
  {
    name: 'a check run',
    path: /\/check-runs$/,
    make: async (github, sha) =>
      setCheckRun(github, sha, {
        name: 'Cairn gate',
        conclusion: 'success',
        title: 'Promote',
        summary: 'why',
        key: 'one',
        detailsUrl: undefined,
        annotations: [],
      }),
    count: async ({octokit, owner, repo}, ref) =>
      (await octokit.rest.checks.listForRef({owner, repo, ref, filter: 'all'})).data.total_count,
  },
];

test.each(makes)('$name is made once, whatever becomes of the answer', async ({path, make, count}) => {
  for (const kind of ['after', 'half'] as const) {
    await using world = await clientOf(path, kind);
    await make(world.github, world.sha);
    expect(await count(world.github, world.sha)).toBe(1);
  }
});

test('a workflow is started once; that no answer came is said', async () => {
  await using world = await clientOf(/\/dispatches$/, 'after');
  const inputs = {model: 'small', reason: 'drift'};
  const started = dispatchWorkflow(world.github, {workflow: 'train.yml', ref: 'main', inputs});
  await expect(started).rejects.toMatchObject({code: 'CAIRN_GITHUB_UNAVAILABLE'});
  expect(world.asked()).toBe(1);
});

/** A client that repeats calls as in a workflow; the first answer to a POST to `path` is lost. */
async function clientOf(
  path: RegExp,
  kind: 'after' | 'half',
): Promise<AsyncDisposable & {github: GitHub; sha: string; asked: () => number}> {
  let asked = 0;
  const small = await smallRepository({
    faults: (request) =>
      request.method === 'POST' && path.test(request.path) && asked++ === 0 ? {kind} : undefined,
  });
  const token = small.token({
    contents: 'read',
    issues: 'write',
    deployments: 'write',
    checks: 'write',
    actions: 'write',
  });
  const github = connectGitHub({
    repository: small.slug,
    token,
    apiUrl: small.forge.apiUrl,
    serverUrl: small.forge.serverUrl,
    userAgent: 'cairn-test',
    log: recordingLog(),
    second: 0,
  });
  return {
    github,
    asked: () => asked,
    sha: await small.git.run(['rev-parse', 'HEAD']),
    [Symbol.asyncDispose]: async () => small[Symbol.asyncDispose](),
  };
}
