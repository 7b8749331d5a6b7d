import type {ManifestTypes} from '../generated/documents.ts';
import {formatNumber} from '../text/format-number.ts';
import {code} from '../text/markdown.ts';

/** `0.7123 (0.7011 to 0.7236)`, or a dash where the metric is missing or undefined. */
export function withInterval(
  metric: {value: number | null; lower: number | null; upper: number | null} | undefined,
): string {
  if (metric?.value === null || metric?.value === undefined) return '–';
  const value = formatNumber(metric.value);
  if (metric.lower === null || metric.upper === null) return value;
  return `${value} (${formatNumber(metric.lower)} to ${formatNumber(metric.upper)})`;
}

/** The name of a metric and which way is better. */
export function metricName({name, direction}: Pick<ManifestTypes.Metric, 'name' | 'direction'>): string {
  return `${code(name)} ${direction === 'higher' ? '↑' : '↓'}`;
}
