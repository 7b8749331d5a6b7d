import type {PathMistake} from '../schema-mistakes.ts';
import {partMistakes} from './metric-parts.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A metric that is not measured, two ways to say how much better, or a part of the rows against the baseline. */
export function versusMistakes(rule: RuleOf<'versus'>, around: RuleSurroundings): readonly PathMistake[] {
  const mistakes = [...partMistakes(rule, around)];
  if (rule.improvement !== undefined && rule['relative-improvement'] !== undefined)
    mistakes.push({
      path: ['relative-improvement'],
      mistake: {what: 'is given beside improvement', expected: 'one of the two'},
    });
  const part = (['slices', 'slice', 'classes', 'class'] as const).find((key) => rule[key] !== undefined);
  if (rule.versus === 'baseline' && part !== undefined)
    mistakes.push({
      path: [part],
      mistake: {
        what: 'is given, but the baseline is compared on all rows alone',
        expected: 'versus: champion',
      },
    });
  return mistakes;
}
