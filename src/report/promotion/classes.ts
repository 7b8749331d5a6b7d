import type {Evaluation} from '../../generated/documents.ts';
import {formatNumber} from '../../text/format-number.ts';
import {escapeMarkdown, table} from '../../text/markdown.ts';
import {metricName, withInterval} from '../metric-cells.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** So many classes have a column of their own in the confusion matrix of a report. */
const most = 20;

/** Each class against all others with intervals, and which class was taken for which. */
export function classes({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'Classes';
  const {classes: measured = [], confusion, rows} = evaluation ?? {};
  if (measured.length === 0 || rows === undefined) return {title, priority: 2, markdown: ''};
  const metrics = measured[0]?.metrics ?? [];
  const header = ['Class', ...metrics.map(metricName), 'Rows'];
  const lines = measured.map((one) => [
    escapeMarkdown(one.class, 60),
    ...metrics.map(({name}) => withInterval(one.metrics.find((metric) => metric.name === name))),
    formatNumber(one.n),
  ]);
  const counted = measured.reduce((sum, {n}) => sum + n, 0);
  const others =
    counted < rows.n
      ? ` The ${formatNumber(measured.length)} classes with most rows; ${formatNumber(rows.n - counted)} rows are of others.`
      : '';
  const markdown = [
    `Each class against all others, with the interval.${others}`,
    table(header, lines),
    ...(confusion === undefined ? [] : confusionTable(confusion)),
  ].join('\n\n');
  return {title, priority: 2, markdown};
}

function confusionTable({classes: names, counts}: NonNullable<Evaluation['confusion']>): string[] {
  if (names.length > most)
    return [`Which of ${formatNumber(names.length)} classes was taken for which is in evaluation.json.`];
  const shown = names.map((name) => escapeMarkdown(name, 30));
  return [
    'Rows by true class (line) and decided class (column):',
    table(
      ['', ...shown],
      counts.map((line, i) => [`**${shown[i] ?? ''}**`, ...line.map((count) => formatNumber(count))]),
    ),
  ];
}
