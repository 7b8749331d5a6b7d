import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Evaluation, Run} from '../generated/documents.ts';
import {replaceFile} from '../files/replace-file.ts';
import type {Context} from '../kernel/context.ts';
import {serializeDocument} from '../provenance/document.ts';
import {plotsFolder, type Plot} from './plots.ts';
import {runFolder} from './run-folder.ts';
import {recordRun, runRef, type RunRecord} from './run-record.ts';

/** Records a run with an evaluation; one that says the same as the recorded one is kept with its time. */
export async function recordEvaluation(
  made: Evaluation,
  {run, runText, profileText}: {run: Run; runText: string; profileText: string},
  {
    earlier,
    plots,
    push,
  }: {
    earlier: Pick<RunRecord, 'evaluation' | 'evaluationText'> | undefined;
    /** Of a run that is recorded for the first time; those of an earlier record stay. */
    plots: readonly Plot[];
    push: boolean;
  },
  context: Pick<Context, 'git' | 'now' | 'workspace'>,
): Promise<{evaluation: Evaluation; text: string; ref: string; commit: string; shared: boolean}> {
  const {evaluation: before, evaluationText: beforeText} = earlier ?? {};
  const isSame =
    before !== undefined && serializeDocument(asBefore(made, before)) === serializeDocument(before);
  const evaluation = isSame ? before : made;
  const text = isSame && beforeText !== undefined ? beforeText : serializeDocument(made);
  const files = {
    'run.json': runText,
    'profile.json': profileText,
    'evaluation.json': text,
    ...Object.fromEntries(plots.map(({path, bytes}) => [`${plotsFolder}/${path}`, bytes])),
  };
  const {commit, shared} = await recordRun(context.git, run.id, files, {
    parent: run.code.commit,
    now: context.now(),
    push,
    whole: earlier === undefined,
  });
  // For people who look at the work tree; the record in Git is what counts, so a missing folder is no fault.
  const folder = runFolder(context.workspace, run.id);
  if (existsSync(folder)) await replaceFile(join(folder, 'evaluation.json'), text);
  return {evaluation, text, ref: runRef(run.id), commit, shared};
}

/** The same evaluation with what the moment gave the earlier one: its time, and the file that predictions came from. */
function asBefore(made: Evaluation, {createdAt, predictions}: Evaluation): Evaluation {
  return {...made, createdAt, ...(made.predictions && predictions && {predictions})};
}
