import {tooGood} from '../../evaluation/too-good.ts';
import {formatNumber} from '../../text/format-number.ts';
import {escapeMarkdown, table} from '../../text/markdown.ts';
import {withInterval} from '../metric-cells.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** How many metrics of the training are shown. */
const most = 50;

/** What the training says of itself beside what was measured, and what looks too good; empty where there is neither. */
export function selfReported({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'By the training’s own word';
  const priority = 4;
  if (evaluation === undefined) return {title, priority, markdown: ''};
  const {reported = {}, metrics} = evaluation;
  const rows = Object.entries(reported)
    .slice(0, most)
    .map(([name, value]) => {
      const measured = metrics.find((metric) => metric.name === name);
      return [
        escapeMarkdown(name, 80),
        value === null ? '–' : formatNumber(value),
        measured === undefined ? '–' : withInterval(measured),
      ];
    });
  const left = Object.keys(reported).length - rows.length;
  const markdown = [
    ...tooGood(evaluation).map((sentence) => `⚠️ ${escapeMarkdown(sentence, 1000)}`),
    ...(rows.length === 0
      ? []
      : [
          table(['Metric', 'The training says', 'Measured on the test rows'], rows),
          `${left > 0 ? `And ${left} more in the record of the run. ` : ''}What the training says is recorded and decides nothing.`,
        ]),
  ].join('\n\n');
  return {title, priority, markdown};
}
