import compareBuild from 'semver/functions/compare-build.js';

/** Orders Semantic Versions by precedence, equal ones by their build; plain numbers are compared without parsing. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [plainParts(a), plainParts(b)];
  if (first === undefined || second === undefined) return compareBuild(a, b);
  for (let part = 0; part < 3; part++) {
    const difference = (first[part] ?? 0) - (second[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function plainParts(version: string): readonly number[] | undefined {
  return /[-+]/.test(version) ? undefined : version.split('.', 3).map(Number);
}
