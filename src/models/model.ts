import type {RunTypes} from '../generated/documents.ts';
import type {Table} from '../data/table.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';

/** A loaded model. */
export interface Model {
  /** One number a row: the probability of the positive class, or the value. Checked: finite, probabilities in [0, 1]. */
  predict(table: Table): Promise<Float64Array>;
  dispose(): void;
  /** What computes: `javascript`, `onnxruntime`, `tensorflow.js` or `command`. */
  readonly backend: string;
  /**
   * Whether it is told whose probability it gave, by the model, by the configuration or since it is the only number: else the
   * second of two columns was taken. Asked after a prediction.
   */
  tellsClass(): boolean;
  /** How far a probability may lie beyond 0 or 1 by rounding alone. */
  readonly rounding: number;
}

/** What has to be known of a model to load it; runs and manifests are such descriptions. */
export interface ModelDescription {
  readonly format: RunTypes.Format;
  readonly signature: RunTypes.Signature;
  readonly task: RunTypes.Run['task'];
  readonly predict?: readonly string[];
  /** For a command: it stays and is asked by JSON lines; absent where it is started for each call. */
  readonly protocol?: 'lines';
}

/** What loading and running a model needs of the world. */
export interface ModelContext {
  readonly childEnvironment: Readonly<Record<string, string>>;
  /** A folder for the files of one run. */
  readonly temporary: string;
  readonly log: Log;
  /** Milliseconds that one call of a model in a process of its own may take (default `longestPrediction`). */
  readonly longest?: number;
  /** For a command: processes at the same time at most (default 1); further calls wait. */
  readonly processes?: number;
}

/** Half an hour: a model that takes longer for one call of its rows has no end, or is of no use. */
export const longestPrediction = 30 * 60_000;

/** CAIRN_MODEL_UNLOADABLE for a file of a model. */
export function unloadable(file: string, reason: string, cause?: unknown, todo?: string): UserError {
  // Names of nodes may hold line breaks and escape sequences, and stand in the messages of the runtimes.
  const said =
    cause === undefined
      ? undefined
      : messageOf(cause)
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim()
          .slice(0, 500);
  return new UserError(
    'CAIRN_MODEL_UNLOADABLE',
    {
      where: file,
      what: said === undefined ? reason : `${reason} (${said})`,
      ...(todo !== undefined && {todo}),
    },
    {cause},
  );
}

/**
 * The predictions, where there is one finite number a row and, for a binary task, a probability: one that rounding put beyond
 * 0 or 1 counts as 0 or 1, which `onClamped` is told. Throws CAIRN_PREDICTION_INVALID for others.
 */
export function checkPredictions(
  predictions: Float64Array,
  {rows, task, rounding}: {rows: number; task: ModelDescription['task']; rounding: number},
  onClamped: (count: number) => void,
): Float64Array {
  if (predictions.length !== rows)
    throw invalid(`The model gave ${predictions.length} predictions for ${rows} rows`);
  const isBinary = task === 'binary';
  const at = predictions.findIndex(
    (value) => !Number.isFinite(value) || (isBinary && (value < -rounding || value > 1 + rounding)),
  );
  const value = predictions[at];
  if (value !== undefined)
    throw invalid(
      `The model predicts ${value} for row ${at + 1}`,
      isBinary ? 'the probability of the positive class, between 0 and 1' : 'a finite number',
      isBinary && Number.isFinite(value)
        ? 'Did you forget the sigmoid? Let the model end in it, or say that it gives logits: train.output: {logits: true}.'
        : undefined,
    );
  if (!isBinary) return predictions;
  let clamped = 0;
  const probabilities = predictions.map((probability) => {
    if (probability >= 0 && probability <= 1) return probability;
    clamped++;
    return probability < 0 ? 0 : 1;
  });
  if (clamped > 0) onClamped(clamped);
  return probabilities;
}

function invalid(what: string, expected?: string, todo?: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {
    what,
    ...(expected !== undefined && {expected}),
    ...(todo !== undefined && {todo}),
  });
}
