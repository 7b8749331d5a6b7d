import type {DatasetConfig, TrainedModelConfig} from '../config/load-config.ts';
import type {Training} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {stableJson} from '../provenance/document.ts';

/**
 * The content address of a run: the model and 12 hex digits of the SHA-256 of all that it is made from. The same code,
 * data, configuration and seed give the same id; how a model is measured, promoted or watched does not matter. Nor does the backend
 * of TensorFlow.js, but for tfjs-node (`tensorflow`), whose models differ from those of the others in the last digits.
 */
export function runId(
  name: string,
  made: {
    commit: string;
    /** Digest of uncommitted changes; undefined in a clean work tree. */
    changes: Digest | undefined;
    data: Digest;
    model: TrainedModelConfig;
    dataset: DatasetConfig;
    backend?: Training['backend'] | undefined;
  },
): string {
  const parts = {
    model: name,
    commit: made.commit,
    changes: made.changes ?? null,
    data: made.data,
    config: configurationOf(made),
    ...(made.backend === 'tensorflow' && {backend: made.backend}),
  };
  return `${name}-${digestOf(stableJson(parts)).slice('sha256:'.length, 'sha256:'.length + 12)}`;
}

/** Throws CAIRN_INPUT_INVALID for what is no id of a run, such as a path. */
export function requireRunId(id: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$/.test(id)) return;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'input run',
    what: `${JSON.stringify(id)} is no id of a run`,
    expected: 'the output run of train',
  });
}

/** Digest of what the configuration says about a training. */
export function configurationDigest(made: {model: TrainedModelConfig; dataset: DatasetConfig}): Digest {
  return digestOf(stableJson(configurationOf(made)));
}

function configurationOf({model, dataset}: {model: TrainedModelConfig; dataset: DatasetConfig}): unknown {
  const {task, target, positive, features, train} = model;
  const {id, time, columns, missing, split} = dataset;
  return {
    task,
    target,
    ...(positive !== undefined && {positive}),
    features,
    train: {seed: 1, ...train},
    dataset: {id, time, columns, ...(missing !== undefined && {missing}), split},
  };
}
