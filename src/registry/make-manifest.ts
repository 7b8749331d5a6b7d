import type {ConfigTypes, Evaluation, Manifest, ManifestTypes, Run} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';

/** What people say about a model in the configuration, which no run can know. */
export type AboutModel = Pick<ConfigTypes.Model, 'license' | 'description' | 'parents'>;

/** The manifest of a version: a function of run, evaluation, places and what people say, so that it can be made again. */
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
  about?: AboutModel;
}): Manifest {
  const {run, evaluation, about = {}} = options;
  const {architecture} = run.trainer;
  const {license, description, parents = []} = about;
  return {
    document: 'manifest',
    schemaVersion: 1,
    model: run.model,
    version: options.version,
    createdAt: run.createdAt,
    task: run.task,
    ...(run.startedBy !== undefined && {startedBy: run.startedBy}),
    ...(description !== undefined && {description}),
    ...(license !== undefined && {license}),
    ...(options.previous !== undefined && {previous: options.previous}),
    ...(parents.length > 0 && {parents}),
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
    ...(evaluation.targets && {
      targets: evaluation.targets.map(({target, metrics}) => ({target, metrics})),
    }),
    confidence: evaluation.confidence,
    evaluation: options.evaluationDigest,
    profile: run.profile,
    format: run.format,
    ...(run.predict !== undefined && {predict: run.predict}),
    ...(run.protocol !== undefined && {protocol: run.protocol}),
    signature: run.signature,
    artifacts: [...options.artifacts].sort((a, b) => (a.path < b.path ? -1 : 1)),
    environment: run.environment,
    cost: {trainSeconds: run.seconds},
  };
}
