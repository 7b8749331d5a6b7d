import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse-config.ts';
import {parseRuleFile} from '../../src/config/parse-rule-file.ts';
import {mergeRuleFiles} from '../../src/policy/merge-rule-files.ts';
import {UserError} from '../../src/kernel/errors.ts';

const config = (stage: string): string => `version: 1
datasets:
  d: {path: data.csv, columns: {x: {type: number}, g: {type: string}, y: {type: boolean}}}
models:
  m:
    task: binary
    dataset: d
    target: y
    features: [x]
    train: {trainer: tensorflow}
    evaluate: {metrics: [roc_auc, f1, ece], slices: [g], fairness: {columns: [g]}, recent-hours: 24}
    stages:
      staging: {}
      production:
${stage}`;

const withRule = (rule: string): string => config(`        rules:\n          - ${rule}\n`);

function mistakes(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('CAIRN_CONFIG_INVALID');
    return error.message.split('\n');
  }
}

const at = 'cairn.yaml:16 models.m.stages.production.rules.0';

describe('a rule of every kind is read', () => {
  test.each([
    '{id: a, metric: ece, maximum: 0.1}',
    '{id: a, metric: roc_auc, minimum: 0.6, slices: g, minimum-rows: 50, severity: warn}',
    '{id: a, metric: roc_auc, minimum: 0.6, slice: {column: g, value: AA}, judge: estimate}',
    '{id: a, metric: roc_auc, versus: champion, improvement: -0.01}',
    '{id: a, metric: roc_auc, versus: champion, relative-improvement: 0.02, slices: g}',
    '{id: a, metric: roc_auc, versus: baseline}',
    '{id: a, fairness: demographic_parity_ratio, groups: g, minimum: 0.8}',
    '{id: a, fairness: metric_gap, metric: f1, groups: g, maximum: 0.1}',
    '{id: a, budget: bytes, maximum: 1000000}',
    '{id: a, budget: latency-p99-ms, maximum: 20, batch: 32}',
    '{id: a, budget: cost, maximum: 2.5, price-per-hour: 3}',
    '{id: a, drift: recent}',
    '{id: a, drift: recent, maximum-share: 0.1}',
    '{id: a, contract: passed}',
    '{id: a, fresh: data, within-days: 30}',
    '{id: a, reproducible: true, severity: info}',
    '{id: a, approvals: {count: 2, from: [alice, acme/ml-leads], not-author: true}}',
    '{id: a, after: staging, soak-hours: 24}',
  ])('%s', (rule) => {
    expect(mistakes(() => parseConfig(withRule(rule), 'cairn.yaml'))).toEqual([]);
  });
});

