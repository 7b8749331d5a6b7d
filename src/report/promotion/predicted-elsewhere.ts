import type {Evaluation} from '../../generated/documents.ts';
import {code, escapeMarkdown} from '../../text/markdown.ts';

/** That predictions came from a file which a job of its own made, and whose word they are; empty where they did not. */
export function predictedElsewhere({predictions}: Pick<Evaluation, 'predictions'>): string[] {
  if (predictions === undefined) return [];
  const {of, file, job, workflowRun} = predictions;
  const by = job === undefined ? 'elsewhere' : `by job ${code(job)} of ${escapeMarkdown(workflowRun ?? '?')}`;
  return [
    `The predictions of ${of.join(' and ')} were made ${by} by a command of the team, and scored from the file ${code(file)}. That the command did not know the labels, and how long a call took, is its own word.`,
  ];
}
