import type {ConfigTypes} from '../../generated/documents.ts';

/**
 * The key that tells each kind of rule. A rule that has several is told by the first of them here: `versus` and
 * `fairness` stand before `metric`, because such rules have a metric as well.
 */
export const ruleKeys = [
  'fairness',
  'budget',
  'drift',
  'contract',
  'fresh',
  'reproducible',
  'approvals',
  'after',
  'versus',
  'metric',
] as const;

export type RuleKey = (typeof ruleKeys)[number];

/** The rules of each kind, by the key that tells it. */
export type RuleOf<Key extends RuleKey> = Exclude<
  Extract<Rule, Readonly<Record<Key, unknown>>>,
  Key extends 'metric' ? {versus: unknown} : never
>;

type Rule = ConfigTypes.Rule;

/** The key that tells what has these keys; undefined where none of them tells. */
export function tellingKey(keys: readonly string[]): RuleKey | undefined {
  return ruleKeys.find((key) => keys.includes(key));
}

/** The key that tells the kind of a rule. */
export function keyOf(rule: Rule): RuleKey {
  // A kind that the schema has and `ruleKeys` lacks does not compile here.
  const known: {[Key in RuleKey]: RuleOf<Key>}[RuleKey] = rule;
  const key = tellingKey(Object.keys(known));
  if (key === undefined) throw new Error('a rule without a key that tells its kind');
  return key;
}

/** Whether a rule is of the kind that a key tells. */
export function isRuleOf<Key extends RuleKey>(key: Key, rule: Rule): rule is RuleOf<Key> {
  return keyOf(rule) === key;
}

/** The rule as one of its own kind. */
export function asRuleOf<Key extends RuleKey>(key: Key, rule: Rule): RuleOf<Key> {
  if (isRuleOf(key, rule)) return rule;
  throw new Error(`rule ${rule.id} is not told by ${key}`);
}
