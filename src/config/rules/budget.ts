import type {PathMistake} from '../schema-mistakes.ts';
import type {RuleOf} from './rule-keys.ts';

/** A price without a cost, or a batch without a latency. */
export function budgetMistakes(rule: RuleOf<'budget'>): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  if (rule.budget === 'cost' && rule['price-per-hour'] === undefined)
    mistakes.push({
      path: [],
      mistake: {what: 'lacks the key price-per-hour', expected: 'the price of an hour of training'},
    });
  const only = (key: 'batch' | 'price-per-hour', budget: string): void => {
    if (rule[key] !== undefined && !rule.budget.startsWith(budget))
      mistakes.push({
        path: [key],
        mistake: {
          what: `is given, but the budget is ${rule.budget}`,
          expected: `a budget of ${budget}, or no such key`,
        },
      });
  };
  only('batch', 'latency');
  only('price-per-hour', 'cost');
  return mistakes;
}
