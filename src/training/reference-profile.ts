import {targetsOf} from '../config/targets.ts';
import {profileTable} from '../data/profile.ts';
import {labelsOf, namedColumn} from '../data/labels.ts';
import {columnOfRows} from '../data/row-numbers.ts';
import {selectRows} from '../data/table.ts';
import type {Profile} from '../generated/documents.ts';
import {mostProbable} from '../models/most-probable.ts';
import {signatureOf} from '../models/signature.ts';
import type {RunTask} from './run-task.ts';

/**
 * What live data are held against later: the rows to learn from, and what the model answers for the test rows (of several classes the
 * most probable one, of several targets each).
 */
export function referenceProfile(
  {model, dataset, data, split, classes}: Pick<RunTask, 'model' | 'dataset' | 'data' | 'split' | 'classes'>,
  predictions: Float64Array,
): Profile {
  const rows = selectRows(data.table, split.train);
  const {outputs} = signatureOf(model, dataset, classes);
  const labels = labelsOf(rows, {...model, classes});
  const answers = classes.length === 0 ? predictions : mostProbable(predictions, classes.length);
  const columns = (names: readonly string[], numbers: Float64Array) =>
    names.map((name, one) => ({
      name,
      column: namedColumn(columnOfRows(numbers, names.length, one), classes),
    }));
  return profileTable(rows, model.features, {
    labels: columns(targetsOf(model), labels),
    predictions: columns(
      outputs.map(({name}) => name),
      answers,
    ),
  });
}
