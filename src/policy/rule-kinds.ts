import {asRuleOf, keyOf, type RuleKey, type RuleOf} from '../config/rules/rule-keys.ts';
import type {ConfigTypes} from '../generated/documents.ts';
import type {Evidence} from './evidence.ts';
import {after} from './kinds/after.ts';
import {approvals} from './kinds/approvals.ts';
import {budget} from './kinds/budget.ts';
import {contract} from './kinds/contract.ts';
import {drift} from './kinds/drift.ts';
import {fairness} from './kinds/fairness.ts';
import {fresh} from './kinds/fresh.ts';
import {metric} from './kinds/metric.ts';
import {reproducible} from './kinds/reproducible.ts';
import {versus} from './kinds/versus.ts';
import type {Outcome, RuleVerdict} from './outcome.ts';
import type {RuleKind, Side} from './rule-kind.ts';

/** Every kind of rule by the key that tells it. */
const kinds: Kinds<RuleKey> = {
  fairness,
  budget,
  drift,
  contract,
  fresh,
  reproducible,
  approvals,
  after,
  versus,
  metric,
};

type Kinds<Keys extends RuleKey> = {readonly [Key in Keys]: RuleKind<RuleOf<Key>>};

/** What the kind of a rule says of this rule. */
interface KindOfRule {
  judge(evidence: Evidence): Outcome;
  needed(judged: RuleVerdict): string;
  side(judged: RuleVerdict): Side;
  readonly timed: boolean;
}

/** How a rule is judged and explained. */
export function kindOf(rule: ConfigTypes.Rule): KindOfRule {
  return told(kinds, keyOf(rule), rule);
}

function told<Key extends RuleKey>(of: Kinds<Key>, key: Key, rule: ConfigTypes.Rule): KindOfRule {
  const kind = of[key];
  const own = asRuleOf(key, rule);
  return {
    judge: (evidence) => kind.judge(own, evidence),
    needed: (judged) => kind.needed(judged, own),
    side: (judged) => kind.side(judged, own),
    timed: kind.timed,
  };
}
