import type {PathMistake} from '../schema-mistakes.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A rule on traffic that the evaluation does not compare with. */
export function driftMistakes(_rule: RuleOf<'drift'>, {settings}: RuleSurroundings): readonly PathMistake[] {
  if (settings.recentHours !== undefined) return [];
  return [
    {
      path: ['drift'],
      mistake: {
        what: 'needs a comparison with recent traffic, which the evaluation does not make',
        todo: 'Set evaluate.recent-hours of the model.',
      },
    },
  ];
}
