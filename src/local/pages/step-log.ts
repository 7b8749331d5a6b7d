import type {WorkflowStep} from '../contract.ts';
import {html, type Content, type Markup} from './html.ts';
import {outcomeIcon, outcomeOf} from './outcome.ts';
import {duration} from './times.ts';

/** One step of a job; its log folds, and stands open where the step failed. */
export function stepLog(step: WorkflowStep): Markup {
  const took = duration(step.startedAt, step.completedAt);
  const head = html`${outcomeIcon(outcomeOf(step.status, step.conclusion))}
    <span class="grow">${step.name}</span> <span class="muted small">${took}</span>`;
  if (step.log.trim() === '') return html`<li><div class="step">${head}</div></li>`;
  return html`<li><details${step.conclusion === 'failure' ? html` open` : ''}><summary class="step">${head}</summary>
<div class="log" tabindex="0" role="region" aria-label="Log of ${step.name}">${logLines(step.log)}</div></details></li>`;
}

/** More lines than this are cut at the front: the end of a log says how it ended. */
const mostLines = 5000;

function logLines(log: string): Content {
  const lines = withoutColours(log).replace(/\n$/, '').split(/\r?\n/);
  const from = Math.max(0, lines.length - mostLines);
  return html`${from > 0 && html`<p class="cut">The first ${from} lines are not shown.</p>`}
    <pre>${lines.slice(from).map((line, index) => logLine(from + index + 1, line))}</pre>`;
}

/** A block of its own, so that no line break has to stand between lines. */
function logLine(number: number, line: string): Content {
  return html`<span class="log-line ${toneOf(line)}"><span class="log-number">${number}</span>${line}</span>`;
}

/** What the lines of the runner say about themselves. */
function toneOf(line: string): string {
  if (/^(##\[error\]|error:)/i.test(line)) return 'bad';
  if (/^(##\[warning\]|warning:)/i.test(line)) return 'wait';
  return '';
}

/** Takes away the control sequences by which terminals show colour. */
function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex -- ESC is what these sequences begin with
  return text.replace(/\u001B\[[\d;?]*[A-Za-z]/g, '');
}
