import {describe, expect, test} from 'vitest';
import type {Verdict} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {decisionDigest, judgeVersion} from '../../src/policy/decision.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {compareVerdict} from '../../src/verification/compare-verdict.ts';
import {richFacts} from '../report/promotion/rich-facts.ts';

const made: Verdict = {...richFacts().verdict, judge: judgeVersion};
const textOf = serializeDocument;
const inOtherWords = (verdict: Verdict, judge: number): Verdict => ({
  ...{...verdict, judge},
  rules: verdict.rules.map((rule) => ({...rule, message: 'Said otherwise.'})),
});
const earlier = inOtherWords(made, 2);
const stated = {verdict: digestOf(textOf(earlier)), decision: decisionDigest(earlier)};

describe('a verdict in the words of another judge', () => {
  test('is told with the judge that the tag names, else with that of the report', () => {
    expect(compareVerdict(made, {...stated, judge: '9'}, undefined)).toEqual({same: true, judge: '9'});
    expect(compareVerdict(made, stated, textOf(earlier))).toEqual({same: true, judge: '2'});
    expect(compareVerdict(made, stated, undefined)).toEqual({same: true, judge: '1'});
  });
});

describe('a verdict that differs', () => {
  const other: Verdict = {...earlier, champion: '9.9.9'};
  const decided = {verdict: digestOf(textOf(other)), decision: decisionDigest(other)};
  const head = `judged again by judge ${judgeVersion} it is ${digestOf(textOf(made))} (${made.verdict}), but the tag says ${decided.verdict}`;
  const problemOf = (of: Parameters<typeof compareVerdict>[1], report?: string): unknown => {
    const compared = compareVerdict(made, of, report);
    return compared.same ? undefined : compared.problem;
  };

  test('is told by digest, with the judge and with what differs where they are known', () => {
    expect(problemOf(decided)).toBe(head);
    expect(problemOf({...decided, judge: '2'})).toBe(`${head}, by judge 2`);
    expect(problemOf(decided, textOf(other))).toBe(
      `${head}; decided otherwise: the verdict, its moment or its evidence`,
    );
    expect(problemOf({...decided, judge: '2'}, textOf(earlier))).toBe(`${head}, by judge 2`);
  });

  test('in its words alone, by the very judge of now', () => {
    const same = inOtherWords(made, judgeVersion);
    const words = {verdict: digestOf(textOf(same)), decision: decisionDigest(same)};
    expect(problemOf(words, textOf(same))).toBe(
      `judged again by judge ${judgeVersion} it is ${digestOf(textOf(made))} (${made.verdict}), but the tag says ${words.verdict}`,
    );
  });
});
