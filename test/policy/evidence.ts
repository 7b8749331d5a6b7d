import type {Evaluation, EvaluationTypes, Manifest} from '../../src/generated/documents.ts';
import type {Evidence} from '../../src/policy/evidence.ts';
import {metric} from '../support/promotion.ts';

export const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

// What the rules read of a manifest; the rest has no say.
const soundManifest: unknown = {
  model: 'm',
  version: '1.1.0',
  createdAt: '2025-01-01T00:00:00Z',
  run: {id: 'r', digest: digest('1'), ref: 'refs/cairn/runs/r'},
  code: {commit: '1'.repeat(40), dirty: false},
  data: {
    dataset: 'd',
    digest: digest('d'),
    files: [{path: 'data.csv', sha256: digest('d'), rows: 5000}],
    rows: {train: 4000, test: 1000},
    time: {from: '2024-01-01', to: '2024-12-31'},
    target: 'y',
    features: ['x'],
    contract: {checked: 4, failed: 0},
  },
  trainer: {kind: 'tensorflow', backend: 'cpu', seed: 1},
  environment: {
    cairn: 'cairn 0.0.0',
    runtime: 'node 24',
    platform: 'linux-x64',
    lockfiles: [{path: 'package-lock.json', sha256: digest('f')}],
  },
  evaluation: digest('e'),
};

export interface EvidenceOptions {
  metrics?: EvaluationTypes.Metric[];
  comparison?: EvaluationTypes.Difference[];
  champion?: {version: string; manifest: string; metrics?: EvaluationTypes.Metric[]} | null;
  holder?: Evidence['holder'];
  digest?: string;
  run?: string;
  model?: string;
  heldBefore?: boolean;
  none?: boolean;
  /** More parts of the evaluation. */
  evaluation?: Partial<Evaluation>;
  manifest?: Partial<Manifest>;
  evidence?: Partial<Evidence>;
}

/** Evidence as rules want it, with what a test says instead. */
export function evidence(options: EvidenceOptions = {}): Evidence {
  const champion =
    options.champion === undefined ? {version: '1.0.0', manifest: digest('c')} : options.champion;
  const document: Evaluation = {
    document: 'evaluation',
    schemaVersion: 1,
    run: options.run ?? 'r',
    model: options.model ?? 'm',
    createdAt: '2025-01-02T00:00:00Z',
    rows: {dataset: 'd', digest: digest('d'), n: 1000},
    confidence: 0.95,
    resamples: 1000,
    seed: 1,
    metrics: options.metrics ?? [metric('roc_auc', 0.75, 0.02)],
    ...(champion !== null && {champion: {stage: 'production', metrics: [], ...champion}}),
    ...(options.comparison !== undefined && {comparison: options.comparison}),
    ...options.evaluation,
  };
  return {
    manifest: {...(soundManifest as Manifest), ...options.manifest},
    manifestDigest: digest('a'),
    evaluation: options.none === true ? undefined : {document, digest: options.digest ?? digest('e')},
    holder: 'holder' in options ? options.holder : {version: '1.0.0', manifestDigest: digest('c')},
    heldBefore: options.heldBefore ?? false,
    moment: '2025-01-03T00:00:00Z',
    held: [],
    approvals: undefined,
    ...options.evidence,
  };
}

/** One paired difference with an interval of `half` to both sides. */
export function compared(
  difference: number | null,
  half: number,
  direction: 'higher' | 'lower' = 'higher',
): EvaluationTypes.Difference[] {
  const at = (side: number): number | null => (difference === null ? null : difference + side * half);
  const name = direction === 'higher' ? 'roc_auc' : 'log_loss';
  return [{metric: name, direction, difference, lower: at(-1), upper: at(1), n: 1000, better: 'unclear'}];
}

/** The same without one key. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<T, K>; // that key alone
}
