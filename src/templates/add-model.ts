import {posix} from 'node:path';
import {isMap, isPair, isScalar, parseDocument, type YAMLMap} from 'yaml';
import {parseConfig} from '../config/load-config.ts';
import type {Config} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import {datasetLines, modelLines, type Draft} from './write-config.ts';
import {nameMistakes} from './name-mistakes.ts';
import {stageEntries} from './stage-entries.ts';

/**
 * A cairn.yaml with one model more: on a dataset that it has, or as it was drafted from data, with a dataset of its own where none
 * has these data. What stood there stays as it is, comments too. The workflows serve it without a change. Throws
 * CAIRN_INPUT_INVALID where the model is there already, or where its place cannot be found.
 */
export function addModel(
  text: string,
  {
    file,
    model,
    draft,
    stages = ['production'],
  }: {file: string; model: string; draft?: Draft | undefined; stages?: readonly string[]},
): string {
  const mistakes = nameMistakes(model);
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
  const config = parseConfig(text, file);
  if (Object.hasOwn(config.models, model))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: '--model',
      what: `${file} has a model ${model} already`,
      todo: 'Name another one; nothing was written.',
    });
  if (draft === undefined && config.datasets === undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: file,
      what: 'has no dataset that a model could learn from, and no file of data was found either',
      todo: 'Put a file of data into the repository, or add a dataset to the file; nothing was written.',
    });
  const made =
    draft === undefined
      ? withEntry(text, {file, key: 'models', lines: starter(config, {model, stages})})
      : withDraft(text, config, {file, draft: {...draft, model}});
  parseConfig(made, file);
  return made;
}

/** The drafted model, on the dataset that has its data and all its columns, else on a new one. */
function withDraft(text: string, config: Config, {file, draft}: {file: string; draft: Draft}): string {
  const {seen} = draft;
  const {datasets = {}} = config;
  const known = Object.entries(datasets).find(
    ([, {path, columns}]) =>
      path === rooted(file, draft.data) && seen.columns.every(({name}) => Object.hasOwn(columns, name)),
  );
  if (known !== undefined)
    return withEntry(text, {file, key: 'models', lines: modelLines({...draft, dataset: known[0]})});
  const names = new Set(Object.keys(datasets));
  let dataset = draft.dataset;
  for (let next = 2; names.has(dataset); next++) dataset = `${draft.dataset}-${next}`;
  const named = {...draft, dataset};
  const withData =
    config.datasets === undefined
      ? withDatasets(text, datasetLines(named))
      : withEntry(text, {file, key: 'datasets', lines: datasetLines(named)});
  return withEntry(withData, {file, key: 'models', lines: modelLines(named)});
}

/** Text with a first dataset, before the models, where all of these are known by their tags alone. */
function withDatasets(text: string, lines: readonly string[]): string {
  const added = ['datasets:', ...lines.map((line) => `  ${line}`), ''].join('\n');
  return text.replace(/^models:/m, () => `${added}models:`);
}

/** A path as a configuration that was read has it: from the top of the repository. */
function rooted(file: string, path: string): string {
  return posix.join(posix.dirname(file), path);
}

/** Text with lines behind the last entry of a map of the configuration, indented as its first one is. */
function withEntry(
  text: string,
  {file, key, lines}: {file: string; key: 'models' | 'datasets'; lines: readonly string[]},
): string {
  const entries = parseDocument(text).get(key, true);
  const [first] = isMap(entries) && entries.flow !== true ? entries.items : [];
  const at = first === undefined || !isMap(entries) ? undefined : placeAfter(text, entries);
  if (at === undefined || !isPair(first) || !isScalar(first.key))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: `${file} ${key}`,
      what: 'is not written as one entry below the other, so that none can be added',
      todo: 'Write it so, or add the entry by hand; nothing was written.',
    });
  const start = first.key.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const before = text.slice(0, at);
  const added = lines.map((line) => `${indent}${line}\n`).join('');
  return `${before}${before.endsWith('\n') ? '' : '\n'}${added}${text.slice(at)}`;
}

/** Where the last entry ends: behind its last line, before blank lines and comments of what follows. */
function placeAfter(text: string, entries: YAMLMap): number | undefined {
  const last = entries.items.at(-1)?.value;
  const end = isMap(last) ? last.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const body = text.slice(0, end).trimEnd().length;
  const line = text.indexOf('\n', body);
  return line < 0 ? text.length : line + 1;
}

/** A model on the first dataset: the first column of truth values or numbers that names no row is what it learns. */
function starter(config: Config, {model, stages}: {model: string; stages: readonly string[]}): string[] {
  const [[dataset, settings] = ['', undefined]] = Object.entries(config.datasets ?? {});
  const own = [settings?.id, settings?.time];
  const columns = Object.entries(settings?.columns ?? {}).filter(([name]) => !own.includes(name));
  const truth = columns.find(([, {type}]) => type === 'boolean');
  const number = columns.find(([, {type}]) => type === 'number' || type === 'integer');
  const [target = 'target'] = truth ?? number ?? [];
  const features = columns.map(([name]) => name).filter((name) => name !== target);
  const quote = (name: string): string => (/^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name));
  const isBinary = truth !== undefined;
  return [
    `${model}:`,
    `  task: ${isBinary ? 'binary' : 'regression'}`,
    `  dataset: ${quote(dataset)}`,
    `  target: ${quote(target)} # what it learns`,
    `  features: [${features.map(quote).join(', ')}]`,
    '  train:',
    '    trainer: tensorflow',
    `    architecture: ${isBinary ? 'logistic' : 'linear'}`,
    '  stages:',
    ...stageEntries(stages, {
      rules: [
        isBinary
          ? '{id: good-enough, metric: roc_auc, minimum: 0.6}'
          : '{id: better-than-mean, metric: r2, minimum: 0.1}',
      ],
    }).map((line) => `    ${line}`),
  ];
}
