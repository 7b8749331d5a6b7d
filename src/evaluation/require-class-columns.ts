import type {ScoringSettings} from '../config/evaluation-settings.ts';
import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {arrangeColumns} from '../models/arrange-columns.ts';
import {firstOnes} from '../text/first-ones.ts';
import {quoted} from '../text/quoted.ts';
import {evaluateModels} from './evaluate-models.ts';
import type {Scored} from './score-model.ts';

/**
 * Looks whether the columns of a model of several classes stand for other classes than is thought: whether for the rows of each class
 * another column is the highest on average, one for each, and the decisions are better by these columns with the whole interval. Where
 * the model does not name its classes, throws CAIRN_OUTPUT_UNCLEAR; else warns.
 */
export function requireClassColumns(
  labels: Float64Array,
  {predictions, tellsClass}: Pick<Scored, 'predictions' | 'tellsClass'>,
  {classes, settings}: {classes: readonly string[]; settings: ScoringSettings},
  log: Pick<Log, 'warning'>,
): void {
  const columns = highestColumns(labels, predictions, classes.length);
  const isPermutation = new Set(columns).size === classes.length && !columns.includes(-1);
  const turned = columns.findIndex((column, one) => column !== one);
  if (!isPermutation || turned === -1) return;
  const put = arrangeColumns(predictions, classes.length, columns);
  const {comparison = []} = evaluateModels(
    labels,
    {challenger: put, champion: predictions},
    {...settings, metrics: ['accuracy']},
  );
  if (comparison[0]?.better !== 'challenger') return;
  const what = `The columns of the model look turned round: rows of class ${quoted(classes[turned] ?? '')} get the highest probability in that of ${quoted(classes[columns[turned] ?? 0] ?? '')}`;
  if (tellsClass) {
    log.warning(`${what}. Are the labels turned round?`);
    return;
  }
  throw new UserError('CAIRN_OUTPUT_UNCLEAR', {
    what: `${what}, and the model does not name its classes`,
    expected: `a column for each class, in the order ${firstOnes(classes.map(quoted), 10)}`,
    todo: 'Name the classes in the order of the columns in cairn.yaml, under the model: classes: […].',
  });
}

/** For each class the column that is the highest on average over its rows; -1 for a class without rows. */
function highestColumns(labels: Float64Array, predictions: Float64Array, classes: number): number[] {
  const sums = Array.from({length: classes}, () => new Float64Array(classes));
  const rows = new Uint32Array(classes);
  for (let row = 0; row < labels.length; row++) {
    const of = labels[row] ?? 0;
    rows[of] = (rows[of] ?? 0) + 1;
    const sum = sums[of];
    for (let i = 0; sum !== undefined && i < classes; i++)
      sum[i] = (sum[i] ?? 0) + (predictions[row * classes + i] ?? 0);
  }
  return sums.map((sum, one) => (rows[one] === 0 ? -1 : sum.indexOf(Math.max(...sum))));
}
