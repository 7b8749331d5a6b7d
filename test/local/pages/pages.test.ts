import {describe, expect, test} from 'vitest';
import {accessibilityFaults} from './accessibility-faults.ts';
import {headSha, mainSha, slug} from './sample-names.ts';
import {sample, textOf} from './sample-forge.ts';
import {sampleRuns} from './sample-runs.ts';

const base = `/${slug}`;

/** Every page with words that only it has. */
const pages: readonly (readonly [string, ...string[]])[] = [
  ['/', slug, 'Which flights will be late?'],
  [base, 'late-flight', 'v1.0.0', 'waiting for labels', 'Late flights', 'Merge pull request #2'],
  [`${base}/blob/main/cairn.yaml`, 'task: classification', 'id="L4"'],
  [`${base}/blob/main/README.md`, '<h2 class="level-1">Late flights</h2>'],
  [`${base}/blob/main/README.md?plain=1`, '# Late flights'],
  [`${base}/tree/main`, 'train.py'],
  [`${base}/tree/main/data`, 'january.csv', '1.2 MiB'],
  [`${base}/commits`, 'Add the data of January'],
  [`${base}/commits/main`, 'hubot'],
  [`${base}/commit/${headSha}`, 'Cairn-Version: 1.1.0', 'cairn/gate'],
  [`${base}/actions`, 'Retrain late-flight after drift', 'In progress'],
  [`${base}/actions/workflows/train.yml`, 'Retrain late-flight after drift'],
  [
    `${base}/actions/runs/12`,
    'Evaluate the challenger',
    '29 s',
    'ROC AUC 0.7291',
    'Rule min-auc',
    '<td class="align-right">0.7291</td>',
    '20.0 KiB',
  ],
  [`${base}/actions/runs/12/job/121`, 'Evaluate the challenger'],
  [`${base}/pulls`, 'Promote late-flight v1.1.0', 'Merged'],
  [
    `${base}/pull/4`,
    'Verdict: pass',
    'The slices look fine to me.',
    'Approved',
    'cairn/gate',
    'Merge pull request',
    '41d7a5c09ee2',
  ],
  [`${base}/pull/2`, 'Merged', 'by'],
  [`${base}/issues`, 'Drift in late-flight'],
  [`${base}/issues/5`, 'cairn: drift', 'Retraining was dispatched'],
  [`${base}/issues/3`, 'Not planned', 'No description was given.'],
  [`${base}/releases`, 'Pre-release', 'Latest', 'sha256:9b1e33c2', '47.1 KiB'],
  [`${base}/releases/tag/late-flight%40v1.0.0`, 'In production'],
  [`${base}/releases/latest`, 'In production'],
  [
    `${base}/deployments`,
    'Live',
    'late-flight#production#1',
    'nothing was changed',
    'http://127.0.0.1:8080/',
  ],
  [`${base}/tags`, 'Version 1.0.0 of late-flight', 'Cairn-Manifest', 'lightweight'],
  [`${base}/deployments/staging`, 'to staging', 'No successful deployment.'],
  [`${base}/branches`, 'cairn/promote/late-flight/production', 'default'],
];

