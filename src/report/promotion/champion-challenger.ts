import type {Evaluation, EvaluationTypes} from '../../generated/documents.ts';
import {formatNumber} from '../../text/format-number.ts';
import {escapeMarkdown, table} from '../../text/markdown.ts';
import {metricName, withInterval} from '../metric-cells.ts';
import {predictedElsewhere} from './predicted-elsewhere.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

type Difference = EvaluationTypes.Difference;

/** How many metrics a table shows. */
const most = 100;

/** Each metric of both versions on the same rows, with intervals, the paired difference and n; without a champion, of the one. */
export function championChallenger({evaluation, verdict, manifest}: PromotionFacts): ReportSection {
  const priority = 1;
  if (evaluation === undefined) return {title: '', priority, markdown: ''};
  if (verdict.champion === undefined || evaluation.champion === undefined)
    return {title: 'Metrics', priority, markdown: metrics(evaluation)};
  const {champion} = evaluation;
  const rows = evaluation.metrics.slice(0, most).map((metric) => {
    const difference = evaluation.comparison?.find((candidate) => candidate.metric === metric.name);
    return [
      metricName(metric),
      withInterval(champion.metrics.find(({name}) => name === metric.name)),
      withInterval(metric),
      ...differenceCells(difference),
      formatNumber(difference?.n ?? metric.n),
    ];
  });
  const markdown = [
    `${about(evaluation)} Both were scored on the same rows; the difference is paired.`,
    table(
      [
        'Metric',
        `Champion ${escapeMarkdown(champion.version)}`,
        `Challenger ${escapeMarkdown(manifest.version)}`,
        'Difference',
        'Better',
        'Rows',
      ],
      rows,
    ),
    ...predictedElsewhere(evaluation),
  ].join('\n\n');
  return {title: 'Champion and challenger', priority, markdown, chart: 'differences'};
}

/** A paired difference with its interval, and whom it favours: two cells of a table. */
export function differenceCells(difference: Difference | undefined): [string, string] {
  if (difference === undefined) return ['–', '–'];
  const {difference: value, lower, upper, better} = difference;
  return [withInterval({value, lower, upper}), sides[better]];
}

const sides = {
  challenger: '**challenger**',
  champion: 'champion',
  baseline: 'baseline',
  unclear: 'unclear',
} as const;

function metrics(evaluation: Evaluation): string {
  return [
    about(evaluation),
    table(
      ['Metric', 'Value', 'Rows'],
      evaluation.metrics
        .slice(0, most)
        .map((metric) => [metricName(metric), withInterval(metric), formatNumber(metric.n)]),
    ),
    ...predictedElsewhere(evaluation),
  ].join('\n\n');
}

function about({rows, confidence, resamples, targets}: Evaluation): string {
  const period =
    rows.time === undefined
      ? ''
      : ` from ${escapeMarkdown(rows.time.from)} to ${escapeMarkdown(rows.time.to)}`;
  return `${formatNumber(rows.n)} test rows of ${escapeMarkdown(rows.dataset)}${period}; ${formatNumber(confidence * 100)} % intervals from ${formatNumber(resamples)} bootstrap resamples in brackets. ↑ more is better, ↓ less is better.${targets === undefined ? '' : ` Each metric is the mean over ${formatNumber(targets.length)} targets.`}`;
}
