import fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatMessage, parseTrailers} from '../../src/registry/trailers.ts';

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
  ['a run with a path', 'Cairn-Run: ../x', 'Cairn-Run'],
])('%s is a problem', (_, lines, problem) => {
  expect(parseTrailers(`x\n\n${lines}\n`).problems.join()).toContain(problem);
});

test('other trailers and messages without any are nobody’s problem', () => {
  expect(parseTrailers('x\n\nSigned-off-by: A\nCairn-Future: y\n')).toEqual({trailers: {}, problems: []});
  expect(parseTrailers('')).toEqual({trailers: {}, problems: []});
});
