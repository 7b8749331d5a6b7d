import {describe, expect, test} from 'vitest';
import type {ForgeEvent} from '../../../src/local/contract.ts';
import {asksToSkip, startsWorkflow} from '../../../src/local/runner/event-filter.ts';
import {parseWorkflow} from '../../../src/local/runner/parse-workflow.ts';

async function starts(
  on: string,
  event: Partial<ForgeEvent>,
  changed: readonly string[] = [],
): Promise<boolean> {
  const content = `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`;
  const parsed = await parseWorkflow('.github/workflows/w.yml', content, async () =>
    Promise.reject(new Error('none')),
  );
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.mistakes));
  return startsWorkflow(
    parsed.workflow,
    {
      name: 'push',
      repository: 'octo/ml',
      ref: 'refs/heads/main',
      sha: '1'.repeat(40),
      actor: 'mona',
      byWorkflowToken: false,
      payload: {},
      ...event,
    },
    async () => Promise.resolve(changed),
  );
}

const pullRequest = (action: string, base = 'main'): Partial<ForgeEvent> => ({
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  payload: {action, pull_request: {base: {ref: base}}},
});

describe('on:', () => {
  test.each<[on: string, event: Partial<ForgeEvent>, expected: boolean]>([
    ['push', {}, true],
    ['[push, release]', {}, true],
    ['{push: }', {ref: 'refs/tags/v1'}, true],
    ['pull_request', {}, false],
    ['{push: {branches: [main]}}', {}, true],
    ['{push: {branches: main}}', {}, true],
    ['{push: {branches: [dev]}}', {}, false],
    ['{push: {branches: [main]}}', {ref: 'refs/tags/main'}, false],
    ['{push: {tags: ["v*"]}}', {ref: 'refs/tags/v1'}, true],
    ['{push: {tags: ["v*"]}}', {ref: 'refs/heads/v1'}, false],
    ['{push: {tags: ["v*"], branches: [main]}}', {}, true],
    ['{push: {branches-ignore: [main]}}', {}, false],
    ['{push: {branches-ignore: [dev]}}', {}, true],
    ['{push: {tags-ignore: ["v*"]}}', {ref: 'refs/tags/x1'}, true],
    ['{push: {tags-ignore: ["v*"]}}', {}, false],
    ['{push: {tags: ["*#production#*"]}}', {ref: 'refs/tags/iris#production#3'}, true],
    ['pull_request', pullRequest('opened'), true],
    ['pull_request', pullRequest('synchronize'), true],
    ['pull_request', pullRequest('closed'), false],
    ['{pull_request: {types: [closed]}}', pullRequest('closed'), true],
    ['{pull_request: {branches: [main]}}', pullRequest('opened', 'dev'), false],
    ['release', {name: 'release', payload: {action: 'edited'}}, true],
    ['{release: {types: [published]}}', {name: 'release', payload: {action: 'edited'}}, false],
    [
      '{repository_dispatch: {types: [retrain]}}',
      {name: 'repository_dispatch', payload: {action: 'retrain'}},
      true,
    ],
    [
      '{repository_dispatch: {types: [retrain]}}',
      {name: 'repository_dispatch', payload: {action: 'other'}},
      false,
    ],
    ['{schedule: [{cron: "0 5 * * 1"}]}', {name: 'schedule', payload: {}}, true],
    ['{schedule: [{cron: "0 5 * * 1"}]}', {name: 'schedule', payload: {schedule: '0 5 * * 1'}}, true],
    ['{schedule: [{cron: "0 5 * * 1"}]}', {name: 'schedule', payload: {schedule: '0 6 * * 1'}}, false],
    ['workflow_dispatch', {name: 'workflow_dispatch', payload: {workflow: '.github/workflows/w.yml'}}, true],
    ['workflow_dispatch', {name: 'workflow_dispatch', payload: {workflow: 'w.yml'}}, true],
    ['workflow_dispatch', {name: 'workflow_dispatch', payload: {workflow: 'other.yml'}}, false],
  ])('%s for %j: %s', async (on, event, expected) => {
    expect(await starts(on, event)).toBe(expected);
  });

  test.each<[on: string, changed: string[], expected: boolean]>([
    ['{push: {paths: ["data/**"]}}', ['data/a.csv', 'x'], true],
    ['{push: {paths: ["data/**"]}}', ['code/a.py'], false],
    ['{push: {paths: ["data/**", "!data/docs/**"]}}', ['data/docs/a'], false],
    ['{push: {paths: ["data/**", "!data/docs/**"]}}', ['data/docs/a', 'data/b'], true],
    ['{push: {paths-ignore: ["docs/**"]}}', ['docs/a'], false],
    ['{push: {paths-ignore: ["docs/**"]}}', ['docs/a', 'b'], true],
    ['{push: {branches: [dev], paths: ["data/**"]}}', ['data/a'], false],
  ])('%s with changes of %j: %s', async (on, changed, expected) => {
    expect(await starts(on, {}, changed)).toBe(expected);
  });
});

test.each([
  ['Fix [skip ci]', true],
  ['Fix\n\nskip-checks: true', true],
  ['Fix skip ci', false],
  ['Fix skip-checks: true', false],
])('%j asks to skip: %s', (message, expected) => {
  expect(asksToSkip(message)).toBe(expected);
});
