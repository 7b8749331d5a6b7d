import type {Evaluation, Manifest} from '../generated/documents.ts';
import {digestOf} from '../kernel/digest.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import type {VerbResult} from '../kernel/verb.ts';
import {escapeMarkdown} from '../text/markdown.ts';
import {evaluationHeadline, evaluationMarkdown} from './evaluation-summary.ts';

/** What `evaluate` hands back; `champion` is the manifest of the version that was scored on the same rows. */
export function evaluationResult(
  {evaluation, text, ref, commit}: {evaluation: Evaluation; text: string; ref: string; commit: string},
  champion: Manifest | undefined,
): VerbResult<'run' | 'ref' | 'commit' | 'evaluation' | 'champion' | 'metrics' | 'targets' | 'better'> {
  const better = (evaluation.comparison ?? []).map((one) => [one.metric, one.better] as const);
  return {
    outputs: {
      run: evaluation.run,
      ref,
      commit,
      evaluation: digestOf(text),
      champion: champion?.version,
      metrics: JSON.stringify(valuesOf(evaluation.metrics)),
      targets: JSON.stringify(
        Object.fromEntries(
          (evaluation.targets ?? []).map(({target, metrics}) => [target, valuesOf(metrics)]),
        ),
      ),
      better: JSON.stringify(Object.fromEntries(better)),
    },
    document: evaluation,
    summary: evaluationMarkdown(evaluation, champion && overlapNote(champion, evaluation.rows)),
    headline: evaluationHeadline(evaluation),
    conclusion: 'success',
  };
}

function valuesOf(metrics: Evaluation['metrics']): Record<string, number | null> {
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** A note where the champion may have learned from rows that it is scored on, which flatters it. */
function overlapNote({data}: Manifest, rows: Evaluation['rows']): string | undefined {
  if (data.digest === rows.digest)
    return 'The champion was made from the same data: its split decides whether it learned from these rows.';
  const [its, ours] = [data.time, rows.time];
  if (its === undefined || ours === undefined || !isBefore(ours.from, its.to)) return undefined;
  return `The champion’s data reach to ${escapeMarkdown(its.to)}, the test rows begin at ${escapeMarkdown(ours.from)}: it may have learned from some of them, which flatters it.`;
}

/** Compares moments, or the numbers that a numeric time column has. */
function isBefore(a: string, b: string): boolean {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x < y;
  return (millisecondsOf(a) ?? Number.NaN) < (millisecondsOf(b) ?? Number.NaN);
}
