import {targetsOf} from '../config/targets.ts';
import type {Manifest, ManifestTypes} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';
import {cardMetadata} from './card-metadata.ts';
import {fitSections, type Section} from './fit-sections.ts';
import {formatNumber} from '../text/format-number.ts';
import {lineageTable} from './lineage-table.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import {metricName, withInterval} from './metric-cells.ts';

/** GitHub refuses longer texts of releases and comments. */
const budget = 60_000;

/** The model card as a file: metadata as the Hugging Face Hub reads it, and the card. */
export function modelCardFile(manifest: Manifest, manifestDigest: Digest, written?: string): string {
  const title = `# ${escapeMarkdown(manifest.model)} ${manifest.version}`;
  return `${cardMetadata(manifest)}\n${title}\n\n${modelCard(manifest, manifestDigest, written)}\n`;
}

/**
 * The model card of a version in Markdown: what it is, how good it is, what it was made from, and its files. `written`
 * is the part that people write, made safe by `writtenSection`; it comes last, where nothing can be hidden behind it.
 */
export function modelCard(manifest: Manifest, manifestDigest: Digest, written = ''): string {
  const sections: Section[] = [
    {priority: 0, markdown: headline(manifest)},
    {priority: 1, markdown: metrics(manifest)},
    {priority: 3, markdown: parents(manifest)},
    {priority: 4, markdown: `### Lineage\n\n${lineageTable(manifest, manifestDigest)}`},
    {priority: 5, markdown: files(manifest)},
    {priority: 2, markdown: written === '' ? '' : `## About this model\n\n${written}`},
  ];
  return fitSections(sections, budget);
}

function headline({model, version, task, data, description, license, signature}: Manifest): string {
  const targets = targetsOf(data);
  const each = targets.length > 1 ? 'each ' : '';
  return [
    `**${escapeMarkdown(model)} ${version}** predicts ${targets.map((name) => code(name)).join(', ')}, ${each}${kinds[task](signature)}.`,
    ...(description === undefined ? [] : [escapeMarkdown(description, 1000)]),
    ...(license === undefined ? [] : [`Licence: ${escapeMarkdown(license)}.`]),
  ].join('\n\n');
}

const kinds: Readonly<Record<Manifest['task'], (signature: ManifestTypes.Signature) => string>> = {
  binary: () => 'a yes-or-no target',
  multiclass: ({outputs}) => `one of ${outputs[0]?.classes?.length ?? 0} classes`,
  regression: () => 'a number',
  count: () => 'a count',
};

function metrics({metrics: found, targets = [], confidence, trainer}: Manifest): string {
  const level = confidence === undefined ? '' : ` of ${formatNumber(confidence * 100)} %`;
  return [
    '### Metrics',
    `${rowsOf(trainer)}; intervals${level} in brackets.${targets.length === 0 ? '' : ' First the means over all targets, whatever their units.'}`,
    table(
      ['Metric', 'Value', 'Rows'],
      found.map((metric) => [metricName(metric), withInterval(metric), formatNumber(metric.n)]),
    ),
    ...(targets.length === 0 ? [] : [ofTargets(targets)]),
  ].join('\n\n');
}

function ofTargets(targets: NonNullable<Manifest['targets']>): string {
  const rows = targets.flatMap(({target, metrics: own}) =>
    own.map((metric) => [
      escapeMarkdown(target, 60),
      metricName(metric),
      withInterval(metric),
      formatNumber(metric.n),
    ]),
  );
  return table(['Target', 'Metric', 'Value', 'Rows'], rows);
}

/** What is known of the rows: a command may have read them from the data files themselves. */
function rowsOf({kind}: Manifest['trainer']): string {
  return kind === 'tensorflow'
    ? 'On test rows that training never saw'
    : 'On rows kept out of CAIRN_TRAIN, which is all that is known of what a command saw';
}

function parents({parents: found = []}: Manifest): string {
  if (found.length === 0) return '';
  const cell = (text: string | undefined): string => (text === undefined ? '–' : code(text));
  const row = ({name, version, digest, url}: ManifestTypes.Parent): string[] => [
    escapeMarkdown(name),
    cell(version),
    cell(digest),
    cell(url),
  ];
  return `### Made from\n\n${table(['Model', 'Version', 'Digest', 'Where'], found.slice(0, 50).map(row))}`;
}

function files({artifacts}: Manifest): string {
  const shown = artifacts.slice(0, 50);
  const more = artifacts.length - shown.length;
  return [
    '### Files',
    table(
      ['File', 'Bytes', 'SHA-256'],
      shown.map(({path, size, sha256}) => [code(path), String(size), code(sha256.slice(7))]),
    ),
    ...(more > 0 ? [`And ${more} more, in the manifest.`] : []),
  ].join('\n\n');
}
