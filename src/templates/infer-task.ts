import type {SeenColumn} from '../data/describe-columns.ts';
import type {TrainedModelConfig} from '../config/load-config.ts';
import {counted} from '../text/counted.ts';
import {quoted} from '../text/quoted.ts';

/** What is predicted, as the values of the target suggest it. */
export interface InferredTask {
  readonly task: TrainedModelConfig['task'];
  /** For two values that are no truth values: the one that counts as positive, and whether a person said so. */
  readonly positive?: {readonly text: string; readonly why: string};
  /** The type that the target needs for this task, where it is another one than its values suggest. */
  readonly typeOfTarget?: 'string';
  /** Why this task, in a few words. */
  readonly why: string;
}

/** So many different whole numbers may be classes; more are amounts. */
const mostNumbers = 10;
const mostClasses = 1000;

/** The task that the values of a column suggest, or why it cannot be predicted; `positive` is what a person said. */
export function inferTask(column: SeenColumn, rows: number, positive?: string): InferredTask | string {
  const {type, distinct, missing, values} = column;
  if (distinct === 0) return 'has no value';
  if (distinct === 1) return 'has one value in all rows, so that there is nothing to learn';
  if (missing > rows / 2) return `has no value in ${missing} of ${rows} rows`;
  if (type === 'timestamp') return 'is a moment, which no task predicts';
  const hasPositive = distinct === 2 && type !== 'number' && !isTruth(column);
  if (hasPositive) return twoValues(values, positive);
  if (positive !== undefined)
    return `has ${distinct === 2 ? 'truth values' : counted(distinct, 'value')}, so that there is no positive one to name`;
  if (isTruth(column)) return {task: 'binary', why: 'two values'};
  return severalValues(column, rows);
}

function severalValues({type, distinct}: SeenColumn, rows: number): InferredTask | string {
  const isFew = distinct <= rows / 2;
  if (type === 'string') {
    if (isFew && distinct <= mostClasses) return {task: 'multiclass', why: `${distinct} different texts`};
    return 'is a text that is another one in most rows, so that it is no class';
  }
  if (type === 'integer' && isFew && distinct <= mostNumbers)
    return {task: 'multiclass', why: `${distinct} different whole numbers; regression, if they are amounts`};
  return {task: 'regression', why: 'numbers'};
}

function isTruth({type, distinct, values}: SeenColumn): boolean {
  if (type === 'boolean') return true;
  const isBit = ({text}: {text: string}): boolean => Number(text) === 0 || Number(text) === 1;
  return type !== 'string' && distinct === 2 && values.length > 0 && values.every(isBit);
}

function twoValues(values: SeenColumn['values'], said: string | undefined): InferredTask | string {
  const base = {task: 'binary', typeOfTarget: 'string', why: 'two values'} as const;
  const texts = values.map(({text}) => text);
  if (texts.length !== 2) return 'has two values that are written in several ways';
  if (said !== undefined) {
    if (texts.includes(said)) return {...base, positive: {text: said, why: 'as you said'}};
    return `has the values ${texts.map(quoted).join(' and ')}, and not ${quoted(said)}`;
  }
  const called = texts.filter((text) =>
    /^(yes|y|true|t|1|positive|pos|\+|bad|malignant|m|fraud|churn|spam|success)$/i.test(text.trim()),
  );
  if (called.length === 1) return {...base, positive: {text: called[0] ?? '', why: 'by its name'}};
  const rarer = values[1] ?? {text: '', rows: 0};
  const why = rarer.rows === values[0]?.rows ? 'a guess: both are as frequent' : 'a guess: the rarer one';
  return {...base, positive: {text: rarer.text, why}};
}
