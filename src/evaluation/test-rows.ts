import {isDeepStrictEqual} from 'node:util';
import {targetsOf} from '../config/targets.ts';
import {timeRange} from '../data/load-dataset.ts';
import {labelsOf} from '../data/labels.ts';
import {selectRows} from '../data/table.ts';
import type {Evaluation, Run} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import type {RunTask} from '../training/run-task.ts';
import type {TestRows} from './measure-everything.ts';
import {pickRows} from './metric.ts';

/** The test rows, and how an evaluation names them. */
export type DescribedRows = TestRows & {readonly described: Evaluation['rows']};

/** The test rows of the work tree at hand. */
export function testRows({model, dataset, data, split, classes}: RunTask): DescribedRows {
  const rows = selectRows(data.table, split.test);
  const time = timeRange(rows, dataset);
  const labels = labelsOf(data.table, {...model, classes});
  const targets = targetsOf(model);
  return {
    table: rows,
    targets,
    labels: pickRows(labels, split.test, targets.length),
    trainLabels: pickRows(labels, split.train, targets.length),
    classes,
    isBoolean: (column) => dataset.columns[column]?.type === 'boolean',
    described: {dataset: model.dataset, digest: data.digest, n: rows.rows, ...(time && {time})},
  };
}

/** Throws CAIRN_DATA_CHANGED where data or split are not those that a recorded run was made with. */
export function requireRowsOf(run: Run, {model, data, split}: RunTask): void {
  const isSame =
    data.digest === run.data.digest &&
    split.train.length === run.data.rows.train &&
    split.test.length === run.data.rows.test &&
    isDeepStrictEqual(model.target, run.data.target);
  if (!isSame)
    throw new UserError('CAIRN_DATA_CHANGED', {
      where: `dataset ${model.dataset}`,
      what: `its files, its split or the target are not those of run ${run.id}, so its test rows are not known`,
      todo: `Check out ${run.code.commit.slice(0, 12)} with its data.`,
    });
}
