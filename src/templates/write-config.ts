import type {SeenColumn, SeenTable} from '../data/describe-columns.ts';
import {plainArchitecture} from '../config/task-kinds.ts';
import {counted} from '../text/counted.ts';
import {quoted} from '../text/quoted.ts';
import type {Roles} from './infer-roles.ts';
import type {DvcFetch} from './look-at-dvc.ts';
import {stageEntries} from './stage-entries.ts';
import {yamlText} from './yaml-text.ts';

/** What a configuration says of one model and its data. */
export interface Draft {
  readonly model: string;
  readonly dataset: string;
  /** Path of the data from the folder of the configuration. */
  readonly data: string;
  /** How they are fetched where they are not in Git, as far as that is known. */
  readonly fetch?: DvcFetch | undefined;
  readonly seen: SeenTable;
  readonly roles: Roles;
  /** What trains, argument by argument; the built-in trainer without one. */
  readonly train: readonly string[] | undefined;
  /** Names of stages, in the order that a version goes through them. */
  readonly stages: readonly string[];
  /** What is to be known beside the values: of the data, such as that they are not in Git, and of the training. */
  readonly notes: {readonly data: readonly string[]; readonly train: readonly string[]};
}

/** The configuration of a draft: every value was seen in the data, or a comment beside it says why it is there. */
export function writeConfig(
  draft: Draft,
  {
    schema,
    target,
  }: {schema: string; /** Name of the target of the last stage. */ target?: string | undefined},
): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# What Cairn knows of this repository: data, models, rules, targets. Changes take effect after their own review.',
    'version: 1',
    '',
    'datasets:',
    ...indented(2, datasetLines(draft)),
    '',
    'models:',
    ...indented(2, modelLines(draft, target)),
    '',
  ].join('\n');
}

/** The entry of the dataset, below `datasets:`. */
export function datasetLines({dataset, data, fetch, seen, roles, notes}: Draft): string[] {
  const columns = seen.columns.map((column) => columnLine(column, roles, seen.rows));
  return [
    `${yamlText(dataset)}:`,
    `  path: ${yamlText(data)} # ${counted(seen.rows, 'row')} when this was written`,
    ...(fetch === undefined ? [] : [`  ${fetchLine(fetch)}`]),
    ...notes.data.map((note) => `  # ${note}`),
    ...(roles.id === undefined
      ? ['  # id: none of the columns names a row. With one, late labels and live traffic are joined by it.']
      : [`  id: ${yamlText(roles.id)} # names a row`]),
    ...(roles.time === undefined
      ? ['  # time: none of the columns says when a row happened, so that test rows are taken at random.']
      : [`  time: ${yamlText(roles.time)} # when it happened; test rows are the last of these`]),
    ...(seen.rejected > 0
      ? [
          `  # ${counted(seen.rejected, 'record')} of the file do not fit its header: mend them, cairn validate-data names them.`,
        ]
      : []),
    '  columns: # as they were seen; add minimum, maximum, values or pattern where you know more',
    ...indented(4, columns),
    ...seen.unnamed.map(({name, why}) => `    # ${quoted(name)} is left out: it ${why}.`),
  ];
}

/** What says how the data are fetched, as a line of a dataset. */
export function fetchLine({command, secrets}: Pick<DvcFetch, 'command' | 'secrets'>): string {
  const isText = command.every((part) => /^[\w./-]+$/.test(part));
  const written = isText ? command.join(' ') : `[${command.map(yamlText).join(', ')}]`;
  const value =
    secrets.length === 0 && isText
      ? written
      : `{command: ${written}${secrets.length === 0 ? '' : `, secrets: [${secrets.join(', ')}]`}}`;
  return `fetch: ${value} # not in Git: cairn fetch-data brings them`;
}

