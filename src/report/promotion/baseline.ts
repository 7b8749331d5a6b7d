import {formatNumber} from '../../text/format-number.ts';
import {escapeMarkdown, table} from '../../text/markdown.ts';
import {metricName, withInterval} from '../metric-cells.ts';
import {differenceCells} from './champion-challenger.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** The version against the simplest predictor on the same rows: a model that does not beat it earns nothing. */
export function againstBaseline({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'Against the simple baseline';
  const baseline = evaluation?.baseline;
  if (baseline === undefined || evaluation === undefined) return {title, priority: 4, markdown: ''};
  const rows = baseline.metrics.slice(0, 100).map((metric) => {
    const difference = baseline.comparison.find((candidate) => candidate.metric === metric.name);
    return [
      metricName(metric),
      withInterval(metric),
      withInterval(evaluation.metrics.find(({name}) => name === metric.name)),
      ...differenceCells(difference),
      formatNumber(difference?.n ?? metric.n),
    ];
  });
  const markdown = [
    `The baseline is the ${escapeMarkdown(baseline.name)}, on the same rows.`,
    table(['Metric', 'Baseline', 'Challenger', 'Difference', 'Better', 'Rows'], rows),
  ].join('\n\n');
  return {title, priority: 4, markdown};
}
