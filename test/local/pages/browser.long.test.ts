import {chromium, type Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browserArguments, executablePath, reason} from './browser.ts';
import {slug} from './sample-names.ts';
import {sample} from './sample-forge.ts';
import {serveSample} from './serve-sample.ts';

describe.skipIf(reason !== '')(`pages in a browser without JavaScript${reason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath, args: browserArguments});
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each([
    ['/', 'Repositories'],
    [`/${slug}`, slug],
    [`/${slug}/pull/4`, 'Promote late-flight v1.1.0 to production #4'],
    [`/${slug}/actions/runs/12`, 'Promote late-flight v1.1.0 to production #3'],
    [`/${slug}/issues/5`, 'Drift in late-flight: late share fell to 16 % #5'],
    [`/${slug}/releases`, 'Releases'],
    [`/${slug}/deployments`, 'Deployments'],
    [`/${slug}/tags`, 'Tags'],
  ])(
    '%s is laid out, in light and dark, wide and narrow, and breaks no rule of its policy',
    async (path, heading) => {
      await using server = await serveSample(sample());
      const grounds: string[] = [];
      for (const [colorScheme, width] of [
        ['light', 1200],
        ['dark', 390],
      ] as const) {
        await using context = await browser.newContext({
          javaScriptEnabled: false,
          colorScheme,
          viewport: {width, height: 800},
        });
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('requestfailed', (request) => complaints.push(request.url()));
        const response = await page.goto(server.url + path);
        expect(response?.status()).toBe(200);
        expect((await page.locator('h1').innerText()).trim()).toBe(heading);
        expect(complaints).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        grounds.push(String(await page.evaluate('getComputedStyle(document.body).backgroundColor')));
      }
      expect(new Set(grounds).size).toBe(2);
    },
  );

  test('a click merges a pull request', async () => {
    const forge = sample();
    await using server = await serveSample(forge);
    await using context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.url}/${slug}/pulls`);
    await page.getByRole('link', {name: 'Promote late-flight v1.1.0 to production'}).click();
    await page.getByRole('button', {name: 'Merge pull request'}).click();
    await page.waitForURL(`${server.url}/${slug}/pull/4#merge`);
    expect(await page.locator('.state').innerText()).toContain('Merged');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(forge.state.pulls[0]?.merged).toBe(true);
  });

  test('a refused merge is said where the reader looks', async () => {
    const forge = sample();
    forge.state.refuse = {status: 409, message: 'Head branch was modified. Review and try the merge again.'};
    await using server = await serveSample(forge);
    await using context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.url}/${slug}/pull/4`);
    await page.getByRole('button', {name: 'Merge pull request'}).click();
    expect(await page.getByRole('alert').innerText()).toContain('Head branch was modified.');
    expect(await page.locator('.state').innerText()).toContain('Open');
  });

  test('logs and folds of a report open by a click, and scripts in them do nothing', async () => {
    await using server = await serveSample(sample());
    await using context = await browser.newContext(); // with JavaScript, to show that none runs
    const page = await context.newPage();
    page.on('dialog', () => {
      throw new Error('A script ran.');
    });
    await page.goto(`${server.url}/${slug}/actions/runs/12`);
    const log = page.locator('.log-line', {hasText: 'ROC AUC 0.7291'});
    expect(await log.count()).toBe(1);
    expect(await log.isVisible()).toBe(false);
    await page.getByText('Evaluate the challenger').click();
    expect(await log.isVisible()).toBe(true);
    expect(await page.getByText('<script>alert("log")</script>').isVisible()).toBe(true);
  });
});