function columnLine(column: SeenColumn, roles: Roles, rows: number): string {
  const {name, missing, marker} = column;
  const isTarget = name === roles.target;
  const type = isTarget ? (roles.typeOfTarget ?? column.type) : column.type;
  const parts = [
    `type: ${type}`,
    ...(missing > 0 ? ['required: false'] : []),
    ...(marker === undefined ? [] : [`missing: [${yamlText(marker.text)}]`]),
  ];
  return `${yamlText(name)}: {${parts.join(', ')}}${comment(columnNotes(column, isTarget, rows))}`;
}

function columnNotes({missing, marker, oddOne}: SeenColumn, isTarget: boolean, rows: number): string[] {
  return [
    ...(missing > 0 ? [`${missing} of ${rows} have no value`] : []),
    ...(missing > 0 && isTarget ? ['training refuses rows without a label: take them out'] : []),
    ...(marker === undefined
      ? []
      : [
          `${quoted(marker.text)}, the only text among numbers (${counted(marker.rows, 'row')}), is taken to mean that`,
        ]),
    ...(oddOne === undefined
      ? []
      : [`numbers but for values such as ${quoted(oddOne.text)} (${counted(oddOne.rows, 'row')})`]),
  ];
}

/** The entry of the model, below `models:`. */
export function modelLines(draft: Draft, deployTo?: string): string[] {
  const {model, dataset, roles} = draft;
  const {task, target, positive, why, features, left} = roles;
  return [
    `${model}:`,
    `  task: ${task} # the target has ${why}`,
    `  dataset: ${yamlText(dataset)}`,
    `  target: ${yamlText(target)} # what it learns`,
    ...(positive === undefined
      ? []
      : [`  positive: ${yamlText(positive.text)} # what a probability of 1 means: ${positive.why}`]),
    `  features: [${features.map(yamlText).join(', ')}]`,
    ...left.map(({name, why: reason}) => `  # ${quoted(name)} is no feature: it ${reason}.`),
    ...indented(2, trainLines(draft)),
    '  stages:',
    ...indented(
      4,
      stageEntries(draft.stages, {
        rules: rulesOf[roles.task],
        target: deployTo === undefined ? [] : [`target: ${deployTo}`],
      }),
    ),
    '  # monitor: # checks the traffic of a deployed model for drift',
    '  #   window-hours: 168 # a check looks at the last week',
    '  #   live: traffic/*.csv # by default the log of the target',
    ...(roles.id === undefined
      ? []
      : [`  #   labels: ${yamlText(draft.data)} # labels that arrive later, joined by ${quoted(roles.id)}`]),
  ];
}

function trainLines({train, roles, notes}: Draft): string[] {
  if (train === undefined)
    return [
      'train:',
      '  trainer: tensorflow # built in; `trainer: command` runs a command of yours, in any language',
      `  architecture: ${plainArchitecture(roles.task)}`,
    ];
  return [
    'train:',
    '  trainer: command',
    ...notes.train.map((note) => `  # ${note}`),
    `  command: [${train.map(yamlText).join(', ')}] # reads the rows of CAIRN_TRAIN, writes below CAIRN_OUTPUT`,
    '  model: model.onnx # what it writes there; this name and the format are a guess: docs/training.md has all of them',
    '  format: onnx',
  ];
}

const rulesOf: Readonly<Record<Roles['task'], readonly string[]>> = {
  binary: [
    '{id: good-enough, metric: roc_auc, minimum: 0.6}',
    '{id: not-worse-than-champion, metric: log_loss, versus: champion, improvement: -0.005}',
  ],
  multiclass: [
    '{id: better-than-baseline, metric: log_loss, versus: baseline}',
    '{id: not-worse-than-champion, metric: log_loss, versus: champion, improvement: -0.005}',
  ],
  regression: [
    '{id: better-than-mean, metric: r2, minimum: 0.1}',
    '{id: not-worse-than-champion, metric: rmse, versus: champion, relative-improvement: -0.02}',
  ],
  count: [
    '{id: better-than-mean, metric: r2, minimum: 0.1}',
    '{id: not-worse-than-champion, metric: poisson_deviance, versus: champion, relative-improvement: -0.02}',
  ],
};

function comment(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` # ${notes.join('; ')}`;
}

function indented(by: number, lines: readonly string[]): string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}
