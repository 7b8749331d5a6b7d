import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Approval} from '../../src/policy/evidence.ts';
import {formatApprovals, parseApprovals} from '../../src/promotion/evidence/stated-approvals.ts';
import {formatMessage, parseTrailers} from '../../src/registry/trailers.ts';

describe('approvals in a trailer', () => {
  test.each([
    ['none', []],
    ['alice', [{user: 'alice', teams: []}]],
    [
      'alice, bob=acme/ml-leads+acme/risk, carol=author, dave=pushed',
      [
        {user: 'alice', teams: []},
        {user: 'bob', teams: ['acme/ml-leads', 'acme/risk']},
        {user: 'carol', teams: [], author: true},
        {user: 'dave', teams: [], pushed: true},
      ],
    ],
  ] satisfies [string, Approval[]][])('%s', (text, approvals) => {
    expect(parseApprovals(text)).toEqual({approvals});
    expect(formatApprovals({approvals})).toBe(text);
    expect(parseTrailers(formatMessage('s', {approvals: text}))).toEqual({
      trailers: {approvals: text},
      problems: [],
    });
  });

  test('commits of nobody', () => {
    const stated = {approvals: [{user: 'alice', teams: []}], unknownCommits: ['0123456789ab']};
    expect(formatApprovals(stated)).toBe('alice, commit.0123456789ab');
    expect(parseApprovals('alice, commit.0123456789ab')).toEqual(stated);
    const whole = {...stated, unknownCommits: ['0123456789ab'.padEnd(40, 'c')]};
    expect(formatApprovals(whole)).toBe('alice, commit.0123456789ab');
    expect(formatApprovals({...stated, approvals: []})).toBe('commit.0123456789ab');
  });

  test.each([
    ...['', 'a b', 'alice,bob', 'alice=', 'alice=team', '-alice', 'alice=a/b+', 'alice, '],
    ...['alice=-a/b', 'alice=a/b/c', 'xcommit.0123456789ab', 'commit.0123456789abc', 'commit.0123456789a'],
  ])('not %j', (text) => {
    expect(parseApprovals(text)).toBeUndefined();
  });

  test('what is written is read back', () => {
    const login = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,10}$/).filter((text) => text !== 'none');
    const team = fc.stringMatching(/^[a-z0-9]{1,5}\/[a-z0-9-]{1,5}$/);
    const approval = fc.record({
      ...{user: login, teams: fc.array(team, {maxLength: 3}), author: fc.boolean(), pushed: fc.boolean()},
    });
    fc.assert(
      fc.property(fc.array(approval, {maxLength: 4}), (list) => {
        const approvals = list.map(({author, pushed, ...rest}): Approval => ({
          ...rest,
          ...(author && {author}),
          ...(pushed && {pushed}),
        }));
        expect(parseApprovals(formatApprovals({approvals}))).toEqual({approvals});
      }),
    );
  });
});
