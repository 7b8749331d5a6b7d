import type {ConfigTypes, Verdict} from '../../generated/documents.ts';
import {explainRule} from '../../policy/explain-rule.ts';

/** By id of each rule that does not pass: what would make it pass, as a phrase. */
export function remedies(verdict: Verdict, rules: readonly ConfigTypes.Rule[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const judged of verdict.rules) {
    if (judged.verdict !== 'fail' && judged.verdict !== 'inconclusive') continue;
    const {needed} = explainRule(
      judged,
      rules.find(({id}) => id === judged.id),
    );
    if (/\w/.test(needed)) said.set(judged.id, needed); // a dash stands for nothing
  }
  return said;
}
