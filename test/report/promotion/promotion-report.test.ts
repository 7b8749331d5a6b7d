import {expect, test} from 'vitest';
import {proposalBody} from '../../../src/promotion/proposal/proposal-body.ts';
import {promotionReport} from '../../../src/report/promotion-report.ts';
import type {PromotionFacts} from '../../../src/report/promotion/promotion-facts.ts';
import {worstSlices} from '../../../src/report/promotion/worst-slices.ts';
import {bodyLimit} from '../../../src/promotion/proposal/marker-block.ts';
import {differenceOf, metricOf, richFacts} from './rich-facts.ts';

test('with all evidence every block is there, the decision first', () => {
  expect(promotionReport(richFacts()).map(({title}) => title)).toEqual([
    '',
    'Champion and challenger',
    'Rules',
    'Slices',
    'Fairness between groups',
    'Decisions that change',
    'Against the simple baseline',
    'Calibration',
    'Data',
    'Cost',
    'Rollout',
    'How to roll back',
    'Lineage',
    'Reproducibility',
    'Model card: what changes',
    'Verdict as JSON',
  ]);
});

test('without evidence its blocks are left out', () => {
  const {verdict, verdictLine, manifest} = richFacts();
  const bare: PromotionFacts = {verdict, verdictLine, manifest, evaluation: undefined, previous: undefined};
  expect(promotionReport(bare).map(({title}) => title)).toEqual([
    '',
    'Rules',
    'How to roll back',
    'Lineage',
    'Reproducibility',
    'Verdict as JSON',
  ]);
});

test.each([
  [
    'Champion and challenger',
    '| `auc` ↑ | 0.73 (0.71 to 0.75) | 0.74 (0.72 to 0.76) | 0.012 (0.002 to 0.022) | **challenger** | 1000 |',
  ],
  ['Rules', '| ❌ fail | `rule-two` | block | message two | **expired** tomorrow, by `dana`: reason |'],
  ['Rules', '- `rule-two`: remedy'],
  [
    'Slices',
    'The worst 3 of 3 by `auc` ↑, challenger against champion, the surest first. Of every 20 intervals about one misses',
  ],
  ['Slices', '| `carrier` = ATL | 0.67 (0.65 to 0.69) | -0.03 (-0.04 to -0.02) | champion | 200 |'],
  [
    'Fairness between groups',
    '| `sex` | demographic parity, ratio | 0.7 (0.6 to 0.78) | f 0.35 (n 400), m 0.5 (n 500) | 900 |',
  ],
  ['Fairness between groups', 'Four-fifths rule on `sex`: **below 0.8, with all of its interval**.'],
  ['Fairness between groups', 'Left out of `sex` for too few rows: x.'],
  [
    'Decisions that change',
    'Of 1000 rows the decision changes for **52** (5.2 %): 31 were wrong and are right now, 21 were right and are wrong now; 10 rows won on balance.',
  ],
  [
    'Against the simple baseline',
    '| `auc` ↑ | 0.5 (0.48 to 0.52) | 0.74 (0.72 to 0.76) | 0.24 (0.23 to 0.25) | **challenger** | 1000 |',
  ],
  ['Calibration', 'Expected calibration error 0.1:'],
  ['Data', '| Rows to train | 4000 | 5000 (+1000, +25 %) |'],
  ['Data', '| Files | 1 | 1 (1 with other content) |'],
  ['Data', '| Features | 1 | 2 (new: `added`) |'],
  ['Data', 'Columns of another type: `distance` (integer → number).'],
  ['Data', '(800 rows from monday to friday): **1 of 2 features drifted**: `distance`.'],
  ['Cost', '| Files | 1 MB | 1.5 MB | +50 % |'],
  ['Cost', '| One call of 1 row, 99th percentile | 2 ms | 3 ms | +50 % |'],
  ['Rollout', '| 0.0.2 | 10 % |'],
  ['Rollout', '0.0.1 is kept ready to take over.'],
  ['How to roll back', "`cairn rollback m#production --to 0.0.1 --reason '…'`"],
  ['How to roll back', 'callers must fit the one that runs'],
  ['Reproducibility', '| ✓ | Dependencies | `lockfile` `999999999999` |'],
  ['Model card: what changes', '| parameters | rate | `0.1` | `0.2` |'],
])('%s says: %s', (title, words) => {
  const section = promotionReport(richFacts()).find((candidate) => candidate.title === title);
  expect(section?.markdown).toContain(words);
});

