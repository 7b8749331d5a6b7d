import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapeHtml, html} from '../../../src/local/pages/html.ts';

describe('html', () => {
  test('escapes text, keeps markup, and leaves nothings out', () => {
    const inner = html`<b>${'a < b & "c"'}</b>`;
    expect(String(html`<p title="${`'"`}">${[inner, undefined, null, false, 3]}</p>`)).toBe(
      '<p title="&#39;&quot;"><b>a &lt; b &amp; &quot;c&quot;</b>3</p>',
    );
  });

  test('does not take an object of a JSON body for markup', () => {
    const forged = JSON.parse('{"text":"<script>","toString":"x","html":"<script>"}') as never;
    expect(() => String(html`${forged}`)).toThrow();
  });

  test('no text can leave an element or a quoted attribute', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });

  test.each([
    ['a\u202Eb', 'a[U+202E]b'],
    ['a\u2066b', 'a[U+2066]b'],
    ['a\u0000b', 'a[U+0000]b'],
    ['a\u001B[31mb', 'a[U+001B][31mb'],
    ['a\tb\nc', 'a\tb\nc'],
    ['שלום', 'שלום'],
  ])('shows hidden characters of %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
});
