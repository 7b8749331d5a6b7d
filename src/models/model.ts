import type {RunTypes} from '../generated/documents.ts';
import type {Table} from '../data/table.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {quoted} from '../text/quoted.ts';
import {answerWidth, severalTargets} from './answer-width.ts';

/** A loaded model. */
export interface Model {
  /**
   * One number a row, the probability of the positive class or the value; of several targets the value of each, of several classes
   * the probability of each, row after row. Checked: finite, counts from 0 on, probabilities in [0, 1], those of a row with a sum of 1.
   */
  predict(table: Table): Promise<Float64Array>;
  dispose(): void;
  /** What computes: `javascript`, `onnxruntime`, `onnxruntime-web` (WebAssembly), `tensorflow.js` or `command`. */
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

/** Probabilities of a row whose sum is so far from 1 are none: class by class, rounding is far smaller. */
const sumTolerance = 1e-3;

/**
 * The predictions, where there is a finite number for each row (of several classes, for each of them) and it can be what the task
 * asks for: a probability that rounding put beyond 0 or 1 counts as 0 or 1, which `onClamped` is told. Throws
 * CAIRN_PREDICTION_INVALID for others.
 */
export function checkPredictions(
  predictions: Float64Array,
  {
    rows,
    task,
    signature,
    rounding,
    format,
  }: {rows: number; rounding: number} & Pick<ModelDescription, 'task' | 'signature' | 'format'>,
  onClamped: (count: number) => void,
): Float64Array {
  const width = answerWidth(signature);
  if (predictions.length !== rows * width)
    throw invalid(
      `The model gave ${predictions.length} predictions for ${rows} rows${width === 1 ? '' : ` of ${width} ${task === 'multiclass' ? 'classes' : 'targets'}`}`,
    );
  const {lowest, highest, expected} = wantedNumbers[task];
  const at = predictions.findIndex(
    (value) => !Number.isFinite(value) || value < lowest - rounding || value > highest + rounding,
  );
  const value = predictions[at];
  if (value !== undefined)
    throw invalid(
      `The model predicts ${value} for row ${Math.floor(at / width) + 1}${targetAt(signature, at)}`,
      expected,
      highest === 1 && Number.isFinite(value) ? forgotten(width, format) : undefined,
    );
  let clamped = 0;
  const within = predictions.map((number) => {
    if (number >= lowest && number <= highest) return number;
    clamped++;
    return number < lowest ? lowest : highest;
  });
  if (task === 'multiclass') requireSums(within, width, {rounding, format});
  if (clamped > 0) onClamped(clamped);
  return within;
}

const probabilities = {lowest: 0, highest: 1} as const;
const wantedNumbers: Readonly<
  Record<ModelDescription['task'], {lowest: number; highest: number; expected: string}>
> = {
  binary: {...probabilities, expected: 'the probability of the positive class, between 0 and 1'},
  multiclass: {...probabilities, expected: 'the probability of each class, between 0 and 1'},
  regression: {lowest: -Infinity, highest: Infinity, expected: 'a finite number'},
  count: {lowest: 0, highest: Infinity, expected: 'a mean count, 0 or more'},
};

/** Which of several targets a number is of. */
function targetAt(signature: ModelDescription['signature'], at: number): string {
  const targets = severalTargets(signature);
  return targets.length === 0 ? '' : `, target ${quoted(targets[at % targets.length] ?? '')}`;
}

function requireSums(
  predictions: Float64Array,
  width: number,
  {rounding, format}: {rounding: number} & Pick<ModelDescription, 'format'>,
): void {
  for (let row = 0; row * width < predictions.length; row++) {
    const sum = predictions.subarray(row * width, (row + 1) * width).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > Math.max(sumTolerance, rounding * width))
      throw invalid(
        `The probabilities of row ${row + 1} have the sum ${Number(sum.toPrecision(6))}`,
        'probabilities of classes that exclude each other, with a sum of 1',
        forgotten(width, format),
      );
  }
}

/** What a command answers is not converted: `train.output` is for models that are files. */
function forgotten(width: number, format: ModelDescription['format']): string {
  if (format === 'command')
    return `Let the command answer ${width === 1 ? 'the probability of the positive class' : 'probabilities, such as predict_proba of scikit-learn gives'}, not scores, labels or counts.`;
  const name = width === 1 ? 'sigmoid' : 'softmax';
  return `Did you forget the ${name}? Let the model end in it, or say that it gives logits: train.output: {logits: true}.`;
}

function invalid(what: string, expected?: string, todo?: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {
    what,
    ...(expected !== undefined && {expected}),
    ...(todo !== undefined && {todo}),
  });
}
