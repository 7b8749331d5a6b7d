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
])('%s changes no file', async (_, change) => {
  const next = {...verdict, ...change};
  expect(await lastingVerdict(serializeDocument(committed), next, again)).toEqual(committed);
});

const again = async (earlier: Verdict): Promise<Verdict> => Promise.resolve(earlier);

test.each<[string, Verdict | undefined]>([
  ['another number', {...committed, rules: [{...first, value: 0.999}, ...others]}],
  ['another reason', {...committed, rules: [{...first, message: 'roc_auc is 0.999.'}, ...others]}],
  ['another moment', {...committed, judgedAt: '2025-05-01T00:00:00Z'}],
  ['rules of no commit', undefined],
])('what judging again does not give (%s) is not believed', async (_, repeated) => {
  const text = serializeDocument(committed);
  const made = await lastingVerdict(text, verdict, async () => Promise.resolve(repeated));
  expect(made).toBe(verdict);
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
])('%s is committed anew', async (_, change) => {
  const next = {...verdict, ...change};
  expect(await lastingVerdict(serializeDocument(committed), next, again)).toBe(next);
});

test.each([undefined, '', '{}', 'no json'])(
  'without a readable one (%j) the new one is committed',
  async (text) => {
    expect(await lastingVerdict(text, verdict, again)).toBe(verdict);
  },
);
