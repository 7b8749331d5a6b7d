import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linearPattern} from '../../src/config/linear-pattern.ts';
import {textsUnlike} from '../../src/data/match-pattern.ts';
import {sample, thorough} from '../support/effort.ts';

const parts = [
  'a', 'B', '1', '_', '-', ' ', '.', '^', '$', '|', '(', ')', '(?:', '(?<n>', '[', '[^', ']', '[]', '[^]', '*', '+', '?', '{2}', '{0,3}',
  '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\b', '\\v', '\\0', '\\n', '\\/', '\\.', '\\-', '\\]', '\\cA', '\\x41', '\\u00e9', '\\u{1f600}',
  '\\ud83d\\ude00', '\\p{L}', '\\P{Lu}', '\\p{gc=Nd}', '\\p{Script=Greek}', 'a-z', ':', '&&', 'é', '😀', '#',
]; // prettier-ignore
const letters = ['a', 'B', '1', '_', '-', ' ', '\u00a0', '\u2028', '\ufeff', '\v', '\n', '\r', '\0', '\u0001', 'é', 'λ', '١', '😀', ']', '[', ':', '&', '.', '\b', '#']; // prettier-ignore
const made = (of: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...of), {maxLength: most}).map((some) => some.join(''));

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

thorough('a pattern means what it means in JavaScript', async () => {
  await fc.assert(
    fc.asyncProperty(
      made(parts, 7).filter(isPattern),
      fc.array(made(letters, 5), {minLength: 20, maxLength: 40}),
      async (pattern, texts) => {
        const expression = new RegExp(pattern, 'u');
        const unlike = await textsUnlike('a', pattern, new Set(texts));
        expect([...unlike]).toEqual([...new Set(texts)].filter((text) => !expression.test(text)));
      },
    ),
    {numRuns: sample({all: 1000, quick: 60})},
  );
});

test('a pattern that the engine would make a search of', async () => {
  expect([...(await textsUnlike('a', ' ^', new Set(['', ' '])))]).toEqual(['', ' ']);
});

test.each([
  ['a(?=b)', 1, '(?=…) looks around'],
  ['(?<!b)a', 0, '(?<!…) looks around'],
  ['(a)\\1', 3, '\\1 refers to a group'],
  ['(?<n>a)\\k<n>', 7, '\\k refers to a group'],
  ['a{1001}', 1, '{1001} repeats more than 1000 times'],
  ['a{2,5000}', 1, '{2,5000} repeats more than 1000 times'],
  ['(?i:a)', 0, '(?…) sets flags'],
  ['\\p{Alphabetic}', 0, '\\p{Alphabetic} is a property that RE2 has not'],
  ['a\\B', 1, '\\B is found by RE2 between the bytes of one letter too'],
  ['[\\ud800]', 1, '\\ud800 is half a character'],
])('%s is refused with its place', (pattern, at, refused) => {
  expect(linearPattern(pattern)).toEqual({at, refused});
});

test('what only RE2 itself can refuse is a mistake of the configuration', async () => {
  await expect(textsUnlike('a', '(a{1000}){1000}', new Set(['a']))).rejects.toMatchObject({
    code: 'CAIRN_CONFIG_INVALID',
    message: expect.stringContaining('columns.a.pattern: cannot be matched') as string,
  });
});

test('a value above the limit matches nothing, the one below it does', async () => {
  const [long, short] = ['a'.repeat(10_001), 'a'.repeat(10_000)];
  expect(await textsUnlike('a', '^a+$', new Set([long, short]))).toEqual(new Set([long]));
});
