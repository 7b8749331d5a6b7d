import {expect, test} from 'vitest';
import type {Verdict} from '../../src/generated/documents.ts';
import {lastingVerdict} from '../../src/promotion/gate/lasting-verdict.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {richFacts} from '../report/promotion/rich-facts.ts';

const {verdict} = richFacts();
const committed: Verdict = {...verdict, judgedAt: '2025-06-01T00:00:00Z'};
const [first, ...others] = verdict.rules;
if (first === undefined) throw new Error('the verdict has rules');

test.each<[string, Partial<Verdict>]>([
  ['another moment', {judgedAt: '2025-06-02T00:00:00Z'}],
  [
    'a count of days in a reason',
    {rules: [{...first, message: 'The data is 3 days old.', value: 3}, ...others]},
  ],
  [
    'the same rules at another commit',
    {evidence: {...verdict.evidence, rules: {...verdict.evidence.rules, commit: '7'.repeat(40)}}},
  ],
  [
    'a configuration that changed elsewhere',
    {evidence: {...verdict.evidence, rules: {...verdict.evidence.rules, digest: `sha256:${'7'.repeat(64)}`}}},
  ],
])('%s changes no file', (_, change) => {
  expect(lastingVerdict(serializeDocument(committed), {...verdict, ...change})).toEqual(committed);
});

test.each<[string, Partial<Verdict>]>([
  ['another outcome', {verdict: 'pass'}],
  ['another outcome of a rule', {rules: [{...first, verdict: 'fail'}, ...others]}],
  ['a rule less', {rules: others}],
  ['another bound', {rules: [{...first, bound: 0.7}, ...others]}],
  [
    'a waiver',
    {
      rules: [
        {...first, waiver: {person: 'dana', reason: 'x', expires: '2025-07-01', active: true}},
        ...others,
      ],
    },
  ],
  ['other evidence', {evidence: {...verdict.evidence, manifest: `sha256:${'0'.repeat(64)}`}}],
  ['another champion', {champion: '0.0.9'}],
])('%s is committed anew', (_, change) => {
  const next = {...verdict, ...change};
  expect(lastingVerdict(serializeDocument(committed), next)).toBe(next);
});

test.each([undefined, '', '{}', 'no json'])(
  'without a readable one (%j) the new one is committed',
  (text) => {
    expect(lastingVerdict(text, verdict)).toBe(verdict);
  },
);
