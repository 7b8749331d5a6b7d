import {posix} from 'node:path';
import type {Config, ConfigTypes} from '../generated/documents.ts';
import {leadsOutside} from './leads-outside.ts';
import {isTrained} from './trained-model.ts';

/**
 * The folder of a configuration, from the top of the work tree; empty at the top, and for one that is not in the work
 * tree at all.
 */
export function configFolder(file: string): string {
  const folder = leadsOutside(file) ? '.' : posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/**
 * A configuration whose paths, which people write relative to its folder, start at the top of the work tree. What is
 * absolute, or below the home folder, stays as it is.
 */
export function rootedConfig(config: Config, file: string): Config {
  const folder = configFolder(file);
  if (folder === '') return config;
  const rooted = (path: string): string =>
    path === '' || /^(?:[/\\~]|[A-Za-z]:)/.test(path) ? path : posix.join(folder, path);
  const {storage, signing, targets} = config;
  return {
    ...config,
    ...(config.datasets && {
      datasets: mapped(config.datasets, (dataset) => ({
        ...dataset,
        path: typeof dataset.path === 'string' ? rooted(dataset.path) : dataset.path.map(rooted),
        ...(dataset.fetch !== undefined && {fetch: rootedFetch(dataset.fetch, rooted)}),
      })),
    }),
    models: mapped(config.models, (model) => rootedModel(model, rooted)),
    ...(targets && {
      targets: mapped(targets, (target) =>
        target.kind === 'local-server' ? {...target, directory: rooted(target.directory)} : target,
      ),
    }),
    ...(storage?.path !== undefined && {storage: {...storage, path: rooted(storage.path)}}),
    ...(signing?.keys && {
      signing: {
        ...signing,
        keys: signing.keys.map((key) => (key.includes('-----BEGIN') ? key : rooted(key))),
      },
    }),
  };
}

function rootedFetch(
  fetch: NonNullable<ConfigTypes.Dataset['fetch']>,
  rooted: (path: string) => string,
): NonNullable<ConfigTypes.Dataset['fetch']> {
  if (typeof fetch === 'string') return fetch;
  const one = (entry: ConfigTypes.Fetch): ConfigTypes.Fetch => ({
    ...entry,
    ...(entry.to !== undefined && {to: rooted(entry.to)}),
  });
  return Array.isArray(fetch) ? fetch.map(one) : one(fetch);
}

function rootedModel(model: ConfigTypes.Model, rooted: (path: string) => string): ConfigTypes.Model {
  const {card, stages} = model;
  const monitor = isTrained(model) ? model.monitor : undefined;
  return {
    ...model,
    ...(stages && {
      stages: mapped(stages, (stage) => ({
        ...stage,
        ...(stage['rule-files'] && {'rule-files': stage['rule-files'].map(rooted)}),
      })),
    }),
    ...(card !== undefined && {card: rooted(card)}),
    ...(monitor && {
      monitor: {
        ...monitor,
        ...(monitor.live !== undefined && {live: rooted(monitor.live)}),
        ...(monitor.labels !== undefined && {labels: rooted(monitor.labels)}),
      },
    }),
  };
}

function mapped<Entry>(
  entries: Readonly<Record<string, Entry>>,
  change: (entry: Entry) => Entry,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, change(entry)]));
}
