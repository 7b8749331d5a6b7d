import {expect, test} from 'vitest';
import type {Verdict} from '../../src/generated/documents.ts';
import {gateStatus} from '../../src/promotion/gate/gate-status.ts';
import {verdictLine} from '../../src/promotion/gate/verdict-line.ts';

test.each([
  ['pass', 'success'],
  ['not-applicable', 'success'],
  ['inconclusive', 'pending'],
  ['fail', 'failure'],
] as const)('the status of a verdict that is %s is %s', (verdict, state) => {
  expect(gateStatus(verdict, 'said', 'https://example.com')).toEqual({
    ...{context: 'cairn/gate', state, description: 'said', targetUrl: 'https://example.com'},
  });
});

test('a verdict in one line counts its rules by how they went', () => {
  type Rule = Verdict['rules'][number];
  const rule = (verdict: Rule['verdict'], active?: boolean): Rule => ({
    ...{id: 'r', severity: 'block', verdict, message: ''},
    ...(active !== undefined && {waiver: {person: 'dana', reason: 'x', expires: '2030-01-01', active}}),
  });
  const rules = [
    ...[rule('pass'), rule('pass'), rule('fail'), rule('fail', true), rule('inconclusive', true)],
    ...[rule('fail', false), rule('inconclusive'), rule('not-applicable')],
  ];
  expect(verdictLine({verdict: 'fail', rules})).toBe(
    'Do not promote: 2 passed, 2 failed, 2 waived, 1 inconclusive, 1 not applicable',
  );
  expect(verdictLine({verdict: 'pass', rules: [rule('pass')]})).toBe('Promote: 1 passed');
  expect(verdictLine({verdict: 'pass', rules: []})).toBe('Promote: no rule is set for this stage');
});
