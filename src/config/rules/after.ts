import type {PathMistake} from '../schema-mistakes.ts';
import {unknownName} from '../unknown-name.ts';
import type {RuleOf} from './rule-keys.ts';
import type {RuleSurroundings} from './rule-surroundings.ts';

/** A stage before this one that is no other stage of the model. */
export function afterMistakes(
  {after}: RuleOf<'after'>,
  {stage, stages}: Pick<RuleSurroundings, 'stage' | 'stages'>,
): readonly PathMistake[] {
  if (after === stage) return [{path: ['after'], mistake: {what: 'is the stage itself'}}];
  const others = stages.filter((name) => name !== stage);
  return others.includes(after) ? [] : [unknownName(['after'], 'other stage', after, others)];
}
