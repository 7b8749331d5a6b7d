import type {Evaluation} from '../../generated/documents.ts';
import {firstOnes} from '../../text/first-ones.ts';
import {formatNumber} from '../../text/format-number.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import {withInterval} from '../metric-cells.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

type Measure = NonNullable<Evaluation['fairness']>[number];

/** Gaps between groups with intervals and n, the groups at both ends, and the four-fifths rule where a ratio is known. */
export function fairness({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'Fairness between groups';
  const measures = evaluation?.fairness ?? [];
  if (measures.length === 0) return {title, priority: 4, markdown: ''};
  const rows = measures
    .slice(0, 100)
    .map((measure) => [
      code(measure.column, 60),
      named(measure),
      withInterval(measure),
      ends(measure),
      formatNumber(measure.n),
    ]);
  const markdown = [
    table(['Column', 'Measure', 'Value', 'Lowest and highest group', 'Rows'], rows),
    ...measures
      .filter(({measure}) => measure === 'demographic_parity_ratio')
      .slice(0, 20)
      .map(fourFifths),
    ...leftOut(measures),
  ].join('\n\n');
  return {title, priority: 4, markdown};
}

const words: Record<Measure['measure'], string> = {
  demographic_parity_ratio: 'demographic parity, ratio',
  demographic_parity_difference: 'demographic parity, difference',
  equal_opportunity_difference: 'equal opportunity, difference',
  equalized_odds_difference: 'equalized odds, difference',
  metric_gap: 'gap in',
};

function named({measure, metric, target}: Measure): string {
  const of = target === undefined ? '' : ` of target ${escapeMarkdown(target, 60)}`;
  return metric === undefined ? words[measure] : `${words[measure]} ${code(metric, 60)}${of}`;
}

function ends({groups}: Measure): string {
  const rated = groups
    .filter(({rate}) => rate !== null)
    .toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0) || (a.value < b.value ? -1 : 1));
  const [low, high] = [rated[0], rated.at(-1)];
  if (low === undefined || high === undefined) return '–';
  return [low, high]
    .map(({value, rate, n}) => `${escapeMarkdown(value, 60)} ${formatNumber(rate)} (n ${formatNumber(n)})`)
    .join(', ');
}

/** The rule of thumb of the US Uniform Guidelines (29 CFR 1607.4 D): a ratio of selection rates below 0.8 needs a look. */
function fourFifths({column, value, lower, upper}: Measure): string {
  const about = `Four-fifths rule on ${code(column, 60)}:`;
  if (value === null) return `${about} the ratio is undefined.`;
  if (upper !== null && upper < 0.8) return `${about} **below 0.8, with all of its interval**.`;
  if (lower !== null && lower >= 0.8) return `${about} kept, with all of the interval.`;
  const side = value < 0.8 ? 'the estimate is below 0.8' : 'the estimate keeps 0.8';
  return `${about} ${side}, but the interval holds both sides: more rows are needed to tell.`;
}

function leftOut(measures: readonly Measure[]): string[] {
  const byColumn = new Map<string, Set<string>>();
  for (const {column, left} of measures)
    byColumn.set(column, new Set([...(byColumn.get(column) ?? []), ...left]));
  return [...byColumn]
    .slice(0, 20)
    .filter(([, left]) => left.size > 0)
    .map(([column, left]) => {
      const names = [...left].map((value) => escapeMarkdown(value, 60));
      return `Left out of ${code(column, 60)} for too few rows: ${firstOnes(names, 10)}.`;
    });
}
