import type {ConfigTypes} from '../generated/documents.ts';
import {counted} from '../text/counted.ts';
import {exchangeMistakes} from './exchange-checks.ts';
import {leadsOutside} from './leads-outside.ts';
import {leadsOutsideMistake} from './leads-outside-mistake.ts';
import {onlyFor} from './only-for.ts';
import type {PathMistake} from './schema-mistakes.ts';
import {targetsOf} from './targets.ts';
import {plainArchitecture, predictsClass} from './task-kinds.ts';
import {unknownName} from './unknown-name.ts';
import type {TrainedModelConfig} from './trained-model.ts';

/** What is wrong with how a model is trained, and with what is said of the model that comes out. */
export function trainMistakes(
  at: readonly string[],
  {task, target, train, features}: TrainedModelConfig,
  {columns}: ConfigTypes.Dataset,
): readonly PathMistake[] {
  const found =
    train.trainer === 'tensorflow'
      ? architectureMistakes(task, train)
      : [
          ...commandMistakes(train),
          ...exchangeMistakes(train),
          ...outputMistakes({task, targets: targetsOf({target})}, train),
          ...fillMistakes(train, features, columns),
        ];
  return found.map(({path, mistake}) => ({path: [...at, ...path], mistake}));
}

function architectureMistakes(
  task: TrainedModelConfig['task'],
  {architecture, parameters}: Extract<ConfigTypes.Train, {trainer: 'tensorflow'}>,
): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  const plain = plainArchitecture(task);
  if (architecture !== undefined && architecture !== 'mlp' && architecture !== plain)
    mistakes.push({
      path: ['architecture'],
      mistake: {what: `is ${architecture}, but the task is ${task}`, expected: `${plain} or mlp`},
    });
  for (const name of ['hidden', 'dropout'] as const)
    if (parameters?.[name] !== undefined && architecture !== 'mlp')
      mistakes.push({
        path: ['parameters', name],
        mistake: {what: 'is only known to architecture mlp', expected: 'architecture: mlp, or no such key'},
      });
  return mistakes;
}

function commandMistakes(train: Extract<ConfigTypes.Train, {trainer: 'command'}>): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  if (train.format === 'command' && train.predict === undefined)
    mistakes.push({
      path: [],
      mistake: {what: 'lacks the key predict', expected: 'the command that predicts, for format command'},
    });
  if (train.format !== 'command')
    for (const key of ['predict', 'protocol'] as const)
      if (train[key] !== undefined)
        mistakes.push(onlyFor([key], {key: 'format', is: train.format, only: 'command'}));
  for (const key of ['model', 'metrics'] as const)
    if (train[key] !== undefined && leadsOutside(train[key]))
      mistakes.push(leadsOutsideMistake([key], train[key], 'a path below CAIRN_OUTPUT'));
  return mistakes;
}

function outputMistakes(
  {task, targets}: {task: TrainedModelConfig['task']; targets: readonly string[]},
  {format, output}: Extract<ConfigTypes.Train, {trainer: 'command'}>,
): readonly PathMistake[] {
  if (output === undefined) return [];
  const isList = targets.length > 1;
  if (format === 'command')
    return [
      {
        path: ['output'],
        mistake: {
          what: 'is given, but the format is command, whose predict writes the prediction itself',
          expected: 'format: onnx or tensorflow, or no such key',
        },
      },
    ];
  return [
    ...(output.logits === true && !predictsClass(task)
      ? [onlyFor(['output', 'logits'], {key: 'task', is: task, only: 'binary or multiclass'})]
      : []),
    ...outputNameMistakes(output, targets),
    ...(output.column !== undefined && (isList || task === 'multiclass')
      ? [
          {
            path: ['output', 'column'],
            mistake: {
              what: `is given, but ${isList ? 'there are several targets, which need' : 'the task is multiclass, which needs'} all columns`,
              expected: `no such key; their order is that of ${isList ? 'target' : 'classes'}`,
            },
          },
        ]
      : []),
  ];
}

function outputNameMistakes(
  {name, names}: {name?: string; names?: readonly string[]},
  targets: readonly string[],
): readonly PathMistake[] {
  if (names === undefined || (name === undefined && names.length === targets.length)) return [];
  const what =
    name === undefined
      ? `names ${names.length} outputs, and the model has ${counted(targets.length, 'target')}`
      : 'is given beside name';
  const expected =
    targets.length === 1
      ? 'name, for the only target'
      : name === undefined
        ? 'one for each target, in their order'
        : 'one of the two';
  return [{path: ['output', 'names'], mistake: {what, expected}}];
}

function fillMistakes(
  {fill = {}}: Extract<ConfigTypes.Train, {trainer: 'command'}>,
  features: readonly string[],
  columns: ConfigTypes.Dataset['columns'],
): readonly PathMistake[] {
  return Object.entries(fill).flatMap(([name, value]) => {
    const path = ['fill', name];
    if (!features.includes(name)) return [unknownName(path, 'feature', name, features)];
    const type = columns[name]?.type ?? 'string';
    const right =
      type === 'string' || type === 'boolean'
        ? typeof value === type
        : typeof value === 'number' && (type === 'number' || Number.isInteger(value));
    return right
      ? []
      : [
          {
            path,
            mistake: {
              what: `is ${JSON.stringify(value)}`,
              expected: `a value of type ${type}, as the column`,
            },
          },
        ];
  });
}
