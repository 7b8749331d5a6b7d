import {describe, expect, test} from 'vitest';
import type {Stage, Verdict} from '../../src/generated/documents.ts';
import {
  groundClause,
  openRules,
  releaseGround,
  wordOf,
  type Judged,
} from '../../src/promotion/release/release-grounds.ts';
import {strangeShares} from '../../src/promotion/release/strange-shares.ts';
import {richFacts} from '../report/promotion/rich-facts.ts';

type Rule = Verdict['rules'][number];
const rule: Rule = {id: 'good', severity: 'block', verdict: 'pass', message: ''};
const {verdict: rich} = richFacts();
const verdictOf = (verdict: Verdict['verdict'], ...rules: Rule[]): Verdict => ({...rich, verdict, rules});
const [pass, fail] = [verdictOf('pass', rule), verdictOf('fail', {...rule, verdict: 'fail'})];
const manifest = `sha256:${'a'.repeat(64)}`;
const hold = {since: '2025-06-01T12:00:00Z', reason: 'rolled back'};
const override = {by: 'dana', reason: 'urgent', version: '1.1.0'};
const judged = (change: Partial<Judged>, desired: Partial<Judged['desired']> = {}): Judged => ({
  ...{verdict: fail, holder: undefined, held: new Set<string>()},
  desired: {version: '1.1.0', manifest, ...desired},
  ...change,
});
const kindOf = (of: Judged): string | undefined => releaseGround(of)?.kind;

describe('a stage file is released', () => {
  const held = new Set(['1.1.0']);

  test.each<[string, Judged, string | undefined]>([
    ['by a verdict that passes', judged({verdict: pass}), 'pass'],
    ['where there are no rules', judged({verdict: verdictOf('pass')}), 'no-rules'],
    ['not by a verdict that fails', judged({}), undefined],
    ['not by one that is inconclusive', judged({verdict: verdictOf('inconclusive', rule)}), undefined],
    ['not where none can be made', judged({verdict: 'the record is gone'}), undefined],
    [
      'where the version is in place',
      judged({holder: {version: '1.1.0', manifestDigest: manifest}}),
      'terms',
    ],
    [
      'not where another manifest of the version is in place',
      judged({holder: {version: '1.1.0', manifestDigest: `sha256:${'b'.repeat(64)}`}}),
      undefined,
    ],
    [
      'not where another version has the same manifest',
      judged({holder: {version: '1.0.0', manifestDigest: manifest}}),
      undefined,
    ],
    ['by a return with a hold', judged({held}, {hold}), 'return'],
    ['not by a return without one', judged({held}), undefined],
    ['not by a hold at a version that never held it', judged({held: new Set(['1.0.0'])}, {hold}), undefined],
    ['by an override', judged({}, {override}), 'override'],
    ['by an override though no verdict can be made', judged({verdict: 'gone'}, {override}), 'override'],
    [
      'not by an override of another version',
      judged({}, {override: {...override, version: '1.0.0'}}),
      undefined,
    ],
  ])('%s', (_, of, kind) => {
    expect(kindOf(of)).toBe(kind);
  });

  test('by the weakest claim that carries it', () => {
    const all = judged({held, holder: {version: '1.1.0', manifestDigest: manifest}}, {hold, override});
    expect(kindOf({...all, verdict: verdictOf('pass')})).toBe('no-rules');
    expect(kindOf({...all, verdict: pass})).toBe('pass');
    expect(kindOf(all)).toBe('terms');
    expect(kindOf({...all, holder: undefined})).toBe('return');
    expect(releaseGround({...all, holder: undefined, held: new Set()})).toEqual({kind: 'override', override});
  });
});

describe('the rules that keep a verdict from passing', () => {
  const waiver = {person: 'dana', reason: 'x', expires: '2030-01-01', active: true};
  const rules: Rule[] = [
    rule,
    {...rule, id: 'bad', verdict: 'fail'},
    {...rule, id: 'open', verdict: 'inconclusive'},
    {...rule, id: 'none', verdict: 'not-applicable'},
    {...rule, id: 'warned', verdict: 'fail', severity: 'warn'},
    {...rule, id: 'waived', verdict: 'fail', waiver},
    {...rule, id: 'expired', verdict: 'fail', waiver: {...waiver, active: false}},
  ];

  test('block, did not pass, and are not waived', () => {
    expect(openRules(verdictOf('fail', ...rules)).map(({id}) => id)).toEqual(['bad', 'open', 'expired']);
  });

  test('are named', () => {
    expect(wordOf(verdictOf('fail', ...rules))).toBe('is fail (bad, open, expired)');
    expect(wordOf(pass)).toBe('is pass');
    expect(wordOf('the record is gone')).toBe('cannot be made: the record is gone');
  });

  test('a ground says what it is, unless the verdict passes', () => {
    expect(groundClause({kind: 'pass'}, pass)).toBeUndefined();
    expect(groundClause({kind: 'no-rules'}, pass)).toMatch(/^the stage has no rules/);
    expect(groundClause({kind: 'terms'}, fail)).toMatch(/^the version was in place/);
    expect(groundClause({kind: 'return'}, fail)).toMatch(/^a return with a hold .* is fail \(good\)$/);
    expect(groundClause({kind: 'override', override}, fail)).toBe(
      'by an override of dana: urgent; the verdict is fail (good)',
    );
  });
});

describe('versions that no rule judged', () => {
  const stage: Stage = {
    ...{document: 'stage', schemaVersion: 1, model: 'm', stage: 'production', version: '1.1.0', manifest},
  };
  const traffic = ['1.1.0', '1.0.0', '0.9.0'].map((version) => ({version, manifest, weight: 30}));
  const named = (desired: Stage, held: string[]): string[] =>
    strangeShares(desired, new Set(held)).map(({what}) => /names (\S+) /.exec(what)?.[1] ?? '');

  test('neither share the traffic nor stand by, unless they held the stage before', () => {
    const fallback = {version: '0.9.0', manifest};
    expect(named(stage, [])).toEqual([]);
    expect(named({...stage, traffic}, [])).toEqual(['1.0.0', '0.9.0']);
    expect(named({...stage, traffic, fallback}, ['1.0.0'])).toEqual(['0.9.0']);
    expect(named({...stage, fallback}, [])).toEqual(['0.9.0']);
    expect(named({...stage, traffic, fallback}, ['1.0.0', '0.9.0'])).toEqual([]);
    expect(strangeShares({...stage, fallback}, new Set())).toMatchObject([{where: 'm/production'}]);
  });
});
