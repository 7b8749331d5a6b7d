import {UserError} from '../kernel/errors.ts';
import {counted} from '../text/counted.ts';
import {firstOnes} from '../text/first-ones.ts';
import {severalTargets} from './answer-width.ts';
import {arrangeColumns} from './arrange-columns.ts';
import type {ModelDescription} from './model.ts';
import type {ClassName} from './onnx-graph.ts';
import {softmaxRows} from './softmax.ts';

/** What is wanted of a model's numbers. */
export interface Wanted {
  readonly task: ModelDescription['task'];
  readonly from: NonNullable<ModelDescription['signature']['outputs'][number]['from']>;
  readonly positive: string | number | boolean | undefined;
  /** The classes of task multiclass, in the order of the probabilities; else none. */
  readonly classes: readonly string[];
  /** The targets of a model that has several, in the order of its columns; else none. */
  readonly targets: readonly string[];
  /** The outputs of the model that give one target each, where the configuration names them; else none. */
  readonly outputs: readonly string[];
  /** Whether the version was made by Cairn 0.1, which took the last column of the last output of numbers. */
  readonly isEarlier: boolean;
}

/** Numbers of a model, row after row. */
export interface Numbers {
  readonly data: ArrayLike<number>;
  readonly rows: number;
  /** The classes of the columns, where the model tells them. */
  readonly classes: readonly ClassName[] | undefined;
  /** The model's file, for what is wrong. */
  readonly file: string;
}

/** What a signature says of the prediction. */
export function wantedOf({task, signature}: Pick<ModelDescription, 'task' | 'signature'>): Wanted {
  const [output] = signature.outputs;
  return {
    task,
    from: output?.from ?? {},
    positive: output?.positive,
    classes: output?.classes ?? [],
    targets: severalTargets(signature),
    outputs: namedOutputs(signature),
    isEarlier: signature.order === undefined,
  };
}

function namedOutputs({outputs}: ModelDescription['signature']): readonly string[] {
  const names = outputs.map(({from}) => from?.name).filter((name) => name !== undefined);
  return new Set(names).size > 1 ? names : [];
}

/** Whether model or configuration say which of two columns is that of the positive class. */
export function tellsClass({from, positive}: Wanted, classes: readonly ClassName[] | undefined): boolean {
  return from.column !== undefined || positive !== undefined || classes !== undefined;
}

/**
 * One number a row, one for each of several targets, or the probability of each class in the order that is wanted, row after row; throws CAIRN_OUTPUT_UNCLEAR where
 * nothing says which of several numbers it is.
 */
export function predictionsIn(numbers: Numbers, wanted: Wanted): Float64Array {
  const {data, rows, file} = numbers;
  const width = data.length / rows;
  if (!Number.isInteger(width) || width === 0)
    throw new UserError('CAIRN_PREDICTION_INVALID', {
      where: file,
      what: `gives ${data.length} numbers for ${rows} rows`,
      expected: 'one number a row, or a fixed count of them',
    });
  if (wanted.classes.length > 0) return probabilitiesIn(numbers, width, wanted);
  if (wanted.targets.length > 0) return valuesIn(numbers, width, wanted.targets);
  const {column: stated, logits = false} = wanted.from;
  const column = columnIn(numbers, width, wanted);
  const isSoftmax = logits && width > 1 && stated === undefined;
  if (isSoftmax) requireNoMirror(numbers, width);
  const answers = arrangeColumns(isSoftmax ? softmaxRows(data, width) : data, width, [column]);
  return logits && !isSoftmax ? answers.map((logit) => 1 / (1 + Math.exp(-logit))) : answers;
}

/** A class that the model does not know has probability 0, which `requireRightColumns` says. */
function probabilitiesIn(
  {data, classes: own, file}: Numbers,
  width: number,
  {classes, from}: Wanted,
): Float64Array {
  const columns = columnsOfClasses(own?.length === width ? own : undefined, width, {classes, file});
  return arrangeColumns(from.logits === true ? softmaxRows(data, width) : data, width, columns);
}

/** The columns are those of the targets in their order, as nothing names them. */
function valuesIn({data, file}: Numbers, width: number, targets: readonly string[]): Float64Array {
  if (width === targets.length) return Float64Array.from(data);
  throw unclear(
    file,
    `gives ${counted(width, 'number')} a row, and there are ${targets.length} targets (${firstOnes(targets.map(quoted), 10)})`,
    'one number for each target, in their order',
    'Let the model give one for each, in one output or in one named after each; or name the targets that it has, in its order, in cairn.yaml: target: […].',
  );
}

