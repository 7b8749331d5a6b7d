import semver from 'semver';
import {historyOf, type Registry} from './read-registry.ts';

export type Bump = 'patch' | 'minor' | 'major';

/**
 * The number after the greatest one that the model ever had, deregistered ones included: numbers are not used again.
 * The first are 0.0.1, 0.1.0 and 1.0.0.
 */
export function nextVersion(registry: Registry, model: string, bump: Bump): string {
  const next = semver.inc(greatestVersion(registry, model) ?? '0.0.0', bump);
  if (next === null) throw new Error(`no ${bump} version follows the versions of ${model}`);
  return next;
}

/** The greatest version that the model ever had; undefined where it has none. */
export function greatestVersion(registry: Registry, model: string): string | undefined {
  return historyOf(registry, model)
    .flatMap(({name}) => (name.kind === 'version' || name.kind === 'deregistration' ? [name.version] : []))
    .sort((a, b) => semver.compareBuild(a, b))
    .at(-1);
}
