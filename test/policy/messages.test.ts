import {describe, expect, test} from 'vitest';
import type {ConfigTypes, Evaluation} from '../../src/generated/documents.ts';
import {decisionDifferences} from '../../src/policy/decision.ts';
import type {Approval, Evidence} from '../../src/policy/evidence.ts';
import {explainRule} from '../../src/policy/explain-rule.ts';
import {judgeRule} from '../../src/policy/judge-rule.ts';
import {judge} from '../../src/policy/judge.ts';
import {wantedGain} from '../../src/policy/kinds/versus.ts';
import {metric} from '../support/promotion.ts';
import {compared, digest, evidence} from './evidence.ts';

type Rule = ConfigTypes.Rule;
type Slice = NonNullable<Evaluation['slices']>[number];

const x = {id: 'x', severity: 'block'} as const;
const {data} = evidence().manifest;

/** People act by the sentence of a rule: it says the numbers and names that its verdict rests on. */
function said(rule: Rule, facts: Evidence): string {
  return judgeRule(rule, facts).message;
}

describe('approvals', () => {
  const rule = (more: object = {}): Rule => ({id: 'x', approvals: {count: 1, ...more}});
  const by = (approvals: Approval[], more: Partial<Evidence> = {}): Evidence =>
    evidence({evidence: {approvals, ...more}});
  const erin = {user: 'erin', teams: []};
  const author = {...erin, author: true};
  const unknownCommits = ['0123456789ab'];

  test('whom a commit of nobody hides, nobody may approve', () => {
    const facts = by([erin], {unknownCommits});
    expect(judgeRule(rule(), facts)).toMatchObject({verdict: 'inconclusive', value: 1, bound: 1});
    expect(said(rule(), facts)).toMatch(/^1 approval by .* commit 0123456789ab has an address/);
    expect(said(rule({count: 2}), facts)).toMatch(/^2 approvals by /);
    expect(judgeRule(rule({'not-author': true}), facts).verdict).toBe('inconclusive');
    expect(judgeRule(rule({'not-author': false}), facts).verdict).toBe('pass');
  });

  test('says who is not counted and why', () => {
    const why = '; not counted: erin (opened the pull request or wrote a commit of it)';
    const other = {user: 'frank', teams: []};
    expect(said(rule(), by([author]))).toBe(
      `1 approval of this commit by anybody who may write needed, nobody did${why}.`,
    );
    expect(said(rule(), by([author, other]))).toBe(`Approved by frank (1 needed${why}).`);
    expect(said(rule(), by([other]))).toBe('Approved by frank (1 needed).');
    expect(said(rule({count: 2}), by([other]))).toBe(
      '2 approvals of this commit by anybody who may write needed, so far frank.',
    );
  });

  test('a team that cannot be read is missed where the rule names it, beside others too', () => {
    const unreadTeams = ['acme/leads'];
    const named = rule({from: ['erin', 'Acme/Leads']});
    expect(judgeRule(named, by([], {unreadTeams}))).toMatchObject({verdict: 'fail', value: 0, bound: 1});
    expect(said(named, by([], {unreadTeams}))).toMatch(/^The members of acme\/leads cannot be read/);
    expect(judgeRule(named, by([erin], {unreadTeams})).verdict).toBe('pass');
    expect(judgeRule(rule({from: ['frank']}), by([], {unreadTeams})).verdict).toBe('inconclusive');
    expect(judgeRule(rule(), by([], {unreadTeams})).verdict).toBe('inconclusive');
  });
});

