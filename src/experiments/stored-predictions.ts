import {constants} from 'node:buffer';
import {lstat, mkdir, readFile, rm} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {replaceFile} from '../files/replace-file.ts';
import type {Predictions} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import type {Handing} from './handover.ts';
import {inputOf, makeRunsFolder, predictionsFile, runFolder, type PredictionsOf} from './run-folder.ts';

/** Writes predictions into the folder of their run, and hands them over; returns what finds exactly this file, and its path. */
export async function writePredictions(
  workspace: string,
  hand: Handing,
  predictions: Predictions,
  whose: 'both' | PredictionsOf,
): Promise<{stated: string; path: string}> {
  const folder = runFolder(workspace, predictions.run);
  await makeRunsFolder(workspace);
  await mkdir(folder, {recursive: true});
  // What an earlier call left of the champion alone does not stand beside a file of both.
  if (whose === 'both') await rm(join(folder, predictionsFile('champion')), {force: true});
  const of = whose === 'champion' ? 'champion' : 'challenger';
  const path = join(folder, predictionsFile(of));
  await replaceFile(path, serializeDocument(predictions));
  const stated = await hand.givePredictions(predictions.run, of);
  return {stated, path: relative(workspace, path).split(sep).join('/')};
}

/**
 * Predictions of a run, in the work tree or handed over by an earlier job; nobody checked what they say. Undefined where there
 * are none. Throws CAIRN_PREDICTIONS_REFUSED where a file was stated that is not there.
 */
export async function readPredictions(
  workspace: string,
  hand: Handing,
  {run, of, stated}: {run: string; of: PredictionsOf; stated: string},
): Promise<{predictions: Predictions; digest: Digest} | undefined> {
  const others: Digest[] = [];
  const name = predictionsFile(of);
  for (const find of [() => runFolder(workspace, run), async () => hand.takePredictions(run, of, stated)]) {
    const folder = await find();
    const path = folder === undefined ? undefined : join(folder, name);
    const status = path === undefined ? undefined : await lstat(path).catch(() => undefined);
    if (path === undefined || status?.isFile() !== true) continue;
    if (status.size > constants.MAX_STRING_LENGTH)
      throw refused(run, `${name} has ${status.size} bytes, more than can be read`);
    const bytes = await readFile(path);
    const digest = digestOf(bytes);
    if (stated === '' || stated.startsWith(`${digest}/`))
      return {predictions: parseDocument('predictions', bytes.toString('utf8'), name), digest};
    others.push(digest);
  }
  if (stated === '') return undefined;
  const found =
    others.length === 0 ? `no ${name} was handed over` : `what was handed over is ${others.join(', ')}`;
  throw refused(run, found, `${stated}, which the input ${inputOf(of)} states`);
}

function refused(run: string, what: string, expected?: string): UserError {
  return new UserError('CAIRN_PREDICTIONS_REFUSED', {
    where: `predictions of run ${run}`,
    what,
    ...(expected !== undefined && {expected}),
    todo: 'Run predict again.',
  });
}
