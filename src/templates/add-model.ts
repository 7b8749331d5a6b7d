import {isMap, isPair, isScalar, parseDocument, type YAMLMap} from 'yaml';
import {parseConfig} from '../config/load-config.ts';
import type {Config} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import {nameMistakes} from './name-mistakes.ts';

/**
 * A cairn.yaml with one model more, on a dataset that it has: what stood there stays as it is, comments too. The workflows
 * serve it without a change. Throws CAIRN_INPUT_INVALID where the model is there already, or where its place cannot be found.
 */
export function addModel(text: string, {file, model}: {file: string; model: string}): string {
  const mistakes = nameMistakes(model);
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
  const config = parseConfig(text, file);
  if (Object.hasOwn(config.models, model))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: '--model',
      what: `${file} has a model ${model} already`,
      todo: 'Name another one; nothing was written.',
    });
  const models = parseDocument(text).get('models', true);
  const [first] = isMap(models) && models.flow !== true ? models.items : [];
  const at = first === undefined || !isMap(models) ? undefined : placeAfter(text, models);
  if (at === undefined || !isPair(first) || !isScalar(first.key))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: `${file} models`,
      what: 'is not written as one model below the other, so that none can be added',
      todo: 'Write it so, or add the model by hand; nothing was written.',
    });
  const start = first.key.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const stanza = starter(config, model)
    .map((line) => `${indent}${line}\n`)
    .join('');
  const before = text.slice(0, at);
  const made = `${before}${before.endsWith('\n') ? '' : '\n'}${stanza}${text.slice(at)}`;
  parseConfig(made, file);
  return made;
}

/** Where the last model ends: behind its last line, before blank lines and comments of what follows. */
function placeAfter(text: string, models: YAMLMap): number | undefined {
  const last = models.items.at(-1)?.value;
  const end = isMap(last) ? last.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const body = text.slice(0, end).trimEnd().length;
  const line = text.indexOf('\n', body);
  return line < 0 ? text.length : line + 1;
}

/** A model on the first dataset: the first column of truth values or numbers that names no row is what it learns. */
function starter(config: Config, model: string): string[] {
  const [[dataset, settings] = ['', undefined]] = Object.entries(config.datasets);
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
    '    production:',
    '      rules:',
    isBinary
      ? '        - {id: good-enough, metric: roc_auc, minimum: 0.6}'
      : '        - {id: better-than-mean, metric: r2, minimum: 0.1}',
  ];
}
