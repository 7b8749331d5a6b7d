import type {ConfigTypes} from '../generated/documents.ts';
import {historyOf, type Registry} from '../registry/read-registry.ts';

/**
 * Why the retention rules keep the files of a version, one sentence; undefined where they let them go. Versions count in
 * the order of their registration, those that were taken out too; without rules nothing is kept.
 */
export function keptByRetention(
  rules: ConfigTypes.Retention | undefined,
  {registry, model, version, now}: {registry: Registry; model: string; version: string; now: Date},
): string | undefined {
  const registrations = historyOf(registry, model).filter(({name}) => name.kind === 'version');
  const index = registrations.findIndex(({name}) => 'version' in name && name.version === version);
  const fact = registrations[index];
  if (rules === undefined || fact === undefined) return undefined;
  const newer = registrations.length - 1 - index;
  const last = rules['keep-last'] ?? 0;
  if (newer < last) return `It is one of the ${last} newest versions (retention.keep-last).`;
  const days = rules['keep-days'] ?? 0;
  const age = now.getTime() / 1000 - fact.time;
  if (age < days * 86_400) return `It was registered in the last ${days} days (retention.keep-days).`;
  return undefined;
}
