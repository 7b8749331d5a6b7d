import {stringify} from 'yaml';
import type {Manifest, ManifestTypes} from '../generated/documents.ts';
import {formatNumber} from '../text/format-number.ts';

/**
 * The metadata of a model card as the Hugging Face Hub reads it: a block of YAML between two lines `---`. All texts are
 * in double quotes, so that readers of YAML 1.1 and 1.2 agree and none can leave its line. Datasets and parents that
 * are not on the Hub are left out of the keys in which the Hub looks them up.
 */
export function cardMetadata(manifest: Manifest): string {
  const bases = (manifest.parents ?? []).map(hubName).filter((name) => name !== undefined);
  const library = libraries[manifest.format];
  const values = {
    ...licence(manifest.license),
    ...(library !== undefined && {library_name: library}),
    pipeline_tag: tasks[manifest.task].type,
    tags: ['cairn', ...(manifest.format === 'onnx' ? ['onnx'] : []), 'tabular'],
    metrics: manifest.metrics.map(({name}) => metricTypes.get(name) ?? line(name)),
    ...(bases.length > 0 && {base_model: bases}),
    'model-index': [{name: line(manifest.model), results: [result(manifest)]}],
  };
  const yaml = stringify(values, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
  });
  return `---\n${yaml}---\n`;
}

/** Names of the Hub's tasks. */
const tasks = {
  binary: {type: 'tabular-classification', name: 'Tabular classification'},
  multiclass: {type: 'tabular-classification', name: 'Tabular classification'},
  regression: {type: 'tabular-regression', name: 'Tabular regression'},
  count: {type: 'tabular-regression', name: 'Tabular regression'},
} as const;

/** TensorFlow.js and commands are no libraries that the Hub knows. */
const libraries: Readonly<Record<Manifest['format'], string | undefined>> = {
  onnx: 'onnx',
  tensorflow: undefined,
  command: undefined,
};

/** Metrics whose name on the Hub is another one. */
const metricTypes: ReadonlyMap<string, string> = new Map([
  ['brier', 'brier_score'],
  ['r2', 'r_squared'],
]);

function result({task, data, metrics, targets, confidence}: Manifest): object {
  const mean = targets === undefined ? '' : `, mean of ${targets.length} targets`;
  return {
    task: tasks[task],
    dataset: {
      type: line(data.dataset),
      name: line(data.dataset),
      split: 'test',
      revision: data.digest,
    },
    // The Hub wants a value: one that is undefined is left out.
    metrics: metrics
      .filter(({value}) => value !== null)
      .map((metric) => ({
        type: metricTypes.get(metric.name) ?? line(metric.name),
        value: metric.value,
        name: `${line(metric.name)}${mean}${interval(metric, confidence)}`,
      })),
  };
}

function interval({lower, upper, n}: ManifestTypes.Metric, confidence: number | undefined): string {
  if (lower === null || upper === null) return ` (${n} rows)`;
  const level = confidence === undefined ? 'interval' : `${formatNumber(confidence * 100)} % interval`;
  return ` (${level} ${formatNumber(lower)} to ${formatNumber(upper)}, ${n} rows)`;
}

/** `owner/name` on the Hub, from the name of a parent or from its address there. */
function hubName({name, url}: ManifestTypes.Parent): string | undefined {
  const fromUrl = /^https:\/\/(?:huggingface\.co|hf\.co)\/([\w.-]+\/[\w.-]+)\/?$/.exec(url ?? '')?.[1];
  if (fromUrl !== undefined) return fromUrl;
  return url === undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

/** The Hub's own word for a licence; one that it has no word for is `other`, with its name. */
function licence(spdx: string | undefined): object {
  if (spdx === undefined) return {};
  const word = spdx.toLowerCase().replace(/-(?:only|or-later)$/, '');
  const known = hubLicences.get(word) ?? (hubLicences.has(word) ? word : undefined);
  return known === undefined ? {license: 'other', license_name: line(word)} : {license: known};
}

/** SPDX identifiers in lower case that the Hub takes, with its own word where that differs. */
const hubLicences: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...[
    ...['apache-2.0', 'mit', 'afl-3.0', 'artistic-2.0', 'bsl-1.0', 'bsd-2-clause', 'bsd-3-clause'],
    ...['bsd-3-clause-clear', 'cc0-1.0', 'cc-by-2.0', 'cc-by-2.5', 'cc-by-3.0', 'cc-by-4.0', 'cc-by-sa-3.0'],
    ...['cc-by-sa-4.0', 'cc-by-nc-2.0', 'cc-by-nc-3.0', 'cc-by-nc-4.0', 'cc-by-nd-4.0', 'cc-by-nc-nd-3.0'],
    ...['cc-by-nc-nd-4.0', 'cc-by-nc-sa-2.0', 'cc-by-nc-sa-3.0', 'cc-by-nc-sa-4.0', 'cdla-sharing-1.0'],
    ...['cdla-permissive-1.0', 'cdla-permissive-2.0', 'wtfpl', 'ecl-2.0', 'epl-1.0', 'epl-2.0', 'etalab-2.0'],
    ...['eupl-1.1', 'eupl-1.2', 'agpl-3.0', 'gpl-2.0', 'gpl-3.0', 'lgpl-2.1', 'lgpl-3.0', 'isc', 'lppl-1.3c'],
    ...['ms-pl', 'mpl-2.0', 'osl-3.0', 'postgresql', 'ofl-1.1', 'ncsa', 'unlicense', 'zlib'],
  ].map((word) => [word, undefined] as const),
  ['c-uda-1.0', 'c-uda'],
  ['odbl-1.0', 'odbl'],
  ['odc-by-1.0', 'odc-by'],
  ['pddl-1.0', 'pddl'],
]);

/** A text from outside on one line, without characters that hide or reorder text. */
function line(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '\ufffd')
    .trim()
    .slice(0, 200);
}
