import {describe, expect, test} from 'vitest';
import {encodePath, safeHref} from '../../../src/local/pages/links.ts';
import {byteSize, duration, timeAgo} from '../../../src/local/pages/times.ts';

const forge = {serverUrl: 'http://forge.localhost:4321'};

describe('safeHref', () => {
  test.each([
    ['http://forge.localhost:4321/o/r/pull/3?x=1#y', '/o/r/pull/3?x=1#y'],
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['/o/r', '/o/r'],
    ['#part', '#part'],
    ['//elsewhere.example/x', undefined],
    ['/\\elsewhere.example', undefined],
    ['/\t/elsewhere.example', undefined],
    ['javascript:alert(1)', undefined],
    ['\tjavascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['relative', undefined],
    ['', undefined],
  ])('%j becomes %j', (address, expected) => {
    expect(safeHref(address, forge)).toBe(expected);
  });

  test('a path keeps its slashes and hides what has a meaning in addresses', () => {
    expect(encodePath('m#production#1/a b?')).toBe('m%23production%231/a%20b%3F');
  });
});

describe('times and sizes', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  test.each([
    ['2026-03-10T11:59:40Z', 'just now'],
    ['2026-03-10T11:57:00Z', '3 minutes ago'],
    ['2026-03-09T12:00:00Z', 'yesterday'],
    ['2025-03-10T12:00:00Z', 'last year'],
    ['2026-03-10T14:00:00Z', 'in 2 hours'],
  ])('%s is %s', (moment, words) => {
    expect(String(timeAgo(moment, now))).toContain(`>${words}</time>`);
    expect(String(timeAgo(moment, now))).toContain(`datetime="${moment.replace('Z', '.000Z')}"`);
  });

  test('a moment that is none is said to be unknown', () => {
    expect(String(timeAgo('"><script>', now))).toBe('<span class="muted">unknown time</span>');
  });

  test.each([
    [0.4, '0.4 s'],
    [12.9, '12 s'],
    [64, '1 m 4 s'],
    [3720, '1 h 2 m'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(duration(now.toISOString(), new Date(now.getTime() + seconds * 1000).toISOString())).toBe(words);
  });

  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [1_250_000, '1.2 MiB'],
    [undefined, ''],
  ])('%j bytes are %s', (bytes, words) => {
    expect(byteSize(bytes)).toBe(words);
  });
});
