import {describe, expect, test} from 'vitest';
import type {Review} from '../../src/github/reviews.ts';
import {approvalBy, approvingReviews, partEarly} from '../../src/promotion/evidence/count-approvals.ts';

const review = (user: string, change: Partial<Review> = {}): Review => ({
  ...{user, approved: true, commit: 'head', at: '2025-06-01T12:00:00Z'},
  ...change,
});

test('an approval counts at the very commit alone', () => {
  const reviews = [
    review('erin'),
    review('frank', {commit: 'before'}),
    review('grace', {approved: false}),
    review('heidi', {approved: false, commit: 'before'}),
  ];
  expect(approvingReviews(reviews, 'head').map(({user}) => user)).toEqual(['erin']);
  expect(approvingReviews(reviews, 'before').map(({user}) => user)).toEqual(['frank']);
});

describe('the moment at which the pull request went to this branch', () => {
  const reviews = [
    review('before', {at: '2025-06-01T11:59:59Z'}),
    review('same'),
    review('after', {at: '2025-06-01T12:00:01Z'}),
    review('undated', {at: ''}),
  ];
  const parted = (retargeted: string | null | undefined) => {
    const {approved, early} = partEarly(reviews, retargeted);
    return [approved.map(({user}) => user), early.map(({user}) => user)];
  };

  test('only what was said after it is of this change', () => {
    expect(parted('2025-06-01T12:00:00Z')).toEqual([['after'], ['before', 'same', 'undated']]);
  });

  test.each([undefined, null])('where there is none, or it cannot be read (%j), nothing is early', (none) => {
    expect(parted(none)).toEqual([['before', 'same', 'after', 'undated'], []]);
  });
});

describe('an approval by a person', () => {
  const known = {
    names: new Set(['erin', 'acme/leads', 'acme/risk']),
    members: new Map([
      ['acme/leads', new Set(['frank', 'grace'])],
      ['acme/risk', new Set(['grace'])],
    ]),
    authors: ['Grace', 'ivan'],
    pushers: ['Heidi', 'IVAN'],
  };

  test.each([
    ['Erin', {teams: []}, true],
    ['Frank', {teams: ['acme/leads']}, true],
    ['grace', {teams: ['acme/leads', 'acme/risk'], author: true}, true],
    ['heidi', {teams: [], pushed: true}, false],
    ['Ivan', {teams: [], author: true, pushed: true}, false],
    ['judy', {teams: []}, false],
  ])('%s', (user, approval, isNamed) => {
    expect(approvalBy(user, known)).toStrictEqual({approval: {user, ...approval}, isNamed});
  });
});
