import {describe, expect, test} from 'vitest';
import type {WorkflowRun} from '../../../src/local/contract.ts';
import {sampleAnswer, sampleState} from './sample-api.ts';
import {headSha, slug} from './sample-names.ts';
import {sample, textOf} from './sample-forge.ts';

const base = `/${slug}`;
const evil = `"'><script>alert(1)</script><img src=x onerror=alert(2)>\u202E`;

/** The answer with every text in it (but what the pages steer by) replaced by the hostile one. */
function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'body' || key === 'message')
      return `${evil}\n\n</details></div>${evil}\n\n| ${evil} |\n|-|\n| ${evil} |`;
    if (key.endsWith('url')) return 'javascript:alert(1)';
    return ['state', 'type', 'encoding', 'content', 'sha', 'default_branch', 'full_name'].includes(key)
      ? value
      : evil;
  }
  if (Array.isArray(value)) return value.map((one) => poisoned(one));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)]));
  }
  return value;
}

const evilRun: WorkflowRun = {
  id: 1,
  runNumber: 1,
  runAttempt: 1,
  repository: slug,
  workflowName: evil,
  workflowPath: evil,
  event: evil,
  ref: `refs/heads/${evil}`,
  sha: evil,
  actor: evil,
  displayTitle: evil,
  status: 'completed',
  conclusion: 'failure',
  createdAt: evil,
  updatedAt: evil,
  jobs: [
    {
      id: 1,
      name: evil,
      status: 'completed',
      conclusion: 'failure',
      annotations: [{level: 'error', message: evil, title: evil, path: evil, line: 1}],
      steps: [
        {
          number: 1,
          name: evil,
          status: 'completed',
          conclusion: 'failure',
          log: `</pre>${evil}\n${evil}`,
          summary: `</div></section>${evil}`,
        },
      ],
    },
  ],
};

describe('hostile text', () => {
  test.each([
    ['/'],
    [base],
    [`${base}/pulls`],
    [`${base}/pull/4`],
    [`${base}/pull/2`],
    [`${base}/issues`],
    [`${base}/issues/5`],
    [`${base}/releases`],
    [`${base}/deployments`],
    [`${base}/tags`],
    [`${base}/branches`],
    [`${base}/commits`],
    [`${base}/commit/${headSha}`],
    [`${base}/tree/main`],
    [`${base}/actions`],
    [`${base}/actions/runs/1`],
    [`${base}/blob/main/${encodeURIComponent(evil)}`],
    [`${base}/tree/${encodeURIComponent(evil)}`],
    [`${base}/commits/${encodeURIComponent(evil)}`],
    [`${base}/releases/tag/${encodeURIComponent(evil)}`],
    [`${base}/issues/${encodeURIComponent(evil)}`],
  ])('is inert on %s', async (path) => {
    const state = sampleState();
    const answers = new Map<string, unknown>();
    // First see what the page asks for, then poison exactly that.
    const recorder = sample((asked) => {
      answers.set(asked, undefined);
      return undefined;
    });
    await recorder.get(path);
    for (const asked of answers.keys())
      answers.set(asked, poisoned(sampleAnswer(state, 'GET', asked, undefined).body));
    const text = textOf(await sample((asked) => answers.get(asked), [evilRun]).get(path));
    expect(text).not.toMatch(/<script|<img src="?x|\u202E/i);
    expect(text).not.toMatch(/href="\s*javascript:/i);
    expect(text.replace(/="[^"]*"/g, '=""')).not.toMatch(/<[^>]*\sonerror=[^>]*>/i);
    expect(nesting(text)).toEqual([]);
  });
});

/** Elements that end out of order: hostile text that closes something shows here. */
function nesting(text: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', rest = ''] of text
    .replace(/<!DOCTYPE html>/, '')
    .matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^"<>])*)>/g)) {
    if (['br', 'hr', 'img', 'input', 'meta', 'link', 'path', 'ellipse'].includes(name) || rest.endsWith('/'))
      continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}>`);
  }
  return [...faults, ...open];
}
