import {profileTable} from '../data/profile.ts';
import {labelsOf} from '../data/labels.ts';
import {selectRows} from '../data/table.ts';
import type {Profile} from '../generated/documents.ts';
import {signatureOf} from '../models/signature.ts';
import type {RunTask} from './run-task.ts';

/** What live data are held against later: the rows to learn from, and what the model answers for the test rows. */
export function referenceProfile(
  {model, dataset, data, split}: Pick<RunTask, 'model' | 'dataset' | 'data' | 'split'>,
  predictions: Float64Array,
): Profile {
  const rows = selectRows(data.table, split.train);
  return profileTable(rows, model.features, {
    label: {name: model.target, column: {kind: 'number', values: labelsOf(rows, model)}},
    prediction: {
      name: signatureOf(model, dataset).outputs[0]?.name ?? 'prediction',
      column: {kind: 'number', values: predictions},
    },
  });
}
