import {describe, expect, test} from 'vitest';
import type {ForgeEvent} from '../../../src/local/contract.ts';
import {complaints, setStage, stepNamed, workflowOf, type Stage} from './stage.ts';
import {thorough} from '../../support/effort.ts';

const LOOK = `- name: look
  if: always()
  run: |
    echo "head $(git rev-parse HEAD) branch <$(git branch --show-current)> count $(git rev-list --count HEAD)"
    echo "tags <$(git tag | tr '\\n' ' ')> remotes <$(git branch -r --format='%(refname)' | tr '\\n' ' ')>"
    echo "header <$(git config --get-regexp extraheader | wc -l)> status <$(git status --porcelain)> files <$(ls)>"`;

/** Three commits on main, a branch and a tag. */
async function history(stage: Stage): Promise<{first: string; last: string; side: string}> {
  const first = stage.clone.push({a: '1'}, 'one');
  stage.clone.git('tag', 'v1');
  stage.clone.git('push', '--quiet', 'origin', 'v1');
  stage.clone.push({a: '2'}, 'two');
  stage.clone.git('checkout', '--quiet', '-b', 'side', first);
  const side = stage.clone.push({side: 'x'}, 'side', 'side');
  stage.clone.git('checkout', '--quiet', 'main');
  const last = stage.clone.git('rev-parse', 'HEAD');
  await Promise.resolve();
  return {first, last, side};
}

function checkoutOf(inputs: string, look = LOOK): string {
  return workflowOf(`- uses: actions/checkout@v5\n  with: {${inputs}}\n${look}`);
}