describe('what was not measured is told apart from what is not kept', () => {
  const cost = {bytes: 1, backend: 'cpu', platform: 'linux', latency: [1, 8].map(latency)};
  const spent = evidence({evaluation: {cost}});
  const share = evidence({
    metrics: [],
    comparison: compared(0.1, 0.01),
    champion: {version: '1.0.0', manifest: digest('c')},
  });
  const drifted = (tested: number, names: string[]): Evidence =>
    evidence({evaluation: {recent: {rows: 9, tested, drifted: names, verdict: 'drift'}}});
  const broken = (failed: number): Evidence =>
    evidence({manifest: {data: {...data, contract: {checked: 4, failed}}}});
  const gain: Rule = {id: 'x', metric: 'roc_auc', versus: 'champion', 'relative-improvement': 0.1};

  test.each<[string, Rule, Evidence, string]>([
    [
      'no moment',
      {id: 'x', after: 'staging'},
      evidence({evidence: {moment: 'never', held: [{stage: 'staging', from: 0, to: undefined}]}}),
      'The moment of judging is not known.',
    ],
    [
      'no time of training',
      {id: 'x', budget: 'train-seconds', maximum: 1},
      spent,
      'The seconds of training are not known.',
    ],
    [
      'no time to price',
      {id: 'x', budget: 'cost', maximum: 1, 'price-per-hour': 1},
      spent,
      'The seconds of training are not known.',
    ],
    [
      'calls with one row',
      {id: 'x', budget: 'latency-p50-ms', maximum: 1},
      spent,
      'The median latency of calls with 1 row is 0.5 ms, and must be at most 1 ms.',
    ],
    [
      'calls with many',
      {id: 'x', budget: 'latency-p99-ms', batch: 8, maximum: 1},
      spent,
      'The 99th percentile of the latency of calls with 8 rows is 2 ms, and must be at most 1 ms.',
    ],
    [
      'a contract kept',
      {id: 'x', contract: 'passed'},
      broken(0),
      'The data kept all 4 expectations of its contract.',
    ],
    [
      'a contract broken',
      {id: 'x', contract: 'passed'},
      broken(1),
      'The data broke 1 of 4 expectations of its contract.',
    ],
    [
      'more drift than features',
      {id: 'x', drift: 'recent'},
      drifted(1, ['a', 'b']),
      'The evaluation names more drifted features than it tested.',
    ],
    ['no drift', {id: 'x', drift: 'recent'}, drifted(2, []), 'None of 2 features drifted.'],
    ['drift', {id: 'x', drift: 'recent'}, drifted(2, ['a']), '1 of 2 features drifted (a).'],
    [
      'a share of nothing known',
      gain,
      share,
      'Roc_auc of the champion is undefined, so that no share of it can be asked for.',
    ],
    [
      'a part against the baseline',
      {id: 'x', metric: 'roc_auc', versus: 'baseline', slices: 'c'},
      evidence({evaluation: {baseline: baselineOf(1000)}}),
      'The evaluation compares no slice with the baseline.',
    ],
    [
      'one part against the baseline',
      {id: 'x', metric: 'roc_auc', versus: 'baseline', slice: {column: 'c', value: 'A'}},
      evidence({evaluation: {baseline: baselineOf(1000)}}),
      'The evaluation compares no slice with the baseline.',
    ],
  ])('%s', (_, rule, facts, message) => {
    expect(said(rule, facts)).toBe(message);
  });

  test('what has no number has no key for it', () => {
    expect(judgeRule({id: 'x', budget: 'bytes', maximum: 1}, spent)).not.toHaveProperty('n');
    expect(judgeRule({id: 'x', drift: 'recent'}, drifted(2, []))).not.toHaveProperty('bound');
  });
});

describe('a gain', () => {
  const facts = (more: Parameters<typeof evidence>[0] = {}): Evidence =>
    evidence({comparison: compared(0.05, 0.1), ...more});

  test('is judged by the estimate alone where the rule says so', () => {
    const rule: Rule = {id: 'x', metric: 'roc_auc', versus: 'champion'};
    expect(judgeRule(rule, facts()).verdict).toBe('inconclusive');
    expect(judgeRule({...rule, judge: 'interval'}, facts()).verdict).toBe('inconclusive');
    expect(judgeRule({...rule, judge: 'estimate'}, facts()).verdict).toBe('pass');
  });

  test('is of the metric that the rule names, whatever stands before it', () => {
    const metrics = [metric('f1', 0.1, 0.01, 7), metric('roc_auc', 0.75, 0.02)];
    const rule: Rule = {id: 'x', metric: 'roc_auc', versus: 'champion', judge: 'estimate'};
    expect(judgeRule(rule, facts({metrics})).verdict).toBe('pass');
    expect(said(rule, facts({metrics: [metric('roc_auc', 0.75, 0.02, 7)]}))).toMatch(
      /was measured on 7 rows but compared with champion 1\.0\.0 on 1000/,
    );
  });

  test('on a part is not held against what the champion has over all rows', () => {
    const slices: Slice[] = [
      {
        ...{column: 'c', value: 'A', n: 200, metrics: [metric('roc_auc', 0.7, 0.01, 200)]},
        comparison: [{...compared(0.05, 0.01)[0]!, n: 200}],
      },
    ];
    const champion = {version: '1.0.0', manifest: digest('c'), metrics: [metric('roc_auc', 0.7, 0.01)]};
    const rule: Rule = {id: 'x', metric: 'roc_auc', versus: 'champion', slices: 'c'};
    expect(judgeRule(rule, evidence({champion, evaluation: {slices}})).verdict).toBe('pass');
  });

  test.each([0, -0, -0.1])('of a share %d of nothing has no sign', (share) => {
    const own = {own: undefined, compared: {difference: 0}, other: {value: 0}};
    const rule = {metric: 'm', versus: 'champion', 'relative-improvement': share} as const;
    expect(wantedGain(rule, own)).toStrictEqual({bound: 0});
  });
});

