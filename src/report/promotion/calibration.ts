import type {Evaluation} from '../../generated/documents.ts';
import {formatNumber} from '../../text/format-number.ts';
import {table} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** Predicted against observed share of positives (of several classes: of right decisions) by bins, and the expected calibration error. */
export function calibration({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'Calibration';
  const bins = evaluation?.calibration ?? [];
  if (bins.length === 0) return {title, priority: 6, markdown: ''};
  const rows = bins
    .slice(0, 100)
    .map(({lower, upper, n, predicted, observed}) => [
      `${formatNumber(lower)} to ${formatNumber(upper)}`,
      formatNumber(predicted),
      formatNumber(observed),
      formatNumber(n),
    ]);
  const markdown = [
    `Expected calibration error ${formatNumber(expectedCalibrationError(bins))}: by how much ${evaluation?.classes === undefined ? 'the predicted probability misses the observed share' : 'the probability of the decided class misses the share of right decisions'}, on average over the rows.`,
    table(['Bin', 'Predicted', 'Observed', 'Rows'], rows),
  ].join('\n\n');
  return {title, priority: 6, markdown, chart: 'calibration'};
}

/** Mean of |observed - predicted| over the bins, weighted by their rows (Naeini et al. 2015); NaN without rows. */
function expectedCalibrationError(bins: NonNullable<Evaluation['calibration']>): number {
  const rows = bins.reduce((sum, {n}) => sum + n, 0);
  return bins.reduce((sum, {n, predicted, observed}) => sum + n * Math.abs(observed - predicted), 0) / rows;
}
