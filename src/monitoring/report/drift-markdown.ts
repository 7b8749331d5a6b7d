import type {DriftReport} from '../../generated/documents.ts';
import {counted} from '../../text/counted.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import type {Check} from '../drift/finding.ts';
import {rounded} from '../drift/finding.ts';
import {liveSentences} from '../live/live-sentences.ts';
import type {PastCheck} from '../monitor-history.ts';

const icons = {drift: '🔴', 'no-drift': '🟢', inconclusive: '🟡', 'not-applicable': '⚪'} as const;

/** A drift report for people: what drifted, how much, since when; the rest folded away. */
export function driftMarkdown(report: DriftReport, history: readonly PastCheck[]): string {
  const drifted = report.checks.filter(({verdict}) => verdict === 'drift');
  const others = report.checks.filter(({verdict}) => verdict !== 'drift');
  const since = driftingSince(history);
  return [
    `## ${icons[report.verdict]} ${escapeMarkdown(driftHeadline(report))}`,
    `Stage ${code(report.stage)}, version ${code(report.version)}, ${report.window.rows} rows${
      report.window.labelled > 0 ? ` (${report.window.labelled} with labels)` : ''
    }${windowOf(report)}.${since === undefined ? '' : ` Drifting since the check of ${escapeMarkdown(since)}.`}`,
    ...leftOutParts(report),
    ...(drifted.length > 0 ? [checkTable(drifted)] : []),
    ...(others.length > 0
      ? [`<details><summary>${others.length} other checks</summary>\n\n${checkTable(others)}\n\n</details>`]
      : []),
    `A check says drift where its p-value, corrected over all checks (Benjamini-Hochberg), is below ${report.alpha} and the change is at least its threshold; no drift where the whole interval of the change is below it.`,
  ].join('\n\n');
}

/** One sentence on the verdict of the whole. */
export function driftHeadline(report: DriftReport): string {
  const {model, verdict, window} = report;
  const named = (of: Check['verdict']): string[] =>
    report.checks.filter((check) => check.verdict === of).map(({kind, column}) => `${column} (${kind})`);
  if (verdict === 'drift') return `${model} drifts: ${firstOnes(named('drift'), 5)}`;
  if (verdict === 'no-drift') return `${model} does not drift`;
  const open = named('inconclusive');
  if (open.length === 0)
    return `${model}: inconclusive, nothing could be compared in ${counted(window.rows, 'row')}`;
  return `${model}: inconclusive in ${counted(window.rows, 'row')}, ${firstOnes(open, 3)} may have changed by what matters or not at all`;
}

/** What the verdict does not rest on. */
function leftOutParts({window}: DriftReport): string[] {
  const {
    rows,
    unread = [],
    mistyped = [],
    unreadLabels = [],
    repeated = 0,
    sharing = 0,
    independent = 1,
  } = window;
  const sentences = liveSentences({rows, unread, mistyped, repeated, sharing, independent}, unreadLabels);
  return sentences.length === 0 ? [] : [sentences.map((one) => `- ${escapeMarkdown(one, 600)}`).join('\n')];
}

/** When the drift that still lasts was first seen; undefined where the newest check saw none. */
export function driftingSince(history: readonly PastCheck[]): string | undefined {
  let since: string | undefined;
  for (const check of [...history].reverse()) {
    if (check.verdict === 'no-drift' || (check.verdict === 'inconclusive' && since === undefined)) break;
    if (check.verdict === 'drift') since = check.from ?? check.createdAt;
  }
  return since;
}

function windowOf({window}: DriftReport): string {
  const from = window.from === undefined ? '' : ` from ${code(window.from)}`;
  const to = window.to === undefined ? '' : ` to ${code(window.to)}`;
  return `${from}${to}`;
}

function checkTable(checks: readonly Check[]): string {
  return table(
    ['', 'column', 'kind', 'change', 'matters from', 'adjusted p', 'what changed'],
    checks.map(({verdict, column, kind, effect, adjusted, message}) => [
      icons[verdict],
      code(column, 100),
      kind,
      `${effect.name} ${shown(effect.value)} (${shown(effect.lower)} to ${shown(effect.upper)})`,
      rounded(effect.threshold),
      rounded(adjusted),
      escapeMarkdown(message, 600),
    ]),
  );
}

function shown(value: number | null): string {
  return value === null ? '?' : rounded(value);
}
