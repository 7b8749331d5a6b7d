import {readFile} from 'node:fs/promises';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Verdict} from '../../src/generated/documents.ts';
import {decisionDifferences, decisionDigest, judgeVersion} from '../../src/policy/decision.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {compareVerdict} from '../../src/verification/compare-verdict.ts';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const outcome = fc.constantFrom('pass' as const, 'fail', 'inconclusive', 'not-applicable');
const number = fc.double({noNaN: true, noDefaultInfinity: true});
const name = fc.stringMatching(/^[a-z]{1,8}$/);
const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'));
const time = fc
  .date({min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString());

/** Every field of a verdict that is not a constant, with values that it can have. */
const rule = {
  id: name,
  severity: fc.constantFrom('block' as const, 'warn', 'info'),
  verdict: outcome,
  metric: name,
  value: fc.oneof(number, fc.constant(null)),
  lower: fc.oneof(number, fc.constant(null)),
  upper: fc.oneof(number, fc.constant(null)),
  bound: number,
  n: fc.nat(),
  slice: fc.record({column: name, value: name}),
  class: name,
  target: name,
  left: fc.array(name, {minLength: 1}),
  waiver: fc.record({person: name, reason: name, expires: time, active: fc.boolean()}),
  message: fc.string(),
};
const fields = {
  model: name,
  stage: name,
  version,
  judge: fc.integer({min: 2, max: 99}),
  createdAt: time,
  judgedAt: time,
  verdict: outcome,
  rules: fc.array(fc.record(rule), {minLength: 1, maxLength: 4}),
  champion: version,
  evidence: fc.record({
    manifest: digest,
    evaluation: digest,
    rules: fc.record({commit: fc.stringMatching(/^[0-9a-f]{40}$/), digest}),
  }),
};
const verdicts: fc.Arbitrary<Verdict> = fc.record({
  document: fc.constant('verdict' as const),
  schemaVersion: fc.constant(1 as const),
  ...fields,
});

const ruleField = fc.constantFrom(
  ...(Object.keys(rule) as (keyof typeof rule)[]).filter((key) => key !== 'message'),
);
const field = fc.constantFrom(
  ...(Object.keys(fields) as (keyof typeof fields)[]).filter((key) => !['judge', 'rules'].includes(key)),
);

function reworded(verdict: Verdict, messages: readonly string[], judge: number): Verdict {
  const rules = verdict.rules.map((one, index) => ({...one, message: messages[index] ?? ''}));
  return {...verdict, judge, rules};
}

test('every field of a verdict is tried here', async () => {
  const text = await readFile(new URL('../../schemas/verdict.schema.json', import.meta.url), 'utf8');
  const schema = JSON.parse(text) as {
    properties: Record<string, {items?: {properties: Record<string, unknown>}}>;
  };
  expect(Object.keys(schema.properties).sort()).toEqual(
    ['document', 'schemaVersion', ...Object.keys(fields)].sort(),
  );
  expect(Object.keys(schema.properties['rules']?.items?.properties ?? {}).sort()).toEqual(
    Object.keys(rule).sort(),
  );
});

describe('a decision', () => {
  test('is the same whatever its words, and whichever version of the judge', () => {
    fc.assert(
      fc.property(verdicts, fc.array(fc.string()), fields.judge, (verdict, messages, judge) => {
        const other = reworded(verdict, messages, judge);
        expect(decisionDigest(other)).toBe(decisionDigest(verdict));
        expect(decisionDifferences(verdict, other)).toEqual([]);
        expect(digestOf(serializeDocument(other)) === digestOf(serializeDocument(verdict))).toBe(
          JSON.stringify(other) === JSON.stringify(verdict),
        );
      }),
    );
  });

  test('is another with any other outcome, value, bound, evidence or rule', () => {
    fc.assert(
      fc.property(verdicts, field, fields.evidence, (verdict, key, evidence) => {
        const arbitrary: fc.Arbitrary<unknown> = fields[key];
        const [other] = fc.sample(arbitrary, {numRuns: 1, seed: verdict.rules[0]?.n ?? 0});
        const changed = {...verdict, [key]: key === 'evidence' ? evidence : other};
        fc.pre(JSON.stringify(changed) !== JSON.stringify(verdict));
        expect(decisionDigest(changed)).not.toBe(decisionDigest(verdict));
        expect(decisionDifferences(verdict, changed)).toEqual(['the verdict, its moment or its evidence']);
      }),
    );
    fc.assert(
      fc.property(verdicts, ruleField, fc.record(rule), (verdict, key, other) => {
        const [first, ...rest] = verdict.rules;
        const changed = {...verdict, rules: [{...first!, [key]: other[key]}, ...rest]};
        fc.pre(
          JSON.stringify(changed.rules).replaceAll('-0', '0') !==
            JSON.stringify(verdict.rules).replaceAll('-0', '0'),
        );
        expect(decisionDigest(changed)).not.toBe(decisionDigest(verdict));
        expect(decisionDifferences(verdict, changed)).not.toEqual([]);
      }),
    );
    fc.assert(
      fc.property(verdicts, (verdict) => {
        const fewer = {...verdict, rules: verdict.rules.slice(1)};
        expect(decisionDigest(fewer)).not.toBe(decisionDigest(verdict));
      }),
    );
  });
});

describe('a verdict that was made again, against a tag', () => {
  const textOf = serializeDocument;
  const without = (verdict: Verdict, keys: readonly string[]): Verdict =>
    Object.fromEntries(Object.entries(verdict).filter(([key]) => !keys.includes(key))) as unknown as Verdict;
  const wordsOfNow = verdicts.map((verdict) => ({...verdict, judge: judgeVersion}));

  test('is the same with the same words, or with those of another judge where the tag names the decision', () => {
    fc.assert(
      fc.property(
        wordsOfNow,
        fc.array(fc.string()),
        fc.integer({min: judgeVersion + 1, max: 99}),
        (made, words, by) => {
          const stated = {
            verdict: digestOf(textOf(made)),
            decision: decisionDigest(made),
            judge: String(judgeVersion),
          };
          expect(compareVerdict(made, stated, undefined)).toEqual({same: true});
          const other = reworded(made, words, by);
          const judge = String(by);
          const earlier = {verdict: digestOf(textOf(other)), decision: decisionDigest(other), judge};
          expect(compareVerdict(made, earlier, undefined)).toEqual({same: true, judge});
          const decided = {...other, version: '999.0.0'};
          expect(
            compareVerdict(made, {...earlier, decision: decisionDigest(decided)}, undefined),
          ).toMatchObject({
            same: false,
          });
          expect(
            compareVerdict(made, {...stated, verdict: digestOf('other words')}, undefined),
          ).toMatchObject({
            same: false,
          });
        },
      ),
    );
  });

  test('is the same as one that names no judge and no decision: in the words of now, or of the report', () => {
    fc.assert(
      fc.property(wordsOfNow, fc.array(fc.string()), time, (made, words, moment) => {
        const first = without(made, ['judge']);
        const same = {same: true, judge: '1'};
        expect(compareVerdict(made, {verdict: digestOf(textOf(first))}, undefined)).toEqual(same);
        const worded = without(reworded(made, words, 2), ['judge']);
        const stated = {verdict: digestOf(textOf(worded))};
        // The report is of another moment, and by the rules at another commit.
        const report = textOf({...worded, judgedAt: moment});
        expect(compareVerdict(made, stated, report)).toEqual(same);
        expect(compareVerdict(made, stated, textOf(worded))).toEqual(same);
        const decided = {...made, champion: '999.0.0'};
        expect(compareVerdict(decided, stated, report)).toMatchObject({same: false});
        expect(compareVerdict(decided, stated, textOf(worded))).toMatchObject({
          same: false,
          problem: expect.stringContaining(
            'decided otherwise: the verdict, its moment or its evidence',
          ) as string,
        });
      }),
    );
  });

  test('is not the same by a report that is no verdict', () => {
    const [made] = fc.sample(wordsOfNow, 1);
    for (const report of ['', '{}', 'null', textOf(made!).replace('"verdict"', '"other"')])
      expect(compareVerdict(made!, {verdict: digestOf(report)}, report)).toMatchObject({same: false});
  });
});