describe('pages', () => {
  test.each(pages)('%s shows what it is for, safely and accessibly', async (path, ...words) => {
    const response = await sample().get(path);
    const text = textOf(response);
    expect(response?.status).toBe(200);
    for (const word of words) expect(text).toContain(word);
    expect(response?.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'/,
    );
    expect(response?.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(accessibilityFaults(text)).toEqual([]);
  });

  test('no link of a page of the repository leads to nothing', async () => {
    const forge = sample();
    const broken = new Set<string>();
    const links = new Set<string>();
    for (const [path] of pages) {
      for (const [, href = ''] of textOf(await forge.get(path)).matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (href.startsWith('/')) links.add(href.replaceAll('&amp;', '&'));
      }
    }
    const shown = new Set(
      ['/', base, ...pages.map(([path]) => path)].map((path) => path.replace(/\?.*/, '')),
    );
    for (const link of links) {
      if (!shown.has(link.replace(/[?#].*/, '')) && (await forge.get(link)) === undefined) broken.add(link);
    }
    expect([...broken]).toEqual([`${base}/releases/download/late-flight%40v1.0.0/model.json`]); // served by the forge
  });

  test('the stylesheet is served alone, with its own type', async () => {
    const response = await sample().get('/-/style.css');
    expect(response?.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(textOf(response)).toContain('prefers-color-scheme: dark');
    expect(textOf(response)).not.toMatch(/@import|url\(/);
  });

  test.each([
    [`${base}/info/refs?service=git-upload-pack`],
    ['/octo/flights.git/info/refs'],
    [`${base}/releases/download/late-flight%40v1.0.0/model.json`],
    ['/octo'],
    ['/api/v3/repos/octo/flights'],
    [`${base}/wiki`],
  ])('%s is nobody’s page', async (path) => {
    expect(await sample().get(path)).toBeUndefined();
  });

  test.each([
    [`/octo/nothing`],
    [`${base}/pull/99`],
    [`${base}/pull/x`],
    [`${base}/issues/99`],
    [`${base}/actions/runs/99`],
    [`${base}/releases/tag/none`],
    [`${base}/blob/main/none`],
    [`${base}/commit/none`],
    ['/%E0%A4%A'],
    [`${base}/blob/main/%2E%2E%2F..%2Fuser`],
    [`${base}/blob/main/a%2F..%2F..%2Fissues`],
  ])('%s is a page that says 404', async (path) => {
    const forge = sample();
    const response = await forge.get(path);
    expect(response?.status).toBe(404);
    expect(accessibilityFaults(textOf(response))).toEqual([]);
    expect(forge.state.calls.every((call) => !call.path.includes('..'))).toBe(true);
  });

  test.each([
    [`${base}/pull/4/files`, `${base}/pull/4#files`],
    [`${base}/pull/5`, `${base}/issues/5`],
    [`${base}/issues/4`, `${base}/pull/4`],
    [`${base}/tree/main/cairn.yaml`, `${base}/blob/main/cairn.yaml`],
    [`${base}/blob/main/cairn.yaml?raw=true`, `${base}/raw/main/cairn.yaml`],
    [`${base}/blob/main/data`, `${base}/tree/main/data`],
  ])('%s leads to %s', async (path, location) => {
    const response = await sample().get(path);
    expect([response?.status, response?.headers['location']]).toEqual([303, location]);
  });

  test('a branch with slashes is told apart from the path in it', async () => {
    const forge = sample();
    await forge.get(`${base}/blob/cairn/promote/late-flight/production/registry/x.json`);
    expect(forge.state.calls.map(({path}) => path)).toContain(
      `/repos/${slug}/contents/registry/x.json?ref=cairn%2Fpromote%2Flate-flight%2Fproduction`,
    );
  });

  test('a run that goes on is loaded again only where the reader asked for it', async () => {
    const run = `${base}/actions/runs/13`;
    expect(textOf(await sample().get(run))).not.toContain('http-equiv');
    expect(textOf(await sample().get(`${run}?follow=1`))).toContain('<meta http-equiv="refresh" content="3"');
    expect(textOf(await sample().get(`${base}/actions/runs/12?follow=1`))).not.toContain('http-equiv');
  });

  test('a log that is very long is cut at its front', async () => {
    const log = Array.from({length: 6000}, (_, index) => `line ${index + 1}`).join('\n');
    const [run] = sampleRuns;
    if (run === undefined) throw new Error('No sample.');
    const jobs = [
      {
        id: 1,
        name: 'j',
        status: 'completed' as const,
        steps: [{number: 1, name: 's', status: 'completed' as const, log, summary: ''}],
        annotations: [],
      },
    ];
    const text = textOf(await sample(undefined, [{...run, id: 1, jobs}]).get(`${base}/actions/runs/1`));
    expect(text).toContain('The first 1000 lines are not shown.');
    expect(text).toContain('line 6000<');
    expect(text).not.toContain('line 1000<');
  });

  test('raw files cannot run', async () => {
    const response = await sample().get(`${base}/raw/main/README.md`);
    expect(response?.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(response?.headers['content-security-policy']).toContain('sandbox');
  });

  test('commits of a page that is full lead to older ones', async () => {
    const commits = Array.from({length: 50}, () => ({
      sha: mainSha,
      commit: {message: 'x', author: {name: 'n', date: '2026-03-01T00:00:00Z'}},
    }));
    const text = textOf(
      await sample((path) => (path.includes('/commits?') ? commits : undefined)).get(
        `${base}/commits?page=2`,
      ),
    );
    expect(text).toMatch(/rel="next" href="\?page=3"/);
    expect(text).toMatch(/rel="prev" href="\?page=1"/);
  });
});