describe('parts of the rows', () => {
  const part = (value: string, estimate: number, n = 200): Slice => ({
    ...{column: 'c', value, n, metrics: [metric('roc_auc', estimate, 0.01, n)]},
  });
  const rule: Rule = {id: 'x', metric: 'roc_auc', minimum: 0.6, slices: 'c'};
  const alone = 'Metric roc_auc on c = A is 0.7 with interval 0.69 to 0.71, all of it at least 0.6';
  const left = 'not judged for too few rows (below 30, or not measured): C';

  test.each([
    ['one', [part('A', 0.7)], `${alone}.`],
    ['two', [part('A', 0.7), part('B', 0.8)], `${alone} (the worst of 2 slices).`],
    ['one, and a small one', [part('A', 0.7), part('C', 0.1, 5)], `${alone} (${left}).`],
    [
      'two, and a small one',
      [part('A', 0.7), part('B', 0.8), part('C', 0.1, 5)],
      `${alone} (the worst of 2 slices; ${left}).`,
    ],
    ['a small one', [part('C', 0.1, 5)], `No slice of c can be judged; ${left}.`],
  ])('%s', (_, slices, message) => {
    expect(said(rule, evidence({evaluation: {slices}}))).toBe(message);
  });
});

describe('fairness', () => {
  const group = (value: string) => ({value, n: 450, rate: 0.5});
  const measure = {column: 'g', value: 0.05, lower: 0.04, upper: 0.06, n: 900, left: [] as string[]};
  const facts = (more: object): Evidence =>
    evidence({
      evaluation: {
        fairness: [{...measure, measure: 'metric_gap', metric: 'f1', groups: ['a', 'b'].map(group), ...more}],
      },
    });
  const rule: Rule = {id: 'x', fairness: 'metric_gap', metric: 'f1', groups: 'g', maximum: 0.1};
  const sound =
    'Metric_gap of f1 between groups of g is 0.05 with interval 0.04 to 0.06, all of it at most 0.1';

  test('names the metric, and who was left out', () => {
    expect(said(rule, facts({}))).toBe(`${sound}.`);
    expect(said(rule, facts({left: ['c']}))).toBe(`${sound} (left out for too few rows: c).`);
    expect(said(rule, facts({groups: [group('a')]}))).toBe(
      'There are not two groups of g with enough rows to compare.',
    );
  });

  test('what would make it pass is on the side of its bound', () => {
    const far = facts({value: 0.3, lower: 0.2, upper: 0.4});
    const [first, second] = ['interval', 'estimate'].map((how) => {
      const strict = {...rule, judge: how} as Rule;
      return JSON.stringify(explainRule(judgeRule(strict, far), strict));
    });
    expect(first).toContain('0.1');
    expect(first).not.toBe(second);
  });
});

describe('a verdict', () => {
  const judged = (message: string) =>
    judge({
      ...{stage: 'production', policy: {rules: [], waivers: []}, evidence: evidence()},
      readFrom: {commit: 'c'.repeat(40), digest: digest('f')},
      checks: [{...x, verdict: 'fail', message}],
    });

  test('cuts a message that is longer than 3000 characters, and says how much', () => {
    expect(judged('é'.repeat(3000)).rules[0]?.message).toBe('é'.repeat(3000));
    expect(judged('é'.repeat(3002)).rules[0]?.message).toBe(`${'é'.repeat(3000)}… (2 more characters)`);
  });

  test('differs from another by the rules that do, alone', () => {
    const of = (...verdicts: ('pass' | 'fail')[]) => ({
      ...judged('a'),
      rules: verdicts.map((verdict, index) => ({...x, id: `r${index}`, verdict, message: ''})),
    });
    expect(decisionDifferences(of('pass', 'fail'), of('pass', 'pass'))).toEqual(['rule r1']);
    expect(decisionDifferences(of('pass'), of('pass', 'pass'))).toEqual(['rule r1']);
  });
});

function latency(batch: number) {
  return {batch, calls: 100, p50: 0.5, p99: 2};
}

function baselineOf(n: number): NonNullable<Evaluation['baseline']> {
  return {name: 'majority', metrics: [metric('roc_auc', 0.5, 0.01, n)], comparison: compared(0.2, 0.01)};
}
