import type {Evaluation, Manifest, ManifestTypes, Run} from '../generated/documents.ts';
import {digestOf, type Digest} from '../provenance/digest.ts';

/** The manifest of a version: a function of run, evaluation and places alone, so that it can be made again. */
export function makeManifest(options: {
  version: string;
  /** The greatest version before it. */
  previous: string | undefined;
  run: Run;
  runText: string;
  runRef: string;
  evaluation: Evaluation;
  evaluationDigest: Digest;
  artifacts: readonly ManifestTypes.Artifact[];
}): Manifest {
  const {run, evaluation} = options;
  const {architecture} = run.trainer;
  return {
    document: 'manifest',
    schemaVersion: 1,
    model: run.model,
    version: options.version,
    createdAt: run.createdAt,
    task: run.task,
    ...(options.previous !== undefined && {previous: options.previous}),
    run: {id: run.id, digest: digestOf(options.runText), ref: options.runRef},
    code: run.code,
    data: run.data,
    trainer: {
      kind: run.trainer.kind,
      ...(architecture !== undefined && {architecture}),
      parameters: run.trainer.parameters,
      seed: run.trainer.seed,
    },
    metrics: evaluation.metrics,
    evaluation: options.evaluationDigest,
    profile: run.profile,
    format: run.format,
    ...(run.predict !== undefined && {predict: run.predict}),
    signature: run.signature,
    artifacts: [...options.artifacts].sort((a, b) => (a.path < b.path ? -1 : 1)),
    environment: run.environment,
  };
}
