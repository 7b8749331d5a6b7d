import {isRuleOf} from '../../config/rules/rule-keys.ts';
import type {Config} from '../../generated/documents.ts';

/** A stage that waits for another one, by a rule on their order. */
export interface NextStage {
  readonly model: string;
  readonly from: string;
  readonly stage: string;
}

/** The stages that have a rule `after`, each with the stage before it, in the order of the configuration. */
export function nextStages(config: Config): readonly NextStage[] {
  return Object.entries(config.models).flatMap(([model, {stages = {}}]) =>
    Object.entries(stages).flatMap(([stage, {rules = []}]) => {
      const before = new Set(rules.flatMap((rule) => (isRuleOf('after', rule) ? [rule.after] : [])));
      return [...before].map((from) => ({model, from, stage}));
    }),
  );
}
