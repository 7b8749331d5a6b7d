import {expect, test} from 'vitest';
import schema from '../../schemas/config.schema.json' with {type: 'json'};
import {asRuleOf, keyOf, ruleKeys, tellingKey} from '../../src/config/rules/rule-keys.ts';

test('each form of a rule in the schema is told by a key of its own', () => {
  const told = schema.$defs.rule.oneOf.map(({required}) => tellingKey(required));
  expect([...told].sort()).toEqual([...ruleKeys].sort());
});

test('a rule that has the keys of several kinds is told by the stronger one', () => {
  const rule = {id: 'x', metric: 'roc_auc', versus: 'champion'} as const;
  expect(keyOf(rule)).toBe('versus');
  expect(keyOf({id: 'x', metric: 'roc_auc', minimum: 0.5})).toBe('metric');
  expect(asRuleOf('versus', rule)).toBe(rule);
  expect(() => asRuleOf('metric', rule)).toThrow('not told by metric');
});
