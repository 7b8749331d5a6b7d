import type {EvaluationTypes} from '../../generated/documents.ts';
import {formatBytes} from '../../text/format-bytes.ts';
import {formatNumber} from '../../text/format-number.ts';
import {escapeMarkdown, table} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

type Cost = EvaluationTypes.Cost;

/** Size, latency and training time, beside those of the champion where they were measured. */
export function cost({evaluation}: Pick<PromotionFacts, 'evaluation'>): ReportSection {
  const title = 'Cost';
  const now = evaluation?.cost;
  if (now === undefined) return {title, priority: 5, markdown: ''};
  const before = evaluation?.champion?.cost;
  const rows = [
    row('Files', (from) => from.bytes, formatBytes),
    row('Training, by its own word', (from) => from.trainSeconds, seconds),
    ...now.latency.flatMap(({batch}) => {
      const call = `One call of ${formatNumber(batch)} ${batch === 1 ? 'row' : 'rows'}`;
      return [
        row(`${call}, median`, latency(batch, 'p50'), milliseconds),
        row(`${call}, 99th percentile`, latency(batch, 'p99'), milliseconds),
      ];
    }),
  ].flatMap((line) => line(now, before));
  const where = [now.backend, now.platform].filter((part) => part !== undefined);
  const markdown = [
    table(before === undefined ? ['', 'Challenger'] : ['', 'Champion', 'Challenger', 'Change'], rows),
    ...(where.length === 0
      ? []
      : [`Times were measured once, on ${escapeMarkdown(where.join(', '))}: compare them with care.`]),
  ].join('\n\n');
  return {title, priority: 5, markdown};
}

function row(
  name: string,
  read: (cost: Cost) => number | undefined,
  format: (value: number) => string,
): (now: Cost, before: Cost | undefined) => string[][] {
  return (now, before) => {
    const [value, old] = [read(now), before && read(before)];
    if (value === undefined) return [];
    if (before === undefined) return [[name, format(value)]];
    return [[name, old === undefined ? '–' : format(old), format(value), change(old, value)]];
  };
}

function change(from: number | undefined, to: number): string {
  if (from === undefined || from <= 0) return '–';
  const percent = Math.round((to / from - 1) * 1000) / 10;
  return `${percent > 0 ? '+' : ''}${formatNumber(percent, 3)} %`;
}

function latency(batch: number, quantile: 'p50' | 'p99'): (cost: Cost) => number | undefined {
  return ({latency: measured}) => measured.find((candidate) => candidate.batch === batch)?.[quantile];
}

function seconds(value: number): string {
  return `${formatNumber(value, 3)} s`;
}

function milliseconds(value: number): string {
  return `${formatNumber(value, 3)} ms`;
}
