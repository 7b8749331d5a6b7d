import {escapeMarkdown, table} from '../../text/markdown.ts';
import {metricName, withInterval} from '../metric-cells.ts';
import {differenceCells} from './champion-challenger.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** Each of several targets by itself: every metric with its interval and the paired differences to champion and baseline. */
export function targets({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'Targets';
  const measured = evaluation?.targets ?? [];
  const compared = measured.some(({comparison}) => comparison !== undefined);
  if (measured.length === 0) return {title, priority: 2, markdown: ''};
  const rows = measured.flatMap(({target, metrics, comparison, baseline}) =>
    metrics.map((metric) => {
      const isThis = (difference: {metric: string}): boolean => difference.metric === metric.name;
      return [
        escapeMarkdown(target, 60),
        metricName(metric),
        withInterval(metric),
        ...(compared ? differenceCells(comparison?.find(isThis)) : []),
        ...differenceCells(baseline.find(isThis)),
      ];
    }),
  );
  const header = [
    ...['Target', 'Metric', 'Challenger'],
    ...(compared ? ['Less champion', 'Better'] : []),
    ...['Less baseline', 'Better'],
  ];
  const note = `The metrics of the version as a whole, and those of slices and groups that name no target, are the means over these ${measured.length} targets, whatever their units.`;
  return {title, priority: 2, markdown: `${note}\n\n${table(header, rows)}`};
}
