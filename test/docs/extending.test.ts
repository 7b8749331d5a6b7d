import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const page = readFileSync('docs/extending.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| /, '')));
const paths = new Set(
  [...page.matchAll(/`([\w.-]+(?:\/[\w.-]*)*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.includes('/') || path.startsWith('.')),
);

test('the page says how to add each kind of thing', () => {
  expect(rows.map(([kind]) => kind)).toEqual(
    expect.arrayContaining([
      'metric',
      'rule',
      'artifact store',
      'data format',
      'drift test',
      'trainer',
      'model runtime',
      'serving protocol',
      'deployment target',
      'verb',
    ]),
  );
  for (const [kind, ...cells] of rows) expect(cells.join(' '), kind).toMatch(/`[a-z]+\/[^`]+`/);
});

test('the README and the page for contributors lead to it', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md'])
    expect(readFileSync(file, 'utf8'), file).toContain('docs/extending.md');
});

describe('what the page names is there', () => {
  test.each([...paths].map((path) => [path]))('%s', (path) => {
    expect(existsSync(path)).toBe(true);
  });
});
