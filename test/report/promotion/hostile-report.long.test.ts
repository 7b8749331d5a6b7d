import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {expect, test} from 'vitest';
import {proposalBody} from '../../../src/promotion/proposal/proposal-body.ts';
import {promotionReportFiles} from '../../../src/promotion/proposal/report-files.ts';
import type {ChartName} from '../../../src/report/promotion/report-section.ts';
import {richFacts} from './rich-facts.ts';

// As GitHub reads it: HTML works, addresses become links; a bare domain does not.
const github = new MarkdownIt({html: true, linkify: true});
github.linkify.set({fuzzyLink: false, fuzzyEmail: true});

const hostile = [
  '@octocat',
  'team@example.com',
  '#123',
  'GH-123',
  'octo/ml#5',
  'https://evil.example/x',
  'www.evil.example',
  '[click](https://evil.example)',
  '[ref]: https://evil.example',
  '![x](https://evil.example/y.png)',
  '<https://evil.example>',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '</title></desc></svg><script>alert(1)</script>',
  '<!-- cairn:report:end -->',
  ']]>',
  '**bold** `code` ~~no~~',
  '| a | b |',
  'a\nb\r\nc\u2028d',
  '\n\n# head\n\n- item\n\n```\n',
  '"onmouseover="alert(1)',
  "' onload='alert(1)",
  '&lt;b&gt; &#x3c;b&#x3e;',
  '\\',
  '\\`',
  '\u202egnp.exe',
  '\u0000\u0007\ufffe',
  'javascript:alert(1)',
  '__proto__',
  '𐽀𝍊𐂧𝩽𐰖🝑𝡖🄶𖧴𓄅𐨐𛇠🮮𐂝𞠖𛃋𐽀𝍊𐂧𝩽𐰖🝑𝡖🄶𖧴',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'grapheme'})), {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(' '));

test.each(hostile)('%j anywhere leaves the report as it is built', async (evil) => {
  await expectSameBuild(evil);
});

test('so does any other text', async () => {
  await fc.assert(fc.asyncProperty(text, expectSameBuild), {numRuns: 15, endOnFailure: true});
});

/** The report on the same facts with harmless and with hostile strings has the same elements, and mentions nobody. */
async function expectSameBuild(evil: string): Promise<void> {
  const [expected, given] = [await reports('harmless'), await reports(evil)];
  expect(Object.keys(given)).toEqual(Object.keys(expected));
  for (const [name, content] of Object.entries(given)) {
    expect(elementsOf(content), name).toEqual(elementsOf(expected[name] ?? ''));
    const outside = content.replace(/<(code|pre|svg)\b[\s\S]*?<\/\1>/g, '');
    if (!name.endsWith('.svg') && !name.endsWith('.html'))
      expect(outside.replace(/<[^>]*>/g, ''), name).not.toMatch(
        /(?:^|[^\w\u200b])@\w|\b(?:GH-|#)\d|(?:https?:\/\/|www\.)evil/i,
      );
    expect(content.replace(/\n/g, ''), name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
    expect(content.isWellFormed(), name).toBe(true);
  }
}

/** The pages that readers see, by name: what GitHub makes of body and file, the HTML file, and each chart. */
async function reports(evil: string): Promise<Record<string, string>> {
  const facts = richFacts((name) => `${name} ${evil}`);
  const {files, charts} = await promotionReportFiles(facts);
  const body = proposalBody('', facts, {
    charts: new Set<ChartName>(charts),
    blobUrl: (path) => `https://forge.example/${path}`,
  });
  const shown = Object.entries(files).filter(([path]) => /\.(html|svg)$/.test(path));
  const markdown = Object.entries(files).find(([path]) => path.endsWith('.md'))?.[1] ?? '';
  return {
    body: github.render(body),
    'report.md': github.render(markdown),
    ...Object.fromEntries(shown.map(([path, content]) => [path.split('/').at(-1) ?? '', content])),
  };
}

/** Tags in order with the names of their attributes, and where they lead; numbers of a picture are left out. */
function elementsOf(content: string): string[] {
  return [...content.matchAll(/<(\/?[a-zA-Z!][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', attributes = '']) =>
      [
        name,
        ...[...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) =>
          ['href', 'src', 'srcset', 'content', 'class', 'id', 'xmlns'].includes(key)
            ? `${key}=${value}`
            : key,
        ),
      ].join(' '),
  );
}
