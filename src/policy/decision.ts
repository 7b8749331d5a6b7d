import type {Verdict} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {stableJson} from '../provenance/document.ts';

/**
 * Version of the judge, which every verdict states. Raise it with any change of what is decided by the same rules and
 * evidence, or of the words for that. Judge 1 made the verdicts that name none.
 */
export const judgeVersion = 4;

/**
 * Digest of what a verdict decides: all but its words and the version of the judge. Verdicts with the same one say the
 * same of every rule, by the same numbers, bounds and evidence.
 */
export function decisionDigest(verdict: Verdict): Digest {
  return digestOf(stableJson(decisionOf(verdict)));
}

/** What differs between two decisions, one phrase each; none where they are the same. */
export function decisionDifferences(before: Verdict, after: Verdict): readonly string[] {
  const ids = new Set([...before.rules, ...after.rules].map(({id}) => id));
  const rules = [...ids].flatMap((id) => {
    const [old, now] = [before, after].map(({rules: judged}) =>
      judged.filter((rule) => rule.id === id).map(withoutWords),
    );
    return stableJson(old) === stableJson(now) ? [] : [`rule ${id}`];
  });
  const rest = (verdict: Verdict): string => stableJson({...decisionOf(verdict), rules: undefined});
  return rest(before) === rest(after) ? rules : ['the verdict, its moment or its evidence', ...rules];
}

function decisionOf(verdict: Verdict): object {
  return {...verdict, judge: undefined, schemaVersion: undefined, rules: verdict.rules.map(withoutWords)};
}

/** Undefined values are in no text. */
function withoutWords(rule: Verdict['rules'][number]): object {
  return {...rule, message: undefined};
}
