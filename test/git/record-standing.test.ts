import {describe, expect, test} from 'vitest';
import {cloneStays, nextStep, standingOf} from '../../src/git/record-standing.ts';

describe('which commit of a record counts', () => {
  test.each([
    ['nothing anywhere', undefined, undefined, undefined, undefined, []],
    ['the remote alone has one', 'r', undefined, undefined, 'r', []],
    ['the clone alone has one', undefined, 'c', undefined, 'c', []],
    ['both have the same', 'r', 'r', undefined, 'r', []],
    ['the clone goes on from the remote', 'r', 'c', 'ahead', 'c', []],
    ['the remote goes on from the clone', 'r', 'c', 'behind', 'r', []],
    ['each went its own way: what the clone has stays reachable', 'r', 'c', 'apart', 'r', ['c']],
  ] as const)('%s', (_, remote, local, line, tip, unshared) => {
    for (const shared of [true, false])
      expect(standingOf({shared, remote, local}, line)).toEqual({shared, remote, local, tip, unshared});
  });

  test('without a commit of the clone there is none to keep', () => {
    expect(standingOf({shared: true, remote: 'r', local: undefined}, 'apart').unshared).toEqual([]);
  });
});

describe('what is left to do', () => {
  const all = {push: true, remembered: false};

  test.each([
    ['no record, nothing to write', undefined, {shared: true, remote: undefined}, all, 'nothing'],
    ['the remote lacks it', 'new', {shared: true, remote: 'old'}, all, 'push'],
    ['the remote lacks any', 'new', {shared: true, remote: undefined}, all, 'push'],
    ['the remote has it', 'new', {shared: true, remote: 'new'}, all, 'keep'],
    ['there is no remote', 'new', {shared: false, remote: undefined}, all, 'keep'],
    ['it is not to be pushed', 'new', {shared: true, remote: 'old'}, {...all, push: false}, 'keep'],
  ] as const)('%s', (_, commit, standing, how, step) => {
    expect(nextStep(commit, standing, how)).toBe(step);
  });

  test('what is remembered of the remote is believed only where a push puts it to the test', () => {
    const how = {push: true, remembered: true};
    expect(nextStep(undefined, {shared: true, remote: undefined}, how)).toBe('ask');
    expect(nextStep(undefined, {shared: true, remote: 'old'}, how)).toBe('ask');
    expect(nextStep('old', {shared: true, remote: 'old'}, how)).toBe('ask');
    expect(nextStep('new', {shared: true, remote: 'old'}, how)).toBe('push');
  });
});

test.each([
  ['it is there', 'x', {remote: 'y', local: 'x', unshared: []}, true],
  ['it is at an older one', 'x', {remote: 'x', local: 'y', unshared: []}, false],
  [
    'it has what the remote lacks, and nothing was written',
    'x',
    {remote: 'x', local: 'y', unshared: ['y']},
    true,
  ],
  [
    'it has what the remote lacks, and the commit joins both',
    'z',
    {remote: 'x', local: 'y', unshared: ['y']},
    false,
  ],
  ['it has none', 'x', {remote: 'x', local: undefined, unshared: []}, false],
])('the ref of the clone stays: %s', (_, commit, standing, stays) => {
  expect(cloneStays(commit, standing)).toBe(stays);
});
