import type {Evaluation, Manifest, Run} from '../../src/generated/documents.ts';
import {digestOf} from '../../src/kernel/digest.ts';

/** Documents that say all that they can, to be changed by tests. */
export function manifestOf(change: Partial<Manifest> = {}): Manifest {
  const {data, trainer, environment} = runOf();
  return {
    document: 'manifest',
    schemaVersion: 1,
    model: 'm',
    version: '1.2.0',
    previous: '1.1.0',
    createdAt: '2025-05-31T10:00:00Z',
    task: 'binary',
    description: 'Says whether a flight is late.',
    license: 'Apache-2.0',
    parents: [
      {name: 'owner/base', version: '3', digest: digestOf('base'), url: 'https://example.com/base'},
      {name: 'teacher'},
    ],
    run: {id: 'm-000000000001', digest: digestOf('run'), ref: 'refs/cairn/runs/m-000000000001'},
    code: {commit: 'c'.repeat(40), dirty: false},
    data,
    trainer: {kind: trainer.kind, architecture: 'mlp', parameters: trainer.parameters, seed: trainer.seed},
    metrics: [
      {name: 'roc_auc', direction: 'higher', value: 0.7123, lower: 0.7011, upper: 0.7236, n: 1000},
      {name: 'log_loss', direction: 'lower', value: null, lower: null, upper: null, n: 1000},
    ],
    confidence: 0.95,
    evaluation: digestOf('evaluation'),
    profile: digestOf('profile'),
    format: 'tensorflow',
    signature: {inputs: [{name: 'x', type: 'number'}], outputs: [{name: 'probability', type: 'number'}]},
    artifacts: [
      {path: 'model.json', size: 3, sha256: digestOf('abc'), store: {kind: 'release', asset: 'model.json'}},
      {path: 'weights/w 1.bin', size: 3, sha256: digestOf('def'), store: {kind: 'release', asset: 'w.bin'}},
    ],
    environment,
    cost: {trainSeconds: 90.5},
    ...change,
  };
}

export function runOf(change: Partial<Run> = {}): Run {
  return {
    document: 'run',
    schemaVersion: 1,
    id: 'm-000000000001',
    model: 'm',
    task: 'binary',
    createdAt: '2025-05-31T10:00:00Z',
    seconds: 90.5,
    code: {commit: 'c'.repeat(40), dirty: false},
    data: {
      dataset: 'flights',
      digest: digestOf('data'),
      files: [{path: 'data/a.csv', sha256: digestOf('a'), rows: 5000}],
      rows: {train: 4000, test: 1000},
      time: {from: '2025-01-01T00:00:00.000Z', to: '2025-03-31T00:00:00.000Z'},
      target: 'late',
      features: ['x'],
      contract: {checked: 7, failed: 0},
    },
    trainer: {
      kind: 'tensorflow',
      architecture: 'mlp',
      backend: 'wasm',
      parameters: {epochs: 20, hidden: [32, 16], note: 'a', on: true, rate: 0.01},
      seed: 1,
    },
    metrics: {loss: 0.5},
    format: 'tensorflow',
    artifacts: [{path: 'model.json', size: 3, sha256: digestOf('abc')}],
    signature: {inputs: [{name: 'x', type: 'number'}], outputs: [{name: 'probability', type: 'number'}]},
    environment: {
      cairn: 'cairn 1.0.0',
      runtime: 'node 24.0.0',
      platform: 'linux-x64',
      lockfiles: [{path: 'package-lock.json', size: 2, sha256: digestOf('{}')}],
    },
    profile: digestOf('profile'),
    ...change,
  };
}

export function evaluationOf(change: Partial<Evaluation> = {}): Evaluation {
  return {
    document: 'evaluation',
    schemaVersion: 1,
    run: 'm-000000000001',
    model: 'm',
    createdAt: '2025-05-31T11:00:00Z',
    rows: {dataset: 'flights', digest: digestOf('rows'), n: 1000},
    confidence: 0.9,
    resamples: 1000,
    seed: 1,
    metrics: manifestOf().metrics,
    ...change,
  };
}
