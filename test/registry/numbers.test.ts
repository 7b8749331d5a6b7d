import {describe, expect, test} from 'vitest';
import {compareVersions} from '../../src/registry/compare-versions.ts';
import {greatestVersion, nextVersion} from '../../src/registry/next-version.ts';
import {excessIn, isCounted, numberAfter, numberLimit} from '../../src/registry/number-limit.ts';

describe('nextVersion', () => {
  test.each([
    [[], 'patch', undefined, '0.0.1'],
    [[], 'minor', undefined, '0.1.0'],
    [[], 'major', undefined, '1.0.0'],
    [['1.2.3'], 'patch', undefined, '1.2.4'],
    [['1.2.3', '1.10.0'], 'minor', undefined, '1.11.0'],
    [['2.0.0', '1.9.9'], 'major', undefined, '3.0.0'],
    [['1.3.0-rc.2'], 'patch', undefined, '1.3.0'],
    [['1.3.0-rc.2'], 'minor', undefined, '1.3.0'],
    [['1.2.3'], 'minor', 'rc', '1.3.0-rc.1'],
    [['1.2.3', '1.3.0-rc.1', '1.3.0-rc.10'], 'minor', 'rc', '1.3.0-rc.11'],
    [['1.3.0-beta.4'], 'minor', 'rc', '1.3.0-rc.1'],
    [['1.3.0-rc.1', '1.3.0+build.7'], 'minor', 'rc', '1.4.0-rc.1'],
    [['1.2.3', `1.2.${numberLimit + 1}`], 'patch', undefined, '1.2.4'],
    [['1.0.7', `1.1.${numberLimit}`], 'patch', undefined, '1.0.8'],
    [[`${numberLimit}.0.0`], 'minor', undefined, `${numberLimit}.1.0`],
    [[`${numberLimit}.0.0`, '4.0.0'], 'major', undefined, '5.0.0'],
  ] as const)('after %j a %s (%s) is %s', (used, bump, prerelease, expected) => {
    expect(nextVersion(used, {bump, prerelease})).toBe(expected);
  });
});

test('the greatest of some versions, by precedence', () => {
  expect(greatestVersion([])).toBeUndefined();
  expect(greatestVersion(['1.9.0', '1.10.0', '1.10.0-rc.1'])).toBe('1.10.0');
});

test.each([
  ['1.2.3', '1.2.3', 0],
  ['1.2.3', '1.2.4', -1],
  ['1.3.0', '1.2.9', 1],
  ['10.0.0', '9.9.9', 1],
  ['1.0.0-rc.1', '1.0.0', -1],
  ['1.0.0', '1.0.0+a', -1],
  ['1.0.0+b', '1.0.0+a', 1],
])('%s against %s is %i', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
});

describe('numbers that count', () => {
  test.each([
    [[], 1],
    [[1, 2, 3], 4],
    [[5], 6],
    [[1, numberLimit + 1], 2],
    [[numberLimit - 1], numberLimit],
    [[numberLimit], 1],
    [[3, numberLimit - 1, numberLimit], 4],
    [[Number.MAX_SAFE_INTEGER, 2], 3],
  ])('after %j comes %i', (taken, expected) => {
    expect(numberAfter(taken)).toBe(expected);
  });

  test.each([
    ['1.2.3', true],
    [`${numberLimit}.0.0`, true],
    [`${numberLimit + 1}.0.0`, false],
    [`0.${numberLimit + 1}.0`, false],
    [`0.0.${numberLimit + 1}`, false],
    [`0.0.1-rc.${numberLimit}`, true],
    [`0.0.1-rc.${numberLimit + 1}`, false],
    [`0.0.1-rc.${numberLimit + 1}+build`, false],
    [`0.0.1-rc.${numberLimit + 1}.x`, true], // no number of ours
    [`0.0.1+${numberLimit + 1}`, true],
  ])('%s: %s', (version, counted) => {
    expect(isCounted(version)).toBe(counted);
  });

  test('the number of a name that does not count is told as it is written', () => {
    const assignment = {kind: 'assignment', model: 'm', stage: 'production'} as const;
    expect(excessIn({...assignment, counter: numberLimit})).toBeUndefined();
    expect(excessIn({...assignment, counter: numberLimit + 1})).toBe(String(numberLimit + 1));
    expect(excessIn({kind: 'version', model: 'm', version: '1.0.0'})).toBeUndefined();
    expect(excessIn({kind: 'version', model: 'm', version: `0.0.${numberLimit + 1}`})).toBe(
      String(numberLimit + 1),
    );
  });
});
