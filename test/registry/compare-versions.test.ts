import fc from 'fast-check';
import semver from 'semver';
import {expect, test} from 'vitest';
import {compareVersions} from '../../src/registry/compare-versions.ts';

const number = fc.integer({min: 0, max: 12});
const suffix = fc.constantFrom(
  '',
  '',
  '-rc.1',
  '-rc.2',
  '-rc.10',
  '-alpha',
  '+build.1',
  '+build.2',
  '-rc.1+b',
);
const version = fc
  .tuple(number, number, number, suffix)
  .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);

test('two versions compare as the package of the specification says', () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(semver.compareBuild(a, b));
    }),
  );
});
