import {expect, test} from 'vitest';
import type {ConfigTypes} from '../../src/generated/documents.ts';
import {judgeVersion} from '../../src/policy/decision.ts';
import type {Approval, Evidence} from '../../src/policy/evidence.ts';
import {judge} from '../../src/policy/judge.ts';
import {stableJson} from '../../src/provenance/document.ts';
import {compared, digest, evidence} from './evidence.ts';

/**
 * What the present judge decides of rules of every kind, and in which words. A verdict states the version of its judge,
 * so the file is of one version: whoever changes a word or a decision raises `judgeVersion`, and does not touch the
 * file. A case more does not need that.
 */
const cases: Readonly<Record<string, readonly [ConfigTypes.Rule, Evidence]>> = {
  'minimum kept': [{id: 'x', metric: 'roc_auc', minimum: 0.6}, evidence()],
  'minimum open': [{id: 'x', metric: 'roc_auc', minimum: 0.74}, evidence()],
  'minimum missed': [{id: 'x', metric: 'roc_auc', minimum: 0.8, severity: 'warn'}, evidence()],
  'maximum by the estimate': [{id: 'x', metric: 'roc_auc', maximum: 0.7, judge: 'estimate'}, evidence()],
  'metric missing': [{id: 'x', metric: 'f1', minimum: 0.8}, evidence()],
  'no evaluation': [{id: 'x', metric: 'roc_auc', minimum: 0.8}, evidence({none: true})],
  'no champion': [{id: 'x', metric: 'roc_auc', versus: 'champion'}, evidence({holder: undefined})],
  'champion beaten': [
    {id: 'x', metric: 'roc_auc', versus: 'champion'},
    evidence({comparison: compared(0.05, 0.02)}),
  ],
  'champion open': [
    {id: 'x', metric: 'roc_auc', versus: 'champion', 'relative-improvement': 0.01},
    evidence({comparison: compared(0.01, 0.02)}),
  ],
  'another champion': [
    {id: 'x', metric: 'roc_auc', versus: 'champion'},
    evidence({champion: {version: '0.9.0', manifest: digest('c')}}),
  ],
  'slice missing': [{id: 'x', metric: 'roc_auc', minimum: 0.6, slices: 'carrier'}, evidence()],
  'fairness not measured': [
    {id: 'x', fairness: 'demographic_parity_ratio', groups: 'sex', minimum: 0.8},
    evidence(),
  ],
  'budget not measured': [{id: 'x', budget: 'bytes', maximum: 1000}, evidence()],
  'contract passed': [{id: 'x', contract: 'passed'}, evidence()],
  'drift not measured': [{id: 'x', drift: 'recent'}, evidence()],
  reproducible: [{id: 'x', reproducible: true}, evidence()],
  'never in the stage before': [{id: 'x', after: 'staging', 'soak-hours': 24}, evidence()],
  'in the stage before': [
    {id: 'x', after: 'staging', 'soak-hours': 48},
    evidence({evidence: {held: [{stage: 'staging', from: Date.parse('2025-01-02') / 1000, to: undefined}]}}),
  ],
  'fresh data': [{id: 'x', fresh: 'data', 'within-days': 7}, evidence()],
  'fresh evaluation': [{id: 'x', fresh: 'evaluation', 'within-days': 7}, evidence()],
  'not approved': [{id: 'x', approvals: {count: 1}}, evidence({evidence: {approvals: []}})],
  approved: [{id: 'x', approvals: {count: 1}}, evidence({evidence: {approvals: [approval('alice')]}})],
};

function approval(user: string): Approval {
  return {user, teams: []};
}

test('the words and decisions of this version of the judge stay as they are', async () => {
  const waivers = [{rule: 'x', person: 'dana', reason: 'A test', expires: '2025-01-31'}];
  const judged = Object.entries(cases).map(([name, [rule, facts]]) => {
    const of = {
      stage: 'production',
      readFrom: {commit: '1'.repeat(40), digest: digest('b')},
      evidence: facts,
    };
    const {rules} = judge({...of, policy: {rules: [rule], waivers: []}});
    const [waived] = judge({...of, policy: {rules: [rule], waivers}}).rules;
    return [name, waived?.waiver === undefined ? rules[0] : {...rules[0], waived: waived.message}] as const;
  });
  await expect(stableJson(Object.fromEntries(judged))).toMatchFileSnapshot(
    `words-of-judge-${judgeVersion}.json`,
  );
});