/** The column of each class: by name where the model names its classes, else in their order; -1 where it does not know one. */
function columnsOfClasses(
  own: readonly ClassName[] | undefined,
  width: number,
  {classes, file}: {classes: readonly string[]; file: string},
): readonly number[] {
  const some = (names: readonly ClassName[]): string => firstOnes(names.map(quoted), 10);
  if (own === undefined) {
    if (width === classes.length) return [...classes.keys()];
    throw unclear(
      file,
      `gives ${width} numbers a row, and there are ${classes.length} classes (${some(classes)})`,
      'the probability of each class',
      'Let the model give one for each, or name its classes in their order in cairn.yaml, under the model: classes: […].',
    );
  }
  const names = own.map(String);
  const unknown = own.filter((name) => !classes.includes(String(name)));
  if (unknown.length > 0)
    throw unclear(
      file,
      `has the class${unknown.length === 1 ? '' : 'es'} ${some(unknown)}, and the classes of the target are ${some(classes)}`,
      'classes of the target',
      'Train on the values of the target as they are, or name every class in cairn.yaml, under the model: classes: […].',
    );
  return classes.map((name) => names.indexOf(name));
}

function columnIn(
  {classes, file}: Numbers,
  width: number,
  {task, from, positive, isEarlier}: Wanted,
): number {
  if (isEarlier) return width - 1;
  if (from.column !== undefined) {
    if (from.column < width) return from.column;
    throw unclear(
      file,
      `gives ${width} numbers a row, so it has no column ${from.column}`,
      'a column that it has',
      `Correct train.output: {column: …}.`,
    );
  }
  return task === 'binary' ? classColumn({classes, file}, width, positive) : valueColumn(width, file);
}

function valueColumn(width: number, file: string): number {
  if (width === 1) return 0;
  const columns = Array.from({length: width}, (_, i) => i);
  throw unclear(
    file,
    `gives ${width} numbers a row, and nothing says which is the value`,
    'one number a row',
    `Name it in cairn.yaml: train.output: {column: ${width > 10 ? `0 to ${width - 1}` : columns.join(' or ')}}.`,
  );
}

function classColumn(
  {classes, file}: Pick<Numbers, 'classes' | 'file'>,
  width: number,
  positive: Wanted['positive'],
): number {
  const kinds = classes?.length === Math.max(2, width) ? classes : undefined;
  if (width > 2)
    throw unclear(
      file,
      `gives ${width} numbers a row, as of ${width} classes${classes === undefined ? '' : ` (${classes.map(quoted).join(', ')})`}, but the task is binary`,
      'one probability a row, or those of two classes',
      'For several classes there is task: multiclass. Where one of the columns is the probability, name it: train.output: {column: …}.',
    );
  const at = kinds && positiveAt(kinds, positive, file);
  if (width === 2) return at ?? 1;
  // One number for two classes is that of the second one.
  if (at === 0)
    throw unclear(
      file,
      `gives one number a row, and its classes are ${(kinds ?? []).map(quoted).join(' and ')}, the positive one first`,
      'to know whose probability the number is',
      'Where it is that of the positive class, say so: train.output: {column: 0}.',
    );
  return 0;
}

/** The position of the positive class. */
function positiveAt(
  classes: readonly ClassName[],
  positive: string | number | boolean | undefined,
  file: string,
): number {
  const names = classes.map(asName);
  if (positive === undefined && names.includes('0') && names.includes('1')) return names.indexOf('1');
  const at = positive === undefined ? -1 : names.indexOf(asName(positive));
  if (at !== -1) return at;
  throw unclear(
    file,
    positive === undefined
      ? `has the classes ${classes.map(quoted).join(' and ')}, and nothing says which is the positive one`
      : `has the classes ${classes.map(quoted).join(' and ')}, and positive is ${quoted(positive)}`,
    'to know whose probability to take',
    `Name it in cairn.yaml, under the model: positive: ${classes.map(quoted).join(' or ')}.`,
  );
}

/** Two columns that mirror each other are decision values, whose softmax would be another probability than their sigmoid. */
function requireNoMirror({data, rows, file}: Numbers, width: number): void {
  if (width !== 2 || rows < 2) return;
  for (let row = 0; row < rows; row++) if (data[2 * row] !== -(data[2 * row + 1] ?? 0)) return;
  throw unclear(
    file,
    'gives two columns, each the negative of the other: scores of one decision, not logits of two classes',
    'to know which column is the logit of the positive class',
    'Name it beside the logits: train.output: {logits: true, column: 1}, whose sigmoid is taken.',
  );
}

/** CAIRN_OUTPUT_UNCLEAR: what a model answers, why that is no prediction yet, and how to say which one it is. */
export function unclear(where: string, what: string, expected: string, todo: string): UserError {
  return new UserError('CAIRN_OUTPUT_UNCLEAR', {where, what, expected, todo});
}

function asName(name: ClassName | boolean): string {
  const text = String(name).toLowerCase();
  return text === 'true' ? '1' : text === 'false' ? '0' : text;
}

function quoted(name: ClassName | boolean): string {
  return JSON.stringify(name);
}
