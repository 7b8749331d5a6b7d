import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {startForge, type StartedForge} from '../../../src/local/forge/start-forge.ts';
import {createPages} from '../../../src/local/pages/pages.ts';
import {accessibilityFaults} from './accessibility-faults.ts';
import {browserArguments, executablePath, reason} from './browser.ts';
import {seedForge, slug} from './seed-forge.ts';

describe('pages of the real forge', () => {
  let directory = '';
  let forge: StartedForge;
  let seeded: Awaited<ReturnType<typeof seedForge>>;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cairn-pages-'));
    forge = await startForge({directory, pages: createPages()});
    seeded = await seedForge(forge);
  });
  afterAll(async () => {
    await forge[Symbol.asyncDispose]();
    await rm(directory, {recursive: true, force: true});
  });

  const read = async (path: string): Promise<{status: number; text: string}> => {
    const response = await fetch(`${forge.apiUrl}/${slug}${path}`);
    return {status: response.status, text: (await response.text()).replace(/\s+/g, ' ')};
  };

  test.each([
    ['', ['late-flight', 'v1.0.0', 'Late flights', 'Write cairn.yaml']],
    [
      '/pull/1',
      [
        'Verdict: pass',
        'Looks <strong>good</strong>.',
        'cairn/gate',
        'Merge pull request',
        '&quot;version&quot;: &quot;1.1.0&quot;',
      ],
    ],
    ['/issues/2', ['Drift in late-flight', '&lt;script&gt;']],
    ['/pulls', ['Promote late-flight v1.1.0']],
    ['/releases', ['late-flight v1.0.0', 'Latest']],
    ['/releases/tag/late-flight%40v1.0.0', ['First.']],
    ['/deployments', ['production', 'smoke test passed', 'Live']],
    ['/tags', ['Version 1.0.0', 'Cairn-Sequence: 1']],
    ['/branches', ['cairn/promote/late-flight', 'default']],
    ['/commits', ['Write README.md']],
    ['/tree/cairn/promote/late-flight/registry', ['late-flight']],
    ['/blob/cairn/promote/late-flight/registry/late-flight/stages/production.json', ['1.1.0']],
    ['/blob/late-flight%40v1.0.0/cairn.yaml', ['models:']],
    ['/actions', ['Retrain late-flight after drift']],
    ['/actions/runs/12', ['rule min-auc failed', 'ROC AUC 0.7291']],
  ])('%s', async (path, words) => {
    const {status, text} = await read(path);
    expect(status).toBe(200);
    for (const word of words) expect(text).toContain(word);
    expect(accessibilityFaults(text)).toEqual([]);
  });

  test('the commit page shows what the commit changed', async () => {
    expect((await read(`/commit/${seeded.head}`)).text).toContain('production.json');
  });

  test('REST’s html_url of a pull request, issue and release is a page', async () => {
    for (const path of [
      'pulls/1',
      'issues/2',
      'releases/tags/late-flight%40v1.0.0',
      `commits/${seeded.head}`,
    ]) {
      const token = forge.issueToken({repository: slug, actor: 'mona', kind: 'person', permissions: {}});
      const answer = await fetch(`${forge.apiUrl}/repos/${slug}/${path}`, {
        headers: {authorization: `Bearer ${token}`},
      });
      const {html_url: address} = (await answer.json()) as {html_url: string}; // these four have one
      const {pathname} = new URL(address);
      expect((await fetch(forge.apiUrl + pathname)).status).toBe(200);
    }
  });

  test.skipIf(reason !== '')(`a click in a browser merges for real${reason}`, async () => {
    const browser = await chromium.launch({executablePath, args: browserArguments});
    try {
      const page = await browser.newPage({javaScriptEnabled: false});
      await page.goto(`${forge.apiUrl}/${slug}/pull/${seeded.pull}`);
      await page.getByRole('button', {name: 'Merge pull request'}).click();
      expect(await page.locator('.state').innerText()).toContain('Merged');
      await page.goto(`${forge.apiUrl}/${slug}`);
      expect(await page.getByRole('row', {name: /late-flight production/}).innerText()).toContain('v1.1.0');
    } finally {
      await browser.close();
    }
  });
});
