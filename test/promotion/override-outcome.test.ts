import {describe, expect, test} from 'vitest';
import type {Stage, Verdict} from '../../src/generated/documents.ts';
import type {Approval, Evidence} from '../../src/policy/evidence.ts';
import {overrideOutcome} from '../../src/promotion/gate/override-outcome.ts';
import {digest, evidence} from '../policy/evidence.ts';

const override = {version: '1.1.0', by: 'dana', reason: 'the old model is worse'} as Stage['override'] &
  object;
const people = {id: 'people', approvals: {count: 1}};
const rules = [people, {id: 'auc', metric: 'roc_auc', minimum: 0.9}];

/** The outcome of a sound override that erin approved, with what a case says instead. */
function outcome(
  change: {
    desired?: Partial<Stage>;
    verdict?: Verdict['verdict'];
    judged?: Partial<Verdict['rules'][number]>;
    evidence?: Partial<Evidence>;
    startedBy?: string;
    checks?: number;
  } = {},
): ReturnType<typeof overrideOutcome> {
  const desired: Stage = {
    document: 'stage',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '1.1.0',
    manifest: digest('a'),
    override,
    ...change.desired,
  };
  const judged = {id: 'people', severity: 'block', verdict: 'pass', message: '.', ...change.judged};
  const auc = {id: 'auc', severity: 'block', verdict: 'fail', message: '.'};
  const verdict = {verdict: change.verdict ?? 'fail', rules: [judged, auc]} as Verdict;
  return overrideOutcome({
    desired,
    verdict,
    policy: {rules, waivers: []},
    evidence: evidence({
      evidence: {approvals: [person('erin')], ...change.evidence},
      ...(change.startedBy !== undefined && {manifest: {startedBy: change.startedBy}}),
    }),
    checks: change.checks ?? 0,
  });
}

const person = (user: string, more: Partial<Approval> = {}): Approval => ({user, teams: [], ...more});

describe('there is nothing to override', () => {
  test.each([
    ['without an override', {desired: {override: undefined as never}}],
    ['with one for another version', {desired: {version: '1.2.0'}}],
    ['where the rules pass', {verdict: 'pass'}],
    ['where the change itself is wrong', {checks: 1}],
  ] as const)('%s', (_, change) => {
    expect(outcome(change)).toBeUndefined();
  });
});

describe('an override', () => {
  test('passes by the approval of somebody else', () => {
    expect(outcome()).toEqual({override, settled: 'pass', said: 'Override by dana, approved by erin'});
    expect(outcome({verdict: 'inconclusive'})?.settled).toBe('pass');
    const approvals = [person('erin'), person('frank')];
    expect(outcome({evidence: {approvals}})?.said).toBe('Override by dana, approved by erin, frank');
  });

  test.each([
    ['reviews cannot be read', {evidence: {approvals: undefined}}, 'reviews cannot be read here'],
    [
      'nobody can tell who made a commit',
      {evidence: {unknownCommits: ['c'.repeat(40)]}},
      'a commit has an address that belongs to no account',
    ],
    ['nobody approved', {evidence: {approvals: []}}, 'somebody else must approve this commit'],
    [
      'the one who overrides approved alone, in whatever case',
      {evidence: {approvals: [person('Dana')]}},
      'somebody else must approve this commit',
    ],
    [
      'an author of the change approved alone',
      {evidence: {approvals: [person('erin', {author: true})]}},
      'somebody else must approve this commit',
    ],
    [
      'who pushed approved alone',
      {evidence: {approvals: [person('erin', {pushed: true})]}},
      'somebody else must approve this commit',
    ],
    [
      'who started the training approved alone',
      {startedBy: 'Erin'},
      'somebody else must approve this commit',
    ],
    [
      'a rule on approvals is open',
      {judged: {verdict: 'inconclusive'}},
      'rule people must pass all the same',
    ],
    ['a rule on approvals fails', {judged: {verdict: 'fail'}}, 'rule people must pass all the same'],
    [
      'its waiver has ended',
      {judged: {verdict: 'fail', waiver: {active: false} as never}},
      'rule people must pass all the same',
    ],
  ] as const)('waits where %s', (_, change, why) => {
    expect(outcome(change)).toEqual({
      override,
      settled: 'inconclusive',
      said: `Override by dana waits: ${why}`,
    });
  });

  test.each([
    ['only warns', {judged: {verdict: 'fail', severity: 'warn'}}],
    ['is waived', {judged: {verdict: 'fail', waiver: {active: true} as never}}],
  ] as const)('does not wait for a rule on approvals that %s', (_, change) => {
    expect(outcome(change)?.settled).toBe('pass');
  });
});
