import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Evaluation} from '../generated/documents.ts';
import {replaceFile} from '../files/replace-file.ts';
import type {Context} from '../kernel/context.ts';
import {serializeDocument} from '../provenance/document.ts';
import {runFolder} from './run-folder.ts';
import {recordRun, type RunRecord} from './run-record.ts';

/** Adds an evaluation to the record of its run; one that says the same is kept with its time. */
export async function recordEvaluation(
  made: Evaluation,
  record: RunRecord,
  context: Pick<Context, 'git' | 'now' | 'workspace'>,
): Promise<{evaluation: Evaluation; text: string}> {
  const {evaluation: earlier, evaluationText: earlierText} = record;
  const isSame =
    earlier !== undefined &&
    serializeDocument({...made, createdAt: earlier.createdAt}) === serializeDocument(earlier);
  const evaluation = isSame ? earlier : made;
  const text = isSame && earlierText !== undefined ? earlierText : serializeDocument(made);
  const files = {
    'run.json': record.runText,
    ...(record.profileText !== undefined && {'profile.json': record.profileText}),
    'evaluation.json': text,
  };
  await recordRun(context.git, record.run.id, files, {parent: record.run.code.commit, now: context.now()});
  // For people who look at the work tree; the record in Git is what counts, so a missing folder is no fault.
  const folder = runFolder(context.workspace, record.run.id);
  if (existsSync(folder)) await replaceFile(join(folder, 'evaluation.json'), text);
  return {evaluation, text};
}
