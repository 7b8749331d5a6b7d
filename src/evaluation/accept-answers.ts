import type {Table} from '../data/table.ts';
import type {PredictionsTypes, Run, RunTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {answerWidth} from '../models/answer-width.ts';
import {digestOfCommandRows} from '../models/command-rows.ts';
import {checkPredictions, type ModelDescription} from '../models/model.ts';
import {stableJson} from '../provenance/document.ts';

/**
 * The predictions that a job of their own made of a model that is a command, in the order of the rows. All of it may be forged:
 * the files must be those of the model, what the command read must be what the rows at hand make, and each row must be there
 * once. Throws CAIRN_PREDICTIONS_REFUSED with all that differs, or CAIRN_PREDICTION_INVALID for a value.
 */
export async function acceptAnswers(
  answers: PredictionsTypes.Answers,
  {artifacts, signature, task}: ModelDescription & Pick<Run, 'artifacts'>,
  table: Table,
  context: Pick<Context, 'temporary' | 'makeScratch' | 'log'>,
): Promise<Float64Array> {
  const ours = await digestOfCommandRows(table, signature, context);
  const mistakes: Mistake[] = [
    {part: 'files of the model', theirs: answers.files, ours: digestOfFiles(artifacts)},
    {part: 'rows that the command read', theirs: answers.rows, ours},
  ]
    .filter((one) => one.theirs !== one.ours)
    .map((one) => ({
      where: `predictions, ${one.part}`,
      what: `the file says ${one.theirs}`,
      expected: `${one.ours}, which is at hand here`,
    }));
  const width = answerWidth(signature);
  const predictions = new Float64Array(table.rows * width).fill(Number.NaN);
  mistakes.push(...placeInto(predictions, answers, width));
  if (mistakes.length > 0) throw new UserError('CAIRN_PREDICTIONS_REFUSED', mistakes);
  return checkPredictions(
    predictions,
    {rows: table.rows, task, signature, rounding: 0, format: 'command'},
    () => undefined,
  );
}

/** The digest of the list of a model's files, whatever else is known of them. */
export function digestOfFiles(artifacts: readonly RunTypes.File[]): Digest {
  const files = artifacts.map(({path, size, sha256}) => ({path, size, sha256}));
  return digestOf(stableJson(files.sort((a, b) => (a.path < b.path ? -1 : 1))));
}

/** Puts each prediction to its row; says in words what is missing, there twice, or of no row. */
function placeInto(
  predictions: Float64Array,
  {row, prediction}: Pick<PredictionsTypes.Answers, 'row' | 'prediction'>,
  width: number,
): Mistake[] {
  const count = predictions.length / width;
  const mistakes: string[] = [];
  if (row.length * width !== prediction.length)
    mistakes.push(`there are ${prediction.length} predictions for ${row.length} numbers of rows`);
  if (row.length !== count) mistakes.push(`${row.length} rows are predicted, and the test has ${count}`);
  const beyond = row.find((number) => number > count);
  if (beyond !== undefined) mistakes.push(`row ${beyond} is predicted, which is beyond the last`);
  const seen = new Uint8Array(count);
  const twice = row.find((number) => number <= count && (seen[number - 1] = (seen[number - 1] ?? 0) + 1) > 1);
  if (twice !== undefined) mistakes.push(`row ${twice} is predicted more than once`);
  const missing = seen.indexOf(0);
  if (twice === undefined && missing >= 0) mistakes.push(`row ${missing + 1} is missing`);
  if (mistakes.length === 0)
    for (const [i, number] of row.entries())
      predictions.set(prediction.slice(i * width, (i + 1) * width), (number - 1) * width);
  return mistakes.map((what) => ({where: 'predictions, rows', what}));
}
