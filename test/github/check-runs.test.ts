import {expect, test} from 'vitest';
import {setCheckRun, type CheckRun} from '../../src/github/check-runs.ts';
import type {GitHub} from '../../src/kernel/ports.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import {promotionWorld, type PromotionWorld} from '../support/promotion.ts';

const check: CheckRun = {
  name: 'Cairn gate',
  conclusion: 'failure',
  title: 'Do not promote',
  summary: 'why',
  key: 'one',
  detailsUrl: undefined,
  annotations: Array.from({length: 120}, (_, index) => ({
    path: 'a.json',
    line: 1,
    level: 'failure',
    title: `rule ${index}`,
    message: 'm',
  })),
};

async function clientOf(
  world: PromotionWorld,
  checks: 'read' | 'write',
): Promise<{github: GitHub; requests: string[]}> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const token = world.forge.issueToken({
    repository: world.slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions: {contents: 'read', checks},
  });
  const octokit = plainOctokit(token, world.forge.apiUrl);
  const requests: string[] = [];
  octokit.hook.before('request', ({method}) => {
    requests.push(method);
  });
  return {github: {...github, octokit}, requests};
}

test('annotations go out in portions, once, and what was broken off is finished', async () => {
  await using world = await promotionWorld();
  const {github, requests} = await clientOf(world, 'write');
  const sha = await world.git.run(['rev-parse', 'HEAD']);
  const stop = new Error('stopped');
  let updates = 0;
  const dying = (await clientOf(world, 'write')).github;
  dying.octokit.hook.wrap('request', async (request, options) => {
    if (options.method === 'PATCH' && updates++ === 1) throw stop;
    return request(options);
  });
  await expect(setCheckRun(dying, sha, check)).rejects.toThrow('stopped');
  const count = async (): Promise<number[]> => {
    const {owner, repo, octokit} = github;
    const {data} = await octokit.rest.checks.listForRef({owner, repo, ref: sha, filter: 'all'});
    return data.check_runs.map(({output}) => output.annotations_count);
  };
  expect(await count()).toEqual([100]);
  expect(await setCheckRun(github, sha, check)).toBe('set');
  expect(await count()).toEqual([120]);
  requests.length = 0;
  await setCheckRun(github, sha, check);
  expect(requests).toEqual(['GET']);
  await setCheckRun(github, sha, {...check, key: 'two', conclusion: 'success', annotations: []});
  expect((await count()).sort()).toEqual([0, 120]);
  expect(world.forge.violations).toEqual([]);
});

// Who: another app, or a job of a branch, with `checks: write`. It may reach a green check of the same name and key, set
// first. What stops it: one that says otherwise does not count as set, and the verdict itself is a status.
test('a check of the same name and key that says something else does not stand for the own one', async () => {
  await using world = await promotionWorld();
  const {github} = await clientOf(world, 'write');
  const sha = await world.git.run(['rev-parse', 'HEAD']);
  await setCheckRun(github, sha, {...check, conclusion: 'success', annotations: []});
  expect(await setCheckRun(github, sha, check)).toBe('set');
  const {owner, repo, octokit} = github;
  const {data} = await octokit.rest.checks.listForRef({owner, repo, ref: sha, filter: 'all'});
  expect(
    data.check_runs.map(({conclusion, output}) => [conclusion, output.annotations_count]).sort(),
  ).toEqual([
    ['failure', 120],
    ['success', 0],
  ]);
});

test('a token that may not write checks is no failure', async () => {
  await using world = await promotionWorld();
  const {github} = await clientOf(world, 'read');
  const sha = await world.git.run(['rev-parse', 'HEAD']);
  expect(await setCheckRun(github, sha, check)).toBe('refused');
});
