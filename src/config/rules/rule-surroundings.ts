import type {EvaluationSettings} from '../evaluation-settings.ts';

/** What a rule is held against: the stage that has it, the stages of the model, and how the model is evaluated. */
export interface RuleSurroundings {
  readonly stage: string;
  readonly stages: readonly string[];
  readonly settings: EvaluationSettings;
}
