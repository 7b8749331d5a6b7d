import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import type {TagRecord} from '../../src/git/tag-records.ts';
import {compareVersions} from '../../src/registry/compare-versions.ts';
import {greatestVersion, nextVersion, usedNumbers} from '../../src/registry/next-version.ts';
import {excessIn, isCounted, numberAfter, numberLimit} from '../../src/registry/number-limit.ts';
import {assembleRegistry} from '../../src/registry/read-registry.ts';
import {formatMessage, type Trailers} from '../../src/registry/trailers.ts';

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
    // What comes after the last one that leaves room is taken, by a build of it too: the one before that goes on.
    [[`${numberLimit}.0.0+b12`, `${numberLimit - 1}.0.0`, '4.0.0'], 'major', undefined, '5.0.0'],
    [[`${numberLimit}.0.0`, `${numberLimit - 1}.0.0`, '4.0.0'], 'major', 'rc', '5.0.0-rc.1'],
    [[`${numberLimit}.0.0`, `${numberLimit - 1}.0.0`, '1.0.0'], 'major', undefined, '2.0.0'],
    // A part that does not count takes the whole version with it.
    [[`1.${numberLimit + 1}.0`], 'major', undefined, '1.0.0'],
    [['no version'], 'patch', undefined, '0.0.1'],
  ] as const)('after %j a %s (%s) is %s', (used, bump, prerelease, expected) => {
    expect(nextVersion(used, {bump, prerelease})).toBe(expected);
  });
});

test('a number that anything names is used', () => {
  const tags: TagRecord[] = [
    tag('m@v1.0.0', {sequence: 1}),
    tag('m@v1.1.0!', {sequence: 2}),
    tag('m#production#3', {sequence: 3, version: '1.0.0', replaces: '0.9.0', fallback: '0.8.0'}),
    tag('m#production#4', {sequence: 4, version: '0.7.0'}), // deleted by hand, and so told as a mistake
    {...tag('m@v0.6.0', {}), annotated: false},
    {...tag('m@v0.5.0/x', {}), annotated: false},
    {...tag('m#staging', {}), annotated: false},
    {...tag('other@v3.0.0', {}), annotated: false},
    tag('other@v4.0.0', {sequence: 1}),
    tag('m@deprecated', {sequence: 9}),
    tag('m#production#10', {}),
  ];
  const registry = assembleRegistry({tags, unreadable: ['m@v0.4.0', 'm=x']}, ['m', 'other'], 'origin');
  expect([...usedNumbers(registry, 'm')].sort()).toEqual([
    ...['0.4.0', '0.5.0', '0.6.0', '0.7.0', '0.8.0', '0.9.0', '1.0.0', '1.1.0'],
  ]);
  expect(usedNumbers(registry, 'other')).toEqual(['4.0.0', '3.0.0']);
  expect(usedNumbers(registry, 'nothing')).toEqual([]);
});

test('what is no version is no number, whoever names it', () => {
  const fact = {tag: 'm#a#1', problem: '', remedy: '', version: 'abc'};
  const registry = {...assembleRegistry({tags: [], unreadable: []}, ['m'], 'origin'), diagnostics: [fact]};
  expect(usedNumbers(registry, 'm')).toEqual([]);
  const strange = {...fact, tag: 'of nobody', version: '1.0.0'};
  expect(usedNumbers({...registry, diagnostics: [strange]}, 'm')).toEqual([]);
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
    [String(numberLimit + 1), true], // no version
    [`v${numberLimit + 1}.0.0`, true],
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

function tag(name: string, trailers: Trailers): TagRecord {
  return {
    name,
    object: createHash('sha1').update(name).digest('hex'),
    annotated: true,
    statedName: name,
    targetType: 'commit',
    target: 'a'.repeat(40),
    time: 1,
    tagger: 'T',
    email: 't@example.com',
    message: Object.keys(trailers).length === 0 ? 'x\n' : formatMessage('x', trailers),
  };
}
