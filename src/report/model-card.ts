import type {Manifest} from '../generated/documents.ts';
import type {Digest} from '../provenance/digest.ts';
import {formatNumber} from './format-number.ts';
import {lineageTable} from './lineage-table.ts';
import {code, escapeMarkdown, table} from './markdown.ts';
import {metricName, withInterval} from './metric-cells.ts';

/** A short model card of a version in Markdown: what it is, how good it is, what it was made from, and its files. */
export function modelCard(manifest: Manifest, manifestDigest: Digest): string {
  const task = manifest.task === 'binary' ? 'a yes-or-no target' : 'a number';
  return [
    `**${escapeMarkdown(manifest.model)} ${manifest.version}** predicts ${code(manifest.data.target)}, ${task}.`,
    '### Metrics',
    `On test rows that training never saw; intervals in brackets.`,
    table(
      ['Metric', 'Value', 'Rows'],
      manifest.metrics.map((metric) => [metricName(metric), withInterval(metric), formatNumber(metric.n)]),
    ),
    '### Lineage',
    lineageTable(manifest, manifestDigest),
    '### Files',
    table(
      ['File', 'Bytes', 'SHA-256'],
      manifest.artifacts
        .slice(0, 50)
        .map(({path, size, sha256}) => [code(path), String(size), code(sha256.slice(7))]),
    ),
  ].join('\n\n');
}