describe('a mistake in a rule is told with its line', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '{id: a, minimum: 0.6}',
      `${at}: does not say what it judges. Expected: one of the keys fairness, budget, drift, contract, fresh, reproducible, approvals, after, metric.`,
    ],
    ['{id: a, metrik: f1, minimum: 0.6}', 'Did you mean metric?'],
    ['{id: a, fairnes: x, groups: g}', 'Did you mean fairness?'],
    [
      '{id: a, metric: f2, minimum: 1}',
      `${at}.metric: is "f2", but there is no such metric of the evaluation.`,
    ],
    ['{id: a, metric: f1}', `${at}: has no bound.`],
    ['{id: a, metric: f1, minimum: 2, maximum: 1}', `${at}.minimum: is above the maximum.`],
    [
      '{id: a, metric: f1, versus: winner}',
      `${at}.versus: is "winner". Expected: one of champion, baseline.`,
    ],
    ['{id: a, metric: f1, versus: champion, minimum: 1}', `${at}.minimum: is not a key that is known here.`],
    [
      '{id: a, metric: f1, versus: champion, improvement: 1, relative-improvement: 1}',
      `${at}.relative-improvement: is given beside improvement.`,
    ],
    [
      '{id: a, metric: f1, minimum: 1, slices: x}',
      `${at}.slices: is "x", but there is no such column in evaluate.slices.`,
    ],
    ['{id: a, metric: f1, minimum: 1, slice: {column: g}}', `${at}.slice: lacks the key value.`],
    ['{id: a, metric: f1, minimum: 1, slices: g, slice: {column: g, value: A}}', 'is given beside slices'],
    ['{id: a, metric: f1, versus: baseline, slices: g}', 'the baseline is compared on all rows alone'],
    [
      '{id: a, fairness: equality, groups: g, maximum: 1}',
      `${at}.fairness: is "equality". Expected: one of demographic_parity_ratio`,
    ],
    ['{id: a, fairness: metric_gap, groups: g, maximum: 1}', `${at}: lacks the key metric.`],
    [
      '{id: a, fairness: equalized_odds_difference, metric: f1, groups: g, maximum: 1}',
      `${at}.metric: is given, but`,
    ],
    ['{id: a, fairness: equalized_odds_difference, groups: x, maximum: 1}', `${at}.groups: is "x"`],
    ['{id: a, budget: megabytes, maximum: 1}', `${at}.budget: is "megabytes".`],
    ['{id: a, budget: bytes}', `${at}: lacks the key maximum.`],
    ['{id: a, budget: bytes, maximum: 1, batch: 4}', `${at}.batch: is given, but the budget is bytes.`],
    ['{id: a, budget: cost, maximum: 1}', `${at}: lacks the key price-per-hour.`],
    ['{id: a, drift: now}', `${at}.drift: is "now". Expected: "recent".`],
    ['{id: a, fresh: data}', `${at}: lacks the key within-days.`],
    ['{id: a, reproducible: false}', `${at}.reproducible: is false. Expected: true.`],
    ['{id: a, approvals: {count: 0}}', `${at}.approvals.count: is 0, but must be >= 1.`],
    [
      '{id: a, approvals: {count: 1, from: ["@alice"]}}',
      `${at}.approvals.from.0: is "@alice". Expected: a login, or a team as org/team.`,
    ],
    ['{id: a, after: production}', `${at}.after: is the stage itself.`],
    [
      '{id: a, after: canary}',
      `${at}.after: is "canary", but there is no such other stage. Expected: staging.`,
    ],
    [
      '{id: a, metric: f1, minimum: 0, severity: blok}',
      `${at}.severity: is "blok". Expected: one of block, warn, info.`,
    ],
  ];
  test.each(cases)('%s', (rule, sentence) => {
    const found = mistakes(() => parseConfig(withRule(rule), 'cairn.yaml'));
    expect(found.join('\n')).toContain(sentence);
    for (const one of found) expect(one).toMatch(/^cairn\.yaml:16 /);
  });

  test('drift needs the comparison', () => {
    const text = withRule('{id: a, drift: recent}').replace(', recent-hours: 24', '');
    expect(mistakes(() => parseConfig(text, 'cairn.yaml')).join()).toContain('evaluate.recent-hours');
  });

  test('waivers', () => {
    const text = config(`        rules: [{id: a, metric: f1, minimum: 0.1}]
        waivers:
          - {rule: b, reason: r, person: p, expires: 2030-01-01}
          - {rule: a, reason: r, person: p, expires: 2030-02-30}
          - {rule: a, reason: r, expires: soon, version: v1}
`);
    expect(mistakes(() => parseConfig(text, 'cairn.yaml'))).toEqual([
      expect.stringContaining('cairn.yaml:19 models.m.stages.production.waivers.2: lacks the key person'),
      expect.stringContaining('waivers.2.version: is "v1". Expected: a version such as 1.2.3'),
    ]);
    const shaped = text.replace('expires: soon, version: v1', 'person: p, expires: soon');
    expect(mistakes(() => parseConfig(shaped, 'cairn.yaml'))).toEqual([
      expect.stringContaining('cairn.yaml:17 models.m.stages.production.waivers.0.rule: is "b"'),
      expect.stringContaining('cairn.yaml:18 models.m.stages.production.waivers.1.expires: is "2030-02-30"'),
      expect.stringContaining('cairn.yaml:19 models.m.stages.production.waivers.2.expires: is "soon"'),
    ]);
  });
});

