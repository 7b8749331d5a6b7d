import type {RunTypes} from '../generated/documents.ts';
import type {Table} from '../data/table.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';

/** A loaded model. */
export interface Model {
  /** One number a row: the probability of the positive class, or the value. Checked: finite, probabilities in [0, 1]. */
  predict(table: Table): Promise<Float64Array>;
  dispose(): void;
  /** What computes: `javascript`, `onnxruntime` or `command`. */
  readonly backend: string;
}

/** What has to be known of a model to load it; runs and manifests are such descriptions. */
export interface ModelDescription {
  readonly format: RunTypes.Format;
  readonly signature: RunTypes.Signature;
  readonly task: RunTypes.Run['task'];
  readonly predict?: readonly string[];
}

/** What loading and running a model needs of the world. */
export interface ModelContext {
  readonly childEnvironment: Readonly<Record<string, string>>;
  /** A folder for the files of one run. */
  readonly temporary: string;
  readonly log: Log;
  /** Milliseconds that one call of a model in a process of its own may take (default `longestPrediction`). */
  readonly longest?: number;
}

/** Half an hour: a model that takes longer for one call of its rows has no end, or is of no use. */
export const longestPrediction = 30 * 60_000;

/** CAIRN_MODEL_UNLOADABLE for a file of a model. */
export function unloadable(file: string, reason: string, cause?: unknown): UserError {
  const why = cause === undefined ? reason : `${reason} (${messageOf(cause).split('\n')[0] ?? ''})`;
  return new UserError('CAIRN_MODEL_UNLOADABLE', {where: file, what: why}, {cause});
}

/** Throws CAIRN_PREDICTION_INVALID unless there is one finite number a row, and a probability for a binary task. */
export function checkPredictions(
  predictions: Float64Array,
  rows: number,
  task: ModelDescription['task'],
): Float64Array {
  if (predictions.length !== rows)
    throw invalid(`The model gave ${predictions.length} predictions for ${rows} rows`);
  const at = predictions.findIndex(
    (value) => !Number.isFinite(value) || (task === 'binary' && (value < 0 || value > 1)),
  );
  if (at === -1) return predictions;
  const expected =
    task === 'binary' ? 'the probability of the positive class, between 0 and 1' : 'a finite number';
  throw invalid(`The model predicts ${predictions[at] ?? ''} for row ${at + 1}`, expected);
}

function invalid(what: string, expected?: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {what, ...(expected !== undefined && {expected})});
}
