import {constants} from 'node:buffer';
import {lstat, mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {replaceFile} from '../files/replace-file.ts';
import type {Predictions} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import {predictionsFile, type Handing} from './handover.ts';
import {makeRunsFolder, runFolder} from './run-folder.ts';

/** Writes predictions into the folder of their run, and hands them over; returns what finds exactly this file. */
export async function writePredictions(
  workspace: string,
  hand: Handing,
  predictions: Predictions,
): Promise<string> {
  const folder = runFolder(workspace, predictions.run);
  await makeRunsFolder(workspace);
  await mkdir(folder, {recursive: true});
  await replaceFile(join(folder, predictionsFile), serializeDocument(predictions));
  return hand.givePredictions(predictions.run);
}

/**
 * Predictions of a run, in the work tree or handed over by an earlier job; nobody checked what they say. Undefined where there
 * are none. Throws CAIRN_PREDICTIONS_REFUSED where a file was stated that is not there.
 */
export async function readPredictions(
  workspace: string,
  hand: Handing,
  {run, stated}: {run: string; stated: string},
): Promise<{predictions: Predictions; digest: Digest} | undefined> {
  const others: Digest[] = [];
  for (const find of [() => runFolder(workspace, run), async () => hand.takePredictions(run, stated)]) {
    const folder = await find();
    const path = folder === undefined ? undefined : join(folder, predictionsFile);
    const status = path === undefined ? undefined : await lstat(path).catch(() => undefined);
    if (path === undefined || status?.isFile() !== true) continue;
    if (status.size > constants.MAX_STRING_LENGTH)
      throw refused(run, `the file has ${status.size} bytes, more than can be read`);
    const bytes = await readFile(path);
    const digest = digestOf(bytes);
    if (stated === '' || stated.startsWith(`${digest}/`))
      return {predictions: parseDocument('predictions', bytes.toString('utf8'), predictionsFile), digest};
    others.push(digest);
  }
  if (stated === '') return undefined;
  const found =
    others.length === 0 ? 'no file was handed over' : `what was handed over is ${others.join(', ')}`;
  throw refused(run, found, stated);
}

function refused(run: string, what: string, expected?: string): UserError {
  return new UserError('CAIRN_PREDICTIONS_REFUSED', {
    where: `predictions of run ${run}`,
    what,
    ...(expected !== undefined && {expected: `${expected}, which the input predictions states`}),
    todo: 'Run predict again.',
  });
}
