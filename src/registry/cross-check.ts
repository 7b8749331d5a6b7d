import type {Diagnostic, Fact} from './facts.ts';

/** Leaves out facts whose trailers contradict their own name or the tag of the version that they name. */
export function crossCheck(facts: readonly Fact[]): {
  sound: readonly Fact[];
  contradictions: readonly Diagnostic[];
} {
  const registered = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.name.kind === 'version' && !registered.has(fact.name.version))
      registered.set(fact.name.version, fact);
  const contradictions: Diagnostic[] = [];
  const sound = facts.filter((fact) => {
    const problem = contradiction(fact, registered);
    if (problem === undefined) return true;
    const {version} = fact.trailers;
    const remedy = 'Delete it and let `cairn release` make it again.';
    contradictions.push({tag: fact.tag, problem, remedy, ...(version !== undefined && {version})});
    return false;
  });
  return {sound, contradictions};
}

/**
 * Facts that say which tag came before them where no tag has that object: it was deleted by hand, or its push never
 * ended. They count all the same: what they state does not depend on it.
 */
export function missingPredecessors(
  facts: readonly Fact[],
  objects: ReadonlySet<string>,
): readonly Diagnostic[] {
  return facts
    .filter(({trailers}) => trailers.previous !== undefined && !objects.has(trailers.previous))
    .map(({tag, trailers}) => ({
      tag,
      problem: `follows the tag object ${(trailers.previous ?? '').slice(0, 12)}, which no tag names`,
      remedy: 'Fetch the tags again; if it was deleted by hand, push it again from a clone that has it.',
    }));
}

function contradiction(fact: Fact, registered: ReadonlyMap<string, Fact>): string | undefined {
  const {name, trailers, commit} = fact;
  if (name.kind === 'version' && trailers.version !== undefined && trailers.version !== name.version)
    return `is named ${name.version} but says Cairn-Version: ${trailers.version}`;
  if (name.kind !== 'assignment' || trailers.version === undefined) return undefined;
  const version = registered.get(trailers.version);
  if (version === undefined) return `names version ${trailers.version}, which has no tag`;
  if (version.commit !== commit) return `is not on the commit of version ${trailers.version}`;
  const stated = version.trailers.manifest;
  if (stated !== undefined && trailers.manifest !== undefined && stated !== trailers.manifest)
    return `names another manifest than version ${trailers.version} has`;
  return undefined;
}
