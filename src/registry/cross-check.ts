import {versionTag} from '../kernel/version-tag.ts';
import {claimRef} from './claimed-numbers.ts';
import type {Diagnostic, Fact} from './facts.ts';
import {removal, restoration} from './mend-tag.ts';

/** Leaves out facts whose trailers contradict their own name or the tag of the version that they name; `remote` is named in the advice. */
export function crossCheck(
  facts: readonly Fact[],
  remote: string,
): {
  sound: readonly Fact[];
  contradictions: readonly Diagnostic[];
} {
  const registered = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.name.kind === 'version' && !registered.has(fact.name.version))
      registered.set(fact.name.version, fact);
  const contradictions: Diagnostic[] = [];
  const sound = facts.filter((fact) => {
    const found = contradiction(fact, registered, remote);
    if (found === undefined) return true;
    contradictions.push(found);
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
      remedy: 'Fetch the tags again; if it was deleted by hand, `cairn doctor` says what makes it again.',
    }));
}

function contradiction(
  fact: Fact,
  registered: ReadonlyMap<string, Fact>,
  remote: string,
): Diagnostic | undefined {
  const {name, tag, trailers} = fact;
  const {version} = trailers;
  if (version === undefined) return undefined;
  if (name.kind === 'version' && version !== name.version)
    return {
      ...{tag, version},
      problem: `is named ${name.version} but says Cairn-Version: ${version}`,
      remedy: `Numbers step over it; ${removal(tag, remote)} removes it.`,
    };
  if (name.kind !== 'assignment') return undefined;
  const named = registered.get(version);
  if (named === undefined)
    return {
      ...{tag, version},
      problem: `names version ${version}, which has no tag`,
      remedy: `${restoration({ref: claimRef(name.model, version)}, versionTag(name.model, version), remote)} makes it again where somebody deleted it, as does \`cairn doctor --fix\`.`,
    };
  const problem = disagreement(fact, named);
  if (problem === undefined) return undefined;
  return {
    ...{tag, version, problem},
    remedy: `If the tag of the version is right, ${removal(tag, remote)} removes this one, and \`cairn release\` states the stage anew under the next number.`,
  };
}

function disagreement({trailers, commit}: Fact, version: Fact): string | undefined {
  const number = trailers.version ?? '';
  if (version.commit !== commit) return `is not on the commit of version ${number}`;
  const stated = version.trailers.manifest;
  if (stated !== undefined && trailers.manifest !== undefined && stated !== trailers.manifest)
    return `names another manifest than version ${number} has`;
  return undefined;
}
