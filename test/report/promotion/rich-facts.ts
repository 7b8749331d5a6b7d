import type {Evaluation, EvaluationTypes, Manifest, Verdict} from '../../../src/generated/documents.ts';
import type {PromotionFacts} from '../../../src/report/promotion/promotion-facts.ts';

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Facts with evidence of every kind; `text` makes each string that comes from outside, so that it can be hostile. */
export function richFacts(text: (name: string) => string = (name) => name): PromotionFacts {
  const verdict = richVerdict(text);
  const champion = richManifest(text, '0.0.1');
  const manifest = richManifest(text, '0.0.2');
  manifest.data.features.push(text('added'));
  manifest.data.rows.train = 5000;
  manifest.data.digest = digest('d');
  manifest.trainer.parameters = {[text('depth')]: text('deep'), rate: 0.2};
  return {
    verdict,
    verdictLine: 'Do not promote: 1 passed, 1 failed',
    manifest,
    evaluation: richEvaluation(text),
    champion,
    previous: '0.0.1',
    desired: {
      document: 'stage',
      schemaVersion: 1,
      model: 'm',
      stage: 'production',
      version: '0.0.2',
      manifest: digest('a'),
      fallback: {version: '0.0.1', manifest: digest('b')},
      traffic: [
        {version: '0.0.2', manifest: digest('a'), weight: 10},
        {version: '0.0.1', manifest: digest('b'), weight: 90},
      ],
    },
    settings: {target: text('server'), environment: text('live')},
    remedies: new Map([[text('rule-two'), text('remedy')]]),
  };
}

export function metricOf(name: string, value: number, n = 1000): EvaluationTypes.Metric {
  return {name, direction: 'higher', value, lower: value - 0.02, upper: value + 0.02, n};
}

export function differenceOf(
  metric: string,
  difference: number,
  better: EvaluationTypes.Difference['better'],
  n = 1000,
): EvaluationTypes.Difference {
  return {
    metric,
    direction: 'higher',
    difference,
    lower: difference - 0.01,
    upper: difference + 0.01,
    n,
    better,
  };
}

function richEvaluation(text: (name: string) => string): Evaluation {
  const auc = text('auc');
  const slice = (
    value: string,
    difference: number,
    n: number,
  ): NonNullable<Evaluation['slices']>[number] => ({
    column: text('carrier'),
    value: text(value),
    n,
    metrics: [metricOf(auc, 0.7 + difference, n)],
    comparison: [differenceOf(auc, difference, difference < -0.01 ? 'champion' : 'unclear', n)],
  });
  const cost = (bytes: number): EvaluationTypes.Cost => ({
    bytes,
    trainSeconds: bytes / 100_000,
    backend: text('backend'),
    platform: text('platform'),
    latency: [{batch: 1, calls: 100, p50: bytes / 1_000_000, p99: bytes / 500_000}],
  });
  return {
    document: 'evaluation',
    schemaVersion: 1,
    run: 'm-000000000002',
    model: 'm',
    createdAt: '2025-06-01T00:00:00Z',
    rows: {
      dataset: text('dataset'),
      digest: digest('d'),
      n: 1000,
      time: {from: text('january'), to: text('february')},
    },
    confidence: 0.95,
    resamples: 1000,
    seed: 1,
    metrics: [metricOf(auc, 0.74), metricOf(text('f1'), 0.5)],
    champion: {
      stage: 'production',
      version: '0.0.1',
      manifest: digest('b'),
      metrics: [metricOf(auc, 0.73), metricOf(text('f1'), 0.51)],
      cost: cost(1_000_000),
    },
    comparison: [differenceOf(auc, 0.012, 'challenger'), differenceOf(text('f1'), -0.005, 'unclear')],
    baseline: {
      name: text('share of positives'),
      metrics: [metricOf(auc, 0.5)],
      comparison: [differenceOf(auc, 0.24, 'challenger')],
    },
    slices: [slice('ORD', 0.02, 300), slice('ATL', -0.03, 200), slice('DEN', -0.005, 500)],
    fairness: [
      {
        column: text('sex'),
        measure: 'demographic_parity_ratio',
        value: 0.7,
        lower: 0.6,
        upper: 0.78,
        n: 900,
        groups: [
          {value: text('f'), n: 400, rate: 0.35},
          {value: text('m'), n: 500, rate: 0.5},
        ],
        left: [text('x')],
      },
      {
        column: text('sex'),
        measure: 'metric_gap',
        metric: auc,
        value: 0.05,
        lower: 0.01,
        upper: 0.09,
        n: 900,
        groups: [{value: text('f'), n: 400, rate: null}],
        left: [],
      },
    ],
    calibration: [
      {lower: 0, upper: 0.5, n: 500, predicted: 0.2, observed: 0.3},
      {lower: 0.5, upper: 1, n: 500, predicted: 0.8, observed: 0.7},
    ],
    flips: {n: 1000, changed: 52, better: 31, worse: 21},
    cost: cost(1_500_000),
    recent: {
      rows: 800,
      from: text('monday'),
      to: text('friday'),
      tested: 2,
      drifted: [text('distance')],
      verdict: 'drift',
    },
  };
}

function richManifest(text: (name: string) => string, version: string): Manifest {
  return {
    document: 'manifest',
    schemaVersion: 1,
    model: 'm',
    version,
    createdAt: '2025-06-01T00:00:00Z',
    task: 'binary',
    run: {id: text('run'), digest: digest('c'), ref: text('ref')},
    code: {commit: '1'.repeat(40), dirty: false},
    data: {
      dataset: text('dataset'),
      digest: digest('c'),
      files: [{path: text('data.csv'), sha256: digest(version.slice(-1)), rows: 5000}],
      rows: {train: 4000, test: 1000},
      time: {from: text('january'), to: text('february')},
      target: text('late'),
      features: [text('distance')],
    },
    trainer: {
      kind: text('kind'),
      architecture: text('architecture'),
      parameters: {[text('depth')]: text('shallow'), rate: 0.1},
      seed: 1,
    },
    metrics: [metricOf(text('auc'), version === '0.0.1' ? 0.73 : 0.74)],
    evaluation: digest('e'),
    profile: digest('f'),
    format: 'tensorflow',
    signature: {
      inputs: [{name: text('distance'), type: version === '0.0.1' ? 'integer' : 'number'}],
      outputs: [{name: text('prediction'), type: 'number'}],
    },
    artifacts: [],
    environment: {
      cairn: text('cairn'),
      runtime: text('runtime'),
      platform: text('platform'),
      lockfiles: [{path: text('lockfile'), size: 10, sha256: digest('9')}],
    },
  };
}

function richVerdict(text: (name: string) => string): Verdict {
  return {
    document: 'verdict',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '0.0.2',
    createdAt: '2025-06-01T00:00:00Z',
    verdict: 'fail',
    champion: '0.0.1',
    rules: [
      {
        id: text('rule-one'),
        severity: 'block',
        verdict: 'pass',
        message: text('message one'),
        metric: text('auc'),
      },
      {
        id: text('rule-two'),
        severity: 'block',
        verdict: 'fail',
        message: text('message two'),
        waiver: {person: text('dana'), reason: text('reason'), expires: text('tomorrow'), active: false},
      },
    ],
    evidence: {
      manifest: digest('a'),
      evaluation: digest('e'),
      rules: {commit: '2'.repeat(40), digest: digest('8')},
    },
  };
}
