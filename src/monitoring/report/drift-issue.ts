import {ensureComment, findMarkedIssue, openIssue, updateIssue, type Issue} from '../../github/issues.ts';
import type {GitHub} from '../../kernel/ports.ts';
import type {DriftReport} from '../../generated/documents.ts';
import {code, escapeMarkdown} from '../../text/markdown.ts';
import {driftHeadline, driftMarkdown} from './drift-markdown.ts';
import {contentOf, type PastCheck} from '../monitor-history.ts';

const label = 'cairn:drift';

/**
 * Keeps the one open issue of a model in step with its newest report: opens it on drift, rewrites its body and comments
 * where the drift changed, and comments where a later check found none. Nothing is closed: a person does that. The
 * same report never comments twice.
 */
export async function keepDriftIssue(
  github: GitHub,
  report: DriftReport,
  options: {history: readonly PastCheck[]; runUrl: string | undefined},
): Promise<Issue | undefined> {
  const marker = `<!-- cairn:drift:${report.model} -->`;
  const issue = await findMarkedIssue(github, {label, marker});
  const once = `<!-- cairn:check:${contentOf(report)} -->`;
  if (report.verdict !== 'drift') {
    if (issue !== undefined && report.verdict === 'no-drift')
      await ensureComment(github, issue.number, {marker: once, body: noDriftSince(report)});
    return issue;
  }
  const run = options.runUrl === undefined ? [] : [`[Run](${options.runUrl})`];
  const body = [
    driftMarkdown(report, options.history),
    'To look closer: `cairn check-drift` with the same window. `retrain` decides by the rules of `cairn.yaml` whether to train again.',
    ...run,
    marker,
    once,
  ].join('\n\n');
  if (issue === undefined) {
    const title = `Drift in ${report.model} (${report.stage})`;
    return openIssue(github, {title, body, label, marker});
  }
  if (issue.body.includes(once)) return issue;
  await ensureComment(github, issue.number, {
    marker: once,
    body: `${escapeMarkdown(driftHeadline(report))}, ${windowText(report)}; the description shows it in full.`,
  });
  await updateIssue(github, issue, body);
  return issue;
}

function noDriftSince(report: DriftReport): string {
  return `🟢 No drift in ${report.window.rows} rows, ${windowText(report)}, with version ${code(report.version)}. Close this issue if that settles it.`;
}

function windowText({window, createdAt}: DriftReport): string {
  if (window.from === undefined && window.to === undefined) return `checked at ${code(createdAt)}`;
  return `window ${code(window.from ?? 'the beginning')} to ${code(window.to ?? 'now')}`;
}