test('the four-fifths rule says what the interval allows', () => {
  const facts = richFacts();
  const said = (lower: number | null, value: number | null, upper: number | null): string => {
    const [ratio] = facts.evaluation?.fairness ?? [];
    if (ratio === undefined) throw new Error('the facts have a ratio');
    Object.assign(ratio, {lower, value, upper});
    const section = promotionReport(facts).find(({title}) => title === 'Fairness between groups');
    return /Four-fifths rule on `sex`: (.*)/.exec(section?.markdown ?? '')?.[1] ?? '';
  };
  expect(said(0.81, 0.9, 0.95)).toBe('kept, with all of the interval.');
  expect(said(0.7, 0.79, 0.9)).toMatch(/^the estimate is below 0\.8, but/);
  expect(said(0.7, 0.85, 0.9)).toMatch(/^the estimate keeps 0\.8, but/);
  expect(said(null, null, null)).toBe('the ratio is undefined.');
});

test('slices stand by the better end of their interval: surely bad before uncertain, undefined ones counted', () => {
  const {evaluation, verdict} = richFacts();
  if (evaluation === undefined) throw new Error('the facts have an evaluation');
  const wide = {...differenceOf('auc', -0.1, 'unclear', 5), lower: -0.4, upper: 0.2};
  evaluation.slices?.push({
    column: 'carrier',
    value: 'tiny',
    n: 5,
    metrics: [metricOf('auc', 0.6)],
    comparison: [wide],
  });
  const none = {...metricOf('auc', 0), value: null, lower: null, upper: null};
  evaluation.slices?.push({column: 'carrier', value: 'empty', n: 0, metrics: [none]});
  const worst = worstSlices(evaluation, verdict);
  expect(worst?.ranked.map(({value}) => value)).toEqual(['ATL', 'DEN', 'ORD', 'tiny']);
  expect(worst?.unmeasured).toBe(1);
});

test('a metric of which less is better is ranked by its lower end', () => {
  const {evaluation, verdict} = richFacts();
  if (evaluation === undefined) throw new Error('the facts have an evaluation');
  const loss = (value: string, lower: number, upper: number) => ({
    column: 'c',
    value,
    n: 10,
    metrics: [{...metricOf('auc', (lower + upper) / 2), direction: 'lower' as const, lower, upper}],
  });
  const slices = [loss('good', 0.1, 0.2), loss('bad', 0.5, 0.6), loss('unsure', 0.2, 0.9)];
  const worst = worstSlices({...evaluation, slices}, verdict);
  expect(worst?.ranked.map(({value}) => value)).toEqual(['bad', 'unsure', 'good']);
});

test('plots of the team stand last under a heading of their own, with what is not there said', () => {
  const plots = {
    ref: 'refs/cairn/runs/m-0123456789ab',
    commit: '2'.repeat(40),
    files: [
      {path: 'reports/roc.png', size: 2000, isThere: true},
      {path: 'gone.png', size: 1, isThere: false},
    ],
  };
  const facts = {...richFacts(), plots};
  const shown = {
    charts: new Set<never>(),
    blobUrl: (path: string) => `https://github.com/o/r/blob/h/${path}`,
  };
  const body = proposalBody('', facts, {
    ...shown,
    plotUrl: (path) => `https://github.com/o/r/blob/${plots.commit}/plots/${path}`,
  });
  const [, own = ''] = body.split('### The team’s own plots, unchecked');
  expect(own).toContain('nobody checked what they show, and they decide nothing');
  expect(own).toContain(
    `<img alt="reports/roc.png" src="https://github.com/o/r/blob/${plots.commit}/plots/reports/roc.png?raw=true">`,
  );
  expect(own).toContain('⚠️ `gone.png` is not in the record of the run');
  expect(own.match(/<img/g)).toHaveLength(1);
  expect(own).not.toContain('### ');
  expect(proposalBody('', facts, shown).split('### The team’s own plots')[1]).not.toContain('<img');
  expect(proposalBody('', richFacts(), shown)).not.toContain('own plots');
});

test('however much evidence there is, the body fits, and whole sections go by priority', () => {
  const facts = richFacts((name) => `${name} ${'long words '.repeat(30)}`);
  const {verdict, evaluation} = facts;
  const [rule] = verdict.rules;
  if (rule === undefined || evaluation === undefined) throw new Error('the facts have both');
  verdict.rules = Array.from({length: 3000}, (_, index) => ({...rule, id: `rule ${index}`}));
  verdict.rules[2999] = {...rule, id: 'the one that failed', verdict: 'fail'};
  evaluation.metrics = Array.from({length: 2000}, (_, index) => metricOf(`metric ${index}`, 0.5));
  const body = proposalBody('A note.', facts, {
    charts: new Set(['differences', 'slices', 'calibration']),
    blobUrl: (path) => `https://github.com/o/r/blob/${'1'.repeat(40)}/${path}`,
  });
  expect(body.length).toBeLessThanOrEqual(bodyLimit);
  expect(body).toMatch(/^A note\.\n\n<!-- cairn:report:begin -->\n## ❌ Do not promote/);
  expect(body).toContain('the one that failed');
  expect(body).toContain('How to roll back');
  expect(body).not.toContain('Verdict as JSON');
  expect(body).toMatch(/_\d+ sections were left out for lack of room\._|_1 section was left out/);
});
