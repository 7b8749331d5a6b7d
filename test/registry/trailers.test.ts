import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatMessage, formatTraffic, parseTraffic, parseTrailers} from '../../src/registry/trailers.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const id = 'b'.repeat(40);
const all = {
  sequence: 12,
  previous: id,
  version: '1.2.3-rc.1',
  manifest: digest,
  verdict: digest,
  run: 'm-0123456789ab',
  desired: id,
  replaces: '1.2.2',
  fallback: '1.2.2',
  traffic: '1.2.2=90, 1.2.3-rc.1=10',
  hold: '2025-06-01T12:00:00.000Z',
};

test('trailers are read as they were written, whatever the subject', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary'}),
      fc.subarray(Object.keys(all) as (keyof typeof all)[]),
      (subject, keys) => {
        const trailers = Object.fromEntries(keys.map((key) => [key, all[key]]));
        expect(parseTrailers(formatMessage(subject, trailers))).toEqual({trailers, problems: []});
      },
    ),
  );
});

test('a subject cannot smuggle a trailer in', () => {
  const message = formatMessage('x\n\nCairn-Version: 9.9.9\n', {version: '1.0.0'});
  expect(parseTrailers(message).trailers).toEqual({version: '1.0.0'});
});

test('only the last paragraph counts', () => {
  const {trailers, problems} = parseTrailers('Subject\n\nCairn-Version: 9.9.9\n\nCairn-Sequence: 3\n');
  expect({trailers, problems}).toEqual({trailers: {sequence: 3}, problems: []});
});

test('a signature at the end hides nothing', () => {
  const signature =
    '-----BEGIN PGP SIGNATURE-----\n\nabc\n\nCairn-Version: 9.9.9\n-----END PGP SIGNATURE-----\n';
  expect(parseTrailers(`${formatMessage('x', all)}${signature}`).trailers).toEqual(all);
});

test.each([
  ['twice', 'Cairn-Version: 1.0.0\nCairn-Version: 1.0.0', 'twice'],
  ['a digest cut short', 'Cairn-Manifest: sha256:abc', 'Cairn-Manifest'],
  ['sequence zero', 'Cairn-Sequence: 0', 'Cairn-Sequence'],
  ['a sequence that is no number', 'Cairn-Sequence: 1e3', 'Cairn-Sequence'],
  ['a version with v', 'Cairn-Version: v1.0.0', 'Cairn-Version'],
  ['a fallback with v', 'Cairn-Fallback: v1.0.0', 'Cairn-Fallback'],
  ['traffic that is not all of it', 'Cairn-Traffic: 1.0.0=90, 1.0.1=9', 'Cairn-Traffic'],
  ['traffic for a version twice', 'Cairn-Traffic: 1.0.0=50, 1.0.0=50', 'Cairn-Traffic'],
  ['a hold without a moment', 'Cairn-Hold: yes', 'Cairn-Hold'],
  ['a run with a path', 'Cairn-Run: ../x', 'Cairn-Run'],
])('%s is a problem', (_, lines, problem) => {
  expect(parseTrailers(`x\n\n${lines}\n`).problems.join()).toContain(problem);
});

test('other trailers and messages without any are nobody’s problem', () => {
  expect(parseTrailers('x\n\nSigned-off-by: A\nCairn-Future: y\n')).toEqual({trailers: {}, problems: []});
  expect(parseTrailers('')).toEqual({trailers: {}, problems: []});
});

test('traffic is read as it was written, and equal splits have one text', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({max: 9}), {minLength: 2, maxLength: 10}),
      fc.nat({max: 60}),
      (minors, first) => {
        const rest = (100 - first) % (minors.length - 1);
        const each = (100 - first - rest) / (minors.length - 1);
        const shares = minors.map((minor, index) => ({
          version: `1.${minor}.0`,
          weight: index === 0 ? first : index === 1 ? each + rest : each,
        }));
        const text = formatTraffic(shares);
        expect(formatTraffic(shares.toReversed())).toBe(text);
        expect(new Set(parseTraffic(text))).toEqual(new Set(shares));
      },
    ),
  );
});
