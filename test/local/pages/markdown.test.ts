import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdown, type MarkdownOptions} from '../../../src/local/pages/markdown.ts';

const options: MarkdownOptions = {
  under: 1,
  breaks: true,
  resolve: (address, use) => (use === 'image' && /^https?:/.test(address) ? undefined : address),
};
const render = (source: string, more: Partial<MarkdownOptions> = {}): string =>
  String(markdown(source, {...options, ...more})).trim();

/** Every tag that the renderer may write: Markdown's own and those that are allowed. */
const known = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li a img em strong s code pre blockquote hr br table thead tbody tr th td div span details summary sub sup picture source'.split(
    ' ',
  ),
);

describe('markdown', () => {
  test.each([
    [
      'a fold',
      '<details><summary>S</summary>\n\n- **b**\n\n</details>\n\nafter',
      '<details><summary>S</summary>\n<ul>\n<li><strong>b</strong></li>\n</ul>\n</details>\n<p>after</p>',
    ],
    [
      'a picture for light and dark pages',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="d.svg"><img alt="&lt;a&gt;" src="l.svg?raw=true"></picture>',
      '<p><picture><source media="(prefers-color-scheme: dark)" srcset="d.svg"><img alt="&lt;a&gt;" src="l.svg?raw=true" loading="lazy"></picture></p>',
    ],
    [
      'a picture from elsewhere',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="https://evil.example/d.svg"><img alt="a" src="https://evil.example/l.svg"></picture>',
      '<p>[image: a]</p>',
    ],
    [
      'a picture with other attributes',
      '<picture><source media="all" srcset="d.svg"><img alt="a" src="l.svg" onerror="x"></picture>',
      expect.not.stringMatching(/<(?:picture|source|img)/),
    ],
    [
      'an open fold, other attributes lost',
      '<details open onclick="x"><summary class=y>S</summary></details>',
      '<details open><summary>S</summary></details>',
    ],
    [
      'a fold in a table cell',
      '|a|\n|-|\n|<details><summary>s</summary>x</details>|',
      expect.stringContaining('<td><details><summary>s</summary>x</details></td>'),
    ],
    [
      'a fold in a line',
      'x <details><summary>s</summary>y</details>',
      '<div>x <details><summary>s</summary>y</details></div>',
    ],
    ['a break', 'a<br>b<br/>c', '<p>a<br>b<br>c</p>'],
    ['sub and sup', 'H<sub>2</sub>O x<sup>2</sup>', '<p>H<sub>2</sub>O x<sup>2</sup></p>'],
    ['a comment over blank lines', '<!-- a\n\n# b\n\n-->\n\nnext', '<p>next</p>'],
    ['a comment in a line', 'a <!-- b --> c', '<p>a  c</p>'],
    [
      'entities in a summary',
      '<details><summary>a &lt; b &amp; c</summary></details>',
      '<details><summary>a &lt; b &amp; c</summary></details>',
    ],
    [
      'Markdown inside the tags line stays as written',
      '<details><summary>`x`</summary></details>',
      '<details><summary>`x`</summary></details>',
    ],
    ['strikethrough', '~~x~~', '<p><s>x</s></p>'],
    [
      'an alert',
      '> [!WARNING]\n> hot',
      '<blockquote class="alert warning">\n<p><span class="alert-title">Warning:</span><br>\nhot</p>\n</blockquote>',
    ],
    ['alignment without style', '|a|\n|-:|\n|1|', expect.stringContaining('<th class="align-right">a</th>')],
    ['lower headings', '# a\n\n###### b', '<h2 class="level-1">a</h2>\n<h3 class="level-6">b</h3>'],
  ])('renders %s', (_name, source, expected) => {
    expect(render(source)).toEqual(expected);
  });

  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    [
      '<details><script>alert(1)</script></details>',
      '<details>&lt;script&gt;alert(1)&lt;/script&gt;</details>',
    ],
    ['<details\n<script>', expect.not.stringContaining('<script')],
    ['<sub onmouseover=alert(1)>x</sub>', '<p><sub>x</sub></p>'],
    ['</details></details></summary>', ''],
    ['<summary>alone</summary>', 'alone'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['[x](data:text/html,y)', '<p>[x](data:text/html,y)</p>'],
    ['[x](  JaVaScRiPt:alert(1))', expect.not.stringContaining('href')],
    ['![x](https://tracker.example/p.png)', '<p>[image: x]</p>'],
    ['```"><script>\nx\n```', '<pre><code class="language-&quot;&gt;&lt;script&gt;">x\n</code></pre>'],
    ['a\u202Eb', '<p>a[U+202E]b</p>'],
    ['<!-- never closed', '<p>&lt;!-- never closed</p>'],
  ])('keeps %j inert', (source, expected) => {
    expect(render(source)).toEqual(expected);
  });

  test('names of columns and categories cannot break out of a report', () => {
    const name = '</td></tr></table></div><script>alert(1)</script>';
    expect(render(`| column |\n| :-- |\n| ${name} |`)).toContain(
      '<td class="align-left">&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/div&gt;&lt;script&gt;',
    );
  });

  test('whatever is written, the result has known tags only, all closed in order', () => {
    const bits = [
      '<details>',
      '</details>',
      '<details open>',
      '<summary>',
      '</summary>',
      '<sub>',
      '</sub>',
      '<sup>',
      '</sup>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</div>',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '  ',
      '    ',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '|',
      '|-|\n',
      '[x](',
      ')',
      'y',
      '# ',
      '<',
      '>',
      '"',
      '&lt;',
      '![',
      ']',
      '[!NOTE]',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="d.svg"><img alt="a" src="l.svg"></picture>',
      '<picture>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), {maxLength: 30}), (parts) => {
        expect(unbalanced(render(parts.join('')))).toBeUndefined();
      }),
      {numRuns: 3000},
    );
  });

  test('many tags that never close do not take long to read', () => {
    expect(render('<!--\n'.repeat(8000)).length).toBeGreaterThan(0);
    expect(render('<details>'.repeat(4000)).length).toBeGreaterThan(0);
  });
});

/** What is wrong with the nesting of a rendered text, or undefined. */
function unbalanced(markup: string): string | undefined {
  const open: string[] = [];
  for (const [, close, name = '', attributes = ''] of markup.matchAll(/<(\/?)([a-z0-9]+)([^<>]*)>/g)) {
    if (!known.has(name)) return `unknown tag ${name}`;
    if (/\son|style=/i.test(attributes)) return `attributes ${attributes}`;
    if (['br', 'hr', 'img', 'source'].includes(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return `${name} closes nothing`;
  }
  const rest = markup.replace(/<\/?[a-z0-9]+[^<>]*>/g, '');
  if (/[<>]/.test(rest)) return 'a bare angle bracket';
  return open.length === 0 ? undefined : `left open: ${open.join(' ')}`;
}