describe('actions/checkout', () => {
  test.each<
    [
      inputs: string,
      expected: (run: {sha: string}, at: {first: string; last: string; side: string}) => string[],
    ]
  >([
    [
      '',
      ({sha}) => [
        `head ${sha} branch <main> count 1`,
        'tags <> remotes <refs/remotes/origin/main >',
        'header <1>',
      ],
    ],
    ['fetch-depth: 2', ({sha}) => [`head ${sha} branch <main> count 2`]],
    [
      'fetch-depth: 0',
      ({sha}) => [
        `head ${sha} branch <main> count 3`,
        'tags <v1 > remotes <refs/remotes/origin/main refs/remotes/origin/side >',
      ],
    ],
    ['fetch-tags: true', () => ['count 1', 'tags <v1 >']],
    ['persist-credentials: false', () => ['header <0>']],
    ['ref: side', (_, {side}) => [`head ${side} branch <side> count 1`]],
    ['ref: refs/heads/side, fetch-depth: 0', (_, {side}) => [`head ${side} branch <side> count 2`]],
    ['ref: v1', (_, {first}) => [`head ${first} branch <> count 1`, 'tags <v1 >']],
    ['ref: "${{ github.sha }}"', ({sha}) => [`head ${sha} branch <> count 1`]],
  ])('with {%s}', async (inputs, expected) => {
    await using stage = await setStage();
    const at = await history(stage);
    const run = await stage.run(checkoutOf(inputs));
    const log = stepNamed(run, 'look').log;
    for (const text of expected(run, at)) expect(log).toContain(text);
    expect(log).toContain('status <>');
    expect(complaints(run)).toEqual([]);
  });

  test('takes the commit of the event, though the branch has moved on', async () => {
    await using stage = await setStage();
    const sha = stage.clone.push({'.github/workflows/w.yml': checkoutOf('')});
    const later = stage.clone.push({a: 'later'});
    stage.forge.emit(pushOf(sha));
    await stage.runner.idle();
    const [run] = stage.runs();
    expect(stepNamed(run!, 'look').log).toContain(`head ${sha} branch <main>`);
    expect(sha).not.toBe(later);
  });

  thorough('of a pull request is its merge commit, detached', async () => {
    await using stage = await setStage();
    const {side} = await history(stage);
    const workflow = checkoutOf('').replace('on: push', 'on: pull_request');
    const base = stage.clone.push({'.github/workflows/w.yml': workflow});
    stage.clone.git('merge', '--quiet', '--no-ff', '-m', 'Merge', side);
    const merge = stage.clone.git('rev-parse', 'HEAD');
    stage.clone.git('push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge');
    stage.forge.emit({
      ...pushOf(merge),
      name: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: {
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          title: 'Side',
          base: {ref: 'main', sha: base},
          head: {ref: 'side', sha: side},
        },
      },
    });
    await stage.runner.idle();
    const run = stage.runs()[0]!;
    expect(run.displayTitle).toBe('Side');
    expect(stepNamed(run, 'look').log).toContain(`head ${merge} branch <> count 1`);
  });

  test('leaves a clone that can push with the job’s token, and takes the token out of it at the end', async () => {
    await using stage = await setStage({keepWorkspaces: true});
    const run = await stage.run(
      workflowOf(`- uses: actions/checkout@v5
- name: push
  run: |
    git -c user.name=x -c user.email=x@example.com commit --quiet --allow-empty -m more
    git push --quiet origin HEAD:refs/heads/made-by-job`),
    );
    expect(complaints(run)).toEqual([]);
    expect(stage.clone.git('ls-remote', 'origin', 'refs/heads/made-by-job')).toMatch(/^[0-9a-f]{40}/);
    expect(new Set(stage.forge.gitTokens)).toEqual(new Set([stage.forge.tokens[0]?.token]));
    const config = stage.clone.git(
      'config',
      '--file',
      `${stage.directory}/work/runs/octo/ml/1/10001/ml/ml/.git/config`,
      '--list',
    );
    expect(config).toContain('remote.origin.url=http://forge.localhost');
    expect(config).not.toMatch(/extraheader|x-access-token/i);
  });

  thorough('twice into two folders, and once more over the first', async () => {
    await using stage = await setStage();
    await history(stage);
    const run = await stage.run(
      workflowOf(`- {uses: actions/checkout@v5, with: {path: one}}
- {uses: actions/checkout@v5, with: {path: two, ref: side}}
- run: echo dirty > one/dirt
- {uses: actions/checkout@v5, with: {path: one, ref: v1}}
- {name: list, run: 'ls one two | tr "\\n" " "'}`),
    );
    expect(complaints(run)).toEqual([]);
    expect(stepNamed(run, 'list').log).toContain('one: a  two: a side');
  });

  test.each([
    ['repository: other/repo', /checks out only octo\/ml, not 'other\/repo'/],
    ['submodules: true', /does not support the input 'submodules'/],
    ['lfs: true', /does not support the input 'lfs'/],
    ['path: ../../outside', /'..\/..\/outside' is not under the workspace/],
    ['ref: no-such', /A branch or tag with the name 'no-such' could not be found/],
    ['token: wrong-token-value', /git fetch' failed/],
    ['fetch-depth: many', /fetch-depth is no count/],
  ])('refuses {%s}', async (inputs, message) => {
    await using stage = await setStage();
    const run = await stage.run(workflowOf(`- {uses: actions/checkout@v5, with: {${inputs}}}`));
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(message);
  });

  test('warns of inputs that it does not know', async () => {
    await using stage = await setStage();
    const run = await stage.run(checkoutOf('depth: 3'));
    expect(run.conclusion).toBe('success');
    expect(complaints(run).join()).toMatch(
      /^warning: Unexpected input\(s\) 'depth', valid inputs are \['repository'/,
    );
  });
});

function pushOf(sha: string): ForgeEvent {
  return {
    name: 'push',
    repository: 'octo/ml',
    ref: 'refs/heads/main',
    sha,
    actor: 'mona',
    byWorkflowToken: false,
    payload: {ref: 'refs/heads/main', before: '0'.repeat(40), after: sha},
  };
}