describe('rule files', () => {
  const named = config(
    '        rules: [{id: a, metric: f1, minimum: 0.1}]\n        rule-files: [policies/one.yaml, policies/two.yaml]\n',
  );
  const merge = async (files: Readonly<Record<string, string>>, text = named) =>
    mergeRuleFiles(parseConfig(text, 'cairn.yaml'), {
      file: 'cairn.yaml',
      read: async (path) => Promise.resolve(files[path]),
    });
  const told = async (files: Readonly<Record<string, string>>, text = named): Promise<readonly string[]> => {
    const error: unknown = await merge(files, text).catch((thrown: unknown) => thrown);
    return error instanceof UserError ? error.message.split('\n') : [];
  };
  const two = 'version: 1\nrules: []\n';

  test('their rules and waivers come after those of the stage', async () => {
    const one = `version: 1
rules:
  - {id: b, reproducible: true}
waivers:
  - {rule: a, reason: r, person: p, expires: 2030-01-01}
`;
    const {config: merged, texts} = await merge({'policies/one.yaml': one, 'policies/two.yaml': two});
    const stage = merged.models['m']?.stages?.['production'];
    expect(stage?.rules?.map(({id}) => id)).toEqual(['a', 'b']);
    expect(stage?.waivers?.map(({rule}) => rule)).toEqual(['a']);
    expect(merged.models['m']?.stages?.['staging']).toEqual({});
    expect([...texts.keys()]).toEqual(['policies/one.yaml', 'policies/two.yaml']);
  });

  test('all mistakes of all files at once, each with its line', async () => {
    expect(
      await told({
        'policies/one.yaml': 'version: 1\nrules:\n  - {id: b}\n  - {id: c, budget: bytes}\n',
        'policies/two.yaml': 'version: 2\nrules: {}\n',
      }),
    ).toEqual([
      expect.stringContaining('policies/one.yaml:3 rules.0: does not say what it judges'),
      expect.stringContaining('policies/one.yaml:4 rules.1: lacks the key maximum'),
      expect.stringContaining('policies/two.yaml:1 version: is 2. Expected: 1'),
      expect.stringContaining('policies/two.yaml:2 rules: is a group of keys. Expected: a list'),
    ]);
  });

  test.each([
    [
      'an id of the stage',
      {'policies/one.yaml': 'version: 1\nrules:\n  - {id: a, contract: passed}\n', 'policies/two.yaml': two},
      'policies/one.yaml:3 rules.0.id: is "a", the id of an earlier rule',
    ],
    [
      'a metric that the model does not have',
      {
        'policies/one.yaml': 'version: 1\nrules:\n  - {id: b, metric: rmse, maximum: 1}\n',
        'policies/two.yaml': two,
      },
      'policies/one.yaml:3 rules.0.metric: is "rmse"',
    ],
    [
      'a waiver of no rule',
      {
        'policies/one.yaml': two,
        'policies/two.yaml':
          'version: 1\nrules: []\nwaivers:\n  - {rule: z, reason: r, person: p, expires: 2030-01-01}\n',
      },
      'policies/two.yaml:4 waivers.0.rule: is "z"',
    ],
    [
      'a file that is not there',
      {'policies/one.yaml': two},
      'names the rule file policies/two.yaml, which is not there',
    ],
    [
      'a file that is no YAML',
      {'policies/one.yaml': two, 'policies/two.yaml': 'a: [\n'},
      'policies/two.yaml:2: is not YAML',
    ],
    ['an empty file', {'policies/one.yaml': two, 'policies/two.yaml': ''}, 'policies/two.yaml: is empty'],
  ])('%s', async (_, files, sentence) => {
    const found = await told(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test('a waiver in the configuration may speak of a rule in a file, and of no other', async () => {
    const waived = (rule: string): string =>
      `${named}        waivers: [{rule: ${rule}, reason: r, person: p, expires: 2030-01-01}]\n`;
    const files = {
      'policies/one.yaml': 'version: 1\nrules: [{id: b, contract: passed}]\n',
      'policies/two.yaml': two,
    };
    expect(await told(files, waived('b'))).toEqual([]);
    expect((await told(files, waived('z'))).join()).toContain('models.m.stages.production.waivers.0.rule');
  });

  test('a path that leads outside is refused', () => {
    const text = config('        rule-files: [../rules.yaml]\n');
    expect(mistakes(() => parseConfig(text, 'cairn.yaml')).join()).toContain('which leads outside');
  });

  test('a file read alone keeps its lines', () => {
    expect(mistakes(() => parseRuleFile('version: 1\nrules:\n  - 3\n', 'r.yaml')).join()).toContain(
      'r.yaml:3 rules.0: is 3',
    );
  });
});
