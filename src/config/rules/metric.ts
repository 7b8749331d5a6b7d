import type {PathMistake} from '../schema-mistakes.ts';
import {boundMistakes} from './bounds.ts';
import {partMistakes} from './metric-parts.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A metric that is not measured, or no bound for it. */
export function metricMistakes(rule: RuleOf<'metric'>, around: RuleSurroundings): readonly PathMistake[] {
  return [...partMistakes(rule, around), ...boundMistakes(rule, 'minimum, maximum, or versus: champion')];
}
