import type {ColumnContract, DatasetConfig} from '../../config/load-config.ts';
import {markedColumns} from '../../config/missing-markers.ts';
import {targetsOf} from '../../config/targets.ts';
import {findDataFiles, type FoundFile} from '../../data/find-files.ts';
import {classesIn, labelsOf, type LabelColumn} from '../../data/labels.ts';
import {readRows} from '../../data/read-rows.ts';
import {textAt, type Column, type Table} from '../../data/table.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Progress} from '../../kernel/log.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {quoted} from '../../text/quoted.ts';
import {countLeftOut, countProblems, type LeftOut, type LeftOutCount} from './left-out.ts';

/** Labels of rows. */
export interface ArrivedLabels {
  /** One number a row, or one for each of several targets, row after row; NaN where there is none yet (nor any file). */
  readonly values: Float64Array;
  /** Classes that are none of the model's: the places of these go on after those of the model's. */
  readonly unseen: readonly string[];
  /** Labels of a target of two texts that are a third one: they tell nothing, and have no value. */
  readonly unreadable: readonly {readonly text: string; readonly rows: number}[];
  /** Of a target of two texts the one that is not positive, as the labels have it. */
  readonly negative?: string;
  /** Rows of the files whose label, or which themselves, cannot be read; and all of them where none is of an id that was asked for. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The labels of rows, joined by id from files that may come later than the predictions. Of several labels of one id the last counts, for each target by
 * itself. Of a target of two texts the manifest knows the positive one alone: the other is the one that most rows have. Throws CAIRN_LIVE_INVALID where id or a target is not in the files.
 */
export async function readLabels(
  workspace: string,
  pattern: string,
  {
    dataset,
    target,
    positive,
    classes = [],
    ids,
  }: LabelColumn & {dataset: DatasetConfig; ids: readonly (string | null)[]},
  progress?: Progress,
): Promise<ArrivedLabels> {
  const {id} = dataset;
  const wrong = (where: string, what: string): UserError =>
    new UserError('CAIRN_LIVE_INVALID', {where, what});
  if (id === undefined)
    throw wrong('cairn.yaml', 'the dataset names no id column, by which labels could be joined');
  const targets = targetsOf({target});
  const marked = markedColumns(dataset);
  const contractOf = (name: string, otherwise: ColumnContract['type']): ColumnContract => {
    const {type = otherwise, missing} = marked[name] ?? {};
    return {type, ...(missing && {missing})};
  };
  const contracts = {
    [id]: contractOf(id, 'string'),
    ...Object.fromEntries(targets.map((name) => [name, contractOf(name, 'number')])),
  };
  const labels = new Map<string, number[]>();
  const texts = new Map<string, number>();
  const left = countLeftOut();
  const known = new Set(classes);
  for (const file of await arrived(workspace, pattern, dataset)) {
    const {table, problems} = await readRows(
      [{absolute: file.absolute, shown: file.path}],
      contracts,
      progress,
    );
    const names = table.columns.get(id);
    const isAbsent = problems.some(({id: problem}) => problem.startsWith('column-missing:'));
    if (isAbsent || names === undefined || targets.some((name) => !table.columns.has(name)))
      throw wrong(file.path, `has no columns ${firstOnes([id, ...targets].map(quoted), 10)}`);
    countProblems({rows: left, values: left}, problems);
    if (classes.length > 0 && typeof target === 'string')
      for (const found of classesIn(table, target)) known.add(found);
    const values = valuesOf(table, {target, positive, classes: [...known]}, {file: file.path, texts});
    collectLabels(labels, names, {values, width: targets.length});
  }
  const unknown = targets.map(() => Number.NaN);
  const values = Float64Array.from(
    ids.flatMap((name) => (name === null ? unknown : (labels.get(name) ?? unknown))),
  );
  countUnjoined(left, labels, ids);
  return {
    leftOut: left.list(),
    unseen: [...known].slice(new Set(classes).size),
    ...(texts.size > 0 ? ofTwoTexts(values, texts) : {values, unreadable: []}),
  };
}

/** Files of labels have those of other rows too, so that it says something only where none of them has a row. */
function countUnjoined(
  left: LeftOutCount,
  labels: ReadonlyMap<string, unknown>,
  ids: readonly (string | null)[],
): void {
  if (labels.size === 0 || ids.length === 0 || ids.some((id) => id !== null && labels.has(id))) return;
  left.add('is of no id that a row has', [...labels.keys()].slice(0, 3).map(quoted), labels.size);
}

/** The labels of one file; of a target of two texts as numbers of these texts, since one file cannot tell which the other one is. */
function valuesOf(
  table: Table,
  label: LabelColumn,
  {file, texts}: {file: string; texts: Map<string, number>},
): Float64Array {
  const {target, positive, classes = []} = label;
  const column = typeof target === 'string' && classes.length === 0 ? table.columns.get(target) : undefined;
  return column?.kind === 'string' ? codesOf(column.values, positive, texts) : labelsOf(table, label, file);
}

/** 1 for the positive text, and for each other one a number of its own from 2 on, which `texts` remembers. */
function codesOf(
  values: readonly (string | null)[],
  positive: LabelColumn['positive'],
  texts: Map<string, number>,
): Float64Array {
  return Float64Array.from(values, (value) => {
    if (value === null) return Number.NaN;
    if (value === positive) return 1;
    const code = texts.get(value) ?? texts.size + 2;
    texts.set(value, code);
    return code;
  });
}

/** Turns the numbers of texts into labels: the one that most rows have is 0, the first of several; the others are none. */
function ofTwoTexts(
  codes: Float64Array,
  texts: ReadonlyMap<string, number>,
): Pick<ArrivedLabels, 'values' | 'unreadable' | 'negative'> {
  const counts = [...texts].map(([text, code]) => ({
    text,
    code,
    rows: codes.filter((one) => one === code).length,
  }));
  const [other, ...rest] = counts.sort((a, b) => b.rows - a.rows || a.code - b.code);
  return {
    values: codes.map((code) => (code > 1 ? (code === other?.code ? 0 : Number.NaN) : code)),
    unreadable: rest.filter(({rows}) => rows > 0).map(({text, rows}) => ({text, rows})),
    ...(other && {negative: other.text}),
  };
}

function collectLabels(
  labels: Map<string, number[]>,
  names: Column,
  {values, width}: {values: Float64Array; width: number},
): void {
  for (let row = 0; row * width < values.length; row++) {
    const name = textAt(names, row);
    if (name === undefined) continue;
    const earlier = labels.get(name);
    const own = [...values.subarray(row * width, (row + 1) * width)];
    labels.set(
      name,
      own.map((value, one) => (Number.isNaN(value) ? (earlier?.[one] ?? Number.NaN) : value)),
    );
  }
}

/** The files with labels; none where none has arrived yet, unless the dataset itself has still to be fetched. */
async function arrived(
  workspace: string,
  pattern: string,
  {path, fetch}: Pick<DatasetConfig, 'path' | 'fetch'>,
): Promise<readonly FoundFile[]> {
  try {
    return await findDataFiles(workspace, {path: pattern});
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'CAIRN_DATA_MISSING') throw error;
    if (fetch !== undefined) await findDataFiles(workspace, {path, fetch});
    return [];
  }
}
