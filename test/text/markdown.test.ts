import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {describe, expect, test} from 'vitest';
import {fitSections} from '../../src/report/fit-sections.ts';
import {formatNumber} from '../../src/text/format-number.ts';
import {code, codeBlock, escapeMarkdown, table} from '../../src/text/markdown.ts';

const markdown = new MarkdownIt({html: true, linkify: true});
markdown.linkify.set({fuzzyLink: false, fuzzyEmail: true}); // as GitHub does: a bare domain is no link

const hostile = [
  '@octocat',
  'team@example.com',
  '#123',
  'GH-123',
  'octo/ml#5',
  'https://evil.example/x',
  'HTTP://EVIL.EXAMPLE',
  'www.evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/y.png)',
  '<https://evil.example>',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden -->',
  '<details>',
  '**bold** _it_ `code` ~~no~~',
  '| a | b |',
  'a\nb\r\nc\u2028d',
  '# head',
  '- item',
  '1. item',
  '1)',
  '> quote',
  '---',
  '```',
  '&lt;b&gt;',
  '\\',
  '\u202egnp.exe',
  '$x^2$',
  '\u0000\u0007',
];

describe('hostile text', () => {
  test.each(hostile)('%j is inert by itself and in a table', (text) => {
    for (const rendered of [
      markdown.render(escapeMarkdown(text)),
      markdown.render(table(['a', 'b'], [[escapeMarkdown(text), code(text)]])),
    ]) {
      const tags = [...rendered.matchAll(/<(\/?[a-z0-9]+)/g)].map((match) => match[1]?.replace('/', ''));
      expect(
        tags.filter((tag) => !['p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'].includes(tag ?? '')),
      ).toEqual([]);
      expect(rendered.match(/<td>/g)?.length ?? 2).toBe(2);
      const outside = rendered.replace(/<code>.*?<\/code>/g, '').replaceAll('&#124;', '|');
      expect(outside).not.toMatch(/(?:^|\W)@\w|\b(?:GH-|#)\d|https?:\/\/|www\.\w/i);
    }
  });

  test('any text stays on one line and in its cell, and a reader sees what it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'grapheme'})), {maxLength: 4}),
        (parts) => {
          const text = parts.join(' ');
          for (const safe of [escapeMarkdown(text), code(text)]) expect(safe).not.toMatch(/[\r\n]/);
          const rendered = markdown.render(table(['a', 'b'], [[escapeMarkdown(text), code(text)]]));
          expect(rendered.match(/<td>/g)).toHaveLength(2);
          expect(rendered).not.toMatch(/<(?:a|img|script|h\d|li|em|strong|s|blockquote|pre|hr)\b/);
        },
      ),
      {numRuns: 500},
    );
  });

  test.each(hostile.filter((text) => !/[\p{C}\u2028\r\n]/u.test(text)))(
    'a reader sees %j as it is',
    (text) => {
      const [inline] = markdown.parseInline(escapeMarkdown(text), {});
      const shown = (inline?.children ?? []).map(({content}) => content).join('');
      expect(shown.replaceAll('\u200b', '')).toBe(text);
    },
  );

  test('long text is cut by characters', () => {
    expect(escapeMarkdown('😀'.repeat(10), 5)).toBe('😀😀😀😀…');
  });

  test('a code block ends where it should', () => {
    const rendered = markdown.render(codeBlock('a\n````\n<b>', 'json'));
    expect(rendered).toBe('<pre><code class="language-json">a\n````\n&lt;b&gt;\n</code></pre>\n');
  });
});

test.each([
  [0.712345, '0.7123'],
  [1234, '1234'],
  [123_456, '123456'],
  [12_345_678, '12350000'],
  [0, '0'],
  [-0, '0'],
  [-0.00001234, '-0.00001234'],
  [1e-9, '1e-9'],
  [1.5e20, '1.5e20'],
  [null, '–'],
  [undefined, '–'],
  [Number.NaN, '–'],
  [Number.POSITIVE_INFINITY, '–'],
])('formatNumber(%j) is %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

describe('sections in a budget', () => {
  const sections = [
    {markdown: 'head', priority: 0},
    {markdown: 'b'.repeat(50), priority: 2},
    {markdown: 'c'.repeat(50), priority: 5},
    {markdown: 'd'.repeat(50), priority: 3},
  ];
  test('all stay where there is room', () => {
    expect(fitSections(sections, 1000)).toBe(sections.map((section) => section.markdown).join('\n\n'));
  });
  test('whole ones go, the least important first', () => {
    const text = fitSections(sections, 159);
    expect(text).not.toContain('ccc');
    expect(text).toContain('d'.repeat(50));
    expect(text).toMatch(/_1 section was left out/);
  });
  test('the budget holds whatever the sections are, and no surrogate pair is split', () => {
    const section = fc.record({markdown: fc.string({unit: 'grapheme', maxLength: 100}), priority: fc.nat(5)});
    fc.assert(
      fc.property(fc.array(section), fc.integer({min: 1, max: 300}), (given, budget) => {
        const text = fitSections(given, budget);
        expect(text.length).toBeLessThanOrEqual(budget);
        expect(text.isWellFormed()).toBe(true); // graphemes are well formed: only a cut could break one
      }),
    );
  });
});
