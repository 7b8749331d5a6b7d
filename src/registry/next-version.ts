import inc from 'semver/functions/inc.js';
import {compareVersions} from './compare-versions.ts';
import {isCounted, numberAfter} from './number-limit.ts';
import {historyOf, type Registry} from './read-registry.ts';
import {isSemver, takenName} from './tag-name.ts';

export type Bump = 'patch' | 'minor' | 'major';

/** The next number, or the next pre-release of it (`rc` gives 1.3.0-rc.1, then -rc.2). */
export interface NextNumber {
  readonly bump: Bump;
  readonly prerelease?: string | undefined;
}

/**
 * The number after the greatest one that is used: numbers are not used again, and those above 2^31 do not count. The
 * first are 0.0.1, 0.1.0 and 1.0.0. After 1.3.0-rc.2, patch and minor are 1.3.0, and with a pre-release 1.3.0-rc.3.
 */
export function nextVersion(used: readonly string[], {bump, prerelease}: NextNumber): string {
  const counted = used.filter(isCounted);
  const taken = new Set(counted.map(withoutBuild));
  const next =
    freeAfter(greatestVersion(counted) ?? '0.0.0', bump, taken) ??
    // Numbers end at the greatest one: go on from the last one that leaves room.
    greatestVersion(['0.0.0', ...counted].flatMap((version) => freeAfter(version, bump, taken) ?? []));
  // Stryker disable next-line ConditionalExpression: it would take 2^31 versions
  if (next === undefined) throw new Error(`no ${bump} version follows ${used.join(', ')}`);
  if (prerelease === undefined) return next;
  const start = `${next}-${prerelease}.`;
  const counts = counted
    .filter((version) => version.startsWith(start))
    .map((version) => Number.parseInt(version.slice(start.length), 10));
  return `${start}${numberAfter(counts)}`;
}

function freeAfter(version: string, bump: Bump, taken: ReadonlySet<string>): string | undefined {
  const next = inc(version, bump);
  return next !== null && isCounted(next) && !taken.has(next) ? next : undefined;
}

function withoutBuild(version: string): string {
  return version.replace(/\+.*/, '');
}

/** The greatest of some versions; undefined where there is none. */
export function greatestVersion(versions: readonly string[]): string | undefined {
  return versions.reduce<string | undefined>(
    (greatest, version) =>
      // Stryker disable next-line EqualityOperator: two of the same rank are one text
      greatest === undefined || compareVersions(version, greatest) > 0 ? version : greatest,
    undefined,
  );
}

/**
 * Every number of a model that anything in its registry names: versions, deregistered ones, what stages ever held, and
 * tags that are broken. Tags that were deleted by hand are known by what still names them.
 */
export function usedNumbers(registry: Registry, model: string): readonly string[] {
  const numbers = new Set<string>();
  for (const {name, trailers} of historyOf(registry, model)) {
    if ('version' in name) numbers.add(name.version);
    for (const version of [trailers.version, trailers.replaces, trailers.fallback])
      if (version !== undefined) numbers.add(version);
  }
  for (const {tag, version} of registry.diagnostics) {
    const name = takenName(tag);
    if (name?.model !== model) continue;
    for (const number of ['version' in name ? name.version : undefined, version])
      if (number !== undefined) numbers.add(number);
  }
  return [...numbers].filter(isSemver);
}
