import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {expect, test} from 'vitest';
import {promotionReportFiles} from '../../../src/promotion/proposal/report-files.ts';
import {browserArguments, executablePath, reason} from '../../local/pages/browser.ts';
import {richFacts} from './rich-facts.ts';

const folder = 'registry/m/reports/production/0.0.2';

test('the page stands by itself: no script, no address, nothing to load', async () => {
  const {files} = await promotionReportFiles(richFacts());
  const html = files[`${folder}/report.html`] ?? '';
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain('<h1>Promote m 0.0.2 to production</h1>');
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(
    /<(?:script|link|img|a|iframe|form|base)\b|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg)/,
  );
  expect(html.match(/<svg /g)).toHaveLength(6);
});

test('the same facts give the same files, and Markdown shows the charts beside it', async () => {
  const {files, charts} = await promotionReportFiles(richFacts());
  expect((await promotionReportFiles(richFacts())).files).toEqual(files);
  expect(Object.keys(files).map((path) => path.slice(folder.length + 1))).toEqual([
    'report.md',
    'report.html',
    'verdict.json',
    ...[...charts].flatMap((chart) => [`${chart}-light.svg`, `${chart}-dark.svg`]),
  ]);
  const markdown = files[`${folder}/report.md`] ?? '';
  for (const chart of charts) expect(markdown).toContain(`srcset="${chart}-dark.svg"><img alt="`);
  expect(markdown).toMatch(/^# Promote m 0\.0\.2 to production\n\n## ❌ Do not promote/);
});

test.skipIf(!existsSync(executablePath))(
  `a browser shows one of the two themes and asks for nothing${reason}`,
  async () => {
    const {files} = await promotionReportFiles(
      richFacts((name) => `${name} <img src="https://evil.example/x.png">`),
    );
    await using browser = await chromium.launch({executablePath, args: browserArguments});
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({colorScheme, viewport: {width: 800, height: 600}});
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(files[`${folder}/report.html`] ?? '');
      expect(asked).toEqual([]);
      expect(await page.locator('svg:visible').count()).toBe(3);
      expect(await page.locator(`.${colorScheme} svg:visible`).count()).toBe(3);
      const [width = 1, inner = 0] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, innerWidth]',
      );
      expect(width).toBeLessThanOrEqual(inner); // wide tables scroll in their own box
      await page.close();
    }
  },
);
