import {profileTable} from '../data/profile.ts';
import {labelsOf, namedColumn} from '../data/labels.ts';
import {selectRows} from '../data/table.ts';
import type {Profile} from '../generated/documents.ts';
import {mostProbable} from '../models/most-probable.ts';
import {signatureOf} from '../models/signature.ts';
import type {RunTask} from './run-task.ts';

/**
 * What live data are held against later: the rows to learn from, and what the model answers for the test rows (of several classes the
 * most probable one).
 */
export function referenceProfile(
  {model, dataset, data, split, classes}: Pick<RunTask, 'model' | 'dataset' | 'data' | 'split' | 'classes'>,
  predictions: Float64Array,
): Profile {
  const rows = selectRows(data.table, split.train);
  const [output] = signatureOf(model, dataset, classes).outputs;
  const labels = labelsOf(rows, {...model, classes});
  return profileTable(rows, model.features, {
    label: {name: model.target, column: namedColumn(labels, classes)},
    prediction: {
      name: output?.name ?? 'prediction',
      column: namedColumn(
        classes.length === 0 ? predictions : mostProbable(predictions, classes.length),
        classes,
      ),
    },
  });
}
