import type {Evaluation} from '../../generated/documents.ts';
import {formatNumber} from '../../text/format-number.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import {metricName, withInterval} from '../metric-cells.ts';
import {differenceCells} from './champion-challenger.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';
import {worstSlices} from './worst-slices.ts';

/** How many slices a report shows. */
export const shownSlices = 10;

/** The slices on which the version does worst, by one metric, with n and intervals. */
export function slices({evaluation, verdict}: PromotionFacts): ReportSection {
  const title = 'Slices';
  const worst = evaluation && worstSlices(evaluation, verdict);
  if (evaluation === undefined || worst === undefined) return {title, priority: 3, markdown: ''};
  const {ranked, compared, unmeasured} = worst;
  const shown = ranked.slice(0, shownSlices);
  const [first] = shown;
  const name = first === undefined ? code(worst.metric) : metricName(first.metric);
  const rows = shown.map(({column, value, n, metric, difference}) => [
    `${code(column, 60)} = ${escapeMarkdown(value, 60)}`,
    withInterval(metric),
    ...(compared ? differenceCells(difference) : []),
    formatNumber(n),
  ]);
  const header = ['Slice', 'Challenger', ...(compared ? ['Difference', 'Better'] : []), 'Rows'];
  const notes = [
    `The worst ${formatNumber(shown.length)} of ${formatNumber(ranked.length + unmeasured)} by ${name}${compared ? ', challenger against champion' : ''}, the surest first. Of every ${formatNumber(Math.round(1 / (1 - evaluation.confidence)))} intervals about one misses the truth by chance alone.`,
    ...(unmeasured === 0
      ? []
      : [
          `In ${formatNumber(unmeasured)} of them the metric is undefined (too few rows, or one class only).`,
        ]),
  ];
  const markdown = [
    notes.join(' '),
    ...(rows.length === 0 ? [] : [table(header, rows)]),
    ...ofTargets(evaluation, worst),
  ].join('\n\n');
  return {title, priority: 3, markdown, ...(rows.length > 0 && {chart: 'slices' as const})};
}

/** The same slices for each of several targets, whose mean they are ranked by. */
function ofTargets(
  {slices: all = []}: Pick<Evaluation, 'slices'>,
  {ranked, metric: name, compared}: NonNullable<ReturnType<typeof worstSlices>>,
): string[] {
  const rows = ranked.slice(0, shownSlices).flatMap(({column, value}) => {
    const slice = all.find((one) => one.column === column && one.value === value);
    return (slice?.targets ?? []).flatMap(({target, metrics, comparison}) =>
      metrics
        .filter((metric) => metric.name === name)
        .map((metric) => [
          `${code(column, 60)} = ${escapeMarkdown(value, 60)}`,
          escapeMarkdown(target, 60),
          withInterval(metric),
          ...(compared ? differenceCells(comparison?.find((one) => one.metric === name)) : []),
        ]),
    );
  });
  const header = ['Slice', 'Target', 'Challenger', ...(compared ? ['Difference', 'Better'] : [])];
  return rows.length === 0 ? [] : [`Each target by itself, ${code(name)}:`, table(header, rows)];
}
